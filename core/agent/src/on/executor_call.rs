//! Calls of an executor that is subscribed: UPDATE, MESSAGE, HEARTBEAT.

use meseta_model::{ExecutorId, FrameworkId, Now, Outbox, TaskId};
use meseta_wire::internal::{FromAgent, from_agent::ExecutorMessage};
use meseta_wire::v1::executor::{Call, call};
use meseta_wire::v1::{self, TaskState, task_status::Source};

use crate::{Agent, Answer, Effect, ReplyTo, Stream};

impl Agent {
    pub(crate) fn executor_call(&mut self, now: Now, reply: ReplyTo, call: Call, out: &mut Outbox<Effect>) {
        let answer = match self.take_call(now, call, out) {
            Ok(()) => Answer::Accepted,
            Err((status, message)) => Answer::Refused { status, message },
        };
        out.push(Effect::Reply { to: reply, answer });
    }

    fn take_call(&mut self, now: Now, call: Call, out: &mut Outbox<Effect>) -> Result<(), (u16, String)> {
        let (framework_id, executor_id) = self.caller(&call)?;
        if self.executor(&framework_id, &executor_id).is_none_or(|executor| executor.stream().is_none()) {
            return Err((403, format!("executor {executor_id} is not subscribed")));
        }
        let missing = |field: &str| (400, format!("Expecting '{field}' to be present"));
        match call.r#type {
            Some(call::Type::Update) => {
                let status = call.update.ok_or_else(|| missing("update"))?.status;
                validate(&status, &executor_id).map_err(|reason| (400, reason))?;
                self.take_update(now, &framework_id, &executor_id, status, out);
                Ok(())
            }
            Some(call::Type::Message) => {
                let data = call.message.ok_or_else(|| missing("message"))?.data.clone();
                self.counters.valid_framework_messages += 1;
                self.executor_message(&framework_id, &executor_id, data, out);
                Ok(())
            }
            Some(call::Type::Heartbeat) => Ok(()),
            Some(call::Type::Subscribe) => Err((400, "SUBSCRIBE opens a stream of its own".to_owned())),
            Some(call::Type::Unknown) => Err((501, "a call of the type UNKNOWN asks for nothing".to_owned())),
            None => Err((400, "Expecting 'type' to be present and known".to_owned())),
        }
    }

    fn executor_message(
        &self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        data: bytes::Bytes,
        out: &mut Outbox<Effect>,
    ) {
        let message = ExecutorMessage {
            framework_id: v1::FrameworkId { value: framework_id.as_str().into(), ..Default::default() },
            executor_id: v1::ExecutorId { value: executor_id.as_str().into(), ..Default::default() },
            data,
            ..Default::default()
        };
        if self.registered() {
            self.to_master(FromAgent { executor_message: Some(message.into()), ..Default::default() }, out);
        }
    }

    /// An executor's stream ended; it may come back, or its container ends too.
    pub(crate) fn stream_closed(&mut self, stream: Stream) {
        use crate::state::Phase;
        let Some((framework_id, executor_id)) = self.streams.remove(&stream) else { return };
        let Some(executor) = self.executor_mut(&framework_id, &executor_id) else { return };
        executor.phase = match executor.phase {
            Phase::Running { stream: Some(open) } if open == stream => Phase::Running { stream: None },
            Phase::Terminating { stream: Some(open), force_at } if open == stream => {
                Phase::Terminating { stream: None, force_at }
            }
            phase => phase,
        };
    }
}

/// What is wrong with a status, in a sentence.
fn validate(status: &v1::TaskStatus, executor_id: &ExecutorId) -> Result<(), String> {
    TaskId::new(&status.task_id.value).map_err(|error| format!("status.task_id: {error}"))?;
    meseta_model::validate::recordable("The status", status).map_err(|invalid| invalid.0)?;
    let uuid = status
        .uuid
        .as_ref()
        .ok_or("Expecting 'status.uuid' to be present: an update needs one to be acknowledged")?;
    if uuid.len() != 16 {
        return Err(format!("status.uuid has {} bytes: a uuid has 16", uuid.len()));
    }
    if let Some(named) = &status.executor_id
        && named.value != executor_id.as_str()
    {
        return Err(format!("status.executor_id is '{}', but '{executor_id}' calls", named.value));
    }
    match (status.source, status.state) {
        (Some(Source::SourceExecutor) | None, state) if state != TaskState::TaskStaging => Ok(()),
        (Some(Source::SourceExecutor) | None, _) => {
            Err("status.state is TASK_STAGING: that is for the master alone to say".to_owned())
        }
        _ => Err("status.source must be SOURCE_EXECUTOR".to_owned()),
    }
}
