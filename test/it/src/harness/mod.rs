//! Daemons as an operator starts them, and the clients that talk to them.
//!
//! Whatever a test started ends with it, also where the test fails: each daemon has a process group, and what it left
//! behind is found by the test's folder. Nothing waits for a time: [`wait::until`] polls a condition.

pub mod cluster;
pub mod daemon;
pub mod executor;
pub mod http;
pub mod leftovers;
pub mod link;
pub mod program;
pub mod raw;
pub mod scheduler;
pub mod wait;

pub use cluster::Cluster;
pub use daemon::Daemon;
pub use executor::Executor;
pub use scheduler::Scheduler;
pub use wait::until;
