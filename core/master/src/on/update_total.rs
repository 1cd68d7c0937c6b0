//! An agent's resources are others than before.

use meseta_model::{AgentId, Resources};
use meseta_wire::internal::from_agent::UpdateTotal;

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_update_total(&mut self, cx: &mut Cx<'_>, agent: &AgentId, update: &UpdateTotal) {
        self.state.counters.messages_update_slave += 1;
        match Resources::from_wire(&update.total) {
            Ok(total) => self.take_total(cx, agent, total),
            Err(_) => self.state.counters.dropped_messages += 1,
        }
    }
}
