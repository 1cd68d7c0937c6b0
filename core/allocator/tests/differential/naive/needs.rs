//! What frameworks say that they need, naively: every need is weighed against every agent.

use super::choice::{Amounts, tally};
use super::{Naive, SeatName};
use meseta_allocator::Request;
use meseta_model::{AgentId, FrameworkId, Quantities, Resources, Role};

pub struct Need {
    request: Request,
    beats: u32,
    fulfilled: bool,
    /// The agent that is kept for it, and for which seat.
    kept: Option<(AgentId, SeatName)>,
}

impl Naive {
    pub fn request(&mut self, id: &FrameworkId, requests: Vec<Request>) {
        if !self.frameworks.contains_key(id) {
            return;
        }
        let mut old = self.needs.remove(id).unwrap_or_default();
        let mut new = Vec::new();
        for request in requests.into_iter().filter(|request| !request.resources.is_empty()) {
            let known = old.iter().position(|need| need.request == request);
            let kept = known.and_then(|at| old.remove(at).kept);
            new.push(Need { request, beats: 60, fulfilled: false, kept });
        }
        old.into_iter().filter_map(|need| need.kept).for_each(|(agent, _)| self.wake(&agent));
        self.needs.insert(id.clone(), new);
        if !self.asking.contains(id) {
            self.asking.push(id.clone());
        }
        self.forget_needs();
    }

    pub fn forget_needs(&mut self) {
        let frameworks = &self.frameworks;
        self.needs.retain(|id, needs| !needs.is_empty() && frameworks.contains_key(id));
        self.asking.retain(|id| self.needs.contains_key(id));
    }

    /// Agents are kept no more where this holds.
    pub fn keep_no_more(&mut self, which: impl Fn(&AgentId, &SeatName) -> bool) {
        let needs = self.needs.values_mut().flatten();
        let ended: Vec<_> = needs
            .filter(|need| need.kept.as_ref().is_some_and(|(agent, seat)| which(agent, seat)))
            .filter_map(|need| need.kept.take())
            .collect();
        ended.iter().for_each(|(agent, _)| self.wake(agent));
    }

    /// For whom an agent is kept, and for what.
    pub fn kept_for(&self, id: &AgentId) -> Option<(SeatName, Quantities)> {
        let standing = self.needs.values().flatten().filter(|need| !need.fulfilled);
        let mut kept = standing.filter_map(|need| Some((need.kept.as_ref()?, &need.request.resources)));
        let ((_, seat), need) = kept.find(|((agent, _), _)| agent == id)?;
        Some((seat.clone(), need.clone()))
    }

    pub fn fulfil(&mut self, seat: &SeatName, agent: &AgentId, resources: &Resources) {
        let Some(needs) = self.needs.get_mut(&seat.0) else { return };
        let enough = |need: &&mut Need| {
            let here = need.request.agent.as_ref().is_none_or(|wanted| wanted == agent);
            !need.fulfilled && here && resources.quantities().contains(&need.request.resources)
        };
        let here = |need: &&mut Need| need.kept.as_ref().is_some_and(|(kept, _)| kept == agent);
        let at = match needs.iter_mut().filter(enough).position(|need| here(&need)) {
            Some(at) => needs.iter_mut().filter(enough).nth(at),
            None => needs.iter_mut().find(|need| enough(need)),
        };
        at.into_iter().for_each(|need| need.fulfilled = true);
    }

    /// What happens with a beat.
    pub fn settle_needs(&mut self) {
        let asking = self.asking.clone();
        for id in &asking {
            let mut needs = self.needs.remove(id).unwrap_or_default();
            for need in &mut needs {
                need.beats -= 1;
                let over = need.fulfilled || need.beats == 0;
                let lost = |(agent, seat): &(AgentId, SeatName)| {
                    !self.may_have(seat, &need.request) || self.lacks(seat, &need.request, agent).is_none()
                };
                if over || need.kept.as_ref().is_some_and(lost) {
                    need.kept.take().into_iter().for_each(|(agent, _)| self.wake(&agent));
                }
            }
            needs.retain(|need| !need.fulfilled && need.beats > 0);
            self.needs.insert(id.clone(), needs);
        }
        let mut searches = 0;
        for id in asking {
            let needs = &self.needs[&id];
            if searches < 4 && !needs.is_empty() && needs.iter().all(|need| need.kept.is_none()) {
                searches += 1;
                self.keep_one_for(&id);
                self.asking.retain(|other| *other != id);
                self.asking.push(id);
            }
        }
        self.forget_needs();
    }

