//! LAUNCH: tasks, each by itself; one that is refused does not hinder the others.

use bytes::Bytes;
use meseta_model::validate::{ComparableExecutor, ExecutorOf, Needs, executor_minimum};
use meseta_model::{Brief, ExecutorId, Resources, Role, TaskId};
use meseta_wire::Message;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};

use super::accept::Acceptance;
use crate::cx::Cx;
use crate::state::{Executor, ExecutorKey, Task, TaskKey};
use crate::{Master, Note};

impl Master {
    pub(crate) fn launch(
        &mut self,
        cx: &mut Cx<'_>,
        at: &mut Acceptance,
        operation_id: Option<v1::OperationId>,
        launch: operation::Launch,
    ) {
        for mut task in launch.task_infos {
            let checked = match &operation_id {
                Some(_) => {
                    Err("An operation id must not be set for LAUNCH: its tasks tell of themselves".to_owned())
                }
                None => self.check_launch(at, &mut task),
            };
            match checked {
                Ok(needs) => self.launch_task(cx, at, task, needs),
                Err(why) => {
                    let framework = at.framework.clone();
                    self.stillborn(
                        cx,
                        &framework,
                        &task,
                        TaskState::TaskError,
                        Reason::ReasonTaskInvalid,
                        &why,
                    );
                }
            }
        }
    }

    /// Fills in what a framework may leave out, and judges the rest.
    fn check_launch(&self, at: &mut Acceptance, task: &mut v1::TaskInfo) -> Result<Needs, String> {
        if let Some(executor) = &mut task.executor {
            executor.framework_id.get_or_insert_with(|| at.framework.id.to_wire());
            allocate(&mut executor.resources, &at.role)?;
        }
        allocate(&mut task.resources, &at.role)?;
        let needs = meseta_model::validate::task(task, &at.framework.id).map_err(|invalid| invalid.0)?;
        self.check_task(at, task)?;
        let mut total = needs.task.clone();
        if let (Some(executor), Some(needed)) = (&task.executor, &needs.executor) {
            apart(&[&needs.task, needed])?;
            if !self.executor_runs(at, executor)? {
                total.add(needed);
            }
        }
        contained(&total, &at.left)?;
        Ok(needs)
    }

    /// What depends on who runs what where, of a task by itself.
    pub(crate) fn check_task(&self, at: &Acceptance, task: &v1::TaskInfo) -> Result<(), String> {
        let id = TaskId::from_wire(&task.task_id).map_err(|error| error.to_string())?;
        let key = TaskKey::new(&at.framework.id, &id);
        if self.state.tasks.contains_key(&key) {
            return Err(format!("Task has duplicate ID: {id}"));
        }
        if self.state.unreachable_tasks.contains_key(&key) {
            return Err(format!("Task reuses the ID of an unreachable task: {id}"));
        }
        let (named, expected) = (&task.agent_id.value, at.agent.id.as_str());
        if named != expected {
            return Err(format!("Task uses invalid agent {named} while agent {expected} is expected"));
        }
        Ok(())
    }

    /// Whether that executor runs on the agent already; the error says that another one runs under its id.
    pub(crate) fn executor_runs(
        &self,
        at: &mut Acceptance,
        named: &v1::ExecutorInfo,
    ) -> Result<bool, String> {
        let id = ExecutorId::from_wire(&named.executor_id).map_err(|error| error.to_string())?;
        let Some(running) = self.state.executors.get(&ExecutorKey::new(&at.framework.id, &at.agent.id, &id))
        else {
            return Ok(false);
        };
        // Many tasks may name it: it is read once.
        let running = at
            .running
            .entry(id.clone())
            .or_insert_with(|| v1::ExecutorInfo::decode(&running.info).ok().map(ComparableExecutor::from));
        if *running == Some(named.clone().into()) {
            Ok(true)
        } else {
            Err(format!("ExecutorInfo is not compatible with that of the running executor '{id}'"))
        }
    }

