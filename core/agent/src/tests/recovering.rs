//! A process dies, and the next one makes sense of what it left.

use std::time::Duration;

use bytes::Bytes;
use meseta_wire::Message;
use meseta_wire::v1::{DomainInfo, TaskState};

use super::World;
use crate::*;

#[test]
fn an_executor_comes_back_with_what_it_could_not_say() {
    let mut world = World::with_running_task(true);
    world.restart(|_| {});
    world.subscribe("e", &[("t", TaskState::TaskFinished, 2)]);
    world.write();
    let said = world.said();
    assert!(said.contains(&"event: ACKNOWLEDGED t".to_owned()), "{said:?}");
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    let said = world.said();
    assert!(said.contains(&"to master: reregister t TASK_FINISHED TASK_FINISHED".to_owned()), "{said:?}");
}

#[test]
fn what_was_acknowledged_is_never_new_again_and_what_was_not_is_owed() {
    let mut world = World::with_running_task(true);
    world.update("e", "t", TaskState::TaskFinished, 2);
    world.write();
    world.restart(|_| {});
    world.subscribe("e", &[("t", TaskState::TaskRunning, 1)]);
    world.write();
    world.said();
    world.serve();
    world.said();
    world.pass(Duration::from_secs(11));
    assert_eq!(world.said(), ["to master: update t TASK_FINISHED"]);
}

#[test]
fn an_executor_that_does_not_come_back_is_ended() {
    let mut world = World::with_running_task(true);
    world.restart(|_| {});
    world.said();
    world.pass(Duration::from_secs(3));
    let said = world.said();
    assert!(said.contains(&"destroy".to_owned()), "{said:?}");
    world.ended(9);
    world.write();
    world.serve();
    world.pass(Duration::from_secs(11));
    assert_eq!(world.said(), ["to master: update t TASK_LOST REASON_EXECUTOR_REREGISTRATION_TIMEOUT"]);
}

#[test]
fn an_end_that_nobody_saw_is_told_with_its_status() {
    let mut world = World::with_running_task(true);
    let container = world.containers[0].clone();
    let ended = FoundContainer { container, state: ContainerState::Ended { status: Some(3 << 8) } };
    world.restart_with(|_| {}, "boot-1", vec![ended]);
    world.write();
    world.serve();
    world.pass(Duration::from_secs(11));
    assert_eq!(world.said(), ["to master: update t TASK_FAILED REASON_EXECUTOR_TERMINATED"]);
}

#[test]
fn after_a_reboot_nothing_runs_but_the_agent_is_the_same() {
    let mut world = World::with_running_task(true);
    world.restart_with(|_| {}, "boot-2", Vec::new());
    world.write();
    assert_eq!(world.agent.view().info.id.as_ref().map(|id| id.value.as_str()), Some("S0"));
    world.serve();
    world.pass(Duration::from_secs(11));
    assert_eq!(world.said(), ["to master: update t TASK_FAILED REASON_EXECUTOR_TERMINATED"]);
}

#[test]
fn containers_that_nobody_knows_are_ended() {
    let mut world = World::serving();
    let stranger = ContainerPath(vec!["stranger".into()]);
    let found = FoundContainer { container: stranger.clone(), state: ContainerState::Running { pid: 1 } };
    world.restart_with(|_| {}, "boot-1", vec![found]);
    assert!(world.said().contains(&"destroy".to_owned()));
    world.step(Input::ContainerEnded { container: stranger, status: Some(9) });
    assert_eq!(world.said(), ["forget"]);
}

