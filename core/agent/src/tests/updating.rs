//! Status updates: durable, in order, until acknowledged.

use std::time::Duration;

use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::{self, TaskState};

use super::{World, task};
use crate::*;

#[test]
fn an_update_is_acknowledged_and_sent_on_once_it_is_durable() {
    let mut world = World::with_executor(true);
    world.update("e", "t", TaskState::TaskRunning, 1);
    assert_eq!(world.said(), ["reply: accepted"]);
    assert_eq!(world.unwritten(), ["agent.update-log.append"]);
    world.write();
    assert_eq!(world.said(), ["event: ACKNOWLEDGED t", "to master: update t TASK_RUNNING"]);
}

#[test]
fn the_next_update_waits_for_the_acknowledgement_but_the_latest_state_does_not() {
    let mut world = World::with_executor(true);
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.update("e", "t", TaskState::TaskFinished, 2);
    world.write();
    let said = world.said();
    assert_eq!(said.iter().filter(|line| line.starts_with("to master")).count(), 1, "{said:?}");
    world.acknowledge("t", 1);
    assert!(world.said().is_empty());
    world.write();
    assert_eq!(world.said(), ["to master: update t TASK_FINISHED"]);
    world.acknowledge("t", 2);
    world.write();
    assert!(
        world
            .agent
            .view()
            .frameworks()
            .next()
            .expect("its executor runs")
            .executors()
            .next()
            .expect("it runs")
            .tasks()
            .next()
            .is_none()
    );
}

#[test]
fn the_newest_state_goes_along_with_an_older_update() {
    let mut world = World::with_executor(false);
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.update("e", "t", TaskState::TaskFinished, 2);
    world.said();
    world.pass(Duration::from_secs(11));
    assert_eq!(world.said(), ["to master: update t TASK_RUNNING, latest TASK_FINISHED"]);
}

#[test]
fn the_master_hears_of_no_state_that_is_not_durable() {
    let mut world = World::with_executor(true);
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.write();
    world.update("e", "t", TaskState::TaskFinished, 2);
    world.said();
    world.pass(Duration::from_secs(11));
    assert_eq!(world.said(), ["to master: update t TASK_RUNNING"]);
    world.step(Input::Disconnected { reason: "cut".into() });
    world.pass(Duration::from_secs(1));
    world.step(Input::Connected);
    assert_eq!(world.said(), ["connect", "to master: reregister t TASK_RUNNING TASK_RUNNING"]);
    world.write();
    world.step(Input::Disconnected { reason: "cut".into() });
    world.pass(Duration::from_secs(1));
    world.step(Input::Connected);
    assert!(world.said().contains(&"to master: reregister t TASK_FINISHED TASK_FINISHED".to_owned()));
}

#[test]
fn an_update_that_is_not_acknowledged_is_sent_again_ever_more_rarely() {
    let mut world = World::with_executor(false);
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.said();
    world.pass(Duration::from_secs(69));
    assert_eq!(world.said().len(), 2);
    world.pass(Duration::from_secs(3600));
    assert!(world.said().len() <= 9);
}

#[test]
fn a_repeated_update_is_acknowledged_again_and_not_sent_again() {
    let mut world = World::with_executor(true);
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.write();
    world.said();
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.write();
    assert_eq!(world.said(), ["event: ACKNOWLEDGED t", "reply: accepted"]);
}

#[test]
fn nothing_follows_the_end_of_a_task() {
    let mut world = World::with_executor(false);
    world.update("e", "t", TaskState::TaskFinished, 1);
    world.said();
    world.update("e", "t", TaskState::TaskFailed, 2);
    assert_eq!(world.said(), ["event: ACKNOWLEDGED t", "reply: accepted"]);
    world.acknowledge("t", 1);
    world.update("e", "t", TaskState::TaskFailed, 3);
    assert_eq!(world.said(), ["event: ACKNOWLEDGED t", "reply: accepted"]);
}

#[test]
fn the_end_of_an_executor_is_the_end_of_its_tasks() {
    let mut world = World::with_executor(false);
    world.ended(9);
    assert_eq!(
        world.said(),
        [
            "close stream",
            "forget",
            "to master: executor exited",
            "to master: update t TASK_FAILED REASON_EXECUTOR_TERMINATED",
        ]
    );
}

#[test]
fn a_finished_task_stays_finished_when_its_executor_exits() {
    let mut world = World::with_executor(false);
    world.update("e", "t", TaskState::TaskFinished, 1);
    world.said();
    world.ended(0);
    assert!(!world.said().iter().any(|line| line.contains("TASK_FAILED")));
}

#[test]
fn what_an_executor_says_wrongly_is_refused() {
    let mut world = World::with_executor(false);
    world.update("e", "t", TaskState::TaskStaging, 1);
    world.update("nobody", "t", TaskState::TaskRunning, 1);
    assert_eq!(world.said(), ["reply: 400", "reply: 400"]);
    for size in [0, 1, 15, 17, 1_000_000] {
        let status = v1::TaskStatus {
            task_id: v1::TaskId { value: "t".into(), ..Default::default() },
            state: TaskState::TaskRunning,
            uuid: Some(vec![7; size].into()),
            ..Default::default()
        };
        let call = v1::executor::Call {
            framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
            executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
            r#type: Some(v1::executor::call::Type::Update),
            update: Some(v1::executor::call::Update { status: status.into(), ..Default::default() }.into()),
            ..Default::default()
        };
        world.step(Input::Call { reply: ReplyTo(99), call: Box::new(call) });
        assert_eq!(world.said(), ["reply: 400"], "a uuid of {size} bytes");
    }
}

#[test]
fn a_disk_that_refuses_delays_acknowledgements_and_loses_nothing() {
    let mut world = World::with_executor(true);
    world.update("e", "t", TaskState::TaskRunning, 1);
    let (ticket, _) = world.unwritten.pop().expect("the update waits for the disk");
    world.step(Input::PersistFailed { ticket, reason: "No space left on device".into() });
    world.said();
    world.run(&[task("more", Some("e"))], true, false);
    let said = world.said();
    assert!(!said.iter().any(|line| line.starts_with("event")), "{said:?}");
    world.pass(Duration::from_secs(2));
    assert!(world.unwritten().contains(&"agent.update-log.rewrite"));
    world.write();
    let said = world.said();
    assert!(said.contains(&"event: ACKNOWLEDGED t".to_owned()), "{said:?}");
    assert!(said.contains(&"to master: update t TASK_RUNNING".to_owned()), "{said:?}");
}

#[test]
fn a_framework_that_ended_is_owed_nothing() {
    let mut world = World::with_executor(true);
    world.update("e", "t", TaskState::TaskRunning, 1);
    world.write();
    world.said();
    let shutdown = to_agent::ShutdownFramework {
        framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
        ..Default::default()
    };
    world.master(ToAgent { shutdown_framework: Some(shutdown.into()), ..Default::default() });
    assert_eq!(world.said(), ["event: SHUTDOWN"]);
    world.ended(0);
    world.write();
    assert!(world.agent.view().frameworks().next().is_none());
    assert!(!world.files.keys().any(|path| path.as_str().contains("frameworks")), "{:?}", world.files.keys());
    world.said();
    world.pass(Duration::from_secs(60));
    assert!(!world.said().iter().any(|line| line.contains("update")));
}
