//! RECONCILE: where tasks are by now, of all or of those asked for.
//!
//! Nothing is said of a task whose agent may still come back to this master: no answer is better than a false one.

use std::collections::BTreeSet;
use std::sync::Arc;

use meseta_model::{AgentId, FrameworkId, TaskId};
use meseta_wire::v1::scheduler::call::reconcile;
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};

use crate::Master;
use crate::act::status::{at, seen, since, status};
use crate::cx::Cx;
use crate::state::{Framework, Task, TaskKey};

impl Master {
    /// Answers for those tasks, or for all where none is named.
    pub(crate) fn on_reconcile(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        asked: &[reconcile::Task],
    ) {
        self.state.counters.messages_reconcile_tasks += 1;
        let Some(framework) = self.framework(framework).cloned() else { return };
        let answers: Vec<v1::TaskStatus> = match asked {
            [] => self.state.tasks_of(&framework.id).map(|task| known(cx, task, true)).collect(),
            asked => {
                let mut named = BTreeSet::new();
                let mut first = |asked: &reconcile::Task| named.insert(asked.task_id.value.clone());
                asked.iter().filter_map(|asked| self.answer(cx, &framework, asked, first(asked))).collect()
            }
        };
        for answer in answers {
            self.send_update(cx, &framework.id, answer);
        }
    }

    fn answer(
        &self,
        cx: &Cx<'_>,
        framework: &Framework,
        asked: &reconcile::Task,
        first: bool,
    ) -> Option<v1::TaskStatus> {
        let key = TaskKey::new(&framework.id, &TaskId::sought(asked.task_id.value.as_str()));
        if let Some(task) = self.task(&key) {
            return Some(known(cx, task, first));
        }
        let lost_with = self.state.unreachable_tasks.get(&key).map(|task| task.agent.clone());
        let named = asked.agent_id.as_ref().map(|id| AgentId::sought(id.value.as_str()));
        let agent = named.or(lost_with);
        if self.may_return(agent.as_ref()) {
            return None;
        }
        Some(self.unknown(cx, framework, &key.task, agent.as_ref()))
    }

    /// Whether an agent that could have it has not come back to this master yet.
    fn may_return(&self, agent: Option<&AgentId>) -> bool {
        match agent {
            Some(id) => self.state.recovered_agents.contains_key(id) || self.returning.contains_key(id),
            None => !self.state.recovered_agents.is_empty(),
        }
    }

    /// What can be said of a task that is on no agent.
    fn unknown(
        &self,
        cx: &Cx<'_>,
        framework: &Framework,
        task: &TaskId,
        agent: Option<&AgentId>,
    ) -> v1::TaskStatus {
        let unreachable = agent.and_then(|id| self.state.unreachable_agents.get(id));
        let (state, message) = match agent {
            Some(id) if self.agent(id).is_some() => (TaskState::TaskGone, "Task is unknown to the agent"),
            Some(_) if unreachable.is_some() => (TaskState::TaskUnreachable, "Task is unreachable"),
            Some(id) if self.state.gone_agents.contains_key(id) => {
                (TaskState::TaskGoneByOperator, "Task is gone")
            }
            _ => (TaskState::TaskUnknown, "Task is unknown"),
        };
        let message = format!("Reconciliation: {message}");
        let word = status(cx.now, task, seen(framework, state), Reason::ReasonReconciliation, &message);
        let word = agent.map_or(word.clone(), |agent| at(word, agent, None));
        match unreachable {
            Some(unreachable) => since(word, unreachable.since),
            None => word,
        }
    }
}

/// What is known of a task: its state as its framework can know it, and what its last status said of its health. The latter
/// may be long, and is told once however often a call names the task.
fn known(cx: &Cx<'_>, task: &Arc<Task>, first: bool) -> v1::TaskStatus {
    let message = "Reconciliation: Latest task state";
    let word = status(cx.now, &task.key.task, task.told_state(), Reason::ReasonReconciliation, message);
    let word = at(word, &task.agent, task.executor.as_ref());
    let Some(last) = task.last_status().filter(|_| first) else { return word };
    v1::TaskStatus {
        healthy: last.healthy,
        check_status: last.check_status,
        container_status: last.container_status,
        ..word
    }
}
