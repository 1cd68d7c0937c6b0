//! Why a framework is offered nothing: each reason where it is the only one, with how many agents it excludes.

use bytes::Bytes;
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::call;

use super::made::*;
use super::world::*;
use crate::Options;

#[track_caller]
fn check(world: &mut World, role: &str, expected: &str) {
    let told = world.explain("M-0000", Some(role));
    assert_eq!(told.split_once(' ').map(|(_, told)| told), Some(expected));
}

/// Framework M-0000 in role `web`, and an agent of each of these.
fn world(agents: &[&str]) -> World {
    let mut world = World::new();
    world.subscribe(1, framework(&["web"], &[]));
    for (n, resources) in agents.iter().enumerate() {
        world.register(n as u64 + 1, resources);
    }
    world
}

/// An agent that says all of this of itself.
fn join(world: &mut World, link: u64, info: v1::AgentInfo) {
    let register = from_agent::Register {
        agent: info.into(),
        version: "0.1.0".into(),
        incarnation: Bytes::from(vec![link as u8; 16]),
        ..Default::default()
    };
    world.agent(link, FromAgent { register: Some(register.into()), ..Default::default() });
}

fn domain(region: &str) -> v1::DomainInfo {
    let json =
        format!(r#"{{"fault_domain": {{"region": {{"name": "{region}"}}, "zone": {{"name": "z"}}}}}}"#);
    meseta_wire::Message::from_json(json.as_bytes()).expect("a domain")
}

#[test]
fn what_the_framework_is_or_wants() {
    let mut one = world(&["cpus:2", "cpus:2"]);
    check(&mut one, "web", "web: 2 agents, 2 offered, 0 eligible");
    check(&mut one, "db", "db: 2 agents, 0 offered, 0 eligible, 2 NOT_SUBSCRIBED");
    one.call(1, "M-0000", bare(call::Type::Suppress));
    let no = decline(&one, &["M-O0", "M-O1"], 0.0);
    one.call(1, "M-0000", no);
    check(&mut one, "web", "web: 2 agents, 0 offered, 0 eligible, 2 SUPPRESSED");
    let mut away = World::new();
    away.register(1, "cpus:2");
    away.subscribe(1, v1::FrameworkInfo { failover_timeout: Some(60.0), ..framework(&["web"], &[]) });
    away.close(1);
    check(&mut away, "web", "web: 1 agents, 0 offered, 0 eligible, 1 FRAMEWORK_INACTIVE");
}

/// A task for the executor `e`, which it brings along.
fn with_executor(world: &World, id: &str, agent: &str) -> v1::TaskInfo {
    let executor = v1::ExecutorInfo {
        executor_id: v1::ExecutorId { value: "e".into(), ..Default::default() },
        command: Some(Default::default()),
        resources: resources("cpus:0.1;mem:32"),
        ..Default::default()
    };
    let task = task(world, id, agent, "cpus:0.1;mem:32");
    v1::TaskInfo { command: None, executor: Some(executor.into()), ..task }
}

#[test]
fn how_many_executors_an_agent_has() {
    let mut full = World::with(Options { max_executors_per_agent: Some(1), ..options() });
    full.subscribe(1, framework(&["web"], &[]));
    (1..=3).for_each(|link| drop(full.register(link, "cpus:2;mem:1024")));
    let runs: Vec<(String, v1::TaskInfo)> = (0..2)
        .map(|n| (format!("M-O{n}"), with_executor(&full, &format!("t{n}"), &format!("M-S{n}"))))
        .collect();
    for (offer, task) in runs {
        let take = accept(&full, &[&offer], vec![launch(vec![task])]);
        full.call(1, "M-0000", take);
        full.pass(10.0);
    }
    check(&mut full, "web", "web: 3 agents, 1 offered, 0 eligible, 2 MAX_EXECUTORS_PER_AGENT");
}

#[test]
fn what_the_agents_are() {
    let mut gone = world(&["cpus:2", "cpus:2", "cpus:2"]);
    gone.cut(1);
    gone.cut(2);
    check(&mut gone, "web", "web: 3 agents, 1 offered, 0 eligible, 2 AGENT_INACTIVE");
    let mut gpus = world(&["cpus:2;gpus:1", "cpus:2"]);
    check(&mut gpus, "web", "web: 2 agents, 1 offered, 0 eligible, 1 GPU_RESOURCES");
    let master_info = v1::MasterInfo { domain: Some(domain("north")), ..Default::default() };
    let mut far = World::with(Options { master_info, ..options() });
    far.subscribe(1, framework(&["web"], &[]));
    for (link, region) in [(1, "south"), (2, "north"), (3, "south")] {
        join(&mut far, link, v1::AgentInfo { domain: Some(domain(region)), ..agent_info(link, "cpus:2") });
    }
    check(&mut far, "web", "web: 3 agents, 1 offered, 0 eligible, 2 REGION_AWARE");
}

#[test]
fn what_the_framework_asks_of_agents() {
    let mut world = World::new();
    let json = br#"{"role_constraints": {"web": {"groups": [{"attribute_constraints": [
        {"selector": {"pseudoattribute_type": "HOSTNAME"}, "predicate": {"text_equals": {"value": "host2"}}}]}]}}}"#;
    let constraints = meseta_wire::Message::from_json(json).expect("constraints");
    world.subscribe_with(1, framework(&["web"], &[]), |subscribe| {
        subscribe.offer_constraints = Some(constraints);
    });
    (1..=3).for_each(|link| drop(world.register(link, "cpus:2")));
    check(&mut world, "web", "web: 3 agents, 1 offered, 0 eligible, 2 CONSTRAINTS");
}

