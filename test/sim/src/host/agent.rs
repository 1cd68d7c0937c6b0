//! An agent's machine: its process, its disk, and the containers that outlive it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use meseta_agent::{
    Agent, ContainerPath, ContainerState, Effect, Found, FoundContainer, Input, Options, Reconfiguration,
    Recover, ReplyTo, Stream,
};
use meseta_model::{Machine, Outbox, Resources, Rng, Role, Ticket};
use meseta_wire::v1;

use super::containers::{Container, Stage};
use super::executor::Executor;
use super::input_log::InLog;
use super::volumes::Work;
use crate::disk::Disk;
use crate::net::{ConnId, Kind, Packet, Way};
use crate::node::{Node, Process};
use crate::queue::{Happening, MILLISECOND, SECOND};
use crate::sometimes;
use crate::swarm::Swarm;
use crate::uses::HOME;
use crate::world::World;

/// See the module's documentation.
pub struct AgentHost {
    pub process: Process,
    pub machine: Option<Box<Agent>>,
    pub out: Outbox<Effect>,
    options: Options,
    pub disk: Disk,
    /// The folders of volumes, which outlive the machine.
    pub volumes: BTreeSet<String>,
    /// What was asked of volumes and is under way.
    pub volume_work: VecDeque<Work>,
    /// How often the machine booted.
    pub boots: u32,
    pub link: Option<ConnId>,
    /// The link before, until the master answered on the new one.
    pub old_link: Option<ConnId>,
    /// The link is open as far as the agent was told.
    pub linked: bool,
    pub containers: BTreeMap<u32, Container>,
    pub by_path: BTreeMap<ContainerPath, u32>,
    pub next_container: u32,
    pub executors: BTreeMap<u32, Executor>,
    pub next_executor: u32,
    /// Calls that wait for their answer, and what each asked.
    pub replies: BTreeMap<u64, (ConnId, Asked)>,
    next_reply: u64,
}

/// What a caller of the agent's waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Subscribe,
    Call,
    Question(Ticket),
}

fn resources(number: u16, rng: &mut Rng) -> Vec<v1::Resource> {
    let (cpus, mem, first) = (1 + rng.below(8), 256 * (1 + rng.below(16)), 31_000 + 100 * u64::from(number));
    let last = first + rng.below(20);
    let mut text = format!("cpus:{cpus};mem:{mem};disk:1000;ports:[{first}-{last}]");
    if rng.chance(0.3) {
        text += ";cpus(a):2;mem(a):256";
    }
    if rng.chance(0.2) {
        text += ";cpus(b/c):1.5";
    }
    Resources::parse(&text, &Role::default_role())
        .map(|resources| resources.to_wire(None))
        .unwrap_or_default()
}

impl AgentHost {
    pub fn new(number: u16, swarm: &Swarm, rng: &mut Rng) -> AgentHost {
        let info = v1::AgentInfo {
            hostname: format!("host{number}").into(),
            port: Some(5051),
            resources: resources(number, rng),
            attributes: swarm.uses.attributes(rng),
            domain: swarm.uses.domain(if number % 2 == 1 { "there" } else { HOME }),
            ..Default::default()
        };
        let options = Options {
            seed: 0,
            work_dir: "/w".to_owned(),
            info,
            endpoint: format!("host{number}:5051"),
            ip: format!("10.0.0.{number}"),
            version: "1".to_owned(),
            recover: Recover::Reconnect,
            strict: true,
            reconfiguration: Reconfiguration::Equal,
            registration_backoff_factor: Duration::from_secs(1),
            executor_registration_timeout: Duration::from_secs(20),
            executor_reregistration_timeout: swarm.executor_reregistration_timeout,
            executor_shutdown_grace_period: Duration::from_secs(5),
            recovery_timeout: Duration::from_secs(120),
            max_completed_executors_per_framework: 150,
            gc_delay: Duration::from_secs(3600),
            gc_disk_headroom: 0.1,
            gc_nested: true,
            capabilities: meseta_agent::capabilities(),
            switch_user: false,
            executor_environment: BTreeMap::new(),
        };
        AgentHost {
            process: Process::default(),
            machine: None,
            out: Outbox::new(),
            options,
            disk: Disk::default(),
            volumes: BTreeSet::new(),
            volume_work: VecDeque::new(),
            boots: 1,
            link: None,
            old_link: None,
            linked: false,
            containers: BTreeMap::new(),
            by_path: BTreeMap::new(),
            next_container: 0,
            executors: BTreeMap::new(),
            next_executor: 0,
            replies: BTreeMap::new(),
            next_reply: 0,
        }
    }

    /// What the agent has by its flags.
    pub fn given(&self) -> Resources {
        Resources::from_wire(&self.options.info.resources).unwrap_or_default()
    }

    fn reply(&mut self, conn: ConnId, asked: Asked) -> ReplyTo {
        self.next_reply += 1;
        self.replies.insert(self.next_reply, (conn, asked));
        ReplyTo(self.next_reply)
    }

