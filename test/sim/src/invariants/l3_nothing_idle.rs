//! L3: all that is free is offered to somebody who wants it.

use meseta_master::{Agent, View};
use meseta_model::{Resources, Role, Scalar};

use super::facts::{Facts, Framework};
use super::r4::Sums;
use super::r7::{self, Traits};
use crate::world::World;

/// A framework that is there, with its id, in a role in which it wants offers.
pub struct Seat<'a> {
    pub id: String,
    pub framework: &'a Framework,
    pub role: Role,
}

/// An agent of which something worth offering is free although a framework would take it.
pub fn idle(world: &World) -> Option<String> {
    let view = world.master.view()?;
    let wanted = seats(&world.facts, &view);
    let quotas = &world.master.registry.wishes.quotas;
    let sums = Sums::new(&world.facts, &view, quotas, true);
    for (id, agent) in view.agents.iter().filter(|(_, agent)| agent.is_active()) {
        let free = free(agent);
        if let Some(Seat { role, .. }) = wanted.iter().find(|seat| seat.takes(agent, &free, &sums)) {
            return Some(format!("L3: {free} of agent {id} is offered to nobody, and {role} wants it"));
        }
    }
    None
}

/// What of an agent is neither used nor offered.
pub fn free(agent: &Agent) -> Resources {
    agent.total.minus(&agent.used).minus(&agent.offered)
}

/// All that want offers.
pub fn seats<'a>(facts: &'a Facts, view: &View) -> Vec<Seat<'a>> {
    let mut seats = Vec::new();
    for framework in view.frameworks.values().filter(|framework| framework.is_active()) {
        let id = framework.id.as_str();
        let Some(known) = facts.frameworks.get(id) else { continue };
        let roles = framework.roles.iter().filter(|role| !framework.suppressed.contains(*role));
        seats.extend(roles.map(|role| Seat { id: id.to_owned(), framework: known, role: role.clone() }));
    }
    seats
}

impl Seat<'_> {
    /// Whether that is an agent which it wants.
    pub fn wants(&self, agent: &Agent) -> bool {
        let info = &agent.info;
        let traits =
            Traits { hostname: &info.hostname, domain: info.domain.as_ref(), attributes: &info.attributes };
        r7::wanted(self.framework, self.role.as_str(), &traits)
    }

    /// Whether it would take something of what is free.
    pub fn takes(&self, agent: &Agent, free: &Resources, sums: &Sums<'_>) -> bool {
        let free = free.filter(|resource| resource.kind.offerable_to(&self.role));
        self.wants(agent) && worth_offering(&free) && worth_offering(&sums.cut(&self.role, &free))
    }
}

/// As Mesos: 0.01 cpus or 32 MB.
fn worth_offering(resources: &Resources) -> bool {
    resources.cpus() >= Scalar::from_thousandths(10) || resources.mem() >= Scalar::from_thousandths(32_000)
}
