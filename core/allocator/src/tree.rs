//! The tree of roles, whose leaves are the seats of frameworks: who is next, level by level.
//!
//! Owns the shape of the tree, what is held below every node, and who wants offers. Promises that the way from a leaf to
//! the root is all that an event touches. Refuses to know agents and frameworks: a leaf carries the number of its seat.
//!
//! A role's own frameworks stand under a node of their own, named `.`, which competes with the sub-roles (Mesos:
//! drf/sorter.hpp, virtual leaf). The order of siblings lives in [`crate::order`]. Quota has its place here too: a role's
//! node is where guarantee, limits and what counts against them will stand, next to what is held.

use crate::amounts::{Amounts, Load, Names};
use crate::draws::Draws;
use crate::measure::Measure;
use crate::order::{Key, Order, Standing};
use crate::siblings::Siblings;
use meseta_model::Role;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(crate) type NodeId = u32;
/// The number of a seat: a framework in a role.
pub(crate) type SeatId = u32;

pub(crate) const ROOT: NodeId = 0;
/// Sorts before nearly every name, as in Mesos.
const OWN: &str = ".";

pub(crate) enum Place {
    Root,
    Role {
        role: Role,
        own: Option<NodeId>,
    },
    /// The frameworks of the role above, against its sub-roles.
    Own(BTreeSet<SeatId>),
    Seat(SeatId),
}

/// All that an offer reads of a leaf is in three lines of memory, as leaves are many and each has its turn after all others.
#[repr(align(64))]
pub(crate) struct Node {
    pub place: Place,
    pub weight: f64,
    /// Offered, accepted or in use, here and below.
    pub held: Amounts,
    /// How often something was given: among equal shares the one with fewer is next.
    pub times: u64,
    /// Where it stands among its siblings; None while nobody here wants offers, or its limits leave nothing for them.
    pub key: Option<Key>,
    pub parent: NodeId,
    pub standing: Standing,
    pub below: Box<Below>,
    pub rest: Box<Rest>,
}

/// What a node knows of its children.
#[derive(Default)]
pub(crate) struct Below {
    pub names: Siblings,
    /// Those that want offers.
    pub order: Order,
    /// The latest instant of a turn among them.
    pub clock: f64,
    children: u32,
}

/// What an offer does not read, where orders are not drawn.
pub(crate) struct Rest {
    pub name: Arc<str>,
    /// In the order of the names among its siblings.
    pub number: u64,
    /// When it is next, where the order is drawn.
    pub drawn: f64,
    /// Its place among those that are spent, while it is one of them.
    pub spent_at: u32,
    /// The part of what is held that is at hand or in use.
    pub used: Amounts,
    /// What quota does not charge of what is held, and of what is in use.
    pub exempt: Amounts,
    pub exempt_used: Amounts,
}

pub(crate) struct Tree {
    nodes: Vec<Node>,
    vacant: Vec<NodeId>,
    roles: FxHashMap<Role, NodeId>,
    weights: FxHashMap<Role, f64>,
    pub measure: Measure,
    pub draws: Draws,
    pub moves: u64,
    pub keys_renewed: u64,
    /// Nodes that want offers and are spent.
    pub spent: usize,
    /// Nobody below a spent role may be offered anything of the agent that is looked at: these are not even asked for.
    pub passes_spent: bool,
}

impl Tree {
    pub fn new(draws: Draws) -> Self {
        Self {
            nodes: vec![Node::new(ROOT, OWN.into(), Place::Root, 1.0)],
            vacant: Vec::new(),
            roles: FxHashMap::default(),
            weights: FxHashMap::default(),
            measure: Measure::default(),
            draws,
            moves: 0,
            keys_renewed: 0,
            spent: 0,
            passes_spent: false,
        }
    }
}

impl Node {
    fn new(parent: NodeId, name: Arc<str>, place: Place, weight: f64) -> Self {
        let (used, exempt, exempt_used) = Default::default();
        let rest = Rest { name, number: 0, drawn: 0.0, spent_at: 0, used, exempt, exempt_used };
        Self {
            place,
            weight,
            held: Amounts::default(),
            times: 0,
            key: None,
            parent,
            standing: Standing::default(),
            below: Box::default(),
            rest: Box::new(rest),
        }
    }

    /// Something of each line of memory that an offer reads.
    pub fn sample(&self) -> u64 {
        let own = self.times ^ self.weight.to_bits() ^ u64::from(self.held.is_empty());
        own ^ u64::from(self.standing.ahead)
    }
}

