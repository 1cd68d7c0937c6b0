//! The agent's machine: who it is, what runs on it, and what it still owes to frameworks.
//!
//! Owns the decisions of an agent: registration with a master, executors and their tasks, the streams of status
//! updates, what is checkpointed and what recovery makes of it, nested containers. It promises that no task is handed
//! to its executor, no update acknowledged and no identity used before the record of it is durable; and that an update
//! is repeated, in order, until its framework acknowledged it. It refuses to know sockets, processes and disks: those
//! are effects ([`Effect`]) whose answers come back as inputs ([`Input`]).
//!
//! Where to look: `step.rs` is one line per input; `on/` holds a file per message; `connection.rs` the link to the master;
//! `executors.rs` and `endings.rs` the life and the end of executors and their tasks, `nested.rs` the containers below
//! theirs; `updates.rs` the streams of status updates; `operations.rs` and `volumes.rs` what is done to the agent's
//! resources; `disk.rs` what is made durable and what waits for it, `paths.rs` the names of files, `found.rs` how those of
//! a previous process are read and `restored.rs` what becomes of them; `discarded.rs` when old sandboxes go; `check.rs` the
//! invariants; `view.rs` what readers see.

mod check;
mod clocks;
mod command;
mod completed;
mod connection;
mod damage;
mod discarded;
mod disk;
mod effect;
mod endings;
mod environment;
mod executors;
mod found;
mod heartbeat;
mod input;
mod mutants;
mod nested;
mod note;
mod on;
mod operations;
mod options;
pub mod paths;
mod restored;
mod state;
mod status;
mod step;
mod updates;
mod view;
mod volumes;

pub use connection::capabilities;
pub use effect::{Answer, Effect, LaunchSpec, Program};
pub use input::{ContainerPath, ContainerState, Found, FoundContainer, FoundSandbox, Input, Started};
pub use meseta_model::{ReplyTo, Stream};
pub use mutants::Mutant;
pub use note::Note;
pub use options::{Options, Reconfiguration, Recover};
pub use state::{Agent, Counters, Drain};
pub use view::{CompletedExecutor, ExecutorView, FrameworkView, Stage, TaskView, View};
pub use volumes::{VolumeLink, VolumePlace};

#[cfg(test)]
mod tests;
