//! What an earlier process left of the agent's resources: reservations and volumes outlive it, whatever id the agent has.

use std::sync::Arc;

use meseta_model::{AgentId, Outbox, Resources, Uuid};
use meseta_wire::internal::ResourcesCheckpoint;

use crate::operations::Operation;
use crate::{Agent, Effect};

impl Agent {
    /// Takes back what operations made of the resources that the flags give; the error says why that cannot be.
    pub(crate) fn restore_resources(
        &mut self,
        agent: Option<&AgentId>,
        record: &ResourcesCheckpoint,
    ) -> Result<(), String> {
        let cure = "remove `meta/resources/resources.info` below --work_dir: reservations and volumes are forgotten then";
        let made = Resources::from_wire(&record.resources).map_err(|error| {
            format!("its checkpointed resources cannot be read: {error}. To go on, {cure}")
        })?;
        let total = self.total.remade(&made).map_err(|error| {
            format!(
                "the agent was started with less than is reserved on it: '{made}' is to be made of '{}' ({error}). \
                 Start it with more, or {cure}",
                self.total
            )
        })?;
        self.total = Arc::new(total);
        let own = record.agent_id.as_ref().map(|id| id.value.as_str()) == agent.map(AgentId::as_str);
        for message in &record.operations {
            let Ok(uuid) = Uuid::from_bytes(&message.uuid.value) else { continue };
            let operation = Operation {
                uuid,
                message: message.clone(),
                recorded: true,
                foreign: !own,
                sent: 0,
                again_at: None,
            };
            // What became of an operation under an earlier id is nobody's business any more; but it is brought to an end.
            if own || !operation.ended() {
                self.operations.add(operation);
            }
        }
        Ok(())
    }

    /// The operation that the earlier process was about goes on.
    pub(crate) fn resume_operation(&mut self, out: &mut Outbox<Effect>) {
        let under_way =
            self.operations.iter().find(|operation| !operation.ended()).map(|operation| operation.uuid);
        if let Some(uuid) = under_way {
            self.operations.begin(uuid);
            self.change_volumes(uuid, out);
        }
    }
}