impl Tree {
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id as usize]
    }

    pub fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id as usize]
    }

    pub fn role(&self, role: &Role) -> Option<&Node> {
        self.roles.get(role).map(|id| self.node(*id))
    }

    pub fn role_id(&self, role: &Role) -> Option<NodeId> {
        self.roles.get(role).copied()
    }

    /// The same, looked for first where it stood before.
    pub fn role_id_from(&self, before: NodeId, role: &Role) -> Option<NodeId> {
        match self.nodes.get(before as usize).map(|node| &node.place) {
            Some(Place::Role { role: there, .. }) if there == role => Some(before),
            _ => self.role_id(role),
        }
    }

    /// The seats in this very role.
    pub fn seats_in(&self, role: &Node) -> impl Iterator<Item = SeatId> + '_ {
        let Place::Role { own: Some(own), .. } = role.place else { return None.into_iter().flatten() };
        let Place::Own(seats) = &self.node(own).place else { return None.into_iter().flatten() };
        Some(seats.iter().copied()).into_iter().flatten()
    }

    /// The roles that have frameworks or hold something, here or below; in no order.
    pub fn roles(&self) -> impl Iterator<Item = &Role> {
        self.roles.keys()
    }

    pub fn weight(&self, role: &Role) -> f64 {
        self.weights.get(role).copied().unwrap_or(1.0)
    }

    fn grow(&mut self, node: Node) -> NodeId {
        let parent = node.parent;
        self.nodes[parent as usize].below.children += 1;
        let id = self.vacant.pop().unwrap_or(self.nodes.len() as NodeId);
        match self.nodes.get_mut(id as usize) {
            Some(vacant) => *vacant = node,
            None => self.nodes.push(node),
        }
        self.enter_name(parent, id);
        id
    }

    fn role_node(&mut self, role: &Role) -> NodeId {
        if let Some(id) = self.roles.get(role) {
            return *id;
        }
        let parent = role.parent().map_or(ROOT, |parent| self.role_node(&parent));
        let name = role.levels().next_back().unwrap_or_default().into();
        let weight = self.weight(role);
        let id = self.grow(Node::new(parent, name, Place::Role { role: role.clone(), own: None }, weight));
        self.roles.insert(role.clone(), id);
        id
    }

    fn own_node(&mut self, role: &Role) -> NodeId {
        let id = self.role_node(role);
        if let Place::Role { own: Some(own), .. } = self.node(id).place {
            return own;
        }
        let child = self.grow(Node::new(id, OWN.into(), Place::Own(BTreeSet::new()), 1.0));
        if let Place::Role { own, .. } = &mut self.node_mut(id).place {
            *own = Some(child);
        }
        child
    }

    /// A new leaf that holds nothing and wants nothing yet.
    pub fn add_seat(&mut self, role: &Role, framework: &str, seat: SeatId) -> NodeId {
        let parent = self.own_node(role);
        if let Place::Own(seats) = &mut self.node_mut(parent).place {
            seats.insert(seat);
        }
        self.grow(Node::new(parent, framework.into(), Place::Seat(seat), 1.0))
    }

    /// Takes out a leaf that holds nothing, and the roles above that are left without any.
    pub fn remove_seat(&mut self, leaf: NodeId) {
        self.set_wanting(leaf, false);
        let mut at = leaf;
        while at != ROOT && self.node(at).below.children == 0 {
            let parent = self.node(at).parent;
            self.forget(at);
            self.nodes[parent as usize].below.children -= 1;
            self.vacant.push(at);
            at = parent;
        }
    }

    fn forget(&mut self, at: NodeId) {
        let empty = Node::new(ROOT, OWN.into(), Place::Root, 1.0);
        let gone = std::mem::replace(self.node_mut(at), empty);
        self.node_mut(gone.parent).below.names.leave(&gone.rest.name);
        match gone.place {
            Place::Role { role, .. } => drop(self.roles.remove(&role)),
            Place::Own(_) => {
                if let Place::Role { own, .. } = &mut self.node_mut(gone.parent).place {
                    *own = None;
                }
            }
            Place::Seat(seat) => {
                if let Place::Own(seats) = &mut self.node_mut(gone.parent).place {
                    seats.remove(&seat);
                }
            }
            Place::Root => {}
        }
    }

    /// Puts a leaf among those that want offers, or takes it out, and with it the nodes above that have no other.
    /// O(depth · log siblings).
    pub fn set_wanting(&mut self, leaf: NodeId, wanting: bool) {
        let mut at = leaf;
        while at != ROOT && self.node(at).standing.wanting != wanting {
            match wanting {
                true => self.enter(at),
                false => self.leave(at),
            }
            at = self.node(at).parent;
            if !wanting && !self.node(at).below.order.is_empty() {
                return;
            }
        }
    }

    /// Something more is offered to or found with a seat. O(depth · log siblings).
    pub fn hold(&mut self, leaf: NodeId, load: &Load) {
        self.draw_anew(leaf);
        self.climb(leaf, |node| {
            node.held.add(&load.all);
            load.exempt.iter().for_each(|exempt| node.rest.exempt.add(exempt));
            node.times += 1;
        });
    }

    pub fn unhold(&mut self, leaf: NodeId, load: &Load) {
        self.climb(leaf, |node| {
            node.held.subtract(&load.all);
            load.exempt.iter().for_each(|exempt| node.rest.exempt.subtract(exempt));
        });
    }

    /// What is at hand turns into as much of another kind; the order does not depend on it.
    pub fn reweigh(&mut self, leaf: NodeId, before: &Load, after: &Load) {
        self.along(leaf, |node| {
            for exempt in [&mut node.rest.exempt, &mut node.rest.exempt_used] {
                after.exempt.iter().for_each(|more| exempt.add(more));
                before.exempt.iter().for_each(|less| exempt.subtract(less));
            }
        });
    }

    /// Part of what is held is at hand or in use from now on; the order does not depend on it.
    pub fn begin_use(&mut self, leaf: NodeId, load: &Load) {
        self.along(leaf, |node| {
            node.rest.used.add(&load.all);
            load.exempt.iter().for_each(|exempt| node.rest.exempt_used.add(exempt));
        });
    }

    pub fn end_use(&mut self, leaf: NodeId, load: &Load) {
        self.along(leaf, |node| {
            node.rest.used.subtract(&load.all);
            load.exempt.iter().for_each(|exempt| node.rest.exempt_used.subtract(exempt));
        });
    }

    fn climb(&mut self, leaf: NodeId, change: impl Fn(&mut Node)) {
        let mut at = leaf;
        while at != ROOT {
            change(self.node_mut(at));
            self.moved(at);
            at = self.node(at).parent;
        }
        change(self.node_mut(ROOT));
    }

    /// From a leaf to the root, both included; the order stays.
    fn along(&mut self, leaf: NodeId, change: impl Fn(&mut Node)) {
        let mut at = leaf;
        loop {
            change(self.node_mut(at));
            if at == ROOT {
                return;
            }
            at = self.node(at).parent;
        }
    }

    /// None: as any other.
    pub fn set_weight(&mut self, role: Role, weight: Option<f64>) {
        if let Some(id) = self.roles.get(&role).copied() {
            self.node_mut(id).weight = weight.unwrap_or(1.0);
            let parent = self.node(id).parent;
            self.node_mut(parent).below.order.outdate();
        }
        match weight {
            Some(weight) => drop(self.weights.insert(role, weight)),
            None => drop(self.weights.remove(&role)),
        }
    }

    /// The weights that were set.
    pub fn weights(&self) -> impl Iterator<Item = (&Role, f64)> {
        self.weights.iter().map(|(role, weight)| (role, *weight))
    }

    pub fn grow_cluster(&mut self, names: &Names, amounts: &Amounts) {
        self.measure.add(names, amounts);
    }

    pub fn shrink_cluster(&mut self, names: &Names, amounts: &Amounts) {
        self.measure.subtract(names, amounts);
    }

    pub fn share(&self, node: &Node) -> f64 {
        self.measure.share(&node.held, node.weight)
    }

    /// The part of the cluster that is a node's by its weight and those above it, among siblings that want offers.
    pub fn fair_share(&self, leaf: NodeId) -> f64 {
        let (mut share, mut at) = (1.0, leaf);
        while at != ROOT {
            let parent = self.node(at).parent;
            let order = &self.node(parent).below.order;
            let siblings = order.iter().map(|key| key.node).chain(order.spent.iter().copied());
            let sum: f64 = siblings.map(|sibling| self.node(sibling).weight).sum();
            share *= self.node(at).weight / sum.max(f64::MIN_POSITIVE);
            at = parent;
        }
        share
    }

    /// Every node in use but the root.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        let all = self.nodes.iter().enumerate().map(|(id, node)| (id as NodeId, node));
        all.filter(|(_, node)| !matches!(node.place, Place::Root))
    }
}
