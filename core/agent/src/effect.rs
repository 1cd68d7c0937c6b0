//! Everything that the agent can ask of the world.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_journal::{DiskOp, RelPath};
use meseta_model::{Ticket, Uuid};
use meseta_wire::internal::FromAgent;
use meseta_wire::v1;

use crate::{ContainerPath, ReplyTo, Stream, VolumeLink, VolumePlace};

/// What the agent asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Make these changes below `meta/` durable, in order, after all that were asked for before;
    /// answered by [`crate::Input::Persisted`] or [`crate::Input::PersistFailed`].
    Persist { ticket: Ticket, ops: Vec<DiskOp> },
    /// Open a connection to the master (drop the one there is), answered by [`crate::Input::Connected`] or,
    /// after an attempt that failed or a connection that ended, [`crate::Input::Disconnected`].
    Connect,
    /// One record to the master; dropped where there is no connection.
    ToMaster { message: Box<FromAgent> },
    /// Answer a call that waits.
    Reply { to: ReplyTo, answer: Answer },
    /// An executor's stream begins: answer its SUBSCRIBE with 200, and what follows on it.
    OpenStream { stream: Stream },
    /// One event on an executor's stream.
    Event { stream: Stream, event: Box<v1::executor::Event> },
    /// End an executor's stream after what was written to it.
    CloseStream { stream: Stream },
    /// Start a container: sandbox, then process; answered by [`crate::Input::Launched`].
    Launch { container: ContainerPath, spec: Box<LaunchSpec> },
    /// Make the folders of new volumes, and delete all that is in those of others, durably; answered by
    /// [`crate::Input::VolumesChanged`]. May be asked for again after a crash.
    ChangeVolumes { operation: Uuid, make: Vec<VolumePlace>, clear: Vec<VolumePlace> },
    /// Let volumes appear in the sandbox of a container that runs; answered by [`crate::Input::Mounted`].
    Mount { container: ContainerPath, sandbox: RelPath, user: Option<String>, volumes: Vec<VolumeLink> },
    /// Send a signal to a container's main process.
    Signal { container: ContainerPath, signal: i32 },
    /// End a container with all that runs in it and below it; its end comes as [`crate::Input::ContainerEnded`].
    Destroy { container: ContainerPath },
    /// Drop what is kept of a container that ended.
    Forget { container: ContainerPath },
    /// Remove a folder of sandboxes below the work_dir, for good.
    RemoveSandbox { path: RelPath },
    /// That folder of sandboxes is of no use from now on: a later process is to see when that was.
    TouchSandbox { path: RelPath },
    /// Remove a folder of sandboxes that is old enough: what comes to the same place later is not touched. Answered by
    /// [`crate::Input::SandboxCollected`].
    CollectSandbox { path: RelPath },
    /// Something happened that an operator may want to read of.
    Note(crate::Note),
    /// End the process with this status; `reason` is for the operator.
    Exit { code: u8, reason: String },
}

/// How a container is started. All paths of sandboxes are relative to the work_dir.
#[derive(Debug, Clone, PartialEq)]
pub struct LaunchSpec {
    /// Created with mode 0750 for `user`; working directory, and where `stdout` and `stderr` are written.
    pub sandbox: RelPath,
    /// A name in the sandbox's parent that is to lead to it (`latest`), if any.
    pub latest: Option<RelPath>,
    /// The program and its whole argv; no shell is involved unless it is named here.
    pub program: Program,
    /// The whole environment.
    pub environment: BTreeMap<String, String>,
    /// Run as this user; as the agent itself where absent.
    pub user: Option<String>,
    /// Whether it may outlive the agent's process.
    pub outlives_agent: bool,
    /// What appears in the sandbox.
    pub volumes: Vec<VolumeLink>,
    /// After how long a start that does not come back is given up.
    pub timeout: Duration,
}

/// What to execute.
#[derive(Debug, Clone, PartialEq)]
pub enum Program {
    /// `/bin/sh -c <value>`.
    Shell(String),
    /// That program with that argv, from zero on.
    Exec { path: String, argv: Vec<String> },
    /// Meseta's own binary with these arguments: the built-in executors.
    Own(Vec<String>),
}

/// What a caller is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// 202: taken.
    Accepted,
    /// 200 without a body.
    Ok,
    /// 200 with a reply of the operator API, to be encoded as the caller asked.
    Response(Box<v1::agent::Response>),
    /// Refused, with the status of HTTP and a sentence that names what is wrong.
    Refused { status: u16, message: String },
}
