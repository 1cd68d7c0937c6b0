//! Drain: the agent is taken out of service. Its tasks are killed, new ones are refused, until nothing is left here.
//!
//! On disk before a task is killed for it, so that an agent that is started again goes on with it. It ends by itself: who
//! drained is the master's to say.

use std::sync::Arc;

use meseta_journal::{DiskOp, Kind, Site, seal};
use meseta_model::{FrameworkId, KillAsked, Now, Outbox, Wall};
use meseta_wire::Message;
use meseta_wire::internal::to_agent::Kill;
use meseta_wire::internal::{DrainCheckpoint, to_agent};
use meseta_wire::v1::{self, TaskState, task_status::Reason};

use crate::disk::Then;
use crate::state::{Drain, Task};
use crate::{Agent, Effect, Note, paths};

impl Agent {
    pub(crate) fn drain(&mut self, now: Now, message: &to_agent::Drain) {
        self.begin_drain(now, message.config.clone());
    }

    /// Begins to drain, or goes on by other terms. Where nothing is left that is done already.
    pub(crate) fn begin_drain(&mut self, now: Now, config: v1::DrainConfig) {
        if self.frameworks.is_empty() {
            return;
        }
        let Some(agent) = self.id() else { return };
        let same = self.drain.as_ref().filter(|drain| drain.config == config);
        let started_at = same.map_or(now.wall, |drain| drain.started_at);
        let record =
            DrainCheckpoint { config: config.clone(), started_at: started_at.0, ..Default::default() };
        let bytes = seal(Kind::AgentDrain, &record.encode_to_vec());
        self.disk.change(DiskOp::replace(Site::AGENT_DRAIN, paths::drain_config(&agent), bytes));
        self.drain = Some(Drain { config, started_at });
        self.disk.then(Then::KillDrained);
    }

    /// That the agent drains is on disk: what runs is killed.
    pub(crate) fn kill_drained(&mut self, now: Now, out: &mut Outbox<Effect>) {
        out.push(Effect::Note(Note::Draining));
        for (framework_id, task) in self.drained_tasks() {
            let kill = Kill {
                framework_id: v1::FrameworkId { value: framework_id.as_str().into(), ..Default::default() },
                task_id: v1::TaskId { value: task.id.as_str().into(), ..Default::default() },
                kill_policy: self.drain.as_ref().and_then(|drain| drain.policy_for(&task)),
                ..Default::default()
            };
            self.kill(now, kill, out);
        }
    }

    fn drained_tasks(&self) -> Vec<(FrameworkId, Arc<Task>)> {
        if self.drain.is_none() {
            return Vec::new();
        }
        let executors = |(id, framework): (&FrameworkId, &crate::state::Framework)| {
            let live = framework.executors.values().flat_map(|executor| executor.live_tasks().cloned());
            let id = id.clone();
            live.map(move |task| (id.clone(), task)).collect::<Vec<_>>()
        };
        self.frameworks.iter().flat_map(executors).collect()
    }

    /// An earlier process began to drain: its tasks are killed as soon as their executors are back.
    pub(crate) fn resume_drain(&mut self, checkpoint: Option<DrainCheckpoint>) {
        let Some(checkpoint) = checkpoint else { return };
        self.drain = Some(Drain { config: checkpoint.config, started_at: Wall(checkpoint.started_at) });
        for (framework_id, task) in self.drained_tasks() {
            let policy = self.drain.as_ref().and_then(|drain| drain.policy_for(&task));
            let executor = self.executor_of(&framework_id, &task.id);
            let executor = executor.and_then(|executor| self.executor_mut(&framework_id, &executor));
            if let Some(task) = executor.and_then(|executor| executor.tasks.get_mut(&task.id)) {
                Arc::make_mut(task).kill = Some(KillAsked { policy });
            }
        }
        self.drain_progress();
    }

    /// Nothing is left here, perhaps: then the agent is drained.
    pub(crate) fn drain_progress(&mut self) {
        if self.drain.is_some() && self.frameworks.is_empty() {
            self.end_drain();
        }
    }

    /// The agent is in service again.
    pub(crate) fn end_drain(&mut self) {
        if let (true, Some(agent)) = (self.drain.take().is_some(), self.id()) {
            self.disk.change(DiskOp::remove(Site::AGENT_DRAIN_REMOVE, paths::drain_config(&agent)));
        }
    }

    /// Says of a task that was killed by a drain that it was.
    pub(crate) fn in_drain_words(
        &self,
        framework_id: &FrameworkId,
        mut status: v1::TaskStatus,
    ) -> v1::TaskStatus {
        let Some(drain) = &self.drain else { return status };
        if !matches!(status.state, TaskState::TaskKilling | TaskState::TaskKilled) {
            return status;
        }
        status.reason = Some(Reason::ReasonAgentDraining);
        let aware = self.frameworks.get(framework_id).is_some_and(|framework| framework.partition_aware());
        if status.state == TaskState::TaskKilled && aware && drain.config.mark_gone == Some(true) {
            status.state = TaskState::TaskGoneByOperator;
        }
        status
    }
}

impl Drain {
    /// With which policy a task is killed, where its own would give it more time than the drain does.
    fn policy_for(&self, task: &Task) -> Option<v1::KillPolicy> {
        let most = self.config.max_grace_period.as_ref()?;
        let own = v1::TaskInfo::decode(&task.info).ok().and_then(|info| info.kill_policy?.grace_period);
        if own.is_some_and(|own| own.nanoseconds <= most.nanoseconds) {
            return None;
        }
        Some(v1::KillPolicy { grace_period: Some(most.clone()), ..Default::default() })
    }
}