#[test]
fn what_is_free() {
    let mut used = world(&["cpus:2"]);
    let run = launch(vec![task(&used, "t", "M-S0", "cpus:2")]);
    let take = accept(&used, &["M-O0"], vec![run]);
    used.call(1, "M-0000", take);
    check(&mut used, "web", "web: 1 agents, 0 offered, 0 eligible, 1 NOTHING_FREE");
    let mut reserved = world(&["cpus(db):2", "cpus(web):2"]);
    check(&mut reserved, "web", "web: 2 agents, 1 offered, 0 eligible, 1 RESERVED");
    let least = meseta_model::Quantities::parse("cpus:0.01").expect("a minimum");
    let mut small = World::with(Options { min_allocatable: vec![least], ..options() });
    small.subscribe(1, framework(&["web"], &[]));
    (1..=2).for_each(|link| drop(small.register(link, "cpus:0.001;mem:1")));
    check(&mut small, "web", "web: 2 agents, 0 offered, 0 eligible, 2 TOO_SMALL");
}

/// An agent whose one resource has this JSON.
fn of_kind(role: &str, resource: &str) -> World {
    let mut world = World::new();
    world.subscribe(1, framework(&[role], &[]));
    let resource: v1::Resource = meseta_wire::Message::from_json(resource.as_bytes()).expect("a resource");
    join(&mut world, 1, v1::AgentInfo { resources: vec![resource], ..agent_info(1, "") });
    world
}

