//! LAUNCH_GROUP: tasks that start together in one executor, or not at all.

use bytes::Bytes;
use meseta_model::Resources;
use meseta_model::validate::Needs;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};

use super::accept::Acceptance;
use super::launch::{allocate, apart, contained};
use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn launch_group(
        &mut self,
        cx: &mut Cx<'_>,
        at: &mut Acceptance,
        operation_id: Option<v1::OperationId>,
        mut group: operation::LaunchGroup,
    ) {
        let checked = match &operation_id {
            Some(_) => {
                Err("An operation id must not be set for LAUNCH_GROUP: its tasks tell of themselves"
                    .to_owned())
            }
            None => self.check_group(at, &mut group),
        };
        match checked {
            Ok(needs) => self.launch_tasks(cx, at, group, &needs),
            Err(why) => {
                let framework = at.framework.clone();
                for task in &group.task_group.tasks {
                    let reason = Reason::ReasonTaskGroupInvalid;
                    self.stillborn(cx, &framework, task, TaskState::TaskError, reason, &why);
                }
            }
        }
    }

    fn check_group(
        &self,
        at: &mut Acceptance,
        group: &mut operation::LaunchGroup,
    ) -> Result<Vec<Needs>, String> {
        allocate(&mut group.executor.resources, &at.role)?;
        for task in &mut group.task_group.tasks {
            allocate(&mut task.resources, &at.role)?;
            same_or_none(task, &group.executor, &at.role)?;
        }
        let needs = meseta_model::validate::task_group(&group.task_group, &group.executor, &at.framework.id);
        let needs = needs.map_err(|invalid| invalid.0)?;
        for task in &group.task_group.tasks {
            let id = &task.task_id.value;
            self.check_task(at, task).map_err(|why| format!("Task '{id}' is invalid: {why}"))?;
        }
        let mut parts: Vec<&Resources> = needs.iter().map(|needs| &needs.task).collect();
        parts.extend(needs.iter().filter_map(|needs| needs.executor.as_ref()));
        apart(&parts)?;
        let runs = self.executor_runs(at, &group.executor)?;
        let mut total = Resources::new();
        for needs in &needs {
            total.add(&needs.task);
            if let Some(executor) = needs.executor.as_ref().filter(|_| !runs) {
                total.add(executor);
            }
        }
        contained(&total, &at.left)?;
        Ok(needs)
    }

    fn launch_tasks(
        &mut self,
        cx: &mut Cx<'_>,
        at: &mut Acceptance,
        group: operation::LaunchGroup,
        needs: &[Needs],
    ) {
        let executor = group.executor;
        let needed = needs.iter().find_map(|needs| needs.executor.as_ref());
        let launch_executor = needed.is_some_and(|needed| self.use_executor(at, &executor, needed));
        let tasks = group.task_group.tasks.iter().zip(needs);
        let tasks: Vec<Bytes> =
            tasks.map(|(task, needs)| self.use_task(cx, at, task, Some(&executor), &needs.task)).collect();
        let run = to_agent::Run {
            framework: (*at.framework.info).clone().into(),
            tasks,
            executor: Some(executor),
            group: true,
            role: at.role.as_str().into(),
            launch_executor: Some(launch_executor),
            ..Default::default()
        };
        self.tell(cx, &at.agent.id, ToAgent { run: Some(run.into()), ..Default::default() });
    }
}

/// A task of a group may repeat the executor, but not name another; the copy is dropped.
fn same_or_none(
    task: &mut v1::TaskInfo,
    executor: &v1::ExecutorInfo,
    role: &meseta_model::Role,
) -> Result<(), String> {
    let Some(mut named) = task.executor.take() else { return Ok(()) };
    allocate(&mut named.resources, role)?;
    if *named == *executor {
        return Ok(());
    }
    let (task, executor) = (&task.task_id.value, &executor.executor_id.value);
    Err(format!("The `ExecutorInfo` of task '{task}' is different from executor '{executor}'"))
}
