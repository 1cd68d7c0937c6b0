//! Executors.

use super::{Checked, Invalid, command, container, expect, id, nanoseconds, refuse, usable_resources};
use crate::id::FrameworkId;
use crate::limits;
use crate::resources::{ResourceError, Resources};
use crate::value::Scalar;
use meseta_wire::v1;
use v1::executor_info::Type;

/// Which operation names the executor: the two have different rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExecutorOf {
    /// LAUNCH: a custom one.
    Task,
    /// LAUNCH_GROUP: the default one or a custom one.
    Group,
}

/// Checks an executor of a framework; answers what it needs.
pub fn executor(
    info: &v1::ExecutorInfo,
    framework: &FrameworkId,
    of: ExecutorOf,
) -> Result<Resources, Invalid> {
    id("executor ID", &info.executor_id.value)?;
    framework_id(info, framework, of)?;
    match (effective_type(info, of)?, of) {
        (Type::Default, ExecutorOf::Task) => {
            return refuse("A task of LAUNCH cannot use an executor of type 'DEFAULT'; use LAUNCH_GROUP");
        }
        (Type::Default, ExecutorOf::Group) => default_executor(info)?,
        _ => expect(info.command.is_some(), || {
            "'ExecutorInfo.command' must be set for an executor of type 'CUSTOM'".to_owned()
        })?,
    }
    nanoseconds("ExecutorInfo.shutdown_grace_period", info.shutdown_grace_period.as_ref())?;
    info.command.as_ref().map_or(Ok(()), |inner| command(inner))?;
    info.container.as_ref().map_or(Ok(()), |inner| container(inner))?;
    let resources = usable_resources(&info.resources);
    resources.map_err(|error| Invalid(format!("Executor uses invalid resources: {error}")))
}

/// LAUNCH fills in the framework's id, LAUNCH_GROUP does not.
fn framework_id(info: &v1::ExecutorInfo, framework: &FrameworkId, of: ExecutorOf) -> Checked {
    match &info.framework_id {
        None if of == ExecutorOf::Task => Ok(()),
        None => refuse("'ExecutorInfo.framework_id' must be set"),
        Some(named) => expect(named.value == framework.as_str(), || {
            format!(
                "ExecutorInfo has an invalid FrameworkID (actual: '{}', expected: '{framework}')",
                named.value
            )
        }),
    }
}

/// An executor without a type is a custom one where a single task names it.
fn effective_type(info: &v1::ExecutorInfo, of: ExecutorOf) -> Result<Type, Invalid> {
    match info.r#type {
        Some(r#type @ (Type::Default | Type::Custom)) => Ok(r#type),
        Some(Type::Unknown) => refuse("Unknown executor type; use DEFAULT or CUSTOM"),
        None if of == ExecutorOf::Task => Ok(Type::Custom),
        None => refuse("'ExecutorInfo.type' must be set to DEFAULT or CUSTOM"),
    }
}

fn default_executor(info: &v1::ExecutorInfo) -> Checked {
    expect(info.command.is_none(), || {
        "'ExecutorInfo.command' must not be set for an executor of type 'DEFAULT'".to_owned()
    })?;
    let Some(container) = &info.container else { return Ok(()) };
    expect(container.r#type == v1::container_info::Type::Mesos, || {
        "'ExecutorInfo.container.type' must be 'MESOS' for an executor of type 'DEFAULT'".to_owned()
    })?;
    let image = container.mesos.as_ref().is_some_and(|mesos| mesos.image.is_some());
    expect(!image, || {
        "'ExecutorInfo.container.mesos.image' must not be set for an executor of type 'DEFAULT'".to_owned()
    })
}

/// Whether an executor has what it takes to run: 0.01 cpus and 32 MB, and for a task group some disk. LAUNCH only warns.
pub fn executor_minimum(resources: &Resources, of: ExecutorOf) -> Checked {
    let least = Scalar::from_f64(limits::EXECUTOR_CPUS_MIN).unwrap_or_default();
    let cpus = resources.cpus();
    expect(cpus >= least, || format!("Executor uses {cpus} cpus, less than the minimum of {least}"))?;
    let (mem, least) = (resources.mem(), Scalar::from_units(limits::EXECUTOR_MEM_MIN_MB));
    expect(mem >= least, || format!("Executor uses {mem} MB of mem, less than the minimum of {least}"))?;
    let disk = of == ExecutorOf::Task || !resources.disk().is_zero();
    expect(disk, || "Executor of a task group must have some disk".to_owned())
}

/// An executor in a form in which the one that runs and the one that another task names are equal: whatever the order of
/// its resources, and without what LAUNCH fills in.
#[derive(Debug, PartialEq)]
pub struct ComparableExecutor {
    bare: v1::ExecutorInfo,
    resources: Result<Resources, ResourceError>,
}

impl From<v1::ExecutorInfo> for ComparableExecutor {
    fn from(info: v1::ExecutorInfo) -> Self {
        let resources = Resources::from_wire(&info.resources);
        let r#type = info.r#type.or(Some(Type::Custom));
        Self {
            bare: v1::ExecutorInfo { resources: Vec::new(), framework_id: None, r#type, ..info },
            resources,
        }
    }
}
