//! A master as a process: its machine, hosted; its registry; its HTTP API; its ends of the agents' links.
//!
//! [`Daemon::start`] wires all of it and [`Daemon::run`] carries it until it is told to stop or ends by itself. What the
//! machine decides is carried out by `carrier.rs`, its writes by `commits.rs` for as long as `patience.rs` allows;
//! `whitelist.rs` reads the list of agents that may be offered. `routes.rs` lists the endpoints: `links.rs` serves agents,
//! `scheduler.rs` frameworks; operators are served by `operator.rs`, which answers in the forms of `v1.rs`, by
//! `explain.rs`, and in their older ways by `quota.rs`, `weights.rs`, `resources.rs` and `maintenance.rs`; tools by `v0/`,
//! with `index.rs` and `render.rs` for what is large, and by `metrics.rs`, `allocation.rs` and `runs.rs`. All of them show
//! what the machine published; none makes it wait. It refuses to decide anything.

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
