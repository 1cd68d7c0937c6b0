//! Status updates: taking them in, sending them on, repeating them.

use std::sync::Arc;

use meseta_journal::{DiskOp, Site};
use meseta_model::{ExecutorId, FrameworkId, Now, Outbox, TaskId, Uuid};
use meseta_wire::internal::{FromAgent, UpdateEntry, from_agent};
use meseta_wire::v1::{self, TaskState};

use crate::clocks::Due;
use crate::disk::Then;
use crate::status::Word;
use crate::updates::Taken;
use crate::{Agent, Effect, Mutant, Note, paths};

impl Agent {
    /// The agent says something of a task itself.
    pub(crate) fn say(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        task: &TaskId,
        word: Word,
        out: &mut Outbox<Effect>,
    ) {
        let mut status = self.own_status(now.wall, task, executor_id, word);
        if let Some(executor) = self.executor(framework_id, executor_id).cloned() {
            self.complete(&mut status, executor_id, &executor, now.wall);
        }
        self.accept_status(now, framework_id, executor_id, status, false, out);
    }

    /// Takes a status in: on disk first where the framework wants that, then to the framework.
    pub(crate) fn accept_status(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        status: v1::TaskStatus,
        from_executor: bool,
        out: &mut Outbox<Effect>,
    ) {
        let Some(uuid) = crate::status::uuid_of(&status) else { return };
        let Ok(task_id) = TaskId::new(&status.task_id.value) else { return };
        let status = self.in_drain_words(framework_id, status);
        let key = (framework_id.clone(), task_id.clone());
        // Of a framework that was never here nobody knows what it wants: the answer must be the same after a restart.
        let durable = self.frameworks.get(framework_id).is_none_or(|framework| framework.checkpoint());
        let status = Arc::new(status);
        let past_the_end = self.mutated(Mutant::PastTheEnd);
        let stream = self.updates.open(&key, executor_id, durable);
        stream.terminal &= !past_the_end;
        match stream.take(uuid, status.clone(), from_executor) {
            Taken::Known | Taken::TooLate => {
                self.acknowledge_executor(framework_id, executor_id, &task_id, uuid, from_executor, out)
            }
            Taken::Writing | Taken::TooMany => {}
            Taken::New => {
                self.note_state(framework_id, executor_id, &task_id, &status);
                if meseta_model::state::is_terminal(status.state) {
                    out.push(Effect::Note(Note::end(framework_id, &task_id, &status)));
                }
                if durable {
                    self.log_update(
                        &key,
                        executor_id,
                        UpdateEntry { status: Some(Box::new((*status).clone())), ..Default::default() },
                    );
                }
                if self.mutated(Mutant::AcknowledgeBeforeDurable) {
                    self.acknowledge_executor(framework_id, executor_id, &task_id, uuid, from_executor, out);
                }
                self.disk.then(Then::UpdateDurable(framework_id.clone(), task_id, uuid));
            }
        }
        let _ = now;
    }

    /// Keeps the newest state and status of a task.
    fn note_state(
        &mut self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        task_id: &TaskId,
        status: &Arc<v1::TaskStatus>,
    ) {
        match status.state {
            TaskState::TaskFinished => self.counters.tasks_finished += 1,
            TaskState::TaskFailed => self.counters.tasks_failed += 1,
            TaskState::TaskKilled => self.counters.tasks_killed += 1,
            TaskState::TaskLost | TaskState::TaskDropped => self.counters.tasks_lost += 1,
            TaskState::TaskGone => self.counters.tasks_gone += 1,
            _ => {}
        }
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        let Some(task) = executor.tasks.get_mut(task_id) else { return };
        let task = Arc::make_mut(task);
        task.state = status.state;
        task.status = Some(status.clone());
    }

    fn log_update(&mut self, key: &(FrameworkId, TaskId), executor_id: &ExecutorId, mut entry: UpdateEntry) {
        let Some(agent) = self.id() else { return };
        entry.framework_id.value = key.0.as_str().into();
        entry.task_id.value = key.1.as_str().into();
        entry.executor_id.value = executor_id.as_str().into();
        let frame = self.updates.entry(key, &entry);
        self.disk.log_to(self.updates.sequence);
        self.disk.change(DiskOp::append(Site::UPDATE_LOG_APPEND, paths::update_log(&agent), frame));
    }

    /// An update is ours now: its executor hears so, and the framework gets it if it is its turn.
    pub(crate) fn update_durable(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        task_id: &TaskId,
        uuid: Uuid,
        out: &mut Outbox<Effect>,
    ) {
        let key = (framework_id.clone(), task_id.clone());
        let Some(stream) = self.updates.get_mut(&key) else { return };
        let executor_id = stream.executor.clone();
        let Some(pending) = stream.is_durable(uuid) else { return };
        let from_executor = pending.from_executor;
        let head = stream.pending.front().is_some_and(|pending| pending.uuid == uuid);
        self.acknowledge_executor(framework_id, &executor_id, task_id, uuid, from_executor, out);
        if head {
            self.forward(now, &key, out);
        }
    }

