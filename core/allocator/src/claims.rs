//! Which agents are kept for frameworks that say what they need.
//!
//! Owns the choice, made with each beat of the interval: for a framework that cannot be offered what it needs, the agent
//! that lacks least of it. Promises to keep an agent only for who may have so much by its share and its limits, and only as
//! long as the agent can give it; to keep no more than a part of the cluster; and to look for few agents at a time.

use crate::Allocator;
use crate::ledger::Book;
use crate::portions::{can_be_offered, worthwhile};
use crate::requests::{Kept, Need};
use crate::seats::Seat;
use crate::shapes::Stand;
use crate::tree::SeatId;
use meseta_model::{Mono, Name, Resources, Scalar};

/// For so many frameworks an agent is looked for at one beat; each costs a look at every agent.
const SEARCHES: usize = 4;
/// One of so many agents may be kept, at least one, and no more than `KEPT_MAX`.
const PART: usize = 8;
const KEPT_MAX: usize = 64;
/// Shares that differ by less are the same.
const ROUNDING: f64 = 1e-9;

impl Allocator {
    /// With a new beat: drops what was fulfilled or stood too long, and keeps agents for what stands.
    pub(crate) fn settle_needs(&mut self, now: Mono) {
        let beat = now.0 / self.options.interval();
        if std::mem::replace(&mut self.needs.beat, beat) >= beat || self.needs.asking.is_empty() {
            return;
        }
        let asking: Vec<u32> = self.needs.asking.iter().copied().collect();
        for framework in &asking {
            self.drop_needs(*framework);
        }
        let mut searches = 0;
        for framework in asking {
            let needs = &self.frameworks[framework].needs;
            if searches == SEARCHES || needs.is_empty() || needs.iter().any(|need| need.agent.is_some()) {
                continue;
            }
            searches += 1;
            self.keep_one_for(framework);
            self.needs.forget_framework(framework);
            self.needs.asking.push_back(framework);
        }
        let frameworks = &self.frameworks;
        self.needs.asking.retain(|framework| !frameworks[*framework].needs.is_empty());
    }

    /// When needs are to be settled next.
    pub(crate) fn needs_due(&self) -> Option<Mono> {
        let next = self.needs.beat.saturating_add(1).saturating_mul(self.options.interval());
        (!self.needs.asking.is_empty()).then_some(Mono(next))
    }

    /// Drops needs that are fulfilled or stood too long, and takes back agents that cannot be kept any more.
    fn drop_needs(&mut self, framework: u32) {
        let mut over = Vec::new();
        for need in &mut self.frameworks[framework].needs {
            need.beats -= 1;
            over.extend(need.agent.filter(|_| need.fulfilled || need.beats == 0));
        }
        let kept = self.frameworks[framework].needs.iter().filter(|need| need.agent.is_some());
        over.extend(kept.filter(|need| !self.may_be_kept(need)).filter_map(|need| need.agent));
        self.frameworks[framework].needs.retain(|need| !need.fulfilled && need.beats > 0);
        over.into_iter().for_each(|agent| self.keep_no_more(agent));
    }

    fn may_be_kept(&self, need: &Need) -> bool {
        let Some(agent) = need.agent else { return false };
        let Some(kept) = self.needs.kept.get(&agent) else { return false };
        self.may_have(kept.seat, need) && self.lacks(kept.seat, need, agent, &self.agents[agent]).is_some()
    }

    /// Keeps an agent for the first need for which there is one.
    fn keep_one_for(&mut self, framework: u32) {
        if self.needs.kept.len() >= (self.agents.len() / PART).clamp(1, KEPT_MAX) {
            return;
        }
        let seats: Vec<SeatId> = self.frameworks[framework].seats.values().copied().collect();
        let needs = &self.frameworks[framework].needs;
        let found = needs.iter().enumerate().find_map(|(at, need)| {
            let seat = *seats.iter().find(|seat| self.may_have(**seat, need))?;
            Some((at, seat, self.nearest(seat, need)?))
        });
        let Some((at, seat, agent)) = found else { return };
        let need = &mut self.frameworks[framework].needs[at];
        need.agent = Some(agent);
        let kept = Kept { framework, seat, need: need.request.resources.clone(), stands: true };
        self.needs.kept.insert(agent, kept);
        self.round.call_idle(agent);
    }

