//! Statuses: those that the agent makes itself, and what it adds to those of executors.

use bytes::Bytes;
use meseta_model::{ExecutorId, TaskId, Uuid, Wall};
use meseta_wire::v1;
use meseta_wire::v1::task_status::{Reason, Source};

use crate::Agent;
use crate::state::Executor;

/// What the agent itself has to say of a task.
pub(crate) struct Word {
    pub state: v1::TaskState,
    pub reason: Option<Reason>,
    pub message: String,
}

impl Word {
    pub fn new(state: v1::TaskState, reason: Reason, message: impl Into<String>) -> Word {
        Word { state, reason: Some(reason), message: message.into() }
    }
}

/// Seconds since the epoch, as statuses carry them.
pub(crate) fn seconds(wall: Wall) -> f64 {
    wall.0 as f64 / 1e9
}

impl Agent {
    /// A status of the agent's own, with a new uuid.
    pub(crate) fn own_status(
        &mut self,
        wall: Wall,
        task: &TaskId,
        executor: &ExecutorId,
        word: Word,
    ) -> v1::TaskStatus {
        let uuid = Uuid::random(&mut self.rng);
        v1::TaskStatus {
            task_id: v1::TaskId { value: task.as_str().into(), ..Default::default() },
            state: word.state,
            message: Some(word.message.into()),
            source: Some(Source::SourceAgent),
            reason: word.reason,
            agent_id: self.info.id.clone(),
            executor_id: Some(v1::ExecutorId { value: executor.as_str().into(), ..Default::default() }),
            timestamp: Some(seconds(wall)),
            uuid: Some(bytes_of(uuid)),
            ..Default::default()
        }
    }

    /// Adds to an executor's status what only the agent knows: where the task runs, and when this was.
    pub(crate) fn complete(
        &self,
        status: &mut v1::TaskStatus,
        executor_id: &ExecutorId,
        executor: &Executor,
        wall: Wall,
    ) {
        status.agent_id = self.info.id.clone();
        status.executor_id.get_or_insert_with(|| v1::ExecutorId {
            value: executor_id.as_str().into(),
            ..Default::default()
        });
        status.timestamp.get_or_insert(seconds(wall));
        status.source.get_or_insert(Source::SourceExecutor);
        let mut container = status.container_status.take().unwrap_or_default();
        if container.container_id.is_none() {
            container.container_id = Some(crate::nested::to_wire(&executor.container).into());
        }
        if container.network_infos.is_empty() {
            container.network_infos = vec![self.own_network()];
        }
        container.executor_pid = container.executor_pid.or(executor.pid);
        status.container_status = Some(container);
    }

    /// Containers share the machine's network: its address is theirs.
    fn own_network(&self) -> v1::NetworkInfo {
        use v1::network_info::IpAddress;
        let address = IpAddress { ip_address: Some(self.options.ip.as_str().into()), ..Default::default() };
        v1::NetworkInfo { ip_addresses: vec![address], ..Default::default() }
    }
}

/// The uuid of a status; `None` where it has none or one that is not of 16 bytes.
pub(crate) fn uuid_of(status: &v1::TaskStatus) -> Option<Uuid> {
    status.uuid.as_ref().and_then(|bytes: &Bytes| Uuid::from_bytes(bytes).ok())
}

/// How a process ended, in words: `exited with status 3`, `terminated with signal Killed`.
pub(crate) fn ending(status: Option<i32>) -> String {
    match status {
        None => "ended, and nobody saw how".to_owned(),
        Some(raw) => meseta_model::state::wait_status_text(raw),
    }
}

/// A uuid as messages carry it.
pub(crate) fn bytes_of(uuid: Uuid) -> Bytes {
    Bytes::copy_from_slice(uuid.as_bytes())
}
