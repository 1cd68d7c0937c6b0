//! A task as the master knows it: cargo with a label.

use bytes::Bytes;
use meseta_model::{AgentId, ExecutorId, Resources, Role, Uuid, limits, state};
use meseta_wire::Message;
use meseta_wire::v1::{self, TaskState};

use super::{Cached, TaskKey};

/// The newest status that was passed on to the framework and has to be acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivered {
    pub state: TaskState,
    pub uuid: Uuid,
}

/// A task.
#[derive(Debug, Clone)]
pub struct Task {
    pub key: TaskKey,
    pub agent: AgentId,
    /// The executor that it names; None for a command task.
    pub executor: Option<ExecutorId>,
    /// To which its resources are allocated.
    pub role: Role,
    /// An encoded mesos.v1.TaskInfo.
    pub info: Bytes,
    pub resources: Resources,
    /// The newest state that is known, though its status may not be delivered yet.
    pub state: TaskState,
    pub delivered: Option<Delivered>,
    /// Encoded mesos.v1.TaskStatus without their data, oldest first; one for each run of equal states.
    pub statuses: Vec<Bytes>,
    /// The state of the newest of them.
    pub(crate) kept: Option<TaskState>,
    pub cached: Cached,
}

impl Task {
    /// The state that the framework can know of: what its newest status said, or else the newest that is known.
    pub fn told_state(&self) -> TaskState {
        self.delivered.map_or(self.state, |delivered| delivered.state)
    }

    /// The newest status.
    pub fn last_status(&self) -> Option<v1::TaskStatus> {
        self.statuses.last().and_then(|bytes| v1::TaskStatus::decode(bytes).ok())
    }

    /// Keeps a status; it takes the place of the last one where the state is the same.
    pub(crate) fn keep_status(&mut self, status: &v1::TaskStatus) {
        if self.kept == Some(status.state) {
            self.statuses.pop();
        } else if self.statuses.len() >= limits::STATUSES_PER_TASK_MAX {
            self.statuses.remove(0);
        }
        let kept = if status.data.is_some() {
            v1::TaskStatus { data: None, ..status.clone() }.encode_to_vec()
        } else {
            status.encode_to_vec()
        };
        self.kept = Some(status.state);
        self.statuses.reserve_exact(1);
        self.statuses.push(kept.into());
    }
}

impl Task {
    /// Whether its resources are in use: until it ended, delivered or not.
    pub fn uses_resources(&self) -> bool {
        !state::is_terminal(self.state)
    }
}
