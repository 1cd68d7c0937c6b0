//! What frameworks say that they need: every need is weighed against every agent.

use super::choice::{above, nodes, paths};
use super::{Naive, sum};
use crate::terms::{Holder, Request, Seat};
use meseta_model::{Quantities, Resources};

#[derive(Clone)]
pub struct Need {
    pub framework: String,
    request: Request,
    /// For how long it stands; not at all once it is fulfilled.
    beats: u32,
    /// The agent that is kept for it, and for which seat.
    kept: Option<(String, Seat)>,
}

impl Naive {
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
            let may_have = || naive.may_have(seat, &need.request);
            need.beats == 0 || !may_have() || naive.lacks(seat, &need.request, agent).is_none()
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
        let seat = seats.find(|seat| self.may_have(seat, &need.request))?;
        let lacks = |id: &String| Some((self.lacks(&seat, &need.request, id)?, id.clone()));
        Some((self.agents.keys().filter_map(lacks).min()?.1, seat))
    }

    /// Whether a seat may have so much more, by limits and by what is due to it.
    fn may_have(&self, seat: &Seat, request: &Request) -> bool {
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
    fn lacks(&self, seat: &Seat, request: &Request, id: &str) -> Option<i128> {
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
