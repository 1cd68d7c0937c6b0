//! The agent's side of its link to the master: when it connects, how it introduces itself, when it gives a link up.

use std::time::Duration;

use meseta_model::{Mono, Now, Outbox, limits};
use meseta_wire::internal::{FromAgent, from_agent};
use meseta_wire::v1;

use crate::clocks::Due;
use crate::state::Life;
use crate::{Agent, Effect};

/// Where the link stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Connection {
    pub stage: Stage,
    /// Attempts since the last success: each waits longer.
    pub attempts: u32,
    /// The master that serves us, as it calls itself.
    pub master_id: Option<String>,
    /// Without a ping for so long the link is given up.
    pub ping_timeout: Duration,
    pub silent_until: Option<Mono>,
    /// Its id is on disk: only then does it go by it.
    pub identified: bool,
    /// Tells a repeated first registration from another agent's.
    pub incarnation: Option<meseta_model::Uuid>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Not asked for.
    Down,
    /// Asked for at this time.
    Waiting {
        until: Mono,
    },
    Connecting,
    /// Introduced; said again at that time if there is no answer.
    Introduced {
        again_at: Mono,
    },
    /// Its new id is on its way to the disk.
    Identifying,
    /// The master knows us.
    Registered,
}

impl Default for Connection {
    fn default() -> Connection {
        Connection {
            stage: Stage::Down,
            attempts: 0,
            master_id: None,
            ping_timeout: limits::AGENT_PING_TIMEOUT * limits::AGENT_PING_TIMEOUTS,
            silent_until: None,
            identified: false,
            incarnation: None,
        }
    }
}

impl Agent {
    pub(crate) fn registered(&self) -> bool {
        self.connection.stage == Stage::Registered
    }

    /// The master counts on this agent, though its id may still be on its way to the disk: what is recorded after the id
    /// is durable after it.
    pub(crate) fn admitted(&self) -> bool {
        matches!(self.connection.stage, Stage::Identifying | Stage::Registered)
    }

    /// Connects after a back-off that is drawn at random and grows with each attempt.
    pub(crate) fn connect_later(&mut self, now: Now) {
        let until = now.mono + self.back_off();
        self.connection.attempts += 1;
        self.connection.stage = Stage::Waiting { until };
        self.clocks.set(until, Due::Connect);
    }

    fn back_off(&mut self) -> Duration {
        let factor = self.options.registration_backoff_factor;
        let most = factor
            .saturating_mul(1 << self.connection.attempts.min(16))
            .min(limits::REGISTRATION_BACKOFF_MAX);
        Duration::from_nanos(self.rng.below(most.as_nanos().max(1) as u64))
    }

    /// The time to connect has come.
    pub(crate) fn connect(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if matches!(self.connection.stage, Stage::Waiting { until } if until <= now.mono) {
            self.connection.stage = Stage::Connecting;
            out.push(Effect::Connect);
        }
    }

    /// There is a connection: the agent says who it is, and says it again until it is answered.
    pub(crate) fn connected(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if self.connection.stage == Stage::Connecting {
            self.introduce(now, out);
        }
    }

    pub(crate) fn introduce(&mut self, now: Now, out: &mut Outbox<Effect>) {
        let again_at =
            now.mono + self.options.registration_backoff_factor.max(limits::INTRODUCTION_RETRY_MIN);
        self.connection.stage = Stage::Introduced { again_at };
        self.operations.forget_line();
        self.clocks.set(again_at, Due::Introduce);
        let message = if self.connection.identified {
            FromAgent { reregister: Some(Box::new(self.reregister())), ..Default::default() }
        } else {
            FromAgent { register: Some(Box::new(self.register())), ..Default::default() }
        };
        self.to_master(message, out);
    }

