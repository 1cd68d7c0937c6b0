//! Agents: admitted, pinged, disconnected, lost, back again.

use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1::TaskState;
use meseta_wire::v1::framework_info::capability::Type::PartitionAware;

use super::made::*;
use super::world::*;
use crate::Options;

const TWO: &str = "cpus:2; mem:1024; ports:[31000-31009]";

fn checkpointing(
    more: &[meseta_wire::v1::framework_info::capability::Type],
) -> meseta_wire::v1::FrameworkInfo {
    meseta_wire::v1::FrameworkInfo { checkpoint: Some(true), ..framework(&["*"], more) }
}

fn pong(world: &mut World, link: u64) -> String {
    let pong = from_agent::Pong { number: 1, ..Default::default() };
    world.agent(link, FromAgent { pong: Some(pong), ..Default::default() })
}

#[test]
fn an_agent_hears_its_id_once_the_registry_holds_it() {
    let mut world = World::new();
    world.durable = false;
    assert_eq!(world.register(1, "cpus:2"), "commit put agent/M-S0");
    assert!(world.master.view().agents.is_empty());
    // Asking again makes no second agent of it, and the answer goes to where it asked last.
    let register = from_agent::Register { incarnation: vec![1; 16].into(), ..Default::default() };
    assert!(
        world
            .agent(1, FromAgent { register: Some(register.into()), ..Default::default() })
            .contains("Refused")
    );
    assert_eq!(world.register(1, "cpus:2"), "");
    assert_eq!(world.commit(), "l1.1 Registered M-S0");
    assert_eq!(world.register(1, "cpus:2"), "l1.1 Registered M-S0");
    assert_eq!(world.master.view().agents.len(), 1);
}

#[test]
fn an_agent_whose_link_breaks_before_it_is_admitted_is_found_again() {
    let mut world = World::new();
    world.durable = false;
    world.register(1, "cpus:2");
    world.cut(1);
    assert_eq!(world.commit(), "");
    assert!(world.master.view().agents.values().all(|agent| !agent.is_connected()));
    assert_eq!(world.register(1, "cpus:2"), "l1.1 Registered M-S0");
}

#[test]
fn nothing_is_offered_of_an_agent_that_has_not_written_down_who_it_is() {
    let mut world = World::new();
    let register = from_agent::Register {
        agent: agent_info(1, TWO).into(),
        version: "0.1.0".into(),
        incarnation: vec![1; 16].into(),
        confirms: Some(true),
        ..Default::default()
    };
    world.agent(1, FromAgent { register: Some(register.into()), ..Default::default() });
    let active =
        |world: &World| world.master.view().agents.values().filter(|agent| agent.is_active()).count();
    assert_eq!((world.master.view().agents.len(), active(&world)), (1, 0));
    world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(world.master.view().offers.len(), 0);
    let agent_id = meseta_wire::v1::AgentId { value: "M-S0".into(), ..Default::default() };
    let identified = from_agent::Identified { agent_id, ..Default::default() };
    world.agent(1, FromAgent { identified: Some(identified.into()), ..Default::default() });
    assert_eq!(active(&world), 1);
    world.pass(2.0);
    assert_eq!(world.master.view().offers.len(), 1);
}

#[test]
fn bad_agents_are_refused() {
    let mut world = World::new();
    let register = from_agent::Register { version: "1".into(), ..Default::default() };
    let told = world.agent(1, FromAgent { register: Some(register.into()), ..Default::default() });
    assert_eq!(told, "l1.1 Refused An agent's incarnation has 16 bytes, this one has 0");
    let reregister = from_agent::Reregister { version: "1".into(), ..Default::default() };
    let told = world.agent(1, FromAgent { reregister: Some(reregister.into()), ..Default::default() });
    assert_eq!(told, "l1.1 Refused An agent that comes back must name its id");
    // Who is nobody is not listened to.
    assert_eq!(pong(&mut world, 1), "");
    assert_eq!(world.master.view().counters.dropped_messages, 1);
}

#[test]
fn an_agent_that_answers_its_pings_stays() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    for n in 1..20 {
        assert_eq!(world.pass(15.0), format!("l1.1 Ping {n}"));
        pong(&mut world, 1);
    }
    assert_eq!(world.pass(15.0 * 4.0).lines().count(), 4);
    pong(&mut world, 1);
    assert!(world.pass(15.0 * 4.0).lines().all(|line| line.contains("Ping")));
}

