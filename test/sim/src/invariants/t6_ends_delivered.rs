//! T6: every end of a task that an agent took upon itself reaches its framework, if that is there, and is acknowledged.

use super::facts::{Facts, short};
use crate::world::World;

/// An end that is still owed, once everything had its time.
pub fn owed(world: &World) -> Option<String> {
    let facts: &Facts = &world.facts;
    for (index, agent) in facts.agents.iter().enumerate() {
        let Some(present) = present_log(world, index) else { continue };
        let Some(log) = agent.logs.get(&present) else { continue };
        for (uuid, (framework, task)) in &log.pending {
            let lives = world.is_framework_connected(framework);
            if lives {
                return Some(format!(
                    "T6: update {} of {task} of {framework} is owed by agent {index}",
                    short(uuid)
                ));
            }
        }
    }
    None
}

/// The log of the agent that lives there at present.
fn present_log(world: &World, index: usize) -> Option<String> {
    let id = world.agent_id(index)?;
    Some(format!("slaves/{id}/updates"))
}

/// Every end that is durable on the agent that ran the task was received.
pub fn judge(world: &World) {
    for (number, launch) in world.facts.launches.iter().enumerate() {
        let Some(end) = launch.end_durable.filter(|_| !launch.shared_id) else { continue };
        if world.is_framework_connected(&launch.framework) && launch.done.contains(&end) {
            let received = launch.received.contains(&end);
            assert!(
                received,
                "T6: the end of t{number} is acknowledged, and its framework never received it"
            );
        }
    }
}
