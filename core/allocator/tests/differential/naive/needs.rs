//! What frameworks say that they need: every need is weighed against every agent.

use super::choice::{above, paths, tally};
use super::{Held, Naive, Seat};
use crate::terms::{Amounts, Request};
use meseta_model::{Quantities, Resources};
use std::collections::BTreeSet;

pub struct Need {
    request: Request,
    beats: u32,
    fulfilled: bool,
    /// The agent that is kept for it, and for which seat.
    kept: Option<(String, Seat)>,
}

impl Naive {
    pub fn request(&mut self, id: &str, requests: Vec<Request>) {
        if !self.needs.iter().any(|(other, _)| other == id) {
            self.needs.push((id.to_owned(), Vec::new()));
        }
        let at = self.needs.iter().position(|(other, _)| other == id).expect("just put there");
        let mut old = std::mem::take(&mut self.needs[at].1);
        for request in requests.into_iter().filter(|request| !request.resources.is_empty()) {
            let known = old.iter().position(|need| need.request == request);
            let kept = known.and_then(|at| old.remove(at).kept);
            self.needs[at].1.push(Need { request, beats: 60, fulfilled: false, kept });
        }
        old.into_iter().filter_map(|need| need.kept).for_each(|(agent, _)| self.wake(&agent));
        self.forget();
    }

    /// Agents are kept no more where this holds.
    pub fn keep_no_more(&mut self, which: impl Fn(&str, &Seat) -> bool) {
        let needs = self.needs.iter_mut().flat_map(|(_, needs)| needs);
        let over = needs.filter_map(|need| need.kept.take_if(|(agent, seat)| which(agent, seat)));
        over.collect::<Vec<_>>().iter().for_each(|(agent, _)| self.wake(agent));
    }

    /// For whom an agent is kept, and for what.
    pub fn kept_for(&self, id: &str) -> Option<(Seat, Quantities)> {
        let standing = self.needs.iter().flat_map(|(_, needs)| needs).filter(|need| !need.fulfilled);
        let mut kept = standing.filter_map(|need| Some((need.kept.as_ref()?, &need.request.resources)));
        kept.find(|((agent, _), _)| agent == id).map(|((_, seat), need)| (seat.clone(), need.clone()))
    }

    /// One need is fulfilled with an offer, first that for which the agent is kept.
    pub fn fulfil(&mut self, offer: &Held) {
        let own = self.needs.iter_mut().filter(|(id, _)| *id == offer.seat.0).flat_map(|(_, needs)| needs);
        let enough = own.filter(|need| {
            let here = need.request.agent.as_ref().is_none_or(|wanted| *wanted == offer.agent);
            !need.fulfilled && here && offer.resources.quantities().contains(&need.request.resources)
        });
        let elsewhere = |need: &&mut Need| need.kept.as_ref().is_none_or(|(agent, _)| *agent != offer.agent);
        enough.min_by_key(elsewhere).into_iter().for_each(|need| need.fulfilled = true);
    }

    /// What happens with a beat.
    pub fn settle_needs(&mut self) {
        for at in 0..self.needs.len() {
            let mut needs = std::mem::take(&mut self.needs[at].1);
            for need in &mut needs {
                need.beats -= 1;
                let (over, request) = (need.fulfilled || need.beats == 0, &need.request);
                let lost = |agent: &str, seat: &Seat| {
                    !self.may_have(seat, request) || self.lacks(seat, request, agent).is_none()
                };
                let kept = need.kept.take_if(|(agent, seat)| over || lost(agent, seat));
                kept.into_iter().for_each(|(agent, _)| self.wake(&agent));
            }
            needs.retain(|need| !need.fulfilled && need.beats > 0);
            self.needs[at].1 = needs;
        }
        self.forget();
        let kept = |needs: &[Need]| needs.iter().any(|need| need.kept.is_some());
        let asking = self.needs.iter().filter(|(_, needs)| !kept(needs)).map(|(id, _)| id.clone());
        for id in asking.take(4).collect::<Vec<_>>() {
            let at = self.needs.iter().position(|(other, _)| *other == id).expect("asks");
            let mut asks = self.needs.remove(at);
            self.keep_one_for(&id, &mut asks.1);
            self.needs.push(asks);
        }
    }

    fn keep_one_for(&mut self, id: &str, needs: &mut [Need]) {
        let kept = self.needs.iter().flat_map(|(_, needs)| needs).filter_map(|need| need.kept.clone());
        let kept: BTreeSet<String> = kept.map(|(agent, _)| agent).collect();
        if kept.len() >= (self.agents.len() / 8).max(1) {
            return;
        }
        for need in needs {
            let mut seats = self.seats().into_iter().filter(|seat| seat.0 == id);
            let Some(seat) = seats.find(|seat| self.may_have(seat, &need.request)) else { continue };
            let agents = self.agents.keys().filter(|agent| !kept.contains(*agent));
            let lacking =
                agents.filter_map(|agent| Some((self.lacks(&seat, &need.request, agent)?, agent.clone())));
            if let Some((_, agent)) = lacking.min() {
                self.wake(&agent);
                need.kept = Some((agent, seat));
                return;
            }
        }
    }

    /// Whether a seat that wants offers may have so much more, by limits and by what is due to it.
    fn may_have(&self, seat: &Seat, request: &Request) -> bool {
        let (mut held, sums) = (Amounts::new(), self.sums());
        let own = self.held.iter().filter(|part| part.seat == *seat);
        own.for_each(|part| tally(&mut held, &part.resources));
        for (name, amount) in request.resources.iter() {
            *held.entry(name.to_string()).or_default() += amount.thousandths();
            if self.room(&seat.1, name.as_str(), &sums).is_some_and(|room| room < amount.thousandths()) {
                return false;
            }
        }
        self.wants(seat) && self.dominant_share(&held) <= self.fair_share(seat) + 1e-9
    }

    /// What is due to a seat by weights, among those that want offers.
    fn fair_share(&self, seat: &Seat) -> f64 {
        let all: BTreeSet<String> = self.wanting().iter().flat_map(paths).collect();
        let part = |path: String| {
            let siblings = all.iter().filter(|other| above(other) == above(&path));
            self.weight(&path) / siblings.map(|other| self.weight(other)).sum::<f64>()
        };
        paths(seat).into_iter().map(part).product()
    }

    /// The largest part of what is needed that an agent lacks; None where it can never give it to this seat.
    fn lacks(&self, seat: &Seat, request: &Request, id: &str) -> Option<i128> {
        let (agent, free) = (&self.agents[id], self.unheld(id).map(|_| self.free(id))?);
        let elsewhere = request.agent.as_ref().is_some_and(|wanted| wanted != id);
        let own = self.refusals.iter().filter(|r| r.seat == *seat && r.agent == *id && !r.keeps_turn);
        let enough = |resources: &Resources| resources.quantities().contains(&request.resources);
        let refused = own.into_iter().any(|refusal| enough(&refusal.resources));
        let all = self.portion(id, &agent.total, seat);
        if !agent.active || elsewhere || refused || !enough(&all) || !self.is_worthwhile(seat, &all) {
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
