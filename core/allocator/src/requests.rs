//! What frameworks say that they need, and which agents are kept for them.
//!
//! Owns the needs of every framework, each with the agent that is kept for it, if any. Promises that no more than one agent
//! is kept for a framework at a time, that a need is forgotten after [`BEATS`] beats of the interval unless it is repeated,
//! and that an agent which is kept no more is looked at again. Which agents are kept is decided in [`crate::claims`], what
//! that means for offers in [`crate::visit`].

use crate::Allocator;
use crate::portions::worthwhile;
use crate::tree::SeatId;
use meseta_model::{AgentId, FrameworkId, Quantities, Resources};
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// Most requests of a framework that are kept.
const REQUESTS_MAX: usize = 16;
/// For so many beats of the interval a request stands.
pub(crate) const BEATS: u32 = 60;

/// A need: so much on one agent, on this one where it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub agent: Option<AgentId>,
    pub resources: Quantities,
}

/// A request that stands.
#[derive(Debug)]
pub(crate) struct Need {
    pub request: Request,
    /// So many beats until it is forgotten.
    pub beats: u32,
    /// The framework was offered it.
    pub fulfilled: bool,
    /// The agent that is kept for it.
    pub agent: Option<u32>,
}

/// For whom an agent is kept.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub framework: u32,
    pub seat: SeatId,
    pub need: Quantities,
    /// The need stands still.
    pub stands: bool,
}

#[derive(Default)]
pub(crate) struct Needs {
    /// The frameworks that need something, those that waited longest for an agent first.
    pub asking: VecDeque<u32>,
    /// By agent.
    pub kept: FxHashMap<u32, Kept>,
    /// The number of the last beat at which needs were settled.
    pub beat: u64,
}

impl Needs {
    /// For whom an agent is kept at this moment.
    pub fn kept_for(&self, agent: u32) -> Option<&Kept> {
        if self.kept.is_empty() {
            return None;
        }
        self.kept.get(&agent).filter(|kept| kept.stands)
    }

    pub fn forget_framework(&mut self, framework: u32) {
        self.asking.retain(|other| *other != framework);
    }
}

impl Allocator {
    /// The framework needs this from now on, instead of what it asked for before; the first few requests count. What it
    /// asked for already keeps the agent that is kept for it.
    pub fn request(&mut self, framework: &FrameworkId, mut requests: Vec<Request>) {
        let Some(framework) = self.announced(framework) else { return };
        requests.retain(|request| !request.resources.is_empty());
        requests.truncate(REQUESTS_MAX);
        let mut old = std::mem::take(&mut self.frameworks[framework].needs);
        for request in requests {
            let known = old.iter().position(|need| need.request == request);
            let agent = known.and_then(|at| old.remove(at).agent);
            if let Some(kept) = agent.and_then(|agent| self.needs.kept.get_mut(&agent)) {
                kept.stands = true;
            }
            let need = Need { request, beats: BEATS, fulfilled: false, agent };
            self.frameworks[framework].needs.push(need);
        }
        old.into_iter().filter_map(|need| need.agent).for_each(|agent| self.keep_no_more(agent));
        let asks = !self.frameworks[framework].needs.is_empty();
        match asks && !self.needs.asking.contains(&framework) {
            true => self.needs.asking.push_back(framework),
            false if !asks => self.needs.forget_framework(framework),
            false => {}
        }
    }

    /// Others may be offered the agent again.
    pub(crate) fn keep_no_more(&mut self, agent: u32) {
        let Some(kept) = self.needs.kept.remove(&agent) else { return };
        let needs = &mut self.frameworks[kept.framework].needs;
        needs.iter_mut().filter(|need| need.agent == Some(agent)).for_each(|need| need.agent = None);
        self.round.call_idle(agent);
    }

    /// Nothing is kept for a seat that wants no offers.
    pub(crate) fn keep_nothing_for(&mut self, seat: SeatId) {
        if self.needs.kept.is_empty() {
            return;
        }
        let needs = &self.frameworks[self.seats[seat].framework].needs;
        let agents: Vec<u32> = needs.iter().filter_map(|need| need.agent).collect();
        let own = |agent: &u32| self.needs.kept.get(agent).is_some_and(|kept| kept.seat == seat);
        let own: Vec<u32> = agents.into_iter().filter(own).collect();
        own.into_iter().for_each(|agent| self.keep_no_more(agent));
    }

    /// A seat is offered this: one need of its framework is fulfilled with it, first the one that the agent is kept for.
    pub(crate) fn fulfil(&mut self, seat: SeatId, agent: u32, resources: &Resources) {
        let framework = self.seats[seat].framework;
        let id = &self.agents[agent].id;
        let needs = &mut self.frameworks[framework].needs;
        let enough = |need: &&mut Need| {
            let here = need.request.agent.as_ref().is_none_or(|wanted| wanted == id);
            !need.fulfilled && here && worthwhile(resources, std::slice::from_ref(&need.request.resources))
        };
        let mut enough: Vec<&mut Need> = needs.iter_mut().filter(enough).collect();
        enough.sort_by_key(|need| need.agent != Some(agent));
        if let Some(need) = enough.into_iter().next() {
            need.fulfilled = true;
            if let Some(kept) = need.agent.and_then(|agent| self.needs.kept.get_mut(&agent)) {
                kept.stands = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FrameworkSpec, Options};
    use meseta_model::Role;
    use std::collections::BTreeSet;

    #[test]
    fn who_asks_for_what_is_not_there_leaves_no_trace_of_its_name() {
        let mut allocator = Allocator::new(Options::default());
        let id = FrameworkId::from_trusted("f");
        let spec =
            FrameworkSpec { roles: BTreeSet::from([Role::default_role()]), ..FrameworkSpec::default() };
        allocator.add_framework(id.clone(), spec, true);
        let resources = Quantities::parse("cpus:1;unobtainium:1").expect("quantities");
        allocator.request(&id, vec![Request { agent: None, resources: resources.clone() }]);
        let seen = allocator.names.look_up_quantities(&resources);
        assert_eq!(allocator.names.quantities(&seen), Quantities::parse("cpus:1").expect("quantities"));
    }
}
