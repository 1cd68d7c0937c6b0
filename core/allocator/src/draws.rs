//! The random sorter: who is next is drawn, each as likely as its weight says.
//!
//! Owns the draws. Every node has an instant in a time of its own kind, and the earliest is next. Who was given something, or
//! begins to want offers, is next after a time that is drawn from an exponential distribution with its weight as rate,
//! counted from the latest turn among its siblings; as such times have no memory, each turn goes to one of all siblings by
//! weight, whoever had the turns before, at the cost of one move. What is drawn for a node follows from the seed, its path
//! and how many turns there were, and not from who else draws. (Mesos shuffles all for each agent; random/sorter.cpp.)

use crate::ledger::{EMPTY, stamp_on};
use crate::options::{Options, Sorter};
use crate::tree::{NodeId, Place, ROOT, Tree};
use meseta_model::Rng;

pub(crate) struct Draws {
    seed: u64,
    /// How often something was given.
    turns: u64,
    roles: bool,
    frameworks: bool,
}

impl Draws {
    pub fn new(options: &Options) -> Self {
        // Not the draws that rounds are ordered by.
        let (seed, turns) = (!options.seed, 0);
        let random = |sorter| sorter == Sorter::Random;
        Self { seed, turns, roles: random(options.role_sorter), frameworks: random(options.framework_sorter) }
    }

    fn time(&self, stamp: u64, weight: f64) -> f64 {
        let number = Rng::new(self.seed.wrapping_add(self.turns)).next_u64();
        -(1.0 - Rng::new(number ^ stamp).unit()).ln() / weight
    }
}

impl Tree {
    /// Whether the children of a node are in an order that is drawn.
    pub(crate) fn is_drawn(&self, parent: NodeId) -> bool {
        match self.node(parent).place {
            Place::Own(_) => self.draws.frameworks,
            _ => self.draws.roles,
        }
    }

    /// A leaf was given something: it and those above it are next again only after a drawn time.
    pub(crate) fn draw_anew(&mut self, leaf: NodeId) {
        if !self.draws.roles && !self.draws.frameworks {
            return;
        }
        self.draws.turns += 1;
        let mut at = leaf;
        while at != ROOT {
            let (parent, instant) = (self.node(at).parent, self.node(at).rest.drawn);
            let clock = self.node(parent).below.clock.max(instant);
            self.node_mut(parent).below.clock = clock;
            self.draw(at);
            at = parent;
        }
    }

    /// Draws when a node is next, from the latest turn among its siblings on.
    pub(crate) fn draw(&mut self, at: NodeId) {
        let (parent, weight) = (self.node(at).parent, self.node(at).weight);
        if self.is_drawn(parent) {
            let time = self.draws.time(self.stamp_of(at), weight);
            self.node_mut(at).rest.drawn = self.node(parent).below.clock + time;
        }
    }

    /// 64 bits that follow from the path of a node.
    fn stamp_of(&self, at: NodeId) -> u64 {
        let mut path = vec![&*self.node(at).rest.name];
        let mut above = self.node(at).parent;
        while above != ROOT {
            path.extend(["/", &*self.node(above).rest.name]);
            above = self.node(above).parent;
        }
        path.iter().rev().fold(EMPTY, |stamp, part| stamp_on(stamp, part))
    }
}
