//! The life of executors: from their record on disk to the last acknowledgement owed for their tasks.

use std::sync::Arc;

use bytes::Bytes;
use meseta_journal::{DiskOp, Kind, Site, seal};
use meseta_model::{ExecutorId, FrameworkId, Now, Outbox};
use meseta_wire::v1::{self, TaskState, task_status::Reason};
use meseta_wire::{Message, Text, internal};

use crate::clocks::Due;
use crate::disk::Then;
use crate::state::{Executor, Phase, Task, Termination};
use crate::{Agent, Effect, LaunchSpec, Note, paths};

impl Agent {
    /// Records an executor that is to be started, or starts it where nothing is recorded.
    pub(crate) fn record_executor(&mut self, framework_id: &FrameworkId, executor_id: &ExecutorId) {
        let (Some(agent), Some(executor)) = (self.id(), self.executor(framework_id, executor_id)) else {
            return;
        };
        let container = executor.container_id().to_owned();
        if executor.checkpoint {
            let record = internal::ExecutorCheckpoint {
                info: (*executor.info).clone().into(),
                command: executor.command,
                container_id: container.as_str().into(),
                role: Text::new(&executor.role),
                ..Default::default()
            };
            let path = paths::executor_info(&agent, framework_id, executor_id);
            let bytes = seal(Kind::ExecutorInfo, &record.encode_to_vec());
            self.disk.change(DiskOp::replace(Site::EXECUTOR_INFO, path, bytes));
        }
        self.disk.then(Then::LaunchExecutor(framework_id.clone(), executor_id.clone(), container));
    }

    /// The executor is on record: its container may start.
    pub(crate) fn launch_executor(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        container: &str,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor(framework_id, executor_id) else { return };
        if executor.phase != Phase::Recording || executor.container_id() != container {
            return;
        }
        match self.launch_spec(framework_id, executor_id) {
            Ok(spec) => {
                let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
                executor.phase = Phase::Starting;
                executor.mounted = spec.volumes.iter().cloned().collect();
                let container = executor.container.clone();
                out.push(Effect::Launch { container, spec: Box::new(spec) });
            }
            Err(reason) => {
                self.counters.container_launch_errors += 1;
                self.executor_failed(now, framework_id, executor_id, launch_failure(&reason), out);
            }
        }
    }

    fn launch_spec(
        &self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
    ) -> Result<LaunchSpec, String> {
        let agent = self.id().ok_or("the agent has no id yet")?;
        let framework = self.frameworks.get(framework_id).ok_or("its framework is gone")?;
        let executor = framework.executors.get(executor_id).ok_or("it is gone")?;
        crate::command::refuse_unsupported(&executor.info)?;
        let sandbox = paths::run(&agent, framework_id, executor_id, executor.container_id());
        Ok(LaunchSpec {
            latest: Some(paths::latest_run(&agent, framework_id, executor_id)),
            program: crate::command::program_of(executor)?,
            environment: self.executor_environment(framework_id, executor_id, framework, executor, &sandbox),
            user: self.user_of(framework, executor),
            volumes: self.first_links(framework_id, executor_id, executor)?.into_iter().collect(),
            outlives_agent: executor.checkpoint,
            timeout: self.options.executor_registration_timeout,
            sandbox,
        })
    }

    pub(crate) fn user_of(&self, framework: &crate::state::Framework, executor: &Executor) -> Option<String> {
        let named = executor.info.command.as_ref().and_then(|command| command.user.as_ref());
        self.options.switch_user.then(|| named.unwrap_or(&framework.info.user).to_string())
    }

    /// Its process runs: it has so long to subscribe.
    pub(crate) fn executor_started(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        pid: u32,
        out: &mut Outbox<Effect>,
    ) {
        let until = now.mono + self.options.executor_registration_timeout;
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        executor.pid = Some(pid);
        let (framework, id) = (framework_id.clone(), executor_id.clone());
        out.push(Effect::Note(Note::ExecutorLaunched { framework, executor: id, pid }));
        if executor.phase == Phase::Starting {
            executor.phase = Phase::Registering { until };
            self.clocks.set(until, Due::Executor(framework_id.clone(), executor_id.clone()));
        } else if matches!(executor.phase, Phase::Terminating { .. }) {
            let container = executor.container.clone();
            out.push(Effect::Destroy { container });
        }
    }

    /// Hands over what may be handed over, in order.
    pub(crate) fn deliver(
        &mut self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        out: &mut Outbox<Effect>,
    ) {
        loop {
            let Some(executor) = self.executor(framework_id, executor_id) else { return };
            let Phase::Running { stream: Some(stream) } = executor.phase else { return };
            let ready = executor.queued.front().is_some_and(|run| run.recorded);
            if !ready || self.mount_for_first(framework_id, executor_id, out) {
                return;
            }
            let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
            let Some(run) = executor.queued.pop_front() else { return };
            let mut infos = Vec::new();
            for id in &run.tasks {
                let Some(task) = executor.tasks.get_mut(id) else { continue };
                let task = Arc::make_mut(task);
                task.delivered = true;
                infos.extend(v1::TaskInfo::decode(&task.info).ok());
            }
            if let Some(event) = launch_event(infos, run.group) {
                out.push(Effect::Event { stream, event: Box::new(event) });
            }
        }
    }

