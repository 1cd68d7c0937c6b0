//! Old sandboxes: kept for a while, for less where the disk is full, and never while they are in use.

use std::time::Duration;

use meseta_journal::RelPath;
use meseta_model::Wall;
use meseta_wire::v1::TaskState;

use super::harness::options;
use super::{World, task};
use crate::*;

const FRAMEWORK: &str = "slaves/S0/frameworks/F";
const MINUTE: Duration = Duration::from_secs(60);

/// The task of an executor runs and ends, and so does the executor.
fn live(world: &mut World, executor: &str) {
    world.run(&[task("t", Some(executor))], true, false);
    world.write();
    world.launched();
    world.subscribe(executor, &[]);
    world.update(executor, "t", TaskState::TaskFinished, 1);
    world.write();
    world.acknowledge("t", 1);
    world.write();
    world.ended(0);
    world.write();
    world.said();
}

fn collected(world: &mut World) -> Vec<String> {
    let said = world.said();
    let paths = said.iter().filter_map(|line| line.strip_prefix("collect ")).map(str::to_owned);
    let paths: Vec<String> = paths.collect();
    for _ in &paths {
        world.step(Input::SandboxCollected { failed: false });
    }
    paths
}

#[test]
fn what_ended_goes_after_the_delay_with_all_that_is_in_it() {
    let mut world = World::serving();
    live(&mut world, "e");
    assert_eq!(world.agent.view().discarded, 3, "the run, its executor, its framework");
    world.pass(59 * MINUTE);
    assert_eq!(collected(&mut world), [""; 0]);
    world.pass(2 * MINUTE);
    let gone = collected(&mut world);
    assert!(gone.contains(&FRAMEWORK.to_owned()), "{gone:?}");
    assert_eq!(world.agent.view().discarded, 0);
    assert_eq!(world.agent.view().counters.sandboxes_removed, gone.len() as u64);
}

#[test]
fn a_full_disk_shortens_the_delay() {
    let check = |share: f64, minutes: u32, gone: bool| {
        let mut world = World::serving();
        live(&mut world, "e");
        world.step(Input::DiskUsed { share });
        world.pass(minutes * MINUTE);
        world.step(Input::DiskUsed { share });
        assert_eq!(!collected(&mut world).is_empty(), gone, "{share} of the disk after {minutes} min");
    };
    check(0.0, 53, false);
    check(0.0, 55, true);
    check(0.4, 29, false);
    check(0.4, 31, true);
    check(0.95, 0, true);
    check(1.0, 0, true);
}

#[test]
fn a_folder_that_is_used_again_is_kept() {
    let mut world = World::serving();
    live(&mut world, "e");
    world.pass(30 * MINUTE);
    world.serve();
    world.run(&[task("t2", Some("e"))], true, false);
    world.write();
    world.launched();
    world.subscribe("e", &[]);
    world.said();
    world.pass(31 * MINUTE);
    let gone = collected(&mut world);
    assert!(matches!(&gone[..], [run] if run.contains("/executors/e/runs/")), "{gone:?}");
    world.pass(600 * MINUTE);
    assert_eq!(collected(&mut world), [""; 0], "what runs is kept");
}

#[test]
fn few_are_removed_at_the_same_time() {
    let mut world = World::serving();
    let most = meseta_model::limits::SANDBOX_REMOVALS_MAX;
    for number in 0..most + 10 {
        live(&mut world, &format!("e{number}"));
    }
    world.run(&[task("u", Some("last"))], true, false);
    world.write();
    world.said();
    world.step(Input::DiskUsed { share: 1.0 });
    let said = world.said();
    assert_eq!(said.iter().filter(|line| line.starts_with("collect ")).count(), most);
    world.step(Input::SandboxCollected { failed: true });
    assert_eq!(collected(&mut world).len(), 1);
    assert_eq!(world.agent.view().counters.sandbox_removals_failed, 1);
}

#[test]
fn a_later_process_knows_what_an_earlier_one_left() {
    let mut world = World::serving();
    world.run(&[task("t", Some("e"))], true, false);
    world.write();
    world.launched();
    let run = world.containers[0].0[0].clone();
    let executor = format!("{FRAMEWORK}/executors/e");
    let now = world.now.wall;
    let old = |path: &str, minutes: i64| FoundSandbox {
        path: RelPath::new(path).expect("a path"),
        changed: Wall(now.0 - minutes * 60_000_000_000),
    };
    world.sandboxes = vec![
        old("slaves/S-before", 50),
        old("slaves/S-before/frameworks/F", 90),
        old("slaves/S0", 90),
        old(FRAMEWORK, 90),
        old(&executor, 90),
        old(&format!("{executor}/runs/{run}"), 90),
        old(&format!("{executor}/runs/other"), 25),
        old(&format!("{FRAMEWORK}/executors/gone"), 70),
        old("slaves/S0/frameworks/gone", 10),
    ];
    world.restart(|_| {});
    assert_eq!(world.agent.view().discarded, 4, "what is over an hour old is being removed");
    let mut gone = collected(&mut world);
    assert_eq!(gone, [format!("{FRAMEWORK}/executors/gone")]);
    for expected in ["slaves/S-before", &format!("{executor}/runs/other"), "slaves/S0/frameworks/gone"] {
        world.subscribe("e", &[]);
        world.pass(20 * MINUTE);
        gone = collected(&mut world);
        assert_eq!(gone, [expected]);
    }
}

#[test]
fn sandboxes_of_nested_containers_go_where_that_is_wanted() {
    for wanted in [false, true] {
        let mut world = World::with(Options { gc_nested: wanted, ..options() });
        world.serve();
        super::nesting::one_ends(&mut world);
        world.said();
        world.pass(61 * MINUTE);
        let gone = collected(&mut world);
        assert_eq!(gone.len(), usize::from(wanted), "{gone:?}");
    }
}
