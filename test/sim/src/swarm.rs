//! What one seed is like: how large its world is, how patient its machines are, and which faults befall it.
//!
//! Drawn once from the seed, swarm-style: most faults are missing in most seeds, so that each shows what the others would
//! hide.

use std::time::Duration;

use meseta_model::Rng;

use crate::queue::{MILLISECOND, SECOND, Time};
use crate::uses::Uses;

/// One way in which the world does its worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    CrashMaster,
    CrashAgent,
    RebootAgent,
    ForgetAgent,
    CrashExecutor,
    CrashScheduler,
    Cut,
    CutExecutor,
    Partition,
    Pause,
    ClockJump,
    RegistryFails,
}

/// With how likely each is in a seed, in percent.
const FAULTS: [(Fault, u64); 12] = [
    (Fault::CrashMaster, 60),
    (Fault::CrashAgent, 60),
    (Fault::RebootAgent, 40),
    (Fault::ForgetAgent, 20),
    (Fault::CrashExecutor, 50),
    (Fault::CrashScheduler, 60),
    (Fault::Cut, 60),
    (Fault::CutExecutor, 50),
    (Fault::Partition, 60),
    (Fault::Pause, 40),
    (Fault::ClockJump, 30),
    (Fault::RegistryFails, 40),
];

/// The character of a seed.
#[derive(Debug, Clone)]
pub struct Swarm {
    pub agents: u16,
    pub schedulers: u16,
    /// Faults with their weights; empty for a world where nothing goes wrong.
    pub faults: Vec<(Fault, u64)>,
    /// The mean time between two faults.
    pub fault_every: Time,
    /// How likely a process dies between two effects of a step.
    pub crash_amid: f64,
    /// How likely a batch of an agent's disk is refused.
    pub disk_fails: f64,
    /// The longest delay between machines, and how likely a packet takes seconds.
    pub delay: Time,
    pub slow: f64,
    /// The longest time of a durable write.
    pub disk: Time,
    pub registry: Time,
    /// The mean time between two acts of a scheduler.
    pub act_every: Time,
    /// Offers that are accepted, of a hundred.
    pub accepting: u64,
    /// How many tasks a scheduler wants at a time.
    pub tasks: usize,
    /// The mean life of a task's process.
    pub task_life: Time,
    /// How likely a container cannot be started.
    pub launch_fails: f64,
    /// Scripted executors say too much, too late.
    pub unruly: f64,
    /// Every call of a scheduler has a connection of its own, so that calls overtake each other.
    pub unordered_calls: bool,
    pub ping_timeout: Duration,
    pub pings: u32,
    pub reregister_timeout: Duration,
    pub removal_interval: Option<Duration>,
    pub offer_timeout: Option<Duration>,
    pub heartbeat: Duration,
    pub allocation_interval: Duration,
    /// How long an agent waits for executors to come back.
    pub executor_reregistration_timeout: Duration,
    pub uses: Uses,
}

fn pick<T: Copy>(rng: &mut Rng, from: &[T]) -> T {
    from[rng.below(from.len() as u64) as usize]
}

const fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

