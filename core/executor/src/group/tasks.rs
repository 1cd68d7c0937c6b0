//! The tasks of the default executor: from the launch of their containers to their last status.

use std::time::Duration;

use meseta_model::{Mono, Now, Outbox, Ticket};
use meseta_wire::v1::agent::{Call, call};
use meseta_wire::v1::framework_info::capability::Type::TaskKillingState;
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};

use super::{DefaultExecutor, Effect, Reply};
use crate::session;

const SIGTERM: i32 = 15;
const SIGKILL: i32 = 9;

/// Tasks that came together: when one of them fails or is killed, all end.
#[derive(Debug)]
pub(super) struct Group {
    /// Those that have not ended.
    pub tasks: Vec<String>,
}

/// One task.
#[derive(Debug)]
pub(super) struct Task {
    pub info: v1::TaskInfo,
    pub container_id: v1::ContainerId,
    pub stage: Stage,
    /// The newest state that was told.
    pub said: TaskState,
    pub killed: Option<Killed>,
    pub force_at: Option<Mono>,
    pub time_over_at: Option<Mono>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Launching,
    Running,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Killed {
    /// By the framework, the agent, or the end of another task of its group.
    Asked,
    /// Its `max_completion_time` is over.
    TimeOver,
}

/// What a ticket stands for.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub task: String,
    pub what: What,
    pub call: Box<Call>,
    /// There was no answer: it is asked again when the agent is back.
    pub lost: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Launch,
    Wait,
    Kill,
}

impl DefaultExecutor {
    pub(super) fn launch_group(&mut self, now: Now, tasks: Vec<v1::TaskInfo>, out: &mut Outbox<Effect>) {
        self.used = true;
        let fresh: Vec<v1::TaskInfo> =
            tasks.into_iter().filter(|task| !self.tasks.contains_key(task.task_id.value.as_str())).collect();
        if fresh.is_empty() {
            return;
        }
        self.groups.push(Group { tasks: fresh.iter().map(|task| task.task_id.value.to_string()).collect() });
        let obstacle = fresh.iter().find_map(session::unsupported);
        for info in fresh {
            match &obstacle {
                None => self.launch(now, info, out),
                Some(reason) => self.refuse(now, info, reason, out),
            }
        }
    }

    /// A task whose group cannot be run as it asks.
    fn refuse(&mut self, now: Now, info: v1::TaskInfo, reason: &str, out: &mut Outbox<Effect>) {
        let message = Some(reason.to_owned());
        let status = v1::TaskStatus {
            message: message.map(Into::into),
            ..session::status(&info.task_id, TaskState::TaskFailed)
        };
        out.extend(self.session.say(now, status).map(Effect::Send));
        self.groups.iter_mut().for_each(|group| group.tasks.retain(|task| *task != info.task_id.value));
        self.groups.retain(|group| !group.tasks.is_empty());
    }

    fn launch(&mut self, now: Now, info: v1::TaskInfo, out: &mut Outbox<Effect>) {
        let id = info.task_id.value.clone();
        let parent = self.session.container_id.clone().map(Box::new);
        let container_id =
            v1::ContainerId { value: self.session.new_container_id().into(), parent, ..Default::default() };
        let limit = info
            .max_completion_time
            .as_ref()
            .map(|limit| Duration::from_nanos(limit.nanoseconds.max(0) as u64));
        let call = call::LaunchNestedContainer {
            container_id: container_id.clone(),
            command: info.command.clone(),
            container: container_of(&info),
            ..Default::default()
        };
        let task = Task {
            info,
            container_id,
            stage: Stage::Launching,
            said: TaskState::TaskStaging,
            killed: None,
            force_at: None,
            time_over_at: limit.map(|limit| now.mono + limit),
        };
        self.tasks.insert(id.to_string(), task);
        self.say(now, &id, TaskState::TaskStarting, None, None, out);
        let call = Call {
            r#type: Some(call::Type::LaunchNestedContainer),
            launch_nested_container: Some(call.into()),
            ..Default::default()
        };
        self.ask(&id, What::Launch, call, out);
    }

