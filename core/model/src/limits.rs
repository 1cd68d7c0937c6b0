//! Every bound of the product, in one place.
//!
//! Owns the numbers that keep queues, maps, streams, texts and waits finite. Where a flag changes a bound, the constant is
//! its default and the flag is named; the values are Mesos' own where Mesos has one. Sizes are in bytes, times are
//! durations. Refuses to hold anything that is not a bound or a default, or that nothing holds to: `cargo xtask tidy`
//! finds a constant that is used nowhere.

use std::ops::RangeInclusive;
use std::time::Duration;

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

// --- Texts and shapes -----------------------------------------------------------------------------------------------

/// Bytes of an id (NAME_MAX: an id names a directory).
pub const ID_BYTES_MAX: usize = 255;
/// Bytes of a role: the role of a persistent volume is one component of a path.
pub const ROLE_BYTES_MAX: usize = 255;
/// Levels of a role.
pub const ROLE_DEPTH_MAX: usize = 32;
/// Roles of one framework.
pub const ROLES_PER_FRAMEWORK_MAX: usize = 10_000;
/// Nesting of containers, the outermost included.
pub const CONTAINER_DEPTH_MAX: usize = 32;
/// Reservations refined one within another.
pub const RESERVATION_DEPTH_MAX: usize = ROLE_DEPTH_MAX;
/// Ranges of one resource, after coalescing.
pub const RANGES_MAX: usize = 10_000;
/// Items of one set.
pub const SET_ITEMS_MAX: usize = 10_000;
/// Entries of one list of resources.
pub const RESOURCES_MAX: usize = 10_000;
/// What operations may make of the resources of one agent: entries, each range and each item of a set for itself. No list
/// that is made of it is longer than the three bounds above, and what an agent has to tell stays readable.
pub const AGENT_PARTS_MAX: usize = 10_000;
/// Entries of a list, ranges or items of one value that was taken in once: an agent's own record, and its word. More than
/// any record holds, so that nothing that was taken is refused later.
pub const RECORDED_PARTS_MAX: usize = 1_000_000;
/// Attributes of one agent.
pub const ATTRIBUTES_MAX: usize = 1_000;
/// Bytes of the name of a resource or attribute.
pub const NAME_BYTES_MAX: usize = 1_024;
/// Bytes of a hostname and of an address: they become parts of keys.
pub const HOST_BYTES_MAX: usize = 255;
/// Bytes of a task's name.
pub const TASK_NAME_BYTES_MAX: usize = 64 * 1024;

/// Bytes that an error or a line of the log shows of what somebody sent or has; a text that goes on is cut there.
pub const TEXT_SHOWN_BYTES_MAX: usize = 1_024;
/// Bytes that one step of the master tells why tasks or operations are refused, all of them together; beyond that each is
/// told no more than the beginning of it.
pub const TEXTS_PER_STEP_BYTES_MAX: usize = 4 << 20;
/// That beginning, in bytes.
pub const TEXT_SHORT_BYTES_MAX: usize = 128;

// --- Requests and streams -------------------------------------------------------------------------------------------

/// Body of a request to a scheduler, executor or operator API.
pub const BODY_BYTES_MAX: usize = 32 << 20;
/// One record of a RecordIO stream.
pub const RECORD_BYTES_MAX: usize = 64 << 20;
/// One record between an agent and its master: a reregistration carries all tasks.
pub const AGENT_RECORD_BYTES_MAX: usize = 256 << 20;
/// What may wait on one link for agents that do not read; beyond it the link is cut.
pub const LINK_QUEUE_BYTES_MAX: usize = 256 << 20;
/// What may wait on one stream for a peer that does not read; beyond it the stream is closed.
pub const STREAM_QUEUE_BYTES_MAX: usize = 64 << 20;
/// Head of a request, all headers together.
pub const HEADER_BYTES_MAX: usize = 64 * 1024;
/// Connections that one server holds at once.
pub const CONNECTIONS_MAX: usize = 60_000;
/// With fewer files that may be open, a daemon warns at its start: a cluster of some size has as many connections. That no
/// more fit is told when it happens, whatever the limit is.
pub const OPEN_FILES_FEW: u64 = 4_096;
/// Silence on a connection that has no request under way.
pub const IDLE_CONNECTION: Duration = secs(600);
/// Entries of a folder that `/files/browse` lists.
pub const FILES_LISTED_MAX: usize = 100_000;
/// Bytes that one answer of `/files/read` carries.
pub const FILE_READ_BYTES_MAX: usize = 4 << 20;
/// HEARTBEAT of the master's streams to schedulers and operators.
pub const HEARTBEAT_INTERVAL: Duration = secs(15);
/// HEARTBEAT of the agent's streams to executors.
pub const EXECUTOR_HEARTBEAT_INTERVAL: Duration = secs(30 * 60);

