//! An agent as a process: its machine, hosted; its HTTP API; its link to the master; its containers and its disk.
//!
//! [`Daemon::start`] wires all of it and [`Daemon::run`] carries it until it is told to stop or ends by itself. What the
//! machine decides is carried out by `carrier.rs`; `link.rs` keeps the connection to the master; `containers.rs` turns
//! a machine's wish for a container into one; `routes.rs` lists the endpoints, each in a file of its own. It refuses to
//! decide anything.

mod carrier;
mod containers;
mod daemon;
mod executor;
mod link;
mod metrics;
mod operator;
mod routes;
mod sandboxes;
mod state;
mod statistics;

pub use daemon::{Daemon, Setup, StartError};
pub use meseta_api::Ended;
