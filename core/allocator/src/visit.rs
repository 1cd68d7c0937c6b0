//! One agent in a round: who takes what of it.
//!
//! Owns the choice. Promises what a walk over all seats in the order of the tree would give: each seat in its turn takes
//! all that it may be offered, as long as something is left. Where everyone may be offered the same, seats that refused it
//! are not even looked at. Refuses to move anything: it returns picks.
//!
//! Where there is quota, roles that have not got what is guaranteed to them have their turn first, and what a seat may be
//! offered is cut to what its role's limits and the needs of others leave.

use crate::Allocator;
use crate::accounts::{AccountId, Accounts};
use crate::amounts::{Amounts, Names};
use crate::columns::ColumnId;
use crate::frameworks::Framework;
use crate::idset::{bits, has_bit};
use crate::ledger::Book;
use crate::order::Key;
use crate::portions::{Portion, Portions, worthwhile};
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

    /// Tells the tree of roles whose quota leaves nothing, or is not fulfilled.
    pub(crate) fn settle_standings(&mut self) {
        while let Some(id) = self.accounts.next_touched() {
            let account = self.accounts.get(id);
            if let Some(node) = self.tree.role_id(&account.role) {
                self.tree.set_standing(node, account.is_spent(&self.minimum), account.is_hungry());
            }
        }
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

    /// Where it depends on the role and on what the framework can deal with. If nothing but reservations is worth an offer,
    /// only their roles are entered; and a role whose limits leave nothing only for what does not count against these.
    fn by_portions(&mut self, tree: &mut Tree, open: &mut Vec<u64>) {
        let names = (!self.accounts.is_empty()).then_some(self.names);
        let mut portions = Portions::new(self.book, self.minimum, names);
        if tree.is_anybody_ahead() {
            self.ahead = true;
            tree.passes_spent = true;
            self.first_turn(tree, open, &mut portions);
            self.ahead = false;
        }
        let held_back = self.kept.is_some_and(|kept| self.keep_for(kept, &mut portions));
        if !portions.is_empty() {
            let (free, uniform) = (self.book.free(), self.book.uniform);
            let revocable = portions.unreserved().iter().any(|resource| resource.kind.is_revocable());
            tree.passes_spent = !revocable && (uniform || !free.has_reserved());
            let mut enter =
                |role: &_, spent: bool| !spent || revocable || (!uniform && free.has_reserved_around(role));
            self.portions_in_turn(tree, open, &mut enter, &mut portions);
        }
        tree.passes_spent = false;
        self.choice.withheld |= tree.spent > 0;
        self.choice.withheld &= held_back || !portions.is_empty();
        for (account, amounts) in std::mem::take(&mut self.charged) {
            self.accounts.discharge(account, &amounts);
            self.accounts.add_available(&amounts);
        }
    }

    /// Each has its turn for its portion. Once nothing but reservations is worth an offer, only their roles have.
    fn portions_in_turn(
        &mut self,
        tree: &mut Tree,
        open: &mut Vec<u64>,
        enter: Enter<'_>,
        portions: &mut Portions<'_>,
    ) {
        let refused = self.refused(open);
        if self.few_are_open(&refused, open) {
            for seat in self.ranked(tree, open, enter) {
                if self.consider_portion(seat, portions).is_break() {
                    return;
                }
            }
            return;
        }
        let (seats, mut last) = (self.seats, None);
        let mut reserved = portions.is_reserved(self.own_minimums);
        if !reserved {
            tree.walk(enter, &mut |seat| {
                if refused.by(seats[seat].column, open) {
                    return ControlFlow::Continue(());
                }
                self.consider_portion(seat, portions)?;
                (last, reserved) = (Some(seat), portions.is_reserved(self.own_minimums));
                if reserved { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
        }
        if reserved && !portions.is_empty() {
            let rank = last.and_then(|seat| tree.rank(seats[seat].node, &mut |_, _| true));
            let free = self.book.free();
            tree.walk_around(free, &rank.unwrap_or_default(), &mut |seat| match refused
                .by(seats[seat].column, open)
            {
                true => ControlFlow::Continue(()),
                false => self.consider_portion(seat, portions),
            });
        }
    }

    /// The turn of those whose roles have not got what is guaranteed to them.
    fn first_turn(&mut self, tree: &mut Tree, open: &mut Vec<u64>, portions: &mut Portions<'_>) {
        let refused = self.refused(open);
        let seats = self.seats;
        tree.walk_ahead(&mut |seat| match () {
            // What is reserved is guaranteed to nobody else.
            () if portions.unreserved().is_empty() => ControlFlow::Break(()),
            () if refused.by(seats[seat].column, open) => ControlFlow::Continue(()),
            () => self.consider_portion(seat, portions),
        });
    }

    /// The seat for which the agent is kept has its turn as soon as it can be offered what it needs; until then nobody else
    /// is offered what it may be offered. Whether something is held back so.
    fn keep_for(&mut self, kept: &Kept, portions: &mut Portions<'_>) -> bool {
        let seat = &self.seats[kept.seat];
        let capabilities = &self.frameworks[seat.framework].capabilities;
        if portions.is_empty() || !self.fits(seat) {
            return false;
        }
        let Some(portion) = portions.for_seat(&seat.role, capabilities).cloned() else { return false };
        if self.stand(seat, &portion.resources) == Stand::Refuses {
            return false;
        }
        let cut = self.cut(seat, &portion);
        let (offer, charged) = cut.unwrap_or_else(|| (portion.resources.clone(), portion.charged));
        let enough = worthwhile(&offer, std::slice::from_ref(&kept.need))
            && seat.accepts(&offer, worthwhile(&offer, self.minimum));
        if !enough || self.stand(seat, &offer) != Stand::Open {
            // Whoever misses something may have it after all, as soon as quota says so.
            self.choice.withheld |= !self.accounts.is_empty();
            portions.take(&portion.resources);
            return true;
        }
        portions.take(&offer);
        self.charge(seat.account, charged, portions);
        self.choice.picks.push(Pick { seat: kept.seat, resources: Some(offer) });
        false
    }

    /// One seat has its turn for its portion.
    fn consider_portion(&mut self, id: SeatId, portions: &mut Portions<'_>) -> ControlFlow<()> {
        self.considered += 1;
        let seat = &self.seats[id];
        if !self.fits(seat) {
            return ControlFlow::Continue(());
        }
        let capabilities = &self.frameworks[seat.framework].capabilities;
        let portion = portions.for_seat(&seat.role, capabilities);
        let Some((offer, charged)) = portion.and_then(|portion| self.offerable(seat, portion)) else {
            return ControlFlow::Continue(());
        };
        let stand = self.stand(seat, &offer);
        if stand == Stand::Refuses {
            return ControlFlow::Continue(());
        }
        // Where the turn is kept, the others wait for this part.
        portions.take(&offer);
        if stand == Stand::Open {
            self.charge(seat.account, charged, portions);
            self.choice.picks.push(Pick { seat: id, resources: Some(offer) });
        }
        if portions.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// What quota leaves of a portion, with what it charges for that; None: all of it.
    fn cut(&self, seat: &Seat, portion: &Portion) -> Option<(Resources, Amounts)> {
        let cut = self.accounts.cut(self.names, seat.account, &portion.resources, &portion.charged)?;
        let charged = self.names.charged(&cut);
        Some((cut, charged))
    }

    /// What quota leaves of a portion, where that is worth an offer; ahead of others only what is guaranteed to the role,
    /// with all that goes with it.
    fn offerable(&mut self, seat: &Seat, portion: &Portion) -> Option<(Resources, Amounts)> {
        let cut = self.cut(seat, portion);
        self.choice.withheld |= cut.is_some();
        let (worthwhile, (offer, charged)) = match cut {
            None => (portion.worthwhile, (portion.resources.clone(), portion.charged.clone())),
            Some(cut) => (!cut.0.is_empty() && worthwhile(&cut.0, self.minimum), cut),
        };
        let serves = |(name, _)| self.accounts.needed(seat.account, name) > 0;
        if offer.is_empty() || (self.ahead && !charged.iter().any(serves)) {
            return None;
        }
        seat.accepts(&offer, worthwhile).then_some((offer, charged))
    }

    /// Charges what one takes, until it is an offer: where something is left, for those that come after.
    fn charge(&mut self, account: Option<AccountId>, amounts: Amounts, portions: &Portions<'_>) {
        if self.accounts.is_empty() || portions.is_empty() {
            return;
        }
        self.accounts.charge(account, &amounts);
        self.accounts.take_available(&amounts);
        self.charged.push((account, amounts));
    }

    /// Whether the agent is one for this framework.
    fn fits(&self, seat: &Seat) -> bool {
        let capabilities = &self.frameworks[seat.framework].capabilities;
        let gpus = capabilities.gpu || !self.book.has_gpus || !self.filter_gpus;
        let admits = |constraints: &crate::Constraints| constraints.admit(&self.book.rest.facts);
        gpus && (capabilities.region_aware || !self.book.remote)
            && seat.constraints.as_ref().is_none_or(admits)
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
