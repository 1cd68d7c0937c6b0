//! Parts of the world that can crash, and their clocks.

use std::fmt;

use meseta_model::{Mono, Now, Wall};

use crate::queue::{SECOND, Time};

/// When the world begins, in nanoseconds since the Unix epoch.
const EPOCH: i64 = 1_700_000_000 * SECOND as i64;

/// One process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    Master,
    Agent(u16),
    /// An instance of a framework.
    Scheduler(u16),
    /// On that agent's machine; numbers are never used twice.
    Executor(u16, u32),
}

impl Node {
    /// A number for the log.
    pub fn code(self) -> u64 {
        match self {
            Node::Master => 1,
            Node::Agent(agent) => 2 | u64::from(agent) << 8,
            Node::Scheduler(scheduler) => 3 | u64::from(scheduler) << 8,
            Node::Executor(agent, executor) => 4 | u64::from(agent) << 8 | u64::from(executor) << 24,
        }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::Master => write!(f, "master"),
            Node::Agent(agent) => write!(f, "agent{agent}"),
            Node::Scheduler(scheduler) => write!(f, "scheduler{scheduler}"),
            Node::Executor(agent, executor) => write!(f, "executor{agent}.{executor}"),
        }
    }
}

/// Whether a process runs, since when, and what its clocks show.
#[derive(Debug, Clone, Default)]
pub struct Process {
    pub up: bool,
    /// Counts the processes that there were here.
    pub life: u32,
    started: Time,
    /// How far this machine's wall clock is off.
    pub wall_offset: i64,
    /// Until then it does not run, though it is there.
    pub paused_until: Time,
    /// The earliest wake that is in the queue, if any.
    pub wake: Option<Time>,
}

impl Process {
    /// Another process begins.
    pub fn start(&mut self, now: Time) {
        self.up = true;
        self.life += 1;
        self.started = now;
        self.paused_until = 0;
        self.wake = None;
    }

    pub fn now(&self, now: Time) -> Now {
        let wall = Wall(EPOCH + now as i64 + self.wall_offset);
        Now { mono: Mono(now - self.started), wall }
    }

    /// When the world's clock shows what this process's monotonic clock shows then.
    pub fn at(&self, mono: Mono) -> Time {
        self.started.saturating_add(mono.0)
    }
}
