//! One agent in a round: who takes what of it.
//!
//! Owns the choice. Promises what a walk over all seats in the order of the tree would give: each seat in its turn takes
//! all that it may be offered, as long as something is left. Where everyone may be offered the same, seats that refused it
//! are not even looked at. Refuses to move anything: it returns picks.
//!
//! Where it depends on the role what may be offered, [`parts`] has the choice.

mod parts;

use crate::Allocator;
use crate::accounts::{AccountId, Accounts};
use crate::amounts::{Amounts, Names};
use crate::columns::ColumnId;
use crate::frameworks::Framework;
use crate::idset::{bits, has_bit};
use crate::ledger::Book;
use crate::order::Key;
use crate::portions::worthwhile;
use crate::refusals::Refusals;
use crate::requests::Kept;
use crate::seats::Seat;
use crate::shapes::{Shape, Stand};
use crate::slab::Slab;
use crate::tree::{SeatId, Tree};
use crate::walk::Enter;
use meseta_model::{Quantities, Resources};
use smallvec::SmallVec;
use std::ops::ControlFlow;

/// What one seat takes: so much, or all that is free.
pub(crate) struct Pick {
    pub seat: SeatId,
    pub resources: Option<Resources>,
}

/// What came of a visit.
#[derive(Default)]
pub(crate) struct Choice {
    pub picks: SmallVec<[Pick; 1]>,
    /// Something was left that quota kept from somebody.
    pub withheld: bool,
}

/// So many are passed by one by one when their turn comes; to strike more from all who want offers is cheaper.
const FEW: usize = 32;

/// Who refused all that is free of an agent.
enum Refused<'a> {
    /// Those that stand here.
    Few(SmallVec<[&'a Shape; 2]>),
    /// They are not among the columns that are open.
    Struck,
}

impl Refused<'_> {
    fn by(&self, column: ColumnId, open: &[u64]) -> bool {
        match self {
            Self::Few(shapes) => shapes.iter().any(|shape| shape.stand(column) == Stand::Refuses),
            Self::Struck => !has_bit(open, column),
        }
    }
}

/// What is known of one agent while seats have their turn.
struct Visit<'a> {
    book: &'a Book,
    names: &'a Names,
    accounts: &'a mut Accounts,
    seats: &'a Slab<Seat>,
    frameworks: &'a Slab<Framework>,
    refusals: &'a Refusals,
    shapes: &'a [Shape],
    minimum: &'a [Quantities],
    /// For whom the agent is kept.
    kept: Option<&'a Kept>,
    filter_gpus: bool,
    /// Some seats ask something else of an offer than the operator does.
    own_minimums: bool,
    /// It is the turn of those that have it before others.
    ahead: bool,
    choice: Choice,
    /// What the picks so far are charged with, until they are offers.
    charged: Vec<(Option<AccountId>, Amounts)>,
    considered: u64,
    compared: u64,
}

impl Allocator {
    /// What each seat takes of an agent, in their order.
    pub(crate) fn choose(&mut self, agent: u32) -> Choice {
        self.settle_standings();
        let Self { agents, seats, frameworks, refusals, tree, options, stats, open, .. } = self;
        let Self { accounts, names, needs, .. } = self;
        let Some(book) = agents.get(agent).filter(|book| book.active && !book.free().is_empty()) else {
            return Choice::default();
        };
        let kept = needs.kept_for(agent);
        let simple = book.uniform && accounts.is_empty() && kept.is_none();
        let mut visit = Visit {
            book,
            names,
            accounts,
            seats,
            frameworks,
            shapes: refusals.shapes(agent),
            refusals,
            minimum: &options.min_allocatable,
            kept,
            filter_gpus: options.filter_gpus,
            own_minimums: self.own_minimums > 0,
            ahead: false,
            choice: Choice::default(),
            charged: Vec::new(),
            considered: 0,
            compared: 0,
        };
        match simple {
            true => visit.uniform(tree, open),
            false => visit.by_portions(tree, open),
        }
        stats.frameworks_considered += visit.considered;
        stats.shapes_compared += visit.compared;
        visit.choice
    }
}

