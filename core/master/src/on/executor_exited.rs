//! An executor ended: what it used is free, and its framework hears of it.

use meseta_model::{AgentId, ExecutorId, FrameworkId};
use meseta_wire::internal::from_agent::ExecutorExited;

use crate::Master;
use crate::cx::Cx;
use crate::state::ExecutorKey;

impl Master {
    pub(crate) fn on_executor_exited(&mut self, cx: &mut Cx<'_>, agent: &AgentId, exited: &ExecutorExited) {
        self.state.counters.messages_exited_executor += 1;
        let framework = FrameworkId::from_wire(&exited.framework_id);
        let (Ok(framework), Ok(executor)) = (framework, ExecutorId::from_wire(&exited.executor_id)) else {
            self.state.counters.dropped_messages += 1;
            return;
        };
        // Executors of command tasks are not known here: their tasks tell all there is to tell.
        if self.remove_executor(&ExecutorKey::new(&framework, agent, &executor)) {
            self.send_executor_failure(cx, &framework, agent, &executor, exited.status);
        }
    }
}
