//! Offers: declined, accepted, rescinded, suppressed.

use std::time::Duration;

use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::{Call, call};

use super::made::*;
use super::world::*;
use crate::Options;

fn offered() -> World {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    world
}

#[test]
fn a_declined_offer_is_not_made_again_before_its_time() {
    let mut world = offered();
    let no = decline(&world, &["M-O0"], 30.0);
    assert_eq!(world.call(1, "M-0000", no), "r2 202");
    assert_eq!(world.free("M-S0"), "cpus:2");
    assert!(!world.pass(29.0).contains("OFFERS"));
    assert!(world.pass(2.0).contains("OFFERS M-O1"));
    // Offers that are not there are no matter.
    let no = decline(&world, &["M-O0", "nothing"], 30.0);
    assert_eq!(world.call(1, "M-0000", no), "r3 202");
}

#[test]
fn reviving_ends_refusals_and_suppression() {
    let mut world = offered();
    let no = decline(&world, &["M-O0"], 3600.0);
    world.call(1, "M-0000", no);
    assert_eq!(world.call(1, "M-0000", bare(call::Type::Revive)), "r3 202\ns1 OFFERS M-O1 of M-S0 cpus:2 *");
    world.call(1, "M-0000", bare(call::Type::Suppress));
    let no = decline(&world, &["M-O1"], 0.0);
    world.call(1, "M-0000", no);
    assert!(!world.pass(60.0).contains("OFFERS"));
    let told = world.call(1, "M-0000", bare(call::Type::Revive));
    assert_eq!(told, "r6 202\ns1 OFFERS M-O2 of M-S0 cpus:2 *");
}

#[test]
fn what_is_accepted_without_an_operation_is_declined() {
    let mut world = offered();
    let nothing = accept(&world, &["M-O0"], vec![]);
    assert_eq!(world.call(1, "M-0000", nothing), "r2 202");
    assert_eq!(world.free("M-S0"), "cpus:2");
    assert!(!world.pass(60.0).contains("OFFERS"));
}

#[test]
fn an_offer_held_too_long_is_rescinded() {
    let mut world = World::with(Options { offer_timeout: Some(Duration::from_secs(5)), ..options() });
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(world.pass(5.0), "s1 RESCIND M-O0\ns1 OFFERS M-O1 of M-S0 cpus:2 *");
}

#[test]
fn a_framework_of_one_role_reads_nothing_of_allocations() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    let mut info = framework(&[], &[]);
    info.capabilities.clear();
    info.role = Some("web".into());
    assert_eq!(world.subscribe(1, info), "s1 open\ns1 SUBSCRIBED M-0000\ns1 OFFERS M-O0 of M-S0 cpus:2");
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    assert!(world.call(1, "M-0000", accept).contains("Run t role web"));
}

#[test]
fn offers_of_another_framework_stay_with_it() {
    let mut world = offered();
    world.subscribe(2, framework(&["*"], &[]));
    let stolen = launch(vec![task(&world, "t", "M-S0", "cpus:1")]);
    let theft = accept(&world, &["M-O0"], vec![stolen]);
    assert_eq!(
        world.call(2, "M-0001", theft),
        "r3 202\ns2 UPDATE t TASK_LOST INVALID_OFFERS \
        Task launched with invalid offers: Offer M-O0 is not one of framework M-0001"
    );
    let declined = decline(&world, &["M-O0"], 0.0);
    world.call(2, "M-0001", declined);
    assert_eq!(world.master.view().offers.len(), 1);
}

#[test]
fn one_call_may_not_name_too_many_offers() {
    let mut world = offered();
    let offer_ids = vec![Default::default(); 10_001];
    let decline = Some(call::Decline { offer_ids, ..Default::default() });
    let call = Call { r#type: Some(call::Type::Decline), decline, ..Default::default() };
    assert_eq!(
        world.call(1, "M-0000", call),
        "r2 400 The call names 10001 offers, at most 10000 are allowed"
    );
}

#[test]
fn a_framework_holds_so_many_offers_and_others_get_the_rest() {
    let mut world = World::with(Options { max_offers_per_framework: 1, ..options() });
    world.register(1, "cpus:2");
    world.register(2, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(world.master.view().offers.len(), 1);
    // Nor is it offered more later, until it answers.
    assert_eq!(world.pass(60.0).matches("OFFERS").count(), 0);
    assert!(world.subscribe(2, framework(&["*"], &[])).contains("s2 OFFERS"));
    let held = world.master.view().offers.keys().next().cloned().expect("it holds one");
    let no = decline(&world, &[held.as_str()], 3600.0);
    world.call(1, "M-0000", no);
    assert_eq!(world.master.view().offers.len(), 1);
}

#[test]
fn an_agent_with_so_many_executors_is_not_offered_until_one_ends() {
    let mut world = World::with(Options { max_executors_per_agent: Some(1), ..options() });
    world.register(1, "cpus:2;mem:1024");
    world.subscribe(1, framework(&["*"], &[]));
    let executor = v1::ExecutorInfo {
        executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
        command: Some(Default::default()),
        resources: resources("cpus:0.1;mem:32"),
        ..Default::default()
    };
    let mut task = task(&world, "t", "M-S0", "cpus:0.1;mem:32");
    (task.command, task.executor) = (None, Some(executor.into()));
    let run = accept(&world, &["M-O0"], vec![launch(vec![task])]);
    assert!(!world.call(1, "M-0000", run).contains("OFFERS"));
    assert_eq!(world.pass(60.0).matches("OFFERS").count(), 0);
    let ended = from_agent::ExecutorExited {
        framework_id: v1::FrameworkId { value: world.id("M-0000").into(), ..Default::default() },
        executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
        ..Default::default()
    };
    let told = world.agent(1, FromAgent { executor_exited: Some(ended.into()), ..Default::default() });
    assert!(told.contains("OFFERS"), "{told}");
    assert_eq!(world.master.view().offers.len(), 1);
}

#[test]
fn agents_with_gpus_are_for_those_that_ask_for_them_unless_all_may_have_them() {
    for (filter, offers) in [(true, 0), (false, 1)] {
        let mut world = World::with(Options { filter_gpu_resources: filter, ..options() });
        world.register(1, "cpus:2;gpus:1");
        world.subscribe(1, framework(&["*"], &[]));
        assert_eq!(world.master.view().offers.len(), offers);
    }
}

#[test]
fn a_revive_or_suppress_may_not_name_more_roles_than_a_framework_may_have() {
    let mut world = World::new();
    world.subscribe(1, framework(&["a", "b"], &[]));
    let most = meseta_model::limits::ROLES_PER_FRAMEWORK_MAX;
    for (count, answer) in
        [(most, "202"), (most + 1, "400 The call names 10001 roles, at most 10000 are allowed")]
    {
        let roles = vec!["a".into(); count];
        let suppress = call::Suppress { roles: roles.clone(), ..Default::default() };
        let told = world.call(1, "M-0000", Call { suppress: Some(suppress), ..bare(call::Type::Suppress) });
        assert!(told.ends_with(answer), "{told}");
        let revive = call::Revive { roles, ..Default::default() };
        let told = world.call(1, "M-0000", Call { revive: Some(revive), ..bare(call::Type::Revive) });
        assert!(told.ends_with(answer), "{told}");
    }
}
