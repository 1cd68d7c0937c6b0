//! Executors in their containers: the product's own machines, and a scripted one that frameworks bring.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_agent::Program;
use meseta_executor::Options;
use meseta_executor::command::{self, CommandExecutor};
use meseta_executor::group::{self, DefaultExecutor, Reply};
use meseta_model::{Machine, Mono, Now, Outbox, Ticket};
use meseta_wire::v1;

use super::script::Script;
use super::words;
use crate::net::{ConnId, Kind, Packet, Way};
use crate::node::{Node, Process};
use crate::queue::{Happening, MILLISECOND};
use crate::sometimes;
use crate::world::World;

/// What decides in an executor.
pub enum Brain {
    Command(Box<CommandExecutor>),
    Group(Box<DefaultExecutor>),
    Script(Box<Script>),
}

/// One executor's process.
pub struct Executor {
    pub process: Process,
    pub brain: Option<Brain>,
    pub options: Options,
    /// The agent's id, as it was when the executor began, and the container that it is in.
    pub agent_id: String,
    pub container_id: String,
    pub container: u32,
    stream: Option<ConnId>,
    calls: Option<ConnId>,
    /// Calls without an answer yet.
    unanswered: u32,
    asks: BTreeMap<ConnId, Ticket>,
    /// The process of its command, and how it will end.
    command: Option<(u32, i32)>,
    commands: u32,
}

/// What any of them can ask for.
pub(super) enum Wish {
    Subscribe(Box<v1::executor::Call>),
    Send(Box<v1::executor::Call>),
    Ask(Ticket, Box<v1::agent::Call>),
    Start(Box<command::Process>),
    Signal(i32),
    /// The script began work on a task.
    Began(Box<v1::TaskInfo>),
    Exit(u8),
}

/// What any of them can hear.
#[derive(Clone)]
pub(super) enum News {
    Wake,
    Event(Box<v1::executor::Event>),
    Disconnected,
    Answered(Ticket, Reply),
    Started,
    StartFailed,
    Exited(i32),
}

fn options(environment: &BTreeMap<String, String>, seed: u64) -> Options {
    let text = |name: &str| environment.get(name).cloned().unwrap_or_default();
    let time = |name: &str, default: Duration| {
        environment.get(name).and_then(|text| meseta_model::duration::parse(text).ok()).unwrap_or(default)
    };
    use meseta_model::limits;
    Options {
        framework_id: text("MESOS_FRAMEWORK_ID"),
        executor_id: text("MESOS_EXECUTOR_ID"),
        seed,
        checkpoint: text("MESOS_CHECKPOINT") == "1",
        recovery_timeout: time("MESOS_RECOVERY_TIMEOUT", limits::RECOVERY_TIMEOUT),
        subscription_backoff_max: time(
            "MESOS_SUBSCRIPTION_BACKOFF_MAX",
            limits::EXECUTOR_REREGISTRATION_TIMEOUT,
        ),
        shutdown_grace_period: time("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", limits::EXECUTOR_SHUTDOWN_GRACE),
    }
}

impl World {
    pub(super) fn begin_executor(&mut self, agent: u16, container: u32) {
        let index = usize::from(agent);
        let seed = self.rng.next_u64();
        let unruly = if self.calm { 0.0 } else { self.swarm.unruly };
        let life = 2 * self.swarm.task_life;
        let host = &mut self.agents[index];
        let Some(place) = host.containers.get_mut(&container) else { return };
        let options = options(&place.environment, seed);
        let brain = match &place.program {
            Program::Own(words) if words.last().is_some_and(|word| word == "command") => {
                Brain::Command(CommandExecutor::new(options.clone()).into())
            }
            Program::Own(_) => Brain::Group(DefaultExecutor::new(options.clone()).into()),
            Program::Shell(_) | Program::Exec { .. } => {
                Brain::Script(Script::new(options.clone(), unruly, life).into())
            }
        };
        let mut process = Process::default();
        process.start(self.now);
        host.next_executor += 1;
        let number = host.next_executor;
        place.executor = Some(number);
        let executor = Executor {
            process,
            brain: Some(brain),
            options,
            agent_id: place.environment.get("MESOS_SLAVE_ID").cloned().unwrap_or_default(),
            container_id: place.path.0.last().cloned().unwrap_or_default(),
            container,
            stream: None,
            calls: None,
            unanswered: 0,
            asks: BTreeMap::new(),
            command: None,
            commands: 0,
        };
        host.executors.insert(number, executor);
        // It takes a moment until it can speak.
        let at = self.soon(20 * MILLISECOND);
        let (node, life) = (Node::Executor(agent, number), 1);
        if let Some(process) = self.process_mut(node) {
            process.wake = Some(at);
        }
        self.queue.push(at, Happening::Wake { node, life });
    }

