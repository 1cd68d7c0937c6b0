//! SHUTDOWN: a framework wants one of its executors to end.

use meseta_model::{AgentId, FrameworkId};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::scheduler::call::Shutdown;

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_shutdown(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId, shutdown: &Shutdown) {
        let passed_on = to_agent::ShutdownExecutor {
            framework_id: framework.to_wire(),
            executor_id: shutdown.executor_id.clone(),
            ..Default::default()
        };
        let agent = AgentId::sought(shutdown.agent_id.value.as_str());
        let message = ToAgent { shutdown_executor: Some(passed_on.into()), ..Default::default() };
        if !self.tell(cx, &agent, message) {
            self.state.counters.dropped_messages += 1;
        }
    }
}
