//! A master that holds as many as it may: whoever else comes is told so, whichever way it comes.

use std::sync::Arc;

use meseta_model::{AgentId, FrameworkId, Mono, Wall, limits};
use meseta_wire::internal::from_agent;

use super::made::*;
use super::world::*;
use crate::timers::Timer;

#[test]
fn no_more_agents_are_held_than_allowed_however_they_come() {
    let mut world = World::new();
    let info = Arc::new(agent_info(1, "cpus:1"));
    for n in 1..limits::AGENTS_MAX {
        let known = AgentId::from_trusted(format!("earlier-S{n}"));
        world.master.state.recovered_agents.insert(known, Arc::clone(&info));
    }
    let full = "l3.1 Refused The master holds 100000 agents already";
    // One waits for the registry, which is the last.
    world.durable = false;
    let told = world.reregister(2, 2, "other-S7", from_agent::Reregister::default());
    assert_eq!(told, "commit put agent/other-S7");
    assert_eq!(world.register(3, "cpus:1"), full);
    assert_eq!(world.reregister(3, 3, "other-S8", from_agent::Reregister::default()), full);
    world.commit();
    assert_eq!(world.reregister(3, 3, "other-S8", from_agent::Reregister::default()), full);
    // There is room for those that may come back, and those that are there.
    for (link, id) in [(4, "earlier-S1"), (5, "other-S7")] {
        let told = world.reregister(link, link, id, from_agent::Reregister::default());
        assert!(told.ends_with(&format!("l{link}.1 Reregistered {id}")), "{told}");
    }
}

#[test]
fn no_more_frameworks_are_held_than_allowed_however_they_come() {
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024;ports:[31000-31009]");
    for n in 1..limits::FRAMEWORKS_MAX {
        let id = FrameworkId::from_trusted(format!("earlier-{n}"));
        let info = again(&world, id.as_str(), framework(&["*"], &[]));
        world.master.add_recovered_framework(id.clone(), info, Wall(0), Wall(i64::MAX));
        world.master.timers.set(Timer::Failover(id), Mono(1 << 60));
    }
    world.durable = false;
    let told = world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(told, "commit put framework/M-0000");
    let told = world.subscribe(2, framework(&["*"], &[]));
    assert!(told.contains("The master holds 10000 frameworks already"), "{told}");
    let told = report(&world, "unknown", framework(&["*"], &[]), &[]);
    world.reregister(2, 1, "M-S0", told);
    world.commit();
    assert_eq!(world.master.view().frameworks.len(), limits::FRAMEWORKS_MAX);
    // One that is known may come back.
    let told = world.subscribe(3, again(&world, "earlier-1", framework(&["*"], &[])));
    assert!(told.contains("s3 open"), "{told}");
}
