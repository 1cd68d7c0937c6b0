//! L3: all that is free is offered to somebody who wants it.

use meseta_model::{Resources, Role, Scalar};

use crate::world::World;

/// An agent of which something worth offering is free although a framework would take it.
pub fn idle(world: &World) -> Option<String> {
    let view = world.master.view()?;
    let mut wanted: Vec<Role> = Vec::new();
    for framework in view.frameworks.values().filter(|framework| framework.is_connected()) {
        wanted.extend(framework.roles.iter().filter(|role| !framework.suppressed.contains(*role)).cloned());
    }
    for (id, agent) in view.agents.iter().filter(|(_, agent)| agent.is_active()) {
        let free = agent.total.minus(&agent.used).minus(&agent.offered);
        let wants = |role: &&Role| worth_offering(&free.filter(|resource| resource.kind.offerable_to(role)));
        if let Some(role) = wanted.iter().find(wants) {
            return Some(format!("L3: {free} of agent {id} is offered to nobody, and {role} wants it"));
        }
    }
    None
}

/// As Mesos: 0.01 cpus or 32 MB.
fn worth_offering(resources: &Resources) -> bool {
    resources.cpus() >= Scalar::from_thousandths(10) || resources.mem() >= Scalar::from_thousandths(32_000)
}