#[test]
fn what_the_framework_cannot_deal_with() {
    let mut revocable =
        of_kind("web", r#"{"name": "cpus", "type": "SCALAR", "scalar": {"value": 2}, "revocable": {}}"#);
    check(&mut revocable, "web", "web: 1 agents, 0 offered, 0 eligible, 1 REVOCABLE_RESOURCES");
    // A shared volume goes only with something else of the agent, which is too little by itself.
    let least = meseta_model::Quantities::parse("disk:64").expect("a minimum");
    let mut shared = World::with(Options { min_allocatable: vec![least], ..options() });
    shared.subscribe(1, framework(&["web"], &[]));
    let volume = r#"{"name": "disk", "type": "SCALAR", "scalar": {"value": 64}, "shared": {},
        "reservations": [{"type": "DYNAMIC", "role": "web"}],
        "disk": {"persistence": {"id": "v"}, "volume": {"container_path": "v", "mode": "RW"}}}"#;
    let mut info = agent_info(1, "cpus:2");
    info.resources.push(meseta_wire::Message::from_json(volume.as_bytes()).expect("a volume"));
    join(&mut shared, 1, info);
    check(&mut shared, "web", "web: 1 agents, 0 offered, 0 eligible, 1 SHARED_RESOURCES");
    let mut refined = of_kind(
        "a/b",
        r#"{"name": "cpus", "type": "SCALAR", "scalar": {"value": 2},
            "reservations": [{"type": "STATIC", "role": "a"}, {"type": "DYNAMIC", "role": "a/b"}]}"#,
    );
    check(&mut refined, "a/b", "a/b: 1 agents, 0 offered, 0 eligible, 1 RESERVATION_REFINEMENT");
}

fn quota(world: &mut World, role: &str, more: &str) {
    let json = format!(
        r#"{{"type": "UPDATE_QUOTA", "update_quota": {{"quota_configs": [{{"role": "{role}", {more}}}]}}}}"#
    );
    let told = world.operate(meseta_wire::Message::from_json(json.as_bytes()).expect("a call"));
    assert!(told.contains(" 200"), "{told}");
}

#[test]
fn what_operators_promised() {
    let mut limited = world(&["cpus:2", "cpus:2"]);
    quota(&mut limited, "web", r#""limits": {"cpus": {"value": 0}}"#);
    check(&mut limited, "web", "web: 2 agents, 0 offered, 0 eligible, 2 QUOTA_LIMIT");
    let mut kept = world(&["cpus:2", "cpus:2", "cpus:2"]);
    quota(&mut kept, "db", r#""guarantees": {"cpus": {"value": 4}}"#);
    check(&mut kept, "web", "web: 3 agents, 1 offered, 0 eligible, 2 QUOTA_HEADROOM");
    let ids = [0, 1, 2].map(|n| kept.id(&format!("M-S{n}")));
    kept.restart();
    kept.subscribe(1, framework(&["web"], &[]));
    kept.reregister(1, 1, &ids[0], from_agent::Reregister::default());
    check(&mut kept, "web", "web: 1 agents, 0 offered, 0 eligible, 1 PAUSED");
}

#[test]
fn what_was_answered_and_who_came_first() {
    let mut refused = world(&["cpus:2", "cpus:2"]);
    let no = decline(&refused, &["M-O0"], 3600.0);
    refused.call(1, "M-0000", no);
    check(&mut refused, "web", "web: 2 agents, 1 offered, 0 eligible, 1 REFUSED");
    let mut back = world(&["cpus:2"]);
    let no = decline(&back, &["M-O0"], 0.0);
    back.call(1, "M-0000", no);
    check(&mut back, "web", "web: 1 agents, 0 offered, 0 eligible, 1 GIVEN_BACK");
    let mut second = world(&["cpus:2"]);
    second.subscribe(2, framework(&["web"], &[]));
    let told = second.explain("M-0001", None);
    assert!(told.ends_with("web: 1 agents, 0 offered, 0 eligible, 1 OTHERS_FIRST"), "{told}");
}

#[test]
fn who_asks_for_nothing_sensible_is_told_so() {
    let mut world = world(&[]);
    assert!(world.explain("nobody", None).ends_with(" 404 No framework with ID 'nobody' is known"));
    assert!(world.explain("M-0000", Some("a//b")).contains(" 400 Role 'a//b'"));
    let roles: Vec<String> = (0..101).map(|n| format!("r{n}")).collect();
    world.subscribe(2, framework(&roles.iter().map(String::as_str).collect::<Vec<_>>(), &[]));
    assert!(world.explain("M-0001", None).contains(" 400 Framework "));
    assert!(world.explain("M-0001", Some("r7")).ends_with("r7: 0 agents, 0 offered, 0 eligible"));
}
