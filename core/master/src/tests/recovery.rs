//! The next master: what it finds in the registry, and what it hears from who comes back.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_wire::internal::from_agent;
use meseta_wire::v1;
use meseta_wire::v1::TaskState;
use meseta_wire::v1::scheduler::call;

use super::made::*;
use super::world::*;
use crate::{Input, Options};

fn lasting(seconds: f64) -> v1::FrameworkInfo {
    let info = framework(&["*"], &[]);
    v1::FrameworkInfo { failover_timeout: Some(seconds), checkpoint: Some(true), ..info }
}

/// The id of a framework or agent of the first master, which the second one does not call its own.
fn first(short: &str) -> String {
    short.replace('M', "c-000000000001")
}

#[test]
fn nothing_is_served_before_the_epoch_is_durable() {
    let mut world = World::silent(options(), BTreeMap::new());
    world.durable = false;
    assert!(world.subscribe(1, framework(&["*"], &[])).contains(" 503 "));
    assert!(world.call_as(None, "x", bare(call::Type::Revive)).contains(" 503 "));
    assert!(world.teardown("x").contains(" 503 "));
    assert_eq!(world.register(1, "cpus:1"), "");
    assert_eq!(world.recover(), "commit put master");
    assert!(world.subscribe(1, framework(&["*"], &[])).contains(" 503 "));
    assert_eq!(world.commit(), "");
    world.durable = true;
    assert!(world.subscribe(1, framework(&["*"], &[])).contains("SUBSCRIBED"));
}

#[test]
fn no_two_masters_give_the_same_ids() {
    let mut world = World::new();
    world.subscribe(1, framework(&["*"], &[]));
    let one = world.master.view();
    world.restart();
    let two = world.master.view();
    assert_eq!((one.epoch, two.epoch), (1, 2));
    assert_eq!((&*one.master_id, &*two.master_id), ("c-000000000001", "c-000000000002"));
    assert_eq!(world.subscribe(2, framework(&["*"], &[])), "s2 open\ns2 SUBSCRIBED M-0000");
}

#[test]
fn a_registry_that_cannot_be_written_ends_the_master() {
    let mut world = World::new();
    world.durable = false;
    world.subscribe(1, framework(&["*"], &[]));
    let ticket = meseta_model::Ticket(1);
    let told = world.step(Input::CommitFailed { ticket, reason: "disk full".to_owned() });
    assert_eq!(told, "ABORT the registry could not be written: disk full");
    assert!(world.subscribe(2, framework(&["*"], &[])).contains(" 503 "));
    assert_eq!(world.commit(), "");
}

#[test]
fn a_damaged_registry_ends_the_master_rather_than_be_guessed_at() {
    let mut world = World::new();
    world.register(1, "cpus:1");
    let (_, record) = world.records.iter_mut().find(|(key, _)| key.starts_with("agent/")).expect("a record");
    *record = record.slice(..record.len() - 1);
    assert!(world.restart().starts_with("ABORT the registry's record 'agent/"));
}

#[test]
fn tasks_agents_and_frameworks_outlive_the_master() {
    let mut world = running(lasting(60.0));
    world.restart();
    let view = world.master.view();
    assert_eq!(view.recovered_agents.len(), 1);
    assert!(view.frameworks.values().all(|framework| framework.recovered && !framework.is_connected()));
    let heir = again(&world, &first("M-0000"), lasting(60.0));
    world.subscribe(2, heir);
    // Silence while the agent may still come back.
    let asked = reconcile(&world, &[("t", Some(&first("M-S0"))), ("t", None)]);
    assert_eq!(world.call(2, &first("M-0000"), asked), "r5 202");
    let t = task(&world, "t", &first("M-S0"), "cpus:1;mem:32");
    let told = report(&world, &first("M-0000"), lasting(60.0), &[(t, TaskState::TaskRunning)]);
    let told = world.reregister(2, 1, &first("M-S0"), told);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines[0], "l2.1 Reregistered c-000000000001-S0");
    assert_eq!(lines[1], "s2 OFFERS M-O0 of c-000000000001-S0 cpus:1; mem:992; ports:[31000-31009] *");
    let view = world.master.view();
    assert_eq!((view.recovered_agents.len(), view.agents.len(), view.tasks.len()), (0, 1, 1));
    let asked = reconcile(&world, &[]);
    assert_eq!(world.call(2, &first("M-0000"), asked), "r6 202\ns2 UPDATE t TASK_RUNNING RECONCILIATION");
}

#[test]
fn a_failover_deadline_outlives_the_master() {
    let mut world = running(lasting(60.0));
    world.close(1);
    world.pass(20.0);
    world.restart();
    world.pass(20.0);
    world.restart();
    let t = task(&world, "t", &first("M-S0"), "cpus:1;mem:32");
    let told = report(&world, &first("M-0000"), lasting(60.0), &[(t, TaskState::TaskRunning)]);
    world.reregister(2, 1, &first("M-S0"), told);
    assert_eq!(world.pass(19.0), "l2.1 Ping 1");
    assert_eq!(world.pass(2.0), "l2.1 ShutdownFramework c-000000000001-0000");
    // And it stays ended, with this master and the next.
    for stream in [5, 6] {
        let heir = again(&world, &first("M-0000"), lasting(60.0));
        assert!(world.subscribe(stream, heir).contains("ERROR Framework has been removed"));
        world.restart();
    }
}

