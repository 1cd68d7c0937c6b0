//! O2, drain: an agent is called drained, or gone by its drain, once nothing is left of its tasks; and, healed, every
//! drain of an agent that is there came to its end.

use meseta_journal::RegistryOp;
use meseta_wire::v1::DrainState;

use crate::registry::{AgentRecord, Registry};
use crate::sometimes;
use crate::world::World;

impl World {
    /// These records are about to change: what is written of drains is true.
    pub(crate) fn judge_drains(&mut self, ops: &[RegistryOp]) {
        if self.master.registry.agents.values().all(|record| record.drain.is_none()) {
            return;
        }
        let mut after = Registry::default();
        after.apply(ops);
        for (id, record) in &after.agents {
            let Some(before) = self.master.registry.agents.get(id).copied() else { continue };
            self.judge_drain(id, before, *record);
        }
    }

    fn judge_drain(&mut self, id: &str, before: AgentRecord, after: AgentRecord) {
        let drains = before.drain == Some(DrainState::Draining);
        let drained = after.drain == Some(DrainState::Drained) && drains;
        sometimes!(self.points, "agent drained", drained);
        sometimes!(self.points, "agent gone with its drain", drains && after.gone);
        if !drained {
            return;
        }
        let Some(view) = self.master.view() else { return };
        let left = view.tasks.values().find(|task| task.agent.as_str() == id);
        let left = left.map(|task| (&task.key, task.state));
        assert!(left.is_none(), "O2: agent {id} is called drained, and {left:?} is there");
    }
}

/// A drain of an agent that is there, and has not come to its end; unless it is a framework that is away which has yet to
/// acknowledge what became of its tasks and operations.
pub fn unfinished(world: &World) -> Option<String> {
    let view = world.master.view()?;
    let draining = |(_, record): &(&String, &AgentRecord)| {
        record.drain == Some(DrainState::Draining) && !record.gone && !record.unreachable
    };
    let waits = |id: &str| {
        let tasks = view.tasks.values().filter(|task| task.agent.as_str() == id);
        let operations = view.operations.values().filter(|operation| operation.agent.as_str() == id);
        let owners = operations.filter_map(|operation| operation.framework.as_ref());
        let mut owners = tasks.map(|task| &task.key.framework).chain(owners);
        owners.any(|framework| !world.is_framework_connected(framework.as_str()))
    };
    let agents = world.master.registry.agents.iter().filter(draining).map(|(id, _)| id.as_str());
    let mut there = agents.filter(|id| view.agents.get(*id).is_some_and(|agent| agent.is_connected()));
    there.find(|id| !waits(id)).map(|id| format!("O2: agent {id} is being drained still"))
}
