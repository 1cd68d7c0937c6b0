//! The executor of a command: one task, one process, and the end of both.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_model::{Machine, Mono, Now, Outbox};
use meseta_wire::Text;
use meseta_wire::v1::executor::{Call, Event, event};
use meseta_wire::v1::framework_info::capability::Type::TaskKillingState;
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};

use crate::session::{self, Options, Session, Turn};

const SIGTERM: i32 = 15;
const SIGKILL: i32 = 9;

/// Everything that can happen to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    Wake,
    /// One event of the agent's stream.
    Event(Box<Event>),
    /// The stream ended, could not be had, or a call could not be delivered.
    Disconnected,
    /// The command runs.
    Started,
    /// The command could not be started.
    StartFailed {
        reason: String,
    },
    /// The command ended; `status` as wait(2) tells it.
    Exited {
        status: i32,
    },
}

/// Everything that it can ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// POST this SUBSCRIBE and read the stream.
    Subscribe(Box<Call>),
    /// POST this call.
    Send(Box<Call>),
    /// Start the command, in a process group of its own.
    Start(Box<Process>),
    /// Send a signal to the command's process group.
    Signal(i32),
    /// End the process.
    Exit { code: u8 },
}

/// What is started.
#[derive(Debug, Clone, PartialEq)]
pub struct Process {
    /// `/bin/sh` or the program itself.
    pub path: String,
    /// The whole argv, from zero on.
    pub argv: Vec<String>,
    /// Added to the executor's own environment.
    pub environment: BTreeMap<String, String>,
}

/// Where the command is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// No task came yet.
    Waiting,
    Starting,
    Running,
    /// It is over; the executor ends once the agent has all that was said.
    Over,
}

/// Why the command was asked to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Killed {
    Asked,
    Shutdown,
    /// Its `max_completion_time` is over.
    TimeOver,
}

/// The machine of the command executor.
pub struct CommandExecutor {
    session: Session,
    task: Option<v1::TaskInfo>,
    stage: Stage,
    killed: Option<Killed>,
    /// When it is ended by force.
    force_at: Option<Mono>,
    /// When its `max_completion_time` is over.
    time_over_at: Option<Mono>,
    abandoned: bool,
    exited: bool,
}

impl CommandExecutor {
    pub fn new(options: Options) -> CommandExecutor {
        CommandExecutor {
            session: Session::new(options),
            task: None,
            stage: Stage::Waiting,
            killed: None,
            force_at: None,
            time_over_at: None,
            abandoned: false,
            exited: false,
        }
    }

    fn event(&mut self, now: Now, event: Event, out: &mut Outbox<Effect>) {
        self.session.heard(&event);
        match event.r#type {
            Some(event::Type::Launch) => {
                let task = event.launch.map(|launch| v1::TaskInfo::clone(&launch.task));
                task.into_iter().for_each(|task| self.launch(now, task, out));
            }
            Some(event::Type::LaunchGroup) => {
                let tasks = event.launch_group.map(|launch| launch.task_group.tasks.clone());
                for task in tasks.unwrap_or_default() {
                    self.refuse(now, &task, "the command executor takes no task groups", out);
                }
            }
            Some(event::Type::Kill) => {
                let policy = event.kill.and_then(|kill| kill.kill_policy);
                self.kill(now, Killed::Asked, policy.as_ref(), out);
            }
            Some(event::Type::Shutdown) => self.shut_down(now, out),
            _ => {}
        }
    }

    fn launch(&mut self, now: Now, task: v1::TaskInfo, out: &mut Outbox<Effect>) {
        if self.task.as_ref().is_some_and(|mine| mine.task_id == task.task_id) {
            return;
        }
        if self.task.is_some() || self.stage != Stage::Waiting {
            return self.refuse(now, &task, "the command executor runs one task only", out);
        }
        let process = process_of(&task);
        let limit = task
            .max_completion_time
            .as_ref()
            .map(|limit| Duration::from_nanos(limit.nanoseconds.max(0) as u64));
        self.time_over_at = limit.map(|limit| now.mono + limit);
        self.task = Some(task);
        self.say(now, TaskState::TaskStarting, None, None, out);
        match process {
            Ok(process) => {
                self.stage = Stage::Starting;
                out.push(Effect::Start(Box::new(process)));
            }
            Err(reason) => self.finish(now, TaskState::TaskFailed, reason, out),
        }
    }

    fn refuse(&mut self, now: Now, task: &v1::TaskInfo, reason: &str, out: &mut Outbox<Effect>) {
        let status = v1::TaskStatus {
            message: Some(reason.into()),
            ..session::status(&task.task_id, TaskState::TaskFailed)
        };
        out.extend(self.session.say(now, status).map(Effect::Send));
    }

    fn started(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if self.stage == Stage::Starting {
            self.stage = Stage::Running;
            self.say(now, TaskState::TaskRunning, None, None, out);
            if self.killed.is_some() {
                out.push(Effect::Signal(SIGTERM));
            }
        }
    }

    /// Asks the command to end. A second kill replaces the first one's grace period.
    fn kill(&mut self, now: Now, why: Killed, policy: Option<&v1::KillPolicy>, out: &mut Outbox<Effect>) {
        let Some(task) = &self.task else { return };
        if self.stage == Stage::Over {
            return;
        }
        let grace = session::grace([policy, task.kill_policy.as_ref()]);
        let first = self.killed.is_none();
        self.killed.get_or_insert(why);
        self.force_at = Some(now.mono + grace);
        if first && why == Killed::Asked && self.session.framework_can(TaskKillingState) {
            self.say(now, TaskState::TaskKilling, None, None, out);
        }
        if first && self.stage == Stage::Running {
            out.push(Effect::Signal(SIGTERM));
        }
    }

    /// The agent wants us gone: the command gets a little less than what the agent waits before it uses force.
    fn shut_down(&mut self, now: Now, out: &mut Outbox<Effect>) {
        let grace = self.session.options().shutdown_grace_period.mul_f64(0.8);
        match self.stage {
            Stage::Waiting | Stage::Over => self.exit(out),
            _ => {
                self.kill(now, Killed::Shutdown, None, out);
                self.force_at = Some(now.mono + grace);
            }
        }
    }

    fn exited(&mut self, now: Now, raw: i32, out: &mut Outbox<Effect>) {
        let (state, message) =
            session::ended(Some(raw), matches!(self.killed, Some(Killed::Asked | Killed::Shutdown)));
        if self.killed == Some(Killed::TimeOver) {
            let status = (TaskState::TaskFailed, Some(Reason::ReasonMaxCompletionTimeReached));
            self.say(now, status.0, Some(message), status.1, out);
            self.stage = Stage::Over;
            return self.leave_if_settled(out);
        }
        self.finish(now, state, message, out);
    }

    fn finish(&mut self, now: Now, state: TaskState, message: String, out: &mut Outbox<Effect>) {
        self.say(now, state, Some(message), None, out);
        self.stage = Stage::Over;
        self.leave_if_settled(out);
    }

    fn say(
        &mut self,
        now: Now,
        state: TaskState,
        message: Option<String>,
        reason: Option<Reason>,
        out: &mut Outbox<Effect>,
    ) {
        let Some(task) = &self.task else { return };
        let status = v1::TaskStatus {
            message: message.map(Into::into),
            reason,
            ..session::status(&task.task_id, state)
        };
        out.extend(self.session.say(now, status).map(Effect::Send));
    }

    fn leave_if_settled(&mut self, out: &mut Outbox<Effect>) {
        let last_word_is_lost =
            self.abandoned || self.killed == Some(Killed::Shutdown) && !self.session.subscribed();
        if self.stage == Stage::Over && (self.session.settled() || last_word_is_lost) {
            self.exit(out);
        }
    }

    fn exit(&mut self, out: &mut Outbox<Effect>) {
        if !self.exited {
            self.exited = true;
            out.push(Effect::Exit { code: 0 });
        }
    }

    fn turn(&mut self, turn: Turn, out: &mut Outbox<Effect>) {
        match turn {
            Turn::Nothing => {}
            Turn::Subscribe(call) => out.push(Effect::Subscribe(call)),
            Turn::Abandoned => {
                self.abandoned = true;
                match self.stage {
                    Stage::Starting | Stage::Running => out.push(Effect::Signal(SIGKILL)),
                    Stage::Waiting | Stage::Over => self.exit(out),
                }
            }
        }
    }

    fn due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if self.time_over_at.is_some_and(|at| at <= now.mono) {
            self.time_over_at = None;
            self.kill(now, Killed::TimeOver, None, out);
        }
        if self.force_at.is_some_and(|at| at <= now.mono) && self.stage == Stage::Running {
            self.force_at = None;
            out.push(Effect::Signal(SIGKILL));
        }
    }
}