impl<'a> Visit<'a> {
    /// Where everyone may be offered the same: the first that wants it takes it all.
    fn uniform(&mut self, tree: &mut Tree, open: &mut Vec<u64>) {
        let known = self.book.known.worthwhile;
        let worthwhile = known.unwrap_or_else(|| worthwhile(self.book.free(), self.minimum));
        self.in_turn(tree, open, &mut |_, _| true, &mut |visit, seat| visit.consider(seat, worthwhile));
    }

    /// Lets seats have their turn until one says that nothing is left. Those that refused all that is free are not looked
    /// at; and where only a few are left, these are sorted instead of passing by all the others.
    fn in_turn(
        &mut self,
        tree: &mut Tree,
        open: &mut Vec<u64>,
        enter: Enter<'_>,
        each: &mut dyn FnMut(&mut Self, SeatId) -> ControlFlow<()>,
    ) {
        let refused = self.refused(open);
        if self.few_are_open(&refused, open) {
            for seat in self.ranked(tree, open, enter) {
                if each(self, seat).is_break() {
                    return;
                }
            }
            return;
        }
        let seats = self.seats;
        tree.walk(enter, &mut |seat| match refused.by(seats[seat].column, open) {
            true => ControlFlow::Continue(()),
            false => each(self, seat),
        });
    }

    /// Who refused all that is free. Where these are many, puts in `open` the columns of all others that want offers.
    fn refused(&mut self, open: &mut Vec<u64>) -> Refused<'a> {
        let free = self.book.free();
        let covering: SmallVec<[&Shape; 2]> =
            self.shapes.iter().filter(|shape| shape.refused.contains(free)).collect();
        self.compared += self.shapes.len() as u64;
        if covering.iter().map(|shape| shape.refusing()).sum::<usize>() <= FEW {
            return Refused::Few(covering);
        }
        open.clear();
        open.extend_from_slice(self.refusals.columns.wanting());
        covering.iter().for_each(|shape| shape.strike(open));
        Refused::Struck
    }

    /// Whether so few did not refuse all that is free that it pays to sort these.
    fn few_are_open(&self, refused: &Refused<'_>, open: &[u64]) -> bool {
        let some = || open.iter().map(|word| u64::from(word.count_ones())).sum::<u64>();
        matches!(refused, Refused::Struck) && some().pow(2) <= self.refusals.columns.count_wanting()
    }

    /// The seats of these columns, the next first.
    fn ranked(&self, tree: &mut Tree, columns: &[u64], enter: Enter<'_>) -> Vec<SeatId> {
        let seats = bits(columns).filter_map(|column| self.refusals.columns.seat(column));
        let rank = |seat: SeatId| Some((tree.rank(self.seats[seat].node, enter)?, seat));
        let mut ranked: Vec<(Vec<Key>, SeatId)> = seats.filter_map(rank).collect();
        ranked.sort();
        ranked.into_iter().map(|(_, seat)| seat).collect()
    }

    /// One seat has its turn for all that is free; `worthwhile` by what the operator asks.
    fn consider(&mut self, id: SeatId, worthwhile: bool) -> ControlFlow<()> {
        self.considered += 1;
        let (seat, free) = (&self.seats[id], self.book.free());
        if !self.fits(seat) || !seat.accepts(free, worthwhile) {
            return ControlFlow::Continue(());
        }
        match self.stand(seat, free) {
            Stand::Refuses => return ControlFlow::Continue(()),
            // It gave this back without a filter: the others wait with it until its turn comes.
            Stand::KeepsTurn => {}
            Stand::Open => self.choice.picks.push(Pick { seat: id, resources: None }),
        }
        ControlFlow::Break(())
    }

    /// Whether the agent is one for this framework.
    fn fits(&self, seat: &Seat) -> bool {
        let capabilities = &self.frameworks[seat.framework].capabilities;
        let gpus = capabilities.gpu || !self.book.has_gpus || !self.filter_gpus;
        let admits = |constraints: &crate::Constraints| constraints.admit(&self.book.rest.facts);
        gpus && (capabilities.region_aware || !self.book.remote)
            && seat.constraints.as_deref().is_none_or(admits)
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
