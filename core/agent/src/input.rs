//! Everything that can happen to the agent.

use bytes::Bytes;
use meseta_journal::{NodeKind, RelPath};
use meseta_model::{ReplyTo, Stream, Ticket, Uuid, Wall};
use meseta_wire::internal::ToAgent;
use meseta_wire::v1;

/// A container's id with those of its parents, outermost first; never empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContainerPath(pub Vec<String>);

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The time asked for by `wake_at` has come.
    Wake,
    /// All that is on disk and all that runs, once, before anything else.
    Recovered(Box<Found>),
    /// Those changes are durable.
    Persisted { ticket: Ticket },
    /// Those changes did not happen.
    PersistFailed { ticket: Ticket, reason: String },
    /// A connection to the master is open.
    Connected,
    /// There is no connection to the master (any more).
    Disconnected { reason: String },
    /// One record from the master.
    FromMaster(Box<ToAgent>),
    /// A SUBSCRIBE of an executor: answered by [`crate::Effect::OpenStream`] or by a refusing [`crate::Effect::Reply`].
    Subscribe { stream: Stream, reply: ReplyTo, call: Box<v1::executor::Call> },
    /// Any other call of an executor.
    Call { reply: ReplyTo, call: Box<v1::executor::Call> },
    /// An executor's stream ended.
    StreamClosed { stream: Stream },
    /// A call of the operator API that changes something or waits (nested containers).
    Operator { reply: ReplyTo, call: Box<v1::agent::Call> },
    /// A caller of the operator API went away before its answer.
    CallerGone { reply: ReplyTo },
    /// A container started, or could not.
    Launched { container: ContainerPath, result: Result<Started, String> },
    /// A container ended with all that ran in it. `status` as wait(2) tells it; `None` where nobody could tell.
    ContainerEnded { container: ContainerPath, status: Option<i32> },
    /// This share of the disk of sandboxes is in use, from 0 to 1.
    DiskUsed { share: f64 },
    /// A removal that [`crate::Effect::CollectSandbox`] asked for is over.
    SandboxCollected { failed: bool },
    /// The files of volumes are as an operation wants them; the error says why they cannot be.
    VolumesChanged { operation: Uuid, result: Result<(), String> },
    /// Volumes appeared in a container that runs; the error says why they cannot.
    Mounted { container: ContainerPath, result: Result<(), String> },
    /// An operator wants the agent to end what it runs and to unregister (SIGUSR1).
    Shutdown { reason: String },
    /// An operator wants the agent to end what it runs, and to be itself again when it is started anew.
    Rest { reason: String },
}

/// A process that started.
#[derive(Debug, Clone, PartialEq)]
pub struct Started {
    /// Of the container's main process.
    pub pid: u32,
}

/// What the shell found when the agent's process began.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// Every file below `meta/`, sorted by path.
    pub files: Vec<(RelPath, Bytes)>,
    /// Where links below `meta/` lead, by the name of the link.
    pub links: Vec<(RelPath, String)>,
    /// What is there but cannot be read, and why.
    pub unreadable: Vec<(RelPath, String)>,
    /// What is there in the place of something else ([`crate::paths::kind`]), and what it is.
    pub misplaced: Vec<(RelPath, NodeKind)>,
    /// Containers of an earlier process: those that run, and those that ended unseen.
    pub containers: Vec<FoundContainer>,
    /// Folders of agents, frameworks, executors and runs below the work_dir that hold sandboxes; each before those in it.
    pub sandboxes: Vec<FoundSandbox>,
    /// This boot of the machine.
    pub boot_id: String,
}

/// A folder of sandboxes of an earlier process.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundSandbox {
    /// From the work_dir on.
    pub path: RelPath,
    /// When something was put into it or taken from it last, or it was discarded.
    pub changed: Wall,
}

/// A container of an earlier process.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundContainer {
    pub container: ContainerPath,
    pub state: ContainerState,
}

/// How it was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ContainerState {
    /// Its end will come as [`Input::ContainerEnded`].
    Running { pid: u32 },
    /// It ended; `status` as wait(2) tells it.
    Ended { status: Option<i32> },
}
