//! The world: takes what happens next off the queue, and lets it happen.

use meseta_model::Rng;

use crate::driver::Scheduler;
use crate::host::{AgentHost, MasterHost, SchedulerHost};
use crate::invariants::Facts;
use crate::log::Log;
use crate::mutant::Planted;
use crate::net::{ConnId, Delay, Net, Packet, Way};
use crate::node::{Node, Process};
use crate::queue::{Happening, Queue, SECOND, Time};
use crate::sometimes::Points;
use crate::swarm::Swarm;

/// Between two looks at everything.
const CHECK_EVERY: u64 = 1_000;

/// See the crate's documentation.
pub struct World {
    pub now: Time,
    /// Inputs that machines handled.
    pub steps: u64,
    pub rng: Rng,
    pub swarm: Swarm,
    pub queue: Queue,
    pub net: Net,
    pub master: MasterHost,
    pub agents: Vec<AgentHost>,
    /// Instances of frameworks: two places for each framework.
    pub instances: Vec<SchedulerHost>,
    pub schedulers: Vec<Scheduler>,
    pub facts: Facts,
    pub log: Log,
    pub points: Points,
    pub planted: Planted,
    /// Nothing goes wrong any more, and nothing new is begun.
    pub calm: bool,
    /// The next launch of a task, and the next framework.
    pub next_task: usize,
    pub next_operation: u64,
    pub next_framework: usize,
}

impl World {
    pub fn new(seed: u64, swarm: Swarm, planted: Planted, log: Log) -> World {
        let mut rng = Rng::new(seed ^ 0x6d65_7365_7461);
        let master = MasterHost::new(&swarm, &mut rng);
        let agents = (0..swarm.agents).map(|number| AgentHost::new(number, &swarm, &mut rng)).collect();
        let mut world = World {
            now: 0,
            steps: 0,
            rng,
            queue: Queue::default(),
            net: Net::default(),
            master,
            agents,
            instances: (0..2 * swarm.schedulers).map(|_| SchedulerHost::default()).collect(),
            schedulers: Vec::new(),
            facts: Facts::new(usize::from(swarm.agents)),
            log,
            points: Points::default(),
            planted,
            calm: false,
            next_task: 0,
            next_operation: 0,
            next_framework: 0,
            swarm,
        };
        for (facts, host) in world.facts.agents.iter_mut().zip(&world.agents) {
            facts.converted.total = host.given();
        }
        world.begin();
        world
    }

    fn begin(&mut self) {
        self.queue.push(0, Happening::Start { node: Node::Master });
        for agent in 0..self.swarm.agents {
            let at = self.rng.below(SECOND);
            self.queue.push(at, Happening::Start { node: Node::Agent(agent) });
        }
        for place in 0..self.swarm.schedulers {
            let scheduler = self.new_scheduler();
            self.schedulers.push(scheduler);
            let at = self.rng.below(2 * SECOND);
            self.queue.push(at, Happening::Start { node: Node::Scheduler(2 * place) });
        }
        if !self.swarm.faults.is_empty() {
            self.queue.push(self.swarm.fault_every, Happening::Fault);
        }
        if !self.swarm.uses.offices.is_empty() {
            let at = self.rng.below(self.swarm.uses.operate_every);
            self.queue.push(at, Happening::Operate);
        }
    }

    /// Lets things happen until machines handled so many inputs.
    pub fn run(&mut self, steps: u64) {
        while self.steps < steps && self.advance() {}
        self.check();
    }

    /// Lets things happen up to that time.
    pub fn run_until(&mut self, time: Time) {
        while self.queue.next_at().is_some_and(|at| at <= time) {
            self.advance();
        }
        self.now = self.now.max(time);
    }

    /// Lets the next thing happen; false where nothing ever will.
    fn advance(&mut self) -> bool {
        let Some((at, number, what)) = self.queue.pop() else { return false };
        self.now = self.now.max(at);
        if let Some(until) = self.subject(&what).and_then(|node| self.paused(node)) {
            self.queue.put_back(until, number, what);
            return true;
        }
        let before = self.steps;
        self.happen(what);
        if before / CHECK_EVERY != self.steps / CHECK_EVERY {
            self.check();
        }
        true
    }

