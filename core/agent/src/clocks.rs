//! What is to happen at which time: one ordered set, so that the next deadline costs nothing to find.
//!
//! An entry may be stale: whoever handles it looks whether its deadline still stands. Nothing is ever searched here.

use std::collections::BTreeSet;

use meseta_model::{ExecutorId, FrameworkId, Mono, TaskId, Uuid};

/// What may be due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Due {
    /// Connect to the master.
    Connect,
    /// Say again who we are.
    Introduce,
    /// The master has been silent for too long.
    Silence,
    /// Sandboxes are old enough to go.
    Collection,
    /// Executors had their time to come back.
    RecoveryOver,
    /// Try again what the disk refused.
    DiskRetry,
    /// An executor's deadline: to subscribe, or to end by itself.
    Executor(FrameworkId, ExecutorId),
    /// Tell executors that the agent is there.
    Heartbeat,
    /// Repeat an update that was not acknowledged.
    Update(FrameworkId, TaskId),
    /// Repeat the outcome of an operation that was not acknowledged.
    Operation(Uuid),
}

#[derive(Debug, Default)]
pub(crate) struct Clocks {
    due: BTreeSet<(Mono, Due)>,
}

impl Clocks {
    pub fn set(&mut self, at: Mono, due: Due) {
        self.due.insert((at, due));
    }

    pub fn next(&self) -> Option<Mono> {
        self.due.first().map(|(at, _)| *at)
    }

    /// Takes the first entry whose time has come.
    pub fn pop(&mut self, now: Mono) -> Option<Due> {
        if self.due.first()?.0 > now {
            return None;
        }
        self.due.pop_first().map(|(_, due)| due)
    }
}
