//! Who cannot reach whom for a while.

use crate::node::Node;

/// One cut between machines, in one direction or both.
#[derive(Debug, Clone, PartialEq)]
struct Partition {
    number: u32,
    /// The machine that is cut off from the master.
    machine: Node,
    /// Nothing gets from it to the master; from the master to it.
    up: bool,
    down: bool,
}

/// All of them. A machine is that of the master, of an agent with all that runs on it, or of a scheduler.
#[derive(Debug, Default)]
pub struct Partitions {
    all: Vec<Partition>,
    next: u32,
}

impl Partitions {
    /// Cuts a machine off; the number is for [`Partitions::heal`].
    pub fn cut(&mut self, machine: Node, up: bool, down: bool) -> u32 {
        self.next += 1;
        self.all.push(Partition { number: self.next, machine, up, down });
        self.next
    }

    pub fn heal(&mut self, number: u32) {
        self.all.retain(|partition| partition.number != number);
    }

    pub fn heal_all(&mut self) {
        self.all.clear();
    }

    /// Whether nothing gets from the one to the other.
    pub fn blocks(&self, from: Node, to: Node) -> bool {
        self.all.iter().any(|partition| {
            partition.up && from == partition.machine && to == Node::Master
                || partition.down && to == partition.machine && from == Node::Master
        })
    }
}
