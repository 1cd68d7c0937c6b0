//! SUBSCRIBE of an executor: for the first time, or again with what it still has to say.

use std::sync::Arc;

use meseta_model::{ExecutorId, FrameworkId, Now, Outbox, TaskId};
use meseta_wire::v1::executor::call::Subscribe;
use meseta_wire::v1::executor::{Call, Event, event};
use meseta_wire::v1::{self, TaskState, task_status::Reason};

use crate::state::{Executor, Life, Phase};
use crate::status::Word;
use crate::{Agent, Answer, Effect, ReplyTo, Stream};

impl Agent {
    pub(crate) fn subscribe(
        &mut self,
        now: Now,
        stream: Stream,
        reply: ReplyTo,
        call: Call,
        out: &mut Outbox<Effect>,
    ) {
        let refuse = |status: u16, message: String| Effect::Reply {
            to: reply,
            answer: Answer::Refused { status, message },
        };
        let (framework_id, executor_id) = match self.caller(&call) {
            Ok(caller) => caller,
            Err((status, message)) => return out.push(refuse(status, message)),
        };
        let Some(subscribe) = call.subscribe else {
            return out.push(refuse(400, "Expecting 'subscribe' to be present".to_owned()));
        };
        let Some(executor) = self.executor(&framework_id, &executor_id) else { return };
        if matches!(executor.phase, Phase::Recording | Phase::Ended) {
            return out.push(refuse(400, format!("executor {executor_id} does not run")));
        }
        let ending = matches!(executor.phase, Phase::Terminating { .. });
        self.attach(&framework_id, &executor_id, stream, ending, out);
        self.beat(now);
        if ending {
            out.push(Effect::Event { stream, event: Box::new(crate::executors::shutdown_event()) });
        }
        self.catch_up(now, &framework_id, &executor_id, &subscribe, out);
        self.repeat_kills(&framework_id, &executor_id, stream, out);
        self.deliver(&framework_id, &executor_id, out);
        self.end_if_useless(now, &framework_id, &executor_id, out);
        self.recovery_progress(now, out);
    }

    /// Which executor calls; or why there is none, as a status and a sentence.
    pub(crate) fn caller(&self, call: &Call) -> Result<(FrameworkId, ExecutorId), (u16, String)> {
        if self.life == Life::Blank {
            return Err((503, "the agent is reading its checkpoints: try again".to_owned()));
        }
        let bad = |what: &str, error: meseta_model::IdError| (400, format!("{what}: {error}"));
        let framework =
            FrameworkId::new(&call.framework_id.value).map_err(|error| bad("framework_id", error))?;
        let executor = ExecutorId::new(&call.executor_id.value).map_err(|error| bad("executor_id", error))?;
        if !self.frameworks.contains_key(&framework) {
            return Err((400, format!("framework {framework} has nothing on this agent")));
        }
        match self.executor(&framework, &executor) {
            Some(_) => Ok((framework, executor)),
            None => Err((400, format!("executor {executor} of framework {framework} is not on this agent"))),
        }
    }

    /// The new stream takes the place of an older one.
    fn attach(
        &mut self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        stream: Stream,
        ending: bool,
        out: &mut Outbox<Effect>,
    ) {
        let Some(executor) = self.executor_mut(framework_id, executor_id) else { return };
        let old = executor.stream();
        executor.phase = match executor.phase {
            Phase::Terminating { force_at, .. } if ending => {
                Phase::Terminating { stream: Some(stream), force_at }
            }
            _ => Phase::Running { stream: Some(stream) },
        };
        if let Some(old) = old {
            self.streams.remove(&old);
            out.push(Effect::CloseStream { stream: old });
        }
        self.streams.insert(stream, (framework_id.clone(), executor_id.clone()));
        out.push(Effect::OpenStream { stream });
        out.extend(
            self.subscribed(framework_id, executor_id)
                .map(|event| Effect::Event { stream, event: Box::new(event) }),
        );
    }

    fn subscribed(&self, framework_id: &FrameworkId, executor_id: &ExecutorId) -> Option<Event> {
        let framework = self.frameworks.get(framework_id)?;
        let executor = framework.executors.get(executor_id)?;
        let subscribed = event::Subscribed {
            executor_info: (*executor.info).clone().into(),
            framework_info: (*framework.info).clone().into(),
            agent_info: (*self.info).clone().into(),
            container_id: Some(crate::nested::to_wire(&executor.container).into()),
            ..Default::default()
        };
        Some(Event {
            r#type: Some(event::Type::Subscribed),
            subscribed: Some(subscribed.into()),
            ..Default::default()
        })
    }

    /// Takes in what the executor could not deliver, and finds out which tasks never reached it.
    fn catch_up(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        subscribe: &Subscribe,
        out: &mut Outbox<Effect>,
    ) {
        for update in &subscribe.unacknowledged_updates {
            self.take_update(now, framework_id, executor_id, update.status.clone(), out);
        }
        let Some(executor) = self.executor(framework_id, executor_id) else { return };
        let aware = self.frameworks.get(framework_id).is_some_and(|framework| framework.partition_aware());
        let state = if aware { TaskState::TaskDropped } else { TaskState::TaskLost };
        for task in unheard(executor, subscribe) {
            let word = Word::new(state, Reason::ReasonAgentRestarted, "The task did not reach its executor");
            self.say(now, framework_id, executor_id, &task, word, out);
        }
    }

    /// Takes in a status from an executor, whether it was sent for the first time or again.
    pub(crate) fn take_update<S>(
        &mut self,
        now: Now,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        status: S,
        out: &mut Outbox<Effect>,
    ) where
        S: Into<Box<v1::TaskStatus>>,
    {
        let mut status = *status.into();
        let (Ok(task_id), Some(uuid)) = (TaskId::new(&status.task_id.value), crate::status::uuid_of(&status))
        else {
            self.counters.invalid_status_updates += 1;
            return;
        };
        if meseta_model::validate::recordable("The status", &status).is_err() {
            self.counters.invalid_status_updates += 1;
            return;
        }
        let Some(executor) = self.executor(framework_id, executor_id).cloned() else { return };
        if !executor.tasks.contains_key(&task_id) {
            // Of a task whose end was acknowledged, or that was never here: the sender must stop.
            self.counters.invalid_status_updates += 1;
            return self.acknowledge_executor(framework_id, executor_id, &task_id, uuid, true, out);
        }
        self.counters.valid_status_updates += 1;
        self.complete(&mut status, executor_id, &executor, now.wall);
        self.accept_status(now, framework_id, executor_id, status, true, out);
    }
}

/// Tasks that were handed over, of which the executor knows nothing.
fn unheard(executor: &Executor, subscribe: &Subscribe) -> Vec<TaskId> {
    let listed =
        |task: &TaskId| subscribe.unacknowledged_tasks.iter().any(|info| info.task_id.value == task.as_str());
    let lost = |task: &&Arc<crate::state::Task>| {
        task.delivered && task.state == TaskState::TaskStaging && !listed(&task.id)
    };
    executor.tasks.values().filter(lost).map(|task| task.id.clone()).collect()
}
