//! One agent in a round, where what a seat may be offered depends on its role and on what its framework can deal with.
//!
//! Owns the turns at such an agent. Promises that each seat takes in its turn all that it may be offered of what is left;
//! that roles which have not got what is guaranteed to them have their turn first, and what a seat may be offered is cut to
//! what its role's limits and the needs of others leave; and, once only reservations are left, to look at no seats but
//! those that may be offered some.

use super::{Pick, Visit};
use crate::accounts::AccountId;
use crate::amounts::Amounts;
use crate::left::{Left, Whole};
use crate::portions::{Portion, is_something, worthwhile};
use crate::requests::Kept;
use crate::seats::Seat;
use crate::shapes::Stand;
use crate::tree::{SeatId, Tree};
use crate::walk::Enter;
use meseta_model::{Resource, Resources};
use std::ops::ControlFlow;

impl Visit<'_> {
    /// Where it depends on the role and on what the framework can deal with. If nothing but reservations is worth an offer,
    /// only their roles are entered; and a role whose limits leave nothing only for what does not count against these.
    pub(super) fn by_portions(&mut self, tree: &mut Tree, open: &mut Vec<u64>) {
        let names = (!self.accounts.is_empty()).then_some(self.names);
        let mut left = Left::new(self.book, self.minimum, names);
        if tree.is_anybody_ahead() {
            self.ahead = true;
            tree.passes_spent = true;
            self.first_turn(tree, open, &mut left);
            self.ahead = false;
        }
        let held_back = self.kept.is_some_and(|kept| self.keep_for(kept, &mut left));
        if !left.is_empty() {
            let (free, uniform) = (self.book.free(), self.book.uniform);
            let is_revocable = |resource: &Resource| resource.kind.is_revocable();
            let revocable = !uniform && left.portions().unreserved().iter().any(is_revocable);
            tree.passes_spent = !revocable && (uniform || !free.has_reserved());
            let mut enter =
                |role: &_, spent: bool| !spent || revocable || (!uniform && free.has_reserved_around(role));
            self.portions_in_turn(tree, open, &mut enter, &mut left);
        }
        tree.passes_spent = false;
        self.choice.withheld |= tree.spent > 0;
        self.choice.withheld &= held_back || !left.is_empty();
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
        left: &mut Left<'_>,
    ) {
        let refused = self.refused(open);
        if self.few_are_open(&refused, open) {
            for seat in self.ranked(tree, open, enter) {
                if self.consider_portion(seat, left).is_break() {
                    return;
                }
            }
            return;
        }
        let (seats, mut last) = (self.seats, None);
        let mut reserved = left.is_reserved(self.own_minimums);
        if !reserved {
            tree.walk(enter, &mut |seat| {
                if refused.by(seats[seat].column, open) {
                    return ControlFlow::Continue(());
                }
                self.consider_portion(seat, left)?;
                (last, reserved) = (Some(seat), left.is_reserved(self.own_minimums));
                if reserved { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
        }
        if reserved && !left.is_empty() {
            let rank = last.and_then(|seat| tree.rank(seats[seat].node, &mut |_, _| true));
            let free = self.book.free();
            let mut each = |seat: SeatId| match refused.by(seats[seat].column, open) {
                true => ControlFlow::Continue(()),
                false => self.consider_portion(seat, left),
            };
            tree.walk_around(free, &rank.unwrap_or_default(), &mut each);
        }
    }

    /// The turn of those whose roles have not got what is guaranteed to them.
    fn first_turn(&mut self, tree: &mut Tree, open: &mut Vec<u64>, left: &mut Left<'_>) {
        let refused = self.refused(open);
        let seats = self.seats;
        tree.walk_ahead(&mut |seat| match () {
            // What is reserved is guaranteed to nobody else.
            () if !left.has_unreserved() => ControlFlow::Break(()),
            () if refused.by(seats[seat].column, open) => ControlFlow::Continue(()),
            () => self.consider_portion(seat, left),
        });
    }

    /// The seat for which the agent is kept has its turn as soon as it can be offered what it needs; until then nobody else
    /// is offered what it may be offered. Whether something is held back so.
    fn keep_for(&mut self, kept: &Kept, left: &mut Left<'_>) -> bool {
        let seat = &self.seats[kept.seat];
        let capabilities = &self.frameworks[seat.framework].capabilities;
        if left.is_empty() || !self.fits(seat) {
            return false;
        }
        let portions = left.portions();
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
        self.charge(seat.account, charged, left);
        self.choice.picks.push(Pick { seat: kept.seat, resources: Some(offer) });
        false
    }

    /// One seat has its turn for its portion.
    fn consider_portion(&mut self, id: SeatId, left: &mut Left<'_>) -> ControlFlow<()> {
        self.considered += 1;
        let seat = &self.seats[id];
        if !self.fits(seat) {
            return ControlFlow::Continue(());
        }
        if let Some(flow) = left.whole().and_then(|whole| self.consider_whole(id, &whole, left)) {
            return flow;
        }
        let capabilities = &self.frameworks[seat.framework].capabilities;
        let portions = left.portions();
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
            self.charge(seat.account, charged, left);
            self.choice.picks.push(Pick { seat: id, resources: Some(offer) });
        }
        if left.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// The same, where everything is left and everyone may be offered that; None where quota leaves less to this seat.
    fn consider_whole(
        &mut self,
        id: SeatId,
        whole: &Whole<'_>,
        left: &mut Left<'_>,
    ) -> Option<ControlFlow<()>> {
        let (seat, free) = (&self.seats[id], self.book.free());
        let verdict = self.accounts.judge(seat.account, whole.charged);
        if !verdict.permitted {
            return None;
        }
        let due = verdict.serves || !self.ahead;
        let stand = match due && seat.accepts(free, whole.worthwhile) {
            true => self.stand(seat, free),
            false => Stand::Refuses,
        };
        match stand {
            Stand::Refuses => return Some(ControlFlow::Continue(())),
            Stand::KeepsTurn => {}
            Stand::Open => self.choice.picks.push(Pick { seat: id, resources: None }),
        }
        left.take_whole();
        Some(ControlFlow::Break(()))
    }

    /// What quota leaves of a portion, with what it charges for that; None: all of it. Where it leaves nothing but what is
    /// shared, that is nothing: it would be offered over and over.
    fn cut(&self, seat: &Seat, portion: &Portion) -> Option<(Resources, Amounts)> {
        let cut = self.accounts.cut(self.names, seat.account, &portion.resources, &portion.charged)?;
        let cut = if is_something(&cut) { cut } else { Resources::new() };
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
    fn charge(&mut self, account: Option<AccountId>, amounts: Amounts, left: &Left<'_>) {
        if self.accounts.is_empty() || left.is_empty() {
            return;
        }
        self.accounts.charge(account, &amounts);
        self.accounts.take_available(&amounts);
        self.charged.push((account, amounts));
    }
}
