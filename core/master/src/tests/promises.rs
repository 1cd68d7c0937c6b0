//! What was told while a write of the same agent waits: nothing that the registry does not hold in the end.

use std::time::Duration;

use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1;
use meseta_wire::v1::master::call;

use super::made::*;
use super::world::*;
use crate::Options;
use crate::registry::{Record, read};

/// The agent of machine `was` comes back and calls itself a host of that name.
fn returns_as(world: &mut World, link: u64, hostname: &str) -> String {
    let info = v1::AgentInfo {
        id: Some(v1::AgentId { value: world.id("M-S0").into(), ..Default::default() }),
        hostname: hostname.into(),
        ..agent_info(1, "cpus:2")
    };
    let report = from_agent::Reregister { agent: info.into(), version: "1".into(), ..Default::default() };
    world.agent(link, FromAgent { reregister: Some(report.into()), ..Default::default() })
}

fn of_agent(world: &mut World, r#type: call::Type) -> String {
    let agent_id = v1::AgentId { value: world.id("M-S0").into(), ..Default::default() };
    let mut operation = v1::master::Call { r#type: Some(r#type), ..Default::default() };
    match r#type {
        call::Type::MarkAgentGone => {
            operation.mark_agent_gone = Some(call::MarkAgentGone { agent_id, ..Default::default() });
        }
        call::Type::DeactivateAgent => {
            operation.deactivate_agent = Some(call::DeactivateAgent { agent_id, ..Default::default() });
        }
        _ => {
            operation.drain_agent = Some(call::DrainAgent { agent_id, ..Default::default() }.into());
        }
    }
    world.operate(operation)
}

/// What the registry holds of the one agent.
fn recorded(world: &World) -> Option<meseta_wire::internal::RegisteredAgent> {
    let (key, value) = world.records.iter().find(|(key, _)| key.starts_with("agent/"))?;
    match read(key, value).expect("a sound record") {
        Record::Agent(agent) => Some(*agent),
        other => panic!("{key} is {other:?}"),
    }
}

#[test]
fn an_agent_that_says_otherwise_while_its_return_is_written_is_back_once_that_is_written_too() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.durable = false;
    assert_eq!(returns_as(&mut world, 2, "first"), "commit put agent/M-S0");
    // What stood in the registry before is news again, too.
    for (link, hostname) in [(3, "second"), (4, "host1")] {
        assert_eq!(returns_as(&mut world, link, hostname), "");
        world.commit_one();
        assert!(world.master.view().agents.values().all(|agent| agent.reregistered_at.is_none()));
    }
    let told = world.commit();
    assert!(told.ends_with("l4.1 Reregistered M-S0"), "{told}");
    assert_eq!(recorded(&world).expect("a record").info.hostname, "host1");
}

#[test]
fn an_agent_that_says_otherwise_while_it_is_called_gone_stays_gone() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.durable = false;
    returns_as(&mut world, 2, "first");
    returns_as(&mut world, 3, "second");
    of_agent(&mut world, call::Type::MarkAgentGone);
    let told = world.commit();
    assert!(!told.contains("Reregistered"), "{told}");
    assert!(recorded(&world).expect("a record").gone_since.is_some());
    assert_eq!(returns_as(&mut world, 4, "second"), "l4.1 Shutdown Agent has been marked gone");
}

#[test]
fn nothing_is_promised_of_an_agent_whose_record_is_being_collected() {
    let gc = Duration::from_secs(60);
    for kind in [call::Type::DrainAgent, call::Type::DeactivateAgent] {
        let mut world = World::with(Options {
            registry_gc_interval: gc,
            registry_max_agent_count: 0,
            agent_ping_timeout: Duration::from_secs(1),
            ..options()
        });
        world.register_at(1, "cpus:2");
        world.cut(1);
        world.pass(59.0);
        assert_eq!(world.master.view().unreachable_agents.len(), 1);
        world.durable = false;
        assert_eq!(world.pass(2.0), "commit delete agent/M-S0");
        assert!(of_agent(&mut world, kind).contains(" 503 Agent 'M-S0' is just coming or going"));
        world.commit();
        assert!(recorded(&world).is_none());
        assert!(of_agent(&mut world, kind).contains(" 400 No agent with ID"));
    }
}

#[test]
fn nothing_is_offered_of_an_agent_that_is_being_called_gone() {
    let mut world = World::new();
    world.register_at(1, "cpus:2;mem:1024");
    world.subscribe(1, framework(&["*"], &[]));
    world.durable = false;
    let told = of_agent(&mut world, call::Type::MarkAgentGone);
    assert_eq!(told, "s1 RESCIND M-O0\ncommit put agent/M-S0");
    assert_eq!(world.call(1, "M-0000", bare(meseta_wire::v1::scheduler::call::Type::Revive)), "r3 202");
    assert_eq!(world.pass(5.0), "");
}
