//! The master's process: begins with what the registry holds, hears of the network, and dies.

use std::collections::{BTreeMap, BTreeSet};

use meseta_master::{Effect, Input, Link, Master, Options, ReplyTo, Stream};
use meseta_model::{Machine, Outbox, Rng, Ticket};
use meseta_wire::v1;
use meseta_wire::v1::DrainState;

use super::input_log::InLog;
use crate::invariants::r8;
use crate::net::{ConnId, Kind, Packet, Way};
use crate::node::{Node, Process};
use crate::queue::{Happening, MILLISECOND, SECOND, Time};
use crate::registry::{AgentRecord, Registry};
use crate::sometimes;
use crate::swarm::Swarm;
use crate::uses::HOME;
use crate::world::World;

/// See the module's documentation.
pub struct MasterHost {
    pub process: Process,
    pub machine: Option<Box<Master>>,
    out: Outbox<Effect>,
    options: Options,
    pub registry: Registry,
    /// Calls that wait for their answer.
    pub replies: BTreeMap<u64, (ConnId, Option<Ticket>)>,
    next_reply: u64,
    /// The next commit fails.
    pub registry_fails: bool,
    /// The hostnames of agents that may be offered, if not all may.
    pub whitelist: Option<BTreeSet<String>>,
}

impl MasterHost {
    pub fn new(swarm: &Swarm, rng: &mut Rng) -> MasterHost {
        let master_info = v1::MasterInfo { domain: swarm.uses.domain(HOME), ..Default::default() };
        let options = Options {
            master_info,
            cluster_id: "01234567-89ab-cdef-0123-456789abcdef".to_owned(),
            seed: rng.next_u64(),
            agent_ping_timeout: swarm.ping_timeout,
            max_agent_ping_timeouts: swarm.pings,
            agent_reregister_timeout: swarm.reregister_timeout,
            agent_removal_interval: swarm.removal_interval,
            offer_timeout: swarm.offer_timeout,
            heartbeat_interval: swarm.heartbeat,
            allocation_interval: swarm.allocation_interval,
            allocator_recovery_timeout: swarm.uses.recovery_timeout,
            nested_quota: swarm.uses.nested_quota,
            random_roles: swarm.uses.random_sorter,
            random_frameworks: swarm.uses.random_sorter,
            ..Options::default()
        };
        MasterHost {
            process: Process::default(),
            machine: None,
            out: Outbox::new(),
            options,
            registry: Registry::default(),
            replies: BTreeMap::new(),
            next_reply: 0,
            registry_fails: false,
            whitelist: None,
        }
    }

    /// What readers see, where there is a master.
    pub fn view(&self) -> Option<meseta_master::View> {
        self.machine.as_ref().map(|machine| machine.view())
    }

    /// The allocation interval, in nanoseconds.
    pub fn interval(&self) -> Time {
        self.options.allocation_interval.as_nanos() as Time
    }

    fn reply(&mut self, conn: ConnId, ticket: Option<Ticket>) -> ReplyTo {
        self.next_reply += 1;
        self.replies.insert(self.next_reply, (conn, ticket));
        ReplyTo(self.next_reply)
    }
}

impl World {
    pub(crate) fn start_master(&mut self) {
        let options = Options { seed: self.rng.next_u64(), ..self.master.options.clone() };
        let mut machine = Master::new(options);
        if let Some(mutant) = self.planted.master {
            machine = machine.with_mutant(mutant);
        }
        self.master.machine = Some(Box::new(machine));
        self.master.process.start(self.now);
        let life = self.master.process.life;
        self.note(format_args!("master {life} starts"));
        let at = self.soon(50 * MILLISECOND);
        self.queue.push(at, Happening::RegistryRead { life });
    }

    pub(crate) fn registry_read(&mut self, life: u32) {
        if self.lives(Node::Master, life) {
            let records = self.master.registry.read();
            let wishes = &self.master.registry.wishes;
            sometimes!(self.points, "quota outlived its master", !wishes.quotas.is_empty());
            sometimes!(self.points, "weight outlived its master", !wishes.weights.is_empty());
            let draining = |record: &AgentRecord| record.drain == Some(DrainState::Draining);
            let drains = self.master.registry.agents.values().any(draining);
            sometimes!(self.points, "drain outlived its master", drains);
            sometimes!(self.points, "machine is down at the next master", !wishes.down.is_empty());
            self.step_master(Input::Recovered { records });
            if let Some(hostnames) = self.master.whitelist.clone() {
                self.step_master(Input::Whitelist { hostnames: Some(hostnames) });
            }
        }
    }

    pub(crate) fn registry_done(&mut self, life: u32) {
        if !self.lives(Node::Master, life) {
            return;
        }
        let Some((ticket, ops)) = self.master.registry.take() else { return };
        let fails = std::mem::take(&mut self.master.registry_fails);
        if fails || self.master.registry.broken {
            // Nobody knows whether it happened; nothing after it does.
            if fails && !self.master.registry.broken && self.rng.chance(0.5) {
                self.commit(&ops);
            }
            self.master.registry.broken = true;
            sometimes!(self.points, "registry write failed");
            let reason = "the disk is full".to_owned();
            return self.step_master(Input::CommitFailed { ticket, reason });
        }
        self.commit(&ops);
        self.step_master(Input::Committed { ticket });
    }

