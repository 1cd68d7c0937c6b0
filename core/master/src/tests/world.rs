//! A world of one master: a clock, a registry, and everything that it says as text.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use meseta_journal::{RegistryOp, registry};
use meseta_model::{Machine, Mono, Now, Outbox, Resources, Role, Ticket, Wall, state};
use meseta_wire::internal::{FromAgent, ToAgent, from_agent};
use meseta_wire::v1::scheduler::{Call, Event, call};
use meseta_wire::v1::{self, TaskState};
use meseta_wire::{Enumeration, Message};

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
}

/// The options of tests: one cluster, quick to be read.
pub(crate) fn options() -> Options {
    Options { cluster_id: "c".to_owned(), version: "0".to_owned(), seed: 7, ..Options::default() }
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
        let subscribe = call::Subscribe {
            framework_info: info.clone().into(),
            suppressed_roles: suppressed.iter().map(|role| (*role).to_owned()).collect(),
            ..Default::default()
        };
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
        let framework_id = Some(v1::FrameworkId { value: self.id(framework), ..Default::default() });
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
            version: "0.1.0".to_owned(),
            incarnation: Bytes::from(vec![link as u8; 16]),
            ..Default::default()
        };
        self.agent(link, FromAgent { register: Some(register.into()), ..Default::default() })
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
            id: Some(v1::AgentId { value: self.id(id), ..Default::default() }),
            ..agent_info(was, "cpus:2;mem:1024;ports:[31000-31009]")
        };
        let reregister = from_agent::Reregister { agent: info.into(), version: "0.1.0".to_owned(), ..report };
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
        let (reply, framework_id) = (self.next_reply(), self.id(framework));
        self.step(Input::Teardown { reply, framework_id })
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
            framework_id: v1::FrameworkId { value: self.id(framework), ..Default::default() },
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
            agent_id: v1::AgentId { value: self.id(agent), ..Default::default() },
            task_id: v1::TaskId { value: task.to_owned(), ..Default::default() },
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

fn shown_op(op: &RegistryOp) -> String {
    match op {
        RegistryOp::Put { key, .. } => format!("put {key}"),
        RegistryOp::Delete { key } => format!("delete {key}"),
    }
}

fn shown_event(event: &Event) -> String {
    let kind = event.r#type.unwrap_or_default().name();
    let detail = if let Some(subscribed) = &event.subscribed {
        subscribed.framework_id.value.clone()
    } else if let Some(offers) = &event.offers {
        let shown = offers.offers.iter().map(|offer| {
            let resources =
                Resources::from_wire(&offer.resources).expect("offered resources are well formed");
            let role = offer.allocation_info.as_ref().and_then(|info| info.role.clone()).unwrap_or_default();
            format!("{} of {} {resources} {role}", offer.id.value, offer.agent_id.value)
        });
        shown.collect::<Vec<_>>().join(", ")
    } else if let Some(rescind) = &event.rescind {
        rescind.offer_id.value.clone()
    } else if let Some(update) = &event.update {
        shown_status(&update.status)
    } else if let Some(update) = &event.update_operation_status {
        let id = update.status.operation_id.as_ref().map_or("", |id| &id.value);
        format!("{id} {}", update.status.state.name())
    } else if let Some(failure) = &event.failure {
        let agent = failure.agent_id.as_ref().map_or("", |id| &id.value);
        let executor = failure.executor_id.as_ref().map_or("", |id| &id.value);
        format!("{agent} {executor} {:?}", failure.status)
    } else if let Some(message) = &event.message {
        format!("{} {:?}", message.executor_id.value, message.data)
    } else {
        event.error.as_ref().map(|error| error.message.clone()).unwrap_or_default()
    };
    format!("{kind} {detail}").trim_end().to_owned()
}

