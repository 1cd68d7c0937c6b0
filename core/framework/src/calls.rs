//! Calls of a scheduler, as messages. The framework's id is filled in when they are sent.

use std::time::Duration;

use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::v1::scheduler::{Call, OfferConstraints, call};
use meseta_wire::{Text, v1};

fn of(kind: call::Type) -> Call {
    Call { r#type: Some(kind), ..Default::default() }
}

fn filters(refuse: Duration) -> Option<v1::Filters> {
    Some(v1::Filters { refuse_seconds: Some(refuse.as_secs_f64()), ..Default::default() })
}

pub fn subscribe(
    info: v1::FrameworkInfo,
    suppressed_roles: Vec<Text>,
    offer_constraints: Option<OfferConstraints>,
) -> Call {
    let framework_id = info.id.clone();
    let subscribe = call::Subscribe {
        framework_info: info.into(),
        suppressed_roles,
        offer_constraints,
        ..Default::default()
    };
    Call { framework_id, subscribe: Some(subscribe.into()), ..of(call::Type::Subscribe) }
}

/// Uses offers of one agent; what is left of them is not offered again for so long.
pub fn accept(offer_ids: Vec<v1::OfferId>, operations: Vec<Operation>, refuse: Duration) -> Call {
    let accept = call::Accept { offer_ids, operations, filters: filters(refuse), ..Default::default() };
    Call { accept: Some(accept.into()), ..of(call::Type::Accept) }
}

pub fn decline(offer_ids: Vec<v1::OfferId>, refuse: Duration) -> Call {
    let decline = call::Decline { offer_ids, filters: filters(refuse), ..Default::default() };
    Call { decline: Some(decline), ..of(call::Type::Decline) }
}

/// Wants offers again in these roles; in all where none is named.
pub fn revive(roles: Vec<Text>) -> Call {
    Call { revive: Some(call::Revive { roles, ..Default::default() }), ..of(call::Type::Revive) }
}

/// Wants no offers in these roles; in none at all where none is named.
pub fn suppress(roles: Vec<Text>) -> Call {
    Call { suppress: Some(call::Suppress { roles, ..Default::default() }), ..of(call::Type::Suppress) }
}

pub fn kill(task_id: v1::TaskId, agent_id: Option<v1::AgentId>, kill_policy: Option<v1::KillPolicy>) -> Call {
    let kill = call::Kill { task_id, agent_id, kill_policy, ..Default::default() };
    Call { kill: Some(kill.into()), ..of(call::Type::Kill) }
}

/// Ends an executor with all its tasks.
pub fn shutdown(executor_id: v1::ExecutorId, agent_id: v1::AgentId) -> Call {
    let shutdown = call::Shutdown { executor_id, agent_id, ..Default::default() };
    Call { shutdown: Some(shutdown.into()), ..of(call::Type::Shutdown) }
}

/// None for a status that wants no acknowledgement: it has no uuid, or names no agent.
pub fn acknowledge(status: &v1::TaskStatus) -> Option<Call> {
    let uuid = status.uuid.clone().filter(|uuid| !uuid.is_empty())?;
    let acknowledge = call::Acknowledge {
        agent_id: status.agent_id.clone()?,
        task_id: status.task_id.clone(),
        uuid,
        ..Default::default()
    };
    Some(Call { acknowledge: Some(acknowledge.into()), ..of(call::Type::Acknowledge) })
}

/// Says that a status of an operation was heard; None where nobody waits for that.
pub fn acknowledge_operation(status: &v1::OperationStatus) -> Option<Call> {
    let acknowledge = call::AcknowledgeOperationStatus {
        agent_id: Some(status.agent_id.clone()?),
        resource_provider_id: status.resource_provider_id.clone(),
        uuid: status.uuid.as_ref()?.value.clone(),
        operation_id: status.operation_id.clone()?,
        ..Default::default()
    };
    let kind = call::Type::AcknowledgeOperationStatus;
    Some(Call { acknowledge_operation_status: Some(acknowledge.into()), ..of(kind) })
}

/// Asks where those tasks are; where all are, if none is named.
pub fn reconcile(tasks: Vec<(v1::TaskId, Option<v1::AgentId>)>) -> Call {
    let asked = |(task_id, agent_id)| call::reconcile::Task { task_id, agent_id, ..Default::default() };
    let tasks = tasks.into_iter().map(asked).collect();
    Call { reconcile: Some(call::Reconcile { tasks, ..Default::default() }), ..of(call::Type::Reconcile) }
}

/// Asks what became of those operations, each on the agent that is named with it; of all, if none is named.
pub fn reconcile_operations(operations: Vec<(v1::OperationId, Option<v1::AgentId>)>) -> Call {
    let asked = |(operation_id, agent_id)| call::reconcile_operations::Operation {
        operation_id,
        agent_id,
        ..Default::default()
    };
    let operations = operations.into_iter().map(asked).collect();
    let reconcile = call::ReconcileOperations { operations, ..Default::default() };
    Call { reconcile_operations: Some(reconcile), ..of(call::Type::ReconcileOperations) }
}

/// Needs this from now on, each on one agent, instead of what it needed before.
pub fn request(requests: Vec<v1::Request>) -> Call {
    Call { request: Some(call::Request { requests, ..Default::default() }), ..of(call::Type::Request) }
}

/// Sends bytes to an executor, which may be lost.
pub fn message(agent_id: v1::AgentId, executor_id: v1::ExecutorId, data: bytes::Bytes) -> Call {
    let message = call::Message { agent_id, executor_id, data, ..Default::default() };
    Call { message: Some(message.into()), ..of(call::Type::Message) }
}

pub fn update_framework(info: v1::FrameworkInfo, suppressed_roles: Vec<Text>) -> Call {
    let update =
        call::UpdateFramework { framework_info: info.into(), suppressed_roles, ..Default::default() };
    Call { update_framework: Some(update.into()), ..of(call::Type::UpdateFramework) }
}

/// Ends the framework with all that it runs.
pub fn teardown() -> Call {
    of(call::Type::Teardown)
}

/// The operation that launches these tasks.
pub fn launch(task_infos: Vec<v1::TaskInfo>) -> Operation {
    let launch = operation::Launch { task_infos, ..Default::default() };
    Operation { r#type: Some(operation::Type::Launch), launch: Some(launch), ..Default::default() }
}

/// The operation that launches these tasks together, in one executor.
pub fn launch_group(executor: v1::ExecutorInfo, tasks: Vec<v1::TaskInfo>) -> Operation {
    let task_group = v1::TaskGroupInfo { tasks, ..Default::default() };
    let group = operation::LaunchGroup { executor: executor.into(), task_group, ..Default::default() };
    Operation { r#type: Some(operation::Type::LaunchGroup), launch_group: Some(group), ..Default::default() }
}