    fn executor(&mut self, agent: u16, number: u32) -> Option<&mut Executor> {
        self.agents[usize::from(agent)].executors.get_mut(&number)
    }

    pub(crate) fn wake_executor(&mut self, agent: u16, number: u32) {
        let now = self.now;
        let Some(executor) = self.executor(agent, number) else { return };
        let at = executor.brain.as_ref().and_then(Brain::wake_at);
        match at {
            Some(at) if executor.process.at(at) <= now => self.step_executor(agent, number, News::Wake),
            at => self.plan_wake(Node::Executor(agent, number), at),
        }
    }

    pub(crate) fn command_over(&mut self, agent: u16, number: u32, command: u32) {
        let Some(executor) = self.executor(agent, number) else { return };
        if let Some((_, status)) = executor.command.take_if(|(running, _)| *running == command) {
            self.step_executor(agent, number, News::Exited(status));
        }
    }

    pub(crate) fn reach_executor(&mut self, agent: u16, number: u32, conn: ConnId, packet: Packet) {
        let Some(executor) = self.executor(agent, number) else { return };
        let own = executor.stream == Some(conn);
        let news = match packet {
            Packet::ExecutorOpened => return,
            Packet::ExecutorEvent(event) if own => News::Event(event),
            Packet::ExecutorAnswer(failed) => {
                executor.unanswered = executor.unanswered.saturating_sub(1);
                match failed {
                    true => News::Disconnected,
                    false => return,
                }
            }
            Packet::Asked(ticket, reply) => {
                executor.asks.remove(&conn);
                News::Answered(ticket, *reply)
            }
            _ => return,
        };
        self.step_executor(agent, number, news);
    }

    pub(crate) fn executor_lost(&mut self, agent: u16, number: u32, conn: ConnId, kind: Kind) {
        let Some(executor) = self.executor(agent, number) else { return };
        let news = match kind {
            Kind::ExecutorStream => {
                executor.stream.take_if(|stream| *stream == conn).map(|_| News::Disconnected)
            }
            Kind::ExecutorCalls => {
                let waited = std::mem::take(&mut executor.unanswered) > 0;
                let own = executor.calls.take_if(|calls| *calls == conn).is_some();
                sometimes!(self.points, "ack to executor lost", waited && own);
                (waited && own).then_some(News::Disconnected)
            }
            _ => executor.asks.remove(&conn).map(|ticket| News::Answered(ticket, Reply::Lost)),
        };
        if let Some(news) = news {
            self.step_executor(agent, number, news);
        }
    }

    fn step_executor(&mut self, agent: u16, number: u32, news: News) {
        let node = Node::Executor(agent, number);
        let now = self.now;
        let Some(executor) = self.executor(agent, number) else { return };
        let Some(mut brain) = executor.brain.take() else { return };
        let moment = executor.process.now(now);
        match self.log.is_verbose() {
            true => {
                let text = text(&news);
                self.step_begins(node, format_args!("{text}"));
            }
            false => self.step_begins(node, format_args!("")),
        }
        let wishes = brain.step(moment, news);
        let wake = brain.wake_at();
        if let Some(executor) = self.executor(agent, number) {
            executor.brain = Some(brain);
        }
        for wish in wishes {
            if self.executor(agent, number).is_some() {
                self.grant(agent, number, wish);
            }
        }
        self.plan_wake(node, wake);
    }

