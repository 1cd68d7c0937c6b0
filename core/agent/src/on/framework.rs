//! What the master says about a framework: a message for an executor, a new description, its end.

use std::sync::Arc;

use meseta_model::{ExecutorId, FrameworkId, Now, Outbox};
use meseta_wire::internal::to_agent::{FrameworkMessage, ShutdownExecutor};
use meseta_wire::v1;

use crate::{Agent, Effect};

impl Agent {
    pub(crate) fn framework_message(&mut self, message: FrameworkMessage, out: &mut Outbox<Effect>) {
        use v1::executor::event::{Message, Type};
        let ids =
            (FrameworkId::new(&message.framework_id.value), ExecutorId::new(&message.executor_id.value));
        let (Ok(framework), Ok(executor)) = ids else { return };
        let Some(stream) = self.executor(&framework, &executor).and_then(|executor| executor.stream()) else {
            self.counters.invalid_framework_messages += 1;
            return;
        };
        self.counters.valid_framework_messages += 1;
        let event = v1::executor::Event {
            r#type: Some(Type::Message),
            message: Some(Message { data: message.data, ..Default::default() }.into()),
            ..Default::default()
        };
        out.push(Effect::Event { stream, event: Box::new(event) });
    }

    pub(crate) fn shutdown_executor(
        &mut self,
        now: Now,
        message: &ShutdownExecutor,
        out: &mut Outbox<Effect>,
    ) {
        let ids =
            (FrameworkId::new(&message.framework_id.value), ExecutorId::new(&message.executor_id.value));
        if let (Ok(framework), Ok(executor)) = ids {
            self.shut_down_executor(now, &framework, &executor, out);
        }
    }

    /// A framework ended: its executors are asked to end, and nothing is owed to it.
    pub(crate) fn shutdown_framework(&mut self, now: Now, id: &str, out: &mut Outbox<Effect>) {
        let Ok(framework_id) = FrameworkId::new(id) else { return };
        let Some(framework) = self.frameworks.get_mut(&framework_id) else {
            return self.drop_streams(&framework_id);
        };
        framework.ended = true;
        let executors: Vec<ExecutorId> = framework.executors.keys().cloned().collect();
        self.drop_streams(&framework_id);
        for executor in executors {
            self.shut_down_executor(now, &framework_id, &executor, out);
            self.settle_executor(now, &framework_id, &executor, out);
        }
    }

    fn drop_streams(&mut self, framework_id: &FrameworkId) {
        let owed: Vec<_> =
            self.updates.keys().into_iter().filter(|(framework, _)| framework == framework_id).collect();
        for (framework, task) in owed {
            self.close_stream_of(&framework, &task);
        }
    }

    /// A framework has another face, or its scheduler is back: what waits for it is sent now and not when it is due.
    pub(crate) fn update_framework(&mut self, now: Now, info: &v1::FrameworkInfo, out: &mut Outbox<Effect>) {
        let Some(Ok(id)) = info.id.as_ref().map(|id| FrameworkId::new(&id.value)) else { return };
        if let Some(framework) = self.frameworks.get_mut(&id).filter(|framework| *framework.info != *info) {
            framework.info = Arc::new(info.clone());
            if framework.checkpoint() {
                self.record_framework(&id, info);
            }
        }
        for key in self.updates.keys().into_iter().filter(|(framework, _)| *framework == id) {
            self.forward(now, &key, out);
        }
        self.forward_operations(now, Some(id.as_str()), out);
    }
}
