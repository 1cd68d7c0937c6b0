//! Tasks, and `/tasks`: one page of them, by age.

use std::sync::Arc;

use bytes::Bytes;
use meseta_api::{secrets, v0};
use meseta_http::{Query, Refusal};
use meseta_master::{Form, Task, View};
use meseta_model::FrameworkId;
use meseta_wire::{Enumeration, Message, Text, v1};
use serde_json::{Map, Value, json};

use crate::render::Object;

/// Tasks on one page, unless the reader says otherwise.
const PAGE: usize = 100;

/// A task, encoded.
pub(super) fn task(task: &Task) -> Bytes {
    task.cached.get_or(Form::V0, || super::bytes(&value(task)))
}

pub(super) fn write(out: &mut Vec<u8>, shown: &Arc<Task>) {
    out.extend_from_slice(&task(shown));
}

fn value(task: &Task) -> Value {
    let info = secrets::redacted_task(v1::TaskInfo::decode(&task.info).unwrap_or_default());
    let statuses = task.statuses.iter().filter_map(|bytes| v1::TaskStatus::decode(bytes).ok());
    let mut shown = json!({
        "id": task.key.task.as_str(),
        "name": info.name,
        "framework_id": task.key.framework.as_str(),
        "executor_id": task.executor.as_ref().map(|id| id.as_str()).unwrap_or_default(),
        "slave_id": task.agent.as_str(),
        "state": task.state.name(),
        "resources": v0::resources(&task.resources),
        "role": task.role.as_str(),
        "statuses": statuses.map(|status| v0::status(&status)).collect::<Vec<_>>(),
    });
    if !info.limits.is_empty() {
        shown["limits"] = info.limits.iter().map(limit).collect::<Map<_, _>>().into();
    }
    let own = info.command.as_ref().and_then(|command| command.user.clone());
    let of_executor = || info.executor.as_ref()?.command.as_ref()?.user.clone();
    if let Some(user) = own.or_else(of_executor) {
        shown["user"] = json!(user);
    }
    v0::task_details(&mut shown, &info);
    shown
}

/// JSON has no infinity: no limit is told as in Mesos, by a word.
fn limit((name, limit): (&Text, &v1::value::Scalar)) -> (String, Value) {
    let shown = if limit.value.is_finite() { json!(limit.value) } else { json!("Infinity") };
    (name.to_string(), shown)
}

/// Which tasks a reader asked for.
pub(crate) struct Page {
    framework: Option<String>,
    task: Option<String>,
    limit: usize,
    offset: usize,
    oldest_first: bool,
}

impl Page {
    /// Reads `framework_id`, `task_id`, `limit`, `offset` and `order`. Errors: 400.
    pub fn of(query: &Query) -> Result<Page, Refusal> {
        let number = |name| query.parsed::<usize>(name, "a number of tasks");
        Ok(Page {
            framework: query.get("framework_id").map(str::to_owned),
            task: query.get("task_id").map(str::to_owned),
            limit: number("limit")?.unwrap_or(PAGE),
            offset: number("offset")?.unwrap_or(0),
            oldest_first: query.get("order") == Some("asc"),
        })
    }
}

/// `/tasks`: running, unreachable and ended tasks, by the time of their first status.
pub(crate) fn tasks(view: &View, page: &Page) -> Vec<u8> {
    let mut found = all(view, page.framework.as_deref());
    if let Some(id) = &page.task {
        found.retain(|task| task.key.task.as_str() == id);
    }
    found.sort_by_cached_key(|task| (age(task), task.key.clone()));
    if !page.oldest_first {
        found.reverse();
    }
    let mut out = Vec::new();
    let mut object = Object::begin(&mut out);
    object.list("tasks", found.into_iter().skip(page.offset).take(page.limit), write);
    object.end();
    out
}

fn all<'a>(view: &'a View, framework: Option<&str>) -> Vec<&'a Arc<Task>> {
    let Some(id) = framework else {
        let ended = view.completed_tasks.values().flatten();
        return view.tasks.values().chain(view.unreachable_tasks.values()).chain(ended).collect();
    };
    let id = FrameworkId::sought(id);
    view.tasks_of(&id).chain(view.unreachable_tasks_of(&id)).chain(view.completed_tasks_of(&id)).collect()
}

/// When its first status was made, in nanoseconds; a task without one is older than all.
fn age(task: &Task) -> Option<i64> {
    let first = v1::TaskStatus::decode(task.statuses.first()?).ok()?;
    Some(meseta_model::Wall::from_secs_f64(first.timestamp?).0)
}
