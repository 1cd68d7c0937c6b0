//! An agent answers a ping.

use meseta_model::AgentId;
use meseta_wire::internal::from_agent::Pong;

use crate::Master;
use crate::cx::Cx;

impl Master {
    /// An answer to an older ping shows as well that the agent is there.
    pub(crate) fn on_pong(&mut self, cx: &mut Cx<'_>, agent: &AgentId, _pong: &Pong) {
        self.answered(cx, agent);
    }
}