    /// Whether the seat wants offers, and may have so much more by its share and by the limits of its roles.
    fn may_have(&self, seat: SeatId, need: &Need) -> bool {
        let seat = &self.seats[seat];
        let needed = self.names.look_up_quantities(&need.request.resources);
        let limited = |(name, amount): (u32, i64)| {
            self.accounts.allowance(seat.account, name).is_some_and(|left| left < amount)
        };
        if !seat.wanting || needed.iter().any(limited) {
            return false;
        }
        let mut held = self.tree.node(seat.node).held.clone();
        held.add(&needed);
        let share = self.tree.measure.dominant_share(&self.names.fair(&held));
        share <= self.tree.fair_share(seat.node) + ROUNDING
    }

    /// The agent that lacks least.
    fn nearest(&self, seat: SeatId, need: &Need) -> Option<u32> {
        let free = self.agents.iter().filter(|(agent, _)| !self.needs.kept.contains_key(agent));
        let lacking = free.filter_map(|(agent, book)| Some((self.lacks(seat, need, agent, book)?, agent)));
        let id = |agent: u32| &self.agents[agent].id;
        lacking.min_by(|(a, x), (b, y)| a.cmp(b).then_with(|| id(*x).cmp(id(*y)))).map(|(_, agent)| agent)
    }

    /// How much of what is needed an agent lacks, in millionths of it; None where it can never give it to this seat.
    fn lacks(&self, seat: SeatId, need: &Need, agent: u32, book: &Book) -> Option<i128> {
        let id = &need.request.agent;
        if !book.active || book.overdrawn || id.as_ref().is_some_and(|id| *id != book.id) {
            return None;
        }
        let seat = &self.seats[seat];
        let wanted = &need.request.resources;
        let mut most = 0;
        for (name, least) in wanted.iter() {
            if self.sum_for(seat, &book.rest.total, name.as_str()) < least {
                return None;
            }
            let free = self.sum_for(seat, book.free(), name.as_str());
            let lacking = i128::from((least.thousandths() - free.thousandths()).max(0));
            most = most.max(lacking * 1_000_000 / i128::from(least.thousandths().max(1)));
        }
        let enough = |refused: &Resources| worthwhile(refused, std::slice::from_ref(wanted));
        let mut shapes = self.refusals.shapes(agent).iter();
        let refused = shapes.any(|s| s.stand(seat.column) == Stand::Refuses && enough(&s.refused));
        let gives =
            !refused && self.is_ever_worthwhile(seat, book) && self.against_agent(seat, book).is_none();
        gives.then_some(most)
    }

    /// Whether all that the seat can ever be offered of the agent is worth an offer.
    fn is_ever_worthwhile(&self, seat: &Seat, book: &Book) -> bool {
        let alternatives = seat.min_allocatable.as_deref().unwrap_or(&self.options.min_allocatable);
        let enough =
            |(name, least): (&Name, Scalar)| self.sum_for(seat, &book.rest.total, name.as_str()) >= least;
        alternatives.is_empty() || alternatives.iter().any(|least| least.iter().all(enough))
    }

    /// How much of a name in these resources the seat can be offered.
    fn sum_for(&self, seat: &Seat, resources: &Resources, name: &str) -> Scalar {
        let capabilities = &self.frameworks[seat.framework].capabilities;
        let named = resources.iter().filter(|resource| resource.name.as_str() == name);
        let offerable = named.filter(|resource| can_be_offered(&resource.kind, &seat.role, capabilities));
        offerable.map(|resource| resource.value.quantity()).sum()
    }
}
