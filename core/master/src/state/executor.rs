//! An executor as the master knows it. Those that agents make up for command tasks are not among them.

use bytes::Bytes;
use meseta_model::{Resources, Role};

use super::{Cached, ExecutorKey};

/// An executor.
#[derive(Debug, Clone)]
pub struct Executor {
    pub key: ExecutorKey,
    /// An encoded mesos.v1.ExecutorInfo.
    pub info: Bytes,
    /// To which its resources are allocated.
    pub role: Role,
    pub resources: Resources,
    pub cached: Cached,
}
