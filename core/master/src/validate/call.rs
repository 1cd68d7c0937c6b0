//! The shape of a scheduler's call: its type, the body that goes with it, the ids that must agree.

use meseta_model::limits::{
    NAMES_PER_NEED_MAX, OFFERS_PER_CALL_MAX, OPERATIONS_PER_ACCEPT_MAX, ROLES_PER_FRAMEWORK_MAX,
    TASKS_PER_ACCEPT_MAX,
};
use meseta_model::{FrameworkId, Uuid};
use meseta_wire::Enumeration;
use meseta_wire::v1;
use meseta_wire::v1::scheduler::Call;
use meseta_wire::v1::scheduler::call::{Subscribe, Type};

/// The body of a SUBSCRIBE.
pub(crate) fn subscribe(call: Call) -> Result<Subscribe, String> {
    if call.r#type != Some(Type::Subscribe) {
        return Err("Expecting 'type' to be SUBSCRIBE".to_owned());
    }
    let subscribe = call.subscribe.ok_or_else(|| absent("subscribe"))?;
    let text = |id: &Option<v1::FrameworkId>| id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
    if text(&call.framework_id) != text(&subscribe.framework_info.id) {
        return Err("'framework_id' differs from 'subscribe.framework_info.id'".to_owned());
    }
    Ok(*subscribe)
}

/// The type of any other call, and the framework that it names.
pub(crate) fn call(call: &Call) -> Result<(Type, FrameworkId), String> {
    let kind = call.r#type.ok_or_else(|| "Expecting 'type' to be present and known".to_owned())?;
    if kind == Type::Subscribe {
        return Err("A SUBSCRIBE cannot be taken here".to_owned());
    }
    let framework = call.framework_id.as_ref().ok_or_else(|| absent("framework_id"))?;
    if !has_body(call, kind) {
        return Err(absent(&kind.name().to_lowercase()));
    }
    match kind {
        Type::Accept => bounded_accept(call)?,
        Type::Decline => {
            bounded("offers", call.decline.iter().map(|body| body.offer_ids.len()), OFFERS_PER_CALL_MAX)?;
        }
        Type::AcceptInverseOffers | Type::DeclineInverseOffers => {
            let accepted = call.accept_inverse_offers.iter().map(|body| body.inverse_offer_ids.len());
            let declined = call.decline_inverse_offers.iter().map(|body| body.inverse_offer_ids.len());
            bounded("inverse offers", accepted.chain(declined), OFFERS_PER_CALL_MAX)?;
        }
        Type::Reconcile => {
            bounded("tasks", call.reconcile.iter().map(|body| body.tasks.len()), TASKS_PER_ACCEPT_MAX)?;
        }
        Type::ReconcileOperations => {
            let named = call.reconcile_operations.iter().map(|body| body.operations.len());
            bounded("operations", named, TASKS_PER_ACCEPT_MAX)?;
        }
        Type::Request => {
            let asked = call.request.iter().flat_map(|body| &body.requests);
            let most = asked.map(|request| request.resources.len()).max();
            bounded("resources in one request", most.into_iter(), NAMES_PER_NEED_MAX)?;
        }
        Type::Revive | Type::Suppress => {
            let revived = call.revive.iter().map(|body| body.roles.len());
            let suppressed = call.suppress.iter().map(|body| body.roles.len());
            bounded("roles", revived.chain(suppressed), ROLES_PER_FRAMEWORK_MAX)?;
        }
        Type::Acknowledge => uuid(call.acknowledge.as_ref().map(|body| body.uuid.as_ref()))?,
        Type::AcknowledgeOperationStatus => acknowledge_operation(call)?,
        Type::UpdateFramework => same_framework(call, framework)?,
        _ => {}
    }
    Ok((kind, FrameworkId::sought(framework.value.as_str())))
}

fn absent(field: &str) -> String {
    format!("Expecting '{field}' to be present")
}

fn has_body(call: &Call, kind: Type) -> bool {
    match kind {
        Type::Accept => call.accept.is_some(),
        Type::Decline => call.decline.is_some(),
        Type::AcceptInverseOffers => call.accept_inverse_offers.is_some(),
        Type::DeclineInverseOffers => call.decline_inverse_offers.is_some(),
        Type::Kill => call.kill.is_some(),
        Type::Shutdown => call.shutdown.is_some(),
        Type::Acknowledge => call.acknowledge.is_some(),
        Type::AcknowledgeOperationStatus => call.acknowledge_operation_status.is_some(),
        Type::Reconcile => call.reconcile.is_some(),
        Type::ReconcileOperations => call.reconcile_operations.is_some(),
        Type::Message => call.message.is_some(),
        Type::Request => call.request.is_some(),
        Type::UpdateFramework => call.update_framework.is_some(),
        Type::Unknown | Type::Subscribe | Type::Teardown | Type::Revive | Type::Suppress => true,
    }
}

/// One call may not cause more work than others can wait for.
fn bounded(what: &str, counts: impl Iterator<Item = usize>, most: usize) -> Result<(), String> {
    let count: usize = counts.sum();
    if count <= most {
        Ok(())
    } else {
        Err(format!("The call names {count} {what}, at most {most} are allowed"))
    }
}

fn bounded_accept(call: &Call) -> Result<(), String> {
    let Some(accept) = &call.accept else { return Ok(()) };
    bounded("offers", std::iter::once(accept.offer_ids.len()), OFFERS_PER_CALL_MAX)?;
    bounded("operations", std::iter::once(accept.operations.len()), OPERATIONS_PER_ACCEPT_MAX)?;
    let launched = accept.operations.iter().filter_map(|operation| operation.launch.as_ref());
    let grouped = accept.operations.iter().filter_map(|operation| operation.launch_group.as_ref());
    let tasks = launched.map(|launch| launch.task_infos.len());
    bounded("tasks", tasks.chain(grouped.map(|group| group.task_group.tasks.len())), TASKS_PER_ACCEPT_MAX)
}

fn uuid(bytes: Option<&[u8]>) -> Result<(), String> {
    Uuid::from_bytes(bytes.unwrap_or_default()).map(drop).map_err(|error| error.to_string())
}

fn acknowledge_operation(call: &Call) -> Result<(), String> {
    let body = call.acknowledge_operation_status.as_ref();
    uuid(body.map(|body| body.uuid.as_ref()))?;
    match body.is_some_and(|body| body.agent_id.is_some()) {
        true => Ok(()),
        false => Err(absent("agent_id")),
    }
}

fn same_framework(call: &Call, framework: &v1::FrameworkId) -> Result<(), String> {
    let info = call.update_framework.as_ref().map(|update| &update.framework_info);
    match info.and_then(|info| info.id.as_ref()) == Some(framework) {
        true => Ok(()),
        false => Err("'framework_id' differs from 'update_framework.framework_info.id'".to_owned()),
    }
}
