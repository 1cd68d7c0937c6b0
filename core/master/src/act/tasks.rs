//! Tasks and executors: added, moved from state to state, removed. Here, and nowhere else, the ledger hears of their use.

use std::sync::Arc;

use meseta_model::{AgentId, FrameworkId, Uuid, state};
use meseta_wire::v1;
use meseta_wire::v1::TaskState;

use crate::cx::Cx;
use crate::state::{Delivered, Executor, ExecutorKey, Task, TaskKey};
use crate::{Master, Mutant, Note};

/// What a task that is removed is remembered as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RemovedAs {
    /// It ended, and stays in the history for a while.
    Completed,
    /// It may come back with its agent.
    Unreachable,
}

impl Master {
    /// Adds a task whose resources, if it uses them, are in use in the ledger already.
    pub(crate) fn add_task(&mut self, task: Task) {
        self.state.tally.add(task.state);
        self.counted(&task.key.framework).active.add(task.state);
        self.held(&task.agent).tasks.insert(task.key.clone());
        self.touch(&task.agent);
        self.state.tasks.insert(task.key.clone(), Arc::new(task));
    }

    /// Notes that a status was passed on to the framework, which is to acknowledge it.
    pub(crate) fn note_delivery(&mut self, key: &TaskKey, status: &v1::TaskStatus) {
        let uuid = status.uuid.as_deref().and_then(|bytes| Uuid::from_bytes(bytes).ok());
        if let (Some(uuid), Some(task)) = (uuid, self.task_mut(key)) {
            task.delivered = Some(Delivered { state: status.state, uuid });
        }
    }

    /// Takes a status for the task's newest word. `latest` is what the agent knows beyond it. Returns whether the task
    /// ended by it; then its resources are free.
    pub(crate) fn update_task(
        &mut self,
        key: &TaskKey,
        status: &v1::TaskStatus,
        latest: Option<TaskState>,
    ) -> bool {
        let Some(task) = self.task_mut(key) else { return false };
        task.keep_status(status);
        let ended = self.move_task(key, latest.unwrap_or(status.state));
        if ended {
            self.count_end(key, status);
        }
        ended
    }

    /// Moves a task on to a state; what is older than what is known changes nothing, and an end stays. Returns whether it
    /// ended by that.
    pub(crate) fn move_task(&mut self, key: &TaskKey, to: TaskState) -> bool {
        let Some(task) = self.task(key) else { return false };
        let from = task.state;
        if self.mutated(Mutant::ReleaseTwice) && state::is_terminal(from) && state::is_terminal(to) {
            self.release_task(key);
        }
        if stage(to) <= stage(from) {
            return false;
        }
        let ended = state::is_terminal(to);
        if ended {
            self.release_task(key);
        }
        if let Some(task) = self.task_mut(key) {
            task.state = to;
        }
        self.state.tally.remove(from);
        self.state.tally.add(to);
        let counters = self.counted(&key.framework);
        counters.active.remove(from);
        counters.active.add(to);
        ended
    }

    /// The ledger hears that a task no longer uses its resources.
    fn release_task(&mut self, key: &TaskKey) {
        let Some(task) = self.task(key).cloned() else { return };
        self.allocator.release(&key.framework, &task.role, &task.agent, &task.resources);
        self.touch(&task.agent);
    }

    fn count_end(&mut self, key: &TaskKey, status: &v1::TaskStatus) {
        let ended_as = self.task(key).map_or(status.state, |task| task.state);
        self.state.counters.task_ended(ended_as);
        self.counted(&key.framework).ended.add(ended_as);
        self.count_reason(ended_as, status);
    }

    /// Counts `master/task_<state>/source_<source>/reason_<reason>`.
    pub(crate) fn count_reason(&mut self, state: TaskState, status: &v1::TaskStatus) {
        if let (Some(source), Some(reason)) = (status.source, status.reason) {
            *self.state.ends.entry((state, source, reason)).or_insert(0) += 1;
        }
    }

    /// Counts a task that never came to be.
    pub(crate) fn count_stillborn(&mut self, framework: &FrameworkId, status: &v1::TaskStatus) {
        self.state.counters.task_ended(status.state);
        self.counted(framework).ended.add(status.state);
        self.count_reason(status.state, status);
    }