    /// The process that has to run for that to happen.
    fn subject(&mut self, what: &Happening) -> Option<Node> {
        match *what {
            Happening::Wake { node, .. } => Some(node),
            Happening::Deliver { conn, way } | Happening::Closed { conn, way } => {
                self.net.get(conn).map(|conn| conn.receiver(way))
            }
            Happening::Registry { .. } | Happening::RegistryRead { .. } => Some(Node::Master),
            Happening::Disk { agent, .. }
            | Happening::Volumes { agent, .. }
            | Happening::DiskRead { agent, .. }
            | Happening::ContainerStarted { agent, .. }
            | Happening::ContainerEnded { agent, .. }
            | Happening::ConnectTimeout { agent, .. } => Some(Node::Agent(agent)),
            Happening::Act { scheduler, .. } => Some(Node::Scheduler(scheduler)),
            _ => None,
        }
    }

    fn paused(&self, node: Node) -> Option<Time> {
        self.process(node).map(|process| process.paused_until).filter(|until| *until > self.now)
    }

    pub fn process(&self, node: Node) -> Option<&Process> {
        match node {
            Node::Master => Some(&self.master.process),
            Node::Agent(agent) => Some(&self.agents[usize::from(agent)].process),
            Node::Scheduler(place) => Some(&self.instances[usize::from(place)].process),
            Node::Executor(agent, executor) => {
                self.agents[usize::from(agent)].executors.get(&executor).map(|executor| &executor.process)
            }
        }
    }

    pub fn process_mut(&mut self, node: Node) -> Option<&mut Process> {
        match node {
            Node::Master => Some(&mut self.master.process),
            Node::Agent(agent) => Some(&mut self.agents[usize::from(agent)].process),
            Node::Scheduler(place) => Some(&mut self.instances[usize::from(place)].process),
            Node::Executor(agent, executor) => {
                let executors = &mut self.agents[usize::from(agent)].executors;
                executors.get_mut(&executor).map(|executor| &mut executor.process)
            }
        }
    }

    /// Whether that very process still runs.
    pub fn lives(&self, node: Node, life: u32) -> bool {
        self.process(node).is_some_and(|process| process.up && process.life == life)
    }

    fn happen(&mut self, what: Happening) {
        match what {
            Happening::Wake { node, life } => self.wake(node, life),
            Happening::Deliver { conn, way } => self.deliver(conn, way),
            Happening::Closed { conn, way } => self.closed(conn, way),
            Happening::ConnectTimeout { agent, conn } => self.connect_timeout(agent, conn),
            Happening::Registry { life } => self.registry_done(life),
            Happening::RegistryRead { life } => self.registry_read(life),
            Happening::Disk { agent, life } => self.disk_done(agent, life),
            Happening::Volumes { agent, life } => self.volumes_done(agent, life),
            Happening::DiskRead { agent, life } => self.disk_read(agent, life),
            Happening::ContainerStart { agent, container } => self.container_start(agent, container),
            Happening::ContainerStarted { agent, container, life } => {
                self.container_started(agent, container, life);
            }
            Happening::ContainerOver { agent, container } => self.container_over(agent, container, Some(9)),
            Happening::ContainerEnded { agent, container, life } => {
                self.container_ended(agent, container, life)
            }
            Happening::CommandOver { agent, executor, command } => {
                self.command_over(agent, executor, command)
            }
            Happening::Act { scheduler, life } => self.act(scheduler, life),
            Happening::Start { node } => self.start(node),
            Happening::Fault => self.fault(),
            Happening::Operate => self.operators_act(),
            Happening::Heal { partition } => self.heal_partition(partition),
        }
    }

    /// A process that was down begins.
    fn start(&mut self, node: Node) {
        if self.process(node).is_none_or(|process| process.up) {
            return;
        }
        match node {
            Node::Master => self.start_master(),
            Node::Agent(agent) => self.start_agent(agent),
            Node::Scheduler(place) => self.start_instance(place),
            Node::Executor(..) => {}
        }
    }

    fn wake(&mut self, node: Node, life: u32) {
        if !self.lives(node, life) {
            return;
        }
        let now = self.now;
        let Some(process) = self.process_mut(node) else { return };
        if process.wake.is_none_or(|planned| planned > now) {
            return; // Of an earlier plan: the one that counts comes later, if any does.
        }
        process.wake = None;
        match node {
            Node::Master => self.wake_master(),
            Node::Agent(agent) => self.wake_agent(agent),
            Node::Scheduler(place) => self.wake_instance(place),
            Node::Executor(agent, executor) => self.wake_executor(agent, executor),
        }
    }

