//! Tests with real processes, all in one binary: what only the whole program can show.
//!
//! - `bad_input`: whatever bytes come, the answer is a 4xx that names what is wrong, and the same process serves on.
//! - `crash`: master and agent die at every durable write, and recover.
//! - `sandboxes`: old ones go by themselves.
//! - `execute`: what the person hears who runs a command on a cluster.
//! - `frameworks`: `meseta framework`, and a `--master` that is none.
//! - `local`: a cluster in one process, of which a part goes.
//! - `flags`: how the program is called, and what it refuses.
//!
//! The program is the `meseta` beside the tests' own folder, or the one that MESETA_BIN names; `cargo xtask test` builds
//! it first. Nothing here sees inside a daemon: all is done by calls, signals and files.
#![cfg(test)]

mod bad_input;
mod crash;
mod execute;
mod flags;
mod frameworks;
mod harness;
mod local;
mod sandboxes;
mod together;
