//! The random sorter: who is next is drawn, each as likely as its weight says.
//!
//! Owns the draws. Every node has an instant in a time of its own kind, and the earliest is next. Who was given something is
//! next after a time that is drawn from an exponential distribution with its weight as rate; as such times have no memory,
//! each turn goes to one of all siblings by weight, whoever had the turns before, at the cost of one move. (Mesos shuffles
//! all for each agent; random/sorter.cpp.)

use crate::options::{Options, Sorter};
use crate::tree::{NodeId, Place, ROOT, Tree};
use meseta_model::Rng;

pub(crate) struct Draws {
    rng: Rng,
    roles: bool,
    frameworks: bool,
}

impl Draws {
    pub fn new(options: &Options) -> Self {
        // Not the draws that rounds are ordered by.
        let rng = Rng::new(!options.seed);
        let random = |sorter| sorter == Sorter::Random;
        Self { rng, roles: random(options.role_sorter), frameworks: random(options.framework_sorter) }
    }

    fn time(&mut self, weight: f64) -> f64 {
        -(1.0 - self.rng.unit()).ln() / weight
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
        let mut at = leaf;
        while at != ROOT {
            let (parent, weight) = (self.node(at).parent, self.node(at).weight);
            if self.is_drawn(parent) {
                let time = self.draws.time(weight);
                self.node_mut(at).drawn += time;
            }
            at = parent;
        }
    }

    /// A node comes among siblings that want offers: its time begins with that of the next one.
    pub(crate) fn draw_first(&mut self, at: NodeId) {
        let (parent, weight) = (self.node(at).parent, self.node(at).weight);
        if self.is_drawn(parent) {
            let next = self.node(parent).order.set.first().map_or(0.0, |key| self.node(key.node).drawn);
            let time = self.draws.time(weight);
            self.node_mut(at).drawn = next + time;
        }
    }
}