    /// Plans a wake, if none is planned before that.
    pub fn plan_wake(&mut self, node: Node, at: Option<meseta_model::Mono>) {
        let now = self.now;
        let Some(process) = self.process_mut(node) else { return };
        let Some(at) = at.map(|at| process.at(at).max(now)) else { return };
        if at == u64::MAX || process.wake.is_some_and(|planned| planned <= at) {
            return;
        }
        process.wake = Some(at);
        let life = process.life;
        self.queue.push(at, Happening::Wake { node, life });
    }

    fn deliver(&mut self, id: ConnId, way: Way) {
        let Some(packet) = self.net.take(self.now, id, way, &mut self.queue) else { return };
        let Some(conn) = self.net.get(id) else { return };
        let (node, fresh) = (conn.receiver(way), way == Way::Up && !conn.accepted);
        let up = self.process(node).is_some_and(|process| process.up);
        if let Some(conn) = self.net.get(id).filter(|_| fresh) {
            conn.accepted = up;
            if !up {
                // Nobody listens there.
                (conn.dead, conn.server_open) = (true, false);
                self.queue.push(self.now, Happening::Closed { conn: id, way: Way::Down });
                return;
            }
        }
        if self.net.get(id).is_none_or(|conn| !conn.is_open(way)) {
            return;
        }
        if matches!(packet, Packet::Fin) {
            return self.closed(id, way);
        }
        match node {
            Node::Master => self.reach_master(id, packet),
            Node::Agent(agent) => self.reach_agent(agent, id, packet),
            Node::Scheduler(place) => self.reach_instance(place, id, packet),
            Node::Executor(agent, executor) => self.reach_executor(agent, executor, id, packet),
        }
    }

    /// An end learns that its connection is over.
    fn closed(&mut self, id: ConnId, way: Way) {
        let Some(conn) = self.net.get(id) else { return };
        if !conn.is_open(way) {
            return;
        }
        let (node, kind, accepted) = (conn.receiver(way), conn.kind, conn.accepted);
        self.net.closed(id, way);
        match node {
            Node::Master if accepted => self.master_lost(id, kind),
            Node::Agent(agent) => self.agent_lost(agent, id, kind, way),
            Node::Scheduler(place) => self.instance_lost(place, id, kind),
            Node::Executor(agent, executor) => self.executor_lost(agent, executor, id, kind),
            Node::Master => {}
        }
    }

    pub fn send(&mut self, conn: ConnId, way: Way, packet: Packet) {
        let mut delay = Delay { rng: &mut self.rng, swarm: &self.swarm };
        self.net.send(self.now, conn, way, packet, &mut self.queue, &mut delay);
    }

    /// Closes the end of a connection to which `end` leads.
    pub fn close(&mut self, conn: ConnId, end: Way) {
        let mut delay = Delay { rng: &mut self.rng, swarm: &self.swarm };
        self.net.close(self.now, conn, end, &mut self.queue, &mut delay);
    }

    /// The connections of a process that died.
    pub fn hang_up(&mut self, node: Node, power: bool) {
        self.net.crash(self.now, node, power, &mut self.queue, &mut self.rng, &self.swarm);
    }

    /// A step begins: counts it and notes it in the log.
    pub fn step_begins(&mut self, node: Node, text: std::fmt::Arguments<'_>) {
        self.steps += 1;
        self.facts.clock = self.now;
        self.log.fold(self.now);
        self.log.fold(node.code());
        if self.log.is_verbose() {
            let step = self.steps;
            self.log.line(self.now, format_args!("{step} {node} < {text}"));
        }
    }

    /// An effect of a step, for the log.
    pub fn note_effect(&mut self, node: Node, text: std::fmt::Arguments<'_>) {
        self.log.fold(node.code());
        if self.log.is_verbose() {
            self.log.line(self.now, format_args!("{node} > {text}"));
        }
    }

    /// Something that the world does.
    pub fn note(&mut self, text: std::fmt::Arguments<'_>) {
        if self.log.is_verbose() {
            self.log.line(self.now, format_args!("* {text}"));
        }
    }

    /// How many effects of a step are carried out before its process dies; all, mostly.
    pub fn dies_after(&mut self, effects: usize) -> Option<usize> {
        let dies = !self.calm && self.swarm.crash_amid > 0.0 && self.rng.chance(self.swarm.crash_amid);
        (dies && effects > 0).then(|| self.rng.below(effects as u64 + 1) as usize)
    }

    /// A while of at most so long.
    pub fn soon(&mut self, most: Time) -> Time {
        self.now + 1 + self.rng.below(most)
    }
}
