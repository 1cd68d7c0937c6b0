//! An agent's resources are others than before.

use meseta_model::{AgentId, Resources};
use meseta_wire::internal::from_agent::UpdateTotal;
use meseta_wire::v1;

use crate::cx::Cx;
use crate::{Master, Note};

impl Master {
    pub(crate) fn on_update_total(&mut self, cx: &mut Cx<'_>, agent: &AgentId, update: &UpdateTotal) {
        self.state.counters.messages_update_slave += 1;
        if let Some(total) = self.read_total(cx, agent, &update.total) {
            self.take_total(cx, agent, total);
        }
    }

    /// What an agent says that it has; nothing, and an operator hears why, where that cannot be read.
    pub(crate) fn read_total(
        &mut self,
        cx: &mut Cx<'_>,
        agent: &AgentId,
        total: &[v1::Resource],
    ) -> Option<Resources> {
        match Resources::from_record(total) {
            Ok(total) => Some(total),
            Err(error) => {
                self.state.counters.dropped_messages += 1;
                cx.note(Note::TotalUnread { agent: agent.clone(), reason: error.to_string() });
                None
            }
        }
    }
}
