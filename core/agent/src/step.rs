//! One step: one line per input.

use meseta_model::{Machine, Mono, Now, Outbox};
use meseta_wire::internal::ToAgent;

use crate::clocks::Due;
use crate::connection::Stage;
use crate::operations::keeps_order;
use crate::state::Farewell;
use crate::{Agent, Effect, Input};

impl Machine for Agent {
    type Input = Input;
    type Effect = Effect;

    fn step(&mut self, now: Now, input: Input, out: &mut Outbox<Effect>) {
        self.touched.clear();
        match input {
            Input::Wake => {}
            Input::Recovered(found) => self.recovered(now, *found, out),
            Input::Persisted { ticket } => self.persisted(now, ticket, out),
            Input::PersistFailed { ticket, reason } => {
                self.disk.failed(ticket, reason, now.mono, &mut self.clocks)
            }
            Input::Connected => self.connected(now, out),
            Input::Disconnected { .. } => self.disconnected(now),
            Input::FromMaster(message) => self.hear(now, *message, out),
            Input::Subscribe { stream, reply, call } => self.subscribe(now, stream, reply, *call, out),
            Input::Call { reply, call } => self.executor_call(now, reply, *call, out),
            Input::StreamClosed { stream } => self.stream_closed(stream),
            Input::Operator { reply, call } => self.operator(reply, *call, out),
            Input::CallerGone { reply } => self.caller_gone(reply),
            Input::Launched { container, result } => self.launched(now, &container, result, out),
            Input::ContainerEnded { container, status } => self.container_ended(now, &container, status, out),
            Input::DiskUsed { share } => self.disk_used(now, share, out),
            Input::SandboxCollected { failed } => self.collected(now, failed, out),
            Input::VolumesChanged { operation, result } => self.volumes_changed(operation, result),
            Input::Mounted { container, result } => self.mounted(now, &container, result, out),
            Input::Shutdown { reason } => self.shut_down(now, Farewell::Unregister, 0, reason, out),
            Input::Rest { reason } => self.shut_down(now, Farewell::Return, 0, reason, out),
        }
        self.due(now, out);
        self.flush(now, out);
    }

    fn wake_at(&self) -> Option<Mono> {
        self.clocks.next()
    }

    fn check(&self) {
        self.check_all();
    }
}

impl Agent {
    /// What must be heard in its order with operations waits for the one that is under way.
    fn hear(&mut self, now: Now, message: ToAgent, out: &mut Outbox<Effect>) {
        let waits =
            keeps_order(&message) || message.kill.as_ref().is_some_and(|kill| !self.kill_passes(kill));
        if self.operations.busy().is_none() || !waits {
            return self.obey(now, message, out);
        }
        if !self.operations.wait(message) {
            // A disk so slow: the master says all of it again on another connection.
            self.operations.forget_line();
            self.connection.silent_until = None;
            self.connection.stage = Stage::Connecting;
            out.push(Effect::Connect);
        }
    }

    pub(crate) fn obey(&mut self, now: Now, message: ToAgent, out: &mut Outbox<Effect>) {
        let m = message;
        m.registered.iter().for_each(|message| self.registered_as(now, message, out));
        m.reregistered.iter().for_each(|message| self.reregistered(now, message, out));
        m.refused.iter().for_each(|message| self.refused(now, message, out));
        m.ping.iter().for_each(|message| self.ping(now, message.number, out));
        m.run.into_iter().for_each(|message| self.run(now, *message, out));
        m.drain.iter().for_each(|message| self.drain(now, message));
        m.kill.into_iter().for_each(|message| self.kill(now, *message, out));
        m.acknowledge.iter().for_each(|message| self.acknowledged(message));
        m.apply_operation.into_iter().for_each(|message| self.apply_operation(now, *message, out));
        m.acknowledge_operation.iter().for_each(|message| self.operation_acknowledged(message));
        m.shutdown_executor.iter().for_each(|message| self.shutdown_executor(now, message, out));
        m.shutdown_framework
            .iter()
            .for_each(|message| self.shutdown_framework(now, &message.framework_id.value, out));
        m.framework_message.into_iter().for_each(|message| self.framework_message(*message, out));
        m.update_framework.iter().for_each(|message| self.update_framework(now, &message.framework, out));
        m.shutdown
            .into_iter()
            .for_each(|message| self.shut_down(now, Farewell::Leave, 0, message.reason.to_string(), out));
    }

    /// Does all that is due.
    fn due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        while let Some(due) = self.clocks.pop(now.mono) {
            match due {
                Due::Connect => self.connect(now, out),
                Due::Introduce => self.introduction_due(now, out),
                Due::Silence => self.silence_due(now, out),
                Due::Collection => self.collection_due(now, out),
                Due::RecoveryOver => self.recovery_due(now, out),
                Due::DiskRetry => self.disk_retry_due(out),
                Due::Executor(framework, executor) => self.executor_due(now, &framework, &executor, out),
                Due::Heartbeat => self.heartbeat_due(now, out),
                Due::Update(framework, task) => self.update_due(now, &(framework, task), out),
                Due::Operation(uuid) => self.operation_due(now, uuid, out),
            }
        }
    }
}
