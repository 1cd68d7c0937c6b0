//! MESSAGE: a scheduler's bytes to its executor, best effort.

use meseta_model::{AgentId, FrameworkId};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::scheduler::call::Message;

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_message(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId, message: Message) {
        self.state.counters.messages_framework_to_executor += 1;
        let passed_on = to_agent::FrameworkMessage {
            framework_id: framework.to_wire(),
            executor_id: message.executor_id,
            data: message.data,
            ..Default::default()
        };
        let agent = AgentId::sought(message.agent_id.value.as_str());
        let message = ToAgent { framework_message: Some(passed_on.into()), ..Default::default() };
        if self.tell(cx, &agent, message) {
            self.state.counters.valid_framework_to_executor_messages += 1;
        } else {
            self.state.counters.invalid_framework_to_executor_messages += 1;
        }
    }
}
