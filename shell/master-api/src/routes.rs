//! Every endpoint of a master, each under its own path and below `/master`.

use std::sync::Arc;

use meseta_api::handlers::{files, handler};
use meseta_api::json::Wanted;
use meseta_api::{flags, link};
use meseta_http::{Method, Query, Refusal, Request, Response, Router, StatusCode, reply};
use meseta_master::View;
use meseta_wire::v1::master::{Call, call};
use meseta_wire::v1::master_info::capability;
use meseta_wire::{Enumeration, v1};
use serde_json::Value;

use crate::daemon::{Shared, ending};
use crate::{explain, links, maintenance, metrics, operator, quota, resources, scheduler, v0, weights};

/// The names that a master's endpoints go by: plain, and below the name of its process.
const PREFIXES: [&str; 2] = ["", "/master"];
/// For those who try the address in a browser.
const OTHERWISE: &str = "a master has no web page; /state, /slaves, /frameworks, /tasks and /metrics/snapshot tell what \
                         there is, as does POST /api/v1";

pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    let mut router = Router::new();
    for prefix in PREFIXES {
        let at = |path: &str| format!("{prefix}{path}");
        router = router
            .get(&at("/health"), |_| async { reply::empty(StatusCode::OK) })
            .get(&at("/version"), value(shared, |shared, _| shared.build.json()))
            .get(&at("/flags"), value(shared, |shared, _| flags::json(&shared.flags)))
            .get(&at("/weights"), registered(shared, v0::weights))
            .route(Method::PUT, &at("/weights"), handler(shared, weights::put))
            .get(&at("/quota"), registered(shared, |view| meseta_api::v0::message(&quota::status(view))))
            .route(Method::POST, &at("/quota"), handler(shared, quota::set))
            .route(Method::DELETE, &at("/quota"), handler(shared, quota::remove))
            .mount(Method::DELETE, &at("/quota/"), handler(shared, quota::remove))
            .get(&at("/state"), large(shared, |_| Ok(()), |shared, view, ()| v0::state(shared, view)))
            .get(
                &at("/state-summary"),
                large(shared, |_| Ok(()), |shared, view, ()| v0::summary(shared, view)),
            )
            .get(&at("/slaves"), large(shared, id("slave_id"), |_, view, id| v0::agents(view, id.as_deref())))
            .get(
                &at("/frameworks"),
                large(shared, id("framework_id"), |_, view, id| v0::frameworks(view, id.as_deref())),
            )
            .get(&at("/tasks"), large(shared, v0::Page::of, |_, view, page| v0::tasks(view, &page)))
            .get(
                &at("/roles"),
                large(shared, |_| Ok(()), |shared, view, ()| v0::roles(view, &shared.options)),
            )
            .get(&at("/frameworks/explain"), handler(shared, explain::explain))
            .get(&at("/redirect"), handler(shared, redirect))
            .route(Method::POST, &at("/teardown"), handler(shared, teardown))
            .route(Method::POST, &at("/reserve"), handler(shared, resources::reserve))
            .route(Method::POST, &at("/unreserve"), handler(shared, resources::unreserve))
            .route(Method::POST, &at("/create-volumes"), handler(shared, resources::create_volumes))
            .route(Method::POST, &at("/destroy-volumes"), handler(shared, resources::destroy_volumes))
            .route(
                Method::POST,
                &at("/api/v1"),
                handler(shared, |shared, request| async move { operator::take(&shared, request).await }),
            )
            .route(
                Method::POST,
                &at("/api/v1/scheduler"),
                handler(shared, |shared, request| async move { scheduler::take(&shared, request).await }),
            );
        router = maintenance::routes(router, prefix, shared);
    }
    for method in [Method::GET, Method::POST] {
        router = router.route(method, "/logging/toggle", handler(shared, toggle));
    }
    router = router
        .get(
            "/metrics/snapshot",
            large(shared, meseta_api::metrics::timeout, |shared, view, ()| {
                metrics::snapshot(shared, view).to_json().into_bytes()
            }),
        )
        .get("/system/stats.json", value(shared, |_, _| meseta_api::metrics::system()))
        .get(
            link::PATH,
            handler(shared, |shared, request| async move { links::open(&shared, request).await }),
        );
    files(router.otherwise(OTHERWISE), &shared.files)
}

