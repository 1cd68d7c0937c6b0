//! L1: without faults everything comes to rest: agents are registered, frameworks subscribed.

use crate::world::World;

/// Who is still not where it should be.
pub fn away(world: &World) -> Option<String> {
    let Some(view) = world.master.view().filter(|view| view.is_serving()) else {
        return Some("L1: no master serves".to_owned());
    };
    for (index, agent) in world.agents.iter().enumerate() {
        let registered = agent.machine.as_ref().is_some_and(|machine| machine.view().registered);
        let id = world.agent_id(index).unwrap_or_default();
        let known = view.agents.get(id.as_str()).is_some_and(|agent| agent.is_connected());
        if !registered || !known {
            return Some(format!(
                "L1: agent {index} ({id}) is registered: {registered}, by the master's word: {known}"
            ));
        }
    }
    for scheduler in &world.schedulers {
        let machine = world.instances[usize::from(scheduler.current)].machine.as_ref();
        let subscribed = machine.is_some_and(|machine| machine.is_subscribed());
        let id = machine.and_then(|machine| machine.id()).map(|id| id.value.clone()).unwrap_or_default();
        if !subscribed || !world.is_framework_connected(&id) {
            return Some(format!("L1: framework {id} of {} is subscribed: {subscribed}", scheduler.current));
        }
    }
    None
}
