//! What is going to happen, in the order of time.
//!
//! Owns one heap of small entries. Promises that what is put in for the same moment comes out in the order in which it
//! was put in. Refuses to know what the entries mean.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use crate::net::{ConnId, Way};
use crate::node::Node;

/// Nanoseconds since the simulated world began.
pub type Time = u64;

/// One second.
pub const SECOND: Time = 1_000_000_000;
/// One millisecond.
pub const MILLISECOND: Time = 1_000_000;

/// Something that is going to happen. `life` names the process to which it happens: with that, it is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// A machine asked to be woken.
    Wake {
        node: Node,
        life: u32,
    },
    /// The next packet of a lane arrives.
    Deliver {
        conn: ConnId,
        way: Way,
    },
    /// One end learns that its connection is dead. `way` is the lane that leads to it.
    Closed {
        conn: ConnId,
        way: Way,
    },
    /// A connection to the master took too long.
    ConnectTimeout {
        agent: u16,
        conn: ConnId,
    },
    /// The oldest commit of the registry is done, or all records were read.
    Registry {
        life: u32,
    },
    RegistryRead {
        life: u32,
    },
    /// The oldest batch of an agent's disk is done, or all of it was read.
    Disk {
        agent: u16,
        life: u32,
    },
    DiskRead {
        agent: u16,
        life: u32,
    },
    /// What an agent asked of its volumes is done.
    Volumes {
        agent: u16,
        life: u32,
    },
    /// A container that was asked for begins, or its agent hears so, or hears of its end.
    ContainerStart {
        agent: u16,
        container: u32,
    },
    ContainerStarted {
        agent: u16,
        container: u32,
        life: u32,
    },
    ContainerOver {
        agent: u16,
        container: u32,
    },
    ContainerEnded {
        agent: u16,
        container: u32,
        life: u32,
    },
    /// The process of a command in an executor ends.
    CommandOver {
        agent: u16,
        executor: u32,
        command: u32,
    },
    /// A scheduler does something of its own accord, or with offers that it holds.
    Act {
        scheduler: u16,
        life: u32,
    },
    /// A process that is down begins again.
    Start {
        node: Node,
    },
    /// The world does its worst.
    Fault,
    /// Operators do something.
    Operate,
    /// A partition ends.
    Heal {
        partition: u32,
    },
}

struct Entry {
    at: Time,
    number: u64,
    what: Happening,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.at, self.number).cmp(&(other.at, other.number))
    }
}

/// See the module's documentation.
#[derive(Default)]
pub struct Queue {
    heap: BinaryHeap<Reverse<Entry>>,
    next: u64,
}

impl Queue {
    pub fn push(&mut self, at: Time, what: Happening) {
        self.next += 1;
        self.heap.push(Reverse(Entry { at, number: self.next, what }));
    }

    /// The earliest, with its time and number.
    pub fn pop(&mut self) -> Option<(Time, u64, Happening)> {
        self.heap.pop().map(|Reverse(entry)| (entry.at, entry.number, entry.what))
    }

    /// Puts something back that has to wait; what waits for the same moment keeps its order.
    pub fn put_back(&mut self, at: Time, number: u64, what: Happening) {
        self.heap.push(Reverse(Entry { at, number, what }));
    }

    pub fn next_at(&self) -> Option<Time> {
        self.heap.peek().map(|Reverse(entry)| entry.at)
    }
}
