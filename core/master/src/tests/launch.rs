//! LAUNCH and LAUNCH_GROUP: what is refused, and that the rest comes back.

use meseta_wire::v1;
use meseta_wire::v1::framework_info::capability::Type::PartitionAware;
use meseta_wire::v1::offer::{Operation, operation};

use super::made::*;
use super::world::*;

/// What is said when that task is launched on an offer of two cpus, one gigabyte and ten ports.
fn told(change: impl FnOnce(&mut v1::TaskInfo)) -> String {
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024;disk:1024;ports:[31000-31009]");
    world.subscribe(1, framework(&["*"], &[]));
    let mut task = task(&world, "t", "M-S0", "cpus:0.1;mem:32");
    change(&mut task);
    let call = accept(&world, &["M-O0"], vec![launch(vec![task])]);
    let told = world.call(1, "M-0000", call);
    if !told.contains("Run") {
        assert_eq!(world.free("M-S0"), "cpus:2; disk:1024; mem:1024; ports:[31000-31009]");
    }
    told.lines().nth(1).unwrap_or_default().to_owned()
}

fn executor(id: &str, command: &str, text: &str) -> v1::ExecutorInfo {
    v1::ExecutorInfo {
        executor_id: v1::ExecutorId { value: id.into(), ..Default::default() },
        command: Some(v1::CommandInfo { value: Some(command.into()), ..Default::default() }.into()),
        resources: resources(text),
        ..Default::default()
    }
}

#[test]
fn tasks_are_refused_for_a_reason() {
    type Change = fn(&mut v1::TaskInfo);
    let cases: [(Change, &str); 12] = [
        (|task| task.task_id.value = "a/b".into(), "invalid character"),
        (|task| task.resources.clear(), "no resources"),
        (|task| task.resources = resources("cpus:2.001"), "more than available"),
        (|task| task.resources = resources("cpus:1;unobtainium:1"), "more than available"),
        (|task| task.resources = resources("cpus:1;ports:[31009-31010]"), "more than available"),
        (|task| task.resources = resources("cpus(other):1"), "more than available"),
        (|task| task.agent_id.value = "another".into(), "Task uses invalid agent another while agent M-S0"),
        (|task| task.command = None, "at least one (but not both)"),
        (|task| task.executor = Some(executor("e", "run", "").into()), "at least one (but not both)"),
        (
            |task| {
                task.command = None;
                task.executor = Some(executor("e", "run", "cpus:1.95").into());
            },
            "more than available",
        ),
        (
            |task| {
                task.command = None;
                task.resources = resources("cpus:1;ports:[31000-31001]");
                task.executor = Some(executor("e", "run", "ports:[31001-31002]").into());
            },
            "overlapping",
        ),
        (
            |task| {
                let allocation =
                    v1::resource::AllocationInfo { role: Some("b".into()), ..Default::default() };
                task.resources[0].allocation_info = Some(allocation);
            },
            "is allocated to role 'b', but was offered to role '*'",
        ),
    ];
    for (change, why) in cases {
        let line = told(change);
        assert!(line.contains("TASK_ERROR TASK_INVALID") && line.contains(why), "{line} lacks {why}");
    }
    assert_eq!(told(|_| ()), "l1.1 Run t role *");
}

#[test]
fn one_bad_task_does_not_hinder_the_others() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    let tasks = [("a", "cpus:1"), ("b", "cpus:1.5"), ("a", "cpus:0.1"), ("c", "cpus:1")];
    let tasks = tasks.map(|(id, text)| task(&world, id, "M-S0", text)).to_vec();
    let call = accept(&world, &["M-O0"], vec![launch(tasks)]);
    assert_eq!(
        world.call(1, "M-0000", call),
        "r2 202\n\
         l1.1 Run a role *\n\
         s1 UPDATE b TASK_ERROR TASK_INVALID Total resources cpus:1.5 required by task and its executor are more than \
         available: cpus:0.5 is missing\n\
         s1 UPDATE a TASK_ERROR TASK_INVALID Task has duplicate ID: a\n\
         l1.1 Run c role *"
    );
    assert_eq!(world.free("M-S0"), "{}");
}

