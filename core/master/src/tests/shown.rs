//! Effects as terse text.

use meseta_journal::RegistryOp;
use meseta_model::{Resources, state};
use meseta_wire::internal::ToAgent;
use meseta_wire::v1::scheduler::Event;
use meseta_wire::{Enumeration, Message, v1};

pub(crate) fn shown_op(op: &RegistryOp) -> String {
    match op {
        RegistryOp::Put { key, .. } => format!("put {key}"),
        RegistryOp::Delete { key } => format!("delete {key}"),
    }
}

pub(crate) fn shown_event(event: &Event) -> String {
    let kind = event.r#type.unwrap_or_default().name();
    let detail = if let Some(subscribed) = &event.subscribed {
        subscribed.framework_id.value.to_string()
    } else if let Some(offers) = &event.offers {
        let shown = offers.offers.iter().map(|offer| {
            let resources =
                Resources::from_record(&offer.resources).expect("offered resources are well formed");
            let role = offer.allocation_info.as_ref().and_then(|info| info.role.clone()).unwrap_or_default();
            let away = offer.unavailability.as_ref().map(away).unwrap_or_default();
            format!("{} of {} {resources} {role}{away}", offer.id.value, offer.agent_id.value)
        });
        shown.collect::<Vec<_>>().join(", ")
    } else if let Some(rescind) = &event.rescind {
        rescind.offer_id.value.to_string()
    } else if let Some(asked) = &event.inverse_offers {
        let shown = asked.inverse_offers.iter().map(|offer| {
            let agent = offer.agent_id.as_ref().map_or("", |id| &id.value);
            format!("{} of {agent}{}", offer.id.value, away(&offer.unavailability))
        });
        shown.collect::<Vec<_>>().join(", ")
    } else if let Some(rescind) = &event.rescind_inverse_offer {
        rescind.inverse_offer_id.value.to_string()
    } else if let Some(update) = &event.update {
        shown_status(&update.status)
    } else if let Some(update) = &event.update_operation_status {
        let id = update.status.operation_id.as_ref().map_or("", |id| &id.value);
        let reliable = if update.status.uuid.is_some() { " reliable" } else { "" };
        format!("{id} {}{reliable}", update.status.state.name())
    } else if let Some(failure) = &event.failure {
        let agent = failure.agent_id.as_ref().map_or("", |id| &id.value);
        let executor = failure.executor_id.as_ref().map_or("", |id| &id.value);
        format!("{agent} {executor} {:?}", failure.status)
    } else if let Some(message) = &event.message {
        format!("{} {:?}", message.executor_id.value, message.data)
    } else {
        event.error.as_ref().map(|error| error.message.to_string()).unwrap_or_default()
    };
    format!("{kind} {detail}").trim_end().to_owned()
}

fn away(unavailability: &v1::Unavailability) -> String {
    format!(" away {}", unavailability.start.nanoseconds)
}

pub(crate) fn shown_status(status: &v1::TaskStatus) -> String {
    let reason = status.reason.map(|reason| reason.name().replace("REASON_", "")).unwrap_or_default();
    let uuid = status.uuid.as_ref().and_then(|uuid| uuid.first()).map(|byte| format!("uuid {byte}"));
    let since = status.unreachable_time.as_ref().map(|_| "since then".to_owned());
    let message = status.message.as_ref().filter(|_| reason.contains("INVALID")).map(ToString::to_string);
    let parts =
        [Some(status.task_id.value.to_string()), Some(state::name(status.state).into()), Some(reason)];
    let parts = parts.into_iter().chain([uuid, since, message]).flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// `web: 3 agents, 1 offered, 1 eligible, 1 CONSTRAINTS`.
pub(crate) fn shown_explanation(explained: &crate::Explained) -> String {
    let one = |(role, explanation): &(meseta_model::Role, meseta_allocator::Explanation)| {
        let mut text = format!(
            "{role}: {} agents, {} offered, {} eligible",
            explanation.agents, explanation.offered, explanation.eligible
        );
        for (reason, agents) in &explanation.excluded {
            text.push_str(&format!(", {agents} {}", crate::describe_reason(*reason).0));
        }
        text
    };
    explained.roles.iter().map(one).collect::<Vec<_>>().join("; ")
}

pub(crate) fn shown_record(record: &ToAgent) -> String {
    if let Some(registered) = &record.registered {
        format!("Registered {}", registered.agent_id.value)
    } else if let Some(back) = &record.reregistered {
        let expected = back.expected.iter().map(|task| format!(" expects {}", task.task_id.value));
        let ended = back.ended.iter().map(|id| format!(" ended {}", id.value));
        let operations = back.expected_operations.iter().map(|_| " expects an operation".to_owned());
        let drain = back.drain.as_ref().map(|_| " drain".to_owned());
        let more = expected.chain(ended).chain(operations).chain(drain);
        format!("Reregistered {}{}", back.agent_id.value, more.collect::<String>())
    } else if let Some(refused) = &record.refused {
        format!("Refused {} {}", refused.reason, if refused.shutdown { "shutdown" } else { "" })
            .trim_end()
            .to_owned()
    } else if let Some(ping) = &record.ping {
        format!("Ping {}", ping.number)
    } else if let Some(run) = &record.run {
        let tasks = run.tasks.iter().map(|bytes| v1::TaskInfo::decode(bytes).expect("a task"));
        let tasks = tasks.map(|task| task.task_id.value).collect::<Vec<_>>().join("+");
        let executor = run.executor.as_ref().map(|executor| format!(" by {}", executor.executor_id.value));
        let new = if run.launch_executor == Some(true) { " new" } else { "" };
        format!("Run {tasks}{}{new} role {}", executor.unwrap_or_default(), run.role)
    } else if let Some(drain) = &record.drain {
        let grace = drain.config.max_grace_period.as_ref().map(|grace| grace.nanoseconds);
        format!("Drain {grace:?}")
    } else if let Some(kill) = &record.kill {
        format!("Kill {}", kill.task_id.value)
    } else if let Some(acknowledge) = &record.acknowledge {
        format!("Acknowledge {} {}", acknowledge.task_id.value, acknowledge.uuid[0])
    } else if let Some(shutdown) = &record.shutdown_executor {
        format!("ShutdownExecutor {}", shutdown.executor_id.value)
    } else if let Some(shutdown) = &record.shutdown_framework {
        format!("ShutdownFramework {}", shutdown.framework_id.value)
    } else if let Some(message) = &record.framework_message {
        format!("FrameworkMessage {} {:?}", message.executor_id.value, message.data)
    } else if let Some(shutdown) = &record.shutdown {
        format!("Shutdown {}", shutdown.reason)
    } else if let Some(apply) = &record.apply_operation {
        let kind = apply.info.r#type.unwrap_or_default().name();
        let of = if apply.framework_id.is_some() { "" } else { " of an operator" };
        format!("Apply {kind}{of}")
    } else if record.acknowledge_operation.is_some() {
        "AcknowledgeOperation".to_owned()
    } else if let Some(update) = &record.update_framework {
        format!("UpdateFramework {}", update.framework.name)
    } else {
        format!("{record:?}")
    }
}
