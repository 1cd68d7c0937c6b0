//! The order among siblings: by share over weight, then by how often something was given, then by name.
//!
//! Owns the ordered sets of each node's children that want offers, apart those that have their turn first, and those
//! that are left out because their limits leave nothing; and how they are kept: one child that changed is moved at
//! once, O(log siblings); where all keys are out of date (the cluster's proportions changed, or a weight) the whole set is
//! renewed when it is read next, and not before.

use crate::keys::Keys;
use crate::measure::STALE;
use crate::tree::{Node, NodeId, ROOT, Tree};
use std::cmp::Ordering;

/// A place among siblings; the lesser is next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    /// The bits of a share, which is never negative: they sort as the number does.
    share: u64,
    times: u64,
    /// In the order of the names.
    pub number: u64,
    pub node: NodeId,
}

impl Key {
    #[cfg(test)]
    pub fn new(share: u64, times: u64, number: u64, node: NodeId) -> Self {
        Self { share, times, number, node }
    }

    /// Share and times in one number, which is compared at once.
    fn rank(&self) -> u128 {
        (u128::from(self.share) << 64) | u128::from(self.times)
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank()).then_with(|| self.number.cmp(&other.number))
    }
}
impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// How a node stands to offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Somebody here wants offers.
    pub wanting: bool,
    /// The role's limits leave nothing that is worth an offer.
    pub spent: bool,
    /// The role has not got all that is guaranteed to it.
    pub hungry: bool,
    /// It has its turn before others: it, or somebody below it, is hungry, wants offers and is not spent.
    pub ahead: bool,
}

/// Each child that wants offers is in one of the three.
pub(crate) struct Order {
    /// Those that have their turn before the others.
    pub ahead: Keys,
    /// Those that have not.
    pub rest: Keys,
    /// Those that are spent, which have no place in the order; in none.
    pub spent: Vec<NodeId>,
    /// The epoch of the keys, where they are all of one.
    epoch: u64,
}

impl Default for Order {
    fn default() -> Self {
        let (ahead, rest, spent) = Default::default();
        Self { ahead, rest, spent, epoch: STALE }
    }
}

impl Order {
    /// Nobody wants offers.
    pub fn is_empty(&self) -> bool {
        self.len() == 0 && self.spent.is_empty()
    }

    /// How many have a place.
    pub fn len(&self) -> usize {
        self.ahead.len() + self.rest.len()
    }

    /// The next, whoever has its turn before others.
    pub fn first(&self) -> Option<&Key> {
        self.ahead.first().into_iter().chain(self.rest.first()).min()
    }

    /// All of them in their order, whoever has its turn before others.
    pub fn iter(&self) -> impl Iterator<Item = &Key> {
        let (mut ahead, mut rest) = (self.ahead.iter().peekable(), self.rest.iter().peekable());
        std::iter::from_fn(move || match (ahead.peek(), rest.peek()) {
            (Some(one), other) if other.is_none_or(|other| one < other) => ahead.next(),
            _ => rest.next(),
        })
    }

    fn set_mut(&mut self, ahead: bool) -> &mut Keys {
        if ahead { &mut self.ahead } else { &mut self.rest }
    }

    /// The same order with other numbers in the keys.
    pub fn renumbered(self, number: impl Fn(NodeId) -> u64) -> Self {
        let renew = |key: Key| Key { number: number(key.node), ..key };
        let [ahead, rest] = [self.ahead, self.rest].map(|set| set.iter().map(|key| renew(*key)).collect());
        Self { ahead, rest, ..self }
    }

    pub fn outdate(&mut self) {
        self.epoch = STALE;
    }

    pub fn is_of(&self, epoch: u64) -> bool {
        self.epoch == epoch
    }
}

impl Node {
    /// Whether it, or somebody below it, is hungry.
    fn has_reason(&self) -> bool {
        self.standing.hungry || !self.below.order.ahead.is_empty()
    }
}

impl Tree {
    /// The key that a node should have.
    pub(crate) fn key_of(&self, at: NodeId) -> Key {
        let (share, times) = self.standing_of(at);
        Key { share, times, number: self.node(at).rest.number, node: at }
    }

    /// What orders a node among its siblings, but for its name.
    fn standing_of(&self, at: NodeId) -> (u64, u64) {
        let node = self.node(at);
        match self.is_drawn(node.parent) {
            true => (node.rest.drawn.to_bits(), 0),
            false => (self.share(node).to_bits(), node.times),
        }
    }

    /// A node is among those that want offers from now on.
    pub(crate) fn enter(&mut self, at: NodeId) {
        self.node_mut(at).standing.wanting = true;
        self.draw(at);
        self.place(at);
    }

    pub(crate) fn leave(&mut self, at: NodeId) {
        self.displace(at);
        self.node_mut(at).standing.wanting = false;
    }

    fn place(&mut self, at: NodeId) {
        let parent = self.node(at).parent;
        if self.node(at).standing.spent {
            let spent = &mut self.node_mut(parent).below.order.spent;
            let place = spent.len() as u32;
            spent.push(at);
            self.node_mut(at).rest.spent_at = place;
            self.spent += 1;
            return;
        }
        let key = self.key_of(at);
        let node = self.node_mut(at);
        let ahead = node.has_reason();
        (node.key, node.standing.ahead) = (Some(key), ahead);
        self.node_mut(parent).below.order.set_mut(ahead).insert(key);
        if ahead {
            self.settle_ahead(parent);
        }
    }