/// A handler that answers with a small JSON value.
fn value(
    shared: &Arc<Shared>,
    make: fn(&Shared, &View) -> Value,
) -> impl Fn(Request) -> std::future::Ready<Result<Response, Refusal>> + Send + Sync + 'static + use<> {
    let shared = shared.clone();
    move |request| {
        let made = || make(&shared, &shared.view.read()).to_string();
        std::future::ready(Wanted::of(&request).map(|wanted| wanted.reply(made().into_bytes())))
    }
}

/// A handler that answers with what operators set and the registry keeps. Until that is read nobody is told that nothing is
/// set.
pub(crate) fn registered(
    shared: &Arc<Shared>,
    make: fn(&View) -> Value,
) -> impl Fn(Request) -> std::future::Ready<Result<Response, Refusal>> + Send + Sync + 'static + use<> {
    let shared = shared.clone();
    move |request| {
        let view = shared.view.read();
        let answer = Wanted::of(&request).and_then(|wanted| match view.is_serving() {
            true => Ok(wanted.reply(make(&view).to_string().into_bytes())),
            false => Err(recovering()),
        });
        std::future::ready(answer)
    }
}

/// What is said while the registry is being read.
pub(crate) fn recovering() -> Refusal {
    Refusal::unavailable(meseta_master::RECOVERING)
}

type Answering = std::pin::Pin<Box<dyn Future<Output = Result<Response, Refusal>> + Send>>;

/// A handler that answers with JSON that may be large: it is made where it delays nobody.
fn large<T: Send + 'static>(
    shared: &Arc<Shared>,
    read: impl Fn(&Query) -> Result<T, Refusal> + Send + Sync + 'static,
    make: fn(&Shared, &View, T) -> Vec<u8>,
) -> impl Fn(Request) -> Answering + Send + Sync + 'static {
    let shared = shared.clone();
    move |request| {
        let asked = request.query().and_then(|query| read(&query));
        let (wanted, shared) = (Wanted::of(&request), shared.clone());
        Box::pin(async move {
            let (wanted, asked) = (wanted?, asked?);
            let answer = move || wanted.reply(make(&shared, &shared.view.read(), asked));
            tokio::task::spawn_blocking(answer).await.map_err(|_| ending())
        })
    }
}

/// Reads one id from the query.
fn id(name: &'static str) -> impl Fn(&Query) -> Result<Option<String>, Refusal> + Send + Sync + 'static {
    move |query| Ok(query.get(name).map(str::to_owned))
}

/// `/redirect`: to the leader, which is this master; without a scheme, so that it stays the client's.
async fn redirect(shared: Arc<Shared>, _: Request) -> Result<Response, Refusal> {
    if !shared.view.read().is_serving() {
        return Err(Refusal::unavailable("No leader is known: the master is still recovering its registry"));
    }
    let info = &shared.options.master_info;
    reply::redirect(&format!("//{}:{}", info.hostname.as_deref().unwrap_or_default(), info.port))
}

async fn toggle(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    shared.verbosity.toggle(&request)
}

/// `/teardown`: a form with `frameworkId`, as TEARDOWN.
async fn teardown(shared: Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    let body = request.bytes().await?;
    let text = std::str::from_utf8(&body).map_err(|_| Refusal::bad_request("The form is not UTF-8"))?;
    let framework_id = Query::parse(text)?.get("frameworkId").map(str::to_owned);
    let framework_id = framework_id
        .ok_or_else(|| Refusal::bad_request("Missing 'frameworkId' in the form of the request"))?;
    let framework_id = v1::FrameworkId { value: framework_id.into(), ..Default::default() };
    let teardown = Some(call::Teardown { framework_id, ..Default::default() });
    operator::decide(&shared, Call { r#type: Some(call::Type::Teardown), teardown, ..Default::default() })
        .await
}

impl Shared {
    /// What this master can do beyond the first of its kind, by name.
    pub fn capabilities(&self) -> Vec<&'static str> {
        let capabilities = self.options.master_info.capabilities.iter();
        capabilities.filter_map(|each| each.r#type).map(capability::Type::name).collect()
    }
}
