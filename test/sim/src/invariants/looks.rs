//! The look at everything, now and then, and what rules ask of the world.

use meseta_model::Machine;

use super::{f4, o3, r1, r4, r5};
use crate::world::World;

impl World {
    /// All machines' own checks, and the rules that look at everything.
    pub fn check(&mut self) {
        if let Some(master) = &self.master.machine {
            master.check();
            let view = master.view();
            r1::conservation(&self.facts, &view);
            r5::same_offers(&self.facts, &view);
            o3::same(&self.facts, &view);
            let wishes = &self.master.registry.wishes;
            r4::same_quotas(&view, &wishes.quotas, &wishes.weights);
            f4::no_dangling(&view);
        }
        for agent in &self.agents {
            agent.machine.iter().for_each(|machine| machine.check());
        }
        for instance in &self.instances {
            instance.machine.iter().for_each(|machine| machine.check());
        }
    }

    /// The id of the agent that lives there, as that knows it.
    pub fn agent_id(&self, index: usize) -> Option<String> {
        let machine = self.agents[index].machine.as_ref()?;
        machine.view().info.id.as_ref().map(|id| id.value.to_string())
    }

    /// Whether the master hears a framework, and an instance of it thinks so, too.
    pub fn is_framework_connected(&self, id: &str) -> bool {
        let view = self.master.view();
        let heard = view
            .is_some_and(|view| view.frameworks.get(id).is_some_and(|framework| framework.is_connected()));
        heard
            && self.instances.iter().any(|instance| {
                let machine = instance.machine.as_ref().filter(|machine| machine.is_subscribed());
                machine.and_then(|machine| machine.id()).is_some_and(|known| known.value == id)
            })
    }
}
