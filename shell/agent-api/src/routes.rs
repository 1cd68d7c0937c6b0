//! Every endpoint of an agent, each under its own path, below `/slave(1)` and below `/agent`.

use std::sync::Arc;

use meseta_api::flags;
use meseta_api::handlers::{files, handler};
use meseta_api::json::Wanted;
use meseta_http::{Method, Refusal, Request, Response, Router, StatusCode, reply};
use serde_json::Value;

use crate::daemon::Shared;
use crate::{executor, metrics, operator, state, statistics};

/// For those who try the address in a browser, or take it for a master's.
const OTHERWISE: &str = "this is an agent, which has no web page; /state, /containers and /metrics/snapshot tell what \
                         there is, as does POST /api/v1";

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    shared.attach_sandboxes();
    let mut router = Router::new();
    for prefix in ["", "/slave(1)", "/agent"] {
        let at = |path: &str| format!("{prefix}{path}");
        let s = shared.clone();
        router = router.get(&at("/health"), |_| async { reply::empty(StatusCode::OK) });
        router = router.get(&at("/version"), values(&s, |shared| shared.build.json()));
        router = router.get(&at("/flags"), values(&s, |shared| flags::json(&shared.flags)));
        router = router.get(&at("/state"), values(&s, state::state));
        router = router.get(&at("/metrics/snapshot"), handler(&s, metrics));
        router = router.get(&at("/containers"), handler(&s, statistics::containers));
        router = router.get(&at("/monitor/statistics"), handler(&s, statistics::statistics));
        router = router.get(&at("/system/stats.json"), values(&s, |_| meseta_api::metrics::system()));
        router = router.route(Method::POST, &at("/api/v1"), handler(&s, operator::take));
        router = router.route(Method::POST, &at("/api/v1/executor"), handler(&s, executor::take));
    }
    for method in [Method::GET, Method::POST] {
        router = router.route(method, "/logging/toggle", handler(&shared, toggle));
    }
    files(router.otherwise(OTHERWISE), &shared.files)
}

/// A handler that answers with a JSON value made from what is published.
fn values(
    shared: &Arc<Shared>,
    make: fn(&Shared) -> Value,
) -> impl Fn(Request) -> std::future::Ready<Result<Response, Refusal>> + Send + Sync + 'static {
    let shared = shared.clone();
    move |request| {
        let made = || make(&shared).to_string();
        std::future::ready(Wanted::of(&request).map(|wanted| wanted.reply(made().into_bytes())))
    }
}

async fn toggle(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    shared.verbosity.toggle(&request)
}

async fn metrics(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    meseta_api::metrics::timeout(&request.query()?)?;
    Ok(Wanted::of(&request)?.reply(metrics::snapshot(&shared).to_json().into_bytes()))
}