#[test]
fn a_silent_agent_is_unreachable_once_that_is_written_down() {
    for (more, state) in [(&[][..], "TASK_LOST"), (&[PartitionAware][..], "TASK_UNREACHABLE")] {
        let mut world = running(checkpointing(more));
        world.durable = false;
        world.pass(15.0 * 5.0 + 1.0);
        assert!(world.pass(15.0).contains("commit put agent/M-S0"));
        assert!(world.master.view().unreachable_agents.is_empty());
        assert_eq!(
            world.commit(),
            format!("s1 UPDATE t {state} AGENT_REMOVED since then\ns1 FAILURE M-S0  None")
        );
        let view = world.master.view();
        assert_eq!((view.agents.len(), view.unreachable_agents.len(), view.tasks.len()), (0, 1, 0));
        assert_eq!(view.unreachable_tasks.len(), 1);
        let asked = reconcile(&world, &[("x", Some("M-S0"))]);
        assert_eq!(
            world.call(1, "M-0000", asked),
            format!("r4 202\ns1 UPDATE x {state} RECONCILIATION since then")
        );
    }
}

#[test]
fn an_unreachable_agent_comes_back_with_its_tasks() {
    let info = checkpointing(&[PartitionAware]);
    let mut world = running(info.clone());
    world.cut(1);
    world.pass(100.0);
    let task = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let told = report(&world, "M-0000", info, &[(task.clone(), TaskState::TaskRunning)]);
    world.durable = false;
    assert_eq!(world.reregister(2, 1, "M-S0", told), "commit put agent/M-S0");
    let told = world.commit();
    assert!(
        told.starts_with("l2.1 Reregistered M-S0\ns1 UPDATE t TASK_RUNNING AGENT_REREGISTERED\n"),
        "{told}"
    );
    let view = world.master.view();
    assert_eq!((view.agents.len(), view.unreachable_agents.len(), view.unreachable_tasks.len()), (1, 0, 0));
    assert_eq!(view.tasks.values().next().map(|task| task.state), Some(TaskState::TaskRunning));
    let told = world.update(2, "M-0000", "t", TaskState::TaskFinished, 9);
    assert!(
        told.starts_with(
            "s1 UPDATE t TASK_FINISHED uuid 9
s1 OFFERS"
        ),
        "{told}"
    );
}

