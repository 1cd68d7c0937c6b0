//! `/containers` and `/monitor/statistics`: the containers of executors, and what they take.

use std::sync::Arc;

use meseta_agent::{ContainerPath, ExecutorView, View};
use meseta_api::json::Wanted;
use meseta_container::stat::Statistics;
use meseta_http::{Refusal, Request, Response, StatusCode};
use meseta_model::Resources;
use meseta_runtime::Clock;
use serde_json::{Value, json};

use crate::daemon::Shared;

/// `/containers`: all, or the one with that id.
pub(crate) async fn containers(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let only = request.query()?.get("container_id").map(str::to_owned);
    let wanted = Wanted::of(&request)?;
    let made = blocking(move || each(&shared, only.as_deref(), true)).await?;
    Ok(wanted.reply(made.to_string().into_bytes()))
}

/// `/monitor/statistics`.
pub(crate) async fn statistics(shared: Arc<Shared>, request: Request) -> Result<Response, Refusal> {
    let wanted = Wanted::of(&request)?;
    let made = blocking(move || each(&shared, None, false)).await?;
    Ok(wanted.reply(made.to_string().into_bytes()))
}

/// Reading /proc takes a while where there are many processes.
async fn blocking(make: impl FnOnce() -> Value + Send + 'static) -> Result<Value, Refusal> {
    let broken = |_| Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "reading statistics broke off");
    tokio::task::spawn_blocking(make).await.map_err(broken)
}

fn each(shared: &Shared, only: Option<&str>, whole: bool) -> Value {
    let view: Arc<View> = shared.view.read();
    let mut all = Vec::new();
    for framework in view.frameworks() {
        for executor in framework.executors().filter(|executor| executor.running && executor.pid.is_some()) {
            let id = executor.container.0.last().map(String::as_str).unwrap_or_default();
            if only.is_some_and(|only| only != id) {
                continue;
            }
            let taken = shared.containers.statistics(executor.container);
            let mut shown = json!({
                "executor_id": executor.id.as_str(),
                "executor_name": executor.info.name.clone().unwrap_or_default(),
                "framework_id": framework.id.as_str(),
                "source": executor.info.source.clone().unwrap_or_default(),
                "statistics": shown(&taken, &executor),
            });
            if whole {
                shown["container_id"] = json!(id);
                shown["status"] = status(executor.container, executor.pid);
            }
            all.push(shown);
        }
    }
    Value::Array(all)
}

fn status(container: &ContainerPath, pid: Option<u32>) -> Value {
    let id = container.0.iter().fold(Value::Null, |parent, value| match parent {
        Value::Null => json!({"value": value}),
        parent => json!({"value": value, "parent": parent}),
    });
    json!({"container_id": id, "executor_pid": pid})
}

/// What it takes, and what it was given: its executor's and its tasks' resources.
fn shown(taken: &Statistics, executor: &ExecutorView<'_>) -> Value {
    let given = crate::state::allocated(executor);
    let given = Resources::from_record(&given).unwrap_or_default();
    let mem_bytes = (given.mem().to_f64() * 1_048_576.0) as u64;
    json!({
        "timestamp": Clock::wall().as_secs_f64(),
        "cpus_soft_limit": given.cpus().to_f64(),
        "cpus_user_time_secs": taken.cpus_user_time_secs,
        "cpus_system_time_secs": taken.cpus_system_time_secs,
        "mem_soft_limit_bytes": mem_bytes,
        "mem_limit_bytes": mem_bytes,
        "mem_rss_bytes": taken.mem_rss_bytes,
        "processes": taken.processes,
        "threads": taken.threads,
    })
}
