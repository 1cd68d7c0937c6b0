//! A world of one master: a clock, a registry, and everything that it says as text.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use meseta_journal::{RegistryOp, registry};
use meseta_model::{Machine, Mono, Now, Outbox, Ticket, Wall};
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1::scheduler::{Call, call};
use meseta_wire::v1::{self, TaskState};

use super::made::{agent_info, capabilities, status};
use super::shown::{shown_event, shown_explanation, shown_op, shown_record};
use crate::{Answer, Effect, Input, Link, Master, Options, ReplyTo, Stream};

pub(crate) struct World {
    pub(crate) master: Master,
    now: Now,
    /// What is durable.
    pub(crate) records: BTreeMap<String, Bytes>,
    /// Commits are answered at once.
    pub(crate) durable: bool,
    waiting: Vec<(Ticket, Vec<RegistryOp>)>,
    stream_ids: BTreeMap<Stream, String>,
    replies: u64,
    /// Everything that the master asked for, in order.
    pub(crate) effects: Vec<Effect>,
}

/// The options of tests: one cluster, quick to be read.
pub(crate) fn options() -> Options {
    Options { cluster_id: "c".to_owned(), seed: 7, ..Options::default() }
}

impl World {
    /// A master that serves.
    pub(crate) fn new() -> Self {
        Self::with(options())
    }

    pub(crate) fn with(options: Options) -> Self {
        let mut world = Self::silent(options, BTreeMap::new());
        world.recover();
        world
    }

    /// A master that did not hear of its registry yet.
    pub(crate) fn silent(options: Options, records: BTreeMap<String, Bytes>) -> Self {
        Self {
            master: Master::new(options),
            now: Now { mono: Mono(0), wall: Wall(1_000_000_000_000) },
            records,
            durable: true,
            waiting: Vec::new(),
            stream_ids: BTreeMap::new(),
            replies: 0,
            effects: Vec::new(),
        }
    }

    /// The next master on the same registry.
    pub(crate) fn restart(&mut self) -> String {
        self.restart_with(options())
    }

    pub(crate) fn restart_with(&mut self, options: Options) -> String {
        self.master = Master::new(options);
        self.waiting.clear();
        self.recover()
    }

    pub(crate) fn recover(&mut self) -> String {
        let records = self.records.clone().into_iter().collect();
        self.step(Input::Recovered { records })
    }

    /// One step, and all that follows from it at once: commits that are answered, wakes that are due.
    pub(crate) fn step(&mut self, input: Input) -> String {
        let mut lines = self.one(input);
        loop {
            if self.durable && !self.waiting.is_empty() {
                lines.extend(self.answer_one());
            } else if self.master.wake_at().is_some_and(|at| at <= self.now.mono) {
                lines.extend(self.one(Input::Wake));
            } else {
                return lines.join("\n");
            }
        }
    }

    /// Answers the commits that wait.
    pub(crate) fn commit(&mut self) -> String {
        self.durable = true;
        let mut lines = Vec::new();
        while !self.waiting.is_empty() {
            lines.extend(self.answer_one());
        }
        let more = self.step(Input::Wake);
        lines.extend((!more.is_empty()).then_some(more));
        lines.join("\n")
    }

    /// Answers one commit, if any waits.
    pub(crate) fn commit_one(&mut self) {
        if !self.waiting.is_empty() {
            self.answer_one();
        }
    }

    fn answer_one(&mut self) -> Vec<String> {
        let (ticket, ops) = self.waiting.remove(0);
        registry::apply(&mut self.records, &ops);
        self.one(Input::Committed { ticket })
    }

    fn one(&mut self, input: Input) -> Vec<String> {
        let mut out = Outbox::new();
        self.master.step(self.now, input, &mut out);
        self.master.check();
        self.master.check_touched();
        let effects: Vec<Effect> = out.drain().collect();
        self.effects.extend(effects.iter().cloned());
        effects.into_iter().filter_map(|effect| self.line(effect)).collect()
    }

    fn line(&mut self, effect: Effect) -> Option<String> {
        let line = match effect {
            Effect::Commit { ticket, ops } => {
                let shown: Vec<String> = ops.iter().map(shown_op).collect();
                self.waiting.push((ticket, ops));
                if self.durable {
                    return None;
                }
                format!("commit {}", shown.join(", "))
            }
            Effect::Reply { to, answer: Answer::Accepted } => format!("r{} 202", to.0),
            Effect::Reply { to, answer: Answer::Ok(_) } => format!("r{} 200", to.0),
            Effect::Reply { to, answer: Answer::Explained(explained) } => {
                format!("r{} {}", to.0, shown_explanation(&explained))
            }
            Effect::Reply { to, answer: Answer::Refused { status, message } } => {
                format!("r{} {status} {message}", to.0)
            }
            Effect::OpenStream { stream, stream_id } => {
                self.stream_ids.insert(stream, stream_id);
                format!("s{} open", stream.0)
            }
            Effect::Event { stream, event } => format!("s{} {}", stream.0, shown_event(&event)),
            Effect::CloseStream { stream } => format!("s{} close", stream.0),
            Effect::ToAgent { link, message } => {
                format!("l{}.{} {}", link.0, message.session, shown_record(&message))
            }
            Effect::Note(_) => return None,
            Effect::Abort { reason } => format!("ABORT {reason}"),
        };
        let id = self.master.view().master_id;
        Some(if id.is_empty() { line } else { line.replace(&*id, "M") })
    }

