//! Operations: recorded with what they changed before anybody hears of them, and carried out one at a time.

use std::time::Duration;

use bytes::Bytes;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1;
use meseta_wire::{Enumeration, Message};

use super::options;
use super::{World, reregistered, task};
use crate::*;

const RESERVED: &str = r#""reservations":[{"type":"DYNAMIC","role":"web/a"}]"#;

fn some(name: &str, amount: f64, more: &str) -> String {
    format!(r#"{{"name":"{name}","type":"SCALAR","scalar":{{"value":{amount}}},{more}}}"#)
}

fn volume() -> String {
    let disk = r#""disk":{"persistence":{"id":"v"},"volume":{"container_path":"data","mode":"RW"}}"#;
    some("disk", 10.0, &format!("{RESERVED},{disk}"))
}

fn reserve(amount: f64) -> (&'static str, String) {
    ("RESERVE", format!(r#""resources":[{}]"#, some("disk", amount, RESERVED)))
}

fn create() -> (&'static str, String) {
    ("CREATE", format!(r#""volumes":[{}]"#, volume()))
}

fn destroy() -> (&'static str, String) {
    ("DESTROY", format!(r#""volumes":[{}]"#, volume()))
}

fn uuid(number: u8) -> Bytes {
    Bytes::from(vec![number; 16])
}

/// An agent of 100 MB of disk that serves a master.
fn serving() -> World {
    let mut options = options();
    let disk = format!(r#"{{"resources":[{}]}}"#, some("disk", 100.0, r#""role":"*""#));
    let disk = v1::offer::operation::Reserve::from_json(disk.as_bytes()).expect("disk");
    options.info.resources = disk.resources;
    let mut world = World::with(options);
    world.serve();
    world
}

fn apply(world: &mut World, number: u8, (kind, body): (&str, String)) {
    let json =
        format!(r#"{{"type":"{kind}","id":{{"value":"o{number}"}},"{}":{{{body}}}}}"#, kind.to_lowercase());
    let info = v1::offer::Operation::from_json(json.as_bytes()).expect(&json);
    let framework_id = Some(v1::FrameworkId { value: "F".into(), ..Default::default() });
    let apply = to_agent::ApplyOperation {
        operation: uuid(number),
        framework_id,
        info: info.into(),
        ..Default::default()
    };
    world.master(ToAgent { apply_operation: Some(apply.into()), ..Default::default() });
}

fn acknowledge(world: &mut World) {
    let view = world.agent.view();
    let operation = view.operations().next().expect("an operation");
    let status = operation.latest_status.uuid.clone().expect("it is over").value;
    let acknowledge =
        to_agent::AcknowledgeOperation { operation: operation.uuid.value, status, ..Default::default() };
    world.master(ToAgent { acknowledge_operation: Some(acknowledge.into()), ..Default::default() });
    world.write();
}

/// The files of volumes are as the newest operation wants them.
fn volumes_done(world: &mut World, result: Result<(), String>) {
    let asked = world.effects.iter().rev().find_map(|effect| match effect {
        Effect::ChangeVolumes { operation, .. } => Some(*operation),
        _ => None,
    });
    let operation = asked.expect("volumes were to be changed");
    world.step(Input::VolumesChanged { operation, result });
}

fn total(world: &World) -> String {
    world.agent.view().total.to_string()
}

const RESERVED_10: &str = "disk:90; disk(reservations: [(DYNAMIC,web/a)]):10";
const KEPT: &str = "disk:90; disk(reservations: [(DYNAMIC,web/a)])[v:data]:10";
const MADE: &str = r#"volumes +["~/volumes/roles/web a/v"] -[]"#;
const CLEARED: &str = r#"volumes +[] -["~/volumes/roles/web a/v"]"#;

#[test]
fn an_outcome_is_told_once_it_is_durable_and_until_it_is_acknowledged() {
    let mut world = serving();
    apply(&mut world, 1, reserve(10.0));
    assert!(world.said().is_empty());
    assert_eq!(world.unwritten(), ["agent.resources"]);
    world.write();
    assert_eq!(world.said(), ["to master: operation o1 OPERATION_FINISHED"]);
    world.pass(Duration::from_secs(11));
    assert_eq!(world.said(), ["to master: operation o1 OPERATION_FINISHED"]);
    acknowledge(&mut world);
    world.pass(Duration::from_secs(100));
    assert!(world.said().iter().all(|said| !said.contains("operation")));
    assert!(world.agent.view().operations().next().is_none());
    assert_eq!(total(&world), RESERVED_10);
}

#[test]
fn what_does_not_fit_is_dropped_with_word_of_what_there_is() {
    let mut world = serving();
    apply(&mut world, 1, reserve(101.0));
    assert_eq!(world.said(), ["to master: operation o1 OPERATION_DROPPED, there is disk:100"]);
    assert!(world.unwritten().is_empty());
}

#[test]
fn a_volume_is_there_before_its_task_and_gone_before_the_next() {
    let mut world = serving();
    apply(&mut world, 1, reserve(10.0));
    apply(&mut world, 2, create());
    let mut user = task("t", Some("e"));
    user.resources =
        v1::offer::operation::Reserve::from_json(format!(r#"{{"resources":[{}]}}"#, volume()).as_bytes())
            .expect("a volume")
            .resources;
    world.run(&[user], false, false);
    world.write();
    assert_eq!(world.said(), ["to master: operation o1 OPERATION_FINISHED", MADE], "the task waits");
    volumes_done_after(&mut world, 2);
    assert_eq!(world.said(), Vec::<String>::new(), "that, too, is recorded first");
    world.write();
    let said = world.said();
    assert_eq!(said[0], "to master: operation o2 OPERATION_FINISHED");
    assert_eq!(said[1], "launch e, data -> ~/volumes/roles/web a/v");
    assert_eq!(total(&world), KEPT);
}

#[test]
fn a_shared_volume_goes_along_with_where_all_of_them_are() {
    let mut world = serving();
    let shared = volume().replace("10}", "10},\"shared\":{}");
    apply(&mut world, 1, reserve(10.0));
    apply(&mut world, 2, ("CREATE", format!(r#""volumes":[{shared}]"#)));
    world.write();
    volumes_done_after(&mut world, 2);
    world.write();
    let resources = format!(r#"{{"resources":[{shared}]}}"#);
    let mut user = task("t", Some("e"));
    user.resources = v1::offer::operation::Reserve::from_json(resources.as_bytes()).expect("it").resources;
    world.run(&[user], false, false);
    let links = world.effects.iter().find_map(|effect| match effect {
        Effect::Launch { spec, .. } => Some(spec.volumes.clone()),
        _ => None,
    });
    let place = format!("{}/volumes/roles/web a/v", world.options.work_dir);
    assert_eq!(links.expect("it is launched")[0].shared, Some(vec![place]));
}

#[test]
fn what_is_said_of_tasks_meanwhile_keeps_its_order() {
    let mut world = serving();
    world.run(&[task("t", Some("e"))], false, false);
    world.launched();
    world.subscribe("e", &[]);
    world.update("e", "t", v1::TaskState::TaskFinished, 1);
    apply(&mut world, 1, reserve(10.0));
    world.said();
    world.kill("t");
    world.acknowledge("t", 1);
    world.kill("late");
    assert!(world.said().is_empty());
    world.write();
    let said = world.said();
    assert_eq!(said[0], "to master: operation o1 OPERATION_FINISHED");
    assert!(said.iter().all(|said| !said.contains("update t ")), "its end was told: {said:?}");
    assert!(said.contains(&"to master: update late TASK_LOST REASON_RECONCILIATION".to_owned()), "{said:?}");
}

#[test]
fn the_kill_of_a_task_that_runs_waits_for_no_operation() {
    let mut world = serving();
    world.run(&[task("t", Some("e"))], false, false);
    world.launched();
    world.subscribe("e", &[]);
    apply(&mut world, 1, reserve(10.0));
    world.said();
    world.kill("t");
    assert_eq!(world.said(), ["event: KILL t"]);
    world.write();
    assert_eq!(world.said(), ["to master: operation o1 OPERATION_FINISHED"]);
}

fn volumes_done_after(world: &mut World, number: u8) {
    let operation = meseta_model::Uuid::from_bytes(&uuid(number)).expect("uuid");
    world.step(Input::VolumesChanged { operation, result: Ok(()) });
}

#[test]
fn a_crash_between_record_and_files_is_made_good() {
    let mut world = serving();
    apply(&mut world, 1, reserve(10.0));
    world.write();
    apply(&mut world, 2, create());
    world.write();
    world.restart(|_| {});
    assert!(world.said().contains(&MADE.to_owned()));
    volumes_done_after(&mut world, 2);
    world.write();
    world.serve();
    let named: Vec<_> = world.agent.view().operations().map(|o| o.latest_status.state.name()).collect();
    assert_eq!(named, ["OPERATION_FINISHED", "OPERATION_FINISHED"]);
    assert_eq!(total(&world), KEPT);
    apply(&mut world, 3, destroy());
    world.write();
    assert!(world.said().contains(&CLEARED.to_owned()));
    world.restart(|_| {});
    assert!(world.said().contains(&CLEARED.to_owned()), "data is deleted until it is gone");
}

#[test]
fn files_that_cannot_be_made_undo_the_operation() {
    let mut world = serving();
    apply(&mut world, 1, reserve(10.0));
    apply(&mut world, 2, create());
    world.write();
    volumes_done(&mut world, Err("no room".to_owned()));
    world.said();
    world.write();
    assert_eq!(world.said(), [format!("to master: operation o2 OPERATION_FAILED, there is {RESERVED_10}")]);
    world.restart(|_| {});
    assert_eq!(total(&world), RESERVED_10);
}

#[test]
fn reservations_outlive_the_agents_id_and_its_operations_do_not() {
    let mut world = serving();
    apply(&mut world, 1, reserve(10.0));
    world.write();
    world.links.clear();
    world.restart(|_| {});
    assert_eq!(total(&world), RESERVED_10);
    assert!(world.agent.view().operations().next().is_none());
    world.pass(Duration::from_secs(3));
    world.effects.clear();
    world.step(Input::Connected);
    let register = world.effects.iter().find_map(|effect| match effect {
        Effect::ToMaster { message } => message.register.clone(),
        _ => None,
    });
    let told = meseta_model::Resources::from_wire(&register.expect("it asks to be known").total);
    assert_eq!(told.expect("resources").to_string(), RESERVED_10);
}

#[test]
fn an_agent_with_less_than_is_reserved_does_not_start() {
    let mut world = serving();
    apply(&mut world, 1, reserve(10.0));
    world.write();
    world.links.clear();
    world.restart(|options| options.info.resources.clear());
    assert_eq!(world.said(), ["exit 1"]);
}

#[test]
fn a_task_on_what_is_not_there_is_dropped() {
    let mut world = serving();
    let mut user = task("t", None);
    let reserved = format!(r#"{{"resources":[{}]}}"#, some("disk", 10.0, RESERVED));
    user.resources = v1::offer::operation::Reserve::from_json(reserved.as_bytes()).expect("disk").resources;
    world.run(&[user], false, false);
    assert_eq!(world.said(), ["to master: update t TASK_LOST REASON_RESOURCES_UNKNOWN"]);
}

#[test]
fn an_unknown_operation_that_the_master_expects_is_called_dropped() {
    let mut world = serving();
    world.restart(|_| {});
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.said();
    world.welcome(to_agent::Reregistered { expected_operations: vec![uuid(7)], ..reregistered() });
    assert_eq!(world.said(), ["to master: operation  OPERATION_DROPPED, there is disk:100"]);
}

#[test]
fn what_is_told_of_resources_leaves_out_the_operation_that_is_told_to_be_pending() {
    let mut world = serving();
    apply(&mut world, 1, reserve(20.0));
    apply(&mut world, 2, create());
    world.write();
    world.step(Input::Disconnected { reason: "gone".to_owned() });
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.said();
    world.welcome(to_agent::Reregistered { expected_operations: vec![uuid(7)], ..reregistered() });
    let reserved = "disk:80; disk(reservations: [(DYNAMIC,web/a)]):20";
    let dropped = format!("to master: operation  OPERATION_DROPPED, there is {reserved}");
    assert!(world.said().contains(&dropped));
    volumes_done_after(&mut world, 2);
    world.write();
    assert!(world.said().contains(&"to master: operation o2 OPERATION_FINISHED".to_owned()));
}

#[test]
fn a_line_behind_an_operation_that_grows_too_heavy_is_heard_anew() {
    let mut world = serving();
    apply(&mut world, 1, reserve(10.0));
    let task = Bytes::from(vec![0; 1 << 20]);
    let run = |_| {
        let run = to_agent::Run { tasks: vec![task.clone()], ..Default::default() };
        ToAgent { run: Some(run.into()), ..Default::default() }
    };
    let mut heavy = (0..meseta_model::limits::BYTES_BEHIND_OPERATION_MAX >> 20).map(run);
    let last = heavy.next().expect("one");
    heavy.for_each(|message| world.master(message));
    assert!(world.said().is_empty());
    world.master(last);
    assert_eq!(world.said(), ["connect"]);
}
