//! T8: operations survive crashes: once everything had its time, master and agent count the same resources, its disk holds
//! them with the volumes that they name, and no outcome is owed to a framework that is there.

use meseta_agent::paths;
use meseta_journal::{Kind, Node, open};
use meseta_model::Resources;
use meseta_wire::Message;
use meseta_wire::internal::ResourcesCheckpoint;

use crate::host::AgentHost;
use crate::world::World;

/// Where the two differ, or what is still owed.
pub fn difference(world: &World) -> Option<String> {
    let view = world.master.view()?;
    for (index, host) in world.agents.iter().enumerate() {
        let id = world.agent_id(index)?;
        let Some(machine) = host.machine.as_ref() else { continue };
        let Some(known) = view.agents.get(id.as_str()) else { continue };
        let total = machine.view().total;
        if known.total != *total {
            return Some(format!("T8: agent {index} has {total}, by the master's word {}", known.total));
        }
        if let Some(difference) = on_disk(index, host, &total) {
            return Some(difference);
        }
    }
    let owed = view.operations.values().find(|operation| {
        let framework = operation.framework.as_ref();
        framework.is_none_or(|framework| world.is_framework_connected(framework.as_str()))
    });
    owed.map(|operation| format!("T8: operation {} is still {:?}", operation.uuid, operation.state()))
}

/// What the disk of an agent holds instead of what the agent counts.
fn on_disk(index: usize, host: &AgentHost, total: &Resources) -> Option<String> {
    let made = total.made();
    let kept = match host.disk.tree.get(&paths::resources()) {
        Some(Node::File(bytes)) => {
            let record =
                open(Kind::AgentResources, bytes).ok().and_then(|b| ResourcesCheckpoint::decode(b).ok());
            Resources::from_record(&record.unwrap_or_default().resources).unwrap_or_default()
        }
        _ => Resources::new(),
    };
    if kept != made {
        return Some(format!("T8: agent {index} counts {made}, and its disk holds {kept}"));
    }
    let volumes = made.persistent_volumes().iter().count();
    let folders = host.volumes.len();
    (volumes != folders)
        .then(|| format!("T8: agent {index} has {volumes} volumes and {folders} folders for them"))
}
