//! Kill: a task is to end. One that was not handed over yet never starts.

use std::sync::Arc;

use meseta_model::{ExecutorId, FrameworkId, KillAsked, Now, Outbox, TaskId};
use meseta_wire::internal::to_agent::Kill;
use meseta_wire::v1::{self, TaskState, task_status::Reason};

use crate::state::Phase;
use crate::status::Word;
use crate::{Agent, Effect, Mutant, Stream};

impl Agent {
    pub(crate) fn kill(&mut self, now: Now, message: Kill, out: &mut Outbox<Effect>) {
        let (Ok(framework_id), Ok(task_id)) =
            (FrameworkId::new(&message.framework_id.value), TaskId::new(&message.task_id.value))
        else {
            return;
        };
        let Some(executor_id) = self.executor_of(&framework_id, &task_id) else {
            return self.kill_unknown(now, &framework_id, &task_id, out);
        };
        let Some(executor) = self.executor_mut(&framework_id, &executor_id) else { return };
        if executor.queued.iter().any(|run| run.tasks.contains(&task_id)) {
            return self.kill_queued(now, &framework_id, &executor_id, &task_id, out);
        }
        let stream = executor.stream();
        let Some(task) = executor.tasks.get_mut(&task_id) else { return };
        if task.terminal() {
            return;
        }
        let asked = KillAsked { policy: message.kill_policy };
        Arc::make_mut(task).kill = Some(asked.clone());
        if let Some(stream) = stream {
            send_kill(stream, &task_id, asked, out);
        }
    }

    /// Whether a kill need not wait for operations: its task was handed to its executor, so all there is to do is to say so.
    /// Any other may be about a run that waits itself, or end an executor which such a run is for.
    pub(crate) fn kill_passes(&self, message: &Kill) -> bool {
        let (Ok(framework_id), Ok(task_id)) =
            (FrameworkId::new(&message.framework_id.value), TaskId::new(&message.task_id.value))
        else {
            return false;
        };
        let executor_id = self.executor_of(&framework_id, &task_id);
        let executor = executor_id.and_then(|id| self.executor(&framework_id, &id));
        let task = executor.and_then(|executor| executor.tasks.get(&task_id));
        task.is_some_and(|task| task.delivered && !task.terminal())
    }

    /// The master thinks that a task is here which is not: it is told so, unless its end is on the way already.
    fn kill_unknown(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        task_id: &TaskId,
        out: &mut Outbox<Effect>,
    ) {
        if self.updates.get(&(framework_id.clone(), task_id.clone())).is_some() {
            return;
        }
        let aware = self.frameworks.get(framework_id).is_some_and(|framework| framework.partition_aware());
        let state = if aware { TaskState::TaskDropped } else { TaskState::TaskLost };
        let word = Word::new(state, Reason::ReasonReconciliation, "This agent has no such task");
        let executor_id = ExecutorId::from_trusted(task_id.to_string());
        let status = self.own_status(now.wall, task_id, &executor_id, word);
        self.accept_status(now, framework_id, &executor_id, status, false, out);
    }

    /// The whole run of a task that was not handed over is called off.
    fn kill_queued(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        task_id: &TaskId,
        out: &mut Outbox<Effect>,
    ) {
        let despite = self.mutated(Mutant::LaunchDespiteKill);
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        let Some(at) = executor.queued.iter().position(|run| run.tasks.contains(task_id)) else { return };
        let run = if despite { executor.queued.get(at).cloned() } else { executor.queued.remove(at) };
        let Some(run) = run else { return };
        for task in &run.tasks {
            let word = Word::new(
                TaskState::TaskKilled,
                Reason::ReasonTaskKilledDuringLaunch,
                "Killed before it was handed to its executor",
            );
            self.say(now, framework_id, executor_id, task, word, out);
        }
        self.end_if_useless(now, framework_id, executor_id, out);
    }

    /// An executor that never got a task and never will has no reason to be.
    pub(crate) fn end_if_useless(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor(framework_id, executor_id) else { return };
        let used = executor.tasks.values().any(|task| task.delivered) || !executor.completed.is_empty();
        if used || !executor.queued.is_empty() || executor.live_tasks().next().is_some() {
            return;
        }
        if !matches!(executor.phase, Phase::Ended | Phase::Terminating { .. }) {
            self.destroy_executor(now, framework_id, executor_id, None, out);
        }
    }

    /// An executor that came back may have missed kills: they are said again.
    pub(crate) fn repeat_kills(
        &mut self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        stream: Stream,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor(framework_id, executor_id) else { return };
        for task in executor.live_tasks() {
            if let (true, Some(asked)) = (task.delivered, &task.kill) {
                send_kill(stream, &task.id, asked.clone(), out);
            }
        }
    }
}

fn send_kill(stream: Stream, task_id: &TaskId, asked: KillAsked, out: &mut Outbox<Effect>) {
    use v1::executor::event::{Kill, Type};
    let kill = Kill {
        task_id: v1::TaskId { value: task_id.as_str().into(), ..Default::default() },
        kill_policy: asked.policy.map(Into::into),
        ..Default::default()
    };
    let event =
        v1::executor::Event { r#type: Some(Type::Kill), kill: Some(kill.into()), ..Default::default() };
    out.push(Effect::Event { stream, event: Box::new(event) });
}
