//! Statuses that the master itself makes: no uuid, because it does not wait for their acknowledgement.

use meseta_model::{AgentId, ExecutorId, Now, TaskId, Wall, state};
use meseta_wire::v1;
use meseta_wire::v1::TaskState;
use meseta_wire::v1::task_status::{Reason, Source};

use crate::state::Framework;

/// A status of the master's own.
pub(crate) fn status(
    now: Now,
    task: &TaskId,
    state: TaskState,
    reason: Reason,
    message: &str,
) -> v1::TaskStatus {
    v1::TaskStatus {
        task_id: task.to_wire(),
        state,
        message: Some(message.into()),
        source: Some(Source::SourceMaster),
        reason: Some(reason),
        timestamp: Some(now.wall.as_secs_f64()),
        ..Default::default()
    }
}

/// Where the task is, or was to be.
pub(crate) fn at(status: v1::TaskStatus, agent: &AgentId, executor: Option<&ExecutorId>) -> v1::TaskStatus {
    v1::TaskStatus {
        agent_id: Some(agent.to_wire()),
        executor_id: executor.map(ExecutorId::to_wire),
        ..status
    }
}

/// Since when the agent is out of contact.
pub(crate) fn since(status: v1::TaskStatus, unreachable: Wall) -> v1::TaskStatus {
    let time = v1::TimeInfo { nanoseconds: unreachable.0, ..Default::default() };
    v1::TaskStatus { unreachable_time: Some(time), ..status }
}

/// The state as that framework is to see it: LOST for whatever came with PARTITION_AWARE, if it lacks that.
pub(crate) fn seen(framework: &Framework, state: TaskState) -> TaskState {
    state::seen_by(state, framework.capabilities.partition_aware)
}
