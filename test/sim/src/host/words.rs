//! Short texts for the log, and numbers that stand for messages in it.

use meseta_wire::internal::{FromAgent, ToAgent};
use meseta_wire::v1;

/// A record from an agent, in a few words.
pub fn from_agent(m: &FromAgent) -> String {
    let mut words = Vec::new();
    words.extend(m.register.iter().map(|_| "register".to_owned()));
    words.extend(m.reregister.iter().map(|m| {
        let told = m.operations.iter().map(|operation| short(&operation.uuid.value)).collect::<Vec<_>>();
        format!("reregister {} tasks, operations {told:?}", m.tasks.len())
    }));
    words.extend(m.unregister.iter().map(|_| "unregister".to_owned()));
    words.extend(m.pong.iter().map(|m| format!("pong {}", m.number)));
    words.extend(m.update.iter().map(|m| format!("{} latest {:?}", status(&m.status), m.latest)));
    words.extend(m.executor_exited.iter().map(|m| format!("exited {}", m.executor_id.value)));
    words.extend(m.executor_message.iter().map(|_| "message".to_owned()));
    words.extend(m.update_total.iter().map(|_| "total".to_owned()));
    words.extend(
        m.operation_update
            .iter()
            .map(|m| format!("operation {} {}", short(&m.operation), operation(&m.status))),
    );
    words.join(", ")
}

/// A record to an agent, in a few words.
pub fn reach_agent(m: &ToAgent) -> String {
    let mut words = Vec::new();
    words.extend(m.registered.iter().map(|m| format!("registered {}", m.agent_id.value)));
    words.extend(m.reregistered.iter().map(|m| {
        let expected = m.expected.iter().map(|task| task.task_id.value.as_str()).collect::<Vec<_>>();
        format!("reregistered {} expected {expected:?} ended {}", m.agent_id.value, m.ended.len())
    }));
    words.extend(m.refused.iter().map(|m| format!("refused: {}", m.reason)));
    words.extend(m.ping.iter().map(|m| format!("ping {}", m.number)));
    words.extend(m.run.iter().map(|m| {
        let tasks = m.tasks.iter().filter_map(|info| meseta_wire::Message::decode(info).ok());
        let tasks = tasks.map(|info: v1::TaskInfo| info.task_id.value).collect::<Vec<_>>();
        format!(
            "run {tasks:?} executor {}",
            m.executor.as_ref().map_or("-", |executor| &executor.executor_id.value)
        )
    }));
    words.extend(m.kill.iter().map(|m| format!("kill {}", m.task_id.value)));
    words.extend(m.acknowledge.iter().map(|m| format!("ack {} {}", m.task_id.value, short(&m.uuid))));
    words.extend(m.shutdown_executor.iter().map(|m| format!("shutdown executor {}", m.executor_id.value)));
    words.extend(m.shutdown_framework.iter().map(|m| format!("shutdown framework {}", m.framework_id.value)));
    words.extend(m.framework_message.iter().map(|_| "message".to_owned()));
    words.extend(m.update_framework.iter().map(|_| "update framework".to_owned()));
    words.extend(m.shutdown.iter().map(|m| format!("shutdown: {}", m.reason)));
    words.extend(m.apply_operation.iter().map(|m| format!("apply {}", short(&m.operation))));
    words.extend(m.acknowledge_operation.iter().map(|m| format!("ack operation {}", short(&m.operation))));
    words.join(", ")
}

/// A status, in a few words.
pub fn status(status: &v1::TaskStatus) -> String {
    let uuid = status.uuid.as_ref().map_or("no uuid".to_owned(), |uuid| short(uuid));
    let reason = status.reason.map_or(String::new(), |reason| format!(" {reason:?}"));
    format!("{} {:?}{reason} {uuid}", status.task_id.value, status.state)
}

/// The status of an operation, in a few words.
pub fn operation(status: &v1::OperationStatus) -> String {
    let id = status.operation_id.as_ref().map_or("-", |id| &id.value);
    let uuid = status.uuid.as_ref().map_or("no uuid".to_owned(), |uuid| short(&uuid.value));
    format!("{id} {:?} {uuid}", status.state)
}