    fn displace(&mut self, at: NodeId) {
        let node = self.node_mut(at);
        let (parent, key, spent_at) = (node.parent, node.key.take(), node.rest.spent_at);
        let ahead = std::mem::take(&mut node.standing.ahead);
        let order = &mut self.node_mut(parent).below.order;
        if let Some(key) = key {
            order.set_mut(ahead).remove(&key);
        } else {
            order.spent.swap_remove(spent_at as usize);
            if let Some(moved) = order.spent.get(spent_at as usize).copied() {
                self.node_mut(moved).rest.spent_at = spent_at;
            }
            self.spent -= 1;
        }
        if ahead {
            self.settle_ahead(parent);
        }
    }

    /// What became of a role's quota.
    pub(crate) fn set_standing(&mut self, at: NodeId, spent: bool, hungry: bool) {
        let standing = self.node(at).standing;
        if (standing.spent, standing.hungry) == (spent, hungry) {
            return;
        }
        let replaced = standing.wanting && standing.spent != spent;
        if replaced {
            self.displace(at);
        }
        let standing = &mut self.node_mut(at).standing;
        (standing.spent, standing.hungry) = (spent, hungry);
        match replaced {
            true => self.place(at),
            false => self.settle_ahead(at),
        }
    }

    /// Settles whether a node has its turn before its siblings, and with that those above it.
    fn settle_ahead(&mut self, from: NodeId) {
        let mut at = from;
        while at != ROOT {
            let node = self.node_mut(at);
            let ahead = node.key.is_some() && node.has_reason();
            if std::mem::replace(&mut node.standing.ahead, ahead) == ahead {
                return;
            }
            let (parent, key) = (node.parent, node.key);
            if let Some(key) = key {
                let order = &mut self.node_mut(parent).below.order;
                order.set_mut(!ahead).remove(&key);
                order.set_mut(ahead).insert(key);
            }
            at = parent;
        }
    }

    /// Whether anybody wants offers.
    pub(crate) fn is_anybody_wanting(&self) -> bool {
        !self.node(ROOT).below.order.is_empty()
    }

    /// Whether anybody has the turn before others.
    pub(crate) fn is_anybody_ahead(&self) -> bool {
        !self.node(ROOT).below.order.ahead.is_empty()
    }

    /// Puts a node that changed in its place. Where it is alone, or the keys are out of date anyway, that can wait.
    pub(crate) fn moved(&mut self, at: NodeId) {
        if self.node(at).key.is_none() {
            return;
        }
        let parent = self.node(at).parent;
        let epoch = self.measure.epoch();
        let order = &mut self.node_mut(parent).below.order;
        if order.len() <= 1 || !order.is_of(epoch) {
            order.outdate();
            return;
        }
        let (share, times) = self.standing_of(at);
        let Some(old) = self.node(at).key.filter(|key| (key.share, key.times) != (share, times)) else {
            return;
        };
        let new = Key { share, times, ..old };
        let ahead = self.node(at).standing.ahead;
        self.node_mut(parent).below.order.set_mut(ahead).replace(&old, new);
        self.node_mut(at).key = Some(new);
        self.moves += 1;
    }

    /// Brings the order of a node's children up to date.
    pub(crate) fn refresh(&mut self, at: NodeId) {
        let epoch = self.measure.epoch();
        let order = &mut self.node_mut(at).below.order;
        if order.is_of(epoch) || order.len() <= 1 {
            return;
        }
        let old = [std::mem::take(&mut order.ahead), std::mem::take(&mut order.rest)];
        let [ahead, rest] = old.map(|set| {
            self.keys_renewed += set.len() as u64;
            set.iter().map(|key| self.renew(*key)).collect()
        });
        let order = &mut self.node_mut(at).below.order;
        (order.ahead, order.rest, order.epoch) = (ahead, rest, epoch);
    }

    fn renew(&mut self, old: Key) -> Key {
        let (share, times) = self.standing_of(old.node);
        let new = Key { share, times, ..old };
        self.node_mut(new.node).key = Some(new);
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;
    use crate::amounts::{Load, Names};
    use crate::draws::Draws;
    use crate::tree::Place;
    use meseta_model::{Resources, Role};
    use std::ops::ControlFlow;

    /// Seats that want offers, each with the cpus that it holds and how often it was given some, in a cluster of 100.
    fn tree(seats: &[(&str, &str, f64, u64)], weights: &[(&str, f64)]) -> (Tree, Vec<String>) {
        let (mut tree, mut names) = (Tree::new(Draws::new(&Options::default())), Names::default());
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
        tree.walk(&mut |_, _| true, &mut |seat| {
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
        tree.walk(&mut |_, _| true, &mut |seat| {
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
        let mut ranks: Vec<_> =
            leaves.into_iter().map(|leaf| (tree.rank(leaf, &mut |_, _| true), leaf)).collect();
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