#[test]
fn spoiled_checkpoints_stop_a_strict_agent_and_cost_a_lenient_one_what_they_held() {
    let mut world = World::with_running_task(true);
    let spoiled: Vec<_> =
        world.files.keys().filter(|path| path.as_str().contains("frameworks")).cloned().collect();
    assert_eq!(spoiled.len(), 3);
    for path in spoiled {
        world.files.insert(path, Bytes::from(vec![0xff; 64]));
    }
    world.restart(|_| {});
    assert_eq!(world.said(), ["exit 1"]);
    world.restart(|options| options.strict = false);
    assert!(world.said().contains(&"destroy".to_owned()));
    assert!(world.agent.view().info.id.is_some());
    assert!(world.agent.view().frameworks().next().is_none());
    world.expect("t");
    assert!(world.said().contains(&"to master: update t TASK_LOST REASON_RECONCILIATION".to_owned()));
}

#[test]
fn another_configuration_is_refused_unless_it_only_adds() {
    let more = |options: &mut Options| options.info.attributes = vec![attribute("rack")];
    let mut world = World::with_running_task(true);
    world.restart(more);
    assert_eq!(world.said(), ["exit 1"]);
    world.restart(|options| options.reconfiguration = Reconfiguration::Additive);
    assert!(!world.said().contains(&"exit 1".to_owned()));
    world.links.clear();
    world.restart(|options| options.reconfiguration = Reconfiguration::Equal);
    assert!(world.agent.view().info.id.is_none(), "an agent whose state was set aside is a new one");
}

#[test]
fn another_fault_domain_is_refused_unless_there_was_none() {
    fn check(was: Option<&str>, is: Option<&str>, policy: Reconfiguration, fits: bool) {
        let domain = |region: Option<&str>| {
            let json = format!(
                r#"{{"fault_domain": {{"region": {{"name": "{}"}}, "zone": {{"name": "z"}}}}}}"#,
                region?
            );
            Some(DomainInfo::from_json(json.as_bytes()).expect("a domain"))
        };
        let mut options = super::options();
        options.info.domain = domain(was);
        let mut world = World::with(options);
        world.serve();
        world.restart(|options| (options.info.domain, options.reconfiguration) = (domain(is), policy));
        assert_eq!(!world.said().contains(&"exit 1".to_owned()), fits, "{was:?} {is:?} {policy:?}");
    }
    use Reconfiguration::{Additive, Equal};
    check(Some("north"), Some("north"), Equal, true);
    check(Some("north"), Some("south"), Equal, false);
    check(Some("north"), None, Additive, false);
    check(Some("north"), Some("south"), Additive, false);
    check(None, Some("north"), Equal, false);
    check(None, Some("north"), Additive, true);
}

fn attribute(name: &str) -> meseta_wire::v1::Attribute {
    let text = meseta_wire::v1::value::Text { value: "a".into(), ..Default::default() };
    meseta_wire::v1::Attribute {
        name: name.into(),
        r#type: meseta_wire::v1::value::Type::Text,
        text: Some(text.into()),
        ..Default::default()
    }
}

#[test]
fn a_cleanup_ends_what_ran_and_exits() {
    let mut world = World::with_running_task(true);
    world.restart(|options| options.recover = Recover::Cleanup);
    assert!(world.said().contains(&"destroy".to_owned()));
    world.ended(9);
    world.write();
    assert!(world.said().contains(&"exit 0".to_owned()));
    assert!(world.links.is_empty());
}

#[test]
fn a_torn_end_of_the_log_is_cut_off_before_anything_is_added() {
    let mut world = World::with_running_task(true);
    let (path, log) = world
        .files
        .iter()
        .find(|(path, _)| path.name() == "updates")
        .map(|(p, b)| (p.clone(), b.clone()))
        .expect("a log");
    world.files.insert(path, log.slice(..log.len() - 3));
    world.restart(|_| {});
    world.subscribe("e", &[("t", TaskState::TaskFinished, 2)]);
    world.write();
    world.restart(|_| {});
    world.subscribe("e", &[]);
    world.serve();
    world.pass(Duration::from_secs(11));
    let said = world.said();
    assert!(said.iter().any(|line| line.contains("update t")), "{said:?}");
}
