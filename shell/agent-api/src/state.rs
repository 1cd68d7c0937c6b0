//! `/state` of an agent, under Mesos' v0 names.

use std::collections::BTreeMap;

use meseta_agent::{CompletedExecutor, ContainerPath, ExecutorView, FrameworkView, TaskView, View};
use meseta_api::{secrets, v0};
use meseta_journal::RelPath;
use meseta_model::{ExecutorId, FrameworkId, Resources};
use meseta_wire::{Enumeration, Message, v1};
use serde_json::{Map, Value, json};

use crate::daemon::Shared;

impl Shared {
    /// Sandboxes of an earlier process stay readable.
    pub fn attach_sandboxes(&self) {
        let view = self.view.read();
        for framework in view.frameworks() {
            for executor in framework.executors() {
                if let Some(path) = self.sandbox(&view, framework.id, executor.id, executor.container) {
                    self.files.attach(&path, path.clone().into());
                }
            }
        }
        let slaves = format!("{}/slaves", self.options.work_dir);
        self.files.attach(&slaves, slaves.clone().into());
    }

    fn sandbox(
        &self,
        view: &View,
        framework: &FrameworkId,
        executor: &ExecutorId,
        container: &ContainerPath,
    ) -> Option<String> {
        let agent = meseta_model::AgentId::new(&view.info.id.as_ref()?.value).ok()?;
        let run: RelPath = meseta_agent::paths::run(&agent, framework, executor, container.0.last()?);
        Some(format!("{}/{run}", self.options.work_dir))
    }
}

pub(crate) fn state(shared: &Shared) -> Value {
    let view = shared.view.read();
    let total = &*view.total;
    let shown = total.to_wire(None);
    let told = &shared.options.capabilities;
    let capabilities: Vec<&str> =
        told.iter().filter_map(|told| told.r#type).map(|told| told.name()).collect();
    let mut state = shared.build.json();
    let reserved = by_role(&shown);
    let unreserved: Vec<&v1::Resource> =
        shown.iter().filter(|resource| resource.reservations.is_empty()).collect();
    let used = used(&view);
    let more = json!({
        "start_time": shared.started_at,
        "id": view.info.id.as_ref().map(|id| id.value.clone()).unwrap_or_default(),
        "pid": format!("slave(1)@{}", shared.options.endpoint),
        "hostname": view.info.hostname,
        "capabilities": capabilities,
        "resources": v0::resources(total),
        "reserved_resources": reserved.iter().map(|(role, of)| (role.clone(), v0::resources_of(of))).collect::<Map<_, _>>(),
        "unreserved_resources": v0::resources(&total.unreserved()),
        "reserved_resources_full": reserved.iter().map(|(role, of)| (role.clone(), v0::resources_full(of))).collect::<Map<_, _>>(),
        "unreserved_resources_full": v0::resources_full(unreserved),
        "reserved_resources_allocated": by_role(&used).iter().map(|(role, of)| (role.clone(), v0::resources_of(of))).collect::<Map<_, _>>(),
        "unreserved_resources_allocated": v0::resources(&Resources::from_record(&used).unwrap_or_default().unreserved()),
        "resource_providers": [],
        "attributes": v0::attributes(&view.info.attributes),
        "flags": shared.flags,
        "frameworks": view.frameworks().map(|framework| self::framework(shared, &view, &framework)).collect::<Vec<_>>(),
        "completed_frameworks": completed_frameworks(shared, &view),
    });
    merge(&mut state, more);
    if let Some(drain) = &view.drain {
        state["drain_config"] = v0::message(&drain.config);
        state["estimated_drain_start_time_seconds"] = json!(drain.started_at.as_secs_f64());
    }
    if let Some(domain) = &view.info.domain {
        state["domain"] = v0::message::<v1::DomainInfo>(domain);
    }
    if let Some((host, _)) = shared.master.rsplit_once(':').filter(|_| view.registered) {
        state["master_hostname"] = json!(host);
    }
    state
}

fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}

/// Reserved resources by the role that they are reserved to.
fn by_role(resources: &[v1::Resource]) -> BTreeMap<String, Vec<v1::Resource>> {
    let mut reserved: BTreeMap<String, Vec<v1::Resource>> = BTreeMap::new();
    for resource in resources {
        if let Some(role) = resource.reservations.last().and_then(|reservation| reservation.role.clone()) {
            reserved.entry(role.into()).or_default().push(resource.clone());
        }
    }
    reserved
}

/// What executors and live tasks hold.
pub(crate) fn used(view: &View) -> Vec<v1::Resource> {
    let mut used = Vec::new();
    for framework in view.frameworks() {
        for executor in framework.executors().filter(|executor| executor.running) {
            used.extend(allocated(&executor));
        }
    }
    used
}

/// What an executor and its live tasks hold.
pub(crate) fn allocated(executor: &ExecutorView<'_>) -> Vec<v1::Resource> {
    let live = executor.tasks().filter(|task| !meseta_model::state::is_terminal(task.state));
    let of_tasks = live.flat_map(|task| task.resources.to_vec());
    executor.info.resources.iter().cloned().chain(of_tasks).collect()
}

fn framework(shared: &Shared, view: &View, framework: &FrameworkView<'_>) -> Value {
    let mut shown = framework_info(framework.id.as_str(), framework.info);
    let executors =
        framework.executors().map(|executor| self::executor(shared, view, framework.id, &executor));
    shown["executors"] = executors.collect();
    let completed = view.completed_of(framework.id);
    shown["completed_executors"] =
        completed.map(|executor| completed_executor(shared, view, executor)).collect();
    shown
}

