//! The order among siblings: by share over weight, then by how often something was given, then by name.
//!
//! Owns the ordered set of each node's children that want offers, and how it is kept: one child that changed is moved at
//! once, O(log siblings); where all keys are out of date (the cluster's proportions changed, or a weight) the whole set is
//! renewed when it is read next, and not before.

use crate::measure::STALE;
use crate::tree::{NodeId, Place, ROOT, SeatId, Tree};
use meseta_model::Role;
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;

/// A place among siblings; the lesser is next.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    /// The bits of a share, which is never negative: they sort as the number does.
    share: u64,
    times: u64,
    name: Arc<str>,
    pub node: NodeId,
}

pub(crate) struct Order {
    set: BTreeSet<Key>,
    /// The epoch of the keys, where they are all of one.
    epoch: u64,
}

impl Default for Order {
    fn default() -> Self {
        Self { set: BTreeSet::new(), epoch: STALE }
    }
}

impl Order {
    pub fn is_empty(&self) -> bool {
        self.set.is_empty()
    }

    pub fn outdate(&mut self) {
        self.epoch = STALE;
    }

    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.set.iter()
    }

    pub fn is_of(&self, epoch: u64) -> bool {
        self.epoch == epoch
    }
}

impl Tree {
    /// The key that a node should have.
    pub(crate) fn key_of(&self, at: NodeId) -> Key {
        let node = self.node(at);
        let share = self.share(node).to_bits();
        Key { share, times: node.times, name: node.name.clone(), node: at }
    }

    pub(crate) fn enter(&mut self, at: NodeId) {
        let key = self.key_of(at);
        self.node_mut(at).key = Some(key.clone());
        let parent = self.node(at).parent;
        self.node_mut(parent).order.set.insert(key);
    }

    pub(crate) fn leave(&mut self, at: NodeId) {
        let parent = self.node(at).parent;
        if let Some(key) = self.node_mut(at).key.take() {
            self.node_mut(parent).order.set.remove(&key);
        }
    }

    /// Puts a node that changed in its place. Where it is alone, or the keys are out of date anyway, that can wait.
    pub(crate) fn moved(&mut self, at: NodeId) {
        if self.node(at).key.is_none() {
            return;
        }
        let parent = self.node(at).parent;
        let epoch = self.measure.epoch();
        let order = &mut self.node_mut(parent).order;
        if order.set.len() <= 1 || !order.is_of(epoch) {
            order.outdate();
            return;
        }
        let (share, times) = (self.share(self.node(at)).to_bits(), self.node(at).times);
        let Some(mut key) = self.node_mut(at).key.take() else { return };
        if (key.share, key.times) != (share, times) {
            let set = &mut self.node_mut(parent).order.set;
            if let Some(mut stored) = set.take(&key) {
                (stored.share, stored.times) = (share, times);
                set.insert(stored);
            }
            (key.share, key.times) = (share, times);
            self.moves += 1;
        }
        self.node_mut(at).key = Some(key);
    }

    /// Brings the order of a node's children up to date.
    fn refresh(&mut self, at: NodeId) {
        let epoch = self.measure.epoch();
        let order = &mut self.node_mut(at).order;
        if order.is_of(epoch) || order.set.len() <= 1 {
            return;
        }
        let old = std::mem::take(&mut order.set);
        self.keys_renewed += old.len() as u64;
        let renewed: BTreeSet<Key> = old.into_iter().map(|key| self.renew(key)).collect();
        self.node_mut(at).order = Order { set: renewed, epoch };
    }

    fn renew(&mut self, old: Key) -> Key {
        let node = self.node(old.node);
        let new = Key { share: self.share(node).to_bits(), times: node.times, ..old };
        self.node_mut(new.node).key = Some(new.clone());
        new
    }

    /// Visits the seats that want offers, the next first, until told to stop. `enter` may pass over a role with all that
    /// is below it.
    pub(crate) fn walk(
        &mut self,
        enter: &mut dyn FnMut(&Role) -> bool,
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) {
        let _ = self.walk_below(ROOT, enter, each);
    }

    fn walk_below(
        &mut self,
        at: NodeId,
        enter: &mut dyn FnMut(&Role) -> bool,
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        self.refresh(at);
        // The set is set aside meanwhile, so that those below can be refreshed on the way.
        let order = std::mem::take(&mut self.node_mut(at).order);
        let mut flow = ControlFlow::Continue(());
        for key in &order.set {
            flow = match &self.node(key.node).place {
                Place::Seat(seat) => each(*seat),
                Place::Role { role, .. } if !enter(role) => continue,
                _ => self.walk_below(key.node, enter, each),
            };
            if flow.is_break() {
                break;
            }
        }
        self.node_mut(at).order = order;
        flow
    }

