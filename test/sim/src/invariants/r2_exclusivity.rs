//! R2, exclusivity: what is there once is in one offer, or in use by one task, and not in both.

use meseta_master::View;
use meseta_model::Resources;

use super::facts::Facts;

/// Offers of an agent that are out share nothing with each other and with what is in use.
pub fn apart(facts: &Facts, view: &View, agent: &str) {
    let Some(known) = view.agents.get(agent) else {
        panic!("R2: agent {agent} is offered and not there");
    };
    let (total, used) = (known.total.non_shared(), known.used.non_shared());
    if !total.contains(&used) {
        return; // It came back with more than its book had: nothing of it may be offered, and R1 says so.
    }
    let mut left = total.minus(&used);
    for (id, offer) in facts.offers.on(agent) {
        let shared = offer.resources.shared().shared_once();
        assert!(known.total.contains(&shared), "R2: {shared} of offer {id} is not there");
        let alone = offer.resources.non_shared();
        if left.subtract(&alone).is_err() {
            let missing: Resources = alone.minus(&left);
            panic!("R2: {missing} of agent {agent} is in offer {id} and elsewhere");
        }
    }
}
