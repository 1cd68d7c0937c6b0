//! Run: the master hands over tasks for one executor, alone or as a group.

use std::collections::VecDeque;
use std::sync::Arc;

use bytes::Bytes;
use meseta_journal::{DiskOp, Kind, Site, seal};
use meseta_model::{Brief, ExecutorId, FrameworkId, Now, Outbox, Resources, TaskId, Uuid};
use meseta_wire::internal::{self, to_agent::Run};
use meseta_wire::v1::{self, TaskState, task_status::Reason};
use meseta_wire::{DecodeError, Message};

use crate::disk::Then;
use crate::state::{Executor, Framework, Life, Phase, QueuedRun, Task};
use crate::status::Word;
use crate::{Agent, ContainerPath, Effect, Mutant, paths};

/// A run whose parts were read.
struct Parts {
    framework_id: FrameworkId,
    executor_id: ExecutorId,
    executor: v1::ExecutorInfo,
    command: bool,
    group: bool,
    role: Arc<str>,
    tasks: Vec<(TaskId, Bytes, v1::TaskInfo)>,
}

impl Agent {
    pub(crate) fn run(&mut self, now: Now, run: Run, out: &mut Outbox<Effect>) {
        if !self.admitted() {
            return; // The master learns from our introduction what is not here.
        }
        let parts = match parts_of(&run) {
            Ok(parts) => parts,
            Err(_) => return, // A record that says nothing that could be answered: the master reconciles it.
        };
        self.know_framework(&parts.framework_id, &run.framework);
        if let Some(word) = self.obstacle(&parts) {
            for (task, _, _) in &parts.tasks {
                self.say_unlaunched(now, &parts.framework_id, &parts.executor_id, task, word.clone(), out);
            }
            self.settle_executor(now, &parts.framework_id, &parts.executor_id, out);
            return;
        }
        let new = self.executor(&parts.framework_id, &parts.executor_id).is_none();
        if new {
            self.keep_for(&parts.framework_id, &parts.executor_id);
            self.make_executor(&parts);
        }
        self.queue(&parts);
        if new {
            self.record_executor(&parts.framework_id, &parts.executor_id);
        }
        let first = parts.tasks[0].0.clone();
        if let Some(executor) = self.executor(&parts.framework_id, &parts.executor_id) {
            let container = executor.container_id().to_owned();
            self.disk.then(Then::DeliverRun(parts.framework_id, parts.executor_id, container, first));
        }
    }

    /// The framework as the master describes it; on record before anything of it runs.
    fn know_framework(&mut self, id: &FrameworkId, info: &v1::FrameworkInfo) {
        if self.frameworks.contains_key(id) {
            return;
        }
        let framework =
            Framework { info: Arc::new(info.clone()), executors: Default::default(), ended: false };
        if framework.checkpoint() {
            self.record_framework(id, info);
        }
        self.frameworks.insert(id.clone(), framework);
    }

    pub(crate) fn record_framework(&mut self, id: &FrameworkId, info: &v1::FrameworkInfo) {
        let Some(agent) = self.id() else { return };
        let record = internal::FrameworkCheckpoint { info: info.clone().into(), ..Default::default() };
        let bytes = seal(Kind::FrameworkInfo, &record.encode_to_vec());
        self.disk.change(DiskOp::replace(Site::FRAMEWORK_INFO, paths::framework_info(&agent, id), bytes));
    }

    /// Why these tasks cannot be taken, if they cannot.
    fn obstacle(&self, parts: &Parts) -> Option<(TaskState, Reason, String)> {
        let framework = self.frameworks.get(&parts.framework_id)?;
        let dropped = if framework.partition_aware() { TaskState::TaskDropped } else { TaskState::TaskLost };
        let executor = framework.executors.get(&parts.executor_id);
        let ending = executor
            .is_some_and(|executor| matches!(executor.phase, Phase::Terminating { .. } | Phase::Ended));
        let known = executor
            .is_some_and(|executor| parts.tasks.iter().any(|(task, _, _)| executor.tasks.contains_key(task)));
        if framework.ended {
            return Some((
                dropped,
                Reason::ReasonFrameworkRemoved,
                "Its framework is being removed from this agent".to_owned(),
            ));
        }
        if matches!(self.life, Life::ShuttingDown { .. } | Life::Over) {
            return Some((dropped, Reason::ReasonAgentDisconnected, "The agent is ending".to_owned()));
        }
        if self.drain.is_some() {
            return Some((dropped, Reason::ReasonAgentDraining, "The agent is being drained".to_owned()));
        }
        if ending {
            return Some((dropped, Reason::ReasonExecutorTerminated, "Its executor is ending".to_owned()));
        }
        if known {
            return Some((
                TaskState::TaskError,
                Reason::ReasonTaskInvalid,
                "A task of this id is on its executor already".to_owned(),
            ));
        }
        if let Some(missing) = self.missing_resources(parts) {
            let message =
                format!("The agent does not have the reserved resources or volumes '{}'", Brief(&missing));
            return Some((dropped, Reason::ReasonResourcesUnknown, message));
        }
        self.disk.trouble.as_ref().map(|trouble| {
            let message =
                format!("The agent cannot write its checkpoints, so it takes no new work: {trouble}");
            (dropped, Reason::ReasonContainerLaunchFailed, message)
        })
    }

