//! What an agent says of an operation: to its framework, if that wants to hear it, and into the books.

use meseta_model::{AgentId, FrameworkId, Uuid};
use meseta_wire::internal::from_agent::OperationUpdate;
use meseta_wire::v1::scheduler::call::AcknowledgeOperationStatus;
use meseta_wire::v1::{self, OperationState};

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_operation_update(&mut self, cx: &mut Cx<'_>, agent: &AgentId, update: OperationUpdate) {
        self.state.counters.messages_operation_status_update += 1;
        let Ok(uuid) = Uuid::from_bytes(&update.operation) else {
            self.state.counters.invalid_operation_status_updates += 1;
            return;
        };
        let known = self.state.operations.get(&uuid).filter(|operation| operation.agent == *agent).cloned();
        let Some(operation) = known else {
            self.state.counters.invalid_operation_status_updates += 1;
            // Its end was acknowledged while the agent repeated it: it is to stop.
            if let Some(status) = &update.status.uuid {
                self.acknowledge_operation(cx, agent, uuid, status.value.clone());
            }
            return;
        };
        self.state.counters.valid_operation_status_updates += 1;
        // One that never came to the agent is not known there by its id.
        let status = v1::OperationStatus { operation_id: operation.id().cloned(), ..*update.status };
        let news = !operation.ended();
        self.move_operation(uuid, status.clone());
        if news && status.state != OperationState::OperationFinished {
            self.undo_speculation(cx, agent, &update.total);
        }
        self.tell_outcome(cx, uuid, status, news);
    }

    /// What the master counted on did not happen: the agent says what it has.
    fn undo_speculation(&mut self, cx: &mut Cx<'_>, agent: &AgentId, total: &[v1::Resource]) {
        match self.read_total(cx, agent, total) {
            Some(total) if !total.is_empty() => self.take_total(cx, agent, total),
            Some(_) => self.state.counters.dropped_messages += 1,
            None => {}
        }
    }

    /// Tells the framework what became of an operation. Where nobody is to hear it, the master acknowledges it itself.
    fn tell_outcome(&mut self, cx: &mut Cx<'_>, uuid: Uuid, status: v1::OperationStatus, news: bool) {
        let Some(operation) = self.state.operations.get(&uuid).cloned() else { return };
        let reliable = status.uuid.clone();
        let listener = operation.framework.as_ref().filter(|_| operation.id().is_some());
        let listener = listener.filter(|id| self.framework(id).is_some_and(|framework| !framework.ending));
        match (listener, reliable) {
            (Some(framework), Some(_)) => drop(self.send_operation_status(cx, framework, status)),
            (Some(framework), None) => {
                if news {
                    self.send_operation_status(cx, framework, status);
                }
                self.remove_operation(uuid);
            }
            (None, reliable) => {
                if let Some(reliable) = reliable {
                    self.acknowledge_operation(cx, &operation.agent, uuid, reliable.value);
                }
                self.remove_operation(uuid);
            }
        }
    }

    /// ACKNOWLEDGE_OPERATION_STATUS: passed on to the agent, and the operation is forgotten.
    pub(crate) fn on_acknowledge_operation_status(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        call: &AcknowledgeOperationStatus,
    ) {
        self.state.counters.messages_operation_status_update_acknowledgement += 1;
        let uuid = self.operations.by_id(framework, &call.operation_id.value);
        let operation = uuid.and_then(|uuid| self.state.operations.get(&uuid)).cloned();
        let agent = call.agent_id.as_ref().map(|id| id.value.as_str());
        let operation = operation.filter(|operation| {
            let told = operation.message.latest_status.uuid.as_ref().map(|uuid| &uuid.value);
            Some(operation.agent.as_str()) == agent && told == Some(&call.uuid)
        });
        let connected = |agent: &AgentId| self.agent(agent).is_some_and(|agent| agent.is_connected());
        let Some(operation) = operation.filter(|operation| connected(&operation.agent)) else {
            self.state.counters.invalid_operation_status_update_acknowledgements += 1;
            return;
        };
        self.state.counters.valid_operation_status_update_acknowledgements += 1;
        self.remove_operation(operation.uuid);
        self.acknowledge_operation(cx, &operation.agent, operation.uuid, call.uuid.clone());
    }
}
