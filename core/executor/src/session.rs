//! The conversation of an executor with its agent: who it is, what it still has to say, and how it comes back.
//!
//! An executor of a framework with checkpoints outlives its agent's process: it tries to subscribe again, after a
//! random while of at most `subscription_backoff_max`, for `recovery_timeout` at most. Any other ends with its agent.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use bytes::Bytes;
use meseta_model::{Mono, Now, Rng, Uuid};
use meseta_wire::v1::executor::{Call, Event, call, event};
use meseta_wire::v1::{self, TaskState, task_status};

/// What an executor's environment says.
#[derive(Debug, Clone)]
pub struct Options {
    pub framework_id: String,
    pub executor_id: String,
    /// Seeds uuids and back-offs.
    pub seed: u64,
    /// `MESOS_CHECKPOINT`: whether it may outlive its agent's process.
    pub checkpoint: bool,
    /// `MESOS_RECOVERY_TIMEOUT`: how long it waits for an agent that went away.
    pub recovery_timeout: Duration,
    /// `MESOS_SUBSCRIPTION_BACKOFF_MAX`: the longest pause between attempts.
    pub subscription_backoff_max: Duration,
    /// `MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD`: after SHUTDOWN the agent ends it by force after so long.
    pub shutdown_grace_period: Duration,
}

/// Where the conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Asked for a stream.
    Subscribing,
    Subscribed,
    /// Without a stream; asks for one at `again_at`.
    Away {
        again_at: Mono,
    },
}

/// What the session wants of its machine after an input.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    /// Nothing.
    Nothing,
    /// Ask the agent for a stream, with this call.
    Subscribe(Box<Call>),
    /// The agent is gone for good: end what runs, and exit.
    Abandoned,
}

/// See the module's documentation.
#[derive(Debug)]
pub struct Session {
    options: Options,
    rng: Rng,
    state: State,
    away_since: Option<Mono>,
    /// Updates that the agent has not acknowledged, in the order they were made.
    updates: VecDeque<(Uuid, v1::TaskStatus)>,
    /// Tasks of which no update was acknowledged yet.
    tasks: BTreeMap<String, v1::TaskInfo>,
    /// As the agent told it.
    pub framework: Option<v1::FrameworkInfo>,
    pub container_id: Option<v1::ContainerId>,
}

impl Session {
    pub fn new(options: Options) -> Session {
        Session {
            rng: Rng::new(options.seed),
            options,
            state: State::Away { again_at: Mono(0) },
            away_since: None,
            updates: VecDeque::new(),
            tasks: BTreeMap::new(),
            framework: None,
            container_id: None,
        }
    }

    pub fn options(&self) -> &Options {
        &self.options
    }

    pub fn subscribed(&self) -> bool {
        self.state == State::Subscribed
    }

    /// Whether the agent has all that was said.
    pub fn settled(&self) -> bool {
        self.updates.is_empty()
    }

    /// Updates that the agent has not acknowledged.
    pub fn unacknowledged(&self) -> usize {
        self.updates.len()
    }

    /// When [`Session::tick`] wants to be called.
    pub fn wake_at(&self) -> Option<Mono> {
        match self.state {
            State::Away { again_at } => Some(again_at),
            _ => None,
        }
    }

    /// Tries to subscribe, if it is time.
    pub fn tick(&mut self, now: Now) -> Turn {
        if !matches!(self.state, State::Away { again_at } if again_at <= now.mono) {
            return Turn::Nothing;
        }
        if self.away_since.is_some_and(|since| now.mono.since(since) >= self.options.recovery_timeout) {
            return Turn::Abandoned;
        }
        self.state = State::Subscribing;
        let subscribe = call::Subscribe {
            unacknowledged_tasks: self.tasks.values().cloned().collect(),
            unacknowledged_updates: self.updates.iter().map(|(_, status)| update(status)).collect(),
            ..Default::default()
        };
        let call = Call { subscribe: Some(subscribe.into()), ..self.call(call::Type::Subscribe) };
        Turn::Subscribe(Box::new(call))
    }

    /// The stream ended, or there is none to be had.
    pub fn disconnected(&mut self, now: Now) -> Turn {
        if matches!(self.state, State::Away { .. }) {
            return Turn::Nothing;
        }
        if !self.options.checkpoint {
            self.state = State::Away { again_at: Mono::NEVER };
            return Turn::Abandoned;
        }
        self.away_since.get_or_insert(now.mono);
        let pause = self.rng.below(self.options.subscription_backoff_max.as_nanos().max(1) as u64);
        let pause = Duration::from_nanos(pause).clamp(SUBSCRIPTION_PAUSE_MIN, SUBSCRIPTION_PAUSE_MAX);
        self.state = State::Away { again_at: now.mono + pause };
        Turn::Nothing
    }

