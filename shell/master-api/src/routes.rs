//! Every endpoint of a master, each under its own path and below `/master`.

use std::sync::Arc;

use meseta_api::handlers::{files, handler};
use meseta_api::{common, link};
use meseta_http::{Method, Query, Refusal, Request, Response, Router, StatusCode, reply};
use meseta_master::View;
use meseta_wire::Enumeration;
use meseta_wire::v1::master_info::capability;
use serde_json::{Value, json};

use crate::daemon::{Shared, ending};
use crate::{links, metrics, operator, scheduler, v0};

/// The names that a master's endpoints go by: plain, and below the name of its process.
const PREFIXES: [&str; 2] = ["", "/master"];

pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    let mut router = Router::new();
    for prefix in PREFIXES {
        let at = |path: &str| format!("{prefix}{path}");
        router = router
            .get(&at("/health"), |_| async { reply::empty(StatusCode::OK) })
            .get(&at("/version"), value(shared, |shared, _| shared.build.json()))
            .get(&at("/flags"), value(shared, |shared, _| common::flags(&shared.flags)))
            .get(&at("/weights"), value(shared, |shared, _| v0::weights(&shared.options)))
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
            .get(&at("/redirect"), handler(shared, redirect))
            .route(Method::POST, &at("/teardown"), handler(shared, teardown))
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
    }
    router = router
        .get(
            "/metrics/snapshot",
            large(
                shared,
                |_| Ok(()),
                |shared, view, ()| metrics::snapshot(shared, view).to_json().into_bytes(),
            ),
        )
        .get("/system/stats.json", value(shared, |_, _| system()))
        .get(
            link::PATH,
            handler(shared, |shared, request| async move { links::open(&shared, request).await }),
        );
    files(router, &shared.files)
}

/// A handler that answers with a small JSON value.
fn value(
    shared: &Arc<Shared>,
    make: fn(&Shared, &View) -> Value,
) -> impl Fn(Request) -> std::future::Ready<Result<Response, Refusal>> + Send + Sync + 'static + use<> {
    let shared = shared.clone();
    move |_| std::future::ready(Ok(common::json(&make(&shared, &shared.view.read()))))
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
        let shared = shared.clone();
        Box::pin(async move {
            let asked = asked?;
            let made = tokio::task::spawn_blocking(move || make(&shared, &shared.view.read(), asked)).await;
            Ok(reply::whole(StatusCode::OK, "application/json", made.map_err(|_| ending())?))
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

/// `/teardown`: a form with `frameworkId`.
async fn teardown(shared: Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    let body = request.bytes().await?;
    let text = std::str::from_utf8(&body).map_err(|_| Refusal::bad_request("The form is not UTF-8"))?;
    let framework_id = Query::parse(text)?.get("frameworkId").map(str::to_owned);
    let framework_id = framework_id
        .ok_or_else(|| Refusal::bad_request("Missing 'frameworkId' in the form of the request"))?;
    operator::end_framework(&shared, framework_id).await
}

/// `/system/stats.json`, under the names that it has there.
fn system() -> Value {
    let mut snapshot = meseta_telemetry::Snapshot::default();
    meseta_telemetry::system::report(&mut snapshot);
    let names = [
        ("cpus_total", "system/cpus_total"),
        ("avg_load_1min", "system/load_1min"),
        ("avg_load_5min", "system/load_5min"),
        ("avg_load_15min", "system/load_15min"),
        ("mem_total_bytes", "system/mem_total_bytes"),
        ("mem_free_bytes", "system/mem_free_bytes"),
    ];
    let mut shown = json!({});
    for (name, metric) in names {
        if let Some(value) = snapshot.get(metric) {
            shown[name] = json!(value);
        }
    }
    shown
}

impl Shared {
    /// What this master can do beyond the first of its kind, by name.
    pub fn capabilities(&self) -> Vec<&'static str> {
        let capabilities = self.options.master_info.capabilities.iter();
        capabilities.filter_map(|each| each.r#type).map(capability::Type::name).collect()
    }
}
