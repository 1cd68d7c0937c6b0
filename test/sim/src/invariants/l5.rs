//! L5: no container runs that no agent knows of.

use std::collections::BTreeSet;

use meseta_agent::ContainerPath;

use crate::host::Stage;
use crate::world::World;

/// A container that nobody will ever end.
pub fn orphan(world: &World) -> Option<String> {
    for (index, agent) in world.agents.iter().enumerate() {
        let Some(machine) = &agent.machine else { continue };
        let view = machine.view();
        let known: BTreeSet<ContainerPath> = view
            .frameworks()
            .flat_map(|framework| {
                framework.executors().map(|executor| executor.container.clone()).collect::<Vec<_>>()
            })
            .collect();
        let running = agent.containers.values().filter(|c| c.stage == Stage::Running && c.path.0.len() == 1);
        if let Some(orphan) = running.into_iter().find(|container| !known.contains(&container.path)) {
            return Some(format!(
                "L5: container {:?} of agent {index} runs, and the agent does not know it",
                orphan.path
            ));
        }
    }
    None
}
