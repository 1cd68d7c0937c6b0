//! The default executor: task groups, each task a nested container that the agent runs for it.
//!
//! One task that fails or is killed ends its whole group, and no other. The executor ends when no task is left and the
//! agent has all that was said. What it asks of the agent is answered by ticket; an answer that never came, because the
//! agent was away, is asked for again.

mod effect;
mod tasks;

use std::collections::BTreeMap;

use meseta_model::{Machine, Mono, Now, Outbox, Ticket};
use meseta_wire::v1::executor::{Event, event};
use meseta_wire::v1::{self, TaskState};

pub use effect::{Effect, Input, Reply};

use crate::session::{Options, Session, Turn};
use tasks::{Asked, Group, Stage, Task};

/// The machine of the default executor.
pub struct DefaultExecutor {
    session: Session,
    groups: Vec<Group>,
    tasks: BTreeMap<String, Task>,
    asked: BTreeMap<Ticket, Asked>,
    tickets: u64,
    /// Whether a group came: before that, having no task is no reason to end.
    used: bool,
    shutting_down: bool,
    abandoned: bool,
    exited: bool,
}

impl DefaultExecutor {
    pub fn new(options: Options) -> DefaultExecutor {
        DefaultExecutor {
            session: Session::new(options),
            groups: Vec::new(),
            tasks: BTreeMap::new(),
            asked: BTreeMap::new(),
            tickets: 0,
            used: false,
            shutting_down: false,
            abandoned: false,
            exited: false,
        }
    }

    fn event(&mut self, now: Now, event: Event, out: &mut Outbox<Effect>) {
        self.session.heard(&event);
        match event.r#type {
            Some(event::Type::Subscribed) => self.ask_again(out),
            Some(event::Type::LaunchGroup) => {
                let tasks = event.launch_group.map(|launch| launch.task_group.tasks.clone());
                self.launch_group(now, tasks.unwrap_or_default(), out);
            }
            Some(event::Type::Launch) => {
                let task = event.launch.map(|launch| v1::TaskInfo::clone(&launch.task));
                self.launch_group(now, task.into_iter().collect(), out);
            }
            Some(event::Type::Kill) => {
                if let Some(kill) = event.kill {
                    self.kill(now, &kill.task_id.value, kill.kill_policy.as_ref(), out);
                }
            }
            Some(event::Type::Shutdown) => self.shut_down(now, out),
            _ => {}
        }
    }

    fn shut_down(&mut self, now: Now, out: &mut Outbox<Effect>) {
        self.shutting_down = true;
        let force_at = now.mono + self.session.options().shutdown_grace_period.mul_f64(0.8);
        let ids: Vec<String> = self.tasks.keys().cloned().collect();
        for id in ids {
            self.kill_one(now, &id, None, out);
            if let Some(task) = self.tasks.get_mut(&id) {
                task.force_at = Some(force_at);
            }
        }
    }

    fn turn(&mut self, turn: Turn, out: &mut Outbox<Effect>) {
        match turn {
            Turn::Nothing => {}
            Turn::Subscribe(call) => out.push(Effect::Subscribe(call)),
            // The agent ends nested containers with their root, which is this process's own container.
            Turn::Abandoned => {
                self.abandoned = true;
                self.exit(out);
            }
        }
    }

    fn leave_if_settled(&mut self, out: &mut Outbox<Effect>) {
        let idle = self.tasks.is_empty() && (self.used || self.shutting_down);
        if idle && (self.session.settled() || self.shutting_down && !self.session.subscribed()) {
            self.exit(out);
        }
    }

    fn exit(&mut self, out: &mut Outbox<Effect>) {
        if !self.exited {
            self.exited = true;
            out.push(Effect::Exit { code: 0 });
        }
    }

    fn due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        let late = |task: &Task| task.time_over_at.is_some_and(|at| at <= now.mono);
        let over: Vec<String> =
            self.tasks.iter().filter(|(_, task)| late(task)).map(|(id, _)| id.clone()).collect();
        for id in over {
            self.time_over(now, &id, out);
        }
        let overdue =
            |task: &Task| task.force_at.is_some_and(|at| at <= now.mono) && task.stage == Stage::Running;
        let forced: Vec<String> =
            self.tasks.iter().filter(|(_, task)| overdue(task)).map(|(id, _)| id.clone()).collect();
        for id in forced {
            self.force(&id, out);
        }
    }
}

impl Machine for DefaultExecutor {
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
            Input::Answered { ticket, reply } => self.answered(now, ticket, reply, out),
        }
        self.due(now, out);
        if !self.abandoned {
            let turn = self.session.tick(now);
            self.turn(turn, out);
        }
        self.leave_if_settled(out);
    }

    fn wake_at(&self) -> Option<Mono> {
        let away = (!self.abandoned).then(|| self.session.wake_at()).flatten();
        let of_tasks = self.tasks.values().flat_map(|task| {
            let force = task.force_at.filter(|_| task.stage == Stage::Running);
            [force, task.time_over_at]
        });
        of_tasks.chain([away]).flatten().min()
    }

    fn check(&self) {
        for group in &self.groups {
            assert!(!group.tasks.is_empty(), "a group without a task is kept");
            for id in &group.tasks {
                assert!(self.tasks.contains_key(id), "task {id} of a group is not known");
            }
        }
        for (id, task) in &self.tasks {
            assert!(task.info.task_id.value == *id, "task {id} is kept under another's name");
            assert!(
                !matches!(task.said, TaskState::TaskFinished | TaskState::TaskFailed | TaskState::TaskKilled),
                "{id} is over and kept"
            );
        }
    }
}