    /// What sorts a seat among all others: the keys from the root down to it.
    pub(crate) fn rank(&mut self, leaf: NodeId) -> Vec<Key> {
        let mut rank = Vec::new();
        let mut at = leaf;
        while at != ROOT {
            let parent = self.node(at).parent;
            self.refresh(parent);
            rank.extend(self.node(at).key.clone());
            at = parent;
        }
        rank.reverse();
        rank
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amounts::{Load, Names};
    use meseta_model::Resources;

    /// Seats that want offers, each with the cpus that it holds and how often it was given some, in a cluster of 100.
    fn tree(seats: &[(&str, &str, f64, u64)], weights: &[(&str, f64)]) -> (Tree, Vec<String>) {
        let (mut tree, mut names) = (Tree::default(), Names::default());
        let mut amounts = |cpus: f64| {
            names.amounts(&Resources::parse_text(&format!("cpus:{cpus}"), &Role::default_role()).unwrap())
        };
        let total = amounts(100.0);
        let parts: Vec<_> = seats.iter().map(|(_, _, cpus, times)| amounts(cpus / *times as f64)).collect();
        tree.grow_cluster(&names, &total);
        tree.measure.settle();
        for (role, weight) in weights {
            tree.set_weight(Role::parse(role).unwrap(), Some(*weight));
        }
        for (at, (role, framework, _, times)) in seats.iter().enumerate() {
            let leaf = tree.add_seat(&Role::parse(role).unwrap(), framework, at as u32);
            tree.set_wanting(leaf, true);
            (0..*times).for_each(|_| tree.hold(leaf, &Load { all: parts[at].clone(), ..Load::default() }));
        }
        let mut order = Vec::new();
        tree.walk(&mut |_| true, &mut |seat| {
            let (role, framework, ..) = seats[seat as usize];
            order.push(format!("{role}:{framework}"));
            ControlFlow::Continue(())
        });
        (tree, order)
    }

    #[test]
    fn the_lesser_share_is_next_and_ties_go_by_times_and_name() {
        let (_, order) =
            tree(&[("r", "b", 1.0, 1), ("r", "c", 1.0, 2), ("r", "a", 2.0, 1), ("r", "d", 1.0, 1)], &[]);
        assert_eq!(order, ["r:b", "r:d", "r:c", "r:a"]);
    }

    #[test]
    fn a_weight_counts_among_siblings_and_below_they_compete_on_their_own() {
        let seats = [("a", "f", 6.0, 1), ("b/x", "f", 1.0, 1), ("b/y", "f", 4.0, 1), ("b", "f", 3.0, 1)];
        assert_eq!(tree(&seats, &[]).1, ["a:f", "b/x:f", "b:f", "b/y:f"]);
        assert_eq!(tree(&seats, &[("b", 2.0)]).1, ["b/x:f", "b:f", "b/y:f", "a:f"]);
        assert_eq!(tree(&seats, &[("b/y", 8.0)]).1, ["a:f", "b/y:f", "b/x:f", "b:f"]);
    }

    #[test]
    fn who_wants_nothing_is_passed_over_and_roles_vanish_with_their_last() {
        let (mut tree, _) = tree(&[("a/b", "f", 1.0, 1), ("c", "g", 1.0, 1)], &[]);
        let leaf = tree.nodes().find(|(_, n)| matches!(n.place, Place::Seat(0))).map(|(id, _)| id).unwrap();
        tree.set_wanting(leaf, false);
        let mut seen = Vec::new();
        tree.walk(&mut |_| true, &mut |seat| {
            seen.push(seat);
            ControlFlow::Continue(())
        });
        assert_eq!(seen, [1]);
        let held = Load { all: tree.node(leaf).held.clone(), ..Load::default() };
        tree.unhold(leaf, &held);
        tree.remove_seat(leaf);
        assert_eq!(tree.roles().map(Role::as_str).collect::<Vec<_>>(), ["c"]);
    }

    #[test]
    fn the_rank_of_seats_is_the_order_of_the_walk() {
        let seats = [
            ("a", "f", 6.0, 1),
            ("b/x", "f", 1.0, 1),
            ("b/y", "f", 4.0, 1),
            ("b", "f", 3.0, 1),
            ("a", "g", 1.0, 1),
        ];
        let (mut tree, order) = tree(&seats, &[("b", 2.0)]);
        let leaves: Vec<_> =
            tree.nodes().filter(|(_, n)| matches!(n.place, Place::Seat(_))).map(|(id, _)| id).collect();
        let mut ranks: Vec<_> = leaves.into_iter().map(|leaf| (tree.rank(leaf), leaf)).collect();
        ranks.sort();
        let by_rank: Vec<String> = ranks
            .iter()
            .map(|(_, leaf)| match tree.node(*leaf).place {
                Place::Seat(seat) => format!("{}:{}", seats[seat as usize].0, seats[seat as usize].1),
                _ => String::new(),
            })
            .collect();
        assert_eq!(by_rank, order);
    }
}