    /// The executor that reads that stream.
    pub fn executor_on(&self, stream: u64) -> Option<&Executor> {
        self.executors.values().find(|executor| executor.reads(ConnId(stream)))
    }

    /// What an agent's process finds when it begins. Containers that it finds running it will hear the end of.
    fn found(&mut self) -> Found {
        let file = |(path, bytes): (&meseta_journal::RelPath, &bytes::Bytes)| (path.clone(), bytes.clone());
        let link = |(path, target): (&meseta_journal::RelPath, &str)| (path.clone(), target.to_owned());
        let life = self.process.life;
        let mut containers = Vec::new();
        for (number, container) in &mut self.containers {
            let state = match container.stage {
                Stage::Running => {
                    container.watched_by = Some(life);
                    ContainerState::Running { pid: 1_000 + number }
                }
                Stage::Over { status } => ContainerState::Ended { status },
                Stage::Preparing => continue,
            };
            containers.push(FoundContainer { container: container.path.clone(), state });
        }
        Found {
            files: self.disk.tree.files().map(file).collect(),
            links: self.disk.tree.links().map(link).collect(),
            unreadable: Vec::new(),
            misplaced: Vec::new(),
            containers,
            sandboxes: Vec::new(),
            boot_id: format!("boot-{}", self.boots),
        }
    }
}

impl World {
    pub(crate) fn start_agent(&mut self, agent: u16) {
        let index = usize::from(agent);
        let seed = self.rng.next_u64();
        let host = &mut self.agents[index];
        let mut machine = Agent::new(Options { seed, ..host.options.clone() });
        if let Some(mutant) = self.planted.agent {
            machine = machine.with_mutant(mutant);
        }
        host.machine = Some(Box::new(machine));
        host.process.start(self.now);
        host.volume_work.clear();
        (host.link, host.old_link, host.linked) = (None, None, false);
        let life = host.process.life;
        self.note(format_args!("agent{agent} starts"));
        let at = self.soon(50 * MILLISECOND);
        self.queue.push(at, Happening::DiskRead { agent, life });
    }

    pub(crate) fn disk_read(&mut self, agent: u16, life: u32) {
        if !self.lives(Node::Agent(agent), life) {
            return;
        }
        let host = &mut self.agents[usize::from(agent)];
        // A start that nobody follows any more did not come about.
        let unborn: Vec<u32> =
            host.containers.iter().filter(|(_, c)| c.stage == Stage::Preparing).map(|(n, _)| *n).collect();
        for number in unborn {
            self.forget_container(agent, number);
        }
        let found = self.agents[usize::from(agent)].found();
        self.facts.disk_read(usize::from(agent), &found, &mut self.points);
        self.step_agent(agent, Input::Recovered(Box::new(found)));
    }

    /// The agent's process is gone; with `power`, the whole machine.
    pub(crate) fn crash_agent(&mut self, agent: u16, power: bool) {
        let index = usize::from(agent);
        if !self.agents[index].process.up && !power {
            return;
        }
        self.note(format_args!("agent{agent} crashes{}", if power { " with its machine" } else { "" }));
        self.end_agent(agent, power);
        if power {
            self.agents[index].boots += 1;
            let executors: Vec<u32> = self.agents[index].executors.keys().copied().collect();
            for executor in executors {
                self.hang_up(Node::Executor(agent, executor), true);
                self.agents[index].executors.remove(&executor);
            }
            let keeps = self.rng.chance(0.3);
            let host = &mut self.agents[index];
            host.containers.retain(|_, container| {
                container.stage = Stage::Over { status: None };
                keeps
            });
            let containers = &host.containers;
            host.by_path.retain(|_, number| containers.contains_key(number));
            self.facts.rebooted(index);
            sometimes!(self.points, "agent host rebooted");
        }
        let longest = if self.rng.chance(0.15) { 120 * SECOND } else { 3 * SECOND };
        let at = self.soon(longest);
        self.queue.push(at, Happening::Start { node: Node::Agent(agent) });
    }

    /// What the end of the process leaves on the disk, and which containers end with it.
    fn end_agent(&mut self, agent: u16, power: bool) {
        let index = usize::from(agent);
        let was_up = std::mem::take(&mut self.agents[index].process.up);
        self.agents[index].machine = None;
        self.agents[index].replies.clear();
        (self.agents[index].link, self.agents[index].old_link) = (None, None);
        if !was_up {
            return;
        }
        let (wreck, made) = self.agents[index].disk.crash(power, &mut self.rng);
        sometimes!(self.points, "checkpoint batch lost in a crash", wreck.lost > 0);
        sometimes!(self.points, "torn tail of the log", wreck.torn);
        sometimes!(self.points, "hole in the log after a loss of power", wreck.hole);
        for op in &made {
            self.facts.disk_changed(index, op);
        }
        self.hang_up(Node::Agent(agent), power);
        self.facts.agent_gone(index);
        let dying: Vec<u32> = self.agents[index]
            .containers
            .iter()
            .filter(|(_, container)| !container.outlives_agent && container.stage == Stage::Running)
            .map(|(number, _)| *number)
            .collect();
        for container in dying {
            self.container_over(agent, container, Some(9));
        }
    }