impl Swarm {
    /// The character of a seed of the usual kind.
    pub fn draw(rng: &mut Rng) -> Swarm {
        let quiet = rng.chance(0.05);
        let mut faults = Vec::new();
        for (fault, likely) in FAULTS {
            let (there, weight) = (rng.below(100) < likely, 1 + rng.below(4));
            if there && !quiet {
                faults.push((fault, weight));
            }
        }
        let rarely = |rng: &mut Rng, p: f64| if quiet || rng.chance(0.5) { 0.0 } else { p };
        let mut swarm = Swarm {
            agents: 1 + rng.below(5) as u16,
            schedulers: 1 + rng.below(4) as u16,
            faults,
            fault_every: pick(rng, &[SECOND, 3 * SECOND, 10 * SECOND, 30 * SECOND]),
            crash_amid: rarely(rng, 0.001),
            disk_fails: rarely(rng, 0.02),
            delay: pick(rng, &[MILLISECOND, 10 * MILLISECOND, 200 * MILLISECOND]),
            slow: rarely(rng, 0.05),
            disk: pick(rng, &[MILLISECOND, 20 * MILLISECOND, SECOND]),
            registry: pick(rng, &[MILLISECOND, 20 * MILLISECOND, 2 * SECOND]),
            act_every: pick(rng, &[200 * MILLISECOND, SECOND, 3 * SECOND]),
            accepting: pick(rng, &[20, 50, 80]),
            tasks: pick(rng, &[3, 8, 20]),
            task_life: pick(rng, &[SECOND, 10 * SECOND, 100 * SECOND]),
            launch_fails: rarely(rng, 0.05),
            unruly: rarely(rng, 0.2),
            unordered_calls: rng.chance(0.3),
            ping_timeout: pick(rng, &[secs(1), secs(3), secs(15)]),
            pings: pick(rng, &[2, 3, 5]),
            reregister_timeout: pick(rng, &[secs(20), secs(60), secs(600)]),
            removal_interval: pick(rng, &[None, None, Some(secs(10))]),
            offer_timeout: pick(rng, &[None, Some(secs(2)), Some(secs(20))]),
            heartbeat: pick(rng, &[secs(1), secs(5), secs(15)]),
            allocation_interval: pick(rng, &[Duration::from_millis(50), secs(1)]),
            executor_reregistration_timeout: pick(rng, &[secs(1), secs(2), secs(10)]),
            uses: Uses::draw(rng),
        };
        // One commit after the other: operators must leave it time for others.
        swarm.uses.operate_every = swarm.uses.operate_every.max(4 * swarm.registry);
        swarm
    }

    /// Many agents with ten tasks each, and every fault now and then: a world in which nothing rests, to measure what the
    /// machines take. What makes one world busier than another is the same in all of them.
    pub fn busy(rng: &mut Rng, agents: u16) -> Swarm {
        let mut swarm = Swarm::draw(rng);
        swarm.agents = agents;
        swarm.schedulers = 10;
        // All of them, twice a second; what befalls one of so many processes oftener than what befalls all.
        let weight = |fault| match fault {
            Fault::CrashMaster | Fault::RegistryFails | Fault::ClockJump | Fault::ForgetAgent => 1,
            Fault::CrashScheduler | Fault::RebootAgent | Fault::Partition | Fault::Pause => 2,
            Fault::CrashAgent | Fault::CrashExecutor | Fault::Cut | Fault::CutExecutor => 6,
        };
        swarm.faults = FAULTS.map(|(fault, _)| (fault, weight(fault))).to_vec();
        swarm.fault_every = SECOND / 2;
        // In a world with so many more processes each dies no more often than in others.
        (swarm.crash_amid, swarm.disk_fails, swarm.slow) = (0.000_05, 0.001, 0.001);
        (swarm.launch_fails, swarm.unruly, swarm.unordered_calls) = (0.05, 0.05, false);
        (swarm.delay, swarm.disk, swarm.registry) = (MILLISECOND, MILLISECOND, MILLISECOND);
        swarm.act_every = 200 * MILLISECOND;
        (swarm.accepting, swarm.tasks, swarm.task_life) = (80, 100, 10 * SECOND);
        // As long as the product has them by default, so that one seed is as large as another.
        (swarm.ping_timeout, swarm.pings, swarm.reregister_timeout) = (secs(15), 5, secs(600));
        (swarm.heartbeat, swarm.allocation_interval) = (secs(15), secs(1));
        (swarm.removal_interval, swarm.offer_timeout) = (None, None);
        swarm.uses = swarm.uses.tasks_only();
        swarm
    }

    pub fn total_ping_timeout(&self) -> Duration {
        self.ping_timeout * self.pings
    }
}
