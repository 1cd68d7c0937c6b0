//! Carries the machines of clients over HTTP: a framework's to its master ([`framework`]), those of the built-in
//! executors to their agent ([`command`], [`group`]).
//!
//! Owns connections, the order of calls and the reading of streams of events, the process of a command, and the reading
//! of what a task wrote ([`sandbox`]). Refuses to decide: when to subscribe, what to say and when to give up is the
//! machine's.

pub mod answered;
pub mod command;
pub mod framework;
pub mod group;
pub mod sandbox;
pub mod stream;

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_executor::Options;

/// What an executor's environment says, or what is missing in it.
pub fn executor_options(environment: &BTreeMap<String, String>) -> Result<(Options, String), String> {
    let needed = |name: &str| {
        let missing = || format!("{name} is not set: an executor is started by an agent, which sets it");
        environment.get(name).cloned().ok_or_else(missing)
    };
    let time = |name: &str, default: Duration| match environment.get(name) {
        None => Ok(default),
        Some(text) => meseta_model::duration::parse(text).map_err(|error| format!("{name}: {error}")),
    };
    let options = Options {
        framework_id: needed("MESOS_FRAMEWORK_ID")?,
        executor_id: needed("MESOS_EXECUTOR_ID")?,
        seed: seed(),
        checkpoint: environment.get("MESOS_CHECKPOINT").is_some_and(|text| text == "1"),
        recovery_timeout: time("MESOS_RECOVERY_TIMEOUT", meseta_model::limits::RECOVERY_TIMEOUT)?,
        subscription_backoff_max: time(
            "MESOS_SUBSCRIPTION_BACKOFF_MAX",
            meseta_model::limits::EXECUTOR_REREGISTRATION_TIMEOUT,
        )?,
        shutdown_grace_period: time(
            "MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD",
            meseta_model::limits::EXECUTOR_SHUTDOWN_GRACE,
        )?,
    };
    Ok((options, format!("http://{}", needed("MESOS_AGENT_ENDPOINT")?)))
}

/// A seed that no other process has: from the clock and the process id.
pub fn seed() -> u64 {
    let clock = meseta_runtime::Clock::wall().0 as u64;
    clock ^ (u64::from(std::process::id()) << 40)
}
