//! Frameworks: subscribed, taken over, disconnected, ended.

use meseta_wire::v1;
use meseta_wire::v1::scheduler::{Call, call};

use super::made::*;
use super::world::*;
use crate::Options;

fn lasting(seconds: f64) -> v1::FrameworkInfo {
    v1::FrameworkInfo { failover_timeout: Some(seconds), ..framework(&["*"], &[]) }
}

#[test]
fn a_framework_is_subscribed_once_the_registry_holds_it() {
    let mut world = World::new();
    world.durable = false;
    assert_eq!(world.subscribe(1, framework(&["*"], &[])), "commit put framework/M-0000");
    assert!(world.master.view().frameworks.is_empty());
    assert_eq!(world.commit(), "s1 open\ns1 SUBSCRIBED M-0000");
}

#[test]
fn a_scheduler_that_leaves_before_it_is_subscribed_is_disconnected() {
    let mut world = World::new();
    world.durable = false;
    world.subscribe(1, lasting(10.0));
    world.close(1);
    assert_eq!(world.commit(), "");
    assert!(world.master.view().frameworks.values().all(|framework| !framework.is_connected()));
    world.pass(11.0);
    assert_eq!(world.master.view().completed_frameworks.len(), 1);
}

#[test]
fn bad_infos_are_answered_by_an_error_event() {
    let mut world =
        World::with(Options { roles: Some(["web".to_owned()].into()), root_submissions: false, ..options() });
    let cases = [
        (framework(&["a b"], &[]), "not a valid role"),
        (framework(&["batch"], &[]), "not one of those that this master allows: web"),
        (v1::FrameworkInfo { user: "root".into(), ..framework(&["web"], &[]) }, "root"),
        (v1::FrameworkInfo { failover_timeout: Some(1e10), ..framework(&["web"], &[]) }, "failover_timeout"),
        (v1::FrameworkInfo { role: Some("web".into()), ..framework(&["web"], &[]) }, "must not be set"),
        (again(&world, "a/b", framework(&["web"], &[])), "invalid character"),
    ];
    for (stream, (info, why)) in cases.into_iter().enumerate() {
        let told = world.subscribe(stream as u64, info);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 3, "{told}");
        assert!(lines[0].ends_with("open") && lines[1].contains("ERROR") && lines[1].contains(why), "{told}");
        assert!(lines[2].ends_with("close"));
    }
    assert!(world.subscribe_but(20, framework(&["web"], &[]), &["b"]).contains("ERROR Suppressed role 'b'"));
    assert!(world.subscribe(21, framework(&["web", "*"], &[])).contains("SUBSCRIBED"));
}

#[test]
fn the_shape_of_a_subscribe_is_judged_by_its_status() {
    let mut world = World::new();
    let mut info = framework(&["*"], &[]);
    info.id = Some(v1::FrameworkId { value: "one".into(), ..Default::default() });
    let subscribe = call::Subscribe { framework_info: info.into(), ..Default::default() };
    let call =
        Call { r#type: Some(call::Type::Subscribe), subscribe: Some(subscribe.into()), ..Default::default() };
    let told = world.step(crate::Input::Subscribe {
        stream: crate::Stream(1),
        reply: crate::ReplyTo(1),
        call: call.into(),
    });
    assert_eq!(told, "r1 400 'framework_id' differs from 'subscribe.framework_info.id'");
}

#[test]
fn a_newer_subscription_takes_over() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    let old = world.stream_id(1);
    let heir = again(&world, "M-0000", framework(&["*"], &[]));
    assert_eq!(
        world.subscribe(2, heir),
        "s1 ERROR Framework failed over\ns1 close\ns2 open\ns2 SUBSCRIBED M-0000\ns2 OFFERS M-O1 of M-S0 cpus:2 *"
    );
    assert!(world.call_as(old, "M-0000", bare(call::Type::Revive)).contains(" 400 "));
    assert!(world.call(2, "M-0000", bare(call::Type::Revive)).contains(" 202"));
    // The end of the old stream is nobody's.
    assert_eq!(world.close(1), "");
    assert_eq!(
        world.master.view().frameworks.values().filter(|framework| framework.is_connected()).count(),
        1
    );
}

#[test]
fn a_framework_without_failover_timeout_ends_with_its_stream() {
    let mut world = World::new();
    world.subscribe(1, framework(&["*"], &[]));
    world.durable = false;
    assert_eq!(world.close(1), "commit put framework/M-0000");
    // Until that is durable nobody is told that it ended, but it is not there for anybody either.
    let heir = again(&world, "M-0000", framework(&["*"], &[]));
    assert_eq!(world.subscribe(2, heir), "commit put framework/M-0000");
    assert_eq!(world.commit(), "s2 open\ns2 ERROR Framework has been removed\ns2 close");
    let heir = again(&world, "M-0000", framework(&["*"], &[]));
    assert_eq!(world.subscribe(3, heir), "s3 open\ns3 ERROR Framework has been removed\ns3 close");
}