#[test]
fn the_id_of_an_unreachable_task_is_in_use() {
    let mut world = running(checkpointing(&[PartitionAware]));
    world.cut(1);
    world.pass(100.0);
    world.register(2, "cpus:2;mem:64");
    let again = launch(vec![task(&world, "t", "M-S1", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O1"], vec![again]);
    let told = world.call(1, "M-0000", accept);
    assert!(told.contains("t TASK_ERROR TASK_INVALID Task reuses the ID of an unreachable task"), "{told}");
}

#[test]
fn a_disconnected_agent_is_not_offered_and_loses_what_is_not_checkpointed() {
    let mut world = running(framework(&["*"], &[PartitionAware]));
    assert_eq!(world.cut(1), "");
    assert_eq!(world.pass(1.0), "s1 UPDATE t TASK_LOST AGENT_DISCONNECTED");
    assert_eq!(world.master.view().tasks.len(), 0);
    // Should it run on all the same, it is killed: its framework may have another by now.
    let task = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let info = framework(&["*"], &[PartitionAware]);
    let told = report(&world, "M-0000", info, &[(task, TaskState::TaskRunning)]);
    assert_eq!(world.reregister(2, 1, "M-S0", told), "l2.1 Reregistered M-S0\nl2.1 Kill t");
    assert_eq!(world.free("M-S0"), "cpus:1; mem:992; ports:[31000-31009]");
    assert_eq!(
        world.update(2, "M-0000", "t", TaskState::TaskKilled, 8),
        format!("s1 UPDATE t TASK_KILLED uuid 8\ns1 OFFERS M-O1 of M-S0 {TWO} *")
    );
}

#[test]
fn an_agent_that_only_opens_another_connection_loses_nothing() {
    let info = framework(&["*"], &[]);
    let mut world = running(info.clone());
    world.cut(1);
    let task = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let told = report(&world, "M-0000", info, &[(task, TaskState::TaskRunning)]);
    assert_eq!(world.reregister(2, 1, "M-S0", told), "l2.1 Reregistered M-S0");
    assert_eq!(world.pass(10.0), "");
    // And what it does not name went with the connection.
    world.cut(2);
    let told = world.reregister(3, 1, "M-S0", from_agent::Reregister::default());
    let lines: Vec<&str> = told.lines().take(2).collect();
    assert_eq!(lines, ["s1 UPDATE t TASK_LOST AGENT_DISCONNECTED", "l3.1 Reregistered M-S0"]);
}

#[test]
fn the_offers_of_a_disconnected_agent_are_void() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    assert_eq!(world.cut(1), "s1 RESCIND M-O0");
    let back = from_agent::Reregister::default();
    let told = world.reregister(2, 1, "M-S0", back);
    assert!(told.starts_with("l2.1 Reregistered M-S0\ns1 OFFERS M-O1 of M-S0"), "{told}");
}

#[test]
fn an_agent_is_asked_about_tasks_that_it_does_not_name() {
    for (more, state) in [(&[][..], "TASK_LOST"), (&[PartitionAware][..], "TASK_DROPPED")] {
        let mut world = running(checkpointing(more));
        world.cut(1);
        let told = world.reregister(2, 1, "M-S0", from_agent::Reregister::default());
        assert_eq!(told, "l2.1 Reregistered M-S0 expects t");
        // The agent cannot know what that framework can deal with.
        let mut word = status("t", TaskState::TaskLost, 0);
        word.reason = Some(meseta_wire::v1::task_status::Reason::ReasonReconciliation);
        let framework_id =
            meseta_wire::v1::FrameworkId { value: world.id("M-0000").into(), ..Default::default() };
        let update = from_agent::Update { framework_id, status: word.into(), ..Default::default() };
        let told = world.agent(2, FromAgent { update: Some(update), ..Default::default() });
        assert!(told.starts_with(&format!("s1 UPDATE t {state} RECONCILIATION")), "{told}");
        assert!(world.master.view().tasks.is_empty());
    }
}

#[test]
fn an_agent_is_not_asked_about_a_task_whose_end_was_told() {
    let mut world = running(checkpointing(&[]));
    world.update(1, "M-0000", "t", TaskState::TaskFinished, 2);
    let told = world.reregister(2, 1, "M-S0", from_agent::Reregister::default());
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines.contains(&"l2.1 Reregistered M-S0"), "{told}");
    assert!(!told.contains("UPDATE t") && world.master.view().tasks.is_empty(), "{told}");
}

#[test]
fn an_agent_is_not_asked_about_a_task_whose_end_it_reported() {
    let mut world = running(checkpointing(&[PartitionAware]));
    let ended = Some(TaskState::TaskFailed);
    world.update_hinting(1, "M-0000", "t", TaskState::TaskRunning, 2, ended);
    let told = world.reregister(2, 1, "M-S0", from_agent::Reregister::default());
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines.contains(&"s1 UPDATE t TASK_FAILED RECONCILIATION"), "{told}");
    assert!(lines.contains(&"l2.1 Reregistered M-S0"), "{told}");
    assert!(world.master.view().tasks.is_empty(), "{told}");
}

#[test]
fn an_agent_that_unregisters_takes_its_tasks_along() {
    let mut world = running(checkpointing(&[]));
    world.durable = false;
    let agent_id = meseta_wire::v1::AgentId { value: world.id("M-S0").into(), ..Default::default() };
    let unregister = from_agent::Unregister { agent_id, ..Default::default() };
    let told = world.agent(1, FromAgent { unregister: Some(unregister), ..Default::default() });
    assert_eq!(told, "commit delete agent/M-S0");
    assert_eq!(world.commit(), "s1 UPDATE t TASK_LOST AGENT_REMOVED\ns1 FAILURE M-S0  None");
    assert!(world.records.keys().all(|key| !key.starts_with("agent/")));
}

#[test]
fn an_agent_whose_record_is_being_taken_away_is_not_written_down_as_unreachable() {
    let mut world = running(checkpointing(&[]));
    world.durable = false;
    let agent_id = meseta_wire::v1::AgentId { value: world.id("M-S0").into(), ..Default::default() };
    let unregister = from_agent::Unregister { agent_id, ..Default::default() };
    world.agent(1, FromAgent { unregister: Some(unregister), ..Default::default() });
    let told = world.pass(15.0 * 7.0);
    assert!(told.contains("Ping 5") && !told.contains("commit"), "{told}");
    world.commit();
    assert!(world.records.keys().all(|key| !key.starts_with("agent/")));
}

