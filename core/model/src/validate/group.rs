//! Task groups: LAUNCH_GROUP.

use super::executor::{executor, executor_minimum};
use super::task::{common, shares_cgroups};
use super::{Checked, ExecutorOf, Invalid, Needs, expect, refuse, resources};
use crate::id::FrameworkId;
use meseta_wire::v1;
use std::collections::BTreeSet;

/// Checks a task group with its executor; answers what each task needs in order, the executor's needs with the first. The
/// group stands or falls as a whole.
pub fn task_group(
    group: &v1::TaskGroupInfo,
    of: &v1::ExecutorInfo,
    framework: &FrameworkId,
) -> Result<Vec<Needs>, Invalid> {
    if group.tasks.is_empty() {
        return refuse("Task group cannot be empty");
    }
    super::recordable("ExecutorInfo", of)?;
    let executor = executor(of, framework, ExecutorOf::Group)?;
    executor_minimum(&executor, ExecutorOf::Group)?;
    let mut ids = BTreeSet::new();
    let mut needs: Vec<Needs> = Vec::with_capacity(group.tasks.len());
    let mut total = executor.clone();
    for task in &group.tasks {
        super::recordable("TaskInfo", task)?;
        let named = &task.task_id.value;
        expect(ids.insert(named.as_str()), || format!("Task group has two tasks with ID '{named}'"))?;
        let task = one(task, of).map_err(|error| Invalid(format!("Task '{named}' is invalid: {error}")))?;
        total.add(&task.task);
        needs.push(task);
    }
    resources::one_revocability(&total)?;
    let apart = group.tasks.iter().filter(|task| !shares_cgroups(task)).count();
    expect(apart == 0 || apart == group.tasks.len(), || {
        "Either all tasks of a task group have 'share_cgroups' set to 'false' or none has".to_owned()
    })?;
    needs[0].executor = Some(executor);
    Ok(needs)
}

fn one(task: &v1::TaskInfo, of: &v1::ExecutorInfo) -> Result<Needs, Invalid> {
    expect(task.executor.is_none(), || "'TaskInfo.executor' must not be set in a task group".to_owned())?;
    let default = of.r#type == Some(v1::executor_info::Type::Default);
    expect(!default || task.command.is_some(), || {
        "'TaskInfo.command' must be set for a task of the default executor".to_owned()
    })?;
    container(task)?;
    let task = common(task)?;
    Ok(Needs { task, executor: None })
}

fn container(task: &v1::TaskInfo) -> Checked {
    let limited = !task.limits.is_empty() && shares_cgroups(task);
    expect(!limited, || {
        "Resource limits may only be set for tasks of a task group whose 'share_cgroups' is 'false'"
            .to_owned()
    })?;
    let Some(container) = &task.container else { return Ok(()) };
    expect(container.docker.is_none(), || {
        "Docker ContainerInfo is not supported in a task group".to_owned()
    })?;
    expect(container.network_infos.is_empty(), || {
        "NetworkInfos must not be set on a task of a task group; set them on the executor".to_owned()
    })
}