    /// Lets time pass, waking the master whenever it wants.
    pub(crate) fn pass(&mut self, seconds: f64) -> String {
        let end = self.now.mono + Duration::from_secs_f64(seconds);
        let mut lines = Vec::new();
        while let Some(at) = self.master.wake_at().filter(|at| *at <= end) {
            self.advance_to(at.max(self.now.mono));
            let said = self.step(Input::Wake);
            lines.extend((!said.is_empty()).then_some(said));
        }
        self.advance_to(end);
        lines.join("\n")
    }

    fn advance_to(&mut self, at: Mono) {
        let by = at.since(self.now.mono);
        self.now = Now { mono: at, wall: self.now.wall + by };
    }

    /// `M` in a text stands for this master's id.
    pub(crate) fn id(&self, short: &str) -> String {
        short.replace('M', &self.master.view().master_id)
    }

    fn next_reply(&mut self) -> ReplyTo {
        self.replies += 1;
        ReplyTo(self.replies)
    }

    /// SUBSCRIBE on stream `stream`.
    pub(crate) fn subscribe(&mut self, stream: u64, info: v1::FrameworkInfo) -> String {
        self.subscribe_but(stream, info, &[])
    }

    pub(crate) fn subscribe_but(
        &mut self,
        stream: u64,
        info: v1::FrameworkInfo,
        suppressed: &[&str],
    ) -> String {
        self.subscribe_with(stream, info, |subscribe| {
            subscribe.suppressed_roles = suppressed.iter().map(|role| (*role).into()).collect();
        })
    }

    /// SUBSCRIBE with something more in it.
    pub(crate) fn subscribe_with(
        &mut self,
        stream: u64,
        info: v1::FrameworkInfo,
        more: impl FnOnce(&mut call::Subscribe),
    ) -> String {
        let mut subscribe = call::Subscribe { framework_info: info.clone().into(), ..Default::default() };
        more(&mut subscribe);
        let call = Call {
            framework_id: info.id,
            r#type: Some(call::Type::Subscribe),
            subscribe: Some(subscribe.into()),
            ..Default::default()
        };
        let reply = self.next_reply();
        self.step(Input::Subscribe { stream: Stream(stream), reply, call: call.into() })
    }

    /// A call of a framework (`M-0000`) on its stream.
    pub(crate) fn call(&mut self, stream: u64, framework: &str, call: Call) -> String {
        let stream_id = self.stream_ids.get(&Stream(stream)).cloned();
        self.call_as(stream_id, framework, call)
    }

    pub(crate) fn call_as(&mut self, stream_id: Option<String>, framework: &str, call: Call) -> String {
        let framework_id = Some(v1::FrameworkId { value: self.id(framework).into(), ..Default::default() });
        let call = Box::new(Call { framework_id, ..call });
        let reply = self.next_reply();
        self.step(Input::Call { reply, stream_id, call })
    }

    pub(crate) fn stream_id(&self, stream: u64) -> Option<String> {
        self.stream_ids.get(&Stream(stream)).cloned()
    }

    pub(crate) fn close(&mut self, stream: u64) -> String {
        self.step(Input::StreamClosed { stream: Stream(stream) })
    }

    /// A new agent on link `link`, session 1.
    pub(crate) fn register(&mut self, link: u64, resources: &str) -> String {
        let register = from_agent::Register {
            agent: agent_info(link, resources).into(),
            version: "0.1.0".into(),
            incarnation: Bytes::from(vec![link as u8; 16]),
            ..Default::default()
        };
        self.agent(link, FromAgent { register: Some(register.into()), ..Default::default() })
    }

    /// A new agent on link `link`, on machine `host<link>` at `10.0.0.<link>`, that can do all that ours can.
    pub(crate) fn register_at(&mut self, link: u64, resources: &str) -> String {
        self.register_as(link, link, resources)
    }

