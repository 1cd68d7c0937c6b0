//! Recovery: an earlier process's checkpoints and containers become this process's state.
//!
//! Executors that ran on have a while to come back before the agent speaks to a master; those that do not are ended.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use meseta_journal::{DiskOp, RelPath, Site};
use meseta_model::{AgentId, Attributes, ExecutorId, FrameworkId, Now, Outbox, Resources, Uuid};
use meseta_wire::v1::{self, TaskState, task_status::Reason};
use meseta_wire::{Message, internal::UpdateEntry};

use crate::clocks::Due;
use crate::disk::Then;
use crate::found::{self, Checkpoints};
use crate::nested::{Nested, State};
use crate::state::{Executor, Framework, Life, Phase, Task, Termination};
use crate::{Agent, ContainerPath, ContainerState, Effect, Found, Mutant, Reconfiguration, Recover, paths};

impl Agent {
    pub(crate) fn recovered(&mut self, now: Now, found: Found, out: &mut Outbox<Effect>) {
        let latest = found::latest(&found);
        let checkpoints = found::read(&found, latest.as_ref());
        let rebooted = checkpoints.boot_id.as_ref().is_some_and(|boot| *boot != found.boot_id);
        if checkpoints.boot_id.as_ref() != Some(&found.boot_id) {
            self.record_boot(&found.boot_id);
        }
        match self.identity(&checkpoints, latest.as_ref(), rebooted) {
            Err(reason) => {
                self.life = Life::Over;
                return out.push(Effect::Exit { code: 1, reason });
            }
            Ok(identity) => {
                if let Some(record) = &checkpoints.resources
                    && let Err(reason) = self.restore_resources(identity.as_ref(), record)
                {
                    self.life = Life::Over;
                    return out.push(Effect::Exit { code: 1, reason });
                }
                self.counters.recovery_errors += checkpoints.damage.len() as u64;
                match identity {
                    None => self.disown(&found, out),
                    Some(agent) => self.take_back(now, agent, checkpoints, &found, rebooted, out),
                }
                self.resume_operation(out);
            }
        }
        self.discard_found(now, &found);
        self.begin(now, out);
    }

    fn record_boot(&mut self, boot_id: &str) {
        if let Ok(path) = RelPath::new(paths::BOOT_ID) {
            self.disk.change(DiskOp::replace(Site::BOOT_ID, path, boot_id.as_bytes().to_vec()));
        }
    }

    /// Who the agent is: who it was, nobody yet, or a reason not to start.
    fn identity(
        &self,
        checkpoints: &Checkpoints,
        latest: Option<&AgentId>,
        rebooted: bool,
    ) -> Result<Option<AgentId>, String> {
        let cure = "set the agent's state aside by removing `meta/slaves/latest` below --work_dir: it then starts as a new agent";
        if self.options.strict && !checkpoints.damage.is_empty() {
            return Err(format!(
                "checkpoints cannot be read: {}. Start with --strict=false to go on without what they held, or {cure}",
                checkpoints.damage.join("; ")
            ));
        }
        let Some(latest) = latest else { return Ok(None) };
        let Some(checkpoint) = &checkpoints.agent else {
            return match checkpoints.damage.first() {
                Some(damage) => {
                    Err(format!("the agent's own record cannot be read: {damage}. To go on, {cure}"))
                }
                None => Ok(None), // The link came to be, the record did not: no master was told of it.
            };
        };
        match self.compatible(&checkpoint.info) {
            Ok(()) => Ok(Some(latest.clone())),
            Err(_) if rebooted => Ok(None),
            Err(difference) => Err(format!(
                "{difference}. Start it as before, allow more of something with --reconfiguration_policy=additive, or {cure}"
            )),
        }
    }

    /// Whether the agent may still call itself by its old id, as it is set up now.
    fn compatible(&self, old: &v1::AgentInfo) -> Result<(), String> {
        let new = &self.options.info;
        let readable = |error: meseta_model::ResourceError| {
            format!("its checkpointed resources cannot be read: {error}")
        };
        let (before, after) = (
            Resources::from_wire(&old.resources).map_err(readable)?,
            Resources::from_wire(&new.resources).map_err(readable)?,
        );
        let additive = self.options.reconfiguration == Reconfiguration::Additive;
        let same = |what: &str, fits: bool, was: String, is: String| match fits {
            true => Ok(()),
            false => {
                Err(format!("the agent was started with other {what}: it had '{was}', now it has '{is}'"))
            }
        };
        same("hostname", old.hostname == new.hostname, old.hostname.clone(), new.hostname.clone())?;
        let port = |info: &v1::AgentInfo| info.port.unwrap_or(5051);
        same("port", port(old) == port(new), port(old).to_string(), port(new).to_string())?;
        let fits = before == after || (additive && after.contains(&before));
        same("resources", fits, before.to_string(), after.to_string())?;
        let within = |old: &v1::Attribute| new.attributes.contains(old);
        let fits = old.attributes == new.attributes || (additive && old.attributes.iter().all(within));
        same("attributes", fits, attributes(&old.attributes), attributes(&new.attributes))
    }

    /// Nothing of the past is ours: what still runs is ended.
    fn disown(&mut self, found: &Found, out: &mut Outbox<Effect>) {
        for container in &found.containers {
            self.end_unknown(&container.container, container.state, out);
        }
    }

    fn end_unknown(&mut self, container: &ContainerPath, state: ContainerState, out: &mut Outbox<Effect>) {
        match state {
            ContainerState::Running { .. } if self.mutated(Mutant::KeepOrphans) => {}
            ContainerState::Running { .. } => {
                self.orphans.insert(container.clone());
                out.push(Effect::Destroy { container: container.clone() });
            }
            ContainerState::Ended { .. } => out.push(Effect::Forget { container: container.clone() }),
        }
    }

