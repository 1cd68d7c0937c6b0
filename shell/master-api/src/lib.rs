//! A master as a process: its machine, hosted; its registry; its HTTP API; its ends of the agents' links.
//!
//! [`Daemon::start`] wires all of it and [`Daemon::run`] carries it until it is told to stop or ends by itself. What the
//! machine decides is carried out by `carrier.rs`; `links.rs` serves agents, `scheduler.rs` frameworks, `operator.rs`
//! `v1.rs`, `quota.rs` and `weights.rs` operators, and `v0/` the endpoints that tools read. All of them show what the machine published; none
//! makes it wait. It refuses to decide anything.

mod allocation;
mod carrier;
mod commits;
mod daemon;
mod explain;
mod index;
mod links;
mod maintenance;
mod metrics;
mod operator;
mod patience;
mod quota;
mod render;
mod resources;
mod routes;
mod runs;
mod scheduler;
mod v0;
mod v1;
mod weights;
mod whitelist;

pub use daemon::{Daemon, Place, Setup, StartError};
pub use meseta_api::Ended;
pub use patience::Patience;
