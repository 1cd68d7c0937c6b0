//! KILL: passed on to the agent, and remembered until the task ends: the agent may be away.

use meseta_model::{FrameworkId, KillAsked, TaskId};
use meseta_wire::v1::scheduler::call::{Kill, reconcile};

use crate::Master;
use crate::cx::Cx;
use crate::state::TaskKey;

impl Master {
    pub(crate) fn on_kill(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId, kill: Kill) {
        self.state.counters.messages_kill_task += 1;
        let key = TaskKey::new(framework, &TaskId::sought(kill.task_id.value.as_str()));
        let Some(agent) = self.task(&key).map(|task| task.agent.clone()) else {
            // Nothing to kill: its framework hears what is known of it.
            let asked =
                reconcile::Task { task_id: kill.task_id, agent_id: kill.agent_id, ..Default::default() };
            return self.on_reconcile(cx, framework, &[asked]);
        };
        if kill.agent_id.is_some_and(|named| named.value != agent.as_str()) {
            self.state.counters.dropped_messages += 1;
            return;
        }
        let asked = KillAsked { policy: kill.kill_policy };
        self.held(&agent).killed.insert(key.clone(), asked.clone());
        self.tell_kill(cx, &agent, &key, asked);
    }
}
