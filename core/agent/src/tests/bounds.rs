//! How much operations make of the agent's resources: what is refused, and what is read all the same.

use bytes::Bytes;
use meseta_journal::{Kind, seal};
use meseta_model::{Resources, Role};
use meseta_wire::internal::{ResourcesCheckpoint, ToAgent, to_agent};
use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::{Message, v1};

use super::{World, options};
use crate::paths;

/// Every other port of so many, reserved.
fn ports(first: u64, count: u64) -> v1::Resource {
    let single = (0..count).map(|n| first + 2 * n);
    let range = single.map(|port| v1::value::Range { begin: port, end: port, ..Default::default() });
    let reservation = v1::resource::ReservationInfo {
        r#type: Some(v1::resource::reservation_info::Type::Dynamic),
        role: Some("web".into()),
        ..Default::default()
    };
    v1::Resource {
        name: "ports".into(),
        r#type: v1::value::Type::Ranges,
        ranges: Some(v1::value::Ranges { range: range.collect(), ..Default::default() }),
        reservations: vec![reservation],
        ..Default::default()
    }
}

fn reserve(first: u64, count: u64) -> Operation {
    let body = operation::Reserve { resources: vec![ports(first, count)], ..Default::default() };
    Operation { r#type: Some(operation::Type::Reserve), reserve: Some(body), ..Default::default() }
}

fn unreserve(first: u64, count: u64) -> Operation {
    let body = operation::Unreserve { resources: vec![ports(first, count)], ..Default::default() };
    Operation { r#type: Some(operation::Type::Unreserve), unreserve: Some(body), ..Default::default() }
}

/// What the master hears of an operation, once it is recorded.
fn outcome(world: &mut World, number: u8, info: Operation) -> String {
    let apply = to_agent::ApplyOperation {
        operation: Bytes::from(vec![number; 16]),
        framework_id: Some(v1::FrameworkId { value: "F".into(), ..Default::default() }),
        info: info.into(),
        ..Default::default()
    };
    world.effects.clear();
    world.master(ToAgent { apply_operation: Some(apply.into()), ..Default::default() });
    world.write();
    let told = world.effects.iter().find_map(|effect| match effect {
        crate::Effect::ToMaster { message } => message.operation_update.clone(),
        _ => None,
    });
    let status = told.expect("it is told").status;
    format!("{:?} {}", status.state, status.message.clone().unwrap_or_default())
}

/// An agent of all ports that serves a master.
fn serving() -> World {
    let mut options = options();
    let all = Resources::parse("ports:[1000-60000]", &Role::default_role()).expect("ports");
    options.info.resources = all.to_wire(None);
    let mut world = World::with(options);
    world.serve();
    world
}

fn parts(world: &World) -> usize {
    world.agent.view().total.parts()
}

#[test]
fn an_operation_that_would_make_too_much_is_dropped_and_the_rest_outlives_a_restart() {
    let mut world = serving();
    assert_eq!(outcome(&mut world, 1, reserve(1001, 4_999)), "OperationFinished ");
    let dropped = "OperationDropped the agent's resources would consist of 10001 parts";
    let told = outcome(&mut world, 2, reserve(20_001, 1));
    assert!(told.starts_with(dropped), "{told}");
    world.restart(|_| {});
    assert_eq!(parts(&world), 9_999);
}

#[test]
fn what_an_earlier_release_recorded_is_read_however_much_it_is() {
    let mut world = serving();
    let record = ResourcesCheckpoint {
        resources: vec![ports(1001, 18_000)],
        agent_id: Some(v1::AgentId { value: "S0".into(), ..Default::default() }),
        ..Default::default()
    };
    let bytes = seal(Kind::AgentResources, &record.encode_to_vec());
    world.files.insert(paths::resources(), bytes.into());
    world.restart(|_| {});
    assert_eq!(parts(&world), 36_001);
    world.serve();
    let told = outcome(&mut world, 1, reserve(40_000, 2));
    assert!(told.starts_with("OperationDropped the agent's resources would consist of"), "{told}");
    assert_eq!(outcome(&mut world, 2, unreserve(1001, 10_000)), "OperationFinished ");
    assert_eq!(parts(&world), 16_001);
}