impl Machine for CommandExecutor {
    type Input = Input;
    type Effect = Effect;

    fn step(&mut self, now: Now, input: Input, out: &mut Outbox<Effect>) {
        match input {
            Input::Wake => {}
            Input::Event(event) => self.event(now, *event, out),
            Input::Disconnected => {
                let turn = self.session.disconnected(now);
                self.turn(turn, out);
            }
            Input::Started => self.started(now, out),
            Input::StartFailed { reason } => self.finish(now, TaskState::TaskFailed, reason, out),
            Input::Exited { status } => self.exited(now, status, out),
        }
        self.due(now, out);
        if !self.abandoned {
            let turn = self.session.tick(now);
            self.turn(turn, out);
        }
        self.leave_if_settled(out);
    }

    fn wake_at(&self) -> Option<Mono> {
        let running = self.stage == Stage::Running;
        let away = (!self.abandoned).then(|| self.session.wake_at()).flatten();
        let over = self.time_over_at.filter(|_| self.stage != Stage::Over);
        [away, self.force_at.filter(|_| running), over].into_iter().flatten().min()
    }

    fn check(&self) {
        assert!(self.stage == Stage::Waiting || self.task.is_some(), "a command without a task");
        assert!(self.session.unacknowledged() <= 8, "one command says a handful of things");
    }
}

/// The process that a task's command means.
fn process_of(task: &v1::TaskInfo) -> Result<Process, String> {
    if let Some(reason) = session::unsupported(task) {
        return Err(reason);
    }
    let command = task.command.as_ref().ok_or("the task has no command")?;
    let value =
        command.value.clone().ok_or("the task's command has no `value`: say what is to be executed")?;
    let (path, argv) = match (command.shell.unwrap_or(true), command.arguments.is_empty()) {
        (true, _) => ("/bin/sh".to_owned(), vec!["sh".to_owned(), "-c".to_owned(), value.into()]),
        (false, true) => (value.to_string(), vec![value.into()]),
        (false, false) => (value.into(), command.arguments.iter().map(Text::to_string).collect()),
    };
    let variables =
        command.environment.as_ref().map(|environment| &environment.variables[..]).unwrap_or_default();
    let environment =
        variables.iter().map(|variable| (variable.name.to_string(), value_of(variable))).collect();
    Ok(Process { path, argv, environment })
}

fn value_of(variable: &v1::environment::Variable) -> String {
    match variable.secret.as_ref().and_then(|secret| secret.value.as_ref()) {
        Some(secret) => String::from_utf8_lossy(&secret.data).into_owned(),
        None => variable.value.as_deref().unwrap_or_default().to_owned(),
    }
}