    /// As [`Self::register_at`], on the machine of another link.
    pub(crate) fn register_as(&mut self, link: u64, machine: u64, resources: &str) -> String {
        let register = from_agent::Register {
            agent: agent_info(machine, resources).into(),
            version: "0.1.0".into(),
            incarnation: Bytes::from(vec![link as u8; 16]),
            capabilities: capabilities(),
            ip: Some(format!("10.0.0.{machine}").into()),
            ..Default::default()
        };
        self.agent(link, FromAgent { register: Some(register.into()), ..Default::default() })
    }

    /// The agent of machine `was` comes back as `id` on link `link`, as [`Self::register_at`] has it.
    pub(crate) fn reregister_at(
        &mut self,
        link: u64,
        was: u64,
        id: &str,
        report: from_agent::Reregister,
    ) -> String {
        let ip = Some(format!("10.0.0.{was}"));
        self.reregister(
            link,
            was,
            id,
            from_agent::Reregister { ip: ip.map(Into::into), capabilities: capabilities(), ..report },
        )
    }

    /// The agent of link `was` comes back as `id` on link `link`.
    pub(crate) fn reregister(
        &mut self,
        link: u64,
        was: u64,
        id: &str,
        report: from_agent::Reregister,
    ) -> String {
        let info = v1::AgentInfo {
            id: Some(v1::AgentId { value: self.id(id).into(), ..Default::default() }),
            ..agent_info(was, "cpus:2;mem:1024;ports:[31000-31009]")
        };
        let reregister = from_agent::Reregister { agent: info.into(), version: "0.1.0".into(), ..report };
        self.agent(link, FromAgent { reregister: Some(reregister.into()), ..Default::default() })
    }

    pub(crate) fn agent(&mut self, link: u64, message: FromAgent) -> String {
        self.session(link, 1, message)
    }

    pub(crate) fn session(&mut self, link: u64, session: u64, message: FromAgent) -> String {
        let message = Box::new(FromAgent { session, ..message });
        self.step(Input::FromAgent { link: Link(link), message })
    }

    pub(crate) fn cut(&mut self, link: u64) -> String {
        self.step(Input::LinkClosed { link: Link(link) })
    }

    pub(crate) fn teardown(&mut self, framework: &str) -> String {
        let framework_id = v1::FrameworkId { value: self.id(framework).into(), ..Default::default() };
        let body = v1::master::call::Teardown { framework_id, ..Default::default() };
        self.operate(v1::master::Call {
            r#type: Some(v1::master::call::Type::Teardown),
            teardown: Some(body),
            ..Default::default()
        })
    }

    pub(crate) fn operate(&mut self, call: v1::master::Call) -> String {
        let reply = self.next_reply();
        self.step(Input::Operator { reply, call: call.into() })
    }

    /// Why `framework` is offered nothing in its roles.
    pub(crate) fn explain(&mut self, framework: &str, role: Option<&str>) -> String {
        let (reply, framework_id) = (self.next_reply(), self.id(framework));
        self.step(Input::Explain { reply, framework_id, role: role.map(str::to_owned) })
    }

    /// A status of a task from its agent; `uuid` 0 for none.
    pub(crate) fn update(
        &mut self,
        link: u64,
        framework: &str,
        task: &str,
        state: TaskState,
        uuid: u8,
    ) -> String {
        self.update_hinting(link, framework, task, state, uuid, None)
    }

    pub(crate) fn update_hinting(
        &mut self,
        link: u64,
        framework: &str,
        task: &str,
        state: TaskState,
        uuid: u8,
        latest: Option<TaskState>,
    ) -> String {
        let update = from_agent::Update {
            framework_id: v1::FrameworkId { value: self.id(framework).into(), ..Default::default() },
            status: status(task, state, uuid).into(),
            latest,
            ..Default::default()
        };
        self.agent(link, FromAgent { update: Some(update), ..Default::default() })
    }

    pub(crate) fn acknowledge(
        &mut self,
        stream: u64,
        framework: &str,
        agent: &str,
        task: &str,
        uuid: u8,
    ) -> String {
        let acknowledge = call::Acknowledge {
            agent_id: v1::AgentId { value: self.id(agent).into(), ..Default::default() },
            task_id: v1::TaskId { value: task.into(), ..Default::default() },
            uuid: Bytes::from(vec![uuid; 16]),
            ..Default::default()
        };
        let acknowledge = Some(acknowledge.into());
        let call = Call { r#type: Some(call::Type::Acknowledge), acknowledge, ..Default::default() };
        self.call(stream, framework, call)
    }

    /// The free part of an agent's resources.
    pub(crate) fn free(&self, agent: &str) -> String {
        let id = meseta_model::AgentId::from_trusted(self.id(agent));
        let book = self.master.allocator().agent_view(&id).map(|book| book.free.to_string());
        book.unwrap_or_else(|| "no such agent".to_owned())
    }
}
