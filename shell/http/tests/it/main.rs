//! The server and the client over real sockets.

// The helpers of tests may unwrap as the tests do.
#![allow(clippy::unwrap_used)]

mod calls;
mod hostile;
mod limits;
mod routes;
mod streams;
mod upgrades;
mod world;
