//! The world does its worst: one fault at a time, drawn by the weights of the seed.

use meseta_agent::paths;
use meseta_journal::{DiskOp, Site};

use crate::host::Stage;
use crate::net::{ConnId, Kind};
use crate::node::Node;
use crate::queue::{Happening, SECOND, Time};
use crate::sometimes;
use crate::swarm::Fault;
use crate::world::World;

/// How far a wall clock jumps at most: ten years.
const JUMP: u64 = 10 * 365 * 24 * 3_600 * SECOND;

impl World {
    pub(crate) fn fault(&mut self) {
        if self.calm {
            return;
        }
        let at = self.soon(2 * self.swarm.fault_every);
        self.queue.push(at, Happening::Fault);
        let total = self.swarm.faults.iter().map(|(_, weight)| weight).sum();
        let mut drawn = self.rng.below(total);
        let fault = self.swarm.faults.iter().find(|(_, weight)| {
            let here = drawn < *weight;
            drawn = drawn.saturating_sub(*weight);
            here
        });
        if let Some((fault, _)) = fault.copied() {
            self.befall(fault);
        }
    }

    fn befall(&mut self, fault: Fault) {
        let agent = self.rng.below(u64::from(self.swarm.agents)) as u16;
        match fault {
            Fault::CrashMaster => {
                let power = self.rng.chance(0.3);
                self.crash_master(power);
            }
            Fault::CrashAgent => self.crash_agent(agent, false),
            Fault::RebootAgent => self.crash_agent(agent, true),
            Fault::ForgetAgent => self.forget_agent(agent),
            Fault::CrashExecutor => self.crash_executor(agent),
            Fault::CrashScheduler => {
                let at = self.rng.below(self.schedulers.len() as u64) as usize;
                let place = self.schedulers[at].current;
                sometimes!(self.points, "framework failed over");
                self.fail_over(place);
            }
            Fault::Cut => self.cut_one(),
            Fault::CutExecutor => self.cut_executor(agent),
            Fault::Partition => self.partition(),
            Fault::Pause => self.pause_one(),
            Fault::ClockJump => self.jump(),
            Fault::RegistryFails => self.master.registry_fails = true,
        }
    }

    /// An operator removes what makes an agent the one that it was, while it is down: it begins as a new one, beside
    /// what ran before.
    fn forget_agent(&mut self, agent: u16) {
        self.crash_agent(agent, false);
        let host = &mut self.agents[usize::from(agent)];
        if !host.process.up
            && host.disk.tree.apply(&DiskOp::remove(Site::AGENT_REMOVE, paths::latest())).is_ok()
        {
            sometimes!(self.points, "agent forgotten by its operator");
            self.note(format_args!("agent{agent} is to begin anew"));
        }
    }

    fn crash_executor(&mut self, agent: u16) {
        let running = self.agents[usize::from(agent)].containers.iter();
        let running = running.filter(|(_, c)| c.stage == Stage::Running && c.path.0.len() == 1);
        let running: Vec<u32> = running.map(|(number, _)| *number).collect();
        if !running.is_empty() {
            let container = running[self.rng.below(running.len() as u64) as usize];
            sometimes!(self.points, "executor exited with tasks");
            self.container_over(agent, container, Some(9));
        }
    }

    fn cut(&mut self, conn: ConnId) {
        self.note(format_args!("connection {:x} is cut", conn.0));
        let link = self.net.get(conn).is_some_and(|conn| conn.kind == Kind::Link);
        let half_open = self.net.cut(self.now, conn, &mut self.queue, &mut self.rng);
        sometimes!(self.points, "link cut half open", link && half_open);
    }

    fn cut_one(&mut self) {
        let all = self.net.far();
        if !all.is_empty() {
            let at = self.rng.below(all.len() as u64) as usize;
            self.cut(all[at]);
        }
    }

    fn cut_executor(&mut self, agent: u16) {
        let executors: Vec<u32> = self.agents[usize::from(agent)].executors.keys().copied().collect();
        if executors.is_empty() {
            return;
        }
        let executor = executors[self.rng.below(executors.len() as u64) as usize];
        let conns = self.net.of(Node::Executor(agent, executor));
        if !conns.is_empty() {
            let at = self.rng.below(conns.len() as u64) as usize;
            self.cut(conns[at]);
        }
    }

    /// A machine other than the master's, or rarely the master's own.
    fn some_machine(&mut self) -> Node {
        let (agents, schedulers) = (u64::from(self.swarm.agents), self.instances.len() as u64);
        let drawn = self.rng.below(agents + schedulers);
        match drawn < agents {
            true => Node::Agent(drawn as u16),
            false => Node::Scheduler((drawn - agents) as u16),
        }
    }

    fn partition(&mut self) {
        let machine = self.some_machine();
        let (up, down) = [(true, true), (true, false), (false, true)][self.rng.below(3) as usize];
        sometimes!(self.points, "partition", up && down);
        sometimes!(self.points, "one-way partition", up != down);
        let longest = [5, 30, 200][self.rng.below(3) as usize] * SECOND;
        let at = self.soon(longest);
        let partition = self.net.partitions.cut(machine, up, down);
        self.note(format_args!("{machine} is cut off: up {up}, down {down}"));
        self.queue.push(at, Happening::Heal { partition });
        // What is stalled for too long breaks, and each end learns so.
        for conn in self.net.of(machine) {
            let far = self
                .net
                .get(conn)
                .is_some_and(|conn| matches!(conn.kind, Kind::Link | Kind::Stream | Kind::Calls));
            if far && self.rng.chance(0.4) {
                self.cut(conn);
            }
        }
    }

    pub(crate) fn heal_partition(&mut self, partition: u32) {
        self.net.partitions.heal(partition);
        self.note(format_args!("partition {partition} is healed"));
        self.net.resume(self.now, &mut self.queue);
    }

    fn pause_one(&mut self) {
        let node = if self.rng.chance(0.3) { Node::Master } else { self.some_machine() };
        let longest: Time = [2, 30, 120][self.rng.below(3) as usize] * SECOND;
        let until = self.soon(longest);
        if let Some(process) = self.process_mut(node).filter(|process| process.up) {
            process.paused_until = until;
            sometimes!(self.points, "machine paused");
            self.note(format_args!("{node} is paused"));
        }
    }

    fn jump(&mut self) {
        let node = if self.rng.chance(0.4) { Node::Master } else { self.some_machine() };
        let most = [SECOND, 3_600 * SECOND, JUMP][self.rng.below(3) as usize];
        let by = self.rng.below(most) as i64;
        let by = if self.rng.chance(0.5) { by } else { -by };
        if let Some(process) = self.process_mut(node) {
            process.wall_offset = (process.wall_offset + by).clamp(-(JUMP as i64), JUMP as i64);
            sometimes!(self.points, "clock jumped");
            self.note(format_args!("the clock of {node} jumps by {by} ns"));
        }
        if node == Node::Master {
            self.facts.masters_clock_jumped();
        }
    }
}
