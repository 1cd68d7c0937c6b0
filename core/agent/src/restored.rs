//! What an earlier process left, part by part: resources, frameworks and executors, tasks, what is owed of them, containers.
//!
//! Reservations and volumes outlive a process whatever id the agent has; the rest belongs to an id. Refuses to know whether
//! any of it is to be taken back.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use meseta_journal::{DiskOp, Site};
use meseta_model::{AgentId, Brief, ExecutorId, FrameworkId, Now, Outbox, Resources, TaskId, Uuid};
use meseta_wire::Message;
use meseta_wire::internal::{ResourcesCheckpoint, UpdateEntry};
use meseta_wire::v1::{self, TaskState};

use crate::disk::Then;
use crate::found::Checkpoints;
use crate::nested::{Nested, State};
use crate::operations::Operation;
use crate::state::{Executor, Framework, Phase, Task};
use crate::{Agent, ContainerPath, ContainerState, Effect, Found, Mutant, paths};

impl Agent {
    /// Takes back what operations made of the resources that the flags give; the error says why that cannot be.
    pub(crate) fn restore_resources(
        &mut self,
        agent: Option<&AgentId>,
        record: &ResourcesCheckpoint,
    ) -> Result<(), String> {
        let cure = "remove `meta/resources/resources.info` below --work_dir: reservations and volumes are forgotten then";
        let made = Resources::from_record(&record.resources).map_err(|error| {
            format!("its checkpointed resources cannot be read: {error}. To go on, {cure}")
        })?;
        let total = self.total.remade(&made).map_err(|error| {
            format!(
                "the agent was started with less than is reserved on it: '{}' is to be made of '{}' ({error}). \
                 Start it with more, or {cure}",
                Brief(&made),
                Brief(&self.total)
            )
        })?;
        self.total = Arc::new(total);
        let own = record.agent_id.as_ref().map(|id| id.value.as_str()) == agent.map(AgentId::as_str);
        let forgotten = self.mutated(Mutant::ForgetOperations);
        for message in record.operations.iter().filter(|_| !forgotten) {
            let Ok(uuid) = Uuid::from_bytes(&message.uuid.value) else { continue };
            let operation = Operation {
                uuid,
                message: message.clone(),
                recorded: true,
                foreign: !own,
                sent: 0,
                again_at: None,
            };
            // What became of an operation under an earlier id is nobody's business any more; but it is brought to an end.
            if own || !operation.ended() {
                self.operations.add(operation);
            }
        }
        Ok(())
    }

    /// The operation that the earlier process was about goes on.
    pub(crate) fn resume_operation(&mut self, out: &mut Outbox<Effect>) {
        let under_way =
            self.operations.iter().find(|operation| !operation.ended()).map(|operation| operation.uuid);
        if let Some(uuid) = under_way {
            self.operations.begin(uuid);
            self.change_volumes(uuid, out);
        }
    }

    /// Removes what is left of tasks whose streams were closed before.
    pub(crate) fn bury(&mut self, agent: &AgentId, checkpoints: &Checkpoints) {
        let mut closed = self.updates.closed_keys();
        for (framework, executor, run, task, _) in &checkpoints.tasks {
            let key = (framework.clone(), task.clone());
            if closed.remove(&key) {
                let path = paths::task(agent, framework, executor, run, task);
                self.disk.change(DiskOp::remove(Site::TASK_REMOVE, path));
                self.disk.then(Then::Buried(key.0, key.1));
            }
        }
        closed.iter().for_each(|key| self.updates.forget(key));
    }

    pub(crate) fn restore_frameworks(&mut self, checkpoints: &Checkpoints) {
        for (id, checkpoint) in &checkpoints.frameworks {
            let info = Arc::new(v1::FrameworkInfo::clone(&checkpoint.info));
            self.frameworks
                .insert(id.clone(), Framework { info, executors: Default::default(), ended: false });
        }
        for ((framework_id, executor_id), checkpoint) in &checkpoints.executors {
            let Some(framework) = self.frameworks.get_mut(framework_id) else { continue };
            let container = ContainerPath(vec![checkpoint.container_id.to_string()]);
            let executor = Executor {
                info: Arc::new(v1::ExecutorInfo::clone(&checkpoint.info)),
                container: container.clone(),
                command: checkpoint.command,
                role: checkpoint.role.as_str().into(),
                phase: Phase::Running { stream: None },
                pid: None,
                queued: VecDeque::new(),
                tasks: Default::default(),
                completed: Default::default(),
                termination: None,
                checkpoint: true,
                mounted: Default::default(),
                mounting: None,
            };
            framework.executors.insert(executor_id.clone(), executor);
            self.containers.insert(container, (framework_id.clone(), executor_id.clone()));
        }
    }

    pub(crate) fn restore_tasks(&mut self, checkpoints: &Checkpoints) {
        for (framework, executor, run, task_id, checkpoint) in &checkpoints.tasks {
            let Some(executor) = self.executor_mut(framework, executor) else { continue };
            let Ok(info) = v1::TaskInfo::decode(&checkpoint.info) else { continue };
            if executor.container_id() != run {
                continue; // Of an earlier run, which is over.
            }
            let task = Task {
                id: task_id.clone(),
                info: checkpoint.info.clone(),
                name: info.name.into(),
                resources: info.resources,
                state: TaskState::TaskStaging,
                status: None,
                // It may have been handed over: the executor will tell what it knows of it.
                delivered: true,
                kill: None,
                group: checkpoint.group,
            };
            executor.tasks.insert(task_id.clone(), Arc::new(task));
        }
    }

