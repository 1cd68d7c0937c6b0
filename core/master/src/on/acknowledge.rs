//! ACKNOWLEDGE: passed on to the agent; with the end of a task acknowledged, the task is history.

use meseta_model::{AgentId, FrameworkId, TaskId, Uuid, state};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::scheduler::call::Acknowledge;

use crate::Master;
use crate::act::tasks::RemovedAs;
use crate::cx::Cx;
use crate::state::TaskKey;

impl Master {
    pub(crate) fn on_acknowledge(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId, call: Acknowledge) {
        self.state.counters.messages_status_update_acknowledgement += 1;
        let agent = AgentId::sought(call.agent_id.value.as_str());
        let key = TaskKey::new(framework, &TaskId::sought(call.task_id.value.as_str()));
        let connected = self.agent(&agent).is_some_and(|agent| agent.is_connected());
        if !connected || !self.may_acknowledge(&key, &agent) {
            self.state.counters.invalid_status_update_acknowledgements += 1;
            return;
        }
        self.state.counters.valid_status_update_acknowledgements += 1;
        if self.ends(&key, &call.uuid) {
            self.remove_task(&key, RemovedAs::Completed);
        }
        let acknowledge = to_agent::Acknowledge {
            framework_id: framework.to_wire(),
            task_id: call.task_id,
            uuid: call.uuid,
            ..Default::default()
        };
        self.tell(cx, &agent, ToAgent { acknowledge: Some(acknowledge.into()), ..Default::default() });
    }

    /// Of a task that is known something must have been delivered, from that agent; an unknown one is the agent's
    /// business alone.
    fn may_acknowledge(&self, key: &TaskKey, agent: &AgentId) -> bool {
        self.task(key).is_none_or(|task| task.agent == *agent && task.delivered.is_some())
    }

    /// Whether that uuid is of the task's end.
    fn ends(&self, key: &TaskKey, uuid: &[u8]) -> bool {
        let delivered = self.task(key).and_then(|task| task.delivered);
        delivered.is_some_and(|delivered| {
            state::is_terminal(delivered.state)
                && Uuid::from_bytes(uuid).is_ok_and(|uuid| uuid == delivered.uuid)
        })
    }
}