    fn ask(&mut self, task: &str, what: What, call: Call, out: &mut Outbox<Effect>) {
        self.tickets += 1;
        let (ticket, call) = (Ticket(self.tickets), Box::new(call));
        self.asked.insert(ticket, Asked { task: task.to_owned(), what, call: call.clone(), lost: false });
        out.push(Effect::Ask { ticket, call });
    }

    /// The agent is back: what it may not have heard is asked again.
    pub(super) fn ask_again(&mut self, out: &mut Outbox<Effect>) {
        for (ticket, asked) in self.asked.iter_mut().filter(|(_, asked)| asked.lost) {
            asked.lost = false;
            out.push(Effect::Ask { ticket: *ticket, call: asked.call.clone() });
        }
    }

    pub(super) fn answered(&mut self, now: Now, ticket: Ticket, reply: Reply, out: &mut Outbox<Effect>) {
        if reply == Reply::Lost {
            if let Some(asked) = self.asked.get_mut(&ticket) {
                asked.lost = true;
                if self.session.subscribed() {
                    // The stream may stand although this call was lost.
                    asked.lost = false;
                    out.push(Effect::Ask { ticket, call: asked.call.clone() });
                }
            }
            return;
        }
        let Some(asked) = self.asked.remove(&ticket) else { return };
        match (asked.what, reply) {
            (What::Launch, Reply::Done(_)) => self.launched(now, &asked.task, out),
            (What::Launch, Reply::Refused { message, .. }) => {
                let reason = Some(Reason::ReasonContainerLaunchFailed);
                self.end(now, &asked.task, TaskState::TaskFailed, message, reason, out);
            }
            (What::Wait, Reply::Done(response)) => {
                let raw = response
                    .and_then(|response| response.wait_nested_container)
                    .and_then(|wait| wait.exit_status);
                self.container_ended(now, &asked.task, raw, out);
            }
            (What::Wait, Reply::Refused { .. }) => self.container_ended(now, &asked.task, None, out),
            (What::Kill, _) | (_, Reply::Lost) => {}
        }
    }

    fn launched(&mut self, now: Now, id: &str, out: &mut Outbox<Effect>) {
        let Some(task) = self.tasks.get_mut(id) else { return };
        if task.stage == Stage::Running {
            return;
        }
        task.stage = Stage::Running;
        let (container_id, killed) = (task.container_id.clone(), task.killed.is_some());
        self.say(now, id, TaskState::TaskRunning, None, None, out);
        let wait = call::WaitNestedContainer { container_id, ..Default::default() };
        let call = Call {
            r#type: Some(call::Type::WaitNestedContainer),
            wait_nested_container: Some(wait.into()),
            ..Default::default()
        };
        self.ask(id, What::Wait, call, out);
        if killed {
            self.signal(id, SIGTERM, out);
        }
    }

    fn container_ended(&mut self, now: Now, id: &str, raw: Option<i32>, out: &mut Outbox<Effect>) {
        let Some(task) = self.tasks.get(id) else { return };
        let (state, message) = session::ended(raw, task.killed == Some(Killed::Asked));
        match task.killed {
            Some(Killed::TimeOver) => {
                let reason = Some(Reason::ReasonMaxCompletionTimeReached);
                self.end(now, id, TaskState::TaskFailed, message, reason, out);
            }
            _ => self.end(now, id, state, message, None, out),
        }
    }

    /// A task's last word; and the end of its group, if it did not end well.
    fn end(
        &mut self,
        now: Now,
        id: &str,
        state: TaskState,
        message: String,
        reason: Option<Reason>,
        out: &mut Outbox<Effect>,
    ) {
        self.say(now, id, state, Some(message), reason, out);
        self.tasks.remove(id);
        let Some(at) = self.groups.iter().position(|group| group.tasks.iter().any(|task| task == id)) else {
            return;
        };
        self.groups[at].tasks.retain(|task| task != id);
        let rest = self.groups[at].tasks.clone();
        if rest.is_empty() {
            self.groups.remove(at);
        } else if state != TaskState::TaskFinished {
            for task in rest {
                self.kill_one(now, &task, None, out);
            }
        }
    }

    pub(super) fn kill(
        &mut self,
        now: Now,
        id: &str,
        policy: Option<&v1::KillPolicy>,
        out: &mut Outbox<Effect>,
    ) {
        self.kill_one(now, id, policy, out);
        // The rest of its group follows when it has ended.
    }

