//! What master and agent check on messages alike, as pure functions.
//!
//! Owns the rules of form for FrameworkInfo, TaskInfo, ExecutorInfo and what is within them (Mesos: common/validation.cpp,
//! master/validation.cpp, checks/checker.cpp). Promises an error that names the field, the value and what is expected.
//! Refuses to know what is registered, offered or allowed: ids in use, agents and permissions are the machines' business.

mod check;
mod command;
mod container;
mod executor;
mod framework;
mod group;
mod resources;
mod task;

pub use check::{check, health_check};
pub use command::{command, environment, secret};
pub use container::{container, volume};
pub use executor::{ComparableExecutor, ExecutorOf, executor, executor_minimum};
pub use framework::{failover_timeout, framework, framework_update, has_capability, roles, suppressed_roles};
pub use group::task_group;
pub use resources::{limits, usable_resources};
pub use task::{Needs, task};

use std::fmt;

/// Why a message was refused: a sentence for the one who sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid(pub String);

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Invalid {}

/// What all checks answer.
pub type Checked = Result<(), Invalid>;

/// Refuses with a sentence.
fn refuse<T>(why: impl Into<String>) -> Result<T, Invalid> {
    Err(Invalid(why.into()))
}

/// Refuses unless it holds.
fn expect(holds: bool, why: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(Invalid(why())) }
}

/// Refuses a message that is too large to be recorded.
pub fn recordable<M: meseta_wire::Wire>(what: &str, message: &M) -> Checked {
    let (bytes, most) = (message.encoded_len(), crate::limits::RECORDED_MESSAGE_BYTES_MAX);
    expect(bytes <= most, || {
        format!("{what} has {bytes} bytes of protobuf, but no more than {most} are taken")
    })
}

/// An id with its name before what is wrong with it.
fn id(what: &str, id: &str) -> Checked {
    crate::id::validate(id).map_err(|error| Invalid(format!("Invalid {what}: {error}")))
}

/// Seconds that are neither negative nor NaN, if they are set.
fn seconds(what: &str, seconds: Option<f64>) -> Checked {
    let fits = seconds.is_none_or(|seconds| seconds >= 0.0);
    expect(fits, || {
        format!("Expecting '{what}' to be non-negative, but it is {}", seconds.unwrap_or_default())
    })
}

/// Nanoseconds that are not negative, if they are set.
fn nanoseconds(what: &str, duration: Option<&meseta_wire::v1::DurationInfo>) -> Checked {
    let nanoseconds = duration.map_or(0, |duration| duration.nanoseconds);
    expect(nanoseconds >= 0, || format!("'{what}' must be non-negative, but is {nanoseconds} nanoseconds"))
}

#[cfg(test)]
mod tests;
