//! The way through the tree where nothing but what is reserved is left: past roles that have nothing of it.
//!
//! Owns that walk. Promises the order of [`crate::walk`], and at each node to look at as many of its children, or of the
//! roles below it to which something is reserved, as are the fewer; where something is reserved to a role, at no more of
//! those below than is asked for.

use crate::order::{Key, Order};
use crate::tree::{NodeId, Place, ROOT, SeatId, Tree};
use meseta_model::Resources;
use std::cmp::Ordering;
use std::ops::ControlFlow;

/// What to walk by: what may be reserved, and the keys down to the seat that had its turn last. Those before it had theirs.
#[derive(Clone, Copy)]
struct Way<'a> {
    reserved: &'a Resources,
    behind: &'a [Key],
    /// Something is reserved to the role, or to one above it.
    covered: bool,
}

impl Tree {
    /// Visits in their order, until told to stop, the seats that want offers and may have something of what is reserved;
    /// only those behind a seat that has this rank.
    pub(crate) fn walk_around(
        &mut self,
        reserved: &Resources,
        behind: &[Key],
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) {
        let _ = self.walk_on(ROOT, Way { reserved, behind, covered: false }, each);
    }

    fn walk_on(
        &mut self,
        at: NodeId,
        way: Way<'_>,
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        self.refresh(at);
        // The set is set aside meanwhile, so that those below can be refreshed on the way.
        let order = std::mem::take(&mut self.node_mut(at).below.order);
        let flow = if way.covered && order.spent.is_empty() {
            order.iter().try_for_each(|key| self.step_on(key.node, way, each))
        } else {
            let concerned = self.concerned(at, &order, way);
            let mut keys: Vec<Key> = concerned.into_iter().map(|node| self.key_of(node)).collect();
            keys.sort_unstable();
            keys.into_iter().try_for_each(|key| self.step_on(key.node, way, each))
        };
        self.node_mut(at).below.order = order;
        flow
    }

    /// The children that may have something, or somebody below them.
    fn concerned(&self, at: NodeId, order: &Order, way: Way<'_>) -> Vec<NodeId> {
        let all = || order.iter().map(|key| key.node).chain(order.spent.iter().copied());
        if way.covered {
            return all().collect();
        }
        let role_of = |node: NodeId| match &self.node(node).place {
            Place::Role { role, .. } => Some(role),
            _ => None,
        };
        let most = order.len() + order.spent.len();
        match way.reserved.reserved_below(role_of(at), most) {
            Some(roles) => {
                let wanting = |node: &NodeId| self.node(*node).standing.wanting;
                roles.iter().filter_map(|role| self.role_id(role)).filter(wanting).collect()
            }
            None => {
                let around =
                    |node: &NodeId| role_of(*node).is_some_and(|r| way.reserved.has_reserved_around(r));
                all().filter(around).collect()
            }
        }
    }

    fn step_on(
        &mut self,
        node: NodeId,
        way: Way<'_>,
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let behind = match way.behind {
            [] => way.behind,
            [last, below @ ..] => match self.key_of(node).cmp(last) {
                Ordering::Less => return ControlFlow::Continue(()),
                Ordering::Equal if below.is_empty() => return ControlFlow::Continue(()),
                Ordering::Equal => below,
                Ordering::Greater => &[],
            },
        };
        let covered = match &self.node(node).place {
            Place::Seat(seat) => return each(*seat),
            Place::Role { role, .. } => way.covered || way.reserved.has_reserved_for(role),
            _ => way.covered,
        };
        self.walk_on(node, Way { behind, covered, ..way }, each)
    }
}
