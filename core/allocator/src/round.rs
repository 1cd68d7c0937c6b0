//! Which agents have something to give, and which of them are to be looked at.
//!
//! Owns the idle agents (something worthwhile is free), the called ones among them (something changed), those where quota
//! kept something from somebody, and the queue of the round that is on. Promises that an agent where nothing changed is not
//! looked at. Refuses to know why one was called.

use crate::idset::{bits, clear_bit, has_bit, set_bit};
use meseta_model::{Mono, Rng};

#[derive(Default)]
pub(crate) struct Round {
    idle: Vec<u64>,
    called: Vec<u64>,
    /// Where all that are called are found without a look at the bits; some that are called no more may be in it.
    listed: Vec<u32>,
    /// They are not all in the list.
    unlisted: bool,
    /// Whether any is called.
    some: bool,
    /// Those still to be looked at in this round, the next one last, each with its draw.
    queue: Vec<(u64, u32)>,
    /// By agent, what its place in a round's order is drawn from.
    stamps: Vec<u64>,
    /// Where quota kept something from somebody.
    withheld: Vec<u64>,
    some_withheld: bool,
    /// Since these were looked at something became free, or quota otherwise laxer.
    loosened: bool,
    /// When those are looked at again.
    beat: Option<Mono>,
}

impl Round {
    pub fn set_idle(&mut self, agent: u32, idle: bool) {
        match idle {
            true => {
                set_bit(&mut self.idle, agent);
            }
            false => {
                clear_bit(&mut self.idle, agent);
                clear_bit(&mut self.called, agent);
            }
        }
    }

    pub fn is_idle(&self, agent: u32) -> bool {
        has_bit(&self.idle, agent)
    }

    /// An idle agent is to be looked at.
    pub fn call(&mut self, agent: u32) {
        self.some = true;
        if !set_bit(&mut self.called, agent) || self.unlisted {
            return;
        }
        // Where many were called, the bits are no more to read.
        match self.listed.len() < self.called.len() {
            true => self.listed.push(agent),
            false => self.unlist(),
        }
    }

    fn unlist(&mut self) {
        self.listed.clear();
        self.unlisted = true;
    }

    /// The same, for an agent that may have nothing to give.
    pub fn call_idle(&mut self, agent: u32) {
        if self.is_idle(agent) {
            self.call(agent);
        }
    }

    pub fn is_called(&self, agent: u32) -> bool {
        has_bit(&self.called, agent) || self.queue.iter().any(|(_, other)| *other == agent)
    }

    /// All idle agents are to be looked at: somebody wants more than before.
    pub fn all_idle(&mut self) {
        self.called.clone_from(&self.idle);
        self.some = self.called.iter().any(|word| *word != 0);
        self.unlist();
    }

    /// Something was given back somewhere: others may have more of what was kept from them. That is settled for all with
    /// the next beat of the interval.
    pub fn loosen(&mut self) {
        self.loosened |= self.some_withheld;
    }

    /// Notes whether something is kept from somebody on an agent.
    pub fn withhold(&mut self, agent: u32, withheld: bool) {
        match withheld {
            true => {
                set_bit(&mut self.withheld, agent);
                self.some_withheld = true;
            }
            false => {
                clear_bit(&mut self.withheld, agent);
            }
        }
    }

    /// With the first beat after something was loosened, calls the agents where something was kept back.
    pub fn call_withheld(&mut self, now: Mono, interval: u64) {
        if !self.loosened {
            return;
        }
        let next = Mono((now.0 / interval).saturating_add(1).saturating_mul(interval));
        if *self.beat.get_or_insert(next) > now {
            return;
        }
        (self.beat, self.loosened, self.some_withheld) = (None, false, false);
        let withheld = std::mem::take(&mut self.withheld);
        bits(&withheld).for_each(|agent| self.call_idle(agent));
    }

    /// All idle agents are called: nothing that was kept back matters any more.
    pub fn forget_withheld(&mut self) {
        self.withheld.clear();
        (self.beat, self.loosened, self.some_withheld) = (None, false, false);
    }

    /// When there is something to do, though nothing is called; `Mono(0)` is at once.
    pub fn due(&self) -> Option<Mono> {
        self.loosened.then(|| self.beat.unwrap_or(Mono(0)))
    }

    pub fn is_withheld(&self, agent: u32) -> bool {
        has_bit(&self.withheld, agent)
    }

    /// Whether there is anything to look at.
    pub fn is_waiting(&self) -> bool {
        self.some || !self.queue.is_empty()
    }

    /// A new agent with this number.
    pub fn enter(&mut self, agent: u32, stamp: u64) {
        if self.stamps.len() <= agent as usize {
            self.stamps.resize(agent as usize + 1, 0);
        }
        self.stamps[agent as usize] = stamp;
    }

    /// Begins a round with all that are called, in an order that is drawn: each agent's draw follows from the round's and
    /// from the agent's stamp, so that it does not depend on who else is called.
    pub fn begin(&mut self, rng: &mut Rng) -> bool {
        if !self.queue.is_empty() {
            return false;
        }
        if !std::mem::take(&mut self.some) || !self.is_any_called() {
            return false;
        }
        self.queue_called(rng.next_u64());
        true
    }

    fn is_any_called(&mut self) -> bool {
        if self.unlisted {
            return self.called.iter().any(|word| *word != 0);
        }
        self.listed.retain(|agent| has_bit(&self.called, *agent));
        !self.listed.is_empty()
    }

    /// All that are called go into the queue; they are called no more.
    fn queue_called(&mut self, draw: u64) {
        let Self { called, listed, unlisted, queue, stamps, .. } = self;
        let place = |agent: u32| (Rng::new(draw ^ stamps[agent as usize]).next_u64(), agent);
        match std::mem::take(unlisted) {
            true => {
                queue.extend(bits(called).map(place));
                called.fill(0);
            }
            false => queue.extend(listed.drain(..).filter(|agent| clear_bit(called, *agent)).map(place)),
        }
        queue.sort_unstable_by(|one, other| other.cmp(one));
    }

    /// Nobody wants offers: what is called is looked at without being looked at, as nothing can come of it, and whoever
    /// begins to want offers calls all that is idle. Whether that is a round that was not begun yet.
    pub fn pass_by(&mut self, rng: &mut Rng) -> bool {
        for (_, agent) in self.queue.drain(..) {
            clear_bit(&mut self.called, agent);
            clear_bit(&mut self.withheld, agent);
        }
        if !std::mem::take(&mut self.some) || self.called.iter().all(|word| *word == 0) {
            return false;
        }
        // The draw that the round would have been ordered by.
        rng.next_u64();
        for (withheld, called) in self.withheld.iter_mut().zip(&self.called) {
            *withheld &= !called;
        }
        self.called.clear();
        self.listed.clear();
        self.unlisted = false;
        true
    }

    /// How many are still to be looked at in this round.
    pub fn left(&self) -> usize {
        self.queue.len()
    }

    /// The next agents of the round.
    pub fn ahead(&self, count: usize) -> impl Iterator<Item = u32> {
        self.queue.iter().rev().take(count).map(|(_, agent)| *agent)
    }

    /// The next agent of the round. It may be gone meanwhile, or another have its number: that one is looked at instead.
    pub fn next(&mut self) -> Option<u32> {
        let (_, agent) = self.queue.pop()?;
        clear_bit(&mut self.called, agent);
        Some(agent)
    }
}
