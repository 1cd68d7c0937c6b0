//! What many small requests may make of one agent, of an answer and of the log.

use bytes::Bytes;
use meseta_model::{AgentId, NoteLevel, limits};
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1::master::call as of_operator;
use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::v1::{self, TaskState};

use super::made::*;
use super::world::*;
use crate::Effect;

/// Every other port of so many, reserved to role `web`.
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
    let id = v1::OperationId { value: format!("{first}").into(), ..Default::default() };
    let kind = Some(operation::Type::Reserve);
    Operation { r#type: kind, id: Some(id), reserve: Some(body), ..Default::default() }
}

fn unreserve(first: u64, count: u64) -> Operation {
    let body = operation::Unreserve { resources: vec![ports(first, count)], ..Default::default() };
    let id = v1::OperationId { value: format!("-{first}").into(), ..Default::default() };
    let kind = Some(operation::Type::Unreserve);
    Operation { r#type: kind, id: Some(id), unreserve: Some(body), ..Default::default() }
}

/// Agent M-S0 has cpus and all ports; framework M-0000 in role web was offered them as M-O0.
fn offered() -> World {
    let mut world = World::new();
    world.register(1, "cpus:2;ports:[1000-60000]");
    world.subscribe(1, framework(&["web"], &[]));
    world
}

/// Why operations were refused, and tasks.
fn reasons(world: &World) -> Vec<String> {
    let events = world.effects.iter().filter_map(|effect| match effect {
        Effect::Event { event, .. } => Some(event),
        _ => None,
    });
    let told = events.filter_map(|event| {
        let operation = event.update_operation_status.as_ref().map(|update| &update.status.message);
        let task = event.update.as_ref().map(|update| &update.status.message);
        operation.or(task).cloned().flatten()
    });
    told.map(|text| text.to_string()).collect()
}

fn parts(world: &World) -> usize {
    let id = AgentId::sought(&world.id("M-S0"));
    world.master.allocator().total(&id).expect("it is registered").parts()
}

#[test]
fn operations_make_no_more_of_an_agent_than_can_be_kept() {
    let mut world = offered();
    let operations = vec![
        reserve(1001, 4000),
        reserve(20001, 1000),
        reserve(30001, 998),
        reserve(40001, 1),
        unreserve(1001, 10),
        reserve(50001, 1),
    ];
    let call = accept(&world, &["M-O0"], operations);
    let told = world.call(1, "M-0000", call);
    let lines: Vec<&str> = told.lines().filter(|line| !line.contains("OFFERS")).collect();
    let error = |id| format!("s1 UPDATE_OPERATION_STATUS {id} OPERATION_ERROR");
    let (reserved, unreserved) = ("l1.1 Apply RESERVE", "l1.1 Apply UNRESERVE");
    assert_eq!(lines, ["r2 202", reserved, &error(20001), reserved, reserved, unreserved, reserved]);
    assert_eq!(parts(&world), 9_982);
    let refused = "Invalid operation: the agent's resources would consist of 10002 parts (entries, ranges and items of \
                   sets), at most 10000 are possible; unreserve or destroy some, or reserve fewer and larger ones";
    assert_eq!(reasons(&world), [refused]);
}

#[test]
fn operators_make_no_more_of_an_agent_than_can_be_kept() {
    let mut world = offered();
    let mut wish = |count| {
        let agent_id = v1::AgentId { value: world.id("M-S0").into(), ..Default::default() };
        let body = of_operator::ReserveResources {
            agent_id,
            resources: vec![ports(1001, count)],
            ..Default::default()
        };
        let kind = Some(of_operator::Type::ReserveResources);
        world.operate(v1::master::Call {
            r#type: kind,
            reserve_resources: Some(body.into()),
            ..Default::default()
        })
    };
    let told = wish(5_000);
    let agent = "r2 400 Invalid RESERVE operation on agent 'M-S0': the agent's resources would consist of 10002 parts";
    assert!(told.starts_with(agent), "{told}");
    assert!(wish(4_999).contains("r3 202"));
}

#[test]
fn an_agent_that_has_more_than_that_is_admitted_as_it_is() {
    let mut world = World::new();
    let mut total = resources("cpus:2;ports:[1000-1000]");
    total.push(ports(1001, 15_000));
    let register = from_agent::Register {
        agent: agent_info(1, "cpus:2;ports:[1000-60000]").into(),
        version: "0.1.0".into(),
        incarnation: Bytes::from(vec![1; 16]),
        total: total.clone(),
        ..Default::default()
    };
    world.agent(1, FromAgent { register: Some(register.into()), ..Default::default() });
    assert_eq!(parts(&world), 15_002);
    total.push(v1::Resource { reservations: Vec::new(), ..ports(31_001, 1_000) });
    let update = from_agent::UpdateTotal { total, ..Default::default() };
    world.agent(1, FromAgent { update_total: Some(update), ..Default::default() });
    assert_eq!(parts(&world), 16_002, "what it says later counts, too");
    world.subscribe(1, framework(&["web"], &[]));
    let call = accept(&world, &["M-O0"], vec![unreserve(1001, 10_000)]);
    assert!(world.call(1, "M-0000", call).contains("Apply UNRESERVE"), "it can be made less");
}

#[test]
fn an_operator_reads_that_an_agent_says_what_cannot_be_read() {
    let mut world = offered();
    let broken = v1::Resource { name: "".into(), ..ports(1001, 1) };
    let update = from_agent::UpdateTotal { total: vec![broken], ..Default::default() };
    world.agent(1, FromAgent { update_total: Some(update), ..Default::default() });
    let note = world.effects.iter().rev().find_map(|effect| match effect {
        Effect::Note(note) => Some((note.level(), note.to_string())),
        _ => None,
    });
    let (level, text) = note.expect("it is told");
    assert!(level == NoteLevel::Trouble && text.ends_with("a resource has no name"), "{text}");
    assert_eq!(parts(&world), 2);
}

/// An ACCEPT of these on an agent of which much is reserved; all texts that come of it, in events and in the log.
fn told_of(operations: impl FnOnce(&World) -> Vec<Operation>) -> (Vec<String>, usize) {
    let mut world = offered();
    let call = accept(&world, &["M-O0"], vec![reserve(1001, 4_000)]);
    world.call(1, "M-0000", call);
    world.effects.clear();
    let call = accept(&world, &["M-O1"], operations(&world));
    world.call(1, "M-0000", call);
    let notes = world.effects.iter().filter_map(|effect| match effect {
        Effect::Note(note) => Some(note.to_string().len()),
        _ => None,
    });
    (reasons(&world), notes.sum())
}

#[test]
fn a_refusal_tells_what_is_missing_and_not_all_that_is_left() {
    let (reasons, noted) = told_of(|world| {
        let task = task(world, "t", "M-S0", "cpus:3");
        let group = operation::LaunchGroup {
            task_group: v1::TaskGroupInfo { tasks: vec![task.clone()], ..Default::default() }.into(),
            executor: v1::ExecutorInfo {
                executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
                framework_id: Some(v1::FrameworkId {
                    value: world.id("M-0000").into(),
                    ..Default::default()
                }),
                r#type: Some(v1::executor_info::Type::Default),
                resources: resources("cpus:0.1;mem:32;disk:32"),
                ..Default::default()
            }
            .into(),
            ..Default::default()
        };
        let kind = Some(operation::Type::LaunchGroup);
        let group = Operation { r#type: kind, launch_group: Some(group.into()), ..Default::default() };
        vec![launch(vec![task]), group, reserve(1003, 2_000)]
    });
    let required = "required by task and its executor are more than available";
    assert_eq!(reasons[0], format!("Total resources cpus:3 {required}: cpus:1 is missing"));
    let both =
        format!("Total resources cpus:3.1; disk:32; mem:32 {required}: cpus:1.1; disk:32; mem:32 is missing");
    assert_eq!(reasons[1], both);
    let begins = "Invalid RESERVE operation: what is left of the offers does not contain ports";
    assert!(reasons[2].starts_with(begins) && reasons[2].ends_with('…'), "{}", reasons[2]);
    assert!(reasons.iter().all(|reason| reason.len() < 2 * limits::TEXT_SHOWN_BYTES_MAX) && noted < 2_000);
}

#[test]
fn one_request_is_told_no_more_than_so_much() {
    let (reasons, noted) = told_of(|world| {
        let mut large = task(world, "t", "M-S0", "cpus:3");
        large.resources.push(v1::Resource { reservations: Vec::new(), ..ports(1001, 500) });
        vec![launch(vec![large; 6_000])]
    });
    assert_eq!(reasons.len(), 6_000);
    assert!(reasons[0].len() > limits::TEXT_SHOWN_BYTES_MAX && reasons[0].ends_with('…'));
    assert!(reasons[5_999].starts_with("Total resources cpus:3; ports:[1001-1001, "), "{}", reasons[5_999]);
    assert!(reasons[5_999].len() <= limits::TEXT_SHORT_BYTES_MAX + '…'.len_utf8());
    let told: usize = reasons.iter().map(String::len).sum();
    assert!(told < limits::TEXTS_PER_STEP_BYTES_MAX + 6_000 * 200, "{told} bytes");
    assert!(noted < told + 6_000 * 200, "{noted} bytes");
}

#[test]
fn a_long_message_of_a_task_is_passed_on_and_not_written_to_the_log() {
    let mut world = running(framework(&["*"], &[]));
    world.effects.clear();
    let message = "why ".repeat(100_000);
    let status =
        v1::TaskStatus { message: Some(message.as_str().into()), ..status("t", TaskState::TaskFailed, 2) };
    let framework_id = v1::FrameworkId { value: world.id("M-0000").into(), ..Default::default() };
    let update = from_agent::Update { framework_id, status: status.into(), ..Default::default() };
    world.agent(1, FromAgent { update: Some(update), ..Default::default() });
    assert_eq!(reasons(&world), [message]);
    let noted = world.effects.iter().find_map(|effect| match effect {
        Effect::Note(note) => Some(note.to_string()),
        _ => None,
    });
    assert!(noted.is_some_and(|note| note.len() < 2 * limits::TEXT_SHOWN_BYTES_MAX && note.ends_with('…')));
}

#[test]
fn what_is_known_of_a_task_is_told_once_however_often_a_call_names_it() {
    let mut world = running(framework(&["*"], &[]));
    let container = v1::ContainerStatus { executor_pid: Some(7), ..Default::default() };
    let status =
        v1::TaskStatus { container_status: Some(container.into()), ..status("t", TaskState::TaskRunning, 2) };
    let framework_id = v1::FrameworkId { value: world.id("M-0000").into(), ..Default::default() };
    let update = from_agent::Update { framework_id, status: status.into(), ..Default::default() };
    world.agent(1, FromAgent { update: Some(update), ..Default::default() });
    world.effects.clear();
    let call = reconcile(&world, &[("t", None), ("t", Some("M-S0")), ("t", None)]);
    world.call(1, "M-0000", call);
    let updates = world.effects.iter().filter_map(|effect| match effect {
        Effect::Event { event, .. } => event.update.as_ref().map(|update| &update.status),
        _ => None,
    });
    let told: Vec<_> = updates.map(|status| (status.state, status.container_status.is_some())).collect();
    let running = TaskState::TaskRunning;
    assert_eq!(told, [(running, true), (running, false), (running, false)]);
}
