//! How an agent comes to be known.

use std::time::Duration;

use meseta_wire::internal::{ToAgent, to_agent};

use super::{World, reregistered};
use crate::*;

/// The master's word that an agent is known by that id.
fn registered(id: &str) -> ToAgent {
    let registered = to_agent::Registered {
        agent_id: meseta_wire::v1::AgentId { value: id.into(), ..Default::default() },
        master_id: "M".into(),
        total_ping_timeout: 75_000_000_000,
        ..Default::default()
    };
    ToAgent { registered: Some(registered.into()), ..Default::default() }
}

#[test]
fn a_new_agent_registers_and_is_itself_only_once_that_is_on_disk() {
    let mut world = World::new();
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    assert_eq!(world.said(), ["connect", "to master: register"]);
    world.master(registered("S0"));
    assert_eq!(world.unwritten(), ["agent.info", "agent.update-log.rewrite", "agent.latest"]);
    assert!(!world.agent.view().registered);
    assert!(world.said().is_empty());
    world.write();
    assert!(world.agent.view().registered);
    assert_eq!(world.said(), ["to master: identified"]);
}

#[test]
fn what_the_master_sends_while_the_id_is_being_written_is_run_after_it() {
    let mut world = World::new();
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.master(registered("S0"));
    world.run(&[super::task("t", Some("e"))], true, false);
    assert_eq!(world.said(), ["connect", "to master: register"]);
    world.write();
    assert_eq!(world.said(), ["to master: identified", "launch e"]);
}

#[test]
fn who_is_called_by_another_id_than_its_own_connects_anew_as_itself() {
    let mut world = World::new();
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.master(registered("S0"));
    world.write();
    world.master(registered("S0"));
    assert_eq!(world.said(), ["connect", "to master: register", "to master: identified"]);
    world.master(registered("S1"));
    world.step(Input::Connected);
    assert_eq!(world.said(), ["connect", "to master: reregister"]);
    assert_eq!(world.agent.view().info.id.as_ref().map(|id| id.value.as_str()), Some("S0"));
}

#[test]
fn who_is_called_back_once_more_on_one_link_says_anew_how_things_are() {
    let mut world = World::serving();
    world.step(Input::Disconnected { reason: "gone".to_owned() });
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.said();
    let back = ToAgent { reregistered: Some(reregistered().into()), ..Default::default() };
    world.master(back.clone());
    assert_eq!(world.said(), [""; 0]);
    world.master(back.clone());
    world.step(Input::Connected);
    assert_eq!(world.said(), ["connect", "to master: reregister"]);
    world.master(back);
    assert_eq!(world.said(), [""; 0]);
}

#[test]
fn an_introduction_that_is_not_answered_is_repeated() {
    let mut world = World::new();
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.said();
    world.pass(Duration::from_millis(2500));
    assert_eq!(world.said(), ["to master: register", "to master: register"]);
}

#[test]
fn a_connection_that_ended_is_made_anew() {
    let mut world = World::serving();
    world.step(Input::Disconnected { reason: "gone".into() });
    assert!(world.said().is_empty());
    world.pass(Duration::from_secs(1));
    world.step(Input::Connected);
    assert_eq!(world.said(), ["connect", "to master: reregister"]);
}

#[test]
fn pings_are_answered_and_their_absence_makes_the_agent_look_for_its_master() {
    let mut world = World::serving();
    world.pass(Duration::from_secs(60));
    let ping = to_agent::Ping { number: 1, ..Default::default() };
    world.master(ToAgent { ping: Some(ping.into()), ..Default::default() });
    assert_eq!(world.said(), ["to master: pong"]);
    world.pass(Duration::from_secs(74));
    assert!(world.said().is_empty());
    world.pass(Duration::from_secs(2));
    assert_eq!(world.said(), ["connect"]);
}

#[test]
fn a_master_that_falls_silent_while_the_id_is_being_written_is_sought_as_well() {
    let mut world = World::new();
    world.pass(Duration::from_secs(3));
    world.step(Input::Connected);
    world.master(registered("S0"));
    world.said();
    world.pass(Duration::from_secs(76));
    assert_eq!(world.said(), ["connect"]);
    world.write();
    world.step(Input::Connected);
    world.master(registered("S0"));
    world.write();
    assert!(world.agent.view().registered);
    world.said();
    world.pass(Duration::from_secs(76));
    assert!(world.said().contains(&"connect".to_owned()));
}

#[test]
fn an_agent_that_is_refused_for_good_ends_what_it_runs() {
    let mut world = World::serving();
    world.run(&[super::task("t", Some("e"))], false, false);
    world.launched();
    world.said();
    let refused = to_agent::Refused { reason: "gone".into(), shutdown: true, ..Default::default() };
    world.master(ToAgent { refused: Some(refused.into()), ..Default::default() });
    assert_eq!(world.said(), ["destroy"]);
    world.ended(9);
    world.write();
    assert!(world.said().contains(&"exit 1".to_owned()));
}

#[test]
fn an_agent_at_rest_ended_what_it_ran_and_is_the_same_when_it_is_started_again() {
    let mut world = World::serving();
    world.run(&[super::task("t", Some("e"))], false, false);
    world.launched();
    world.said();
    world.step(Input::Rest { reason: "Ctrl-C".into() });
    assert_eq!(world.said(), ["destroy"]);
    world.run(&[super::task("late", Some("f"))], false, false);
    assert_eq!(world.said(), ["to master: update late TASK_LOST REASON_AGENT_DISCONNECTED"]);
    world.ended(9);
    world.write();
    let said = world.said();
    assert!(said.contains(&"exit 0".to_owned()), "{said:?}");
    assert!(!said.contains(&"to master: unregister".to_owned()), "{said:?}");
    assert!(!world.links.is_empty());
}

#[test]
fn usr1_ends_what_runs_then_unregisters_then_exits_as_a_new_agent_for_the_next_time() {
    let mut world = World::serving();
    world.run(&[super::task("t", Some("e"))], true, false);
    world.write();
    world.launched();
    world.said();
    world.step(Input::Shutdown { reason: "SIGUSR1".into() });
    assert_eq!(world.said(), ["destroy"]);
    world.ended(9);
    assert!(world.said().contains(&"to master: unregister".to_owned()));
    world.write();
    assert_eq!(world.said(), ["exit 0"]);
    assert!(world.links.is_empty());
}
