//! An executor that a framework brings, by a script: it does what is right for the most part, and now and then what it
//! must not, so that it shows that the agent is not misled.
//!
//! It says RUNNING, and later an end; says again what is not acknowledged; repeats what is; and may say more after an end.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use meseta_executor::Options;
use meseta_model::{Mono, Now, Rng, Uuid, state};
use meseta_wire::v1::executor::{Call, Event, call, event};
use meseta_wire::v1::{self, TaskState};

use super::executor::{News, Wish};

/// See the module's documentation.
pub struct Script {
    options: Options,
    rng: Rng,
    unruly: f64,
    /// The longest life of its tasks.
    life: Duration,
    subscribed: bool,
    /// When it tries to subscribe, while it has no stream.
    again_at: Option<Mono>,
    away_since: Option<Mono>,
    tasks: Vec<Task>,
    /// Tasks of which nothing was acknowledged.
    fresh: Vec<v1::TaskInfo>,
    unacknowledged: VecDeque<v1::TaskStatus>,
    /// What was said last, to be said once more.
    last: Option<v1::TaskStatus>,
    used: bool,
    over: bool,
}

struct Task {
    id: String,
    ends_at: Option<Mono>,
    ended: bool,
}

impl Script {
    pub fn new(options: Options, unruly: f64, life: u64) -> Script {
        Script {
            rng: Rng::new(options.seed),
            options,
            unruly,
            life: Duration::from_nanos(life),
            subscribed: false,
            again_at: Some(Mono(0)),
            away_since: None,
            tasks: Vec::new(),
            fresh: Vec::new(),
            unacknowledged: VecDeque::new(),
            last: None,
            used: false,
            over: false,
        }
    }

    pub(super) fn wake_at(&self) -> Option<Mono> {
        let ends = self.tasks.iter().filter(|task| !task.ended).filter_map(|task| task.ends_at);
        ends.chain(self.again_at).min()
    }

    pub(super) fn step(&mut self, now: Now, news: News) -> Vec<Wish> {
        let mut wishes = Vec::new();
        match news {
            News::Event(event) => self.event(now, &event, &mut wishes),
            News::Disconnected => self.disconnected(now, &mut wishes),
            _ => {}
        }
        self.due(now, &mut wishes);
        let idle = self.used && self.tasks.iter().all(|task| task.ended) && self.unacknowledged.is_empty();
        if idle && !self.over && self.rng.chance(0.3) {
            self.exit(0, &mut wishes);
        }
        wishes
    }

    fn call(&self, kind: call::Type) -> Call {
        Call {
            framework_id: v1::FrameworkId {
                value: self.options.framework_id.as_str().into(),
                ..Default::default()
            },
            executor_id: v1::ExecutorId {
                value: self.options.executor_id.as_str().into(),
                ..Default::default()
            },
            r#type: Some(kind),
            ..Default::default()
        }
    }

    fn due(&mut self, now: Now, wishes: &mut Vec<Wish>) {
        if self.again_at.take_if(|at| *at <= now.mono).is_some() {
            let waited = self.away_since.map_or(Duration::ZERO, |since| now.mono.since(since));
            if waited > self.options.recovery_timeout {
                return self.exit(1, wishes);
            }
            let update = |status: &v1::TaskStatus| call::Update {
                status: status.clone().into(),
                ..Default::default()
            };
            let subscribe = call::Subscribe {
                unacknowledged_tasks: self.fresh.clone(),
                unacknowledged_updates: self.unacknowledged.iter().map(update).collect(),
                ..Default::default()
            };
            let call = Call { subscribe: Some(subscribe.into()), ..self.call(call::Type::Subscribe) };
            wishes.push(Wish::Subscribe(call.into()));
        }
        let over = |task: &Task| !task.ended && task.ends_at.is_some_and(|at| at <= now.mono);
        let ids: Vec<String> =
            self.tasks.iter().filter(|task| over(task)).map(|task| task.id.clone()).collect();
        for id in ids {
            if self.rng.chance(0.05) {
                // It dies without a word.
                return self.exit(1, wishes);
            }
            let state = if self.rng.chance(0.7) { TaskState::TaskFinished } else { TaskState::TaskFailed };
            self.end(&id, state, wishes);
        }
    }

