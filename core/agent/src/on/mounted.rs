//! Volumes were mounted in a container that runs, or could not be.

use meseta_model::{Now, Outbox};
use meseta_wire::v1::{TaskState, task_status::Reason};

use crate::state::Termination;
use crate::{Agent, ContainerPath, Effect};

impl Agent {
    pub(crate) fn mounted(
        &mut self,
        now: Now,
        container: &ContainerPath,
        result: Result<(), String>,
        out: &mut Outbox<Effect>,
    ) {
        let Some((framework, executor_id)) = self.containers.get(container).cloned() else { return };
        let Some(executor) = self.executor_mut(&framework, &executor_id) else { return };
        let Some(volumes) = executor.mounting.take() else { return };
        match result {
            Ok(()) => {
                executor.mounted.extend(volumes);
                self.deliver(&framework, &executor_id, out);
            }
            Err(reason) => {
                let why = Termination {
                    state: TaskState::TaskFailed,
                    reason: Reason::ReasonContainerUpdateFailed,
                    message: format!("Failed to mount a volume for a task: {reason}"),
                };
                self.destroy_executor(now, &framework, &executor_id, Some(why), out);
            }
        }
    }
}
