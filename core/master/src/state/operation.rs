//! An operation on an agent's resources as the master knows it.

use meseta_model::{AgentId, FrameworkId, Uuid};
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::{self, OperationState};

/// An operation: under way, or not acknowledged.
#[derive(Debug, Clone)]
pub struct Operation {
    pub uuid: Uuid,
    /// None: an operator's.
    pub framework: Option<FrameworkId>,
    pub agent: AgentId,
    /// As readers see it, with its newest status.
    pub message: v1::Operation,
    /// Its place among those of its agent, in the order in which they were sent there.
    pub(crate) number: u64,
}

impl Operation {
    pub fn kind(&self) -> operation::Type {
        self.message.info.r#type.unwrap_or_default()
    }

    pub fn state(&self) -> OperationState {
        self.message.latest_status.state
    }

    /// The id by which its framework knows it; without one nobody hears of its outcome.
    pub fn id(&self) -> Option<&v1::OperationId> {
        self.message.info.id.as_ref()
    }

    /// Whether the agent was heard about it.
    pub fn ended(&self) -> bool {
        self.state() != OperationState::OperationPending
    }

    /// Its newest status, as who asks for it is told: nobody waits for an acknowledgement of that.
    pub(crate) fn answer(&self) -> v1::OperationStatus {
        v1::OperationStatus { uuid: None, ..(*self.message.latest_status).clone() }
    }
}