// --- Master: frameworks, tasks, offers ------------------------------------------------------------------------------

/// `--max_completed_frameworks`.
pub const COMPLETED_FRAMEWORKS: usize = 50;
/// `--max_completed_tasks_per_framework`.
pub const COMPLETED_TASKS_PER_FRAMEWORK: usize = 1_000;
/// `--max_unreachable_tasks_per_framework`.
pub const UNREACHABLE_TASKS_PER_FRAMEWORK: usize = 1_000;
/// `--max_frameworks` has no default in Mesos: registered frameworks that one master holds.
pub const FRAMEWORKS_MAX: usize = 10_000;
/// Ids of ended frameworks that the registry holds. Older ones are still known for what they are by their form, if a master
/// of this cluster gave them.
pub const ENDED_FRAMEWORKS_MAX: usize = 100_000;
/// Statuses that the master keeps of one task: Mesos keeps one for each change of state, of which a healthy task has five.
pub const STATUSES_PER_TASK_MAX: usize = 8;
/// Tasks of one framework.
pub const TASKS_PER_FRAMEWORK_MAX: usize = 1_000_000;
/// Operations of one framework that it did not acknowledge.
pub const OPERATIONS_PER_FRAMEWORK_MAX: usize = 100_000;
/// Operations of operators, of whom nobody else waits, that their agents did not confirm, over all agents.
pub const OPERATIONS_OF_OPERATORS_MAX: usize = 100_000;
/// Offers that one framework holds.
pub const OFFERS_PER_FRAMEWORK_MAX: usize = 100_000;
/// Offers that one ACCEPT or DECLINE names.
pub const OFFERS_PER_CALL_MAX: usize = 10_000;
/// Operations of one ACCEPT.
pub const OPERATIONS_PER_ACCEPT_MAX: usize = 10_000;
/// Tasks of one ACCEPT, all its operations together, and tasks or operations of one RECONCILE.
pub const TASKS_PER_ACCEPT_MAX: usize = 100_000;
/// Resources of one request of REQUEST, and names of the quota that one call sets for a role.
pub const NAMES_PER_NEED_MAX: usize = 100;
/// `--offer_timeout` is unset: an offer stands until it is answered or rescinded.
pub const OFFER_TIMEOUT: Option<Duration> = None;
/// `Filters.refuse_seconds` where a framework names none (mesos.proto).
pub const DEFAULT_REFUSE: Duration = secs(5);
/// The longest that a filter lasts (Mesos: 365 days).
pub const REFUSE_MAX: Duration = secs(365 * 24 * 3600);
/// Filters of one framework, over all agents and roles.
pub const FILTERS_PER_FRAMEWORK_MAX: usize = 1_000_000;
/// The longest `failover_timeout`, in seconds: what fits in nanoseconds of 63 bits, as in Mesos.
pub const FAILOVER_TIMEOUT_SECS_MAX: f64 = 9_223_372_036.0;
/// The longest inverse-offer or maintenance list that one call sets.
pub const MAINTENANCE_WINDOWS_MAX: usize = 10_000;
/// Machines of a maintenance schedule, those of all windows together, and of one list of machines.
pub const MAINTENANCE_MACHINES_MAX: usize = 100_000;
/// `--offer_constraints_re2_max_mem`.
pub const OFFER_CONSTRAINTS_REGEX_BYTES: usize = 4 << 10;
/// `--offer_constraints_re2_max_program_size`.
pub const OFFER_CONSTRAINTS_REGEX_PROGRAM: usize = 100;
/// Bytes of the text of one such expression.
pub const OFFER_CONSTRAINTS_REGEX_TEXT_BYTES_MAX: usize = 4 << 10;
/// Offer constraints of one framework, those of all its roles and groups together.
pub const OFFER_CONSTRAINTS_MAX: usize = 10_000;
/// States of the programs of all regular expressions among them.
pub const OFFER_CONSTRAINTS_PROGRAMS_MAX: usize = 20_000;
/// Quantities in the alternatives that one role has of the smallest offer worth making.
pub const OFFER_FILTER_QUANTITIES_MAX: usize = 100;

