//! Logs, and metrics under Mesos' names.
//!
//! Logs are talk for people and go to stderr. Metrics are kept as atomics and pulled values, and leave as Mesos' JSON
//! (`/metrics/snapshot`). What is counted, and why, is decided by those who count.

pub mod logging;
pub mod metrics;
pub mod system;
pub mod timer;

pub use metrics::{Counter, Gauge, Kind, Registry, Snapshot};
pub use timer::Timer;