pub(crate) fn shown_status(status: &v1::TaskStatus) -> String {
    let reason = status.reason.map(|reason| reason.name().replace("REASON_", "")).unwrap_or_default();
    let uuid = status.uuid.as_ref().and_then(|uuid| uuid.first()).map(|byte| format!("uuid {byte}"));
    let since = status.unreachable_time.as_ref().map(|_| "since then".to_owned());
    let message = status.message.clone().filter(|_| reason.contains("INVALID"));
    let parts =
        [Some(status.task_id.value.clone()), Some(state::name(status.state).to_owned()), Some(reason)];
    let parts = parts.into_iter().chain([uuid, since, message]).flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

fn shown_record(record: &ToAgent) -> String {
    if let Some(registered) = &record.registered {
        format!("Registered {}", registered.agent_id.value)
    } else if let Some(back) = &record.reregistered {
        let expected = back.expected.iter().map(|task| format!(" expects {}", task.task_id.value));
        let ended = back.ended.iter().map(|id| format!(" ended {}", id.value));
        format!("Reregistered {}{}", back.agent_id.value, expected.chain(ended).collect::<String>())
    } else if let Some(refused) = &record.refused {
        format!("Refused {} {}", refused.reason, if refused.shutdown { "shutdown" } else { "" })
            .trim_end()
            .to_owned()
    } else if let Some(ping) = &record.ping {
        format!("Ping {}", ping.number)
    } else if let Some(run) = &record.run {
        let tasks = run.tasks.iter().map(|bytes| v1::TaskInfo::decode(bytes).expect("a task"));
        let tasks = tasks.map(|task| task.task_id.value).collect::<Vec<_>>().join("+");
        let executor = run.executor.as_ref().map(|executor| format!(" by {}", executor.executor_id.value));
        let new = if run.launch_executor == Some(true) { " new" } else { "" };
        format!("Run {tasks}{}{new} role {}", executor.unwrap_or_default(), run.role)
    } else if let Some(kill) = &record.kill {
        format!("Kill {}", kill.task_id.value)
    } else if let Some(acknowledge) = &record.acknowledge {
        format!("Acknowledge {} {}", acknowledge.task_id.value, acknowledge.uuid[0])
    } else if let Some(shutdown) = &record.shutdown_executor {
        format!("ShutdownExecutor {}", shutdown.executor_id.value)
    } else if let Some(shutdown) = &record.shutdown_framework {
        format!("ShutdownFramework {}", shutdown.framework_id.value)
    } else if let Some(message) = &record.framework_message {
        format!("FrameworkMessage {} {:?}", message.executor_id.value, message.data)
    } else if let Some(update) = &record.update_framework {
        format!("UpdateFramework {}", update.framework.name)
    } else {
        format!("{record:?}")
    }
}

// Builders.

pub(crate) fn resources(text: &str) -> Vec<v1::Resource> {
    Resources::parse(text, &Role::default_role()).expect("resources").to_wire(None)
}

fn agent_info(n: u64, text: &str) -> v1::AgentInfo {
    v1::AgentInfo {
        hostname: format!("host{n}"),
        port: Some(5051),
        resources: resources(text),
        ..Default::default()
    }
}

/// A framework of the roles named, MULTI_ROLE and whatever else.
pub(crate) fn framework(roles: &[&str], more: &[v1::framework_info::capability::Type]) -> v1::FrameworkInfo {
    let kinds = [v1::framework_info::capability::Type::MultiRole].into_iter().chain(more.iter().copied());
    let capability = |kind| v1::framework_info::Capability { r#type: Some(kind), ..Default::default() };
    v1::FrameworkInfo {
        user: "user".to_owned(),
        name: "name".to_owned(),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        capabilities: kinds.map(capability).collect(),
        ..Default::default()
    }
}

/// That framework comes back under its id.
pub(crate) fn again(world: &World, id: &str, info: v1::FrameworkInfo) -> v1::FrameworkInfo {
    v1::FrameworkInfo { id: Some(v1::FrameworkId { value: world.id(id), ..Default::default() }), ..info }
}

pub(crate) fn task(world: &World, id: &str, agent: &str, text: &str) -> v1::TaskInfo {
    v1::TaskInfo {
        name: id.to_owned(),
        task_id: v1::TaskId { value: id.to_owned(), ..Default::default() },
        agent_id: v1::AgentId { value: world.id(agent), ..Default::default() },
        resources: resources(text),
        command: Some(v1::CommandInfo { value: Some("true".to_owned()), ..Default::default() }.into()),
        ..Default::default()
    }
}

pub(crate) fn status(task: &str, state: TaskState, uuid: u8) -> v1::TaskStatus {
    v1::TaskStatus {
        task_id: v1::TaskId { value: task.to_owned(), ..Default::default() },
        state,
        uuid: (uuid != 0).then(|| Bytes::from(vec![uuid; 16])),
        ..Default::default()
    }
}

/// ACCEPT of those offers; what is left is not wanted for an hour.
pub(crate) fn accept(world: &World, offers: &[&str], operations: Vec<v1::offer::Operation>) -> Call {
    let filters = v1::Filters { refuse_seconds: Some(3600.0), ..Default::default() };
    let offer_ids =
        offers.iter().map(|id| v1::OfferId { value: world.id(id), ..Default::default() }).collect();
    let accept = call::Accept { offer_ids, operations, filters: Some(filters), ..Default::default() };
    Call { r#type: Some(call::Type::Accept), accept: Some(accept.into()), ..Default::default() }
}

pub(crate) fn launch(tasks: Vec<v1::TaskInfo>) -> v1::offer::Operation {
    let launch = v1::offer::operation::Launch { task_infos: tasks, ..Default::default() };
    let kind = Some(v1::offer::operation::Type::Launch);
    v1::offer::Operation { r#type: kind, launch: Some(launch), ..Default::default() }
}

pub(crate) fn decline(world: &World, offers: &[&str], seconds: f64) -> Call {
    let filters = v1::Filters { refuse_seconds: Some(seconds), ..Default::default() };
    let offer_ids =
        offers.iter().map(|id| v1::OfferId { value: world.id(id), ..Default::default() }).collect();
    let decline = call::Decline { offer_ids, filters: Some(filters), ..Default::default() };
    Call { r#type: Some(call::Type::Decline), decline: Some(decline), ..Default::default() }
}

pub(crate) fn kill(task: &str) -> Call {
    let task_id = v1::TaskId { value: task.to_owned(), ..Default::default() };
    let kill = call::Kill { task_id, ..Default::default() };
    Call { r#type: Some(call::Type::Kill), kill: Some(kill.into()), ..Default::default() }
}

pub(crate) fn bare(kind: call::Type) -> Call {
    Call { r#type: Some(kind), ..Default::default() }
}

/// RECONCILE of those tasks, each with its agent if it is named.
pub(crate) fn reconcile(world: &World, tasks: &[(&str, Option<&str>)]) -> Call {
    let asked = tasks.iter().map(|(task, agent)| call::reconcile::Task {
        task_id: v1::TaskId { value: (*task).to_owned(), ..Default::default() },
        agent_id: agent.map(|agent| v1::AgentId { value: world.id(agent), ..Default::default() }),
        ..Default::default()
    });
    let reconcile = call::Reconcile { tasks: asked.collect(), ..Default::default() };
    Call { r#type: Some(call::Type::Reconcile), reconcile: Some(reconcile), ..Default::default() }
}

/// A world with agent M-S0 on link 1, framework M-0000 on stream 1 (checkpointing or not), which was offered M-O0 and
/// runs task `t` of one cpu there.
pub(crate) fn running(info: v1::FrameworkInfo) -> World {
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024;ports:[31000-31009]");
    world.subscribe(1, info);
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    world.update(1, "M-0000", "t", TaskState::TaskRunning, 1);
    world.acknowledge(1, "M-0000", "M-S0", "t", 1);
    world
}

/// A task as its agent reports it.
pub(crate) fn reported(
    world: &World,
    framework: &str,
    task: &v1::TaskInfo,
    latest: TaskState,
) -> from_agent::TaskState {
    let mut info = task.clone();
    for resource in &mut info.resources {
        resource.allocation_info.get_or_insert_default().role = Some("*".to_owned());
    }
    from_agent::TaskState {
        framework_id: v1::FrameworkId { value: world.id(framework), ..Default::default() },
        info: info.encode_to_vec().into(),
        executor_id: v1::ExecutorId { value: task.task_id.value.clone(), ..Default::default() },
        latest,
        command_executor: Some(true),
        ..Default::default()
    }
}

/// What an agent reports that has those tasks of one framework.
pub(crate) fn report(
    world: &World,
    framework: &str,
    info: v1::FrameworkInfo,
    tasks: &[(v1::TaskInfo, TaskState)],
) -> from_agent::Reregister {
    from_agent::Reregister {
        frameworks: vec![again(world, framework, info)],
        tasks: tasks.iter().map(|(task, latest)| reported(world, framework, task, *latest)).collect(),
        ..Default::default()
    }
}
