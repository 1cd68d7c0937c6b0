//! D2: nothing is acknowledged to a peer before it is durable.

use meseta_agent::paths;
use meseta_journal::{Kind, Node, RelPath, open};
use meseta_model::{AgentId, ExecutorId, FrameworkId, TaskId};
use meseta_wire::Message;
use meseta_wire::internal::ResourcesCheckpoint;
use meseta_wire::internal::from_agent::OperationUpdate;
use meseta_wire::v1;
use meseta_wire::v1::executor::event::Acknowledged;

use super::facts::{Facts, Uuid, short};
use crate::host::{AgentHost, Executor};
use crate::registry::Registry;

/// A scheduler hears that it is subscribed.
pub fn subscribed(registry: &Registry, id: &str) {
    let record = registry.frameworks.get(id);
    let durable = record.is_some_and(|record| !record.ended && record.deadline.is_none());
    assert!(durable, "D2: framework {id} hears that it is subscribed, and the registry says {record:?}");
}

/// Who asked for a framework's end hears that it ended.
pub fn ended(registry: &Registry, id: &str) {
    let record = registry.frameworks.get(id);
    assert!(
        record.is_none_or(|record| record.ended),
        "D2: framework {id} is told to have ended, and the registry has it"
    );
}

/// An agent hears that it is known.
pub fn admitted(registry: &Registry, id: &str) {
    let record = registry.agents.get(id);
    let durable = record.is_some_and(|record| !record.unreachable && !record.gone);
    assert!(durable, "D2: agent {id} hears that it is registered, and the registry says {record:?}");
}

/// An agent calls itself by its id.
pub fn identity(host: &AgentHost, info: &v1::AgentInfo) {
    let id = info.id.as_ref().map(|id| id.value.as_str()).unwrap_or_default();
    let durable = host.disk.tree.get(&paths::agent_info(&AgentId::from_trusted(id))).is_some();
    assert!(durable, "D2: an agent calls itself {id}, which is not on its disk");
}

/// A master gave an agent its id: it serves under it only once that is durable.
pub fn named(host: &AgentHost) {
    let Some(view) = host.machine.as_ref().map(|machine| machine.view()).filter(|view| view.registered)
    else {
        return;
    };
    identity(host, &view.info);
}

/// A task is handed to its executor.
pub fn delivered(host: &AgentHost, executor: &Executor, task: &v1::TaskInfo) {
    if !executor.options.checkpoint {
        return;
    }
    let path: Option<RelPath> = paths::task(
        &AgentId::from_trusted(executor.agent_id.as_str()),
        &FrameworkId::from_trusted(executor.options.framework_id.as_str()),
        &ExecutorId::from_trusted(executor.options.executor_id.as_str()),
        &executor.container_id,
        &TaskId::from_trusted(task.task_id.value.as_str()),
    )
    .join(paths::TASK_INFO)
    .ok();
    let durable = path.is_some_and(|path| host.disk.tree.get(&path).is_some());
    assert!(durable, "D2: {} is handed to its executor, and its record is not on disk", task.task_id.value);
}

/// An executor hears that the agent has an update.
pub fn acknowledged(facts: &mut Facts, index: usize, executor: &Executor, acknowledged: &Acknowledged) {
    let Ok(uuid) = Uuid::try_from(&acknowledged.uuid[..]) else { return };
    let durable = !executor.options.checkpoint || facts.agents[index].durable.contains(&uuid);
    // Nothing is owed to a framework of whose end the agent was told.
    if !durable && facts.agents[index].ended.contains(&executor.options.framework_id) {
        return;
    }
    let id = &acknowledged.task_id.value;
    let Some(launch) = facts.launch(id) else { return };
    // What comes after the end of its task is not kept, and the executor told to stop.
    let too_late = launch.end_taken.is_some_and(|end| end != uuid);
    assert!(durable || too_late, "D2: update {} of {id} is acknowledged, and not on disk", short(&uuid));
    if !too_late {
        launch.promised.insert(uuid);
    }
}

/// An update leaves its agent.
pub fn update(facts: &Facts, index: usize, framework: &str, uuid: Uuid, status: &v1::TaskStatus) {
    let kept = facts.agents[index].durable.contains(&uuid);
    let durable = kept || !facts.checkpoints(framework);
    assert!(
        durable,
        "D2: update {} of {} leaves its agent, and is not on its disk",
        short(&uuid),
        status.task_id.value
    );
}

/// What became of an operation leaves its agent, to be acknowledged.
pub fn outcome(host: &AgentHost, update: &OperationUpdate) {
    let Some(uuid) = &update.status.uuid else { return };
    let record = match host.disk.tree.get(&paths::resources()) {
        Some(Node::File(bytes)) => open(Kind::AgentResources, bytes).ok(),
        _ => None,
    };
    let record = record.and_then(|bytes| ResourcesCheckpoint::decode(bytes).ok()).unwrap_or_default();
    let durable = record.operations.iter().any(|kept| kept.latest_status.uuid.as_ref() == Some(uuid));
    assert!(durable, "D2: what became of an operation leaves its agent, and is not on its disk");
}