    fn grant(&mut self, agent: u16, number: u32, wish: Wish) {
        let node = Node::Executor(agent, number);
        match wish {
            Wish::Subscribe(call) => {
                self.note_effect(node, format_args!("subscribe"));
                let conn = self.net.open(Kind::ExecutorStream, node, Node::Agent(agent));
                let old = self.executor(agent, number).and_then(|executor| executor.stream.replace(conn));
                if let Some(old) = old {
                    self.close(old, Way::Down);
                }
                self.send(conn, Way::Up, Packet::ExecutorSubscribe(call));
            }
            Wish::Send(call) => self.executor_call(agent, number, call),
            Wish::Ask(ticket, call) => {
                self.note_effect(node, format_args!("ask {:?}", call.r#type.unwrap_or_default()));
                let conn = self.net.open(Kind::Ask, node, Node::Agent(agent));
                if let Some(executor) = self.executor(agent, number) {
                    executor.asks.insert(conn, ticket);
                }
                self.send(conn, Way::Up, Packet::Ask(ticket, call));
            }
            Wish::Start(process) => self.start_command(agent, number, &process),
            Wish::Signal(signal) => self.signal_command(agent, number, signal),
            Wish::Began(task) => self.facts.task_began(usize::from(agent), &task, &mut self.points),
            Wish::Exit(code) => {
                self.note_effect(node, format_args!("exit {code}"));
                let container = self.executor(agent, number).map(|executor| executor.container);
                if let Some(container) = container {
                    self.container_over(agent, container, Some(i32::from(code) << 8));
                }
            }
        }
    }

    fn executor_call(&mut self, agent: u16, number: u32, call: Box<v1::executor::Call>) {
        let node = Node::Executor(agent, number);
        if self.log.is_verbose() {
            let text = words::executor_call(&call);
            self.note_effect(node, format_args!("{text}"));
        }
        let calls = self.executor(agent, number).and_then(|executor| executor.calls);
        let conn = match calls {
            Some(conn) => conn,
            None => self.net.open(Kind::ExecutorCalls, node, Node::Agent(agent)),
        };
        if let Some(executor) = self.executor(agent, number) {
            executor.calls = Some(conn);
            executor.unanswered += 1;
        }
        self.send(conn, Way::Up, Packet::ExecutorCall(call));
    }

    fn start_command(&mut self, agent: u16, number: u32, process: &command::Process) {
        let fails = !self.calm && self.rng.chance(self.swarm.launch_fails / 4.0);
        let task = process.environment.get("TASK").cloned().unwrap_or_default();
        if fails {
            return self.step_executor(agent, number, News::StartFailed);
        }
        self.facts.process_began(usize::from(agent), &task, &mut self.points);
        let (life, status) = (self.draw_life(), self.draw_status());
        let Some(executor) = self.executor(agent, number) else { return };
        executor.commands += 1;
        let command = executor.commands;
        executor.command = Some((command, status));
        if let Some(at) = life {
            self.queue.push(at, Happening::CommandOver { agent, executor: number, command });
        }
        self.step_executor(agent, number, News::Started);
    }

    fn signal_command(&mut self, agent: u16, number: u32, signal: i32) {
        let ignored = signal != 9 && self.rng.chance(0.3);
        let at = self.soon(20 * MILLISECOND);
        let Some(executor) = self.executor(agent, number) else { return };
        if let Some((command, status)) = &mut executor.command
            && !ignored
        {
            *status = signal;
            let command = *command;
            self.queue.push(at, Happening::CommandOver { agent, executor: number, command });
        }
    }
}

impl Executor {
    /// Whether that is its stream.
    pub fn reads(&self, stream: ConnId) -> bool {
        self.stream == Some(stream)
    }
}

impl Brain {
    fn wake_at(&self) -> Option<Mono> {
        match self {
            Brain::Command(machine) => machine.wake_at(),
            Brain::Group(machine) => machine.wake_at(),
            Brain::Script(script) => script.wake_at(),
        }
    }

    fn step(&mut self, now: Now, news: News) -> Vec<Wish> {
        match self {
            Brain::Command(machine) => {
                let mut out = Outbox::new();
                machine.step(now, command_input(news), &mut out);
                machine.check();
                out.drain().map(command_wish).collect()
            }
            Brain::Group(machine) => {
                let mut out = Outbox::new();
                machine.step(now, group_input(news), &mut out);
                machine.check();
                out.drain().map(group_wish).collect()
            }
            Brain::Script(script) => script.step(now, news),
        }
    }
}

fn command_input(news: News) -> command::Input {
    match news {
        News::Event(event) => command::Input::Event(event),
        News::Disconnected => command::Input::Disconnected,
        News::Started => command::Input::Started,
        News::StartFailed => command::Input::StartFailed { reason: "no such file".to_owned() },
        News::Exited(status) => command::Input::Exited { status },
        News::Wake | News::Answered(..) => command::Input::Wake,
    }
}

fn command_wish(effect: command::Effect) -> Wish {
    match effect {
        command::Effect::Subscribe(call) => Wish::Subscribe(call),
        command::Effect::Send(call) => Wish::Send(call),
        command::Effect::Start(process) => Wish::Start(process),
        command::Effect::Signal(signal) => Wish::Signal(signal),
        command::Effect::Exit { code } => Wish::Exit(code),
    }
}

fn group_input(news: News) -> group::Input {
    match news {
        News::Event(event) => group::Input::Event(event),
        News::Disconnected => group::Input::Disconnected,
        News::Answered(ticket, reply) => group::Input::Answered { ticket, reply },
        _ => group::Input::Wake,
    }
}

fn group_wish(effect: group::Effect) -> Wish {
    match effect {
        group::Effect::Subscribe(call) => Wish::Subscribe(call),
        group::Effect::Send(call) => Wish::Send(call),
        group::Effect::Ask { ticket, call } => Wish::Ask(ticket, call),
        group::Effect::Exit { code } => Wish::Exit(code),
    }
}

fn text(news: &News) -> String {
    match news {
        News::Wake => "wake".to_owned(),
        News::Event(event) => words::executor_event(event),
        News::Disconnected => "disconnected".to_owned(),
        News::Answered(ticket, reply) => format!("answered {ticket} {reply:?}"),
        News::Started => "started".to_owned(),
        News::StartFailed => "start failed".to_owned(),
        News::Exited(status) => format!("exited {status}"),
    }
}
