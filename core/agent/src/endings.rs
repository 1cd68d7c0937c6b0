//! The end of executors and of their tasks: what is still said for them, and when nothing of them is kept any more.

use std::sync::Arc;

use meseta_journal::{DiskOp, Site};
use meseta_model::{ExecutorId, FrameworkId, Now, Outbox, TaskId, limits};
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1::{self, TaskState, task_status::Reason};

use crate::state::{Executor, Phase, Termination};
use crate::status::Word;
use crate::{Agent, Effect, Mutant, Note, paths};

impl Agent {
    /// Its container is gone: what it left unsaid is said for it.
    pub(crate) fn executor_ended(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        status: Option<i32>,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        if executor.phase == Phase::Ended {
            return;
        }
        if let Some(stream) = executor.stream() {
            out.push(Effect::CloseStream { stream });
            self.streams.remove(&stream);
        }
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        executor.phase = Phase::Ended;
        executor.queued.clear();
        let container = executor.container.clone();
        let command = executor.command;
        let started = executor.pid.is_some();
        let live: Vec<TaskId> = executor.live_tasks().map(|task| task.id.clone()).collect();
        let termination = executor.termination.clone();
        self.containers.remove(&container);
        self.forget_nested_below(&container, out);
        out.push(Effect::Forget { container });
        self.counters.executors_terminated += 1;
        if started {
            let (framework, executor) = (framework_id.clone(), executor_id.clone());
            out.push(Effect::Note(Note::ExecutorEnded { framework, executor, status }));
        }
        if self.speaks_for_executors() {
            for task in live {
                let word = last_word(termination.as_ref(), status);
                self.say(now, framework_id, executor_id, &task, word, out);
            }
            if !command {
                self.report_exit(framework_id, executor_id, status, out);
            }
        }
        self.settle_executor(now, framework_id, executor_id, out);
    }

    /// An agent that ends for good leaves the last word on its tasks to the master.
    fn speaks_for_executors(&self) -> bool {
        use crate::state::{Farewell, Life};
        !matches!(self.life, Life::ShuttingDown { farewell: Farewell::Unregister, .. } | Life::CleaningUp)
    }

    fn report_exit(
        &self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        status: Option<i32>,
        out: &mut Outbox<Effect>,
    ) {
        let exited = from_agent::ExecutorExited {
            framework_id: v1::FrameworkId { value: framework_id.as_str().into(), ..Default::default() },
            executor_id: v1::ExecutorId { value: executor_id.as_str().into(), ..Default::default() },
            status,
            ..Default::default()
        };
        if self.registered() {
            self.to_master(FromAgent { executor_exited: Some(exited.into()), ..Default::default() }, out);
        }
    }

    /// Takes a task whose end was acknowledged from its executor, and the executor if it was the last.
    pub(crate) fn complete_task(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        task_id: &TaskId,
        out: &mut Outbox<Effect>,
    ) {
        let agent = self.id();
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        let Some(task) = executor.tasks.remove(task_id) else { return };
        let completed = Arc::make_mut(&mut executor.completed);
        completed.push_back(task);
        while completed.len() > limits::AGENT_COMPLETED_TASKS {
            completed.pop_front();
        }
        if let (true, Some(agent)) = (executor.checkpoint, agent) {
            let path = paths::task(&agent, framework_id, executor_id, executor.container_id(), task_id);
            self.disk.change(DiskOp::remove(Site::TASK_REMOVE, path));
        }
        self.settle_executor(now, framework_id, executor_id, out);
    }

    /// Removes an executor that ended and owes nothing, and its framework if nothing is left of it.
    pub(crate) fn settle_executor(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        out: &mut Outbox<Effect>,
    ) {
        let agent = self.id();
        let Some(framework) = self.frameworks.get(framework_id) else { return };
        let Some(executor) = framework.executors.get(executor_id) else {
            return self.settle_framework(now, framework_id, out);
        };
        let owes_nothing = framework.ended || executor.tasks.is_empty();
        if executor.phase == Phase::Ended && (owes_nothing || self.mutated(Mutant::DropUnacknowledged)) {
            let executor = executor.clone();
            self.drop_streams_of(framework_id, &executor);
            self.remember(framework_id, executor_id, &executor);
            if let (true, Some(agent)) = (executor.checkpoint, &agent) {
                let path = paths::executor(agent, framework_id, executor_id);
                self.disk.change(DiskOp::remove(Site::EXECUTOR_REMOVE, path));
            }
            if let Some(framework) = self.frameworks.get_mut(framework_id) {
                framework.executors.remove(executor_id);
            }
            if let Some(agent) = &agent {
                self.discard(now, paths::run(agent, framework_id, executor_id, executor.container_id()), out);
                self.discard(now, paths::executor(agent, framework_id, executor_id), out);
            }
        }
        self.settle_framework(now, framework_id, out);
        self.shutdown_progress(out);
    }

    fn drop_streams_of(&mut self, framework_id: &FrameworkId, executor: &Executor) {
        for task in executor.tasks.keys() {
            self.close_stream_of(framework_id, task);
        }
    }

    pub(crate) fn settle_framework(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        out: &mut Outbox<Effect>,
    ) {
        let Some(framework) = self.frameworks.get(framework_id) else { return };
        if !framework.executors.is_empty() {
            return;
        }
        let checkpoint = framework.checkpoint();
        self.frameworks.remove(framework_id);
        let frameworks = &self.frameworks;
        self.completed.leave(framework_id, |other| frameworks.contains_key(other));
        self.drain_progress();
        let Some(agent) = self.id() else { return };
        let path = paths::framework(&agent, framework_id);
        if checkpoint {
            self.disk.change(DiskOp::remove(Site::FRAMEWORK_REMOVE, path.clone()));
        }
        self.discard(now, path, out);
    }

    fn remember(&mut self, framework_id: &FrameworkId, executor_id: &ExecutorId, executor: &Executor) {
        let Some(framework) = self.frameworks.get(framework_id) else { return };
        let completed = crate::view::CompletedExecutor::new(framework_id, framework, executor_id, executor);
        self.completed.remember(completed, self.options.max_completed_executors_per_framework);
    }
}

/// What is told of a task whose executor ended under it.
fn last_word(termination: Option<&Termination>, status: Option<i32>) -> Word {
    match termination {
        Some(known) => Word::new(known.state, known.reason, known.message.clone()),
        None => {
            let message = format!("Executor {}", crate::status::ending(status));
            Word::new(TaskState::TaskFailed, Reason::ReasonExecutorTerminated, message)
        }
    }
}
