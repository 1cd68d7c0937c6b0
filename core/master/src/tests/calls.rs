//! The status of calls, and those that are only passed on.

use bytes::Bytes;
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::{Call, call};

use super::made::*;
use super::world::*;

fn subscribed() -> World {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    world
}

fn executor_id() -> v1::ExecutorId {
    v1::ExecutorId { value: "e".into(), ..Default::default() }
}

#[test]
fn a_call_without_its_body_is_refused() {
    use call::Type::*;
    let mut world = subscribed();
    let kinds = [Accept, Decline, Kill, Shutdown, Acknowledge, Reconcile, Message, Request, UpdateFramework];
    let more = [AcceptInverseOffers, DeclineInverseOffers, AcknowledgeOperationStatus, ReconcileOperations];
    for kind in kinds.into_iter().chain(more).chain([Subscribe]) {
        let told = world.call(1, "M-0000", bare(kind));
        assert!(told.contains(" 400 "), "{kind:?}: {told}");
    }
    assert!(world.call(1, "M-0000", Call::default()).contains(" 400 "));
    assert!(world.call(1, "M-0000", bare(Unknown)).contains(" 501 "));
}

#[test]
fn only_who_is_at_the_other_end_of_the_stream_may_call() {
    let mut world = subscribed();
    let right = world.stream_id(1);
    assert!(
        world.call_as(right.clone(), "nobody", bare(call::Type::Revive)).contains(" 400 Framework 'nobody'")
    );
    assert!(world.call_as(None, "M-0000", bare(call::Type::Revive)).contains(" 400 All calls but SUBSCRIBE"));
    for wrong in ["", "another"] {
        let told = world.call_as(Some(wrong.to_owned()), "M-0000", bare(call::Type::Revive));
        assert!(told.contains(" 400 "), "{told}");
    }
    assert!(world.call_as(right, "M-0000", bare(call::Type::Revive)).contains(" 202"));
}

#[test]
fn a_need_names_so_many_resources_and_no_more() {
    let mut world = subscribed();
    let mut told = |names: usize| {
        let text: Vec<String> = (0..names).map(|n| format!("r{n}:1")).collect();
        let request = v1::Request { resources: resources(&text.join(";")), ..Default::default() };
        let body = call::Request { requests: vec![request], ..Default::default() };
        let kind = Some(call::Type::Request);
        world.call(1, "M-0000", Call { r#type: kind, request: Some(body), ..Default::default() })
    };
    assert_eq!(told(100), "r2 202");
    assert_eq!(told(101), "r3 400 The call names 101 resources in one request, at most 100 are allowed");
}

#[test]
fn calls_that_name_what_is_not_there_are_taken() {
    let mut world = subscribed();
    let agent_id = v1::AgentId { value: "nowhere".into(), ..Default::default() };
    let message =
        call::Message { agent_id: agent_id.clone(), executor_id: executor_id(), ..Default::default() };
    let shutdown = call::Shutdown { agent_id, executor_id: executor_id(), ..Default::default() };
    let calls = [
        Call { r#type: Some(call::Type::Message), message: Some(message.into()), ..Default::default() },
        Call { r#type: Some(call::Type::Shutdown), shutdown: Some(shutdown.into()), ..Default::default() },
        Call { r#type: Some(call::Type::Request), request: Some(Default::default()), ..Default::default() },
        Call {
            r#type: Some(call::Type::DeclineInverseOffers),
            decline_inverse_offers: Some(Default::default()),
            ..Default::default()
        },
    ];
    for call in calls {
        let told = world.call(1, "M-0000", call);
        assert!(told.ends_with(" 202"), "{told}");
    }
    assert!(world.acknowledge(1, "M-0000", "nowhere", "t", 1).ends_with(" 202"));
    let counters = world.master.view().counters;
    assert_eq!(counters.invalid_framework_to_executor_messages, 1);
    assert_eq!(counters.invalid_status_update_acknowledgements, 1);
    assert_eq!(counters.messages_resource_request, 1);
}

#[test]
fn messages_are_passed_on_both_ways() {
    let mut world = subscribed();
    let agent_id = v1::AgentId { value: world.id("M-S0").into(), ..Default::default() };
    let message = call::Message {
        agent_id: agent_id.clone(),
        executor_id: executor_id(),
        data: Bytes::from_static(b"x"),
        ..Default::default()
    };
    let call =
        Call { r#type: Some(call::Type::Message), message: Some(message.into()), ..Default::default() };
    assert_eq!(world.call(1, "M-0000", call), "r2 202\nl1.1 FrameworkMessage e b\"x\"");
    let shutdown = call::Shutdown { agent_id, executor_id: executor_id(), ..Default::default() };
    let call =
        Call { r#type: Some(call::Type::Shutdown), shutdown: Some(shutdown.into()), ..Default::default() };
    assert_eq!(world.call(1, "M-0000", call), "r3 202\nl1.1 ShutdownExecutor e");
    let message = from_agent::ExecutorMessage {
        framework_id: v1::FrameworkId { value: world.id("M-0000").into(), ..Default::default() },
        executor_id: executor_id(),
        data: Bytes::from_static(b"y"),
        ..Default::default()
    };
    let message = FromAgent { executor_message: Some(message.into()), ..Default::default() };
    assert_eq!(world.agent(1, message), "s1 MESSAGE e b\"y\"");
}

#[test]
fn operations_are_unknown_unless_their_agent_may_come_back() {
    let mut world = subscribed();
    let asked = call::reconcile_operations::Operation {
        operation_id: v1::OperationId { value: "mine".into(), ..Default::default() },
        ..Default::default()
    };
    let body = call::ReconcileOperations { operations: vec![asked], ..Default::default() };
    let kind = Some(call::Type::ReconcileOperations);
    let call = Call { r#type: kind, reconcile_operations: Some(body), ..Default::default() };
    let told = world.call(1, "M-0000", call.clone());
    assert_eq!(told, "r2 202\ns1 UPDATE_OPERATION_STATUS mine OPERATION_UNKNOWN");
    world.restart();
    world.subscribe(2, framework(&["*"], &[]));
    let told = world.call(2, "M-0000", call);
    assert_eq!(told, "r4 202\ns2 UPDATE_OPERATION_STATUS mine OPERATION_RECOVERING");
}
