//! When the master wants to be woken, and for what.
//!
//! Owns one queue ordered by time with at most one entry for each thing that waits. Promises O(log n) for each change;
//! refuses to know what is done when a time has come.

use std::collections::{BTreeMap, BTreeSet};

use meseta_model::{AgentId, FrameworkId, Mono, OfferId};

/// Something that waits for its time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Timer {
    /// The next ping of an agent, or the verdict on the last one.
    Ping(AgentId),
    /// An agent whose connection ended had its time to open another.
    Unchecked(AgentId),
    /// The next agent whose removal had to wait may go.
    Removal,
    /// Agents of the registry that did not come back are given up.
    Recovery,
    /// Offers are made though not all agents that are awaited came back.
    Resume,
    /// Agents that are unreachable or gone for too long are forgotten.
    RegistryGc,
    /// The next HEARTBEAT of a framework.
    Heartbeat(FrameworkId),
    /// A framework that did not come back ends.
    Failover(FrameworkId),
    /// Somebody is to be asked to leave a machine that will be away.
    InverseOffers,
    /// An offer or inverse offer was held too long.
    Offer(OfferId),
}

/// The queue.
#[derive(Debug, Default)]
pub(crate) struct Timers {
    queue: BTreeSet<(Mono, Timer)>,
    at: BTreeMap<Timer, Mono>,
}

impl Timers {
    /// Sets the time of a timer, in place of the one that it had.
    pub(crate) fn set(&mut self, timer: Timer, at: Mono) {
        if let Some(before) = self.at.insert(timer.clone(), at) {
            self.queue.remove(&(before, timer.clone()));
        }
        self.queue.insert((at, timer));
    }

    /// Forgets a timer, if it is there.
    pub(crate) fn cancel(&mut self, timer: Timer) {
        if let Some(before) = self.at.remove(&timer) {
            self.queue.remove(&(before, timer));
        }
    }

    pub(crate) fn is_set(&self, timer: &Timer) -> bool {
        self.at.contains_key(timer)
    }

    /// The earliest time.
    pub(crate) fn next(&self) -> Option<Mono> {
        self.queue.first().map(|(at, _)| *at)
    }

    /// Takes out the earliest timer whose time has come.
    pub(crate) fn take_due(&mut self, now: Mono) -> Option<Timer> {
        if self.next()? > now {
            return None;
        }
        let (_, timer) = self.queue.pop_first()?;
        self.at.remove(&timer);
        Some(timer)
    }

    /// All timers, for checks.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Timer> {
        self.at.keys()
    }

    /// How many there are; both books must agree.
    pub(crate) fn len(&self) -> usize {
        debug_assert_eq!(self.queue.len(), self.at.len());
        self.at.len()
    }
}
