//! The endpoints that tools made for Mesos read, key by key as Mesos has them.
//!
//! Everything is made from one view, outside of the machine's thread. The parts that a cluster has many of keep their
//! encoded form until they change.

mod agents;
mod frameworks;
mod roles;
mod state;
mod summary;
mod tasks;

pub(crate) use agents::agents;
pub(crate) use frameworks::frameworks;
pub(crate) use roles::{known, roles, weights};
pub(crate) use state::state;
pub(crate) use summary::summary;
pub(crate) use tasks::{Page, tasks};

use bytes::Bytes;
use serde_json::Value;

/// A value as it is kept.
fn bytes(value: &Value) -> Bytes {
    Bytes::from(value.to_string())
}