    pub(super) fn kill_one(
        &mut self,
        now: Now,
        id: &str,
        policy: Option<&v1::KillPolicy>,
        out: &mut Outbox<Effect>,
    ) {
        self.kill_for(now, id, Killed::Asked, policy, out);
    }

    pub(super) fn time_over(&mut self, now: Now, id: &str, out: &mut Outbox<Effect>) {
        if let Some(task) = self.tasks.get_mut(id) {
            task.time_over_at = None;
        }
        self.kill_for(now, id, Killed::TimeOver, None, out);
    }

    fn kill_for(
        &mut self,
        now: Now,
        id: &str,
        why: Killed,
        policy: Option<&v1::KillPolicy>,
        out: &mut Outbox<Effect>,
    ) {
        let Some(task) = self.tasks.get_mut(id) else { return };
        let first = task.killed.is_none();
        let grace = session::grace([policy, task.info.kill_policy.as_ref()]);
        if first || policy.is_some() {
            task.force_at = Some(now.mono + grace);
        }
        task.killed.get_or_insert(why);
        let running = task.stage == Stage::Running;
        if first && why == Killed::Asked && self.session.framework_can(TaskKillingState) {
            self.say(now, id, TaskState::TaskKilling, None, None, out);
        }
        if first && running {
            self.signal(id, SIGTERM, out);
        }
    }

    pub(super) fn force(&mut self, id: &str, out: &mut Outbox<Effect>) {
        if let Some(task) = self.tasks.get_mut(id) {
            task.force_at = None;
            self.signal(id, SIGKILL, out);
        }
    }

    fn signal(&mut self, id: &str, signal: i32, out: &mut Outbox<Effect>) {
        let Some(task) = self.tasks.get(id) else { return };
        let kill = call::KillNestedContainer {
            container_id: task.container_id.clone(),
            signal: Some(signal),
            ..Default::default()
        };
        let call = Call {
            r#type: Some(call::Type::KillNestedContainer),
            kill_nested_container: Some(kill.into()),
            ..Default::default()
        };
        self.ask(id, What::Kill, call, out);
    }

    fn say(
        &mut self,
        now: Now,
        id: &str,
        state: TaskState,
        message: Option<String>,
        reason: Option<Reason>,
        out: &mut Outbox<Effect>,
    ) {
        let Some(task) = self.tasks.get_mut(id) else { return };
        task.said = state;
        let container = v1::ContainerStatus {
            container_id: Some(task.container_id.clone().into()),
            ..Default::default()
        };
        let status = v1::TaskStatus {
            message: message.map(Into::into),
            reason,
            container_status: Some(container.into()),
            ..session::status(&task.info.task_id, state)
        };
        out.extend(self.session.say(now, status).map(Effect::Send));
    }
}

/// A task's container. The persistent volumes of the task are mounted for the executor, and from there for the task.
fn container_of(info: &v1::TaskInfo) -> Option<Box<v1::ContainerInfo>> {
    use v1::volume::source::{SandboxPath, Type, sandbox_path};
    let disks = info.resources.iter().filter_map(|resource| resource.disk.as_ref());
    let used = disks.filter(|disk| disk.persistence.is_some()).filter_map(|disk| disk.volume.as_ref());
    let volumes = used.map(|volume| {
        let path = SandboxPath {
            r#type: Some(sandbox_path::Type::Parent),
            path: volume.container_path.clone(),
            ..Default::default()
        };
        let source = v1::volume::Source {
            r#type: Some(Type::SandboxPath),
            sandbox_path: Some(path),
            ..Default::default()
        };
        v1::Volume {
            mode: volume.mode,
            container_path: volume.container_path.clone(),
            source: Some(source.into()),
            ..Default::default()
        }
    });
    let volumes: Vec<v1::Volume> = volumes.collect();
    if volumes.is_empty() {
        return info.container.clone();
    }
    let mut container = info.container.clone().unwrap_or_else(|| {
        let none = v1::ContainerInfo { r#type: v1::container_info::Type::Mesos, ..Default::default() };
        Box::new(none)
    });
    container.volumes.extend(volumes);
    Some(container)
}
