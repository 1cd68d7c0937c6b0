//! Every endpoint of an agent, each under its own path, below `/slave(1)` and below `/agent`.

use std::sync::Arc;

use meseta_api::common;
use meseta_api::handlers::{files, handler};
use meseta_api::json::Wanted;
use meseta_http::{Method, Refusal, Request, Response, Router, StatusCode, reply};
use serde_json::{Value, json};

use crate::daemon::Shared;
use crate::{executor, operator, state, statistics};

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    shared.attach_sandboxes();
    let mut router = Router::new();
    for prefix in ["", "/slave(1)", "/agent"] {
        let at = |path: &str| format!("{prefix}{path}");
        let s = shared.clone();
        router = router.get(&at("/health"), |_| async { reply::empty(StatusCode::OK) });
        router = router.get(&at("/version"), values(&s, |shared| shared.build.json()));
        router = router.get(&at("/flags"), values(&s, |shared| common::flags(&shared.flags)));
        router = router.get(&at("/state"), values(&s, state::state));
        router = router.get(&at("/metrics/snapshot"), values(&s, metrics));
        router = router.get(&at("/containers"), handler(&s, statistics::containers));
        router = router.get(&at("/monitor/statistics"), handler(&s, statistics::statistics));
        router = router.get(&at("/system/stats.json"), values(&s, |_| meseta_api::common::system()));
        router = router.route(Method::POST, &at("/api/v1"), handler(&s, operator::take));
        router = router.route(Method::POST, &at("/api/v1/executor"), handler(&s, executor::take));
    }
    for method in [Method::GET, Method::POST] {
        router = router.route(method, "/logging/toggle", handler(&shared, toggle));
    }
    files(router, &shared.files)
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

fn metrics(shared: &Shared) -> Value {
    let view = shared.view.read();
    let mut snapshot = meseta_telemetry::Snapshot::default();
    let counters = view.counters;
    for (name, value) in [
        ("tasks_finished", counters.tasks_finished),
        ("tasks_failed", counters.tasks_failed),
        ("tasks_killed", counters.tasks_killed),
        ("tasks_lost", counters.tasks_lost),
        ("tasks_gone", counters.tasks_gone),
        ("executors_terminated", counters.executors_terminated),
        ("container_launch_errors", counters.container_launch_errors),
        ("valid_status_updates", counters.valid_status_updates),
        ("invalid_status_updates", counters.invalid_status_updates),
        ("valid_framework_messages", counters.valid_framework_messages),
        ("invalid_framework_messages", counters.invalid_framework_messages),
        ("recovery_errors", counters.recovery_errors),
    ] {
        snapshot.counter(format!("slave/{name}"), value as f64);
    }
    snapshot.counter("gc/path_removals_succeeded".to_owned(), counters.sandboxes_removed as f64);
    snapshot.counter("gc/path_removals_failed".to_owned(), counters.sandbox_removals_failed as f64);
    snapshot.gauge("gc/path_removals_pending", view.discarded as f64);
    let uptime = meseta_runtime::Clock::wall().as_secs_f64() - shared.started_at;
    snapshot.gauge("slave/uptime_secs", uptime);
    snapshot.gauge("slave/registered", f64::from(u8::from(view.registered)));
    snapshot.gauge("slave/frameworks_active", view.frameworks().count() as f64);
    let running =
        view.frameworks().map(|framework| framework.executors().filter(|executor| executor.running).count());
    snapshot.gauge("slave/executors_running", running.sum::<usize>() as f64);
    meseta_telemetry::system::report(&mut snapshot);
    serde_json::from_str(&snapshot.to_json()).unwrap_or_else(|_| json!({}))
}
