//! R2, exclusivity: what is there once is in one offer, or in use by one task, and not in both.

use meseta_master::View;
use meseta_model::Resources;

use super::facts::Facts;

/// Offers of an agent that are out share nothing with each other and with what is in use.
pub fn apart(facts: &Facts, view: &View, agent: &str) {
    let Some(known) = view.agents.get(agent) else {
        panic!("R2: agent {agent} is offered and not there");
    };
    if !known.total.contains(&known.used) {
        return; // It came back with more than its book had: nothing of it may be offered, and R1 says so.
    }
    let mut left = known.total.minus(&known.used);
    for (id, offer) in facts.offers.on(agent) {
        if left.subtract(&offer.resources).is_err() {
            let missing: Resources = offer.resources.minus(&left);
            panic!("R2: {missing} of agent {agent} is in offer {id} and elsewhere");
        }
    }
}
