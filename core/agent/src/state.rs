//! The agent's state: frameworks, their executors, the tasks of those.
//!
//! Parts that readers see are behind [`Arc`] in persistent maps, so that a view of all is taken without copying it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use bytes::Bytes;
use imbl::OrdMap;
use meseta_model::{AgentId, ExecutorId, FrameworkId, KillAsked, Mono, Resources, Rng, TaskId, Wall};
use meseta_wire::v1;

use crate::clocks::Clocks;
use crate::completed::Completed;
use crate::connection::Connection;
use crate::discarded::Discarded;
use crate::disk::Disk;
use crate::nested::Nested;
use crate::operations::Operations;
use crate::updates::Updates;
use crate::{ContainerPath, Options, Stream, VolumeLink};

/// The agent. See the crate's documentation.
pub struct Agent {
    pub(crate) options: Options,
    pub(crate) rng: Rng,
    /// What it says of itself: with its id as soon as a master gave one and it is on disk.
    pub(crate) info: Arc<v1::AgentInfo>,
    pub(crate) life: Life,
    /// How it is being taken out of service, if it is and something is left.
    pub(crate) drain: Option<Drain>,
    pub(crate) connection: Connection,
    pub(crate) frameworks: OrdMap<FrameworkId, Framework>,
    pub(crate) updates: Updates,
    /// What it has, with all that operations changed.
    pub(crate) total: Arc<Resources>,
    pub(crate) operations: Operations,
    pub(crate) nested: BTreeMap<ContainerPath, Nested>,
    /// Which executor runs in a container.
    pub(crate) containers: BTreeMap<ContainerPath, (FrameworkId, ExecutorId)>,
    /// Which executor reads a stream.
    pub(crate) streams: BTreeMap<Stream, (FrameworkId, ExecutorId)>,
    /// Containers that nobody knows and that are being ended.
    pub(crate) orphans: std::collections::BTreeSet<ContainerPath>,
    pub(crate) disk: Disk,
    pub(crate) discarded: Discarded,
    pub(crate) clocks: Clocks,
    /// Executors are told now and then that the agent is there.
    pub(crate) beating: bool,
    pub(crate) completed: Completed,
    pub(crate) counters: Counters,
    /// What the last step touched, for the invariants that are checked after each.
    pub(crate) touched: Vec<(FrameworkId, ExecutorId)>,
    #[cfg(feature = "mutants")]
    pub(crate) mutant: Option<crate::Mutant>,
}

/// Where the agent is in its life.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Life {
    /// Nothing of the disk was read yet.
    Blank,
    /// Its executors of an earlier process may come back until then.
    Recovering { until: Mono },
    /// It ends what an earlier process left, and exits.
    CleaningUp,
    /// It serves a master, or looks for one.
    Serving,
    /// It ends what runs, and then exits.
    ShuttingDown { farewell: Farewell, code: u8, reason: String },
    /// It asked for the end of its process.
    Over,
}

/// How the agent is taken out of service.
#[derive(Debug, Clone, PartialEq)]
pub struct Drain {
    pub config: v1::DrainConfig,
    pub started_at: Wall,
}

/// How an agent that ends what it runs takes its leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Farewell {
    /// It tells the master; the next start is a new agent's.
    Unregister,
    /// The master knows; the next start is a new agent's.
    Leave,
    /// The next start is its own.
    Return,
}

/// How often things happened, under the names of Mesos' metrics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counters {
    pub tasks_finished: u64,
    pub tasks_failed: u64,
    pub tasks_killed: u64,
    pub tasks_lost: u64,
    pub tasks_gone: u64,
    pub executors_terminated: u64,
    pub container_launch_errors: u64,
    pub valid_status_updates: u64,
    pub invalid_status_updates: u64,
    pub valid_framework_messages: u64,
    pub invalid_framework_messages: u64,
    pub recovery_errors: u64,
    pub updates_retried: u64,
    pub sandboxes_removed: u64,
    pub sandbox_removals_failed: u64,
}

/// A framework that has, or had a moment ago, something on this agent.
#[derive(Debug, Clone)]
pub(crate) struct Framework {
    pub info: Arc<v1::FrameworkInfo>,
    pub executors: OrdMap<ExecutorId, Executor>,
    /// It ended: its executors are being ended, and nothing is owed to it.
    pub ended: bool,
}

/// One run of an executor, in one container.
#[derive(Debug, Clone)]
pub(crate) struct Executor {
    pub info: Arc<v1::ExecutorInfo>,
    pub container: ContainerPath,
    /// Made up by the agent for a task that is only a command.
    pub command: bool,
    /// The role to which its resources are allocated.
    pub role: Arc<str>,
    pub phase: Phase,
    pub pid: Option<u32>,
    /// Runs that were not handed over yet, in order.
    pub queued: VecDeque<QueuedRun>,
    pub tasks: OrdMap<TaskId, Arc<Task>>,
    /// Tasks that ended and whose updates were acknowledged, newest last; bounded.
    pub completed: Arc<VecDeque<Arc<Task>>>,
    /// Why the container is being ended, and what is told of its tasks for it.
    pub termination: Option<Termination>,
    pub checkpoint: bool,
    /// Volumes that are in its sandbox, as far as this process knows.
    pub mounted: BTreeSet<VolumeLink>,
    /// Those that are on their way there.
    pub mounting: Option<BTreeSet<VolumeLink>>,
}

