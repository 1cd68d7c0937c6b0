//! A status on its way from an agent to its framework.
//!
//! It is passed on with the agent's uuid if the framework is there to hear it; if not, the agent says it again. What the
//! agent knows beyond it (`latest`) frees the resources of a task that ended although its framework is slow to hear so.

use meseta_model::{AgentId, FrameworkId, TaskId, state};
use meseta_wire::internal::from_agent::Update;
use meseta_wire::v1;
use meseta_wire::v1::TaskState;
use meseta_wire::v1::task_status::Reason;

use crate::act::status::seen;
use crate::act::tasks::RemovedAs;
use crate::cx::Cx;
use crate::state::TaskKey;
use crate::{Master, Note};

impl Master {
    pub(crate) fn on_update(&mut self, cx: &mut Cx<'_>, agent: &AgentId, update: Update) {
        self.state.counters.messages_status_update += 1;
        let Update { framework_id, status, latest, .. } = update;
        let (Ok(framework), Ok(task)) =
            (FrameworkId::from_wire(&framework_id), TaskId::from_wire(&status.task_id))
        else {
            self.state.counters.invalid_status_updates += 1;
            return;
        };
        let Some(framework) = self.framework(&framework).map(|known| known.id.clone()) else {
            self.state.counters.invalid_status_updates += 1;
            return;
        };
        let key = TaskKey { framework, task };
        let status = self.in_its_words(&key.framework, *status);
        let uuid = status.uuid.is_some();
        let here = self.task(&key).is_some_and(|known| known.agent == *agent);
        let sent = self.send_update(cx, &key.framework, status.clone());
        if !here {
            self.state.counters.invalid_status_updates += 1;
            return;
        }
        self.state.counters.valid_status_updates += 1;
        if self.update_task(&key, &status, latest) {
            cx.note(Note::end(&key, agent, &status));
        }
        if sent {
            self.note_delivery(&key, &status);
        }
        // Nobody acknowledges what has no uuid: then the end of a task is the end of it here, too.
        if !uuid && state::is_terminal(status.state) {
            self.remove_task(&key, RemovedAs::Completed);
        }
    }

    /// What an agent answers about a task that never came to it depends on whom it is for, and the agent cannot know: it
    /// never heard of that framework.
    fn in_its_words(&self, framework: &FrameworkId, status: v1::TaskStatus) -> v1::TaskStatus {
        let never_came = status.reason == Some(Reason::ReasonReconciliation)
            && matches!(status.state, TaskState::TaskDropped | TaskState::TaskLost);
        match self.framework(framework) {
            Some(framework) if never_came => {
                v1::TaskStatus { state: seen(framework, TaskState::TaskDropped), ..status }
            }
            _ => status,
        }
    }
}
