//! An agent that is taken out of service kills what it has, refuses what is new, and is done when nothing is left.

use std::time::Duration;

use meseta_wire::Message;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::{self, TaskState};

use super::{World, reregistered, task};
use crate::*;

fn config(grace: Option<i64>, mark_gone: bool) -> v1::DrainConfig {
    v1::DrainConfig {
        max_grace_period: grace.map(|nanoseconds| v1::DurationInfo { nanoseconds, ..Default::default() }),
        mark_gone: Some(mark_gone),
        ..Default::default()
    }
}

fn drain(world: &mut World, config: v1::DrainConfig) {
    let drain = to_agent::Drain { config, ..Default::default() };
    world.master(ToAgent { drain: Some(drain), ..Default::default() });
}

fn drained(world: &World) -> bool {
    let on_disk = world.files.keys().any(|path| path.as_str().ends_with("drain.config"));
    assert_eq!(on_disk, world.agent.view().drain.is_some());
    !on_disk
}

/// With which grace the task is killed that has just been.
fn grace(world: &World) -> Option<i64> {
    let killed = world.effects.iter().rev().find_map(|effect| match effect {
        Effect::Event { event, .. } => event.kill.clone(),
        _ => None,
    });
    killed.expect("a task is killed").kill_policy.and_then(|policy| Some(policy.grace_period?.nanoseconds))
}

#[test]
fn tasks_are_killed_once_that_is_on_disk_and_say_why() {
    let mut world = World::with_running_task(true);
    drain(&mut world, config(None, false));
    assert_eq!(world.said(), [""; 0]);
    assert_eq!(world.unwritten(), ["agent.drain"]);
    world.write();
    assert_eq!(grace(&world), None);
    assert_eq!(world.said(), ["event: KILL t"]);
    world.update("e", "t", TaskState::TaskKilled, 2);
    world.write();
    let said = world.said();
    assert!(said.contains(&"to master: update t TASK_KILLED REASON_AGENT_DRAINING".to_owned()), "{said:?}");
    assert!(!drained(&world));
    world.acknowledge("t", 2);
    world.write();
    assert!(!drained(&world), "its executor is still there");
    world.ended(0);
    world.write();
    assert!(drained(&world));
}

#[test]
fn the_grace_of_a_drain_is_the_most_that_a_task_has() {
    let own = |nanoseconds| v1::KillPolicy {
        grace_period: Some(v1::DurationInfo { nanoseconds, ..Default::default() }),
        ..Default::default()
    };
    for (policy, most, expected) in [
        (None, Some(5), Some(5)),
        (Some(own(4)), Some(5), None),
        (Some(own(6)), Some(5), Some(5)),
        (Some(own(6)), None, None),
    ] {
        let mut world = World::serving();
        world.run(&[v1::TaskInfo { kill_policy: policy, ..task("t", Some("e")) }], false, false);
        world.launched();
        world.subscribe("e", &[]);
        drain(&mut world, config(most, false));
        world.write();
        assert_eq!(grace(&world), expected);
    }
}

#[test]
fn a_task_that_waits_for_its_executor_never_starts() {
    let mut world = World::serving();
    world.run(&[task("t", Some("e"))], false, false);
    world.said();
    drain(&mut world, config(None, false));
    world.write();
    let said = world.said();
    assert!(said.contains(&"to master: update t TASK_KILLED REASON_AGENT_DRAINING".to_owned()), "{said:?}");
}

#[test]
fn new_tasks_are_refused() {
    let mut world = World::with_running_task(false);
    drain(&mut world, config(None, false));
    world.write();
    world.said();
    world.run(&[task("late", Some("other"))], false, false);
    world.write();
    assert_eq!(world.said(), ["to master: update late TASK_LOST REASON_AGENT_DRAINING"]);
}

#[test]
fn an_agent_that_has_nothing_is_drained_already() {
    let mut world = World::serving();
    drain(&mut world, config(None, false));
    world.write();
    assert!(drained(&world));
}

#[test]
fn the_next_process_goes_on_with_it() {
    let mut world = World::with_running_task(true);
    drain(&mut world, config(Some(5), false));
    world.write();
    world.restart(|_| {});
    assert!(!drained(&world));
    world.said();
    world.subscribe("e", &[]);
    assert_eq!(grace(&world), Some(5));
    // The master says it again, to who may have missed it, and the terms that it says hold.
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.said();
    world.welcome(to_agent::Reregistered { drain: Some(config(Some(3), true)), ..reregistered() });
    world.write();
    assert_eq!(grace(&world), Some(3));
    let drain = world.agent.view().drain.expect("it drains");
    assert_eq!(drain.config, config(Some(3), true));
}

#[test]
fn a_master_that_knows_of_no_drain_ends_it() {
    let mut world = World::with_running_task(true);
    drain(&mut world, config(None, false));
    world.write();
    world.restart(|_| {});
    world.subscribe("e", &[]);
    world.serve();
    world.write();
    assert!(drained(&world));
    world.run(&[task("new", Some("e"))], true, false);
    world.write();
    assert_eq!(world.said(), ["event: LAUNCH new"]);
}

#[test]
fn a_drain_that_could_not_be_written_kills_nothing() {
    let mut world = World::with_running_task(true);
    drain(&mut world, config(None, false));
    let (ticket, _) = world.unwritten.pop().expect("it waits for the disk");
    world.step(Input::PersistFailed { ticket, reason: "No space left on device".into() });
    assert_eq!(world.said(), [""; 0]);
    world.pass(Duration::from_secs(2));
    world.write();
    assert_eq!(world.said(), ["event: KILL t"]);
}

#[test]
fn what_is_drained_for_good_is_gone_by_the_operator_for_who_knows_the_difference() {
    use v1::framework_info::capability::Type::PartitionAware;
    for aware in [false, true] {
        let capability =
            v1::framework_info::Capability { r#type: Some(PartitionAware), ..Default::default() };
        let framework = v1::FrameworkInfo {
            user: "root".into(),
            name: "f".into(),
            id: Some(v1::FrameworkId { value: "F".into(), ..Default::default() }),
            capabilities: if aware { vec![capability] } else { Vec::new() },
            ..Default::default()
        };
        let info = task("t", Some("e"));
        let run = to_agent::Run {
            framework: framework.into(),
            tasks: vec![info.encode_to_vec().into()],
            executor: info.executor,
            role: "*".into(),
            ..Default::default()
        };
        let mut world = World::serving();
        world.master(ToAgent { run: Some(run.into()), ..Default::default() });
        world.launched();
        world.subscribe("e", &[]);
        drain(&mut world, config(None, true));
        world.write();
        // That it is being killed is not the end of it yet.
        world.update("e", "t", TaskState::TaskKilling, 1);
        world.update("e", "t", TaskState::TaskKilled, 2);
        world.said();
        world.acknowledge("t", 1);
        let state = if aware { "TASK_GONE_BY_OPERATOR" } else { "TASK_KILLED" };
        assert_eq!(world.said(), [format!("to master: update t {state} REASON_AGENT_DRAINING")]);
    }
}