    pub(crate) fn introduction_due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if matches!(self.connection.stage, Stage::Introduced { again_at } if again_at <= now.mono) {
            self.introduce(now, out);
        }
    }

    /// There is no connection: another is made, unless the agent is about to end.
    pub(crate) fn disconnected(&mut self, now: Now) {
        self.connection.silent_until = None;
        self.connection.stage = Stage::Down;
        self.operations.forget_line();
        if self.life == Life::Serving {
            self.connect_later(now);
        }
    }

    /// A ping came: the master is there.
    pub(crate) fn heard(&mut self, now: Now) {
        let until = now.mono + self.connection.ping_timeout;
        let first = self.connection.silent_until.is_none();
        self.connection.silent_until = Some(until);
        if first {
            self.clocks.set(until, Due::Silence);
        }
    }

    /// Perhaps the master was silent for too long: then it is sought anew.
    pub(crate) fn silence_due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        match self.connection.silent_until {
            Some(until) if until > now.mono => self.clocks.set(until, Due::Silence),
            // However long its disk takes for the new id: on another link the agent introduces itself again.
            Some(_) if self.admitted() => self.connect_anew(out),
            _ => self.connection.silent_until = None,
        }
    }

    /// Gives the link up, and opens another.
    pub(crate) fn connect_anew(&mut self, out: &mut Outbox<Effect>) {
        self.connection.silent_until = None;
        self.connection.stage = Stage::Connecting;
        out.push(Effect::Connect);
    }

    pub(crate) fn to_master(&self, message: FromAgent, out: &mut Outbox<Effect>) {
        out.push(Effect::ToMaster { message: Box::new(message) });
    }

    fn register(&mut self) -> from_agent::Register {
        let incarnation = match self.connection.incarnation {
            Some(incarnation) => incarnation,
            None => *self.connection.incarnation.insert(meseta_model::Uuid::random(&mut self.rng)),
        };
        from_agent::Register {
            agent: v1::AgentInfo { id: None, ..(*self.info).clone() }.into(),
            version: self.options.version.as_str().into(),
            incarnation: crate::status::bytes_of(incarnation),
            capabilities: self.options.capabilities.clone(),
            ip: Some(self.options.ip.as_str().into()),
            confirms: Some(true),
            total: self.told_total(),
            ..Default::default()
        }
    }

    fn reregister(&self) -> from_agent::Reregister {
        let living = || self.frameworks.iter().filter(|(_, framework)| !framework.ended);
        let frameworks = living().map(|(_, framework)| (*framework.info).clone()).collect();
        let mut message = from_agent::Reregister {
            agent: (*self.info).clone().into(),
            version: self.options.version.as_str().into(),
            capabilities: self.options.capabilities.clone(),
            ip: Some(self.options.ip.as_str().into()),
            total: self.told_total(),
            operations: self.operations_of_now(),
            frameworks,
            ..Default::default()
        };
        for (framework_id, framework) in living() {
            for (executor_id, executor) in &framework.executors {
                let running = executor.phase != crate::state::Phase::Ended;
                if running && !executor.command {
                    message.executors.push(from_agent::ExecutorState {
                        framework_id: v1::FrameworkId {
                            value: framework_id.as_str().into(),
                            ..Default::default()
                        },
                        info: (*executor.info).clone().into(),
                        ..Default::default()
                    });
                }
                // One whose end is acknowledged is history to the master; only its record is still being written.
                let owed = |task: &&std::sync::Arc<crate::state::Task>| {
                    let stream = self.updates.get(&(framework_id.clone(), task.id.clone()));
                    stream.is_none_or(|stream| !stream.finishing())
                };
                message.tasks.extend(
                    executor
                        .tasks
                        .values()
                        .filter(owed)
                        .map(|task| self.task_state(framework_id, executor_id, executor, task)),
                );
            }
        }
        message
    }

    fn task_state(
        &self,
        framework_id: &meseta_model::FrameworkId,
        executor_id: &meseta_model::ExecutorId,
        executor: &crate::state::Executor,
        task: &crate::state::Task,
    ) -> from_agent::TaskState {
        let stream = self.updates.get(&(framework_id.clone(), task.id.clone()));
        let head = stream.and_then(|stream| stream.head());
        // What is not on disk yet could be another after the next start.
        let told = stream.and_then(|stream| stream.told.as_ref());
        from_agent::TaskState {
            framework_id: v1::FrameworkId { value: framework_id.as_str().into(), ..Default::default() },
            info: task.info.clone(),
            executor_id: v1::ExecutorId { value: executor_id.as_str().into(), ..Default::default() },
            latest: told.map_or(v1::TaskState::TaskStaging, |told| told.state),
            unacknowledged: head.map(|pending| Box::new((*pending.status).clone())),
            status: told.map(|status| Box::new((**status).clone())),
            command_executor: Some(executor.command),
            ..Default::default()
        }
    }
}

/// What agents of this release can do, in Mesos' terms.
pub fn capabilities() -> Vec<v1::agent_info::Capability> {
    use v1::agent_info::capability::Type;
    let all = [
        Type::MultiRole,
        Type::HierarchicalRole,
        Type::ReservationRefinement,
        Type::ResizeVolume,
        Type::AgentOperationFeedback,
        Type::TaskResourceLimits,
        Type::AgentDraining,
    ];
    all.into_iter()
        .map(|r#type| v1::agent_info::Capability { r#type: Some(r#type), ..Default::default() })
        .collect()
}
