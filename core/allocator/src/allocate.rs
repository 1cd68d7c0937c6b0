//! Allocation: rounds over the agents that were called, a bounded part of one at a time.
//!
//! Owns the course of a round: refusals whose time has come end, the agents called are looked at in a drawn order, and
//! each gives what it has to those who want it ([`crate::visit`]). Promises that a call looks at no more agents than the
//! options allow, and at none where nothing changed.

use crate::ledger::{Book, Standing};
use crate::seats::Seat;
use crate::shapes::Shape;
use crate::tree::{NodeId, Place};
use crate::visit::Pick;
use crate::{Allocator, Offered};
use meseta_model::{Mono, OfferId};
use std::hint::black_box;

/// So many agents are read at once, before they are looked at.
const AHEAD: usize = 24;
/// For fewer it does not pay.
const AHEAD_LEAST: usize = 4;

/// Whether a call did all there was to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "where there is more to do, allocate wants to be called again"]
pub enum Progress {
    Done,
    More,
}

impl Allocator {
    /// Makes the offers that can be made, and puts them in `out`; `next_id` names them, each time with a new id. Looks at
    /// a bounded number of agents; where that was not all, it says so and goes on with the next call.
    pub fn allocate(
        &mut self,
        now: Mono,
        mut next_id: impl FnMut() -> OfferId,
        out: &mut Vec<Offered>,
    ) -> Progress {
        if self.paused {
            return Progress::Done;
        }
        let budget = self.options.agents_per_call.max(1);
        if !self.end_refusals(now, budget) {
            return Progress::More;
        }
        let interval = self.options.interval();
        self.round.call_withheld(now, interval);
        self.settle_needs(now);
        self.tree.measure.settle();
        if !self.tree.is_anybody_wanting() {
            self.stats.rounds += u64::from(self.round.pass_by(&mut self.rng));
            return Progress::Done;
        }
        self.stats.rounds += u64::from(self.round.begin(&mut self.rng));
        for looked_at in 0..budget {
            if looked_at.is_multiple_of(AHEAD) {
                self.offers.extend(self.named.drain(..));
                self.read_ahead(self.round.left().min(AHEAD));
            }
            let Some(agent) = self.round.next() else { break };
            self.stats.agents_visited += 1;
            let choice = self.choose(agent);
            for pick in choice.picks {
                self.make_offer(agent, pick, next_id(), out);
            }
            self.round.withhold(agent, choice.withheld);
        }
        self.offers.extend(self.named.drain(..));
        if self.round.is_waiting() { Progress::More } else { Progress::Done }
    }

    /// Reads of the next agents, and of those that are likely to have their turn, what an offer reads of them. First what is
    /// found at once, then what that leads to: so none of these reads waits for another, where those of one agent after the
    /// other would, once they are too many for the caches.
    fn read_ahead(&self, count: usize) {
        if count < AHEAD_LEAST {
            return;
        }
        let agents = || self.round.ahead(count);
        let books = || agents().filter_map(|agent| self.agents.get(agent));
        let shapes = || agents().filter_map(|agent| self.refusals.shapes(agent).first());
        let near = books().map(Book::sample).chain(shapes().map(|shape| shape.terms.len() as u64));
        black_box(near.fold(0, u64::wrapping_add));
        let leaves = self.tree.ahead(count);
        let seat = |leaf: &NodeId| match self.tree.node(*leaf).place {
            Place::Seat(seat) => Some(&self.seats[seat]),
            _ => None,
        };
        let seats = || leaves.iter().filter_map(seat);
        black_box(seats().map(Seat::sample).fold(0, u64::wrapping_add));
        let frameworks = seats().map(|seat| self.frameworks[seat.framework].sample());
        let accounts = seats().map(|seat| self.accounts.sample(seat.account));
        let far = books().map(Book::sample_of_shared).chain(shapes().map(Shape::sample));
        black_box(far.chain(frameworks).chain(accounts).fold(0, u64::wrapping_add));
    }

    /// While it is paused, nothing is offered; all else goes on. For a master that waits for its agents before it decides
    /// how much is left beyond what is guaranteed. When it goes on, all that is idle is looked at.
    pub fn set_paused(&mut self, paused: bool) {
        if std::mem::replace(&mut self.paused, paused) && !paused {
            self.round.all_idle();
            self.round.forget_withheld();
        }
    }

    /// When `allocate` wants to be called next; `Mono(0)` is at once, None is not before something happens.
    pub fn due(&self) -> Option<Mono> {
        if self.paused {
            return None;
        }
        if self.round.is_waiting() {
            return Some(Mono(0));
        }
        [self.round.due(), self.refusals.next_end(), self.needs_due()].into_iter().flatten().min()
    }

    /// Ends the refusals whose time has come, on at most so many agents; whether that was all.
    fn end_refusals(&mut self, now: Mono, budget: usize) -> bool {
        for _ in 0..budget {
            let Some((agent, ended)) = self.refusals.end_next(now) else { return true };
            self.stats.refusals_ended += ended;
            self.round.call_idle(agent);
        }
        self.refusals.next_end().is_none_or(|next| next > now)
    }

    fn make_offer(&mut self, agent: u32, pick: Pick, offer: OfferId, out: &mut Vec<Offered>) {
        let book = &mut self.agents[agent];
        let Some((mut resources, known)) = book.take_free(pick.resources) else { return };
        let load = known.load.unwrap_or_else(|| self.names.shared_load(&mut resources));
        // Copies come first: to count one waits for all that was written before, which may be in no cache.
        let offered = self.offered(agent, pick.seat, offer.clone(), resources.clone());
        let name = offer.clone();
        self.hold(pick.seat, &load);
        if !self.needs.asking.is_empty() {
            self.fulfil(pick.seat, agent, &resources);
        }
        let (seat, worthwhile) = (pick.seat, known.worthwhile);
        self.agents[agent].offers.push(Standing { offer, resources, load, seat, worthwhile });
        self.seats[seat].agents.insert(agent);
        self.named.push((name, agent));
        out.push(offered);
        self.stats.offers += 1;
        self.note_less(agent);
    }
}
