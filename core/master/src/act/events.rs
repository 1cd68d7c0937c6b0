//! What schedulers are told, and that it is counted.

use meseta_model::{AgentId, Brief, ExecutorId, FrameworkId};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::{self, event};

use crate::cx::Cx;
use crate::timers::Timer;
use crate::{Effect, Master};

/// An event of that type, to be filled in.
pub(crate) fn event(kind: event::Type) -> scheduler::Event {
    scheduler::Event { r#type: Some(kind), ..Default::default() }
}

pub(crate) fn error_event(message: &str) -> scheduler::Event {
    let error = event::Error { message: Brief(message).to_string().into(), ..Default::default() };
    scheduler::Event { error: Some(error), ..event(event::Type::Error) }
}

impl Master {
    /// Sends an event; false where the framework is not connected, and the event is dropped.
    pub(crate) fn send(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId, event: scheduler::Event) -> bool {
        let Some(stream) = self.framework(framework).and_then(|f| f.subscription.as_ref()).map(|s| s.stream)
        else {
            return false;
        };
        if let Some(kind) = event.r#type {
            self.counted(framework).events[kind as usize] += 1;
        }
        cx.push(Effect::Event { stream, event: Box::new(event) });
        true
    }

    /// Passes a status on; false where the framework is not connected.
    pub(crate) fn send_update(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        status: v1::TaskStatus,
    ) -> bool {
        let update = event::Update { status: status.into(), ..Default::default() };
        self.send(cx, framework, scheduler::Event { update: Some(update), ..event(event::Type::Update) })
    }

    /// Tells one framework of the end of an executor, with its status as wait(2) tells it.
    pub(crate) fn send_executor_failure(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        agent: &AgentId,
        executor: &ExecutorId,
        status: Option<i32>,
    ) {
        let failure = event::Failure {
            agent_id: Some(agent.to_wire()),
            executor_id: Some(executor.to_wire()),
            status,
            ..Default::default()
        };
        self.send(
            cx,
            framework,
            scheduler::Event { failure: Some(failure.into()), ..event(event::Type::Failure) },
        );
    }

    /// Tells every framework that an agent is lost. Costs what there is of frameworks; Mesos' protocol wants it so.
    pub(crate) fn send_agent_lost(&mut self, cx: &mut Cx<'_>, agent: &AgentId) {
        let connected: Vec<FrameworkId> = self.streams.values().cloned().collect();
        for framework in connected {
            let failure = event::Failure { agent_id: Some(agent.to_wire()), ..Default::default() };
            let event = scheduler::Event { failure: Some(failure.into()), ..event(event::Type::Failure) };
            self.send(cx, &framework, event);
        }
    }

    pub(crate) fn heartbeat(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId) {
        if self.send(cx, framework, event(event::Type::Heartbeat)) {
            let at = cx.now.mono + self.options.heartbeat_interval;
            self.timers.set(Timer::Heartbeat(framework.clone()), at);
        }
    }
}