#[test]
fn invalid_offers_launch_nothing() {
    for (more, state) in [(&[][..], "TASK_LOST"), (&[PartitionAware][..], "TASK_DROPPED")] {
        for offers in [&["nothing"][..], &[], &["M-O0", "M-O0"], &["M-O0", "M-O1"], &["M-O0", "nothing"]] {
            let mut world = World::new();
            world.register(1, "cpus:1");
            world.register(2, "cpus:1");
            world.subscribe(1, framework(&["*"], more));
            let run = launch(vec![task(&world, "t", "M-S0", "cpus:1")]);
            let call = accept(&world, offers, vec![run]);
            let told = world.call(1, "M-0000", call);
            assert!(told.contains(&format!("UPDATE t {state} INVALID_OFFERS")), "{told}");
            assert!(!told.contains("Run"), "{told}");
        }
    }
}

#[test]
fn an_executor_is_paid_for_once() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    let with = |id: &str, command: &str| v1::TaskInfo {
        command: None,
        executor: Some(executor("e", command, "cpus:0.5").into()),
        ..task(&world, id, "M-S0", "cpus:0.1")
    };
    let tasks = vec![with("a", "run"), with("b", "run"), with("c", "another")];
    let call = accept(&world, &["M-O0"], vec![launch(tasks)]);
    assert_eq!(
        world.call(1, "M-0000", call),
        "r2 202\nl1.1 Run a by e new role *\nl1.1 Run b by e role *\n\
         s1 UPDATE c TASK_ERROR TASK_INVALID ExecutorInfo is not compatible with that of the running executor 'e'"
    );
    assert_eq!(world.free("M-S0"), "cpus:1.3");
    let exited = meseta_wire::internal::from_agent::ExecutorExited {
        framework_id: v1::FrameworkId { value: world.id("M-0000").into(), ..Default::default() },
        executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
        status: Some(256),
        ..Default::default()
    };
    let exited =
        meseta_wire::internal::FromAgent { executor_exited: Some(exited.into()), ..Default::default() };
    assert!(world.agent(1, exited).starts_with("s1 FAILURE M-S0 e Some(256)"));
    assert_eq!(world.free("M-S0"), "{}");
}

fn group(world: &World, executor: v1::ExecutorInfo, tasks: Vec<v1::TaskInfo>) -> Operation {
    let framework_id = Some(v1::FrameworkId { value: world.id("M-0000").into(), ..Default::default() });
    let r#type = Some(v1::executor_info::Type::Default);
    let executor = v1::ExecutorInfo { command: None, r#type, framework_id, ..executor };
    let task_group = v1::TaskGroupInfo { tasks, ..Default::default() };
    let launch_group = operation::LaunchGroup { executor: executor.into(), task_group, ..Default::default() };
    let kind = Some(operation::Type::LaunchGroup);
    Operation { r#type: kind, launch_group: Some(launch_group), ..Default::default() }
}

#[test]
fn a_group_starts_whole_or_not_at_all() {
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024;disk:1024");
    world.subscribe(1, framework(&["*"], &[]));
    let two = |world: &World, cpus: &str| ["a", "b"].map(|id| task(world, id, "M-S0", cpus)).to_vec();
    let pod = executor("pod", "", "cpus:0.1;mem:32;disk:32");
    let bad = group(&world, pod.clone(), two(&world, "cpus:1.5;mem:32"));
    let good = group(&world, pod, two(&world, "cpus:0.5;mem:32"));
    let call = accept(&world, &["M-O0"], vec![bad, good]);
    let told = world.call(1, "M-0000", call);
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines[1].contains("a TASK_ERROR TASK_GROUP_INVALID"), "{told}");
    assert!(lines[2].contains("b TASK_ERROR TASK_GROUP_INVALID"), "{told}");
    assert_eq!(lines[3], "l1.1 Run a+b by pod new role *");
    assert_eq!(world.free("M-S0"), "cpus:0.9; disk:992; mem:928");
}

#[test]
fn operations_that_are_not_carried_out_are_answered() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    let id = Some(v1::OperationId { value: "mine".into(), ..Default::default() });
    let kind = Some(operation::Type::Reserve);
    let reserve = operation::Reserve { resources: resources("cpus:1"), ..Default::default() };
    let named = Operation { r#type: kind, id: id.clone(), reserve: Some(reserve), ..Default::default() };
    let unnamed = Operation { id: None, ..named.clone() };
    let with_id = Operation { id, ..launch(vec![task(&world, "t", "M-S0", "cpus:1")]) };
    let call = accept(&world, &["M-O0"], vec![named, unnamed, with_id]);
    let told = world.call(1, "M-0000", call);
    assert!(told.starts_with("r2 202\ns1 UPDATE_OPERATION_STATUS mine OPERATION_ERROR\n"), "{told}");
    assert!(told.contains("t TASK_ERROR TASK_INVALID An operation id must not be set"), "{told}");
    assert_eq!(world.free("M-S0"), "cpus:2");
}
