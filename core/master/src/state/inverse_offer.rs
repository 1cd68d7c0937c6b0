//! A framework that was asked whether it could leave an agent.

use meseta_model::{AgentId, FrameworkId, OfferId};
use meseta_wire::v1;

/// An inverse offer that is out.
#[derive(Debug, Clone)]
pub struct InverseOffer {
    pub id: OfferId,
    pub framework: FrameworkId,
    pub agent: AgentId,
    pub unavailability: v1::Unavailability,
}

impl InverseOffer {
    /// As it is told, without the agent's address. It names no resources: all of the machine will be away.
    pub fn to_wire(&self) -> v1::InverseOffer {
        v1::InverseOffer {
            id: self.id.to_wire(),
            framework_id: self.framework.to_wire(),
            agent_id: Some(self.agent.to_wire()),
            unavailability: self.unavailability.clone(),
            ..Default::default()
        }
    }
}
