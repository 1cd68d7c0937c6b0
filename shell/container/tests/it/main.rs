//! The launcher with real supervisors and real processes.

mod destroying;
mod ends;
mod launching;
mod nesting;
mod recovery;
mod user;
mod world;
