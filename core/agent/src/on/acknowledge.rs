//! Acknowledge: a framework has an update; the next may follow.

use meseta_model::{FrameworkId, Now, Outbox, TaskId, Uuid};
use meseta_wire::internal::to_agent::Acknowledge;

use crate::disk::Then;
use crate::{Agent, Effect};

impl Agent {
    pub(crate) fn acknowledged(&mut self, message: &Acknowledge) {
        let (Ok(framework), Ok(task)) =
            (FrameworkId::new(&message.framework_id.value), TaskId::new(&message.task_id.value))
        else {
            return;
        };
        let Ok(uuid) = Uuid::from_bytes(&message.uuid) else { return };
        let key = (framework, task);
        let Some(stream) = self.updates.get_mut(&key) else { return };
        if stream.head().is_none_or(|head| head.uuid != uuid) {
            return; // Of an update that is not under way: an old repetition.
        }
        stream.acknowledging = true;
        let (executor, durable) = (stream.executor.clone(), stream.durable);
        if durable {
            self.log_acknowledgement(&key, &executor, uuid);
        }
        self.disk.then(Then::AcknowledgedDurable(key.0, key.1, uuid));
    }

    /// The acknowledgement is on record: that update is done with.
    pub(crate) fn acknowledgement_durable(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        task_id: &TaskId,
        uuid: Uuid,
        out: &mut Outbox<Effect>,
    ) {
        let key = (framework_id.clone(), task_id.clone());
        let Some(stream) = self.updates.get_mut(&key) else { return };
        let Some(done) = stream.pop(uuid) else { return };
        let (finished, executor_id) = (stream.finished(), stream.executor.clone());
        if finished {
            self.close_stream_of(framework_id, task_id);
            self.complete_task(now, framework_id, &executor_id, task_id, out);
        } else {
            self.updates.spent(&key, &done.status);
            self.compact_log();
            self.forward(now, &key, out);
        }
    }
}