/// The beginning of a uuid.
pub fn short(uuid: &[u8]) -> String {
    uuid.iter().take(3).map(|byte| format!("{byte:02x}")).collect()
}

/// An event of a scheduler's stream, in a few words.
pub fn event(event: &v1::scheduler::Event) -> String {
    let kind = event.r#type.unwrap_or_default();
    let mut words = vec![format!("{kind:?}")];
    words.extend(event.subscribed.iter().map(|m| m.framework_id.value.to_string()));
    words.extend(event.offers.iter().flat_map(|m| m.offers.iter().map(|offer| offer.id.value.to_string())));
    words.extend(event.rescind.iter().map(|m| m.offer_id.value.to_string()));
    words.extend(event.update.iter().map(|m| status(&m.status)));
    words.extend(event.update_operation_status.iter().map(|m| operation(&m.status)));
    words.extend(event.failure.iter().map(|m| {
        format!(
            "{:?} {:?}",
            m.agent_id.as_ref().map(|id| &id.value),
            m.executor_id.as_ref().map(|id| &id.value)
        )
    }));
    words.extend(event.error.iter().map(|m| m.message.to_string()));
    words.join(" ")
}

/// A scheduler's call, in a few words.
pub fn call(call: &v1::scheduler::Call) -> String {
    let mut words = vec![format!("{:?}", call.r#type.unwrap_or_default())];
    words.extend(call.framework_id.iter().map(|id| id.value.to_string()));
    if let Some(accept) = &call.accept {
        words.extend(accept.offer_ids.iter().map(|id| id.value.to_string()));
        let tasks = crate::invariants::launched(call);
        words.extend(tasks.iter().map(|task| format!("{}={}", task.task_id.value, task.name)));
    }
    words.extend(call.decline.iter().flat_map(|m| m.offer_ids.iter().map(|id| id.value.to_string())));
    words.extend(call.kill.iter().map(|m| m.task_id.value.to_string()));
    words.extend(call.acknowledge.iter().map(|m| format!("{} {}", m.task_id.value, short(&m.uuid))));
    words.extend(
        call.reconcile.iter().flat_map(|m| m.tasks.iter().map(|task| task.task_id.value.to_string())),
    );
    let asked = call.reconcile_operations.iter().flat_map(|m| &m.operations);
    words.extend(asked.map(|asked| asked.operation_id.value.to_string()));
    let needs = call.request.iter().flat_map(|m| &m.requests);
    words.extend(
        needs.map(|need| meseta_model::Resources::from_wire(&need.resources).unwrap_or_default().to_string()),
    );
    words.join(" ")
}

/// An event of an executor's stream, in a few words.
pub fn executor_event(event: &v1::executor::Event) -> String {
    let mut words = vec![format!("{:?}", event.r#type.unwrap_or_default())];
    words.extend(event.launch.iter().map(|m| m.task.task_id.value.to_string()));
    let group = event.launch_group.iter().flat_map(|m| &m.task_group.tasks);
    words.extend(group.map(|task| task.task_id.value.to_string()));
    words.extend(event.kill.iter().map(|m| m.task_id.value.to_string()));
    words.extend(event.acknowledged.iter().map(|m| format!("{} {}", m.task_id.value, short(&m.uuid))));
    words.join(" ")
}

/// An executor's call, in a few words.
pub fn executor_call(call: &v1::executor::Call) -> String {
    let mut words = vec![format!("{:?} of {}", call.r#type.unwrap_or_default(), call.executor_id.value)];
    if let Some(subscribe) = &call.subscribe {
        words.extend(subscribe.unacknowledged_tasks.iter().map(|task| task.task_id.value.to_string()));
        words.extend(subscribe.unacknowledged_updates.iter().map(|update| status(&update.status)));
    }
    words.extend(call.update.iter().map(|m| status(&m.status)));
    words.join(" ")
}