    fn event(&mut self, now: Now, event: &Event, wishes: &mut Vec<Wish>) {
        match event.r#type {
            Some(event::Type::Subscribed) => {
                (self.subscribed, self.again_at, self.away_since) = (true, None, None);
            }
            Some(event::Type::Launch) => {
                event.launch.iter().for_each(|launch| self.launch(now, &launch.task, wishes));
            }
            Some(event::Type::LaunchGroup) => {
                let tasks = event.launch_group.iter().flat_map(|group| &group.task_group.tasks);
                tasks.for_each(|task| self.launch(now, task, wishes));
            }
            Some(event::Type::Kill) => {
                if let Some(kill) = &event.kill {
                    self.end(&kill.task_id.value, TaskState::TaskKilled, wishes);
                }
            }
            Some(event::Type::Acknowledged) => {
                if let Some(acknowledged) = &event.acknowledged {
                    self.acknowledged(acknowledged, wishes);
                }
            }
            Some(event::Type::Shutdown) if !self.rng.chance(0.2) => {
                let ids: Vec<String> = self.tasks.iter().map(|task| task.id.clone()).collect();
                ids.iter().for_each(|id| self.end(id, TaskState::TaskKilled, wishes));
                self.exit(0, wishes);
            }
            _ => {}
        }
    }

    fn launch(&mut self, now: Now, task: &v1::TaskInfo, wishes: &mut Vec<Wish>) {
        self.used = true;
        let id = task.task_id.value.clone();
        wishes.push(Wish::Began(task.clone().into()));
        if self.tasks.iter().any(|known| known.id == id) {
            return;
        }
        self.fresh.push(task.clone());
        let forever = self.rng.chance(0.1);
        let ends_at = (!forever).then(|| now.mono + self.rng.part_of(self.life));
        self.tasks.push(Task { id: id.to_string(), ends_at, ended: false });
        if self.rng.chance(0.3) {
            self.say(&id, TaskState::TaskStarting, wishes);
        }
        self.say(&id, TaskState::TaskRunning, wishes);
    }

    fn end(&mut self, id: &str, state: TaskState, wishes: &mut Vec<Wish>) {
        let Some(task) = self.tasks.iter_mut().find(|task| task.id == id && !task.ended) else { return };
        task.ended = true;
        self.say(id, state, wishes);
        if self.rng.chance(self.unruly) {
            // What it says after an end must not be heard.
            self.say(id, TaskState::TaskRunning, wishes);
        }
    }

    fn say(&mut self, id: &str, state: TaskState, wishes: &mut Vec<Wish>) {
        let uuid = Uuid::random(&mut self.rng);
        let status = v1::TaskStatus {
            task_id: v1::TaskId { value: id.into(), ..Default::default() },
            state,
            uuid: Some(Bytes::copy_from_slice(uuid.as_bytes())),
            source: Some(v1::task_status::Source::SourceExecutor),
            ..Default::default()
        };
        self.unacknowledged.push_back(status.clone());
        self.send(&status, wishes);
        if self.rng.chance(self.unruly) {
            self.send(&status, wishes);
        }
        if state::is_terminal(state) || self.rng.chance(0.5) {
            self.last = Some(status);
        }
    }

    fn send(&self, status: &v1::TaskStatus, wishes: &mut Vec<Wish>) {
        if self.subscribed {
            let update = call::Update { status: status.clone().into(), ..Default::default() };
            let call = Call { update: Some(update.into()), ..self.call(call::Type::Update) };
            wishes.push(Wish::Send(call.into()));
        }
    }

    fn acknowledged(&mut self, acknowledged: &event::Acknowledged, wishes: &mut Vec<Wish>) {
        if self.rng.chance(self.unruly) {
            // As if it had not come: the update will be said again with the next subscription.
            return;
        }
        self.unacknowledged.retain(|status| status.uuid.as_ref() != Some(&acknowledged.uuid));
        self.fresh.retain(|task| task.task_id != acknowledged.task_id);
        if self.rng.chance(self.unruly)
            && let Some(last) = self.last.clone()
        {
            self.send(&last, wishes);
        }
    }

    fn disconnected(&mut self, now: Now, wishes: &mut Vec<Wish>) {
        if !self.options.checkpoint {
            return self.exit(1, wishes);
        }
        self.subscribed = false;
        self.away_since.get_or_insert(now.mono);
        let pause = match self.rng.chance(0.05) {
            // Some take longer than anybody waits for them.
            true => Duration::from_secs(15),
            false => self.rng.part_of(self.options.subscription_backoff_max).min(Duration::from_millis(500)),
        };
        self.again_at.get_or_insert(now.mono + pause.max(Duration::from_millis(20)));
    }

    fn exit(&mut self, code: u8, wishes: &mut Vec<Wish>) {
        if !self.over {
            self.over = true;
            wishes.push(Wish::Exit(code));
        }
    }
}