    fn launch_task(&mut self, cx: &mut Cx<'_>, at: &mut Acceptance, task: v1::TaskInfo, needs: Needs) {
        let launch_executor = match (&task.executor, &needs.executor) {
            (Some(executor), Some(needed)) => {
                let launched = self.use_executor(at, executor, needed);
                if launched && executor_minimum(needed, ExecutorOf::Task).is_err() {
                    let id = ExecutorId::from_trusted(executor.executor_id.value.as_str());
                    let executor = ExecutorKey::new(&at.framework.id, &at.agent.id, &id);
                    cx.note(Note::SmallExecutor { executor, resources: needed.clone() });
                }
                launched
            }
            _ => false,
        };
        let executor = task.executor.clone();
        let info = self.use_task(cx, at, &task, executor.as_deref(), &needs.task);
        let run = to_agent::Run {
            framework: (*at.framework.info).clone().into(),
            tasks: vec![info],
            executor,
            group: false,
            role: at.role.as_str().into(),
            launch_executor: Some(launch_executor),
            ..Default::default()
        };
        self.tell(cx, &at.agent.id, ToAgent { run: Some(run.into()), ..Default::default() });
    }

    /// Adds a task and puts what it needs in use; returns it encoded.
    pub(crate) fn use_task(
        &mut self,
        cx: &mut Cx<'_>,
        at: &mut Acceptance,
        info: &v1::TaskInfo,
        executor: Option<&v1::ExecutorInfo>,
        needed: &Resources,
    ) -> Bytes {
        self.take(at, needed);
        let encoded = Bytes::from(info.encode_to_vec());
        let key = TaskKey::new(&at.framework.id, &TaskId::from_trusted(info.task_id.value.as_str()));
        cx.note(Note::TaskLaunched { task: key.clone(), agent: at.agent.id.clone() });
        self.add_task(Task {
            key,
            agent: at.agent.id.clone(),
            executor: executor.map(|executor| ExecutorId::from_trusted(executor.executor_id.value.as_str())),
            role: at.role.clone(),
            info: encoded.clone(),
            resources: needed.clone(),
            state: TaskState::TaskStaging,
            delivered: None,
            statuses: Vec::new(),
            kept: None,
            cached: Default::default(),
        });
        encoded
    }

    /// Adds an executor that does not run yet and puts what it needs in use; returns whether it did not.
    pub(crate) fn use_executor(
        &mut self,
        at: &mut Acceptance,
        info: &v1::ExecutorInfo,
        needed: &Resources,
    ) -> bool {
        let id = ExecutorId::from_trusted(info.executor_id.value.as_str());
        let key = ExecutorKey::new(&at.framework.id, &at.agent.id, &id);
        if self.state.executors.contains_key(&key) {
            return false;
        }
        self.take(at, needed);
        self.add_executor(Executor {
            key,
            info: info.encode_to_vec().into(),
            role: at.role.clone(),
            resources: needed.clone(),
            cached: Default::default(),
        });
        true
    }

    /// From what is left of the offers into use.
    fn take(&mut self, at: &mut Acceptance, needed: &Resources) {
        self.allocator.use_resources(&at.framework.id, &at.role, &at.agent.id, needed);
        // What is shared may be used again and again.
        at.left = at.left.minus(&needed.non_shared());
    }
}

/// Says of resources to which role they are allocated, where their framework did not; the error says that it named
/// another one.
pub(crate) fn allocate(resources: &mut [v1::Resource], role: &Role) -> Result<(), String> {
    for resource in resources {
        let allocation = resource.allocation_info.get_or_insert_default();
        let named = allocation.role.get_or_insert_with(|| role.as_str().into());
        if named != role.as_str() {
            let name = &resource.name;
            return Err(format!(
                "Resource '{name}' is allocated to role '{named}', but was offered to role '{role}'"
            ));
        }
    }
    Ok(())
}

/// Whether nothing that is there once is named twice: ports, items, whole disks.
pub(crate) fn apart(parts: &[&Resources]) -> Result<(), String> {
    let mut sum = Resources::new();
    for part in parts {
        sum.add(part);
    }
    match parts.iter().try_fold(sum, |left, part| {
        let mut left = left;
        left.subtract(part).map(|()| left)
    }) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("There are overlapping resources: {}", Brief(&error.missing))),
    }
}

/// Whether there is enough left.
pub(crate) fn contained(total: &Resources, left: &Resources) -> Result<(), String> {
    if left.contains(&total.shared_once()) {
        return Ok(());
    }
    let missing = total.shared_once().minus(left);
    Err(format!(
        "Total resources {} required by task and its executor are more than available: {} is missing",
        Brief(total),
        Brief(&missing)
    ))
}
