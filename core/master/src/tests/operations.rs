//! Operations on resources: by frameworks and by operators, before and after their agent confirms them.

use bytes::Bytes;
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1::framework_info::capability::Type::SharedResources;
use meseta_wire::v1::master::call as of_operator;
use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::v1::scheduler::{Call, call};
use meseta_wire::v1::{self, OperationState};
use meseta_wire::{Enumeration, Message};

use super::made::*;
use super::world::*;
use crate::Effect;

const RESERVED: &str = r#""reservations":[{"type":"DYNAMIC","role":"web"}]"#;

fn some(name: &str, amount: f64, more: &str) -> String {
    format!(r#"{{"name":"{name}","type":"SCALAR","scalar":{{"value":{amount}}},{RESERVED}{more}}}"#)
}

fn volume(id: &str, amount: f64, shared: bool) -> String {
    let disk = format!(r#"{{"persistence":{{"id":"{id}"}},"volume":{{"container_path":"d","mode":"RW"}}}}"#);
    let shared = if shared { r#","shared":{}"# } else { "" };
    some("disk", amount, &format!(r#","disk":{disk}{shared}"#))
}

/// An operation; with an id its framework hears of it.
fn operation(kind: &str, id: &str, body: &str) -> Operation {
    let json = format!(r#"{{"type":"{kind}","{}":{{{body}}}}}"#, kind.to_lowercase());
    let operation = Operation::from_json(json.as_bytes()).expect(&json);
    let id = (!id.is_empty()).then(|| v1::OperationId { value: id.into(), ..Default::default() });
    Operation { id, ..operation }
}

fn reserve(id: &str, what: &str) -> Operation {
    operation("RESERVE", id, &format!(r#""resources":[{what}]"#))
}

/// Agent M-S0 of 2 cpus and 100 MB of disk on link 1; framework M-0000 in role web on stream 1 was offered M-O0.
fn offered() -> World {
    let mut world = World::new();
    world.register(1, "cpus:2;disk:100");
    let info = framework(&["web"], &[SharedResources]);
    world.subscribe(1, v1::FrameworkInfo { failover_timeout: Some(1e6), ..info });
    world
}

fn act(world: &mut World, offer: &str, operations: Vec<Operation>) -> String {
    let accept = accept(world, &[offer], operations);
    world.call(1, "M-0000", accept)
}

/// The uuids of the operations that were sent to agents, in order.
fn sent(world: &World) -> Vec<Bytes> {
    let applied = world.effects.iter().filter_map(|effect| match effect {
        Effect::ToAgent { message, .. } => {
            message.apply_operation.as_ref().map(|apply| apply.operation.clone())
        }
        _ => None,
    });
    applied.collect()
}

/// What the agent says of an operation; with a total where it changed nothing.
fn outcome(world: &mut World, uuid: &Bytes, state: OperationState, total: &str) -> String {
    let reliable = state == OperationState::OperationFinished;
    let uuid_of_status = v1::Uuid { value: Bytes::from(vec![9; 16]), ..Default::default() };
    let status =
        v1::OperationStatus { state, uuid: reliable.then_some(uuid_of_status), ..Default::default() };
    let update = from_agent::OperationUpdate {
        operation: uuid.clone(),
        status: status.into(),
        total: if total.is_empty() { Vec::new() } else { resources(total) },
        ..Default::default()
    };
    world.agent(1, FromAgent { operation_update: Some(update.into()), ..Default::default() })
}

fn acknowledge(world: &mut World, id: &str) -> String {
    let acknowledge = call::AcknowledgeOperationStatus {
        agent_id: Some(v1::AgentId { value: world.id("M-S0").into(), ..Default::default() }),
        operation_id: v1::OperationId { value: id.into(), ..Default::default() },
        uuid: Bytes::from(vec![9; 16]),
        ..Default::default()
    };
    let kind = Some(call::Type::AcknowledgeOperationStatus);
    let call =
        Call { r#type: kind, acknowledge_operation_status: Some(acknowledge.into()), ..Default::default() };
    world.call(1, "M-0000", call)
}

fn reconcile(world: &mut World, asked: &[&str]) -> String {
    let operations = asked.iter().map(|id| call::reconcile_operations::Operation {
        operation_id: v1::OperationId { value: (*id).into(), ..Default::default() },
        ..Default::default()
    });
    let reconcile = call::ReconcileOperations { operations: operations.collect(), ..Default::default() };
    let kind = Some(call::Type::ReconcileOperations);
    world.call(
        1,
        "M-0000",
        Call { r#type: kind, reconcile_operations: Some(reconcile), ..Default::default() },
    )
}

fn total(world: &World) -> String {
    world.master.view().agents.values().map(|agent| agent.total.to_string()).collect()
}

const ONE_RESERVED: &str = "cpus:1; cpus(reservations: [(DYNAMIC,web)]):1; disk:100";

#[test]
fn a_reservation_counts_before_the_agent_confirms_it_and_comes_back_at_once() {
    let mut world = offered();
    let told = act(&mut world, "M-O0", vec![reserve("mine", &some("cpus", 1.0, ""))]);
    let again = format!("r2 202\nl1.1 Apply RESERVE\ns1 OFFERS M-O1 of M-S0 {ONE_RESERVED} web");
    assert_eq!(told, again, "whatever the filter");
    assert_eq!(total(&world), ONE_RESERVED);
    let uuid = sent(&world).remove(0);
    let told = outcome(&mut world, &uuid, OperationState::OperationFinished, "");
    assert_eq!(told, "s1 UPDATE_OPERATION_STATUS mine OPERATION_FINISHED reliable");
    let known = "s1 UPDATE_OPERATION_STATUS mine OPERATION_FINISHED";
    assert_eq!(reconcile(&mut world, &["mine"]), format!("r3 202\n{known}"));
    assert_eq!(reconcile(&mut world, &[]), format!("r4 202\n{known}"));
    assert_eq!(acknowledge(&mut world, "mine"), "r5 202\nl1.1 AcknowledgeOperation");
    assert_eq!(acknowledge(&mut world, "mine"), "r6 202");
    let unknown = reconcile(&mut world, &["mine"]);
    assert_eq!(unknown, "r7 202\ns1 UPDATE_OPERATION_STATUS mine OPERATION_UNKNOWN");
    let told = outcome(&mut world, &uuid, OperationState::OperationFinished, "");
    assert_eq!(told, "l1.1 AcknowledgeOperation", "an agent that did not hear so is told again");
}

#[test]
fn operations_are_done_in_their_order_and_one_that_fails_stops_none() {
    let mut world = offered();
    let kept = volume("v", 10.0, false);
    let operations = vec![
        operation("CREATE", "early", &format!(r#""volumes":[{kept}]"#)),
        reserve("disk", &some("disk", 10.0, "")),
        reserve("too much", &some("disk", 91.0, "")),
        operation("CREATE", "fits", &format!(r#""volumes":[{kept}]"#)),
        operation("CREATE", "again", &format!(r#""volumes":[{kept}]"#)),
        reserve("disk", &some("cpus", 1.0, "")),
        operation(
            "CREATE_DISK",
            "raw",
            r#""source":{"name":"disk","type":"SCALAR","scalar":{"value":1}},"target_type":"MOUNT""#,
        ),
    ];
    let told = act(&mut world, "M-O0", operations);
    let lines: Vec<&str> = told.lines().filter(|line| !line.contains("OFFERS")).collect();
    assert_eq!(
        lines,
        [
            "r2 202",
            "s1 UPDATE_OPERATION_STATUS early OPERATION_ERROR",
            "l1.1 Apply RESERVE",
            "s1 UPDATE_OPERATION_STATUS too much OPERATION_ERROR",
            "l1.1 Apply CREATE",
            "s1 UPDATE_OPERATION_STATUS again OPERATION_ERROR",
            "s1 UPDATE_OPERATION_STATUS disk OPERATION_ERROR",
            "s1 UPDATE_OPERATION_STATUS raw OPERATION_ERROR",
        ]
    );
    let counted = world.master.view().operation_counts;
    assert_eq!(counted.get(&(operation::Type::Create, OperationState::OperationError)), Some(&2));
    assert_eq!(counted.get(&(operation::Type::Create, OperationState::OperationPending)), Some(&1));
}

#[test]
fn an_operation_without_id_is_acknowledged_by_the_master() {
    let mut world = offered();
    act(&mut world, "M-O0", vec![reserve("", &some("cpus", 1.0, ""))]);
    let uuid = sent(&world).remove(0);
    assert_eq!(
        outcome(&mut world, &uuid, OperationState::OperationFinished, ""),
        "l1.1 AcknowledgeOperation"
    );
    assert!(world.master.view().operations.is_empty());
}

#[test]
fn what_the_agent_did_not_do_is_undone_with_what_counts_on_it() {
    let mut world = offered();
    let told = act(
        &mut world,
        "M-O0",
        vec![reserve("one", &some("cpus", 1.0, "")), reserve("two", &some("disk", 10.0, ""))],
    );
    assert!(told.contains("OFFERS M-O1"));
    let one = sent(&world).remove(0);
    let told = outcome(&mut world, &one, OperationState::OperationDropped, "cpus:2;disk:100");
    assert_eq!(
        told,
        "s1 RESCIND M-O1\ns1 UPDATE_OPERATION_STATUS one OPERATION_DROPPED\n\
         s1 OFFERS M-O2 of M-S0 cpus:2; disk:90; disk(reservations: [(DYNAMIC,web)]):10 web",
        "the other is on its way still"
    );
    let left: Vec<_> =
        world.master.view().operations.values().map(|operation| operation.state().name()).collect();
    assert_eq!(left, ["OPERATION_PENDING"]);
}

#[test]
fn an_agent_that_is_back_is_asked_about_operations_that_it_does_not_name() {
    let mut world = offered();
    act(&mut world, "M-O0", vec![reserve("lost", &some("cpus", 1.0, ""))]);
    let uuid = sent(&world).remove(0);
    world.cut(1);
    let report = from_agent::Reregister { total: resources("cpus:2;disk:100"), ..Default::default() };
    let told = world.reregister(2, 1, "M-S0", report);
    assert!(told.starts_with("l2.1 Reregistered M-S0 expects an operation"), "{told}");
    assert_eq!(total(&world), "cpus:2; disk:100", "its word counts");
    let status = v1::OperationStatus { state: OperationState::OperationDropped, ..Default::default() };
    let update = from_agent::OperationUpdate {
        operation: uuid,
        status: status.into(),
        total: resources("cpus:2;disk:100"),
        ..Default::default()
    };
    let told = world.agent(2, FromAgent { operation_update: Some(update.into()), ..Default::default() });
    assert_eq!(told, "s1 UPDATE_OPERATION_STATUS lost OPERATION_DROPPED");
    assert!(world.master.view().operations.is_empty());
}

#[test]
fn the_next_master_learns_of_operations_from_their_agents() {
    let mut world = offered();
    act(&mut world, "M-O0", vec![reserve("mine", &some("cpus", 1.0, ""))]);
    let operations: Vec<v1::Operation> =
        world.master.view().operations.values().map(|operation| operation.message.clone()).collect();
    let (framework_id, agent) = (world.id("M-0000"), world.id("M-S0"));
    world.restart();
    let info = again(&world, &framework_id, framework(&["web"], &[]));
    world.subscribe(2, info);
    let total = resources(&format!(
        "[{},{}]",
        some("cpus", 1.0, ""),
        r#"{"name":"cpus","type":"SCALAR","scalar":{"value":1}}"#
    ));
    world.reregister(3, 1, &agent, from_agent::Reregister { total, operations, ..Default::default() });
    let view = world.master.view();
    let known: Vec<_> = view.operations.values().map(|operation| operation.state().name()).collect();
    assert_eq!(known, ["OPERATION_PENDING"]);
}

#[test]
fn a_shared_volume_may_be_used_by_several_and_is_not_destroyed_meanwhile() {
    let mut world = offered();
    let kept = volume("v", 10.0, true);
    let using = |world: &World, id: &str| {
        let mut task = task(world, id, "M-S0", "cpus:0.5");
        task.resources.extend(resources(&format!("[{kept}]")));
        task
    };
    let run = launch(vec![using(&world, "a"), using(&world, "b")]);
    let create = operation("CREATE", "", &format!(r#""volumes":[{kept}]"#));
    let told = act(&mut world, "M-O0", vec![reserve("", &some("disk", 10.0, "")), create, run]);
    assert!(told.contains("Run a role web\nl1.1 Run b role web"), "{told}");
    assert!(told.contains("[v:d]<SHARED>:10"), "it is offered still: {told}");
    let destroy = || operation("DESTROY", "end", &format!(r#""volumes":[{kept}]"#));
    let told = act(&mut world, "M-O1", vec![destroy()]);
    assert!(told.contains("end OPERATION_ERROR"), "{told}");
    for task in ["a", "b"] {
        world.update(1, "M-0000", task, v1::TaskState::TaskFinished, 0);
    }
    let offers: Vec<String> = world.master.view().offers.keys().map(ToString::to_string).collect();
    let shared = offers.iter().find(|id| {
        let offer = &world.master.view().offers[id.as_str()];
        !offer.resources.shared().is_empty()
    });
    let shared = shared.expect("it is offered again").clone();
    let told = act(&mut world, &shared, vec![destroy()]);
    assert!(told.contains("l1.1 Apply DESTROY"), "{told}");
    assert!(!total(&world).contains("SHARED"), "{}", total(&world));
}

fn operator(kind: of_operator::Type, agent: &str, what: &str) -> v1::master::Call {
    let agent_id = v1::AgentId { value: agent.into(), ..Default::default() };
    let mut call = v1::master::Call { r#type: Some(kind), ..Default::default() };
    let what = resources_of(what);
    match kind {
        of_operator::Type::ReserveResources => {
            let body = of_operator::ReserveResources { agent_id, resources: what, ..Default::default() };
            call.reserve_resources = Some(body.into());
        }
        of_operator::Type::CreateVolumes => {
            call.create_volumes =
                Some(of_operator::CreateVolumes { agent_id, volumes: what, ..Default::default() });
        }
        _ => {
            let body = of_operator::DestroyVolumes { agent_id, volumes: what, ..Default::default() };
            call.destroy_volumes = Some(body);
        }
    }
    call
}

/// As they come, valid or not.
fn resources_of(json: &str) -> Vec<v1::Resource> {
    operation("RESERVE", "", &format!(r#""resources":[{json}]"#)).reserve.expect("it is there").resources
}

#[test]
fn an_operator_takes_back_as_few_offers_as_will_do() {
    let mut world = offered();
    world.register(2, "cpus:1");
    let agent = world.id("M-S0");
    let reserve = of_operator::Type::ReserveResources;
    let told = world.operate(operator(reserve, &agent, &some("cpus", 1.0, "")));
    assert_eq!(
        told,
        format!(
            "s1 RESCIND M-O0\nl1.1 Apply RESERVE of an operator\nr2 202\ns1 OFFERS M-O2 of M-S0 {ONE_RESERVED} web"
        )
    );
    let told = world.operate(operator(reserve, &agent, &some("cpus", 3.0, "")));
    assert!(told.starts_with("r3 409 "), "nothing is taken back in vain: {told}");
    let told = world.operate(operator(reserve, "nobody", &some("cpus", 1.0, "")));
    assert_eq!(told, "r4 400 No agent found with ID 'nobody'");
    let told =
        world.operate(operator(reserve, &agent, r#"{"name":"cpus","type":"SCALAR","scalar":{"value":1}}"#));
    assert!(told.starts_with("r5 400 Invalid RESERVE operation"), "{told}");
    let create = of_operator::Type::CreateVolumes;
    let told = world.operate(operator(create, &agent, &volume("v", 10.0, false)));
    assert!(told.starts_with("r6 409 "), "{told}");
    let destroy = of_operator::Type::DestroyVolumes;
    let told = world.operate(operator(destroy, &agent, &volume("v", 10.0, false)));
    assert!(told.starts_with("r7 400 Invalid DESTROY operation"), "{told}");
    let uuid = sent(&world).remove(0);
    assert_eq!(
        outcome(&mut world, &uuid, OperationState::OperationFinished, ""),
        "l1.1 AcknowledgeOperation"
    );
}

#[test]
fn frameworks_hear_of_operations_on_agents_that_are_lost() {
    let mut world = offered();
    act(&mut world, "M-O0", vec![reserve("mine", &some("cpus", 1.0, ""))]);
    world.cut(1);
    let told = world.pass(100.0);
    assert!(told.contains("UPDATE_OPERATION_STATUS mine OPERATION_UNREACHABLE"), "{told}");
    assert!(world.master.view().operations.is_empty());
}

#[test]
fn volumes_are_resized_only_on_agents_that_say_that_they_can() {
    for can in [true, false] {
        let mut world = World::new();
        match can {
            true => world.register_at(1, "cpus:2;disk:100"),
            false => world.register(1, "cpus:2;disk:100"),
        };
        world.subscribe(1, framework(&["web"], &[]));
        let kept = volume("v", 10.0, false);
        let operations = vec![
            reserve("", &some("disk", 20.0, "")),
            operation("CREATE", "", &format!(r#""volumes":[{kept}]"#)),
            operation(
                "GROW_VOLUME",
                "g",
                &format!(r#""volume":{kept},"addition":{}"#, some("disk", 1.0, "")),
            ),
        ];
        let told = act(&mut world, "M-O0", operations);
        let refused = told.contains("UPDATE_OPERATION_STATUS g OPERATION_ERROR");
        assert_eq!((refused, told.contains("Apply GROW_VOLUME")), (!can, can), "{told}");
    }
}
