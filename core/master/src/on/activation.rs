//! DEACTIVATE_AGENT and REACTIVATE_AGENT: whether anything of an agent is offered; the registry remembers. What was drained
//! is put to use again by the latter.

use std::sync::Arc;

use bytes::Bytes;
use meseta_journal::RegistryOp;
use meseta_model::AgentId;
use meseta_wire::v1;

use crate::cx::Cx;
use crate::pending::Then;
use crate::registry::AgentStanding;
use crate::{Answer, Master, Note, ReplyTo, Service};

impl Master {
    pub(crate) fn on_deactivate(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, agent: &AgentId) {
        self.set_deactivated(cx, reply, agent, true);
    }

    pub(crate) fn on_reactivate(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, agent: &AgentId) {
        self.set_deactivated(cx, reply, agent, false);
    }

    fn set_deactivated(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, id: &AgentId, deactivated: bool) {
        let Some((info, standing)) = self.standing(id) else {
            return cx.refuse(reply, 400, format!("No agent with ID '{id}' is known"));
        };
        if !deactivated && !self.deactivated.contains(id) {
            return cx.refuse(reply, 400, format!("Agent '{id}' is not deactivated"));
        }
        if !deactivated && self.draining.get(id).is_some_and(|drain| drain.is_draining()) {
            return cx.refuse(reply, 400, format!("Agent '{id}' is still being drained"));
        }
        if self.in_motion(id) {
            return cx.refuse(reply, 503, format!("Agent '{id}' is just coming or going; try again soon"));
        }
        if deactivated {
            self.deactivated.insert(id.clone());
        } else {
            self.deactivated.remove(id);
            self.draining.remove(id);
        }
        let op = self.agent_record(&info, standing);
        self.commit_of_agent(cx, id, op, Then::Activation { agent: id.clone(), deactivated, reply });
    }

    /// What the registry holds of an agent that is not gone.
    pub(crate) fn standing(&self, id: &AgentId) -> Option<(Arc<v1::AgentInfo>, AgentStanding)> {
        let registered = self.agent(id).map(|agent| Arc::clone(&agent.info));
        if let Some(info) = registered.or_else(|| self.state.recovered_agents.get(id).cloned()) {
            return Some((info, AgentStanding::Registered));
        }
        let away = self.state.unreachable_agents.get(id)?;
        Some((Arc::clone(&away.info), AgentStanding::Unreachable(away.since)))
    }

    /// Whether an agent's record is being taken away or made another: what is written after that must not undo it.
    pub(crate) fn is_leaving(&self, id: &AgentId) -> bool {
        self.held.get(id).is_some_and(|held| held.watch.leaving) || self.marking_gone.contains(id)
    }

    /// An agent is forgotten, and with it what operators wanted of it; not where it is coming back: its newest record says
    /// the same still.
    pub(crate) fn forget_service(&mut self, id: &AgentId) {
        if !self.returning.contains_key(id) {
            self.deactivated.remove(id);
            self.draining.remove(id);
        }
    }

    /// Whether a record is being written in this moment that says more than another one could: that is for later.
    pub(crate) fn in_motion(&self, id: &AgentId) -> bool {
        self.held.get(id).is_some_and(|held| held.watch.leaving)
            || self.returning.contains_key(id)
            || self.marking_unreachable.contains(id)
            || self.marking_gone.contains(id)
            || self.collecting.contains(id)
    }

    /// Has what an operator decided of an agent written down. Until that is durable, one that comes back waits for it.
    pub(crate) fn commit_of_agent(&mut self, cx: &mut Cx<'_>, id: &AgentId, op: RegistryOp, then: Then) {
        *self.deciding.entry(id.clone()).or_default() += 1;
        let ops = [op].into_iter().chain(self.demand()).collect();
        self.commit(cx, ops, then);
    }

    /// One such decision is durable.
    pub(crate) fn decided(&mut self, id: &AgentId) {
        if let Some(open) = self.deciding.get_mut(id) {
            *open -= 1;
            if *open == 0 {
                self.deciding.remove(id);
            }
        }
    }

    /// The registry remembers it: offers follow.
    pub(crate) fn activation(&mut self, cx: &mut Cx<'_>, id: &AgentId, deactivated: bool, reply: ReplyTo) {
        let what = if deactivated { Service::Deactivated } else { Service::Reactivated };
        cx.note(Note::Service { agent: id.clone(), what });
        if let Some(agent) = self.agent_mut(id) {
            agent.deactivated = deactivated;
            if !deactivated {
                agent.drain = None;
            }
            if !agent.is_active() {
                self.rescind_of_agent(cx, id);
            }
            self.set_offerable(cx, id);
            self.ask_newcomers(cx, id);
        }
        cx.reply(reply, Answer::Ok(Bytes::new()));
    }
}
