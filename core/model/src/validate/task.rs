//! Tasks of LAUNCH, and what they share with those of LAUNCH_GROUP.

use super::{
    Checked, ExecutorOf, Invalid, check, command, container, executor, expect, health_check, id, limits,
    nanoseconds, refuse, resources, usable_resources,
};
use crate::id::FrameworkId;
use crate::limits::TASK_NAME_BYTES_MAX;
use crate::resources::Resources;
use meseta_wire::v1;

/// What a task needs of an offer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    pub task: Resources,
    /// Of the executor that it names; needed only where that does not run yet.
    pub executor: Option<Resources>,
}

/// Checks a task of LAUNCH; answers what it needs.
pub fn task(info: &v1::TaskInfo, framework: &FrameworkId) -> Result<Needs, Invalid> {
    super::recordable("TaskInfo", info)?;
    expect(info.executor.is_some() != info.command.is_some(), || {
        "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present".to_owned()
    })?;
    let task = common(info)?;
    expect(shares_cgroups(info), || {
        "Only tasks in a task group launched by LAUNCH_GROUP may have 'share_cgroups' set to 'false'"
            .to_owned()
    })?;
    let named = info.executor.as_ref().map(|inner| executor(inner, framework, ExecutorOf::Task));
    let executor = named.transpose()?;
    if let Some(executor) = &executor {
        let both = resources::one_revocability(&task.plus(executor));
        both.map_err(|error| Invalid(format!("Task and its executor: {error}")))?;
    }
    Ok(Needs { task, executor })
}

/// What is checked on every task.
pub(super) fn common(info: &v1::TaskInfo) -> Result<Resources, Invalid> {
    id("task ID", &info.task_id.value)?;
    shape(info)?;
    let needs = usable_resources(&info.resources);
    let needs = needs.map_err(|error| Invalid(format!("Task uses invalid resources: {error}")))?;
    if needs.is_empty() {
        return refuse("Task uses no resources");
    }
    limits(&info.limits, &needs)?;
    Ok(needs)
}

fn shape(info: &v1::TaskInfo) -> Checked {
    let length = info.name.len();
    expect(length <= TASK_NAME_BYTES_MAX, || {
        format!("Task's name has {length} bytes, at most {TASK_NAME_BYTES_MAX} are allowed")
    })?;
    let grace = info.kill_policy.as_ref().and_then(|policy| policy.grace_period.as_ref());
    nanoseconds("TaskInfo.kill_policy.grace_period", grace)?;
    nanoseconds("TaskInfo.max_completion_time", info.max_completion_time.as_ref())?;
    info.check.as_ref().map_or(Ok(()), |inner| check(inner)).map_err(within("check"))?;
    info.health_check.as_ref().map_or(Ok(()), |inner| health_check(inner)).map_err(within("health check"))?;
    info.command.as_ref().map_or(Ok(()), |inner| command(inner)).map_err(within("CommandInfo"))?;
    info.container.as_ref().map_or(Ok(()), |inner| container(inner)).map_err(within("ContainerInfo"))
}

/// Names the part of the task that is wrong.
fn within(part: &'static str) -> impl Fn(Invalid) -> Invalid {
    move |error| Invalid(format!("Task uses invalid {part}: {error}"))
}

/// Whether the task lives in its executor's cgroups, as it does unless it says otherwise.
pub(super) fn shares_cgroups(info: &v1::TaskInfo) -> bool {
    let linux = info.container.as_ref().and_then(|container| container.linux_info.as_ref());
    linux.and_then(|linux| linux.share_cgroups).unwrap_or(true)
}