fn completed_frameworks(shared: &Shared, view: &View) -> Value {
    let mut gone: BTreeMap<&str, (&CompletedExecutor, Vec<Value>)> = BTreeMap::new();
    for executor in view.completed() {
        if view.frameworks().all(|framework| *framework.id != executor.framework_id) {
            let entry = gone.entry(executor.framework_id.as_str()).or_insert((executor, Vec::new()));
            entry.1.push(completed_executor(shared, view, executor));
        }
    }
    let frameworks = gone.into_iter().map(|(id, (executor, completed))| {
        let mut shown = framework_info(id, &executor.framework);
        shown["executors"] = json!([]);
        shown["completed_executors"] = Value::Array(completed);
        shown
    });
    frameworks.collect()
}

fn framework_info(id: &str, info: &v1::FrameworkInfo) -> Value {
    let mut shown = json!({
        "id": id,
        "name": info.name,
        "user": info.user,
        "failover_timeout": info.failover_timeout.unwrap_or_default(),
        "checkpoint": info.checkpoint.unwrap_or_default(),
        "hostname": info.hostname.clone().unwrap_or_default(),
    });
    if let Some(principal) = &info.principal {
        shown["principal"] = json!(principal);
    }
    if info.roles.is_empty() {
        shown["role"] = json!(info.role.as_deref().unwrap_or("*"));
    } else {
        shown["roles"] = json!(info.roles);
    }
    shown
}

fn executor(shared: &Shared, view: &View, framework: &FrameworkId, executor: &ExecutorView<'_>) -> Value {
    let mut shown = executor_info(executor.id.as_str(), executor.info, executor.container);
    shown["directory"] =
        json!(shared.sandbox(view, framework, executor.id, executor.container).unwrap_or_default());
    shown["role"] = json!(executor.role);
    shown["resources"] = v0::resources_of(&allocated(executor));
    let named = (framework.as_str(), executor.id.as_str(), executor.command);
    let live = executor.tasks().filter(|task| !task.queued);
    shown["tasks"] = live.map(|task| self::task(view, named, executor.role, &task)).collect();
    let queued = executor.tasks().filter(|task| task.queued);
    shown["queued_tasks"] = queued.map(|task| queued_task(view, executor, &task)).collect();
    shown["completed_tasks"] =
        executor.completed_tasks().map(|task| self::task(view, named, executor.role, &task)).collect();
    shown
}

fn completed_executor(shared: &Shared, view: &View, executor: &CompletedExecutor) -> Value {
    let mut shown = executor_info(executor.id.as_str(), &executor.info, &executor.container);
    let directory = shared.sandbox(view, &executor.framework_id, &executor.id, &executor.container);
    shown["directory"] = json!(directory.unwrap_or_default());
    shown["role"] = json!(executor.role.to_string());
    shown["tasks"] = json!([]);
    shown["queued_tasks"] = json!([]);
    let named = (executor.framework_id.as_str(), executor.id.as_str(), false);
    shown["completed_tasks"] =
        executor.tasks().map(|task| task_of(view, named, &executor.role, &task)).collect();
    shown
}

fn executor_info(id: &str, info: &v1::ExecutorInfo, container: &ContainerPath) -> Value {
    let mut shown = json!({
        "id": id,
        "name": info.name.clone().unwrap_or_default(),
        "source": info.source.clone().unwrap_or_default(),
        "container": container.0.last().cloned().unwrap_or_default(),
        "resources": v0::resources_of(&info.resources),
    });
    if let Some(labels) = &info.labels {
        shown["labels"] = v0::labels(labels);
    }
    if let Some(r#type) = info.r#type {
        shown["type"] = json!(r#type.name());
    }
    shown
}

fn task(view: &View, named: (&str, &str, bool), role: &str, task: &TaskView<'_>) -> Value {
    task_of(view, named, role, task)
}

fn task_of(
    view: &View,
    (framework, executor, command): (&str, &str, bool),
    role: &str,
    task: &TaskView<'_>,
) -> Value {
    let info = secrets::redacted_task(v1::TaskInfo::decode(task.info).unwrap_or_default());
    let mut shown = json!({
        "id": task.id.as_str(),
        "name": task.name,
        "framework_id": framework,
        "executor_id": if command { "" } else { executor },
        "slave_id": view.info.id.as_ref().map(|id| id.value.clone()).unwrap_or_default(),
        "state": task.state.name(),
        "resources": v0::resources_of(task.resources),
        "role": role,
        "statuses": task.status.map(v0::status).into_iter().collect::<Vec<_>>(),
    });
    v0::task_details(&mut shown, &info);
    shown
}

fn queued_task(view: &View, executor: &ExecutorView<'_>, task: &TaskView<'_>) -> Value {
    let info = secrets::redacted_task(v1::TaskInfo::decode(task.info).unwrap_or_default());
    let mut shown = json!({
        "id": task.id.as_str(),
        "name": task.name,
        "slave_id": view.info.id.as_ref().map(|id| id.value.clone()).unwrap_or_default(),
        "resources": v0::resources_of(task.resources),
        "role": executor.role,
    });
    if let Some(command) = &info.command {
        shown["command"] = v0::command(command);
    }
    if info.executor.is_some() {
        shown["executor_id"] = json!(executor.id.as_str());
    }
    if let Some(discovery) = &info.discovery {
        shown["discovery"] = v0::message::<v1::DiscoveryInfo>(discovery);
    }
    shown
}
