//! Launches containers, finds them again after a restart of the agent, and ends them.
//!
//! A container is a process tree in a session of its own under a small supervisor process, which is the same program
//! started again ([`supervisor::main`]). The supervisor outlives the agent, reaps everything below it, and writes down
//! how the container's main process ended. The agent's side is [`Launcher`]; what the two say to each other lies in
//! the container's runtime folder:
//!
//! | file | written by | holds |
//! |---|---|---|
//! | `spec` | agent | what to run; may hold secrets; gone as soon as the supervisor has taken the container on |
//! | `record` | supervisor | who the supervisor and the main process are; written before the program runs |
//! | `status` | supervisor | how it ended; written when nothing of the tree is left |
//! | `log` | supervisor | only what nobody expected |
//! | `containers/` | agent | the folders of nested containers |
//!
//! It promises that nothing of a container is alive once its end is told, that an end is told exactly as the kernel
//! told it, and that no process is signalled that is not part of the container, whatever became of its pid. It refuses
//! to know what tasks, executors and frameworks are, and when a container should end.

pub mod detect;
mod exit;
pub mod groups;
mod launcher;
mod record;
pub mod sandbox;
mod spec;
pub mod stat;
pub mod supervisor;
mod sweep;
pub mod trash;
pub mod user;
pub mod volume;

pub use exit::Exit;
pub use launcher::{ForgetError, LaunchError, Launcher, Recovered, RecoveredState, Running};
pub use meseta_linux::WaitStatus;
pub use spec::ContainerSpec;
