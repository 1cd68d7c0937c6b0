//! RECONCILE_OPERATIONS: where operations are by now, of all or of those asked for.

use meseta_model::FrameworkId;
use meseta_wire::v1::scheduler::call::{ReconcileOperations, reconcile_operations};
use meseta_wire::v1::{self, OperationState};

use crate::cx::Cx;
use crate::{Master, Mutant};

impl Master {
    pub(crate) fn on_reconcile_operations(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        call: &ReconcileOperations,
    ) {
        self.state.counters.messages_reconcile_operations += 1;
        let answers: Vec<v1::OperationStatus> = match &call.operations[..] {
            [] => {
                let own = self.operations.of(framework).filter_map(|uuid| self.state.operations.get(&uuid));
                own.filter(|operation| operation.id().is_some()).map(|operation| operation.answer()).collect()
            }
            asked => asked.iter().map(|asked| self.answer_operation(framework, asked)).collect(),
        };
        for answer in answers {
            self.send_operation_status(cx, framework, answer);
        }
    }

    fn answer_operation(
        &self,
        framework: &FrameworkId,
        asked: &reconcile_operations::Operation,
    ) -> v1::OperationStatus {
        let known = self.operations.by_id(framework, &asked.operation_id.value);
        let known = known.and_then(|uuid| self.state.operations.get(&uuid)).filter(|operation| {
            let connected = self.agent(&operation.agent).is_some_and(|agent| agent.is_connected());
            connected || !self.mutated(Mutant::AnswerConnected)
        });
        if let Some(known) = known {
            return known.answer();
        }
        let (state, message) = self.state_of_unknown(asked);
        v1::OperationStatus {
            operation_id: Some(asked.operation_id.clone()),
            state,
            message: Some(format!("Reconciliation: {message}").into()),
            agent_id: asked.agent_id.clone(),
            resource_provider_id: asked.resource_provider_id.clone(),
            ..Default::default()
        }
    }

    fn state_of_unknown(&self, asked: &reconcile_operations::Operation) -> (OperationState, &'static str) {
        let agent = asked.agent_id.as_ref().map(|id| id.value.as_str());
        let recovering = match agent {
            Some(id) => self.state.recovered_agents.contains_key(id),
            None => !self.state.recovered_agents.is_empty(),
        };
        if recovering && !self.mutated(Mutant::ForgetAwaited) {
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
