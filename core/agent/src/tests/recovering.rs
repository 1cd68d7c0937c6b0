//! A process dies, and the next one makes sense of what it left.

use std::time::Duration;

use bytes::Bytes;
use meseta_journal::{NodeKind, RelPath};
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

#[test]
fn a_container_that_runs_disproves_another_boot() {
    for boot in ["garbage", "", "\u{fffd}"] {
        let mut world = World::with_running_task(true);
        world.files.insert(path("boot_id"), Bytes::copy_from_slice(boot.as_bytes()));
        world.restart(|options| options.strict = false);
        let said = world.said();
        assert!(!said.iter().any(|line| line.starts_with("forget") || line.starts_with("exit")), "{said:?}");
        world.subscribe("e", &[]);
        world.serve();
        world.pass(Duration::from_secs(11));
        assert!(world.said().is_empty(), "the task of which all was told goes on");
        assert_eq!(world.files.get(&path("boot_id")).map(|boot| &boot[..]), Some(&b"boot-1"[..]));
        world.files.insert(path("boot_id"), Bytes::from_static(b"garbage"));
        world.restart(|options| options.info.attributes = vec![attribute("rack")]);
        assert_eq!(world.said(), ["exit 1"], "what runs is not ended for another configuration");
    }
}

fn path(text: &str) -> RelPath {
    RelPath::new(text).expect("a path")
}

/// Why an agent did not start with what was done to its disk.
fn refused(strict: bool, spoil: impl FnOnce(&mut World)) -> Option<String> {
    let mut world = World::with_running_task(true);
    spoil(&mut world);
    world.restart(|options| options.strict = strict);
    if !world.unwritten.is_empty()
        || world.effects.iter().any(|effect| matches!(effect, Effect::Persist { .. }))
    {
        return None;
    }
    world.effects.into_iter().find_map(|effect| match effect {
        Effect::Exit { reason, .. } => Some(reason),
        _ => None,
    })
}

fn spoiled(file: &'static str) -> impl FnOnce(&mut World) {
    move |world| drop(world.files.insert(path(file), Bytes::from_static(b"garbage")))
}

#[test]
fn a_refusal_names_the_file_and_what_is_lost_without_it() {
    let refusal = refused(true, spoiled("resources/resources.info")).expect("a refusal");
    assert!(refusal.starts_with("checkpoints cannot be read: meta/resources/resources.info: "), "{refusal}");
    assert!(refusal.ends_with(
        ". Put back what was there; or, to go on without it, start with --strict=false or move what is named away: \
         reservations and volumes are forgotten then"
    ), "{refusal}");
    let refusal = refused(true, |world| drop(world.files.insert(path("boot_id"), Bytes::new())));
    assert!(refusal.expect("a refusal").contains("meta/boot_id: it is empty"));
    let refusal = refused(true, spoiled("slaves/S0/updates")).expect("a refusal");
    assert!(
        refusal.contains("--strict=false") && refusal.contains("removing `meta/slaves/latest`"),
        "{refusal}"
    );
    for strict in [true, false] {
        let refusal = refused(strict, spoiled("slaves/S0/slave.info")).expect("a refusal");
        assert!(
            refusal.contains("meta/slaves/S0/slave.info: ") && !refusal.contains("--strict=false"),
            "{refusal}"
        );
        assert!(refusal.contains("the agent is a new one then, and what ran on it is ended"), "{refusal}");
    }
}

#[test]
fn what_is_no_file_where_one_should_be_is_never_taken_for_nothing() {
    let run = "slaves/S0/frameworks/F/executors/e/runs/R";
    for file in [
        "boot_id".to_owned(),
        "resources/resources.info".to_owned(),
        "slaves/latest".to_owned(),
        "slaves/S0/slave.info".to_owned(),
        "slaves/S0/drain.config".to_owned(),
        "slaves/S0/updates".to_owned(),
        "slaves/S0/frameworks/F/framework.info".to_owned(),
        "slaves/S0/frameworks/F/executors/e/executor.info".to_owned(),
        format!("{run}/tasks/t/task.info"),
    ] {
        for strict in [true, false] {
            let refusal = refused(strict, |world| {
                world.files.remove(&path(&file));
                world.links.remove(&path(&file));
                world.misplaced.push((path(&file), NodeKind::Folder));
            });
            let refusal = refusal.unwrap_or_else(|| panic!("{file}: it is started"));
            assert!(refusal.contains(&format!("meta/{file}: it is a folder, where a ")), "{refusal}");
            assert!(!refusal.contains("--strict=false"), "{refusal}");
        }
        let unreadable = |world: &mut World| {
            world.files.remove(&path(&file));
            world.unreadable.push((path(&file), "Permission denied".to_owned()));
        };
        if file != "slaves/latest" {
            let refusal = refused(true, unreadable).expect(&file);
            assert!(refusal.contains(&format!("meta/{file}: Permission denied")), "{refusal}");
        }
    }
    let misplaced =
        |at: &'static str| move |world: &mut World| world.misplaced.push((path(at), NodeKind::File));
    let refusal = refused(true, misplaced("slaves/S0/frameworks")).expect("a refusal");
    assert!(
        refusal.contains("meta/slaves/S0/frameworks: it is a file, where a folder should be"),
        "{refusal}"
    );
    assert_eq!(refused(true, misplaced("slaves/S9/updates")), None, "another's is nobody's business");
    let nowhere = |world: &mut World| drop(world.links.insert(path("slaves/latest"), "..".to_owned()));
    let refusal = refused(true, nowhere).expect("a refusal");
    assert!(
        refusal.contains(r#"meta/slaves/latest: it leads to "..", which is no agent's folder"#),
        "{refusal}"
    );
}
