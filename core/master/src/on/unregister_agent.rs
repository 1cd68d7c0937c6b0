//! An agent ends for good: its record goes first, then its tasks are lost.

use meseta_model::AgentId;
use meseta_wire::internal::from_agent::Unregister;

use crate::Master;
use crate::cx::Cx;
use crate::pending::{Removal, Then};
use crate::registry;

impl Master {
    pub(crate) fn on_unregister(&mut self, cx: &mut Cx<'_>, agent: &AgentId, message: &Unregister) {
        self.state.counters.messages_unregister_slave += 1;
        if message.agent_id.value != agent.as_str() || self.is_leaving(agent) {
            self.state.counters.dropped_messages += 1;
            return;
        }
        self.held(agent).watch.leaving = true;
        self.rescind_of_agent(cx, agent);
        for offer in self.allocator.set_agent_active(agent, false) {
            self.void_offer(cx, &offer);
        }
        let then = Then::Remove { agent: agent.clone(), cause: Removal::Unregistered };
        self.commit(cx, vec![registry::delete_agent(agent.as_str())], then);
    }
}