    fn commit(&mut self, ops: &[meseta_journal::RegistryOp]) {
        let wall = self.master.process.now(self.now).wall;
        self.judge_drains(ops);
        self.facts.committing(&self.master.registry, ops, wall, self.now, &mut self.points);
        self.master.registry.apply(ops);
    }

    pub(crate) fn crash_master(&mut self, power: bool) {
        if !self.master.process.up {
            return;
        }
        self.note(format_args!("master crashes"));
        self.master.process.up = false;
        let reasons = self.master.machine.take().map(|machine| machine.view());
        let survived = self.master.registry.crash(&mut self.rng);
        sometimes!(self.points, "registry batch survived without an answer", !survived.is_empty());
        for ops in survived {
            self.commit(&ops);
        }
        self.master.replies.clear();
        self.hang_up(Node::Master, power);
        self.facts.master_gone(reasons.as_ref(), self.now);
        let longest = if self.rng.chance(0.1) { 60 * SECOND } else { SECOND };
        let at = self.soon(longest);
        self.queue.push(at, Happening::Start { node: Node::Master });
    }

    pub(crate) fn wake_master(&mut self) {
        let at = self.master.machine.as_ref().and_then(|machine| machine.wake_at());
        match at {
            Some(at) if self.master.process.at(at) <= self.now => self.step_master(Input::Wake),
            at => self.plan_wake(Node::Master, at),
        }
    }

    pub(crate) fn reach_master(&mut self, conn: ConnId, packet: Packet) {
        let input = match packet {
            Packet::Hello => return self.send(conn, Way::Down, Packet::Welcome),
            Packet::FromAgent(message) => Input::FromAgent { link: Link(conn.0), message },
            Packet::Subscribe(call) => {
                let reply = self.master.reply(conn, None);
                Input::Subscribe { stream: Stream(conn.0), reply, call }
            }
            Packet::Call(ticket, stream_id, call) => {
                let reply = self.master.reply(conn, Some(ticket));
                Input::Call { reply, stream_id: Some(stream_id.into()), call }
            }
            other => panic!("nobody sends {} to a master", other.name()),
        };
        self.step_master(input);
    }

    pub(crate) fn master_lost(&mut self, conn: ConnId, kind: Kind) {
        match kind {
            Kind::Link => self.step_master(Input::LinkClosed { link: Link(conn.0) }),
            Kind::Stream => self.step_master(Input::StreamClosed { stream: Stream(conn.0) }),
            _ => {}
        }
    }

    /// An operator ends a framework.
    pub(crate) fn operator_teardown(&mut self, framework_id: String) {
        use v1::master::call::{Teardown, Type};
        let framework_id = v1::FrameworkId { value: framework_id.into(), ..Default::default() };
        let teardown = Some(Teardown { framework_id, ..Default::default() });
        self.operator_call(v1::master::Call { r#type: Some(Type::Teardown), teardown, ..Default::default() });
    }

    /// An operator does something to an agent.
    pub(crate) fn operator_call(&mut self, call: v1::master::Call) {
        if self.master.process.up {
            self.master.next_reply += 1;
            let reply = ReplyTo(self.master.next_reply);
            self.step_master(Input::Operator { reply, call: call.into() });
        }
    }

    pub(crate) fn step_master(&mut self, input: Input) {
        let Some(mut machine) = self.master.machine.take() else { return };
        if self.log.is_verbose() {
            let text = input.text();
            self.step_begins(Node::Master, format_args!("{text}"));
        } else {
            self.step_begins(Node::Master, format_args!(""));
        }
        input.fold(&mut self.log);
        let now = self.master.process.now(self.now);
        let before = matches!(input, Input::Committed { .. }).then(|| machine.view());
        let woken = matches!(input, Input::Wake);
        self.facts.master_input(&input, &machine, &mut self.points);
        let mut out = std::mem::take(&mut self.master.out);
        machine.step(now, input, &mut out);
        machine.check_touched();
        let wake = machine.wake_at();
        self.master.machine = Some(machine);
        let dies = self.dies_after(out.len());
        for (at, effect) in out.drain().enumerate() {
            if dies.is_some_and(|after| at >= after) || self.master.machine.is_none() {
                continue;
            }
            self.facts.master_effect(&effect, &self.master, self.now, &mut self.points);
            self.master_effect(effect);
        }
        self.master.out = out;
        if dies.is_some() {
            sometimes!(self.points, "master crashed between two effects");
            return self.crash_master(false);
        }
        if let Some(machine) = &self.master.machine {
            self.facts.master_stepped(machine, before.as_ref(), &mut self.points);
            self.plan_wake(Node::Master, wake);
        }
        if woken {
            r8::woken(self);
        }
    }
}