#[test]
fn a_framework_with_failover_timeout_is_awaited() {
    let mut world = World::new();
    world.subscribe(1, lasting(60.0));
    world.close(1);
    assert!(world.call(1, "M-0000", bare(call::Type::Revive)).contains(" 403 "));
    world.pass(59.0);
    let heir = again(&world, "M-0000", lasting(60.0));
    assert_eq!(world.subscribe(2, heir), "s2 open\ns2 SUBSCRIBED M-0000");
    world.pass(600.0);
    assert_eq!(world.master.view().frameworks.len(), 1);
    world.close(2);
    world.pass(61.0);
    assert_eq!(world.master.view().frameworks.len(), 0);
}

#[test]
fn an_operator_may_end_any_framework() {
    let mut world = World::new();
    world.subscribe(1, lasting(60.0));
    assert_eq!(world.teardown("nobody"), "r2 400 No framework found with ID nobody");
    assert_eq!(world.teardown("M-0000"), "s1 close\nr3 200");
}

#[test]
fn an_unknown_id_is_taken_as_given_but_not_one_of_ours() {
    let mut world = World::new();
    let given = again(&world, "from-another-time", framework(&["*"], &[]));
    assert_eq!(world.subscribe(1, given), "s1 open\ns1 SUBSCRIBED from-another-time");
    // A master of this cluster would have written that one down.
    let forged = again(&world, "M-0042", framework(&["*"], &[]));
    assert!(world.subscribe(2, forged).contains("ERROR Framework has been removed"));
}

#[test]
fn what_cannot_change_stays_on_resubscribing_and_is_refused_on_update() {
    let mut world = World::new();
    world.subscribe(1, lasting(60.0));
    let changed = v1::FrameworkInfo { user: "other".into(), checkpoint: Some(true), ..lasting(60.0) };
    let heir = again(&world, "M-0000", changed);
    world.subscribe(2, heir.clone());
    let shown =
        world.master.view().frameworks.values().next().map(|f| (f.info.user.clone(), f.checkpoints()));
    assert_eq!(shown, Some(("user".into(), false)));
    assert!(update(&mut world, 2, heir).contains(" 400 Updating 'FrameworkInfo.user' is unsupported"));
    let stolen = v1::FrameworkInfo { principal: Some("thief".into()), ..lasting(60.0) };
    let stolen = again(&world, "M-0000", stolen);
    assert!(world.subscribe(3, stolen).contains("ERROR Changing framework's principal is not allowed."));
}

fn update(world: &mut World, stream: u64, info: v1::FrameworkInfo) -> String {
    let update = call::UpdateFramework { framework_info: info.into(), ..Default::default() };
    let update_framework = Some(update.into());
    let call = Call { r#type: Some(call::Type::UpdateFramework), update_framework, ..Default::default() };
    world.call(stream, "M-0000", call)
}

#[test]
fn an_update_counts_once_it_is_durable_and_voids_offers_of_roles_that_were_left() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["old"], &[]));
    world.durable = false;
    let renamed = v1::FrameworkInfo { name: "renamed".into(), ..framework(&["new"], &[]) };
    let renamed = again(&world, "M-0000", renamed);
    assert_eq!(update(&mut world, 1, renamed), "commit put framework/M-0000");
    assert_eq!(world.commit(), "s1 RESCIND M-O0\nr2 200\ns1 OFFERS M-O1 of M-S0 cpus:2 new");
}

#[test]
fn an_update_that_is_durable_after_its_scheduler_left_does_not_call_the_next_one_awaited() {
    let mut world = World::new();
    world.subscribe(1, lasting(60.0));
    world.durable = false;
    let renamed = v1::FrameworkInfo { name: "renamed".into(), ..lasting(60.0) };
    let renamed = again(&world, "M-0000", renamed);
    update(&mut world, 1, renamed.clone());
    world.close(1);
    world.subscribe(2, renamed);
    assert!(world.commit().contains("s2 SUBSCRIBED M-0000"));
    // The next master finds one that was connected: it has as long to return as the agents.
    world.restart();
    world.pass(100.0);
    assert!(world.master.view().completed_frameworks.is_empty());
}

#[test]
fn heartbeats_keep_coming() {
    let mut world = World::new();
    world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(world.pass(46.0), "s1 HEARTBEAT\ns1 HEARTBEAT\ns1 HEARTBEAT");
    world.close(1);
    assert_eq!(world.pass(46.0), "");
}

#[test]
fn history_is_bounded() {
    let mut world = World::with(Options { max_completed_frameworks: 2, ..options() });
    for stream in 0..5 {
        world.subscribe(stream, framework(&["*"], &[]));
        world.close(stream);
    }
    let view = world.master.view();
    let kept: Vec<_> = view.completed_frameworks.iter().map(|framework| framework.id.to_string()).collect();
    assert_eq!(kept, [world.id("M-0003"), world.id("M-0004")]);
    assert_eq!(view.framework_counters.len(), 2);
}
