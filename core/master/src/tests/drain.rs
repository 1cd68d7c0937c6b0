//! Agents that are taken out of service.

use meseta_journal::registry::{CAPABILITIES_KEY, open_capabilities, seal_capabilities};
use meseta_wire::google;
use meseta_wire::internal::from_agent;
use meseta_wire::v1;
use meseta_wire::v1::framework_info::capability::Type::PartitionAware;
use meseta_wire::v1::master::call;
use meseta_wire::v1::{DrainState, TaskState};

use super::made::*;
use super::world::*;

fn drain(world: &mut World, agent: &str, grace: Option<i64>, mark_gone: bool) -> String {
    let drain_agent = call::DrainAgent {
        agent_id: v1::AgentId { value: world.id(agent).into(), ..Default::default() },
        max_grace_period: grace.map(|seconds| google::Duration { seconds, ..Default::default() }),
        mark_gone: Some(mark_gone),
        ..Default::default()
    };
    let r#type = Some(call::Type::DrainAgent);
    world.operate(v1::master::Call { r#type, drain_agent: Some(drain_agent.into()), ..Default::default() })
}

fn reactivate(world: &mut World, agent: &str) -> String {
    let agent_id = v1::AgentId { value: world.id(agent).into(), ..Default::default() };
    let reactivate_agent = Some(call::ReactivateAgent { agent_id, ..Default::default() });
    let r#type = Some(call::Type::ReactivateAgent);
    world.operate(v1::master::Call { r#type, reactivate_agent, ..Default::default() })
}

/// As `running`, on an agent that can be drained.
fn busy(info: v1::FrameworkInfo) -> World {
    let mut world = World::new();
    world.register_at(1, "cpus:2;mem:1024");
    world.subscribe(1, info);
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    world
}

fn checkpointing(more: &[v1::framework_info::capability::Type]) -> v1::FrameworkInfo {
    let info = framework(&["*"], more);
    v1::FrameworkInfo { checkpoint: Some(true), failover_timeout: Some(3600.0), ..info }
}

fn state(world: &World) -> Option<DrainState> {
    let view = world.master.view();
    view.agents.values().next().and_then(|agent| agent.drain.as_ref()).map(|drain| drain.info.state)
}

#[test]
fn an_agent_drains_until_the_last_end_is_acknowledged() {
    let mut world = busy(checkpointing(&[]));
    world.durable = false;
    assert_eq!(
        drain(&mut world, "M-S0", Some(5), false),
        "commit put agent/M-S0, put meseta/minimum-capabilities"
    );
    assert_eq!(state(&world), None);
    assert_eq!(world.commit(), "l1.1 Drain Some(5000000000)\nr3 200");
    assert_eq!(state(&world), Some(DrainState::Draining));
    assert_eq!(
        reactivate(&mut world, "M-S0"),
        "r4 400 Agent 'c-000000000001-S0' is still being drained".replace("c-000000000001", "M")
    );
    world.update(1, "M-0000", "t", TaskState::TaskKilled, 1);
    assert_eq!(state(&world), Some(DrainState::Draining));
    world.durable = false;
    let told = world.acknowledge(1, "M-0000", "M-S0", "t", 1);
    assert_eq!(told, "r5 202\nl1.1 Acknowledge t 1\ncommit put agent/M-S0");
    assert_eq!(state(&world), Some(DrainState::Draining));
    world.commit();
    assert_eq!(state(&world), Some(DrainState::Drained));
    assert!(!world.pass(5.0).contains("OFFERS"));
    // It stays so with the next master, and when the agent comes back to it.
    let id = world.id("M-S0");
    world.restart();
    let told = world.reregister_at(2, 1, &id, from_agent::Reregister::default());
    assert_eq!(told, format!("l2.1 Reregistered {id} drain"));
    assert_eq!(state(&world), Some(DrainState::Drained));
    assert_eq!(reactivate(&mut world, &id), "r6 200");
    assert_eq!(state(&world), None);
    assert_eq!(reactivate(&mut world, &id), format!("r7 400 Agent '{id}' is not deactivated"));
    world.restart();
    world.reregister_at(3, 1, &id, from_agent::Reregister::default());
    assert!(world.subscribe(3, framework(&["*"], &[])).contains("OFFERS"));
}

#[test]
fn offers_of_a_draining_agent_are_taken_back_and_an_idle_one_is_drained_at_once() {
    let mut world = World::new();
    world.register_at(1, "cpus:2;mem:1024");
    world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(drain(&mut world, "M-S0", None, false), "s1 RESCIND M-O0\nl1.1 Drain None\nr2 200");
    assert_eq!(state(&world), Some(DrainState::Drained));
    // Said again it begins anew, by the new terms.
    assert_eq!(drain(&mut world, "M-S0", Some(1), false), "l1.1 Drain Some(1000000000)\nr3 200");
    assert_eq!(reactivate(&mut world, "M-S0"), "r4 200\ns1 OFFERS M-O1 of M-S0 cpus:2; mem:1024 *");
}

#[test]
fn a_drained_agent_is_gone_where_that_was_asked_for() {
    let mut world = busy(checkpointing(&[PartitionAware]));
    drain(&mut world, "M-S0", None, true);
    world.update(1, "M-0000", "t", TaskState::TaskGoneByOperator, 1);
    let told = world.acknowledge(1, "M-0000", "M-S0", "t", 1);
    assert_eq!(
        told,
        "r4 202\nl1.1 Acknowledge t 1\nl1.1 Shutdown Agent has been marked gone\ns1 FAILURE M-S0  None"
    );
    let view = world.master.view();
    assert_eq!((view.agents.len(), view.gone_agents.len()), (0, 1));
    assert!(drain(&mut world, "M-S0", None, false).contains(" 400 No agent with ID"));
}

#[test]
fn an_agent_that_is_away_is_drained_once_it_is_back() {
    let mut world = busy(checkpointing(&[PartitionAware]));
    world.cut(1);
    world.pass(100.0);
    assert_eq!(drain(&mut world, "M-S0", None, false), "r3 200");
    assert!(reactivate(&mut world, "M-S0").contains("is still being drained"));
    let t = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let told = report(&world, "M-0000", checkpointing(&[PartitionAware]), &[(t, TaskState::TaskRunning)]);
    let told = world.reregister_at(2, 1, "M-S0", told);
    assert!(told.starts_with("l2.1 Reregistered M-S0 drain"), "{told}");
    assert_eq!(state(&world), Some(DrainState::Draining));
    world.update(2, "M-0000", "t", TaskState::TaskKilled, 1);
    world.acknowledge(1, "M-0000", "M-S0", "t", 1);
    assert_eq!(state(&world), Some(DrainState::Drained));
}

#[test]
fn an_agent_that_comes_back_while_that_is_decided_waits_for_it() {
    let mut world = busy(checkpointing(&[]));
    let id = world.id("M-S0");
    world.restart();
    world.durable = false;
    assert_eq!(
        drain(&mut world, &id, None, false),
        format!("commit put agent/{id}, put meseta/minimum-capabilities")
    );
    let told = world.reregister_at(2, 1, &id, from_agent::Reregister::default());
    assert_eq!(told, format!("commit put agent/{id}"));
    let told = world.commit();
    assert!(told.contains(&format!("l2.1 Reregistered {id} drain")), "{told}");
}

#[test]
fn what_cannot_be_drained_is_refused() {
    let mut world = World::new();
    world.register(1, "cpus:1");
    world.register_at(2, "cpus:1");
    assert_eq!(drain(&mut world, "unknown", None, false), "r1 400 No agent with ID 'unknown' is known");
    assert!(drain(&mut world, "M-S0", None, false).contains("it lacks the capability AGENT_DRAINING"));
    assert!(
        drain(&mut world, "M-S1", Some(-1), false).contains(" 400 'max_grace_period' must not be negative")
    );
    assert!(drain(&mut world, "M-S1", Some(i64::MAX), false).contains(" 400 'max_grace_period'"));
    world.durable = false;
    let agent_id = v1::AgentId { value: world.id("M-S1").into(), ..Default::default() };
    let mark_agent_gone = Some(call::MarkAgentGone { agent_id, ..Default::default() });
    let r#type = Some(call::Type::MarkAgentGone);
    world.operate(v1::master::Call { r#type, mark_agent_gone, ..Default::default() });
    assert!(drain(&mut world, "M-S1", None, false).contains(" 409 Agent 'M-S1' is just being marked gone"));
}

#[test]
fn the_registry_demands_a_master_that_knows_of_draining_as_long_as_that_matters() {
    let demanded = |world: &World| {
        let record = world.records.get(CAPABILITIES_KEY).expect("it was written once");
        open_capabilities(record).expect("capabilities").into_iter().collect::<Vec<_>>()
    };
    let mut world = World::new();
    world.register_at(1, "cpus:1");
    drain(&mut world, "M-S0", None, false);
    assert_eq!(demanded(&world), ["AGENT_DRAINING"]);
    world.restart();
    assert_eq!(demanded(&world), ["AGENT_DRAINING"]);
    let id = world.records.keys().find_map(|key| key.strip_prefix("agent/")).expect("an agent").to_owned();
    assert!(reactivate(&mut world, &id).ends_with("200"));
    assert_eq!(demanded(&world), [""; 0]);
    // What a later release wrote is not for this one.
    let newer = seal_capabilities(["AGENT_DRAINING", "TELEPATHY"]);
    world.records.insert(CAPABILITIES_KEY.to_owned(), newer.into());
    assert!(world.restart().starts_with("ABORT the registry was written by a newer master"));
}
