//! A master dies at its durable writes.

use meseta_journal::Step;
use meseta_wire::internal::from_agent::Reregister;
use meseta_wire::internal::{FromAgent, ToAgent};
use meseta_wire::v1;
use serde_json::{Value, json};

use super::Death;
use super::world::died;
use crate::bad_input::links::agent_info;
use crate::harness::link::Link;
use crate::harness::scheduler::framework;
use crate::harness::{Cluster, Daemon, Scheduler, http, until};

/// Of the steps that every written page passes, every so many-th is enough; of a sync, each.
const PAGES: u64 = 7;

fn stride(step: Step) -> u64 {
    if matches!(step, Step::Before | Step::Amid) { PAGES } else { 1 }
}

fn start_to_die(master: &mut Daemon, death: Death) {
    let variable = death.variable();
    master.start(&variable.each_ref().map(|(name, value)| (*name, value.as_str())));
}

/// Waits until it serves; false where it dies instead.
fn serves(master: &mut Daemon) -> bool {
    until("the master serves or dies", || match died(master) {
        true => Some(false),
        false => healthy(master).then_some(true),
    })
}

fn healthy(master: &Daemon) -> bool {
    let reply = http::post(&master.url("/api/v1"), http::JSON, r#"{"type":"GET_HEALTH"}"#);
    reply.is_ok_and(|reply| reply.status == 200)
}

/// Dies with each nth pass through a step, for as long as there is an nth; `live` gives whether it died.
fn each_pass(deaths: &[Death], mut live: impl FnMut(Death) -> bool) {
    for death in deaths {
        let mut nth = 1;
        while live(Death { nth, ..*death }) {
            nth += stride(death.step);
        }
        assert!(nth > 1, "{death:?} never comes");
    }
}

/// When there is no registry yet.
pub fn beginnings(deaths: &[Death]) {
    each_pass(deaths, |death| {
        let mut cluster = Cluster::unstarted();
        start_to_die(&mut cluster.master, death);
        if serves(&mut cluster.master) {
            return false;
        }
        cluster.master.start(&[]);
        assert!(serves(&mut cluster.master));
        let mut promised = Promised::default();
        promised.make(&mut cluster.master);
        assert!(promised.torn_down.is_some() && promised.gone, "{death:?}: {promised:?}");
        cluster.master.kill();
        cluster.master.start(&[]);
        assert!(serves(&mut cluster.master));
        promised.check(&mut cluster.master, death);
        true
    });
}

/// When it writes down frameworks and agents.
pub fn commits(deaths: &[Death]) {
    let mut cluster = Cluster::new();
    each_pass(deaths, |death| {
        cluster.master.kill();
        start_to_die(&mut cluster.master, death);
        let mut promised = Promised::default();
        if serves(&mut cluster.master) {
            promised.make(&mut cluster.master);
            if !died(&mut cluster.master) {
                return false;
            }
        }
        cluster.master.start(&[]);
        assert!(serves(&mut cluster.master));
        promised.check(&mut cluster.master, death);
        true
    });
    let left = std::fs::read_dir(&cluster.master.flags["work_dir"]).expect("a folder").flatten();
    let left: Vec<_> =
        left.filter(|entry| entry.path().extension().is_some_and(|name| name == "new")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// What a master made known, and so has to keep.
#[derive(Debug, Default)]
struct Promised {
    /// Ids of frameworks that were subscribed.
    frameworks: Vec<String>,
    /// The one of them that ended, once that was shown.
    torn_down: Option<String>,
    /// The id of an agent that was registered.
    agent: Option<String>,
    /// Whether an operator was told that it is gone.
    gone: bool,
    /// Whether it was asked for: it may be gone without that having been told.
    asked: bool,
}

impl Promised {
    /// Has the master promise what it can until it dies.
    fn make(&mut self, master: &mut Daemon) -> Option<()> {
        let address = master.address();
        let kept = Scheduler::try_subscribe(&address, &framework(json!({}))).ok()?;
        self.frameworks.push(kept.id.clone());
        let mut link = Link::try_to_master(&address)?;
        self.agent = Some(link.try_register(agent_info())?);
        let ended = Scheduler::try_subscribe(&address, &framework(json!({}))).ok()?;
        self.frameworks.push(ended.id.clone());
        self.asked = true;
        ended.try_call("TEARDOWN", "", Value::Null).ok()?;
        until("the framework has ended", || match died_yet(master) {
            true => Some(None),
            false => completed(master, &ended.id).then_some(Some(())),
        })?;
        self.torn_down = Some(ended.id.clone());
        let call = json!({"type": "MARK_AGENT_GONE", "mark_agent_gone": {"agent_id": {"value": self.agent}}});
        let reply = http::post_json(&master.url("/api/v1"), &call, &[]).ok()?;
        self.gone = reply.status == 200;
        Some(())
    }

    /// A later master has kept it.
    fn check(self, master: &mut Daemon, death: Death) {
        let address = master.address();
        for id in &self.frameworks {
            let back = Scheduler::try_subscribe(&address, &framework(json!({"id": {"value": id}})));
            let ended = self.torn_down.as_ref() == Some(id);
            let may_have_ended = ended || (self.asked && self.frameworks.last() == Some(id));
            match back {
                Ok(back) if !ended => assert_eq!(back.id, *id, "{death:?}"),
                Ok(_) => panic!("{death:?}: {id} has ended and is back"),
                Err(reason) if may_have_ended => {
                    assert!(reason.contains("has been removed"), "{death:?}: {reason}")
                }
                Err(reason) => panic!("{death:?}: {id} was promised to a framework: {reason}"),
            }
        }
        let Some(agent) = &self.agent else { return };
        let welcome = returns(&address, agent);
        assert!(!(welcome && self.gone), "{death:?}: {agent} was called gone and is back");
        assert!(welcome || self.torn_down.is_some(), "{death:?}: {agent} was registered and is not known");
    }
}

/// Without taking note of its end: whoever calls this one looks again.
fn died_yet(master: &Daemon) -> bool {
    http::get(&master.url("/health")).is_err()
}

fn completed(master: &Daemon, id: &str) -> bool {
    let Some(state) = master.json("/state") else { return false };
    state["completed_frameworks"].as_array().into_iter().flatten().any(|framework| framework["id"] == *id)
}

/// Whether the master takes an agent of that id back.
fn returns(address: &str, id: &str) -> bool {
    let mut link = Link::to_master(address);
    let agent_id = v1::AgentId { value: id.into(), ..Default::default() };
    let agent = v1::AgentInfo { id: Some(agent_id), ..agent_info() };
    let message = Reregister { agent: agent.into(), version: "1.12.0".into(), ..Default::default() };
    link.send(&FromAgent { session: 1, reregister: Some(message.into()), ..Default::default() });
    link.until("the agent is answered", |message: &ToAgent| {
        let refused = message.refused.is_some() || message.shutdown.is_some();
        message.reregistered.as_ref().map(|_| true).or(refused.then_some(false))
    })
}
