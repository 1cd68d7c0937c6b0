//! What is claimed: by roles, in quota, and by frameworks that say what they need; weighed anew against all that there is.

use super::choice::{above, nodes, paths};
use super::{Naive, sum};
use crate::terms::{Holder, Request, Seat};
use meseta_model::{Name, Quantities, ResourceLimits, Resources, Role, Scalar};
use std::cmp::Reverse;
use std::collections::BTreeMap;

#[derive(Clone)]
pub struct Need {
    pub framework: String,
    request: Request,
    /// For how long it stands; not at all once it is fulfilled.
    beats: u32,
    /// The agent that is kept for it, and for which seat.
    kept: Option<(String, Seat)>,
}

/// What counts against quota.
fn charged(resources: &Resources) -> Resources {
    resources.filter(|resource| !resource.kind.is_reserved() && !resource.kind.is_revocable())
}

impl Naive {
    /// What is reserved to a role, and what else is held in it of what counts.
    pub fn consumed(&self, role: &Role, counts: impl Fn(&Holder) -> bool) -> Quantities {
        let own = |total: &Resources| total.filter(|r| r.kind.role().is_some_and(|own| role.covers(own)));
        let reserved = self.agents.values().map(|agent| own(&agent.total));
        let held = self.held.iter().filter(|(holder, _)| role.covers(&holder.seat.1) && counts(holder));
        sum(reserved.chain(held.map(|(_, held)| charged(held))).map(|part| part.scalar_quantities()))
    }

    /// What the limits of a role leave.
    fn room_in(&self, role: &Role) -> Option<ResourceLimits> {
        let mut room = self.quotas.get(role)?.limits.clone();
        room.subtract(&self.consumed(role, |_| true));
        Some(room)
    }

    /// The least that the limits of a role and of those above it leave.
    pub fn room(&self, role: &Role, name: &Name) -> Option<Scalar> {
        let and_above = [role.clone()].into_iter().chain(role.ancestors());
        and_above.filter_map(|role| self.room_in(&role)?.get(name.as_str())).min()
    }

    /// What roles miss beyond what those below them miss.
    fn missing(&self) -> BTreeMap<Role, Quantities> {
        let mut missing: BTreeMap<Role, Quantities> = BTreeMap::new();
        // Those below stand behind those above.
        for (role, quota) in self.quotas.iter().rev() {
            let below = |(other, own): (&Role, &Quantities)| role.is_ancestor_of(other).then(|| own.clone());
            let mut own = quota.guarantees.clone();
            own.subtract(&sum(missing.iter().filter_map(below).chain([self.consumed(role, |_| true)])));
            missing.insert(role.clone(), own);
        }
        missing.retain(|_, own| !own.is_empty());
        missing
    }

    /// What a role and those above it miss.
    fn missed_by(&self, role: &Role) -> Quantities {
        sum(self.missing().into_iter().filter(|(other, _)| other.covers(role)).map(|(_, own)| own))
    }

    /// What quota leaves of a portion: by limits, and of what somebody misses, by what is free beyond that.
    pub fn cut(&self, role: &Role, portion: &Resources) -> Resources {
        if self.quotas.is_empty() || portion.is_empty() {
            return portion.clone();
        }
        let active = self.agents.iter().filter(|(_, agent)| agent.active);
        let mut beyond =
            sum(active.map(|(id, _)| charged(&self.unheld(id).unwrap_or_default()).scalar_quantities()));
        let missing = sum(self.missing().into_values());
        beyond.subtract(&missing);
        beyond.add(&self.missed_by(role));
        let room = |(name, _): (&Name, Scalar)| {
            let missed = !missing.get(name.as_str()).is_zero();
            let beyond = missed.then(|| beyond.get(name.as_str()));
            Some((name.clone(), self.room(role, name).into_iter().chain(beyond).min()?))
        };
        let counts = charged(portion);
        let limits: ResourceLimits = counts.scalar_quantities().iter().filter_map(room).collect();
        counts.shrink_to_limits(&limits).plus(&portion.minus(&counts))
    }

