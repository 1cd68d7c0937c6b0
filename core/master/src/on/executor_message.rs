//! An executor's message to its scheduler: passed on as it is, best effort.

use meseta_model::{AgentId, FrameworkId};
use meseta_wire::internal::from_agent::ExecutorMessage;
use meseta_wire::v1::scheduler::{self, event};

use crate::Master;
use crate::act::events::event;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_executor_message(&mut self, cx: &mut Cx<'_>, agent: &AgentId, message: ExecutorMessage) {
        self.state.counters.messages_executor_to_framework += 1;
        let passed_on = event::Message {
            agent_id: agent.to_wire(),
            executor_id: message.executor_id,
            data: message.data,
            ..Default::default()
        };
        let event = scheduler::Event { message: Some(passed_on.into()), ..event(event::Type::Message) };
        let framework = FrameworkId::from_wire(&message.framework_id);
        if framework.is_ok_and(|framework| self.send(cx, &framework, event)) {
            self.state.counters.valid_executor_to_framework_messages += 1;
        } else {
            self.state.counters.invalid_executor_to_framework_messages += 1;
        }
    }
}
