//! What the framework says: calls, and what is said again because it may have been lost.

use meseta_model::Now;
use meseta_wire::v1::scheduler::{Call, call};
use meseta_wire::{Text, v1};

use crate::{Effect, Ending, Framework, Notice, Policy, calls};

/// Tasks asked about in one call.
const TASKS_PER_RECONCILE: usize = 10_000;

/// A call that was sent.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sent {
    pub(crate) kind: call::Type,
    pub(crate) stream_id: String,
    /// Tasks that it was to launch or kill.
    pub(crate) tasks: Vec<String>,
}

impl<P: Policy> Framework<P> {
    /// Sends a call, if there is a stream, and takes note of what it means.
    pub(crate) fn send(&mut self, mut call: Call) {
        let kind = call.r#type.unwrap_or_default();
        if let (call::Type::Kill, Some(kill)) = (kind, &call.kill) {
            self.tasks.killing(&kill.task_id.value, kill.kill_policy.clone());
        }
        self.tearing_down |= kind == call::Type::Teardown;
        let Some(stream_id) = self.session.stream_id().map(str::to_owned) else {
            return self.note(Notice::Unsent { kind });
        };
        self.take_note(&mut call);
        call.framework_id = self.id().cloned();
        let ticket = self.next.take();
        let killed = call.kill.iter().map(|kill| &kill.task_id);
        let tasks = launched(&call).map(|task| &task.task_id).chain(killed);
        let tasks = tasks.map(|task| task.value.to_string()).collect();
        self.sent.insert(ticket, Sent { kind, stream_id: stream_id.clone(), tasks });
        self.queue.push_back(Effect::Call { ticket, stream_id, call: call.into() });
    }

    /// What follows from a call for the framework's own books.
    fn take_note(&mut self, call: &mut Call) {
        for task in launched(call) {
            self.tasks.launched(task);
        }
        let roles = |named: &Vec<Text>, all: &v1::FrameworkInfo| match named.is_empty() {
            true => all.roles.clone(),
            false => named.clone(),
        };
        if let Some(suppress) = &call.suppress {
            let new = roles(&suppress.roles, &self.options.info);
            let had = std::mem::take(&mut self.options.suppressed);
            self.options.suppressed = had.into_iter().filter(|role| !new.contains(role)).collect();
            self.options.suppressed.extend(new);
        }
        if let Some(revive) = &call.revive {
            let wanted = roles(&revive.roles, &self.options.info);
            self.options.suppressed.retain(|role| !wanted.contains(role));
        }
        if let Some(update) = &mut call.update_framework {
            update.framework_info.id = self.options.info.id.clone();
            self.options.info = (*update.framework_info).clone();
            self.options.suppressed = update.suppressed_roles.clone();
            self.options.offer_constraints = update.offer_constraints.clone();
        }
    }

    /// Asks about all tasks that are not answered for.
    pub(crate) fn ask(&mut self, now: Now) {
        let tasks = self.tasks.ask(now.mono, &mut self.rng);
        for part in tasks.chunks(TASKS_PER_RECONCILE) {
            self.send(calls::reconcile(part.to_vec()));
        }
        self.repeat_kills();
    }

    /// Says again what a master may not have heard.
    pub(crate) fn insist(&mut self) {
        if self.tearing_down {
            self.send(calls::teardown());
        }
    }

    fn repeat_kills(&mut self) {
        let id = |id: &String| meseta_wire::v1::TaskId { value: id.as_str().into(), ..Default::default() };
        let killing = self.tasks.iter().filter_map(|(task, known)| {
            let asked = known.kill.clone()?;
            Some(calls::kill(id(task), known.agent_id.clone(), asked.policy))
        });
        for call in killing.collect::<Vec<_>>() {
            self.send(call);
        }
    }

    pub(crate) fn stop(&mut self, failover: bool) {
        match failover {
            true => self.end(Ending::Stopped),
            false => self.send(calls::teardown()),
        }
    }
}

/// The tasks that a call is to launch.
pub(crate) fn launched(call: &Call) -> impl Iterator<Item = &meseta_wire::v1::TaskInfo> {
    let operations = call.accept.iter().flat_map(|accept| &accept.operations);
    operations.flat_map(|operation| {
        let alone = operation.launch.iter().flat_map(|launch| &launch.task_infos);
        let together = operation.launch_group.iter().flat_map(|group| &group.task_group.tasks);
        alone.chain(together)
    })
}