#[test]
fn a_framework_that_was_connected_has_time_to_find_the_next_master() {
    let mut world = running(framework(&["*"], &[]));
    world.restart();
    world.pass(599.0);
    assert_eq!(world.master.view().frameworks.len(), 1);
    // Another change of masters does not give it more.
    world.restart();
    world.pass(2.0);
    assert_eq!(world.master.view().frameworks.len(), 0);
}

#[test]
fn an_agent_hears_of_frameworks_that_ended_while_it_was_away() {
    let mut world = running(lasting(60.0));
    world.cut(1);
    world.teardown("M-0000");
    let t = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let told = report(&world, "M-0000", lasting(60.0), &[(t, TaskState::TaskRunning)]);
    assert_eq!(world.reregister(2, 1, "M-S0", told), "l2.1 Reregistered M-S0 ended M-0000");
    assert!(world.master.view().tasks.is_empty());
}

#[test]
fn an_agent_hears_of_the_end_of_a_framework_only_once_that_is_durable() {
    let mut world = running(lasting(60.0));
    world.cut(1);
    world.durable = false;
    world.teardown("M-0000");
    let t = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let told = report(&world, "M-0000", lasting(60.0), &[(t, TaskState::TaskRunning)]);
    assert_eq!(world.reregister(2, 1, "M-S0", told), "l2.1 Reregistered M-S0");
    assert!(world.commit().contains("l2.1 ShutdownFramework M-0000"));
    assert!(world.master.view().tasks.is_empty());
}

#[test]
fn frameworks_that_nobody_wrote_down_are_learned_from_agents() {
    let mut world = World::new();
    let t = task(&world, "t", "old-S0", "cpus:1;mem:32");
    let told = report(&world, "old-0000", lasting(60.0), &[(t, TaskState::TaskRunning)]);
    assert_eq!(world.reregister(1, 1, "old-S0", told), "l1.1 Reregistered old-S0");
    let view = world.master.view();
    assert!(view.frameworks.values().all(|framework| framework.recovered));
    assert_eq!((view.frameworks.len(), view.tasks.len()), (1, 1));
    assert_eq!(world.teardown("old-0000"), "l1.1 ShutdownFramework old-0000\nr1 200");
}

#[test]
fn agents_that_do_not_come_back_are_given_up() {
    let mut world = World::new();
    world.register(1, "cpus:1");
    world.register(2, "cpus:2;mem:1024;ports:[31000-31009]");
    world.restart();
    world.reregister(2, 2, &first("M-S1"), from_agent::Reregister::default());
    world.subscribe(1, framework(&["*"], &[]));
    for _ in 0..41 {
        world.pass(15.0);
        let pong = from_agent::Pong { number: 1, ..Default::default() };
        world.agent(2, meseta_wire::internal::FromAgent { pong: Some(pong), ..Default::default() });
    }
    let view = world.master.view();
    assert_eq!((view.recovered_agents.len(), view.unreachable_agents.len(), view.agents.len()), (0, 1, 1));
    assert_eq!(view.counters.recovery_slave_removals, 1);
}

#[test]
fn agents_that_do_not_come_back_are_given_up_no_faster_than_allowed() {
    let mut world = World::new();
    for link in 1..5 {
        world.register(link, "cpus:2;mem:1024;ports:[31000-31009]");
    }
    let interval = Some(Duration::from_secs(60));
    world.restart_with(Options { agent_removal_interval: interval, ..options() });
    world.pass(601.0);
    assert_eq!(world.master.view().unreachable_agents.len(), 1);
    // One that comes back meanwhile is spared, and nobody waits for its turn.
    world.reregister(7, 2, &first("M-S1"), from_agent::Reregister::default());
    world.pass(55.0);
    assert_eq!(world.master.view().unreachable_agents.len(), 1);
    world.pass(10.0);
    let away: Vec<String> = world.master.view().unreachable_agents.keys().map(|id| id.to_string()).collect();
    assert_eq!(away, [first("M-S0"), first("M-S2")]);
    assert_eq!(world.master.view().recovered_agents.len(), 1);
}

#[test]
fn too_many_lost_agents_end_the_master_instead() {
    let mut world = World::new();
    world.register(1, "cpus:1");
    world.register(2, "cpus:1");
    world.restart_with(Options { recovery_agent_removal_limit: 50.0, ..options() });
    assert!(world.pass(601.0).starts_with("ABORT 2 of 2 agents did not come back"));
}

#[test]
fn agents_that_are_away_are_forgotten_by_age_and_by_number() {
    let hour = Duration::from_secs(3600);
    let gc = Options { registry_gc_interval: Duration::from_secs(60), ..options() };
    for (options, kept) in [
        (Options { registry_max_agent_age: hour, ..gc.clone() }, 0),
        (Options { registry_max_agent_count: 1, ..gc.clone() }, 1),
        (gc, 2),
    ] {
        let mut world = World::with(options);
        for link in [1, 2] {
            world.register(link, "cpus:2");
            world.cut(link);
        }
        world.pass(600.0);
        world.pass(3600.0);
        assert_eq!(world.master.view().unreachable_agents.len(), kept);
        assert_eq!(world.records.keys().filter(|key| key.starts_with("agent/")).count(), kept);
    }
}