    /// Whether the role, or one above it, misses something that is in.
    pub fn serves(&self, role: &Role, portion: &Resources) -> bool {
        let missed = self.missed_by(role);
        charged(portion).scalar_quantities().iter().any(|(name, _)| !missed.get(name.as_str()).is_zero())
    }

    /// Whether the limits of a role leave nothing that would be worthwhile for anybody in it.
    fn is_spent(&self, role: &Role) -> bool {
        let mut all = self.frameworks.values().flat_map(|framework| &framework.roles);
        let own = all.any(|(other, terms)| role.covers(other) && terms.least.is_some());
        let enough = |room: ResourceLimits| self.least.iter().any(|least| room.contains(least));
        !own && !self.least.is_empty() && !self.room_in(role).is_none_or(enough)
    }

    /// Who has its turn before others: those in each role that misses something, but first those in roles below it.
    pub fn hungry_first(&self, order: &[Seat]) -> Vec<Seat> {
        let spent: Vec<&Role> = self.quotas.keys().filter(|role| self.is_spent(role)).collect();
        let unspent = order.iter().filter(|(_, role)| !spent.iter().any(|spent| spent.covers(role)));
        let mut hungry: Vec<Role> = self.missing().into_keys().collect();
        let last = |role: &Role| order.iter().rposition(|(_, own)| role.covers(own));
        hungry.sort_by_key(|role| (last(role), Reverse(role.depth())));
        hungry.iter().flat_map(|at| unspent.clone().filter(|(_, role)| at.covers(role))).cloned().collect()
    }

    pub fn request(&mut self, id: &str, requests: Vec<Request>) {
        let at = self.needs.iter().position(|need| need.framework == id).unwrap_or(self.needs.len());
        let mut old: Vec<Need> = self.needs.extract_if(.., |need| need.framework == id).collect();
        let requests = requests.into_iter().filter(|request| !request.resources.is_empty());
        let new = requests.map(|request| {
            let known = old.iter().position(|need| need.request == request);
            let kept = known.and_then(|at| old.remove(at).kept);
            Need { framework: id.to_owned(), request, beats: 60, kept }
        });
        self.needs.splice(at..at, new.collect::<Vec<_>>());
        self.called.extend(old.into_iter().filter_map(|need| Some(need.kept?.0)));
    }

    /// The agent that is kept for somebody is kept no more where this holds. Of every eight agents one is kept: so few are
    /// these that it is one of all.
    pub fn keep_no_more(&mut self, which: impl Fn(&Self, &Need, &str, &Seat) -> bool) {
        let over = |need: &Need| need.kept.as_ref().is_some_and(|(id, seat)| which(self, need, id, seat));
        if let Some(over) = self.needs.iter().position(over) {
            self.called.extend(self.needs[over].kept.take().map(|(agent, _)| agent));
        }
    }

    /// For whom an agent is kept, and for what.
    pub fn kept_for(&self, id: &str) -> Option<(Seat, Quantities)> {
        let kept = |need: &Need| need.kept.clone().filter(|(agent, _)| agent == id && need.beats > 0);
        self.needs.iter().find_map(|need| Some((kept(need)?.1, need.request.resources.clone())))
    }

    /// One need is fulfilled with an offer, first that for which the agent is kept.
    pub fn fulfil(&mut self, offer: &Holder, resources: &Resources) {
        let enough = self.needs.iter_mut().filter(|need| {
            let here = need.request.agent.as_ref().is_none_or(|wanted| *wanted == offer.agent);
            let contained = resources.quantities().contains(&need.request.resources);
            need.framework == offer.seat.0 && need.beats > 0 && here && contained
        });
        let elsewhere = |need: &&mut Need| need.kept.as_ref().is_none_or(|(agent, _)| *agent != offer.agent);
        enough.min_by_key(elsewhere).into_iter().for_each(|need| need.beats = 0);
    }