/// Where an executor is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Its record is on its way to the disk: no process yet.
    Recording,
    /// Its container is being started.
    Starting,
    /// Its process runs and has not subscribed (again).
    Registering { until: Mono },
    /// It reads a stream, or did and has not come back.
    Running { stream: Option<Stream> },
    /// It was asked to end, and is ended by force then; `None` once that was asked for.
    Terminating { stream: Option<Stream>, force_at: Option<Mono> },
    /// Its container is gone; it stays until its updates are acknowledged.
    Ended,
}

/// Tasks that go to their executor in one event.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct QueuedRun {
    pub tasks: Vec<TaskId>,
    pub group: bool,
    /// Whether their records are durable.
    pub recorded: bool,
}

/// A task, as it was given and as it is known.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    pub id: TaskId,
    /// The encoded TaskInfo, as the framework wrote it.
    pub info: Bytes,
    pub name: String,
    pub resources: Vec<v1::Resource>,
    /// The newest state.
    pub state: v1::TaskState,
    /// The newest status.
    pub status: Option<Arc<v1::TaskStatus>>,
    /// Handed to the executor.
    pub delivered: bool,
    pub kill: Option<KillAsked>,
    pub group: bool,
}

/// What is told of the tasks of an executor that did not end by itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Termination {
    pub state: v1::TaskState,
    pub reason: v1::task_status::Reason,
    pub message: String,
}

impl Agent {
    /// An agent that has not read its disk yet: its first input must be [`crate::Input::Recovered`].
    pub fn new(options: Options) -> Agent {
        Agent {
            rng: Rng::new(options.seed),
            info: Arc::new(options.info.clone()),
            life: Life::Blank,
            drain: None,
            connection: Connection::default(),
            frameworks: OrdMap::new(),
            updates: Updates::default(),
            total: Arc::new(Resources::from_wire(&options.info.resources).unwrap_or_default()),
            operations: Operations::default(),
            nested: BTreeMap::new(),
            containers: BTreeMap::new(),
            streams: BTreeMap::new(),
            orphans: Default::default(),
            disk: Disk::default(),
            discarded: Discarded::default(),
            clocks: Clocks::default(),
            beating: false,
            completed: Completed::default(),
            counters: Counters::default(),
            touched: Vec::new(),
            options,
            #[cfg(feature = "mutants")]
            mutant: None,
        }
    }

    /// Its id, once a master gave one and it is on disk.
    pub(crate) fn id(&self) -> Option<AgentId> {
        self.info.id.as_ref().map(|id| AgentId::from_trusted(id.value.as_str()))
    }

    pub(crate) fn executor(&self, framework: &FrameworkId, executor: &ExecutorId) -> Option<&Executor> {
        self.frameworks.get(framework)?.executors.get(executor)
    }

    pub(crate) fn executor_mut(
        &mut self,
        framework: &FrameworkId,
        executor: &ExecutorId,
    ) -> Option<&mut Executor> {
        self.touched.push((framework.clone(), executor.clone()));
        self.frameworks.get_mut(framework)?.executors.get_mut(executor)
    }

    /// The executor that has this task, ended or not.
    pub(crate) fn executor_of(&self, framework: &FrameworkId, task: &TaskId) -> Option<ExecutorId> {
        let framework = self.frameworks.get(framework)?;
        let found = framework.executors.iter().find(|(_, executor)| executor.tasks.contains_key(task));
        found.map(|(id, _)| id.clone())
    }
}

impl Framework {
    pub fn partition_aware(&self) -> bool {
        use v1::framework_info::capability::Type::PartitionAware;
        self.info.capabilities.iter().any(|capability| capability.r#type == Some(PartitionAware))
    }

    pub fn checkpoint(&self) -> bool {
        self.info.checkpoint.unwrap_or(false)
    }
}

impl Executor {
    /// The stream to which events go.
    pub fn stream(&self) -> Option<Stream> {
        match self.phase {
            Phase::Running { stream } | Phase::Terminating { stream, .. } => stream,
            _ => None,
        }
    }

    /// Tasks that have not ended.
    pub fn live_tasks(&self) -> impl Iterator<Item = &Arc<Task>> {
        self.tasks.values().filter(|task| !meseta_model::state::is_terminal(task.state))
    }

    pub fn container_id(&self) -> &str {
        self.container.0.last().map(String::as_str).unwrap_or_default()
    }
}

impl Task {
    pub fn terminal(&self) -> bool {
        meseta_model::state::is_terminal(self.state)
    }
}