#[test]
fn an_agent_that_is_being_called_gone_is_not_called_registered_again() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.durable = false;
    let agent_id = meseta_wire::v1::AgentId { value: world.id("M-S0").into(), ..Default::default() };
    let mark_agent_gone =
        Some(meseta_wire::v1::master::call::MarkAgentGone { agent_id, ..Default::default() });
    let r#type = Some(meseta_wire::v1::master::call::Type::MarkAgentGone);
    world.operate(meseta_wire::v1::master::Call { r#type, mark_agent_gone, ..Default::default() });
    assert_eq!(world.register(1, "cpus:2"), "", "it repeated its introduction before it was answered");
}

#[test]
fn a_new_agent_at_the_address_of_a_disconnected_one_replaces_it() {
    let mut world = running(checkpointing(&[]));
    world.cut(1);
    let register = from_agent::Register {
        agent: meseta_wire::v1::AgentInfo {
            hostname: "host1".into(),
            port: Some(5051),
            resources: resources("cpus:1"),
            ..Default::default()
        }
        .into(),
        version: "1".into(),
        incarnation: vec![9; 16].into(),
        ..Default::default()
    };
    let told = world.agent(3, FromAgent { register: Some(register.into()), ..Default::default() });
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines[0], "l3.1 Registered M-S1");
    assert!(lines.contains(&"s1 UPDATE t TASK_LOST AGENT_REMOVED"), "{told}");
    assert_eq!(world.master.view().agents.len(), 1);
}

#[test]
fn of_two_that_claim_to_be_one_agent_the_newer_wins() {
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024;ports:[31000-31009]");
    let told = world.reregister(2, 1, "M-S0", from_agent::Reregister::default());
    assert_eq!(told, "l1.1 Refused Another session speaks for this agent now\nl2.1 Reregistered M-S0");
    assert_eq!(pong(&mut world, 1), "");
    assert_eq!(world.cut(1), "");
    assert!(world.master.view().agents.values().all(|agent| agent.is_connected()));
}

/// A report that was under way on a connection which its agent gave up must not bring back what ended since.
#[test]
fn what_an_agent_said_on_an_older_link_is_not_taken_for_news() {
    let info = checkpointing(&[PartitionAware]);
    let mut world = running(info.clone());
    world.cut(1);
    let task = task(&world, "t", "M-S0", "cpus:1;mem:32");
    let late = report(&world, "M-0000", info, &[(task, TaskState::TaskRunning)]);
    assert_eq!(world.reregister(3, 1, "M-S0", late.clone()), "l3.1 Reregistered M-S0");
    world.update(3, "M-0000", "t", TaskState::TaskFinished, 2);
    world.acknowledge(1, "M-0000", "M-S0", "t", 2);
    for spoken in [true, false] {
        let told = world.reregister(2, 1, "M-S0", late.clone());
        assert_eq!(told, "l2.1 Refused Another session speaks for this agent now");
        assert!(world.master.view().tasks.is_empty());
        assert_eq!(world.master.view().agents.values().any(|agent| agent.is_connected()), spoken);
        world.cut(3);
    }
    // Nor when it was given up meanwhile.
    world.pass(100.0);
    assert_eq!(world.master.view().unreachable_agents.len(), 1);
    let told = world.reregister(2, 1, "M-S0", late);
    assert_eq!(told, "l2.1 Refused Another session speaks for this agent now");
    let told = world.reregister(4, 1, "M-S0", from_agent::Reregister::default());
    assert_eq!(told.lines().next(), Some("l4.1 Reregistered M-S0"));
}

#[test]
fn agents_are_given_up_no_faster_than_allowed() {
    let interval = std::time::Duration::from_secs(60);
    let mut world = World::with(Options { agent_removal_interval: Some(interval), ..options() });
    for n in 1..4 {
        world.register(n, "cpus:1");
        world.cut(n);
    }
    world.pass(15.0 * 6.0 + 1.0);
    assert_eq!(world.master.view().unreachable_agents.len(), 1);
    // One that comes back meanwhile is spared.
    world.reregister(9, 3, "M-S2", from_agent::Reregister::default());
    pong(&mut world, 9);
    world.pass(59.0);
    assert_eq!(world.master.view().unreachable_agents.len(), 2);
    for _ in 0..20 {
        world.pass(15.0);
        pong(&mut world, 9);
    }
    assert_eq!(world.master.view().unreachable_agents.len(), 2);
    assert_eq!(world.master.view().counters.slave_unreachable_canceled, 1);
}

#[test]
fn an_agent_may_change_what_it_has() {
    let mut world = World::new();
    world.register(1, "cpus:2");
    world.subscribe(1, framework(&["*"], &[]));
    let total = from_agent::UpdateTotal { total: resources("cpus:4"), ..Default::default() };
    let told = world.agent(1, FromAgent { update_total: Some(total), ..Default::default() });
    assert_eq!(told, "s1 RESCIND M-O0\ns1 OFFERS M-O1 of M-S0 cpus:4 *");
}
