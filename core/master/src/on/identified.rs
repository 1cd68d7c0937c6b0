//! An agent's id is on its own disk: it stays who it is, so what it has may be offered.

use meseta_model::AgentId;

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_identified(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let Some(agent) = self.agent_mut(id).filter(|agent| agent.unconfirmed) else { return };
        agent.unconfirmed = false;
        self.set_offerable(cx, id);
        self.ask_newcomers(cx, id);
    }
}
