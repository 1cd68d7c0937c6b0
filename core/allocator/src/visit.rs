//! One agent in a round: who takes what of it.
//!
//! Owns the choice. Promises what a walk over all seats in the order of the tree would give: each seat in its turn takes
//! all that it may be offered, as long as something is left. Where everyone may be offered the same, seats that refused it
//! are not even looked at. Refuses to move anything: it returns picks.

use crate::Allocator;
use crate::frameworks::Framework;
use crate::idset::{bits, has_bit};
use crate::ledger::Book;
use crate::order::Key;
use crate::portions::Portions;
use crate::refusals::{Refusals, Shape, Stand};
use crate::seats::Seat;
use crate::slab::Slab;
use crate::tree::{SeatId, Tree};
use meseta_model::{Quantities, Resources};
use std::ops::ControlFlow;

/// What one seat takes.
pub(crate) struct Pick {
    pub seat: SeatId,
    pub resources: Resources,
}

/// Whether it is worth an offer: at least one of the alternatives is contained, or none is asked for.
pub(crate) fn worthwhile(amounts: &Quantities, alternatives: &[Quantities]) -> bool {
    alternatives.is_empty() || alternatives.iter().any(|least| amounts.contains(least))
}

/// What is known for one agent while seats have their turn.
struct Visit<'a> {
    book: &'a Book,
    seats: &'a Slab<Seat>,
    frameworks: &'a Slab<Framework>,
    refusals: &'a Refusals,
    shapes: &'a [Shape],
    minimum: &'a [Quantities],
    filter_gpus: bool,
    /// Some seats ask something else of an offer than the operator does.
    own_minimums: bool,
    portions: Portions,
    picks: Vec<Pick>,
    considered: u64,
    compared: u64,
}

impl Allocator {
    /// What each seat takes of an agent, in their order.
    pub(crate) fn choose(&mut self, agent: u32) -> Vec<Pick> {
        let Self { agents, seats, frameworks, refusals, tree, options, stats, own_minimums, .. } = self;
        let Some(book) = agents.get(agent).filter(|book| book.active && !book.free.is_empty()) else {
            return Vec::new();
        };
        let mut visit = Visit {
            book,
            seats,
            frameworks,
            shapes: refusals.shapes(agent),
            refusals,
            minimum: &options.min_allocatable,
            filter_gpus: options.filter_gpus,
            own_minimums: *own_minimums > 0,
            portions: Portions::new(book.free.clone(), book.uniform),
            picks: Vec::new(),
            considered: 0,
            compared: 0,
        };
        match book.uniform {
            true => visit.uniform(tree),
            false => visit.every_seat(tree),
        }
        stats.frameworks_considered += visit.considered;
        stats.shapes_compared += visit.compared;
        visit.picks
    }
}

impl Visit<'_> {
    /// Where everyone may be offered the same: only those that did not refuse it are looked at.
    fn uniform(&mut self, tree: &mut Tree) {
        let open = self.open_columns();
        let all: u32 = self.refusals.columns.wanting().iter().map(|word| word.count_ones()).sum();
        let some: u32 = open.iter().map(|word| word.count_ones()).sum();
        if u64::from(some) * u64::from(some) <= u64::from(all) {
            return self.few(tree, &open);
        }
        let seats = self.seats;
        tree.walk(&mut |_| true, &mut |seat| match has_bit(&open, seats[seat].column) {
            true => self.consider(seat),
            false => ControlFlow::Continue(()),
        });
    }

    /// The columns of those that want offers and have not refused all that is free.
    fn open_columns(&mut self) -> Vec<u64> {
        let mut open = self.refusals.columns.wanting().to_vec();
        for shape in self.shapes {
            self.compared += 1;
            if shape.refused.contains(&self.book.free) {
                let refused = shape.terms.iter().filter(|(term, _)| !term.keeps_turn);
                refused.for_each(|(_, columns)| columns.clear_in(&mut open));
            }
        }
        open
    }

    /// A few seats among many are sorted by their rank; the many others are not touched.
    fn few(&mut self, tree: &mut Tree, open: &[u64]) {
        let seats = bits(open).filter_map(|column| self.refusals.columns.seat(column));
        let mut ranked: Vec<(Vec<Key>, SeatId)> =
            seats.map(|seat| (tree.rank(self.seats[seat].node), seat)).collect();
        ranked.sort();
        for (_, seat) in ranked {
            if self.consider(seat).is_break() {
                return;
            }
        }
    }

    /// Where it depends on the role and on what the framework can deal with. If nothing but reservations is worth an offer,
    /// only their roles are entered.
    fn every_seat(&mut self, tree: &mut Tree) {
        let reserved_only = self.reserved_only();
        let reserved = self.portions.reserved_roles().clone();
        let mut enter = |role: &_| !reserved_only || reserved.concerns(role);
        tree.walk(&mut enter, &mut |seat| self.consider(seat));
    }

    fn reserved_only(&self) -> bool {
        let common = self.book.free.unreserved();
        let worthwhile = !common.is_empty() && worthwhile(&common.quantities(), self.minimum);
        !self.own_minimums && !worthwhile
    }

    /// One seat has its turn. Here is also the place where quota will cut what it may be offered.
    fn consider(&mut self, id: SeatId) -> ControlFlow<()> {
        self.considered += 1;
        let seat = &self.seats[id];
        let capabilities = &self.frameworks[seat.framework].capabilities;
        let agent_fits = (capabilities.gpu || !self.book.has_gpus || !self.filter_gpus)
            && (capabilities.region_aware || !self.book.remote);
        if !agent_fits {
            return ControlFlow::Continue(());
        }
        let minimum = seat.min_allocatable.as_deref().unwrap_or(self.minimum);
        let Some(portion) = self.portions.for_seat(&seat.role, capabilities) else {
            return ControlFlow::Continue(());
        };
        if !worthwhile(&portion.quantities, minimum) {
            return ControlFlow::Continue(());
        }
        let resources = portion.resources.clone();
        match self.stand(seat, &resources) {
            Stand::Refuses => return ControlFlow::Continue(()),
            // It gave this back without a filter: the others wait with it until its turn comes.
            Stand::KeepsTurn => {}
            Stand::Open => self.picks.push(Pick { seat: id, resources: resources.clone() }),
        }
        self.portions.take(&resources);
        match self.portions.is_empty() {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }

    fn stand(&mut self, seat: &Seat, resources: &Resources) -> Stand {
        let mut stand = Stand::Open;
        for shape in self.shapes {
            let shape_stand = shape.stand(seat.column);
            if shape_stand > stand {
                self.compared += 1;
                if shape.refused.contains(resources) {
                    stand = shape_stand;
                }
            }
        }
        stand
    }
}
