//! How an agent is set up: what its flags decided, as data.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_wire::v1;

/// What is done with what an earlier process left running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recover {
    /// Take it back.
    Reconnect,
    /// End it, and exit: for a change of configuration that recovery cannot take.
    Cleanup,
}

/// Which changes of the agent's own description recovery takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reconfiguration {
    /// None.
    Equal,
    /// More resources and more attributes, nothing less and nothing else.
    Additive,
}

/// The agent's configuration. All durations are as Mesos' flags of the same name.
#[derive(Debug, Clone)]
pub struct Options {
    /// Seeds ids and back-offs.
    pub seed: u64,
    /// Absolute path, with no link in it, of the folder that holds sandboxes and `meta/`.
    pub work_dir: String,
    /// What is offered: hostname, port, resources, attributes, domain; without an id.
    pub info: v1::AgentInfo,
    /// Where executors reach the agent, `ip:port`.
    pub endpoint: String,
    /// The address told of containers that share the machine's network.
    pub ip: String,
    /// Told to the master.
    pub version: String,
    /// What it says that it can do: [`crate::capabilities`], or less.
    pub capabilities: Vec<v1::agent_info::Capability>,
    pub recover: Recover,
    /// Whether an unreadable checkpoint stops the start (`true`) or only costs what it held.
    pub strict: bool,
    pub reconfiguration: Reconfiguration,
    pub registration_backoff_factor: Duration,
    pub executor_registration_timeout: Duration,
    pub executor_reregistration_timeout: Duration,
    pub executor_shutdown_grace_period: Duration,
    pub recovery_timeout: Duration,
    /// How many executors that ended readers see of one framework.
    pub max_completed_executors_per_framework: usize,
    /// How long sandboxes are kept after their use.
    pub gc_delay: Duration,
    /// The share of the disk that is to be free: sandboxes are kept for less where it is not.
    pub gc_disk_headroom: f64,
    /// Whether sandboxes of nested containers go as those of executors do.
    pub gc_nested: bool,
    /// Whether containers run as the user that their framework names.
    pub switch_user: bool,
    /// Variables that the operator gives to every executor.
    pub executor_environment: BTreeMap<String, String>,
}
