//! An agent's connection ended: it is offered no more, and tasks that nobody checkpointed are lost.

use meseta_model::{AgentId, FrameworkId};
use meseta_wire::v1::TaskState;
use meseta_wire::v1::task_status::Reason;

use super::status::{at, status};
use super::tasks::Into;
use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn disconnect_agent(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let Some(agent) = self.agent_mut(id) else { return };
        let Some(session) = agent.session.take() else { return };
        if let Some(sessions) = self.links.get_mut(&session.link) {
            sessions.remove(&session.number);
        }
        self.rescind_of_agent(cx, id);
        for offer in self.allocator.set_agent_active(id, false) {
            self.void_offer(cx, &offer);
        }
        self.lose_unchecked(cx, id);
    }

    /// Tasks of frameworks that do not checkpoint would not outlive a restart of the agent: they are lost at once.
    pub(crate) fn lose_unchecked(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let Some(agent) = self.agent(id).cloned() else { return };
        let (tasks, executors) = self.keys_on(id);
        let message = format!("Agent {} disconnected", agent.info.hostname);
        for key in tasks {
            if self.checkpoints(&key.framework) {
                continue;
            }
            let Some(task) = self.task(&key).cloned() else { continue };
            let word =
                status(cx.now, &key.task, TaskState::TaskLost, Reason::ReasonAgentDisconnected, &message);
            self.end_task(cx, &key, at(word, id, task.executor.as_ref()), Into::Completed);
            self.held(id).given_up.insert(key);
        }
        for key in executors {
            if !self.checkpoints(&key.framework) {
                self.remove_executor(&key);
            }
        }
    }

    fn checkpoints(&self, framework: &FrameworkId) -> bool {
        self.framework(framework).is_none_or(|framework| framework.checkpoints())
    }
}