    pub(crate) fn acknowledge_executor(
        &mut self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        task_id: &TaskId,
        uuid: Uuid,
        from_executor: bool,
        out: &mut Outbox<Effect>,
    ) {
        use v1::executor::event::{Acknowledged, Type};
        let stream = self.executor(framework_id, executor_id).and_then(|executor| executor.stream());
        let (true, Some(stream)) = (from_executor, stream) else { return };
        let acknowledged = Acknowledged {
            task_id: v1::TaskId { value: task_id.as_str().into(), ..Default::default() },
            uuid: crate::status::bytes_of(uuid),
            ..Default::default()
        };
        let event = v1::executor::Event {
            r#type: Some(Type::Acknowledged),
            acknowledged: Some(acknowledged.into()),
            ..Default::default()
        };
        out.push(Effect::Event { stream, event: Box::new(event) });
    }

    /// Sends the first update of a stream, and plans to send it again.
    pub(crate) fn forward(&mut self, now: Now, key: &(FrameworkId, TaskId), out: &mut Outbox<Effect>) {
        if !self.registered() {
            return;
        }
        let (newest, once) = (self.mutated(Mutant::NewestFirst), self.mutated(Mutant::NeverRepeat));
        let Some(stream) = self.updates.get_mut(key) else { return };
        let head = if newest { stream.pending.back() } else { stream.head() };
        let Some(status) = head.map(|pending| pending.status.clone()) else { return };
        if once && stream.sent > 0 {
            return;
        }
        stream.sent += 1;
        // A framework that answers at once hears of the end of its task before it is offered what that frees; only one
        // that is slow must not keep it from others.
        let latest = stream.told.as_ref().map(|told| told.state);
        let latest = latest.filter(|state| stream.sent > 1 && *state != status.state);
        let again_at = now.mono + stream.patience();
        stream.again_at = Some(again_at);
        self.counters.updates_retried += u64::from(stream.sent > 1);
        self.clocks.set(again_at, Due::Update(key.0.clone(), key.1.clone()));
        let update = from_agent::Update {
            framework_id: v1::FrameworkId { value: key.0.as_str().into(), ..Default::default() },
            latest,
            status: (*status).clone().into(),
            ..Default::default()
        };
        self.to_master(FromAgent { update: Some(update.into()), ..Default::default() }, out);
    }

    /// An update was not acknowledged in time, perhaps: it is sent again.
    pub(crate) fn update_due(&mut self, now: Now, key: &(FrameworkId, TaskId), out: &mut Outbox<Effect>) {
        let due = self.updates.get(key).and_then(|stream| stream.again_at).is_some_and(|at| at <= now.mono);
        if due {
            self.forward(now, key, out);
        }
    }

    /// The master knows us (again): it hears every first update anew.
    pub(crate) fn forward_all(&mut self, now: Now, out: &mut Outbox<Effect>) {
        for key in self.updates.keys() {
            self.forward(now, &key, out);
        }
    }

    /// Ends a stream whose framework is owed nothing any more.
    pub(crate) fn close_stream_of(&mut self, framework_id: &FrameworkId, task_id: &TaskId) {
        let key = (framework_id.clone(), task_id.clone());
        let Some(stream) = self.updates.get(&key) else { return };
        let (executor, durable) = (stream.executor.clone(), stream.durable);
        if durable {
            self.log_update(&key, &executor, UpdateEntry { closed: Some(true), ..Default::default() });
            self.disk.then(Then::Buried(framework_id.clone(), task_id.clone()));
        }
        self.updates.close(&key);
        self.compact_log();
    }

    pub(crate) fn compact_log(&mut self) {
        if let (true, Some(agent)) = (self.updates.wants_compaction(), self.id()) {
            let log = self.updates.rewrite();
            self.disk.log_to(self.updates.sequence);
            self.disk.change(DiskOp::replace(Site::UPDATE_LOG_REWRITE, paths::update_log(&agent), log));
        }
    }

    /// The whole log as one change, for a disk that refused a part of it.
    pub(crate) fn whole_log(&mut self) -> Option<DiskOp> {
        let path = paths::update_log(&self.id()?);
        let log = self.updates.rewrite();
        self.disk.log_to(self.updates.sequence);
        Some(DiskOp::replace(Site::UPDATE_LOG_REWRITE, path, log))
    }

    /// Writes down that an update was acknowledged.
    pub(crate) fn log_acknowledgement(
        &mut self,
        key: &(FrameworkId, TaskId),
        executor_id: &ExecutorId,
        uuid: Uuid,
    ) {
        let entry = UpdateEntry { acknowledged: Some(crate::status::bytes_of(uuid)), ..Default::default() };
        self.log_update(key, executor_id, entry);
    }
}
