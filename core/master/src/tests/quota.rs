//! Weights and quotas as operators set them, and what of them the next master knows.

use std::time::Duration;

use meseta_model::NoteLevel;
use meseta_wire::Message;
use meseta_wire::internal::from_agent;
use meseta_wire::v1::master::Call;

use super::made::*;
use super::world::*;
use crate::{Effect, Options};

/// A call by its type and JSON.
fn operate(world: &mut World, kind: &str, body: &str) -> String {
    let json = format!(r#"{{"type": "{kind}", "{}": {body}}}"#, kind.to_lowercase());
    world.operate(Call::from_json(json.as_bytes()).expect("a call"))
}

fn update(world: &mut World, configs: &str) -> String {
    operate(world, "UPDATE_QUOTA", &format!(r#"{{"quota_configs": [{configs}]}}"#))
}

fn weigh(world: &mut World, infos: &str) -> String {
    operate(world, "UPDATE_WEIGHTS", &format!(r#"{{"weight_infos": [{infos}]}}"#))
}

/// What a `QuotaConfig` says of these amounts of cpus.
fn config(role: &str, guarantee: f64, limit: f64) -> String {
    format!(
        r#"{{"role": "{role}", "guarantees": {{"cpus": {{"value": {guarantee}}}}},
            "limits": {{"cpus": {{"value": {limit}}}}}}}"#
    )
}

fn quotas(world: &World) -> String {
    let view = world.master.view();
    let shown = view.quotas.iter().map(|(role, quota)| format!("{role} {quota}"));
    shown.collect::<Vec<_>>().join("; ")
}

fn weights(world: &World) -> String {
    let view = world.master.view();
    view.weights.iter().map(|(role, weight)| format!("{role}={weight}")).collect::<Vec<_>>().join(" ")
}

/// One agent of two cpus, and a framework in `web` that is offered them.
fn offered() -> World {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["web"], &[]));
    world
}

#[test]
fn a_quota_counts_once_it_is_durable_and_for_the_next_master() {
    let mut world = offered();
    world.durable = false;
    let told = update(&mut world, &config("web", 0.5, 1.0));
    assert_eq!(told, "commit put quota/web, put meseta/minimum-capabilities");
    assert_eq!(quotas(&world), "");
    let told = world.commit();
    assert!(told.starts_with("s1 RESCIND M-O0\nr2 200"), "{told}");
    assert_eq!(quotas(&world), "web guarantees cpus:0.5 limits cpus:1");
    world.restart();
    assert_eq!(quotas(&world), "web guarantees cpus:0.5 limits cpus:1");
    world.durable = false;
    let told = update(&mut world, r#"{"role": "web"}"#);
    assert_eq!(told, "commit delete quota/web, put meseta/minimum-capabilities");
    world.commit();
    assert_eq!(quotas(&world), "");
    world.restart();
    assert_eq!(quotas(&world), "");
}

#[test]
fn roles_are_updated_together_or_not_at_all() {
    let mut world = offered();
    let both = [config("a", 0.0, 1.0), config("b", 0.0, 2.0)].join(",");
    assert!(update(&mut world, &both).ends_with("r2 200"));
    let bad = [config("a", 0.0, 5.0), config("b/c", 0.0, 5.0)].join(",");
    assert!(
        update(&mut world, &bad).contains(" 400 Invalid QuotaConfig: Updating quota on nested role 'b/c'")
    );
    assert_eq!(quotas(&world), "a guarantees {} limits cpus:1; b guarantees {} limits cpus:2");
}

#[test]
fn quotas_that_make_no_sense_are_refused() {
    let mut world = offered();
    let names: Vec<String> = (0..101).map(|n| format!(r#""r{n}": {{"value": 1}}"#)).collect();
    let many = format!(r#"{{"role": "web", "limits": {{{}}}}}"#, names.join(","));
    for (bad, why) in [
        (config("web", 2.0, 1.0), "is not contained within the 'QuotaConfig.limits'"),
        (config("web", -1.0, 1.0), "Invalid guarantee configuration {'cpus': -1}"),
        (config("web", 0.0, -1.0), "Invalid limit configuration {'cpus': -1}"),
        (config("w b", 0.0, 1.0), "Invalid 'QuotaConfig.role'"),
        (many, "The quota of role 'web' names 101 resources, at most 100 are allowed"),
        (config("", 0.0, 1.0), "Role name must not be empty"),
        (config("web", 3.0, 3.0), "total quota guarantees 'cpus:3' exceed cluster capacity 'cpus:2'"),
    ] {
        let told = update(&mut world, &bad);
        assert!(told.contains(" 400 ") && told.contains(why), "{told}\nlacks {why}");
    }
    let forced = format!(r#"{{"force": true, "quota_configs": [{}]}}"#, config("web", 3.0, 3.0));
    assert!(operate(&mut world, "UPDATE_QUOTA", &forced).contains(" 200"));
}

#[test]
fn a_limit_below_what_is_consumed_is_refused() {
    let mut world = World::new();
    world.register(1, "cpus(web):1;cpus:1");
    world.subscribe(1, framework(&["web"], &[]));
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:0.5")]);
    let take = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", take);
    let told = update(&mut world, &config("web", 0.0, 1.4));
    assert!(told.contains(" 400 Invalid QuotaConfig: Role 'web' is already consuming 'cpus:1.5'"), "{told}");
    assert!(update(&mut world, &config("web", 0.0, 1.5)).contains(" 200"));
}

#[test]
fn a_quota_of_the_old_kind_is_a_guarantee_and_a_limit_and_is_set_once() {
    let mut world = offered();
    let request = |cpus: f64, force: bool| {
        format!(
            r#"{{"quota_request": {{"role": "web", "force": {force},
                "guarantee": [{{"name": "cpus", "type": "SCALAR", "scalar": {{"value": {cpus}}}}}]}}}}"#
        )
    };
    assert!(operate(&mut world, "SET_QUOTA", &request(3.0, false)).contains(" 409 total quota guarantees"));
    assert!(operate(&mut world, "SET_QUOTA", &request(3.0, true)).contains(" 200"));
    assert_eq!(quotas(&world), "web guarantees cpus:3 limits cpus:3");
    let again = operate(&mut world, "SET_QUOTA", &request(1.0, false));
    assert!(again.contains(" 400 ") && again.contains("already has quota"), "{again}");
    assert!(operate(&mut world, "REMOVE_QUOTA", r#"{"role": "web"}"#).contains(" 200"));
    assert!(
        operate(&mut world, "REMOVE_QUOTA", r#"{"role": "web"}"#).contains("Role 'web' has no quota set")
    );
    assert_eq!(quotas(&world), "");
}

#[test]
fn nested_roles_have_quota_where_the_operator_allows_it() {
    let mut world = World::with(Options { nested_quota: true, ..options() });
    world.register(1, "cpus:8");
    let told = update(&mut world, &config("a/b", 1.0, 2.0));
    assert!(told.contains("Parent role 'a' with guarantees ({})"), "{told}");
    let levels = [config("a", 3.0, 8.0), config("a/b", 2.0, 4.0), config("a/b/c", 1.0, 2.0)].join(",");
    assert!(update(&mut world, &levels).contains(" 200"));
    let more = update(&mut world, &config("a/b/c", 2.5, 3.0));
    assert!(more.contains("Parent role 'a/b' with guarantees (cpus:2)"), "{more}");
    let removed = operate(&mut world, "REMOVE_QUOTA", r#"{"role": "a/b"}"#);
    assert!(removed.contains("Parent role 'a/b'"), "{removed}");
}

#[test]
fn nested_quota_holds_without_the_flag_and_the_operator_is_told() {
    let mut world = World::with(Options { nested_quota: true, ..options() });
    world.register(1, "cpus:8");
    let levels = [config("a", 3.0, 8.0), config("a/b", 2.0, 4.0), config("a/c", 1.0, 2.0)].join(",");
    assert!(update(&mut world, &levels).contains(" 200"));
    let warned = |world: &mut World| {
        let effects = std::mem::take(&mut world.effects);
        let told = effects.into_iter().filter_map(|effect| match effect {
            Effect::Note(note) if note.level() == NoteLevel::Trouble => Some(note.to_string()),
            _ => None,
        });
        told.filter(|line| line.contains("--nested_quota")).collect::<Vec<_>>()
    };
    world.restart_with(Options { nested_quota: true, ..options() });
    assert_eq!(warned(&mut world), Vec::<String>::new());
    world.restart_with(options());
    let told = warned(&mut world);
    assert!(told.len() == 1 && told[0].contains("below others (2 of them, such as a/b)"), "{told:?}");
    assert!(quotas(&world).contains("a/b guarantees cpus:2 limits cpus:4"), "{}", quotas(&world));
    assert!(update(&mut world, &config("a/b", 1.0, 4.0)).contains("allows it with --nested_quota"));
    assert!(operate(&mut world, "REMOVE_QUOTA", r#"{"role": "a/b"}"#).contains(" 200"));
    assert!(!quotas(&world).contains("a/b"));
}

#[test]
fn a_role_is_not_meant_in_two_ways() {
    let mut world = offered();
    let both = |first: &str, second: &str| [first.to_owned(), second.to_owned()].join(",");
    let told = update(&mut world, &both(&config("web", 0.5, 1.0), &config("web", 0.5, 2.0)));
    assert!(
        told.contains(" 400 ") && told.contains("Role 'web' is named twice with different quotas"),
        "{told}"
    );
    assert_eq!(quotas(&world), "");
    assert!(update(&mut world, &both(&config("web", 0.5, 1.0), &config("web", 0.5, 1.0))).contains(" 200"));
    let weight = |weight: u32| format!(r#"{{"role": "web", "weight": {weight}}}"#);
    let told = weigh(&mut world, &both(&weight(2), &weight(3)));
    assert!(
        told.contains(" 400 ") && told.contains("Role 'web' is named twice with different weights"),
        "{told}"
    );
    assert!(weigh(&mut world, &both(&weight(2), &weight(2))).contains(" 200"));
    assert_eq!(weights(&world), "web=2");
}

#[test]
fn weights_are_durable_before_they_count_and_outlive_the_flag() {
    let flag = || Options { weights: vec![(meseta_model::Role::from_trusted("web"), 7.0)], ..options() };
    let mut world = World::with(flag());
    assert_eq!((weights(&world), world.records.contains_key("weight/web")), ("web=7".to_owned(), true));
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["web"], &[]));
    world.durable = false;
    let told = weigh(&mut world, r#"{"role": "db", "weight": 2}, {"role": "web", "weight": 3}"#);
    assert_eq!(told, "commit put weight/db, put weight/web");
    assert_eq!(weights(&world), "web=7");
    assert_eq!(world.commit(), "s1 RESCIND M-O0\nr2 200\ns1 OFFERS M-O1 of M-S0 cpus:2 web");
    assert_eq!(weights(&world), "db=2 web=3");
    world.restart_with(flag());
    assert_eq!(weights(&world), "db=2 web=3");
}

#[test]
fn weights_that_make_no_sense_change_nothing() {
    let mut world = offered();
    for bad in [
        r#"{"role": "web", "weight": 0}"#,
        r#"{"role": "web", "weight": -1}"#,
        r#"{"role": "good", "weight": 1}, {"role": "web", "weight": "Infinity"}"#,
        r#"{"weight": 1}"#,
        r#"{"role": "/web", "weight": 1}"#,
    ] {
        let told = weigh(&mut world, bad);
        assert!(told.contains(" 400 Failed to validate update weights request JSON: "), "{told}");
    }
    assert_eq!(weights(&world), "");
    // Where nobody competes in a role, nobody is bothered.
    assert_eq!(weigh(&mut world, r#"{"role": "db", "weight": 2}"#), "r7 200");
}

#[test]
fn with_quotas_nothing_is_offered_until_most_agents_are_back() {
    let mut world = World::new();
    (1..=5).for_each(|link| drop(world.register(link, "cpus:2")));
    update(&mut world, &config("web", 1.0, 2.0));
    let ids: Vec<String> = (0..5).map(|n| world.id(&format!("M-S{n}"))).collect();
    world.restart();
    world.subscribe(1, framework(&["db"], &[]));
    for (n, id) in ids[..3].iter().enumerate() {
        let told = world.reregister(n as u64 + 1, n as u64 + 1, id, from_agent::Reregister::default());
        assert!(!told.contains("OFFERS"), "{told}");
    }
    assert!(!world.pass(10.0).contains("OFFERS"));
    let told = world.reregister(4, 4, &ids[3], from_agent::Reregister::default());
    assert!(told.contains("OFFERS"), "{told}");
    // Nobody waits forever.
    let allocator_recovery_timeout = Duration::from_secs(20);
    world.restart_with(Options { allocator_recovery_timeout, ..options() });
    world.subscribe(2, framework(&["db"], &[]));
    assert!(!world.reregister(5, 1, &ids[0], from_agent::Reregister::default()).contains("OFFERS"));
    assert!(!world.pass(19.0).contains("OFFERS"));
    assert!(world.pass(1.0).contains("OFFERS"));
}

#[test]
fn what_roles_hold_is_summed_over_agents_and_the_roles_below() {
    let mut world = World::new();
    world.register(1, "cpus:2;ports:[1-2]");
    world.register(2, "cpus:2;ports:[1-2];cpus(web):1;mem(db):8");
    world.subscribe(1, framework(&["web/a"], &[]));
    let sums = world.master.view().by_role();
    let shown = |role: &str| {
        let sums = &sums[&meseta_model::Role::parse(role).expect("a role")];
        format!("offered {}, charged {}", sums.offered.get("ports"), sums.charged())
    };
    assert_eq!(shown("web"), "offered 4, charged cpus:1");
    assert_eq!(shown("web/a"), "offered 4, charged {}");
    assert_eq!(shown("db"), "offered 0, charged mem:8");
}

#[test]
fn a_quota_that_cannot_be_read_ends_the_master() {
    let mut world = World::new();
    let (_, sealed) = world.records.iter().next().map(|(k, v)| (k.clone(), v.clone())).expect("a record");
    world.records.insert("quota/web".to_owned(), sealed);
    assert!(world.restart().starts_with("ABORT the registry's record 'quota/web' cannot be read"));
}

#[test]
fn no_more_roles_have_weights_than_allowed_but_those_that_have_one_may_change_it() {
    let most = meseta_model::limits::WEIGHTS_MAX;
    let named = |n: usize| (meseta_model::Role::from_trusted(format!("r{n}")), 1.0);
    let mut world = World::with(Options { weights: (0..most - 1).map(named).collect(), ..options() });
    world.durable = false;
    let told = weigh(&mut world, r#"{"role": "r0", "weight": 2}, {"role": "r1", "weight": 2}"#);
    assert_eq!(told, "commit put weight/r0, put weight/r1");
    assert_eq!(weigh(&mut world, r#"{"role": "one", "weight": 2}"#), "commit put weight/one");
    // What waits for the registry counts as well.
    let told = weigh(&mut world, r#"{"role": "r0", "weight": 3}, {"role": "more", "weight": 2}"#);
    assert!(told.ends_with(" 400 100001 roles would have a weight, at most 100000 may"), "{told}");
    assert_eq!(weigh(&mut world, r#"{"role": "one", "weight": 3}"#), "commit put weight/one");
}