    /// The process ended by itself; it is started again, as a service manager does.
    pub(crate) fn agent_exits(&mut self, agent: u16, reason: &str) {
        assert!(!reason.contains("cannot be read"), "D1: agent{agent} cannot read its checkpoints: {reason}");
        self.note(format_args!("agent{agent} exits: {reason}"));
        self.end_agent(agent, false);
        let at = self.soon(3 * SECOND);
        self.queue.push(at, Happening::Start { node: Node::Agent(agent) });
    }

    pub(crate) fn wake_agent(&mut self, agent: u16) {
        let host = &self.agents[usize::from(agent)];
        match host.machine.as_ref().and_then(|machine| machine.wake_at()) {
            Some(at) if host.process.at(at) <= self.now => self.step_agent(agent, Input::Wake),
            at => self.plan_wake(Node::Agent(agent), at),
        }
    }

    pub(crate) fn connect_timeout(&mut self, agent: u16, conn: ConnId) {
        let host = &mut self.agents[usize::from(agent)];
        if host.link == Some(conn) && !host.linked {
            host.link = None;
            self.close(conn, Way::Down);
            self.step_agent(agent, Input::Disconnected { reason: "the attempt timed out".to_owned() });
        }
    }

    pub(crate) fn reach_agent(&mut self, agent: u16, conn: ConnId, packet: Packet) {
        let host = &mut self.agents[usize::from(agent)];
        let own = host.link == Some(conn);
        let input = match packet {
            Packet::Welcome if own => {
                host.linked = true;
                Input::Connected
            }
            Packet::ToAgent(message) if own => {
                if let Some(old) = host.old_link.take() {
                    self.close(old, Way::Down);
                }
                Input::FromMaster(message)
            }
            Packet::Welcome | Packet::ToAgent(_) => return,
            Packet::ExecutorSubscribe(call) => {
                let reply = host.reply(conn, Asked::Subscribe);
                Input::Subscribe { stream: Stream(conn.0), reply, call }
            }
            Packet::ExecutorCall(call) => Input::Call { reply: host.reply(conn, Asked::Call), call },
            Packet::Ask(ticket, call) => {
                let reply = host.reply(conn, Asked::Question(ticket));
                Input::Operator { reply, call }
            }
            other => panic!("nobody sends {} to an agent", other.name()),
        };
        self.step_agent(agent, input);
    }

    pub(crate) fn agent_lost(&mut self, agent: u16, conn: ConnId, kind: Kind, _: Way) {
        let host = &mut self.agents[usize::from(agent)];
        match kind {
            Kind::Link if host.link != Some(conn) => {}
            Kind::Link => {
                (host.link, host.linked) = (None, false);
                self.step_agent(agent, Input::Disconnected { reason: "it ended".to_owned() });
            }
            Kind::ExecutorStream => self.step_agent(agent, Input::StreamClosed { stream: Stream(conn.0) }),
            Kind::Ask => {
                let waits = |(_, (of, _)): &(&u64, &(ConnId, Asked))| *of == conn;
                let gone: Vec<u64> = host.replies.iter().filter(waits).map(|(reply, _)| *reply).collect();
                for reply in gone {
                    self.agents[usize::from(agent)].replies.remove(&reply);
                    self.step_agent(agent, Input::CallerGone { reply: ReplyTo(reply) });
                }
            }
            _ => {}
        }
    }

    pub(crate) fn step_agent(&mut self, agent: u16, input: Input) {
        let index = usize::from(agent);
        let Some(mut machine) = self.agents[index].machine.take() else { return };
        let node = Node::Agent(agent);
        match self.log.is_verbose() {
            true => {
                let text = input.text();
                self.step_begins(node, format_args!("{text}"));
            }
            false => self.step_begins(node, format_args!("")),
        }
        input.fold(&mut self.log);
        self.facts.agent_input(index, &input, &mut self.points);
        let now = self.agents[index].process.now(self.now);
        let mut out = std::mem::take(&mut self.agents[index].out);
        machine.step(now, input, &mut out);
        machine.check_touched();
        let wake = machine.wake_at();
        self.agents[index].machine = Some(machine);
        let dies = self.dies_after(out.len());
        for (at, effect) in out.drain().enumerate() {
            if dies.is_some_and(|after| at >= after) || self.agents[index].machine.is_none() {
                continue;
            }
            self.agent_effect(agent, effect);
        }
        self.agents[index].out = out;
        if dies.is_some() {
            sometimes!(self.points, "agent crashed between two effects");
            let power = self.rng.chance(0.3);
            return self.crash_agent(agent, power);
        }
        self.facts.agent_stepped(index, &self.agents[index]);
        self.plan_wake(node, wake);
    }
}