    fn all_kept(&self) -> Vec<AgentId> {
        let kept = self.needs.values().flatten().filter_map(|need| need.kept.as_ref());
        kept.map(|(agent, _)| agent.clone()).collect()
    }

    fn keep_one_for(&mut self, id: &FrameworkId) {
        let all_kept = self.all_kept();
        if all_kept.len() >= (self.agents.len() / 8).max(1) {
            return;
        }
        for at in 0..self.needs[id].len() {
            let request = self.needs[id][at].request.clone();
            let mut seats = self.seats().into_iter().filter(|seat| seat.0 == *id);
            let Some(seat) = seats.find(|seat| self.may_have(seat, &request)) else { continue };
            let agents = self.agents.keys().filter(|agent| !all_kept.contains(agent));
            let lacking = agents.filter_map(|agent| Some((self.lacks(&seat, &request, agent)?, agent)));
            let Some((_, agent)) = lacking.min() else { continue };
            let agent = agent.clone();
            self.wake(&agent);
            self.needs.get_mut(id).expect("asks")[at].kept = Some((agent, seat));
            return;
        }
    }

    fn may_have(&self, seat: &SeatName, request: &Request) -> bool {
        let (role, sums) = (&seat.1, self.sums(&[]));
        let limited = |role: &Role| {
            request.resources.iter().any(|(name, amount)| {
                self.allowance(role, name.as_str(), &sums).is_some_and(|left| left < amount.thousandths())
            })
        };
        if !self.wants(seat) || self.chain(role).iter().any(limited) {
            return false;
        }
        let (mut held, mut totals) = (Amounts::new(), Amounts::new());
        self.agents.values().for_each(|agent| tally(&mut totals, &agent.total));
        let own = self.held.iter().filter(|part| part.seat == *seat);
        own.for_each(|part| tally(&mut held, &part.resources));
        for (name, amount) in request.resources.iter() {
            *held.entry(name.to_string()).or_default() += amount.thousandths();
        }
        let part = |(name, amount): (&String, &i64)| {
            let total = totals.get(name).copied().unwrap_or(0);
            if total > 0 { *amount as f64 / total as f64 } else { 0.0 }
        };
        held.iter().map(part).fold(0.0, f64::max) <= self.fair_share(seat) + 1e-9
    }

    /// What is due to a seat by weights, among those that want offers.
    fn fair_share(&self, (framework, role): &SeatName) -> f64 {
        let (tree, mut share) = (self.tree(), 1.0);
        let mut level = &tree;
        for name in role.levels().chain([".", framework.as_str()]) {
            let weight = |path: &str| self.weights.get(path).copied().unwrap_or(1.0);
            let node = level.iter().find(|node| node.name == name).expect("it wants offers");
            share *= weight(&node.path) / level.iter().map(|node| weight(&node.path)).sum::<f64>();
            level = &node.below;
        }
        share
    }

    fn lacks(&self, seat: &SeatName, request: &Request, id: &AgentId) -> Option<i128> {
        let agent = self.agents.get(id)?;
        let free = self.free_or_overdrawn(id)?;
        if !agent.active || request.agent.as_ref().is_some_and(|wanted| wanted != id) {
            return None;
        }
        let refused = |resources: &Resources| resources.quantities().contains(&request.resources);
        let mut refusals =
            self.refusals.iter().filter(|r| r.seat == *seat && r.agent == *id && !r.keeps_turn);
        let total = self.portion(id, &agent.total, seat).quantities();
        if refusals.any(|refusal| refused(&refusal.resources)) || !total.contains(&request.resources) {
            return None;
        }
        let free = self.portion(id, &free, seat).quantities();
        let lacks = request.resources.iter().map(|(name, least)| {
            let lacking = (least.thousandths() - free.get(name.as_str()).thousandths()).max(0);
            i128::from(lacking) * 1_000_000 / i128::from(least.thousandths())
        });
        lacks.max()
    }
}
