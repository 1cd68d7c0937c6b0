//! Operations on resources: this master carries none out, and says so wherever it was told how to answer.

use meseta_model::AgentId;
use meseta_wire::Enumeration;
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::scheduler::{self, event};
use meseta_wire::v1::{self, OperationState};

use crate::Master;
use crate::act::events::event;
use crate::cx::Cx;
use crate::state::Framework;

impl Master {
    /// An operation that is not carried out. Without an id nobody is waiting for its outcome.
    pub(crate) fn refuse_operation(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &Framework,
        agent: &AgentId,
        id: Option<v1::OperationId>,
        kind: operation::Type,
    ) {
        let Some(id) = id else {
            self.state.counters.dropped_messages += 1;
            return;
        };
        let message = match kind {
            operation::Type::Unknown => "The operation has no type that is known".to_owned(),
            kind => format!("{} is not supported, or lacks its body", kind.name()),
        };
        self.operation_error(cx, framework, Some(agent), id, message);
    }

    pub(crate) fn operation_error(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &Framework,
        agent: Option<&AgentId>,
        id: v1::OperationId,
        message: String,
    ) {
        let status = v1::OperationStatus {
            operation_id: Some(id),
            state: OperationState::OperationError,
            message: Some(message),
            agent_id: agent.map(AgentId::to_wire),
            ..Default::default()
        };
        self.send_operation_status(cx, framework, status);
    }

    pub(crate) fn send_operation_status(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &Framework,
        status: v1::OperationStatus,
    ) {
        let update = event::UpdateOperationStatus { status: status.into(), ..Default::default() };
        let kind = event::Type::UpdateOperationStatus;
        self.send(
            cx,
            &framework.id,
            scheduler::Event { update_operation_status: Some(update), ..event(kind) },
        );
    }

    /// No status of an operation was sent that wants an acknowledgement.
    pub(crate) fn on_acknowledge_operation_status(&mut self) {
        self.state.counters.messages_operation_status_update_acknowledgement += 1;
        self.state.counters.invalid_operation_status_update_acknowledgements += 1;
    }
}