/// Roles that one answer explains, each with a look at every agent.
pub const EXPLAINED_ROLES_MAX: usize = 100;
/// Roles with a weight of their own, and roles with a quota.
pub const WEIGHTS_MAX: usize = 100_000;
pub const QUOTAS_MAX: usize = 100_000;

// --- Master: agents -------------------------------------------------------------------------------------------------

/// `--agent_ping_timeout`.
pub const AGENT_PING_TIMEOUT: Duration = secs(15);
/// `--max_agent_ping_timeouts`: that many unanswered pings make an agent unreachable.
pub const AGENT_PING_TIMEOUTS: u32 = 5;
/// `--agent_reregister_timeout`: how long a new leader waits for the agents of the registry.
pub const AGENT_REREGISTER_TIMEOUT: Duration = secs(600);
/// How often the file of `--whitelist` is read (Mesos: WHITELIST_WATCH_INTERVAL).
pub const WHITELIST_INTERVAL: Duration = secs(5);
/// Bytes of the file of `--whitelist`.
pub const WHITELIST_BYTES_MAX: u64 = 32 << 20;
/// Agents that one master holds.
pub const AGENTS_MAX: usize = 100_000;
/// `--registry_gc_interval`.
pub const REGISTRY_GC_INTERVAL: Duration = secs(15 * 60);
/// `--registry_max_agent_age`: of unreachable and gone agents in the registry.
pub const REGISTRY_MAX_AGENT_AGE: Duration = secs(14 * 24 * 3600);
/// `--registry_max_agent_count`: of unreachable and gone agents in the registry.
pub const REGISTRY_MAX_AGENT_COUNT: usize = 100 * 1024;

// --- Allocator ------------------------------------------------------------------------------------------------------

/// `--allocation_interval`.
pub const ALLOCATION_INTERVAL: Duration = secs(1);
/// `--min_allocatable_resources`: alternatives, parted by `|`.
pub const MIN_ALLOCATABLE: &str = "cpus:0.01|mem:32";
/// `--allocator_agent_recovery_factor`.
pub const ALLOCATOR_AGENT_RECOVERY_FACTOR: f64 = 0.80;
/// `--allocator_recovery_timeout`.
pub const ALLOCATOR_RECOVERY_TIMEOUT: Duration = secs(600);
/// Agents that one step of the allocator looks at before it yields.
pub const ALLOCATION_AGENTS_PER_STEP: usize = 1_000;

// --- Agent ----------------------------------------------------------------------------------------------------------

