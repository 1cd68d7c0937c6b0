//! When an agent that is being drained has nothing left: it is drained, or gone.

use std::sync::Arc;

use meseta_model::AgentId;
use meseta_wire::v1;

use crate::cx::Cx;
use crate::pending::Then;
use crate::state::Drain;
use crate::{Master, Mutant, Note, Service};

impl Master {
    /// Looks at an agent whose books changed: whether the last end of its tasks, and of
    /// what is done to its resources, is acknowledged.
    pub(crate) fn check_drained(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let Some(agent) = self.agent(id).cloned() else { return };
        // What is durable and what was decided: an agent that was asked for a moment ago begins once that is written.
        let Some(drain) = agent.drain.as_ref().filter(|drain| drain.is_draining()) else { return };
        if !self.draining.get(id).is_some_and(|decided| Arc::ptr_eq(decided, drain)) {
            return;
        }
        let busy = self
            .held
            .get(id)
            .is_none_or(|held| !held.tasks.is_empty() || !held.operations.is_empty() || held.watch.leaving);
        let busy = busy && !self.mutated(Mutant::DrainedEarly);
        if busy || self.marking_gone.contains(id) || self.returning.contains_key(id) {
            return;
        }
        if drain.info.config.mark_gone == Some(true) {
            return self.mark_gone(cx, id, &agent.info, None);
        }
        let info = v1::DrainInfo { state: v1::DrainState::Drained, ..drain.info.clone() };
        let drained = Arc::new(Drain { info, started_at: drain.started_at });
        self.draining.insert(id.clone(), Arc::clone(&drained));
        let op = self.agent_record(&agent.info, crate::registry::AgentStanding::Registered);
        self.commit_of_agent(cx, id, op, Then::Drained { agent: id.clone(), drain: drained });
    }

    /// That it is drained is durable: it may be reactivated.
    pub(crate) fn drained(&mut self, cx: &mut Cx<'_>, id: &AgentId, drain: Arc<Drain>) {
        cx.note(Note::Service { agent: id.clone(), what: Service::Drained });
        if let Some(agent) = self.agent_mut(id).filter(|agent| agent.drain.is_some()) {
            agent.drain = Some(drain);
        }
    }
}
