//! What is said for whoever operates the master.

use meseta_model::NoteLevel;
use meseta_wire::v1::{self, TaskState};

use super::made::*;
use super::world::*;
use crate::Effect;

/// What was said since the last time, with its level; ids of this master begin with M.
fn noted(world: &mut World) -> Vec<(NoteLevel, String)> {
    let id = world.master.view().master_id;
    let effects = std::mem::take(&mut world.effects);
    let notes = effects
        .into_iter()
        .filter_map(|effect| if let Effect::Note(note) = effect { Some(note) } else { None });
    notes.map(|note| (note.level(), note.to_string().replace(&*id, "M"))).collect()
}

#[track_caller]
fn check(world: &mut World, expected: &[(NoteLevel, &str)]) {
    let noted = noted(world);
    assert_eq!(noted.len(), expected.len(), "{noted:?}");
    for ((weight, line), (expected, words)) in noted.iter().zip(expected) {
        assert!(weight == expected && line.contains(words), "{line:?} ({weight:?}) is not {words:?}");
    }
}

#[test]
fn an_operator_reads_who_comes_and_goes() {
    use NoteLevel::{Detail, News, Trouble};
    let mut world = World::new();
    check(&mut world, &[(News, "this master leads as M; 0 agents and 0 frameworks")]);
    world.register(1, "cpus:2;mem:1024");
    check(&mut world, &[(News, "agent M-S0 at ")]);
    world.subscribe(1, framework(&["*"], &[]));
    check(&mut world, &[(News, "framework M-0000 ")]);
    let run = launch(vec![
        task(&world, "t", "M-S0", "cpus:0.5;mem:32"),
        task(&world, "u", "M-S0", "cpus:0.5;mem:32"),
    ]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    check(&mut world, &[(Detail, "task t of framework M-0000 is launched"), (Detail, "task u")]);
    world.update(1, "M-0000", "t", TaskState::TaskFinished, 1);
    check(&mut world, &[(Detail, "task t of framework M-0000 on agent M-S0 ended: TASK_FINISHED")]);
    world.update(1, "M-0000", "u", TaskState::TaskFailed, 2);
    check(&mut world, &[(News, "task u of framework M-0000 on agent M-S0 ended: TASK_FAILED")]);
    world.cut(1);
    check(&mut world, &[(Trouble, "is disconnected")]);
    world.close(1);
    check(&mut world, &[(News, "is disconnected; it is awaited for 0 s"), (News, "ended")]);
}

#[test]
fn an_executor_that_is_too_small_is_launched_with_a_warning() {
    use NoteLevel::{Detail, Trouble};
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024");
    world.subscribe(1, framework(&["*"], &[]));
    noted(&mut world);
    let with_executor = |world: &World, id: &str, executor: &str, needs: &str| v1::TaskInfo {
        command: None,
        executor: Some(
            v1::ExecutorInfo {
                executor_id: v1::ExecutorId { value: executor.into(), ..Default::default() },
                command: Some(Default::default()),
                resources: resources(needs),
                ..Default::default()
            }
            .into(),
        ),
        ..task(world, id, "M-S0", "cpus:0.1;mem:32")
    };
    let run = launch(vec![
        with_executor(&world, "a", "small", "cpus:0.001;mem:32"),
        with_executor(&world, "b", "small", "cpus:0.001;mem:32"),
        with_executor(&world, "c", "smaller", "cpus:0.5"),
        with_executor(&world, "d", "enough", "cpus:0.01;mem:32"),
    ]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    check(
        &mut world,
        &[
            (
                Trouble,
                "executor small of framework M-0000 on agent M-S0 has cpus:0.001;mem:32; give it cpus:0.01;mem:32",
            ),
            (Detail, "task a"),
            (Detail, "task b"),
            (Trouble, "executor smaller of framework M-0000 on agent M-S0 has cpus:0.5;mem:0;"),
            (Detail, "task c"),
            (Detail, "task d"),
        ],
    );
}
