//! What a master is told when it is made: Mesos' flags, as far as they decide something.

use std::collections::BTreeSet;
use std::time::Duration;

use meseta_model::{Name, Quantities, RegexBounds, Role, limits};
use meseta_wire::v1;

/// How a master behaves. The defaults are Mesos' own.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where all randomness comes from: stream ids and the order in which agents are offered.
    pub seed: u64,
    /// A fresh UUID. It becomes the cluster's for good where the registry is empty, and is not used otherwise.
    pub cluster_id: String,
    /// What schedulers are told about this master; its id is filled in.
    pub master_info: v1::MasterInfo,
    /// `--agent_ping_timeout`: how long a ping may stay unanswered.
    pub agent_ping_timeout: Duration,
    /// `--max_agent_ping_timeouts`: after so many in a row the agent is unreachable.
    pub max_agent_ping_timeouts: u32,
    /// `--agent_reregister_timeout`: how long agents of the registry, and frameworks that were connected, may stay away
    /// after the master changed.
    pub agent_reregister_timeout: Duration,
    /// `--agent_removal_rate_limit`: at least this much time between two agents that are given up.
    pub agent_removal_interval: Option<Duration>,
    /// `--recovery_agent_removal_limit`, in percent: the master ends rather than give up more of the agents it recovered.
    pub recovery_agent_removal_limit: f64,
    /// `--offer_timeout`.
    pub offer_timeout: Option<Duration>,
    /// Between two HEARTBEATs on a scheduler's stream.
    pub heartbeat_interval: Duration,
    /// `--allocation_interval`.
    pub allocation_interval: Duration,
    /// `--min_allocatable_resources`; empty where everything is worth an offer.
    pub min_allocatable: Vec<Quantities>,
    /// `--fair_sharing_excluded_resource_names`.
    pub fair_excluded: Vec<Name>,
    /// `--role_sorter=random` and `--framework_sorter=random`: who is next is drawn by weight.
    pub random_roles: bool,
    pub random_frameworks: bool,
    /// `--weights`.
    pub weights: Vec<(Role, f64)>,
    /// `--allocator_agent_recovery_factor`: where there are quotas, a new master offers nothing until this share of the
    /// agents is back,
    pub allocator_recovery_factor: f64,
    /// `--allocator_recovery_timeout`: or until this time is over.
    pub allocator_recovery_timeout: Duration,
    /// `--roles`: no others may be subscribed to.
    pub roles: Option<BTreeSet<String>>,
    /// `--root_submissions`.
    pub root_submissions: bool,
    /// Offers that one framework may hold at once.
    pub max_offers_per_framework: usize,
    /// `--max_executors_per_agent`: one that has so many, not counting those that single commands bring, is not offered.
    pub max_executors_per_agent: Option<usize>,
    /// `--filter_gpu_resources`: agents with GPUs are for the frameworks that ask for them.
    pub filter_gpu_resources: bool,
    /// `--registry_gc_interval`.
    pub registry_gc_interval: Duration,
    /// `--registry_max_agent_age`: of agents that are unreachable or gone.
    pub registry_max_agent_age: Duration,
    /// `--registry_max_agent_count`: of each kind of them.
    pub registry_max_agent_count: usize,
    /// `--require_agent_domain`.
    pub require_agent_domain: bool,
    /// `--nested_quota`: whether roles below others may have a quota, too.
    pub nested_quota: bool,
    /// `--offer_constraints_re2_max_mem` and `--offer_constraints_re2_max_program_size`.
    pub regex_bounds: RegexBounds,
    /// `--max_completed_frameworks`.
    pub max_completed_frameworks: usize,
    /// `--max_completed_tasks_per_framework`.
    pub max_completed_tasks_per_framework: usize,
    /// `--max_unreachable_tasks_per_framework`.
    pub max_unreachable_tasks_per_framework: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            seed: 0,
            cluster_id: String::new(),
            master_info: v1::MasterInfo::default(),
            agent_ping_timeout: limits::AGENT_PING_TIMEOUT,
            max_agent_ping_timeouts: limits::AGENT_PING_TIMEOUTS,
            agent_reregister_timeout: limits::AGENT_REREGISTER_TIMEOUT,
            agent_removal_interval: None,
            recovery_agent_removal_limit: 100.0,
            offer_timeout: limits::OFFER_TIMEOUT,
            heartbeat_interval: limits::HEARTBEAT_INTERVAL,
            allocation_interval: limits::ALLOCATION_INTERVAL,
            min_allocatable: Vec::new(),
            fair_excluded: Vec::new(),
            weights: Vec::new(),
            allocator_recovery_factor: limits::ALLOCATOR_AGENT_RECOVERY_FACTOR,
            allocator_recovery_timeout: limits::ALLOCATOR_RECOVERY_TIMEOUT,
            random_roles: false,
            random_frameworks: false,
            roles: None,
            root_submissions: true,
            max_offers_per_framework: limits::OFFERS_PER_FRAMEWORK_MAX,
            max_executors_per_agent: None,
            filter_gpu_resources: true,
            registry_gc_interval: limits::REGISTRY_GC_INTERVAL,
            registry_max_agent_age: limits::REGISTRY_MAX_AGENT_AGE,
            registry_max_agent_count: limits::REGISTRY_MAX_AGENT_COUNT,
            require_agent_domain: false,
            nested_quota: false,
            regex_bounds: RegexBounds::default(),
            max_completed_frameworks: limits::COMPLETED_FRAMEWORKS,
            max_completed_tasks_per_framework: limits::COMPLETED_TASKS_PER_FRAMEWORK,
            max_unreachable_tasks_per_framework: limits::UNREACHABLE_TASKS_PER_FRAMEWORK,
        }
    }
}

impl Options {
    /// Silence of an agent for so long makes it unreachable; the agent looks for its master anew after as long.
    pub fn total_ping_timeout(&self) -> Duration {
        self.agent_ping_timeout.saturating_mul(self.max_agent_ping_timeouts.max(1))
    }
}