    fn take_back(
        &mut self,
        now: Now,
        agent: AgentId,
        checkpoints: Checkpoints,
        found: &Found,
        rebooted: bool,
        out: &mut Outbox<Effect>,
    ) {
        let mut info = self.options.info.clone();
        info.id = Some(v1::AgentId { value: agent.to_string(), ..Default::default() });
        self.info = Arc::new(info);
        self.connection.identified = true;
        self.restore_frameworks(&checkpoints);
        self.restore_tasks(&checkpoints);
        self.restore_updates(&checkpoints);
        self.bury(&agent, &checkpoints);
        self.restore_containers(now, found, rebooted, out);
        // A crash between two records may leave a framework of which nothing else was kept.
        let frameworks: Vec<FrameworkId> = self.frameworks.keys().cloned().collect();
        frameworks.iter().for_each(|framework| self.settle_framework(now, framework, out));
        self.resume_drain(checkpoints.drain);
    }

    /// Removes what is left of tasks whose streams were closed before.
    fn bury(&mut self, agent: &AgentId, checkpoints: &Checkpoints) {
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

    fn restore_frameworks(&mut self, checkpoints: &Checkpoints) {
        for (id, checkpoint) in &checkpoints.frameworks {
            let info = Arc::new(v1::FrameworkInfo::clone(&checkpoint.info));
            self.frameworks
                .insert(id.clone(), Framework { info, executors: Default::default(), ended: false });
        }
        for ((framework_id, executor_id), checkpoint) in &checkpoints.executors {
            let Some(framework) = self.frameworks.get_mut(framework_id) else { continue };
            let container = ContainerPath(vec![checkpoint.container_id.clone()]);
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

    fn restore_tasks(&mut self, checkpoints: &Checkpoints) {
        for (framework, executor, run, task_id, checkpoint) in &checkpoints.tasks {
            let Some(executor) = self.executor_mut(framework, executor) else { continue };
            let Ok(info) = v1::TaskInfo::decode(&checkpoint.info) else { continue };
            if executor.container_id() != run {
                continue; // Of an earlier run, which is over.
            }
            let task = Task {
                id: task_id.clone(),
                info: checkpoint.info.clone(),
                name: info.name,
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
    fn restore_updates(&mut self, checkpoints: &Checkpoints) {
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
        let ids =
            (FrameworkId::new(&entry.framework_id.value), meseta_model::TaskId::new(&entry.task_id.value));
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
            stream.pending.iter_mut().for_each(|pending| pending.durable = true);
        }
        self.restore_state(&key, &executor, status);
    }

    fn restore_state(
        &mut self,
        key: &(FrameworkId, meseta_model::TaskId),
        executor: &ExecutorId,
        status: Arc<v1::TaskStatus>,
    ) {
        let Some(executor) = self.executor_mut(&key.0, executor) else { return };
        let Some(task) = executor.tasks.get_mut(&key.1) else { return };
        let task = Arc::make_mut(task);
        task.state = status.state;
        task.status = Some(status);
    }

    fn restore_containers(&mut self, now: Now, found: &Found, rebooted: bool, out: &mut Outbox<Effect>) {
        let mut seen = BTreeSet::new();
        for container in &found.containers {
            let root = ContainerPath(container.container.0[..1].to_vec());
            let state = if rebooted { ContainerState::Ended { status: None } } else { container.state };
            let known = self.containers.contains_key(&root);
            match (container.container.0.len(), known) {
                (1, true) => {
                    seen.insert(root.clone());
                    self.restore_executor(now, &root, state, out);
                }
                (2.., true) if !rebooted => self.restore_nested(&container.container, state),
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

    /// What follows on the reading of the past.
    fn begin(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if self.options.recover == Recover::Cleanup {
            return self.clean_up(now, out);
        }
        let until = now.mono + self.options.executor_reregistration_timeout;
        self.life = Life::Recovering { until };
        self.clocks.set(until, Due::RecoveryOver);
        self.recovery_progress(now, out);
    }

    /// All executors that may come back have, perhaps: then the agent need not wait.
    pub(crate) fn recovery_progress(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if matches!(self.life, Life::Recovering { .. }) && self.missing_executors().is_empty() {
            self.serve(now, out);
        }
    }

    pub(crate) fn recovery_due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if !matches!(self.life, Life::Recovering { until } if until <= now.mono) {
            return;
        }
        for (framework_id, executor_id) in self.missing_executors() {
            let aware = self.frameworks.get(&framework_id).is_some_and(Framework::partition_aware);
            let why = Termination {
                state: if aware { TaskState::TaskGone } else { TaskState::TaskLost },
                reason: Reason::ReasonExecutorReregistrationTimeout,
                message: "The executor did not come back in time (--executor_reregistration_timeout)"
                    .to_owned(),
            };
            self.destroy_executor(now, &framework_id, &executor_id, Some(why), out);
        }
        self.serve(now, out);
    }

    fn missing_executors(&self) -> Vec<(FrameworkId, ExecutorId)> {
        let mut missing = Vec::new();
        for (framework_id, framework) in &self.frameworks {
            let away = |executor: &Executor| executor.phase == Phase::Running { stream: None };
            let ids = framework.executors.iter().filter(|(_, executor)| away(executor)).map(|(id, _)| id);
            missing.extend(ids.map(|id| (framework_id.clone(), id.clone())));
        }
        missing
    }

    fn serve(&mut self, now: Now, _out: &mut Outbox<Effect>) {
        self.life = Life::Serving;
        self.connect_later(now);
    }
}

fn attributes(attributes: &[v1::Attribute]) -> String {
    Attributes::from_wire(attributes).map(|attributes| attributes.to_string()).unwrap_or_default()
}