    /// Takes note of what an event says about the conversation itself.
    pub fn heard(&mut self, event: &Event) {
        if let Some(subscribed) = &event.subscribed {
            self.state = State::Subscribed;
            self.away_since = None;
            self.framework = Some(v1::FrameworkInfo::clone(&subscribed.framework_info));
            self.container_id = subscribed.container_id.clone();
        }
        if let (Some(event::Type::Acknowledged), Some(acknowledged)) = (event.r#type, &event.acknowledged) {
            self.updates.retain(|(uuid, _)| uuid.as_bytes()[..] != acknowledged.uuid[..]);
            self.tasks.remove(acknowledged.task_id.value.as_str());
        }
        let launched = event.launch.iter().map(|launch| &*launch.task);
        let group = event.launch_group.iter().flat_map(|launch| launch.task_group.tasks.iter());
        for task in launched.chain(group) {
            self.tasks.insert(task.task_id.value.to_string(), task.clone());
        }
    }

    /// Says that a task is in a state. Returns the call to send, if there is a stream; otherwise it is told when there
    /// is one again.
    pub fn say(&mut self, now: Now, mut status: v1::TaskStatus) -> Option<Box<Call>> {
        let uuid = Uuid::random(&mut self.rng);
        status.uuid = Some(Bytes::copy_from_slice(uuid.as_bytes()));
        status.source = Some(task_status::Source::SourceExecutor);
        status.timestamp = Some(now.wall.as_secs_f64());
        status.executor_id =
            Some(v1::ExecutorId { value: self.options.executor_id.as_str().into(), ..Default::default() });
        self.updates.push_back((uuid, status.clone()));
        self.subscribed()
            .then(|| Box::new(Call { update: Some(update(&status).into()), ..self.call(call::Type::Update) }))
    }

    /// Whether the framework wants to hear of that.
    pub fn framework_can(&self, capability: v1::framework_info::capability::Type) -> bool {
        let has = |framework: &v1::FrameworkInfo| {
            framework.capabilities.iter().any(|each| each.r#type == Some(capability))
        };
        self.framework.as_ref().is_some_and(has)
    }

    /// A random id for a container.
    pub fn new_container_id(&mut self) -> String {
        Uuid::random(&mut self.rng).to_string()
    }

    fn call(&self, r#type: call::Type) -> Call {
        Call {
            framework_id: v1::FrameworkId {
                value: self.options.framework_id.as_str().into(),
                ..Default::default()
            },
            executor_id: v1::ExecutorId {
                value: self.options.executor_id.as_str().into(),
                ..Default::default()
            },
            r#type: Some(r#type),
            ..Default::default()
        }
    }
}

/// An agent that restarts is back within a second or two: an executor looks for it this often, however patient its
/// agent allows it to be, and never in a busy loop.
const SUBSCRIPTION_PAUSE_MIN: Duration = Duration::from_millis(50);
const SUBSCRIPTION_PAUSE_MAX: Duration = Duration::from_millis(500);

fn update(status: &v1::TaskStatus) -> call::Update {
    call::Update { status: status.clone().into(), ..Default::default() }
}

/// A status that says no more than the state.
pub fn status(task_id: &v1::TaskId, state: TaskState) -> v1::TaskStatus {
    v1::TaskStatus { task_id: task_id.clone(), state, ..Default::default() }
}

/// Why the built-in executors cannot give a task what it asks for, if they cannot: a check that nobody makes is worse
/// than none.
pub fn unsupported(task: &v1::TaskInfo) -> Option<String> {
    let asked = [(task.health_check.is_some(), "health_check"), (task.check.is_some(), "check")];
    let (_, what) = asked.into_iter().find(|(asked, _)| *asked)?;
    Some(format!(
        "`{what}` is not carried out by this executor yet: leave it out, or bring an executor that does"
    ))
}

/// The state and the message that an end of a task's process means. `raw` as wait(2) tells it.
pub fn ended(raw: Option<i32>, killed: bool) -> (TaskState, String) {
    let how = match raw {
        Some(raw) => format!("Command {}", meseta_model::state::wait_status_text(raw)),
        None => "Command ended, and nobody saw how".to_owned(),
    };
    match raw {
        _ if killed => (TaskState::TaskKilled, how),
        Some(0) => (TaskState::TaskFinished, how),
        _ => (TaskState::TaskFailed, how),
    }
}

/// The grace period of a kill: the call's, else the task's, else the default.
pub fn grace(policies: [Option<&v1::KillPolicy>; 2]) -> Duration {
    let period = policies.into_iter().flatten().find_map(|policy| policy.grace_period.as_ref());
    period.map_or(meseta_model::limits::KILL_GRACE, |period| {
        Duration::from_nanos(period.nanoseconds.max(0) as u64)
    })
}
