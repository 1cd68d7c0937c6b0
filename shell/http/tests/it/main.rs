//! The server and the client over real sockets.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod calls;
mod hostile;
mod limits;
mod routes;
mod streams;
mod upgrades;
mod world;