    /// What a run uses that operations made, and that is not here.
    fn missing_resources(&self, parts: &Parts) -> Option<Resources> {
        let executor = std::iter::once(&parts.executor.resources);
        let mut lists = executor.chain(parts.tasks.iter().map(|(_, _, info)| &info.resources));
        lists.find_map(|list| {
            let made = Resources::from_wire(list).unwrap_or_default().made().shared_once();
            (!self.total.contains(&made)).then_some(made)
        })
    }

    fn make_executor(&mut self, parts: &Parts) {
        let id = Uuid::random(&mut self.rng).to_string();
        let container = ContainerPath(vec![id]);
        let Some(framework) = self.frameworks.get_mut(&parts.framework_id) else { return };
        let executor = Executor {
            info: Arc::new(parts.executor.clone()),
            container: container.clone(),
            command: parts.command,
            role: parts.role.clone(),
            phase: Phase::Recording,
            pid: None,
            queued: VecDeque::new(),
            tasks: Default::default(),
            completed: Default::default(),
            termination: None,
            checkpoint: framework.checkpoint(),
            mounted: Default::default(),
            mounting: None,
        };
        framework.executors.insert(parts.executor_id.clone(), executor);
        self.containers.insert(container, (parts.framework_id.clone(), parts.executor_id.clone()));
    }

    fn queue(&mut self, parts: &Parts) {
        let Some(agent) = self.id() else { return };
        let early = self.mutated(Mutant::DeliverBeforeRecorded);
        let Some(executor) = self.executor_mut(&parts.framework_id, &parts.executor_id) else { return };
        let (checkpoint, container) = (executor.checkpoint, executor.container_id().to_owned());
        let mut records = Vec::new();
        for (id, bytes, info) in &parts.tasks {
            let task = Task {
                id: id.clone(),
                info: bytes.clone(),
                name: info.name.to_string(),
                resources: info.resources.clone(),
                state: TaskState::TaskStaging,
                status: None,
                delivered: false,
                kill: None,
                group: parts.group,
            };
            if checkpoint {
                let folder = paths::task(&agent, &parts.framework_id, &parts.executor_id, &container, id);
                records.extend(
                    folder
                        .join(paths::TASK_INFO)
                        .ok()
                        .map(|path| (path, crate::executors::task_record(&task))),
                );
            }
            executor.tasks.insert(id.clone(), Arc::new(task));
        }
        let tasks = parts.tasks.iter().map(|(id, _, _)| id.clone()).collect();
        executor.queued.push_back(QueuedRun { tasks, group: parts.group, recorded: early });
        for (path, bytes) in records {
            self.disk.change(DiskOp::replace(Site::TASK_INFO, path, bytes));
        }
    }

    /// The records of a run are durable: it may be handed over.
    pub(crate) fn run_recorded(
        &mut self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        container: &str,
        first: &TaskId,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        if executor.container_id() != container {
            return;
        }
        if let Some(run) = executor.queued.iter_mut().find(|run| run.tasks.first() == Some(first)) {
            run.recorded = true;
        }
        self.deliver(framework_id, executor_id, out);
    }

    /// A word on a task that never got to its executor.
    fn say_unlaunched(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        task: &TaskId,
        word: (TaskState, Reason, String),
        out: &mut Outbox<Effect>,
    ) {
        let word = Word::new(word.0, word.1, word.2);
        let status = self.own_status(now.wall, task, executor_id, word);
        self.accept_status(now, framework_id, executor_id, status, false, out);
    }
}

/// Reads a run. The ids in it become names of files, so they are checked here once more, whoever sent them.
fn parts_of(run: &Run) -> Result<Parts, String> {
    let words = |error: meseta_model::IdError| error.to_string();
    let framework = run.framework.id.as_ref().ok_or("its framework has no id")?;
    let mut tasks = Vec::new();
    for bytes in &run.tasks {
        if bytes.len() > meseta_model::limits::RECORDED_MESSAGE_BYTES_MAX {
            return Err("a task of it is too large to be recorded".to_owned());
        }
        let info = v1::TaskInfo::decode(bytes).map_err(|error: DecodeError| error.to_string())?;
        tasks.push((TaskId::new(&info.task_id.value).map_err(words)?, bytes.clone(), info));
    }
    let (_, _, first) = tasks.first().ok_or("there is no task in it")?;
    let command = run.executor.is_none();
    let executor = match &run.executor {
        Some(executor) => (**executor).clone(),
        None => crate::command::executor_for(first, framework),
    };
    Ok(Parts {
        framework_id: FrameworkId::new(&framework.value).map_err(words)?,
        executor_id: ExecutorId::new(&executor.executor_id.value).map_err(words)?,
        executor,
        command,
        group: run.group,
        role: run.role.as_str().into(),
        tasks,
    })
}
