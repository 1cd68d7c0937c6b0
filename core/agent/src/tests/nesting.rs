//! Nested containers.

use meseta_wire::Message;
use meseta_wire::v1;
use meseta_wire::v1::agent::{Call, call};

use super::{World, task};
use crate::*;

fn world() -> (World, v1::ContainerId) {
    let mut world = World::serving();
    let id = within_a_task(&mut world);
    (world, id)
}

/// A task runs; the id of a container within it.
fn within_a_task(world: &mut World) -> v1::ContainerId {
    world.run(&[task("t", Some("e"))], false, false);
    world.launched();
    world.subscribe("e", &[]);
    world.said();
    let root = v1::ContainerId { value: world.containers[0].0[0].as_str().into(), ..Default::default() };
    v1::ContainerId { value: "inner".into(), parent: Some(Box::new(root)), ..Default::default() }
}

/// Within a task that runs on, a container begins and ends.
pub(super) fn one_ends(world: &mut World) {
    let id = within_a_task(world);
    launch(world, &id, 100);
    world.launched();
    world.ended(0);
}

fn launch(world: &mut World, id: &v1::ContainerId, number: u64) {
    launch_with(world, id, number, None);
}

fn launch_with(world: &mut World, id: &v1::ContainerId, number: u64, container: Option<v1::ContainerInfo>) {
    let command = v1::CommandInfo { value: Some("true".into()), ..Default::default() };
    let launch = call::LaunchNestedContainer {
        container_id: id.clone(),
        command: Some(command.into()),
        container: container.map(Into::into),
        ..Default::default()
    };
    let call = Call {
        r#type: Some(call::Type::LaunchNestedContainer),
        launch_nested_container: Some(launch.into()),
        ..Default::default()
    };
    world.step(Input::Operator { reply: ReplyTo(number), call: Box::new(call) });
}

fn wait(world: &mut World, id: &v1::ContainerId, number: u64) {
    let wait = call::WaitNestedContainer { container_id: id.clone(), ..Default::default() };
    let call = Call {
        r#type: Some(call::Type::WaitNestedContainer),
        wait_nested_container: Some(wait.into()),
        ..Default::default()
    };
    world.step(Input::Operator { reply: ReplyTo(number), call: Box::new(call) });
}

#[test]
fn one_is_launched_waited_for_and_told_of_however_late_it_is_asked() {
    let (mut world, id) = world();
    launch(&mut world, &id, 100);
    assert_eq!(world.said(), ["launch e"]);
    world.launched();
    wait(&mut world, &id, 101);
    assert_eq!(world.said(), ["reply: ok"]);
    world.ended(2 << 8);
    assert_eq!(world.said(), ["reply: ended Some(512)"]);
    wait(&mut world, &id, 102);
    assert_eq!(world.said(), ["reply: ended Some(512)"]);
}

#[test]
fn a_folder_of_the_parents_sandbox_appears_in_it_and_is_made_there() {
    let (mut world, id) = world();
    let text = br#"{"type":"MESOS","volumes":[{"container_path":"mine","mode":"RW",
        "source":{"type":"SANDBOX_PATH","sandbox_path":{"type":"PARENT","path":"common"}}}]}"#;
    launch_with(&mut world, &id, 100, Some(v1::ContainerInfo::from_json(text).expect("a container")));
    let links = world.effects.iter().find_map(|effect| match effect {
        Effect::Launch { spec, .. } => Some(spec.volumes.clone()),
        _ => None,
    });
    let [link] = &links.expect("it is launched")[..] else { panic!("one volume") };
    let (sandbox, path) = link.within.as_ref().expect("it is of a sandbox");
    assert_eq!(link.target, format!("{}/{sandbox}/{path}", world.options.work_dir));
    assert_eq!((link.container_path.as_str(), path.as_str(), link.own), ("mine", "common", false));
}

#[test]
fn a_repeated_launch_starts_nothing_twice() {
    let (mut world, id) = world();
    launch(&mut world, &id, 100);
    launch(&mut world, &id, 101);
    assert_eq!(world.said(), ["launch e", "reply: accepted"]);
}

#[test]
fn what_is_not_known_is_said_to_be_unknown() {
    let (mut world, id) = world();
    wait(&mut world, &id, 100);
    let stranger = v1::ContainerId {
        value: "x".into(),
        parent: Some(Box::new(v1::ContainerId { value: "y".into(), ..Default::default() })),
        ..Default::default()
    };
    launch(&mut world, &stranger, 101);
    launch(&mut world, &v1::ContainerId { value: "orphan".into(), ..Default::default() }, 102);
    assert_eq!(world.said(), ["reply: 404", "reply: 404", "reply: 400"]);
}

#[test]
fn nested_containers_are_forgotten_with_their_root_and_whoever_waits_is_told() {
    let (mut world, id) = world();
    launch(&mut world, &id, 100);
    world.launched();
    wait(&mut world, &id, 101);
    world.containers.truncate(1);
    world.said();
    world.ended(9);
    let said = world.said();
    assert!(
        said.contains(&"reply: ended None".to_owned()) && said.contains(&"forget nested".to_owned()),
        "{said:?}"
    );
}

#[test]
fn depth_is_bounded() {
    let (mut world, id) = world();
    let deep = (0..40).fold(id, |parent, level| v1::ContainerId {
        value: format!("l{level}").into(),
        parent: Some(Box::new(parent)),
        ..Default::default()
    });
    launch(&mut world, &deep, 100);
    assert_eq!(world.said(), ["reply: 400"]);
}
