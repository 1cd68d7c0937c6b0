//! What frameworks said that they need, and what they gave back: what R8 has to remember of both.
//!
//! Promises to know of every need that may still stand. Where it cannot tell which of several an offer fulfilled, all of
//! these go on standing here, until their time is over or their framework says something else.

use std::collections::BTreeMap;

use meseta_master::View;
use meseta_model::{Quantities, Resources};
use meseta_wire::v1::scheduler::Call;

use super::facts::Facts;
use crate::host::MasterHost;
use crate::queue::{SECOND, Time};
use crate::sometimes;
use crate::sometimes::Points;

/// By framework.
pub type Needs = BTreeMap<String, Vec<Need>>;

/// For so many beats of the allocation interval a need stands, unless it is stated again.
const BEATS: u64 = 60;
/// Until a need is settled, and what was kept for it is offered, a few more pass.
const SLACK: u64 = 3;

/// So much on one agent, on this one where it is named.
#[derive(Debug)]
pub struct Need {
    pub agent: Option<String>,
    pub wanted: Quantities,
    /// No agent had so much to offer when it was said.
    in_vain: bool,
    /// At which beat it was said.
    stated: u64,
    /// An offer fulfilled this one or another.
    pub unsure: bool,
}

/// What a framework gave back of an agent, and until when it may not be offered the same.
#[derive(Debug)]
pub struct Refused {
    until: Time,
    pub resources: Resources,
}

/// What frameworks gave back, by framework and agent.
pub type Refusals = BTreeMap<(String, String), Vec<Refused>>;

/// What a call says of needs.
pub fn said(call: &Call) -> Option<Vec<Need>> {
    let body = call.request.as_ref()?;
    let needs = body.requests.iter().filter_map(|request| {
        let wanted = Resources::from_wire(&request.resources).ok()?.scalar_quantities();
        let agent = request.agent_id.as_ref().map(|id| id.value.to_string());
        Some(Need { agent, wanted, in_vain: false, stated: 0, unsure: false })
    });
    Some(needs.collect())
}

/// The call was taken: that is what its framework needs from now on.
pub fn stated(facts: &mut Facts, view: Option<&View>) {
    let (Some(mut needs), Some(call)) = (facts.step.needs.take(), &facts.step.call) else { return };
    for need in &mut needs {
        need.in_vain = view.is_some_and(|view| !is_there(view, need));
        need.stated = facts.beats.count;
    }
    facts.needs.insert(call.framework.clone(), needs);
}

fn is_there(view: &View, need: &Need) -> bool {
    view.agents.values().filter(|agent| need.is_for(agent.id.as_str())).any(|agent| {
        let free = agent.total.minus(&agent.used).minus(&agent.offered);
        agent.is_active() && free.scalar_quantities().contains(&need.wanted)
    })
}

impl Need {
    pub fn is_for(&self, agent: &str) -> bool {
        self.agent.as_deref().is_none_or(|wanted| wanted == agent)
    }

    /// Whether it may still stand.
    pub fn may_stand(&self, beat: u64) -> bool {
        beat - self.stated <= BEATS + SLACK
    }

    /// Whether it stands for sure, now and for a few beats.
    pub fn stands(&self, beat: u64) -> bool {
        !self.unsure && beat - self.stated + SLACK < BEATS
    }
}

/// A framework is offered something of an agent.
pub fn served(facts: &mut Facts, framework: &str, agent: &str, offered: &Resources, points: &mut Points) {
    let Some(needs) = facts.needs.get_mut(framework).filter(|needs| !needs.is_empty()) else { return };
    let offered = offered.scalar_quantities();
    let enough = |need: &&mut Need| need.is_for(agent) && offered.contains(&need.wanted);
    let mut enough: Vec<&mut Need> = needs.iter_mut().filter(enough).collect();
    let Some(first) = enough.first() else { return };
    sometimes!(points, "need served");
    sometimes!(points, "need served that could not be when it was stated", first.in_vain);
    let one = enough.len() == 1;
    enough.iter_mut().for_each(|need| need.unsure = true);
    if one {
        needs.retain(|need| !(need.is_for(agent) && offered.contains(&need.wanted)));
    }
}

/// A framework answers offers: for so long at most it is not offered what it gives back. Called while they are known.
pub fn gave_back(facts: &mut Facts, host: &MasterHost) {
    let Some(call) = &facts.step.call else { return };
    let refused = call.refuse.filter(|seconds| *seconds >= 0.0).unwrap_or(5.0).min(1e9);
    // Refusals end on a grid of a 32nd of their time, and what was given back without one waits for a beat.
    let time = (refused * 1.05 * SECOND as f64) as Time + 2 * host.interval();
    let until = facts.clock + time;
    let own = |id: &&String| facts.offers.get(id).is_some_and(|offer| offer.framework == call.framework);
    for id in call.offers.iter().filter(own) {
        let Some(offer) = facts.offers.get(id) else { continue };
        let resources = offer.resources.clone();
        let all = facts.refusals.entry((offer.framework.clone(), offer.agent.clone())).or_default();
        all.retain(|old| old.until >= facts.clock);
        all.push(Refused { until, resources });
    }
}

/// What a framework may not be offered again of an agent yet.
pub fn refused<'a>(facts: &'a Facts, framework: &str, agent: &str) -> impl Iterator<Item = &'a Refused> {
    let all = facts.refusals.get(&(framework.to_owned(), agent.to_owned())).into_iter().flatten();
    all.filter(|refused| refused.until >= facts.clock)
}

/// A framework wants all that there is: what it refused does not count any more.
pub fn open(facts: &mut Facts, framework: &str) {
    facts.refusals.retain(|(of, _), _| of != framework);
}

/// The next master knows nothing of all that.
pub fn master_gone(facts: &mut Facts) {
    facts.needs.clear();
    facts.refusals.clear();
    facts.beats.forget();
}
