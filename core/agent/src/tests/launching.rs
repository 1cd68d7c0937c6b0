//! From a run to a task in its executor's hands, and what comes between.

use std::time::Duration;

use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1;

use super::{World, task};
use crate::*;

#[test]
fn nothing_starts_and_nothing_is_handed_over_before_its_record_is_durable() {
    let mut world = World::serving();
    world.run(&[task("t", None)], true, false);
    assert_eq!(world.unwritten(), ["agent.framework-info", "agent.task-info", "agent.executor-info"]);
    assert!(world.said().is_empty());
    world.write();
    assert_eq!(world.said(), ["launch t"]);
    world.launched();
    world.subscribe("t", &[]);
    assert_eq!(world.said(), ["event: SUBSCRIBED", "event: LAUNCH t"]);
    world.run(&[task("t2", None)], true, false);
    assert!(world.said().is_empty());
}

#[test]
fn a_framework_without_checkpoints_leaves_nothing_on_disk() {
    let mut world = World::serving();
    world.run(&[task("t", Some("e"))], false, false);
    assert!(world.unwritten().is_empty());
    assert_eq!(world.said(), ["launch e"]);
}

#[test]
fn a_second_task_goes_to_the_executor_that_runs() {
    let mut world = World::serving();
    world.run(&[task("one", Some("e"))], false, false);
    world.launched();
    world.subscribe("e", &[]);
    world.said();
    world.run(&[task("two", Some("e"))], false, false);
    assert_eq!(world.said(), ["event: LAUNCH two"]);
}

#[test]
fn a_group_is_handed_over_at_once() {
    let mut world = World::serving();
    world.run(&[task("one", Some("e")), task("two", Some("e"))], true, true);
    world.write();
    world.launched();
    world.subscribe("e", &[]);
    assert_eq!(world.said(), ["launch e", "event: SUBSCRIBED", "event: LAUNCH_GROUP one two"]);
}

#[test]
fn a_task_that_is_killed_before_it_was_handed_over_never_starts_and_takes_its_group_along() {
    let mut world = World::serving();
    world.run(&[task("one", Some("e")), task("two", Some("e"))], false, true);
    world.said();
    world.kill("two");
    assert_eq!(
        world.said(),
        [
            "destroy",
            "to master: update one TASK_KILLED REASON_TASK_KILLED_DURING_LAUNCH",
            "to master: update two TASK_KILLED REASON_TASK_KILLED_DURING_LAUNCH",
        ]
    );
    world.launched();
    assert_eq!(world.said(), ["destroy"]);
    world.subscribe("e", &[]);
    assert!(!world.said().iter().any(|line| line.starts_with("event: LAUNCH")));
}

#[test]
fn a_kill_is_said_to_the_executor_and_again_when_that_comes_back() {
    let mut world = World::serving();
    world.run(&[task("t", Some("e"))], false, false);
    world.launched();
    let stream = world.subscribe("e", &[("t", v1::TaskState::TaskRunning, 1)]);
    world.update("e", "t", v1::TaskState::TaskRunning, 1);
    world.said();
    world.kill("t");
    assert_eq!(world.said(), ["event: KILL t"]);
    world.step(Input::StreamClosed { stream });
    world.subscribe("e", &[]);
    assert!(world.said().contains(&"event: KILL t".to_owned()));
}

#[test]
fn a_kill_of_a_task_that_is_not_here_is_answered() {
    let mut world = World::serving();
    world.kill("nobody");
    assert_eq!(world.unwritten(), ["agent.update-log.append"]);
    world.write();
    assert_eq!(world.said(), ["to master: update nobody TASK_LOST REASON_RECONCILIATION"]);
    // It is the same update after a restart, and not another end of that task.
    world.restart(|_| {});
    world.expect("nobody");
    let said = world.said();
    let ends = said.iter().filter(|line| line.contains("update nobody"));
    assert_eq!(ends.count(), 1, "{said:?}");
}

#[test]
fn an_executor_that_never_subscribes_is_ended_and_its_task_told_of_it() {
    let mut world = World::serving();
    world.run(&[task("t", Some("e"))], false, false);
    world.launched();
    world.said();
    world.pass(Duration::from_secs(61));
    assert_eq!(world.said(), ["destroy"]);
    world.ended(9);
    let said = world.said();
    assert!(
        said.contains(&"to master: update t TASK_FAILED REASON_EXECUTOR_REGISTRATION_TIMEOUT".to_owned()),
        "{said:?}"
    );
}

