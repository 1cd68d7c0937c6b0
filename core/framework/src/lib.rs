//! The scheduler's side: subscribe, stay subscribed, keep the tasks, acknowledge what is told of them.
//!
//! Owns the conversation of one framework with its master: attempts with a back-off that is drawn at random and doubles,
//! the framework's id for life, heartbeats and what their absence means, an acknowledgement for each update that wants
//! one, reconciliation after each subscription until every task is answered for, and kills and a teardown that are said
//! again until they are done. Refuses to know HTTP: [`Effect`]s ask for streams and calls, [`Input`]s tell what came of
//! them. What is done with offers is a [`Policy`]'s to say, or the owner's, who hears of everything by [`Notice`]s.
//!
//! Read it in this order: [`Input`], [`Effect`], `framework.rs`; then [`Plan`], the policy that runs a list of tasks.

pub mod calls;
mod effect;
mod framework;
mod hear;
mod input;
mod options;
mod plan;
mod policy;
mod say;
mod session;
mod tasks;

#[cfg(test)]
mod tests;

pub use effect::{Effect, Ending, Notice};
pub use framework::Framework;
pub use input::{Input, Reply};
pub use options::Options;
pub use plan::{Plan, Report, Work};
pub use policy::{Owner, Policy};
pub use tasks::Known;
