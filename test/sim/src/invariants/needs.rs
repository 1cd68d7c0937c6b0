//! What frameworks said that they need. No rule hangs on it: whom an agent is kept for is the allocator's own affair, as
//! long as all rules on offers hold, and L3 once nobody says so any more. This sees that needs are there, and are served.

use std::collections::BTreeMap;

use meseta_master::View;
use meseta_model::{Quantities, Resources};
use meseta_wire::v1::scheduler::Call;

use super::facts::Facts;
use crate::sometimes;
use crate::sometimes::Points;

/// By framework.
pub type Needs = BTreeMap<String, Vec<Need>>;

/// So much on one agent, on this one where it is named.
#[derive(Debug)]
pub struct Need {
    agent: Option<String>,
    wanted: Quantities,
    /// No agent had so much to offer when it was said.
    in_vain: bool,
}

/// What a call says of needs.
pub fn said(call: &Call) -> Option<Vec<Need>> {
    let body = call.request.as_ref()?;
    let needs = body.requests.iter().filter_map(|request| {
        let wanted = Resources::from_wire(&request.resources).ok()?.scalar_quantities();
        let agent = request.agent_id.as_ref().map(|id| id.value.to_string());
        Some(Need { agent, wanted, in_vain: false })
    });
    Some(needs.collect())
}

/// The call was taken: that is what its framework needs from now on.
pub fn stated(facts: &mut Facts, view: Option<&View>) {
    let (Some(mut needs), Some(call)) = (facts.step.needs.take(), &facts.step.call) else { return };
    for need in &mut needs {
        need.in_vain = view.is_some_and(|view| !is_there(view, need));
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
    fn is_for(&self, agent: &str) -> bool {
        self.agent.as_deref().is_none_or(|wanted| wanted == agent)
    }
}

/// A framework is offered something of an agent.
pub fn served(facts: &mut Facts, framework: &str, agent: &str, offered: &Resources, points: &mut Points) {
    let Some(needs) = facts.needs.get_mut(framework).filter(|needs| !needs.is_empty()) else { return };
    let offered = offered.scalar_quantities();
    let enough = |need: &Need| need.is_for(agent) && offered.contains(&need.wanted);
    let Some(at) = needs.iter().position(enough) else { return };
    let need = needs.remove(at);
    sometimes!(points, "need served");
    sometimes!(points, "need served that could not be when it was stated", need.in_vain);
}