    /// Removes a task, frees what it uses, and puts it where it belongs.
    pub(crate) fn remove_task(&mut self, key: &TaskKey, removed_as: RemovedAs) {
        let Some(task) = self.task(key) else { return };
        if task.uses_resources() {
            self.release_task(key);
        }
        let Some(task) = self.state.tasks.remove(key) else { return };
        self.state.tally.remove(task.state);
        self.counted(&key.framework).active.remove(task.state);
        if let Some(held) = self.held.get_mut(&task.agent) {
            held.tasks.remove(key);
            held.killed.remove(key);
        }
        self.touch(&task.agent);
        match removed_as {
            RemovedAs::Completed => self.keep_completed(task),
            RemovedAs::Unreachable => self.keep_unreachable(task),
        }
    }

    /// Keeps a task in the history of its framework; the oldest gives way.
    pub(crate) fn keep_completed(&mut self, task: Arc<Task>) {
        let most = self.options.max_completed_tasks_per_framework;
        let history = self.state.completed_tasks.entry(task.key.framework.clone()).or_default();
        history.push_back(task);
        while history.len() > most {
            history.pop_front();
        }
    }

    /// Keeps a task that is out of sight; the one that is so for longest gives way.
    fn keep_unreachable(&mut self, task: Arc<Task>) {
        let (key, most) = (task.key.clone(), self.options.max_unreachable_tasks_per_framework);
        self.state.unreachable_tasks.insert(key.clone(), task);
        for forgotten in self.unreachable_order.add(key, most) {
            self.state.unreachable_tasks.remove(&forgotten);
        }
    }

    /// Takes a task out of those on unreachable agents.
    pub(crate) fn take_unreachable(&mut self, key: &TaskKey) -> Option<Arc<Task>> {
        self.unreachable_order.remove(key);
        self.state.unreachable_tasks.remove(key)
    }

    /// Adds an executor whose resources are in use in the ledger already.
    pub(crate) fn add_executor(&mut self, executor: Executor) {
        self.held(&executor.key.agent).executors.insert(executor.key.clone());
        self.touch(&executor.key.agent);
        self.state.executors.insert(executor.key.clone(), Arc::new(executor));
    }

    /// Removes an executor and frees what it used.
    pub(crate) fn remove_executor(&mut self, key: &ExecutorKey) -> bool {
        let Some(executor) = self.state.executors.remove(key) else { return false };
        self.allocator.release(&key.framework, &executor.role, &key.agent, &executor.resources);
        if let Some(held) = self.held.get_mut(&key.agent) {
            held.executors.remove(key);
        }
        self.touch(&key.agent);
        true
    }

    /// The master's own word on a task that is removed by it: told to the framework if it is there to hear it, unless
    /// that knows of another end already.
    pub(crate) fn end_task(
        &mut self,
        cx: &mut Cx<'_>,
        key: &TaskKey,
        status: v1::TaskStatus,
        removed_as: RemovedAs,
    ) {
        let Some(task) = self.task(key) else { return };
        let knows_the_end = task.delivered.is_some_and(|delivered| state::is_terminal(delivered.state));
        let agent = task.agent.clone();
        if task.uses_resources() && self.update_task(key, &status, None) {
            cx.note(Note::end(key, &agent, &status));
        }
        self.remove_task(key, removed_as);
        if !knows_the_end {
            self.send_update(cx, &key.framework, status);
        }
    }

    /// What of an agent is in use by a framework's tasks and executors there.
    pub(crate) fn keys_on(&self, agent: &AgentId) -> (Vec<TaskKey>, Vec<ExecutorKey>) {
        let Some(held) = self.held.get(agent) else { return (Vec::new(), Vec::new()) };
        (held.tasks.iter().cloned().collect(), held.executors.iter().cloned().collect())
    }

    /// Puts a task's resources in use because its agent says so: there may be more than the ledger thinks it has.
    pub(crate) fn adopt(&mut self, task: &Task) {
        self.allocator.adopt(&task.key.framework, &task.role, &task.agent, &task.resources);
    }
}

/// How far a task is on its way. What only the master concludes, that it is out of sight, comes after all that a living
/// task may be.
fn stage(state: TaskState) -> u8 {
    match state {
        TaskState::TaskUnknown => 0,
        TaskState::TaskStaging => 1,
        TaskState::TaskStarting => 2,
        TaskState::TaskRunning => 3,
        TaskState::TaskKilling => 4,
        TaskState::TaskUnreachable => 5,
        _ => 6,
    }
}
