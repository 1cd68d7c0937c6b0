//! What a view does not keep by itself, worked out where somebody asks: what agents hold, and whose offers
//! are whose. Costs what there is of tasks, executors and offers.

use std::collections::BTreeMap;
use std::sync::Arc;

use meseta_master::{Offer, View};
use meseta_model::{AgentId, FrameworkId, Resources, Role};
use meseta_wire::v1;

/// What is used and what is offered.
#[derive(Default)]
pub(crate) struct Held {
    pub used: Resources,
    pub offered: Resources,
}

/// What is held by role.
pub(crate) type ByRole = BTreeMap<Role, Held>;

/// Of every agent, by role.
pub(crate) fn by_agent(view: &View) -> BTreeMap<AgentId, ByRole> {
    let mut agents: BTreeMap<AgentId, ByRole> = BTreeMap::new();
    each(view, |agent, role, part, resources| {
        let held = agents.entry(agent.clone()).or_default().entry(role.clone()).or_default();
        part(held).add(resources);
    });
    agents
}

/// One part of what is held.
type Part = fn(&mut Held) -> &mut Resources;

/// Calls `add` with everything that is held.
fn each(view: &View, mut add: impl FnMut(&AgentId, &Role, Part, &Resources)) {
    let used: Part = |held| &mut held.used;
    for task in view.tasks.values().filter(|task| task.uses_resources()) {
        add(&task.agent, &task.role, used, &task.resources);
    }
    for executor in view.executors.values() {
        add(&executor.key.agent, &executor.role, used, &executor.resources);
    }
    for offer in view.offers.values() {
        add(&offer.agent, &offer.role, |held| &mut held.offered, &offer.resources);
    }
}

/// The offers of every framework.
pub(crate) fn offers(view: &View) -> BTreeMap<FrameworkId, Vec<Arc<Offer>>> {
    let mut offers: BTreeMap<FrameworkId, Vec<Arc<Offer>>> = BTreeMap::new();
    for offer in view.offers.values() {
        offers.entry(offer.framework.clone()).or_default().push(offer.clone());
    }
    offers
}

/// One part of what is held, resource by resource, each with the role that it is allocated to.
pub(crate) fn allocated(held: Option<&ByRole>, part: fn(&Held) -> &Resources) -> Vec<v1::Resource> {
    let roles = held.into_iter().flatten();
    roles.flat_map(|(role, held)| part(held).to_wire_endpoint(Some(role))).collect()
}
