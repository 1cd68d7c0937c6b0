//! A task from launch to end.

use meseta_wire::v1::TaskState;
use meseta_wire::v1::framework_info::capability::Type::PartitionAware;
use meseta_wire::v1::scheduler::call::Type;

use super::made::*;
use super::world::*;

#[test]
fn a_task_runs_to_its_end() {
    let mut world = World::new();
    assert_eq!(world.register(1, "cpus:2;mem:1024"), "l1.1 Registered M-S0");
    assert_eq!(
        world.subscribe(1, framework(&["*"], &[])),
        "s1 open\ns1 SUBSCRIBED M-0000\ns1 OFFERS M-O0 of M-S0 cpus:2; mem:1024 *"
    );
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:0.5;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    assert_eq!(world.call(1, "M-0000", accept), "r2 202\nl1.1 Run t role *");
    assert_eq!(world.free("M-S0"), "cpus:1.5; mem:992");
    assert_eq!(world.update(1, "M-0000", "t", TaskState::TaskRunning, 1), "s1 UPDATE t TASK_RUNNING uuid 1");
    assert_eq!(world.acknowledge(1, "M-0000", "M-S0", "t", 1), "r3 202\nl1.1 Acknowledge t 1");
    let told = world.update(1, "M-0000", "t", TaskState::TaskFinished, 2);
    assert_eq!(told, "s1 UPDATE t TASK_FINISHED uuid 2\ns1 OFFERS M-O1 of M-S0 cpus:2; mem:1024 *");
    assert_eq!(world.master.view().tasks.len(), 1);
    assert_eq!(world.acknowledge(1, "M-0000", "M-S0", "t", 2), "r4 202\nl1.1 Acknowledge t 2");
    let view = world.master.view();
    assert!(view.tasks.is_empty());
    let states: Vec<_> = view.completed_tasks.values().flatten().map(|task| task.state).collect();
    assert_eq!(states, [TaskState::TaskFinished]);
    assert_eq!(view.counters.tasks_finished, 1);
}

#[test]
fn what_the_agent_knows_beyond_a_status_frees_the_resources() {
    let mut world = running(framework(&["*"], &[]));
    let finished = Some(TaskState::TaskFinished);
    world.update_hinting(1, "M-0000", "t", TaskState::TaskRunning, 3, finished);
    let used = world.master.view().agents.values().map(|agent| agent.used.clone()).next();
    assert_eq!(used, Some(meseta_model::Resources::new()));
    // The end itself changes nothing more.
    world.update(1, "M-0000", "t", TaskState::TaskFinished, 4);
    assert_eq!(world.master.view().counters.tasks_finished, 1);
    // And the task stays ended, whatever comes late.
    assert_eq!(world.update(1, "M-0000", "t", TaskState::TaskRunning, 5), "s1 UPDATE t TASK_RUNNING uuid 5");
    assert_eq!(world.master.view().tasks.values().next().map(|task| task.state), finished);
}

#[test]
fn what_is_older_than_what_is_known_is_passed_on_but_changes_nothing() {
    let mut world = running(framework(&["*"], &[]));
    world.update(1, "M-0000", "t", TaskState::TaskKilling, 3);
    assert_eq!(world.update(1, "M-0000", "t", TaskState::TaskRunning, 4), "s1 UPDATE t TASK_RUNNING uuid 4");
    assert!(world.master.view().tasks.values().all(|task| task.state == TaskState::TaskKilling));
}

#[test]
fn a_status_without_uuid_is_not_waited_for() {
    let mut world = running(framework(&["*"], &[]));
    assert!(world.update(1, "M-0000", "t", TaskState::TaskFailed, 0).starts_with("s1 UPDATE t TASK_FAILED"));
    assert!(world.master.view().tasks.is_empty());
}

#[test]
fn nothing_is_passed_on_to_who_is_not_there() {
    let mut info = framework(&["*"], &[]);
    info.failover_timeout = Some(60.0);
    let mut world = running(info.clone());
    world.close(1);
    assert_eq!(world.update(1, "M-0000", "t", TaskState::TaskFinished, 2), "");
    assert!(world.master.view().tasks.values().all(|task| task.state == TaskState::TaskFinished));
    let heir = again(&world, "M-0000", info);
    world.subscribe(2, heir);
    // What the first instance did not hear the second cannot acknowledge before it is told again.
    world.acknowledge(2, "M-0000", "M-S0", "t", 7);
    assert_eq!(world.master.view().counters.invalid_status_update_acknowledgements, 0);
    assert_eq!(
        world.update(1, "M-0000", "t", TaskState::TaskFinished, 2),
        "s2 UPDATE t TASK_FINISHED uuid 2"
    );
    world.acknowledge(2, "M-0000", "M-S0", "t", 2);
    assert!(world.master.view().tasks.is_empty());
}

#[test]
fn a_kill_goes_to_the_agent_and_is_repeated_when_that_comes_back() {
    let mut info = framework(&["*"], &[]);
    info.checkpoint = Some(true);
    let mut world = running(info.clone());
    assert_eq!(world.call(1, "M-0000", kill("t")), "r4 202\nl1.1 Kill t");
    world.cut(1);
    let task = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let report = report(&world, "M-0000", info, &[(task, TaskState::TaskRunning)]);
    assert_eq!(world.reregister(2, 1, "M-S0", report), "l2.1 Reregistered M-S0\nl2.1 Kill t");
}

#[test]
fn an_unknown_task_cannot_be_killed() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["a"], &[]));
    world.subscribe(2, framework(&["b"], &[PartitionAware]));
    assert_eq!(world.call(1, "M-0000", kill("x")), "r3 202\ns1 UPDATE x TASK_LOST RECONCILIATION");
    assert_eq!(world.call(2, "M-0001", kill("x")), "r4 202\ns2 UPDATE x TASK_UNKNOWN RECONCILIATION");
}

#[test]
fn reconciliation_tells_what_is_known_and_what_is_not() {
    let mut world = running(framework(&["*"], &[PartitionAware]));
    let all = reconcile(&world, &[]);
    assert_eq!(world.call(1, "M-0000", all), "r4 202\ns1 UPDATE t TASK_RUNNING RECONCILIATION");
    let some = reconcile(&world, &[("t", None), ("x", Some("M-S0")), ("x", None), ("x", Some("nowhere"))]);
    assert_eq!(
        world.call(1, "M-0000", some),
        "r5 202\n\
         s1 UPDATE t TASK_RUNNING RECONCILIATION\n\
         s1 UPDATE x TASK_GONE RECONCILIATION\n\
         s1 UPDATE x TASK_UNKNOWN RECONCILIATION\n\
         s1 UPDATE x TASK_UNKNOWN RECONCILIATION"
    );
}

#[test]
fn a_framework_that_ends_takes_its_tasks_along() {
    let mut world = running(framework(&["*"], &[]));
    assert_eq!(
        world.call(1, "M-0000", bare(Type::Teardown)),
        "l1.1 ShutdownFramework M-0000\ns1 close\nr4 202"
    );
    let view = world.master.view();
    assert_eq!((view.tasks.len(), view.frameworks.len(), view.completed_frameworks.len()), (0, 0, 1));
    assert!(view.completed_tasks.values().flatten().all(|task| task.state == TaskState::TaskKilled));
    assert_eq!(world.free("M-S0"), "cpus:2; mem:1024; ports:[31000-31009]");
}
