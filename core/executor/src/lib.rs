//! The machines of the built-in executors: one for a command, one for groups of tasks.
//!
//! Owns what an executor says to its agent and when: subscribing (and coming back after the agent was away), updates
//! that are kept until acknowledged, kill policies, the end. Promises that an update is sent again until the agent has
//! it, and that a task whose kill was asked for ends, by force after its grace period. Refuses to know HTTP and
//! processes: [`command::Effect`] and [`group::Effect`] ask for them.
//!
//! - [`session`]: what both share, the conversation with the agent.
//! - [`command`]: one task, one process.
//! - [`group`]: task groups, each task a nested container of the agent's.

pub mod command;
pub mod group;
pub mod session;

pub use session::{Options, Session};

#[cfg(test)]
mod tests;