#[test]
fn a_container_that_cannot_start_fails_its_task() {
    let mut world = World::serving();
    world.run(&[task("t", None)], false, false);
    world.said();
    let container = world.containers[0].clone();
    world.step(Input::Launched { container, result: Err("no such user".into()) });
    assert_eq!(world.said(), ["forget", "to master: update t TASK_FAILED REASON_CONTAINER_LAUNCH_FAILED"]);
}

#[test]
fn what_the_agent_cannot_give_is_refused_instead_of_ignored() {
    let mut world = World::serving();
    let mut wants_image = task("t", None);
    let image = v1::Image { r#type: v1::image::Type::Docker, ..Default::default() };
    let mesos = v1::container_info::MesosInfo { image: Some(image.into()), ..Default::default() };
    let container = v1::ContainerInfo {
        r#type: v1::container_info::Type::Mesos,
        mesos: Some(mesos.into()),
        ..Default::default()
    };
    wants_image.container = Some(container.into());
    world.run(&[wants_image], false, false);
    assert_eq!(world.said(), ["forget", "to master: update t TASK_FAILED REASON_CONTAINER_LAUNCH_FAILED"]);
}

#[test]
fn a_shutdown_is_said_first_and_done_by_force_after_the_grace_period() {
    let mut world = World::serving();
    world.run(&[task("t", Some("e"))], false, false);
    world.launched();
    world.subscribe("e", &[]);
    world.said();
    let shutdown = to_agent::ShutdownExecutor {
        framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
        executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
        ..Default::default()
    };
    world.master(ToAgent { shutdown_executor: Some(shutdown.into()), ..Default::default() });
    assert_eq!(world.said(), ["event: SHUTDOWN"]);
    world.pass(Duration::from_secs(6));
    assert_eq!(world.said(), ["destroy"]);
}

#[test]
fn hostile_ids_do_not_become_paths() {
    let mut world = World::serving();
    for id in ["..", "a/b", "", "a\0b"] {
        world.run(&[task(id, None)], true, false);
        assert!(world.said().is_empty() && world.unwritten().is_empty(), "{id:?}");
    }
}

#[test]
fn executors_hear_a_heartbeat_as_long_as_one_listens() {
    let mut world = World::serving();
    world.run(&[task("t", Some("e"))], false, false);
    world.launched();
    let stream = world.subscribe("e", &[]);
    world.said();
    let interval = meseta_model::limits::EXECUTOR_HEARTBEAT_INTERVAL;
    let beats = |world: &mut World| world.said().iter().filter(|line| *line == "event: HEARTBEAT").count();
    world.pass(interval - Duration::from_secs(1));
    assert_eq!(beats(&mut world), 0);
    world.pass(interval);
    assert_eq!(beats(&mut world), 1);
    // It comes back within the interval: the beat goes on as it was.
    world.step(Input::StreamClosed { stream });
    let stream = world.subscribe("e", &[]);
    world.pass(interval);
    assert_eq!(beats(&mut world), 1);
    world.step(Input::StreamClosed { stream });
    world.pass(interval * 3);
    assert_eq!(beats(&mut world), 0);
}

#[test]
fn so_many_executors_that_ended_are_remembered_of_a_framework_and_so_many_frameworks() {
    let mut world = World::serving();
    let run_and_end = |world: &mut World, framework: &str, name: &str| {
        world.run_of(framework, &[task(name, Some(name))], false, false);
        world.ended(0);
        let owed = world.agent.updates.iter().next().and_then(|(_, stream)| Some(stream.head()?.uuid));
        world.acknowledge_of(framework, name, owed.expect("its end is owed").as_bytes());
    };
    for name in ["a", "b", "c"] {
        run_and_end(&mut world, "F", name);
    }
    let remembered = |world: &World| -> Vec<String> {
        let view = world.agent.view();
        view.completed().map(|executor| format!("{} {}", executor.framework_id, executor.id)).collect()
    };
    assert_eq!(remembered(&world), ["F b", "F c"]);
    for number in 0..meseta_model::limits::AGENT_COMPLETED_FRAMEWORKS {
        run_and_end(&mut world, &format!("G{number:02}"), "a");
    }
    let after = remembered(&world);
    assert_eq!(after.len(), meseta_model::limits::AGENT_COMPLETED_FRAMEWORKS);
    assert_eq!(after.first().map(String::as_str), Some("G00 a"));
}

#[test]
fn readers_see_how_far_an_executor_is() {
    let mut world = World::serving();
    let stage = |world: &World| {
        let view = world.agent.view();
        view.frameworks()
            .flat_map(|framework| framework.executors().map(|e| e.stage).collect::<Vec<_>>())
            .next()
    };
    world.run(&[task("t", Some("e"))], false, false);
    assert_eq!(stage(&world), Some(Stage::Registering), "it is being started");
    world.launched();
    assert_eq!(stage(&world), Some(Stage::Registering), "it has not subscribed");
    world.subscribe("e", &[]);
    assert_eq!(stage(&world), Some(Stage::Running));
    let end = to_agent::ShutdownExecutor {
        framework_id: v1::FrameworkId { value: "F".into(), ..Default::default() },
        executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
        ..Default::default()
    };
    world.master(ToAgent { shutdown_executor: Some(end.into()), ..Default::default() });
    assert_eq!(stage(&world), Some(Stage::Terminating));
    world.ended(0);
    assert_eq!(stage(&world), Some(Stage::Ended), "its task's end is not acknowledged");
}

/// What becomes of a command task with this in it.
fn refusal(change: impl FnOnce(&mut v1::TaskInfo)) -> Vec<String> {
    let mut world = World::serving();
    let mut task = task("t", None);
    change(&mut task);
    world.run(&[task], false, false);
    world.said()
}

#[test]
fn a_command_that_wants_files_fetched_is_refused_as_an_executor_is() {
    let said = refusal(|task| {
        let uri = v1::command_info::Uri { value: "/etc/hosts".into(), ..Default::default() };
        task.command.as_mut().expect("it is a command").uris.push(uri);
    });
    assert_eq!(said, ["forget", "to master: update t TASK_FAILED REASON_CONTAINER_LAUNCH_FAILED"]);
}

#[test]
fn a_container_that_asks_for_what_only_the_kernel_could_do_is_refused() {
    use v1::linux_info::IpcMode;
    let with = |linux: v1::LinuxInfo| {
        refusal(|task| {
            let container = v1::ContainerInfo {
                r#type: v1::container_info::Type::Mesos,
                linux_info: Some(linux.into()),
                ..Default::default()
            };
            task.container = Some(container.into());
        })
    };
    let capabilities = || Some(v1::CapabilityInfo::default().into());
    let profile = v1::SeccompInfo { profile_name: Some("strict".into()), ..Default::default() };
    for asked in [
        v1::LinuxInfo { capability_info: capabilities(), ..Default::default() },
        v1::LinuxInfo { effective_capabilities: capabilities(), ..Default::default() },
        v1::LinuxInfo { bounding_capabilities: capabilities(), ..Default::default() },
        v1::LinuxInfo { seccomp: Some(profile.into()), ..Default::default() },
        v1::LinuxInfo { ipc_mode: Some(IpcMode::Private), ..Default::default() },
        v1::LinuxInfo { shm_size: Some(16), ..Default::default() },
    ] {
        let told = with(asked.clone());
        assert_eq!(
            told,
            ["forget", "to master: update t TASK_FAILED REASON_CONTAINER_LAUNCH_FAILED"],
            "{asked:?}"
        );
    }
    let unconfined = v1::SeccompInfo { unconfined: Some(true), ..Default::default() };
    for granted in [
        v1::LinuxInfo { share_cgroups: Some(false), ..Default::default() },
        v1::LinuxInfo { share_pid_namespace: Some(true), ..Default::default() },
        v1::LinuxInfo { ipc_mode: Some(IpcMode::ShareParent), ..Default::default() },
        v1::LinuxInfo { seccomp: Some(unconfined.into()), ..Default::default() },
    ] {
        assert_eq!(with(granted.clone()), ["launch t"], "{granted:?}");
    }
}
