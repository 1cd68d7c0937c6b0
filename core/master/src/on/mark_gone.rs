//! MARK_AGENT_GONE: an operator says that an agent will never come back. It is written down, and then so.

use std::sync::Arc;

use bytes::Bytes;
use meseta_model::{AgentId, Wall};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, OperationState, TaskState};

use crate::act::agents::MARKED_GONE;
use crate::act::status::{at, status};
use crate::act::tasks::RemovedAs;
use crate::cx::Cx;
use crate::note::OfAgent;
use crate::pending::Then;
use crate::registry::AgentStanding;
use crate::state::Task;
use crate::{Answer, Master, ReplyTo};

impl Master {
    pub(crate) fn on_mark_gone(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, id: &AgentId) {
        if self.state.gone_agents.contains_key(id) {
            return cx.reply(reply, Answer::Ok(Bytes::new()));
        }
        let registered = self.agent(id).map(|agent| agent.info.clone());
        let recovered = self.state.recovered_agents.get(id).cloned();
        let unreachable = self.state.unreachable_agents.get(id).map(|away| away.info.clone());
        let Some(info) = registered.or(recovered).or(unreachable) else {
            return cx.refuse(reply, 404, format!("No agent with ID '{id}' is known"));
        };
        self.mark_gone(cx, id, &info, Some(reply));
    }

    /// Has it written down that an agent is gone; `reply` is answered once it is. Nothing of it is offered meanwhile.
    pub(crate) fn mark_gone(
        &mut self,
        cx: &mut Cx<'_>,
        id: &AgentId,
        info: &v1::AgentInfo,
        reply: Option<ReplyTo>,
    ) {
        self.marking_gone.insert(id.clone());
        self.rescind_inverse_of(cx, id);
        self.set_offerable(cx, id);
        let op = self.agent_record(info, AgentStanding::Gone(cx.now.wall));
        self.commit(cx, vec![op], Then::Gone { agent: id.clone(), since: cx.now.wall, reply });
    }

    /// That an agent is gone is durable: so are its tasks.
    pub(crate) fn lose_gone(&mut self, cx: &mut Cx<'_>, id: &AgentId, when: Wall, reply: Option<ReplyTo>) {
        self.marking_gone.remove(id);
        self.deactivated.remove(id);
        self.draining.remove(id);
        let recovered = self.state.recovered_agents.remove(id);
        let unreachable = self.state.unreachable_agents.remove(id).map(|away| Arc::clone(&away.info));
        let registered = self.agent(id).map(|agent| Arc::clone(&agent.info));
        if let Some(info) = registered.or(recovered).or(unreachable) {
            cx.note_agent(&info, OfAgent::Gone);
        }
        self.state.gone_agents.insert(id.clone(), when);
        self.lose_out_of_sight(cx, id);
        if let Some(agent) = self.agent(id).cloned() {
            let shutdown = to_agent::Shutdown { reason: MARKED_GONE.into(), ..Default::default() };
            self.tell(cx, id, ToAgent { shutdown: Some(shutdown), ..Default::default() });
            for key in self.keys_on(id).0 {
                let Some(task) = self.task(&key).cloned() else { continue };
                let word = self.gone_by_operator(cx, &task);
                self.end_task(cx, &key, word, RemovedAs::Completed);
            }
            self.lose_operations(cx, id, Some((OperationState::OperationGoneByOperator, MARKED_GONE)));
            self.state.counters.slave_removals += 1;
            self.lose_agent(cx, &agent);
        }
        if let Some(reply) = reply {
            cx.reply(reply, Answer::Ok(Bytes::new()));
        }
    }

    /// Its tasks that were out of sight are gone, too. Looks at all that are: an operator does this by hand.
    fn lose_out_of_sight(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let there = self.state.unreachable_tasks.values().filter(|task| task.agent == *id);
        for task in there.map(Arc::clone).collect::<Vec<_>>() {
            let word = self.gone_by_operator(cx, &task);
            if let Some(mut task) = self.take_unreachable(&task.key) {
                let gone = crate::state::open(&mut task);
                gone.state = word.state;
                gone.keep_status(&word);
                self.keep_completed(task);
            }
            self.count_stillborn(&task.key.framework, &word);
            self.send_update(cx, &task.key.framework, word);
        }
    }

    fn gone_by_operator(&self, cx: &Cx<'_>, task: &Task) -> v1::TaskStatus {
        let aware = self
            .framework(&task.key.framework)
            .is_none_or(|framework| framework.capabilities.partition_aware);
        let (state, reason) = match aware {
            true => (TaskState::TaskGoneByOperator, Reason::ReasonAgentRemovedByOperator),
            false => (TaskState::TaskLost, Reason::ReasonAgentRemoved),
        };
        let word = status(cx.now, &task.key.task, state, reason, MARKED_GONE);
        at(word, &task.agent, task.executor.as_ref())
    }
}
