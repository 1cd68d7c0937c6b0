//! An agent's connection ended: it is offered no more, and tasks that nobody checkpointed are lost.
//!
//! An agent that only looks for its master anew ends one connection and opens another: it has a moment for that, in which
//! nothing is lost. One that is back by then names what it still has.

use std::time::Duration;

use meseta_model::{AgentId, FrameworkId};
use meseta_wire::v1::TaskState;
use meseta_wire::v1::task_status::Reason;

use super::status::{at, status};
use super::tasks::RemovedAs;
use crate::Master;
use crate::cx::Cx;
use crate::note::OfAgent;
use crate::state::TaskKey;
use crate::timers::Timer;

/// How long an agent may take to open another connection.
const RECONNECTION: Duration = Duration::from_secs(1);

impl Master {
    pub(crate) fn disconnect_agent(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let Some(agent) = self.agent_mut(id) else { return };
        let Some(session) = agent.session.take() else { return };
        cx.note_agent(&agent.info, OfAgent::Disconnected);
        if let Some(sessions) = self.links.get_mut(&session.link) {
            sessions.remove(&session.number);
        }
        self.rescind_of_agent(cx, id);
        for offer in self.allocator.set_agent_active(id, false) {
            self.void_offer(cx, &offer);
        }
        self.await_reconnection(cx, id);
    }

    /// Nothing that a disconnected agent has is lost before this moment has passed.
    pub(crate) fn await_reconnection(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        self.timers.set(Timer::Unchecked(id.clone()), cx.now.mono + RECONNECTION);
    }

    /// Whether an agent was disconnected so short a time ago that nothing was called lost yet; asks once.
    pub(crate) fn take_reconnection(&mut self, id: &AgentId) -> bool {
        let timer = Timer::Unchecked(id.clone());
        let awaited = self.timers.is_set(&timer);
        self.timers.cancel(timer);
        awaited
    }

    /// Tasks of frameworks that do not checkpoint would not outlive a restart of the agent: they are lost at once.
    pub(crate) fn lose_unchecked(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        if self.agent(id).is_none_or(|agent| agent.is_connected()) {
            return;
        }
        let (tasks, executors) = self.keys_on(id);
        for key in tasks {
            if !self.checkpoints(&key.framework) {
                self.lose_disconnected(cx, id, &key);
                self.held(id).given_up.insert(key);
            }
        }
        for key in executors {
            if !self.checkpoints(&key.framework) {
                self.remove_executor(&key);
            }
        }
    }

    /// A task that went with the connection of its agent.
    pub(crate) fn lose_disconnected(&mut self, cx: &mut Cx<'_>, id: &AgentId, key: &TaskKey) {
        let (Some(agent), Some(task)) = (self.agent(id).cloned(), self.task(key).cloned()) else { return };
        let message = format!("Agent {} disconnected", agent.info.hostname);
        let word = status(cx.now, &key.task, TaskState::TaskLost, Reason::ReasonAgentDisconnected, &message);
        self.end_task(cx, key, at(word, id, task.executor.as_ref()), RemovedAs::Completed);
    }

    pub(crate) fn checkpoints(&self, framework: &FrameworkId) -> bool {
        self.framework(framework).is_none_or(|framework| framework.checkpoints())
    }
}