    /// Asks an executor to end, and ends it by force after its grace period.
    pub(crate) fn shut_down_executor(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        out: &mut Outbox<Effect>,
    ) {
        let grace = self.grace_of(framework_id, executor_id);
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        match executor.phase {
            Phase::Ended | Phase::Terminating { .. } => {}
            Phase::Running { stream: Some(stream) } => {
                let force_at = now.mono + grace;
                executor.phase = Phase::Terminating { stream: Some(stream), force_at: Some(force_at) };
                out.push(Effect::Event { stream, event: Box::new(shutdown_event()) });
                self.clocks.set(force_at, Due::Executor(framework_id.clone(), executor_id.clone()));
            }
            _ => self.destroy_executor(now, framework_id, executor_id, None, out),
        }
    }

    fn grace_of(&self, framework_id: &FrameworkId, executor_id: &ExecutorId) -> std::time::Duration {
        let own = self
            .executor(framework_id, executor_id)
            .and_then(|executor| executor.info.shutdown_grace_period.clone());
        match own {
            Some(period) => std::time::Duration::from_nanos(period.nanoseconds.max(0) as u64),
            None => self.options.executor_shutdown_grace_period,
        }
    }

    /// Ends an executor by force; `why` is what its tasks are told.
    pub(crate) fn destroy_executor(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        why: Option<Termination>,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        if executor.termination.is_none() {
            executor.termination = why;
        }
        match executor.phase {
            Phase::Ended => {}
            Phase::Recording => self.executor_ended(now, framework_id, executor_id, None, out),
            _ => {
                let stream = executor.stream();
                executor.phase = Phase::Terminating { stream, force_at: None };
                let container = executor.container.clone();
                out.push(Effect::Destroy { container });
            }
        }
    }

    /// An executor's deadline: to subscribe, or to end by itself.
    pub(crate) fn executor_due(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor(framework_id, executor_id) else { return };
        match executor.phase {
            Phase::Registering { until }
                if until <= now.mono && !matches!(self.life, crate::state::Life::Recovering { .. }) =>
            {
                let why = Termination {
                    state: TaskState::TaskFailed,
                    reason: Reason::ReasonExecutorRegistrationTimeout,
                    message: "The executor did not subscribe in time (--executor_registration_timeout)"
                        .to_owned(),
                };
                self.destroy_executor(now, framework_id, executor_id, Some(why), out);
            }
            Phase::Terminating { force_at: Some(at), .. } if at <= now.mono => {
                self.destroy_executor(now, framework_id, executor_id, None, out);
            }
            _ => {}
        }
    }

    /// It could not be started: its tasks fail.
    pub(crate) fn executor_failed(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        why: Termination,
        out: &mut Outbox<Effect>,
    ) {
        if let Some(executor) = self.executor_mut(framework_id, executor_id) {
            executor.termination.get_or_insert(why);
        }
        self.executor_ended(now, framework_id, executor_id, None, out);
    }
}

/// The fate of tasks whose container could not be started.
pub(crate) fn launch_failure(reason: &str) -> Termination {
    Termination {
        state: TaskState::TaskFailed,
        reason: Reason::ReasonContainerLaunchFailed,
        message: format!("Failed to launch container: {reason}"),
    }
}

fn launch_event(mut infos: Vec<v1::TaskInfo>, group: bool) -> Option<v1::executor::Event> {
    use v1::executor::event::{Launch, LaunchGroup, Type};
    if group {
        let task_group = v1::TaskGroupInfo { tasks: infos, ..Default::default() };
        let launch_group = LaunchGroup { task_group: task_group.into(), ..Default::default() };
        return Some(v1::executor::Event {
            r#type: Some(Type::LaunchGroup),
            launch_group: Some(launch_group.into()),
            ..Default::default()
        });
    }
    let launch = Launch { task: infos.pop()?.into(), ..Default::default() };
    Some(v1::executor::Event {
        r#type: Some(Type::Launch),
        launch: Some(launch.into()),
        ..Default::default()
    })
}

pub(crate) fn shutdown_event() -> v1::executor::Event {
    v1::executor::Event { r#type: Some(v1::executor::event::Type::Shutdown), ..Default::default() }
}

/// A task's record, and that its run may be handed over once all of them are durable.
pub(crate) fn task_record(task: &Task) -> Vec<u8> {
    let record =
        internal::TaskCheckpoint { info: Bytes::clone(&task.info), group: task.group, ..Default::default() };
    seal(Kind::TaskInfo, &record.encode_to_vec())
}
