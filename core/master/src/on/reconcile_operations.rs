//! RECONCILE_OPERATIONS: no operation is known; but that of an agent that may come back is not unknown either.

use meseta_model::FrameworkId;
use meseta_wire::v1::scheduler::call::{ReconcileOperations, reconcile_operations};
use meseta_wire::v1::{self, OperationState};

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_reconcile_operations(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        call: &ReconcileOperations,
    ) {
        self.state.counters.messages_reconcile_operations += 1;
        let Some(framework) = self.framework(framework).cloned() else { return };
        for asked in &call.operations {
            let (state, message) = self.state_of_operation(asked);
            let status = v1::OperationStatus {
                operation_id: Some(asked.operation_id.clone()),
                state,
                message: Some(format!("Reconciliation: {message}")),
                agent_id: asked.agent_id.clone(),
                resource_provider_id: asked.resource_provider_id.clone(),
                ..Default::default()
            };
            self.send_operation_status(cx, &framework, status);
        }
    }

    fn state_of_operation(&self, asked: &reconcile_operations::Operation) -> (OperationState, &'static str) {
        let agent = asked.agent_id.as_ref().map(|id| id.value.as_str());
        let recovering = match agent {
            Some(id) => self.state.recovered_agents.contains_key(id),
            None => !self.state.recovered_agents.is_empty(),
        };
        if recovering {
            (OperationState::OperationRecovering, "Agent has not yet come back to this master")
        } else if agent.is_some_and(|id| self.state.unreachable_agents.contains_key(id)) {
            (OperationState::OperationUnreachable, "Agent is unreachable")
        } else if agent.is_some_and(|id| self.state.gone_agents.contains_key(id)) {
            (OperationState::OperationGoneByOperator, "Agent marked gone by operator")
        } else {
            (OperationState::OperationUnknown, "Operation is unknown")
        }
    }
}
