//! DEACTIVATE_AGENT and REACTIVATE_AGENT: whether anything of an agent is offered; the registry remembers.

use bytes::Bytes;
use meseta_model::AgentId;

use crate::cx::Cx;
use crate::pending::Then;
use crate::registry::Standing;
use crate::{Answer, Master, ReplyTo};

impl Master {
    pub(crate) fn on_deactivate(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, agent: &AgentId) {
        self.set_deactivated(cx, reply, agent, true);
    }

    pub(crate) fn on_reactivate(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, agent: &AgentId) {
        self.set_deactivated(cx, reply, agent, false);
    }

    fn set_deactivated(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, id: &AgentId, deactivated: bool) {
        let registered = self.agent(id).map(|agent| agent.info.clone());
        let recovered = self.state.recovered_agents.get(id).cloned();
        let unreachable = self.state.unreachable_agents.get(id).cloned();
        let (info, standing) = match (registered.or(recovered), unreachable) {
            (Some(info), _) => (info, Standing::Registered),
            (None, Some(away)) => (away.info.clone(), Standing::Unreachable(away.since)),
            (None, None) => return cx.refuse(reply, 400, format!("No agent with ID '{id}' is known")),
        };
        // A record that is being written in this moment says more than this one could: it is for later.
        let leaving = self.held.get(id).is_some_and(|held| held.watch.leaving);
        if leaving
            || self.returning.contains_key(id)
            || self.giving_up.contains(id)
            || self.going.contains(id)
        {
            return cx.refuse(reply, 503, format!("Agent '{id}' is just coming or going; try again soon"));
        }
        match deactivated {
            true => self.deactivated.insert(id.clone()),
            false => self.deactivated.remove(id),
        };
        let op = self.agent_record(&info, standing);
        self.commit(cx, vec![op], Then::Activation { agent: id.clone(), deactivated, reply });
    }

    /// The registry remembers it: offers follow.
    pub(crate) fn activation(&mut self, cx: &mut Cx<'_>, id: &AgentId, deactivated: bool, reply: ReplyTo) {
        if let Some(agent) = self.agent_mut(id) {
            agent.deactivated = deactivated;
            let active = agent.is_active();
            if !active {
                self.rescind_of_agent(cx, id);
            }
            for offer in self.allocator.set_agent_active(id, active) {
                self.void_offer(cx, &offer);
            }
        }
        cx.reply(reply, Answer::Ok(Bytes::new()));
    }
}