    /// Replays the log: what was taken in and not acknowledged is owed again.
    pub(crate) fn restore_updates(&mut self, checkpoints: &Checkpoints) {
        self.updates.sequence = checkpoints.sequence;
        self.updates.promised = checkpoints.sequence;
        self.updates.written = checkpoints.log_length;
        for entry in &checkpoints.updates {
            self.replay(entry);
        }
        let closed = self.close_idle_streams();
        if closed || checkpoints.torn || checkpoints.log_length == 0 {
            let log = self.whole_log();
            log.into_iter().for_each(|op| self.disk.change(op));
        }
    }

    /// A stream that owes nothing and whose task is not known (any more), or ended, leads nowhere: it is left out of the
    /// log that is written anew, and the task forgotten. Whether there was one.
    fn close_idle_streams(&mut self) -> bool {
        let mut closed = false;
        for key in self.updates.keys() {
            let Some(stream) = self.updates.get(&key).filter(|stream| stream.pending.is_empty()) else {
                continue;
            };
            let finished = stream.finished();
            let executor = self.executor_of(&key.0, &key.1);
            if finished || executor.is_none() {
                closed |= self.updates.close(&key).is_some();
                let executor = executor.and_then(|executor| self.executor_mut(&key.0, &executor));
                executor.into_iter().for_each(|executor| drop(executor.tasks.remove(&key.1)));
            }
        }
        closed
    }

    fn replay(&mut self, entry: &UpdateEntry) {
        let ids = (FrameworkId::new(&entry.framework_id.value), TaskId::new(&entry.task_id.value));
        let (Ok(framework), Ok(task), Ok(executor)) =
            (ids.0, ids.1, ExecutorId::new(&entry.executor_id.value))
        else {
            return;
        };
        let key = (framework, task);
        if entry.closed == Some(true) {
            self.updates.close(&key);
            if let Some(executor) = self.executor_mut(&key.0, &executor) {
                executor.tasks.remove(&key.1);
            }
            return self.updates.keep_closed(key, executor);
        }
        let forget = self.mutated(Mutant::ForgetAcknowledged);
        let stream = self.updates.open(&key, &executor, true);
        let acknowledged = entry.acknowledged.as_ref().and_then(|bytes| Uuid::from_bytes(bytes).ok());
        if let Some(uuid) = acknowledged.filter(|_| !forget)
            && stream.pop(uuid).is_none()
            && stream.seen.insert(uuid)
        {
            stream.forget_oldest(uuid);
        }
        let Some(status) = &entry.status else { return };
        let status = Arc::new(v1::TaskStatus::clone(status));
        if let Some(uuid) = crate::status::uuid_of(&status) {
            stream.take(uuid, status.clone(), false);
            stream.was_read();
        }
        self.restore_state(&key, &executor, status);
    }

    fn restore_state(
        &mut self,
        key: &(FrameworkId, TaskId),
        executor: &ExecutorId,
        status: Arc<v1::TaskStatus>,
    ) {
        let Some(executor) = self.executor_mut(&key.0, executor) else { return };
        let Some(task) = executor.tasks.get_mut(&key.1) else { return };
        let task = Arc::make_mut(task);
        task.state = status.state;
        task.status = Some(status);
    }

    pub(crate) fn restore_containers(&mut self, now: Now, found: &Found, out: &mut Outbox<Effect>) {
        let mut seen = BTreeSet::new();
        for container in &found.containers {
            let root = ContainerPath(container.container.0[..1].to_vec());
            let state = container.state;
            let known = self.containers.contains_key(&root);
            match (container.container.0.len(), known) {
                (1, true) => {
                    seen.insert(root.clone());
                    self.restore_executor(now, &root, state, out);
                }
                (2.., true) => self.restore_nested(&container.container, state),
                _ => self.end_unknown(&container.container, state, out),
            }
        }
        // Executors whose containers left no trace: they never started, or went with the machine.
        let lost: Vec<ContainerPath> =
            self.containers.keys().filter(|path| !seen.contains(*path)).cloned().collect();
        for root in lost {
            self.restore_executor(now, &root, ContainerState::Ended { status: None }, out);
        }
    }

    fn restore_executor(
        &mut self,
        now: Now,
        root: &ContainerPath,
        state: ContainerState,
        out: &mut Outbox<Effect>,
    ) {
        let Some((framework, executor_id)) = self.containers.get(root).cloned() else { return };
        match state {
            ContainerState::Running { pid } => {
                if let Some(executor) = self.executor_mut(&framework, &executor_id) {
                    executor.pid = Some(pid);
                }
            }
            ContainerState::Ended { status } => {
                self.executor_ended(now, &framework, &executor_id, status, out)
            }
        }
    }

    fn restore_nested(&mut self, path: &ContainerPath, state: ContainerState) {
        let root = ContainerPath(path.0[..1].to_vec());
        let Some((framework, executor)) = self.containers.get(&root) else { return };
        let Some(agent) = self.id() else { return };
        let run = paths::run(&agent, framework, executor, &path.0[0]);
        let nested = path.0[1..].iter().try_fold(run, |folder, id| paths::nested(&folder, id).ok());
        let Some(sandbox) = nested else { return };
        let state = match state {
            ContainerState::Running { .. } => State::Running,
            ContainerState::Ended { status } => State::Ended { status },
        };
        self.nested.insert(path.clone(), Nested { state, sandbox, waiting: Vec::new() });
    }
}
