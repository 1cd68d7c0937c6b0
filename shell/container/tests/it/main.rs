//! The launcher with real supervisors and real processes.

#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "helpers of tests are tests")]

mod destroying;
mod ends;
mod launching;
mod nesting;
mod recovery;
mod user;
mod world;
