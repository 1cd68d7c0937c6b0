//! Numbers for the names of siblings, in the order of the names: where shares are equal, numbers are compared.
//!
//! Owns the numbers. Promises that a new name gets a number between those of its neighbours, and that all are numbered anew
//! only where there is none left between them.

use crate::tree::{NodeId, Tree};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// Between names that were put in one after the other.
const GAP: u64 = 1 << 32;
/// The first number: there is room before it and behind.
const MIDDLE: u64 = 1 << 63;

#[derive(Default)]
pub(crate) struct Siblings {
    by_name: BTreeMap<Arc<str>, (u64, NodeId)>,
}

impl Siblings {
    /// The number of a new name; None where its neighbours leave no room.
    fn enter(&mut self, name: &Arc<str>, node: NodeId) -> Option<u64> {
        let number = |(_, (number, _)): (&Arc<str>, &(u64, NodeId))| *number;
        let below = self
            .by_name
            .range::<str, _>((Bound::Unbounded, Bound::Excluded(&**name)))
            .next_back()
            .map(number);
        let above =
            self.by_name.range::<str, _>((Bound::Excluded(&**name), Bound::Unbounded)).next().map(number);
        let between = match (below, above) {
            (None, None) => Some(MIDDLE),
            (None, Some(above)) => above.checked_sub(GAP),
            (Some(below), None) => below.checked_add(GAP),
            (Some(below), Some(above)) => {
                Some(below + (above - below) / 2).filter(|between| *between > below)
            }
        };
        self.by_name.insert(name.clone(), (between.unwrap_or(0), node));
        between
    }

    pub fn leave(&mut self, name: &str) {
        self.by_name.remove(name);
    }

    fn renumber(&mut self) -> Vec<(NodeId, u64)> {
        let first = MIDDLE - GAP * (self.by_name.len() as u64 / 2);
        let all = self.by_name.values_mut().zip(0..);
        let numbered = all.map(|((number, node), place): (_, u64)| {
            *number = first + place * GAP;
            (*node, *number)
        });
        numbered.collect()
    }
}

impl Tree {
    /// Gives a new child of a node its number.
    pub(crate) fn enter_name(&mut self, parent: NodeId, child: NodeId) {
        let name = self.node(child).rest.name.clone();
        match self.node_mut(parent).below.names.enter(&name, child) {
            Some(number) => self.node_mut(child).rest.number = number,
            None => self.renumber(parent),
        }
    }

    /// The order of siblings stays what it is, only the numbers in it change.
    fn renumber(&mut self, parent: NodeId) {
        for (child, number) in self.node_mut(parent).below.names.renumber() {
            let node = self.node_mut(child);
            node.rest.number = number;
            if let Some(key) = &mut node.key {
                key.number = number;
            }
        }
        let order = std::mem::take(&mut self.node_mut(parent).below.order);
        let renewed = order.renumbered(|node| self.node(node).rest.number);
        self.node_mut(parent).below.order = renewed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_model::Rng;

    #[test]
    fn numbers_are_in_the_order_of_the_names() {
        let (mut rng, mut siblings, mut renumbered) = (Rng::new(1), Siblings::default(), 0);
        for node in 0..5000 {
            let name: Arc<str> = match rng.chance(0.5) {
                true => format!("{:06}", 500_000 - node).into(),
                false => format!("{:06}", rng.below(1_000_000)).into(),
            };
            if siblings.by_name.contains_key(&name) {
                siblings.leave(&name);
            } else if siblings.enter(&name, node).is_none() {
                siblings.renumber();
                renumbered += 1;
            }
            if node % 50 == 0 {
                let numbers: Vec<u64> = siblings.by_name.values().map(|(number, _)| *number).collect();
                assert!(numbers.is_sorted_by(|one, other| one < other));
            }
        }
        assert!((1..500).contains(&renumbered), "numbered anew {renumbered} times");
    }
}