/// The longest wait between two attempts to register.
pub const REGISTRATION_BACKOFF_MAX: Duration = secs(60);
/// The first wait for the acknowledgement of an update (Mesos: STATUS_UPDATE_RETRY_INTERVAL_MIN); doubles.
pub const UPDATE_RETRY_MIN: Duration = secs(10);
/// The longest wait for the acknowledgement of an update (Mesos: STATUS_UPDATE_RETRY_INTERVAL_MAX).
pub const UPDATE_RETRY_MAX: Duration = secs(600);
/// Updates that wait for their acknowledgement, per task.
pub const UPDATES_PER_TASK_MAX: usize = 10_000;
/// What is recorded of one framework, agent, executor, task or status, in bytes of protobuf: well below what one durable
/// record may hold, so that whatever was taken in can be read again.
pub const RECORDED_MESSAGE_BYTES_MAX: usize = 4 << 20;
/// What the master says while an operation is carried out, in messages; beyond it the agent connects anew.
pub const MESSAGES_BEHIND_OPERATION_MAX: usize = 10_000;
/// The same in bytes; the first in line is taken whatever it has.
pub const BYTES_BEHIND_OPERATION_MAX: usize = 64 << 20;
/// Acknowledged updates of a living task that are remembered, to tell a repetition.
pub const ACKNOWLEDGED_UPDATES_PER_TASK_MAX: usize = 1_000;
/// The log of updates is rewritten once it is larger than this and mostly of what is done with.
pub const UPDATE_LOG_COMPACTION_BYTES: usize = 4 << 20;
/// Nested containers on one agent, those that ended and were not removed among them.
pub const NESTED_CONTAINERS_MAX: usize = 20_000;
/// Callers that wait for the end of one container.
pub const WAITING_CALLERS_MAX: usize = 1_000;
/// An agent that was not answered introduces itself again after no less than this.
pub const INTRODUCTION_RETRY_MIN: Duration = secs(1);
/// `--executor_reregistration_timeout`.
pub const EXECUTOR_REREGISTRATION_TIMEOUT: Duration = secs(2);
/// `--executor_shutdown_grace_period`.
pub const EXECUTOR_SHUTDOWN_GRACE: Duration = secs(5);
/// `--recovery_timeout`: how long an executor waits for its agent.
pub const RECOVERY_TIMEOUT: Duration = secs(15 * 60);
/// The grace of a kill whose policy names none (KillPolicy).
pub const KILL_GRACE: Duration = secs(3);
/// Completed frameworks that an agent remembers.
pub const AGENT_COMPLETED_FRAMEWORKS: usize = 50;
/// Completed tasks that an agent remembers per executor.
pub const AGENT_COMPLETED_TASKS: usize = 200;
/// Old folders of sandboxes that an agent keeps; beyond that the oldest go before their time.
pub const DISCARDED_SANDBOXES_MAX: usize = 100_000;
/// Old folders of sandboxes that an agent removes at the same time.
pub const SANDBOX_REMOVALS_MAX: usize = 64;
/// Bytes that may gather for the agent's disk behind those that are being written, before the agent takes no more in.
pub const DISK_BACKLOG_BYTES_MAX: usize = 64 << 20;
/// What an agent withholds of memory it detects itself: the half, at most 1 GB (Mesos: DEFAULT_MEM).
pub const AGENT_MEM_RESERVE_MB: u64 = 1_024;
/// What an agent withholds of disk it detects itself: the half, at most 5 GB (Mesos: DEFAULT_DISK).
pub const AGENT_DISK_RESERVE_MB: u64 = 5 * 1_024;
/// `ports` where `--resources` names none.
pub const DEFAULT_PORTS: RangeInclusive<u16> = 31_000..=32_000;

// --- Executors ------------------------------------------------------------------------------------------------------

/// Below these a custom executor draws a warning, and a task group is refused (Mesos: MIN_CPUS).
pub const EXECUTOR_CPUS_MIN: f64 = 0.01;
/// In MB (Mesos: MIN_MEM).
pub const EXECUTOR_MEM_MIN_MB: u64 = 32;

// --- Scheduler's side -----------------------------------------------------------------------------------------------

/// `registration_backoff_factor` of the scheduler driver.
pub const SCHEDULER_BACKOFF: Duration = secs(2);
/// Statuses of ended tasks that a scheduler remembers, as they may be told again.
pub const SCHEDULER_ENDED_TASKS: usize = 1_000;
/// The longest wait between two attempts of a scheduler to subscribe.
pub const SCHEDULER_BACKOFF_MAX: Duration = secs(60);

// --- Ports ----------------------------------------------------------------------------------------------------------

/// `--port` of the master.
pub const MASTER_PORT: u16 = 5050;
/// `--port` of the agent.
pub const AGENT_PORT: u16 = 5051;
