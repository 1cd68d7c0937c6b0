//! L3: all that is free is offered to somebody who wants it.

use meseta_model::{Resources, Role, Scalar};

use super::facts::Framework;
use super::r4::Sums;
use super::r7::{self, Traits};
use crate::world::World;

/// An agent of which something worth offering is free although a framework would take it.
pub fn idle(world: &World) -> Option<String> {
    let view = world.master.view()?;
    let mut wanted: Vec<(&Framework, Role)> = Vec::new();
    for framework in view.frameworks.values().filter(|framework| framework.is_connected()) {
        let Some(known) = world.facts.frameworks.get(framework.id.as_str()) else { continue };
        let roles = framework.roles.iter().filter(|role| !framework.suppressed.contains(*role));
        wanted.extend(roles.map(|role| (known, role.clone())));
    }
    let quotas = &world.master.registry.wishes.quotas;
    let sums = Sums::new(&world.facts, &view, quotas, true);
    for (id, agent) in view.agents.iter().filter(|(_, agent)| agent.is_active()) {
        let free = agent.total.minus(&agent.used).minus(&agent.offered);
        let info = &agent.info;
        let traits =
            Traits { hostname: &info.hostname, domain: info.domain.as_ref(), attributes: &info.attributes };
        let wants = |(framework, role): &&(&Framework, Role)| {
            let free = free.filter(|resource| resource.kind.offerable_to(role));
            r7::wanted(framework, role.as_str(), &traits)
                && worth_offering(&free)
                && worth_offering(&sums.cut(role, &free))
        };
        if let Some((_, role)) = wanted.iter().find(wants) {
            return Some(format!("L3: {free} of agent {id} is offered to nobody, and {role} wants it"));
        }
    }
    None
}

/// As Mesos: 0.01 cpus or 32 MB.
fn worth_offering(resources: &Resources) -> bool {
    resources.cpus() >= Scalar::from_thousandths(10) || resources.mem() >= Scalar::from_thousandths(32_000)
}
