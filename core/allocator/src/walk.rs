//! The way through the tree in its order: from who is next to who is last.
//!
//! Owns the walk. Promises to read the order as it was when the walk began, and to look at no more of it than is asked for.
//! Refuses to change anything but keys that are out of date.

use crate::order::{Key, Order};
use crate::tree::{NodeId, Place, ROOT, SeatId, Tree};
use meseta_model::Role;
use smallvec::SmallVec;
use std::hint::black_box;
use std::ops::ControlFlow;

/// Whether to pass by what is below a role; asked with whether the role is spent.
pub(crate) type Enter<'a> = &'a mut dyn FnMut(&Role, bool) -> bool;

impl Tree {
    /// Visits the seats that want offers, the next first, until told to stop. `enter` may pass over a role with all that
    /// is below it.
    pub(crate) fn walk(&mut self, enter: Enter<'_>, each: &mut dyn FnMut(SeatId) -> ControlFlow<()>) {
        let _ = self.walk_below(ROOT, enter, each);
    }

    fn walk_below(
        &mut self,
        at: NodeId,
        enter: Enter<'_>,
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        self.refresh(at);
        let order = &self.node(at).below.order;
        let plain = self.passes_spent || order.spent.is_empty();
        if let Some(first) = order.first().map(|key| key.node).filter(|_| plain) {
            // Most often the first takes all there is.
            self.step_into(first, enter, each)?;
        }
        // The set is set aside meanwhile, so that those below can be refreshed on the way.
        let order = std::mem::take(&mut self.node_mut(at).below.order);
        let entered = self.entered_though_spent(&order, enter);
        let been = usize::from(plain);
        let mut step = |key: &Key| self.step_into(key.node, enter, each);
        let flow = match (entered.is_empty(), order.ahead.is_empty()) {
            (true, true) => order.rest.iter().skip(been).try_for_each(&mut step),
            (true, false) => order.iter().skip(been).try_for_each(&mut step),
            (false, _) => {
                // A child that is alone in the order has a key that may be out of date; here it is compared.
                let current = order.iter().map(|key| self.key_of(key.node));
                let mut all: Vec<Key> = current.chain(entered).collect();
                all.sort_unstable();
                all.iter().try_for_each(|key| self.step_into(key.node, enter, each))
            }
        };
        self.node_mut(at).below.order = order;
        flow
    }

    fn entered_though_spent(&self, order: &Order, enter: Enter<'_>) -> Vec<Key> {
        let mut entered = Vec::new();
        if self.passes_spent {
            return entered;
        }
        for node in &order.spent {
            if matches!(&self.node(*node).place, Place::Role { role, .. } if enter(role, true)) {
                entered.push(self.key_of(*node));
            }
        }
        entered
    }

    fn step_into(
        &mut self,
        node: NodeId,
        enter: Enter<'_>,
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        match &self.node(node).place {
            Place::Seat(seat) => each(*seat),
            Place::Role { role, .. } if !enter(role, false) => ControlFlow::Continue(()),
            _ => self.walk_below(node, enter, each),
        }
    }

    /// So many leaves that are likely to be the next: siblings have their turns one after the other. All that is read on the
    /// way to them is read one level after the other, so that few of these reads wait for another. Where the order is out of
    /// date, others may be next.
    pub(crate) fn ahead(&self, count: usize) -> SmallVec<[NodeId; 24]> {
        let mut ahead: SmallVec<[NodeId; 24]> = SmallVec::from_slice(&[ROOT]);
        loop {
            black_box(ahead.iter().map(|at| self.node(*at).sample()).fold(0, u64::wrapping_add));
            let each = (count / ahead.len().max(1)).max(1);
            let (mut below, mut deeper) = (SmallVec::new(), false);
            for at in &ahead {
                let node = self.node(*at);
                // What a leaf could know of its children is in memory that nothing else reads.
                if matches!(node.place, Place::Seat(_)) {
                    below.push(*at);
                    continue;
                }
                let order = &node.below.order;
                let keys = if order.ahead.is_empty() { &order.rest } else { &order.ahead };
                deeper |= !keys.is_empty();
                match keys.is_empty() {
                    true => below.push(*at),
                    false => keys.first_few(each, |key| below.push(key.node)),
                }
            }
            if !deeper {
                return ahead;
            }
            ahead = below;
        }
    }

    /// The same, of those that have their turn before others: first what is below hungry roles of a hungry role, then
    /// all of it.
    pub(crate) fn walk_ahead(&mut self, each: &mut dyn FnMut(SeatId) -> ControlFlow<()>) {
        let _ = self.walk_ahead_below(ROOT, each);
    }

    fn walk_ahead_below(
        &mut self,
        at: NodeId,
        each: &mut dyn FnMut(SeatId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        self.refresh(at);
        if let Some(first) = self.node(at).below.order.ahead.first().map(|key| key.node) {
            // Most often the first takes all there is.
            self.walk_ahead_below(first, each)?;
            let order = std::mem::take(&mut self.node_mut(at).below.order);
            let mut step = |key: &Key| self.walk_ahead_below(key.node, each);
            let flow = order.ahead.iter().skip(1).try_for_each(&mut step);
            self.node_mut(at).below.order = order;
            flow?;
        }
        match self.node(at).standing.hungry {
            true => self.walk_below(at, &mut |_, spent| !spent, each),
            false => ControlFlow::Continue(()),
        }
    }

    /// What sorts a seat among all others: the keys from the root down to it. None where `enter` passes over it.
    pub(crate) fn rank(&mut self, leaf: NodeId, enter: Enter<'_>) -> Option<Vec<Key>> {
        let mut rank = Vec::new();
        let mut at = leaf;
        while at != ROOT {
            let parent = self.node(at).parent;
            self.refresh(parent);
            let node = self.node(at);
            if matches!(&node.place, Place::Role { role, .. } if !enter(role, node.standing.spent)) {
                return None;
            }
            rank.push(self.key_of(at));
            at = parent;
        }
        rank.reverse();
        Some(rank)
    }
}
