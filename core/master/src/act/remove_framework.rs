//! The end of a framework: written down first, then carried out, and its id is never taken again.

use std::sync::Arc;

use meseta_journal::RegistryOp;
use meseta_model::{FrameworkId, limits};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::TaskState;
use meseta_wire::v1::task_status::Reason;

use super::status::{at, status};
use super::tasks::RemovedAs;
use crate::cx::Cx;
use crate::note::OfFramework;
use crate::pending::Then;
use crate::registry;
use crate::timers::Timer;
use crate::{Answer, Effect, Master, Mutant, Note, ReplyTo};

impl Master {
    /// Has the end of a framework written down; `reply` is answered once that is done.
    pub(crate) fn end_framework(
        &mut self,
        cx: &mut Cx<'_>,
        id: &FrameworkId,
        reply: Option<(ReplyTo, Answer)>,
    ) {
        let Some(framework) = self.framework_mut(id) else { return };
        let (info, registered_at) = (Arc::clone(&framework.info), framework.registered_at);
        framework.ending = true;
        self.timers.cancel(Timer::Failover(id.clone()));
        self.take_back_offers(id);
        self.allocator.set_framework_active(id, false);
        let mut ops = vec![registry::put_ended(&info, registered_at, cx.now.wall)];
        ops.extend(self.oldest_ended());
        let then = Then::End { framework: id.clone(), reply };
        if self.mutated(Mutant::EndBeforeCommit) {
            self.commit(cx, ops, Then::Nothing);
            return self.reveal(cx, then);
        }
        self.commit(cx, ops, then);
    }

    /// Where the registry holds as many ended frameworks as it may: the oldest gives way.
    fn oldest_ended(&mut self) -> Option<RegistryOp> {
        if self.ended_order.len() < limits::ENDED_FRAMEWORKS_MAX {
            return None;
        }
        let oldest = self.ended_order.pop_front()?;
        self.ended.remove(&oldest);
        Some(registry::delete_framework(oldest.as_str()))
    }

    /// The end is durable: it happens now.
    pub(crate) fn ended(&mut self, cx: &mut Cx<'_>, id: &FrameworkId, reply: Option<(ReplyTo, Answer)>) {
        if self.ended.insert(id.clone()) {
            self.ended_order.push_back(id.clone());
        }
        if self.framework(id).is_some() {
            self.remove_framework(cx, id);
        }
        if let Some((to, answer)) = reply {
            cx.reply(to, answer);
        }
    }

    fn remove_framework(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        for agent in self.agents_of(id) {
            let shutdown = to_agent::ShutdownFramework { framework_id: id.to_wire(), ..Default::default() };
            self.tell(cx, &agent, ToAgent { shutdown_framework: Some(shutdown), ..Default::default() });
        }
        self.end_tasks_of(cx, id);
        self.orphan_operations(cx, id);
        self.take_back_offers(id);
        self.forget_answers(id);
        self.allocator.remove_framework(id);
        self.timers.cancel(Timer::Heartbeat(id.clone()));
        let Some(mut framework) = self.state.frameworks.remove(id) else { return };
        let gone = Arc::make_mut(&mut framework);
        gone.unregistered_at = Some(cx.now.wall);
        gone.failover_deadline = None;
        gone.recovered = false;
        if let Some(subscription) = gone.subscription.take() {
            self.streams.remove(&subscription.stream);
            cx.push(Effect::CloseStream { stream: subscription.stream });
        }
        cx.note_framework(&framework.info, OfFramework::Ended);
        self.keep_completed_framework(framework);
    }

    /// Its tasks count as killed before they are (TASK_KILLED, REASON_FRAMEWORK_REMOVED): nobody is left to hear more.
    fn end_tasks_of(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        let tasks: Vec<_> = self.state.tasks_of(id).cloned().collect();
        for task in tasks {
            let message = format!("Framework {id} removed");
            let word = status(
                cx.now,
                &task.key.task,
                TaskState::TaskKilled,
                Reason::ReasonFrameworkRemoved,
                &message,
            );
            let word = at(word, &task.agent, task.executor.as_ref());
            if self.update_task(&task.key, &word, None) {
                cx.note(Note::end(&task.key, &task.agent, &word));
            }
            self.remove_task(&task.key, RemovedAs::Completed);
        }
        let executors: Vec<_> = self.state.executors_of(id).map(|executor| executor.key.clone()).collect();
        for executor in executors {
            self.remove_executor(&executor);
        }
        let unreachable: Vec<_> = self.state.unreachable_tasks_of(id).map(|task| task.key.clone()).collect();
        for key in unreachable {
            if let Some(task) = self.take_unreachable(&key) {
                self.keep_completed(task);
            }
        }
    }

    /// Keeps a framework in the history; the oldest gives way, with all that is kept of it.
    fn keep_completed_framework(&mut self, framework: Arc<crate::Framework>) {
        self.state.completed_frameworks.push_back(framework);
        while self.state.completed_frameworks.len() > self.options.max_completed_frameworks {
            if let Some(oldest) = self.state.completed_frameworks.pop_front() {
                self.state.completed_tasks.remove(&oldest.id);
                self.state.framework_counters.remove(&oldest.id);
            }
        }
    }
}
