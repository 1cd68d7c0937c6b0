//! R1, conservation: of each agent what is used, offered and free is its total, exactly.

use std::collections::BTreeMap;

use meseta_master::View;
use meseta_model::Resources;

use super::facts::Facts;

/// What is used is what tasks that run and executors hold; what is offered is what offers that are out hold; both are
/// within the total, unless an agent came back with more than the ledger thought it could have.
pub fn conservation(facts: &Facts, view: &View) {
    let mut used: BTreeMap<&str, Resources> = BTreeMap::new();
    for task in view.tasks.values().filter(|task| task.uses_resources()) {
        used.entry(task.agent.as_str()).or_default().add(&task.resources);
    }
    for executor in view.executors.values() {
        used.entry(executor.key.agent.as_str()).or_default().add(&executor.resources);
    }
    let mut offered: BTreeMap<&str, Resources> = BTreeMap::new();
    for (_, offer) in facts.offers.iter() {
        offered.entry(&offer.agent).or_default().add(&offer.resources);
    }
    for (id, agent) in &view.agents {
        let used = used.remove(id.as_str()).unwrap_or_default();
        let offered = offered.remove(id.as_str()).unwrap_or_default();
        assert_eq!(used, agent.used, "R1: tasks and executors of {id} use something else than its book says");
        assert_eq!(offered, agent.offered, "R1: offers of {id} hold something else than its book says");
        let there = agent.total.contains(&offered.shared().shared_once());
        assert!(there, "R1: what is shared of {id} is offered, and not there");
        let (total, used, offered) = (agent.total.non_shared(), used.non_shared(), offered.non_shared());
        let within = total.contains(&used.plus(&offered));
        assert!(within || !total.contains(&used), "R1: more of {id} is offered than is free");
    }
    assert!(offered.is_empty(), "R1: {:?} are offered and not there", offered.keys());
}
