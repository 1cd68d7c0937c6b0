//! L5: no container runs that no agent knows of: an agent that finds one as it begins ends it, and healed there is none.

use std::collections::BTreeSet;

use meseta_agent::ContainerPath;

use super::facts::Agent;
use crate::host::{AgentHost, Stage};
use crate::world::World;

/// An agent's process read what there is.
pub fn none_left(agent: &Agent, host: &AgentHost) {
    if let Some(orphan) = unknown(host).into_iter().find(|path| !agent.destroyed.contains(path)) {
        panic!("L5: container {orphan:?} runs, and the agent that found it lets it run");
    }
}

/// A container that nobody will ever end.
pub fn orphan(world: &World) -> Option<String> {
    world.agents.iter().enumerate().find_map(|(index, host)| {
        let orphan = unknown(host).into_iter().next()?;
        Some(format!("L5: container {orphan:?} of agent {index} runs, and the agent does not know it"))
    })
}

/// Containers that run beside an agent that does not know them.
fn unknown(host: &AgentHost) -> Vec<ContainerPath> {
    let Some(machine) = &host.machine else { return Vec::new() };
    let view = machine.view();
    let mut known: BTreeSet<ContainerPath> = BTreeSet::new();
    for framework in view.frameworks() {
        known.extend(framework.executors().map(|executor| executor.container.clone()));
    }
    let running = host.containers.values().filter(|c| c.stage == Stage::Running && c.path.0.len() == 1);
    running.map(|container| &container.path).filter(|path| !known.contains(*path)).cloned().collect()
}