    /// What happens with a beat. Who is looked for waits behind the others then.
    pub fn settle_needs(&mut self) {
        self.needs.iter_mut().for_each(|need| need.beats = need.beats.saturating_sub(1));
        self.keep_no_more(|naive, need, agent, seat| {
            need.beats == 0 || !naive.may_have(seat, need) || naive.lacks(seat, need, agent).is_none()
        });
        self.needs.retain(|need| need.beats > 0);
        let mut asking: Vec<String> = self.needs.iter().map(|need| need.framework.clone()).collect();
        asking.dedup();
        asking.retain(|id| !self.needs.iter().any(|need| need.framework == *id && need.kept.is_some()));
        for id in asking.iter().take(4) {
            let mut own: Vec<Need> = self.needs.extract_if(.., |need| need.framework == *id).collect();
            let nobody = self.needs.iter().all(|need| need.kept.is_none());
            let found = own.iter_mut().find_map(|need| Some((self.nearest(need)?, need)));
            if let Some((kept, need)) = found.filter(|_| nobody) {
                self.called.insert(kept.0.clone());
                need.kept = Some(kept);
            }
            self.needs.extend(own);
        }
    }

    /// The agent that lacks least of a need, and for which seat.
    fn nearest(&self, need: &Need) -> Option<(String, Seat)> {
        let mut seats = self.wanting().into_iter().filter(|seat| seat.0 == need.framework);
        let seat = seats.find(|seat| self.may_have(seat, need))?;
        let lacks = |id: &String| Some((self.lacks(&seat, need, id)?, id.clone()));
        Some((self.agents.keys().filter_map(lacks).min()?.1, seat))
    }

    /// Whether a seat may have so much more, by limits and by what is due to it.
    fn may_have(&self, seat: &Seat, Need { request, .. }: &Need) -> bool {
        let own = self.held.iter().filter(|(holder, _)| holder.seat == *seat);
        let all = sum(own.map(|(_, held)| held.scalar_quantities()).chain([request.resources.clone()]));
        let mut more = request.resources.iter();
        let fits = more.all(|(name, more)| self.room(&seat.1, name).is_none_or(|room| room >= more));
        fits && self.dominant_share(&all) <= self.fair_share(seat) + 1e-9
    }

    /// What is due to a seat by weights, among those that want offers.
    fn fair_share(&self, seat: &Seat) -> f64 {
        let all = nodes(&self.wanting());
        let weight = |path: &String| self.weights.get(path).unwrap_or(&1.0);
        let part = |path: &String| {
            let siblings = all.iter().filter(|other| above(other) == above(path));
            weight(path) / siblings.map(weight).sum::<f64>()
        };
        paths(seat).iter().map(part).product()
    }

    /// The largest part of what is needed that an agent lacks; None where it can never give it to this seat.
    fn lacks(&self, seat: &Seat, Need { request, .. }: &Need, id: &str) -> Option<i128> {
        let (agent, free) = (&self.agents[id], self.portion(id, &self.unheld(id)?, seat).quantities());
        let all = self.portion(id, &agent.total, seat);
        let enough = |resources: &Resources| resources.quantities().contains(&request.resources);
        let refused = self.has_refused(seat, id, false, enough);
        let elsewhere = request.agent.as_ref().is_some_and(|wanted| wanted != id);
        let gives = agent.active && enough(&all) && self.is_worthwhile(seat, &all);
        let lacks = request.resources.iter().map(|(name, least)| {
            let lacking = least.saturating_sub(free.get(name.as_str())).thousandths();
            i128::from(lacking) * 1_000_000 / i128::from(least.thousandths())
        });
        lacks.max().filter(|_| gives && !refused && !elsewhere)
    }
}
