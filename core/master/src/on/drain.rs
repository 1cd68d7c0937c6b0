//! DRAIN_AGENT: an agent is taken out of service. Nothing of it is offered, its tasks are killed, and once nothing is left
//! of them it is drained, or gone.

use std::sync::Arc;

use bytes::Bytes;
use meseta_model::AgentId;
use meseta_wire::google;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1;
use meseta_wire::v1::agent_info::capability;
use meseta_wire::v1::master::call::DrainAgent;

use crate::cx::Cx;
use crate::pending::Then;
use crate::state::{Agent, Drain};
use crate::{Answer, Master, Mutant, Note, ReplyTo, Service};

impl Master {
    pub(crate) fn on_drain(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, call: &DrainAgent) {
        let id = AgentId::sought(call.agent_id.value.as_str());
        let Some((info, standing)) = self.standing(&id) else {
            return cx.refuse(reply, 400, format!("No agent with ID '{id}' is known"));
        };
        if self.marking_gone.contains(&id) {
            return cx.refuse(reply, 409, format!("Agent '{id}' is just being marked gone"));
        }
        let max_grace_period = match call.max_grace_period.as_ref().map(grace).transpose() {
            Ok(grace) => grace,
            Err(why) => return cx.refuse(reply, 400, why),
        };
        if let Some(why) = self.agent(&id).and_then(|agent| self.undrainable(agent)) {
            return cx.refuse(reply, 400, why);
        }
        if self.in_motion(&id) {
            return cx.refuse(reply, 503, format!("Agent '{id}' is just coming or going; try again soon"));
        }
        let config = v1::DrainConfig {
            max_grace_period,
            mark_gone: Some(call.mark_gone.unwrap_or(false)),
            ..Default::default()
        };
        let info_of_drain = v1::DrainInfo { state: v1::DrainState::Draining, config, ..Default::default() };
        let drain = Arc::new(Drain { info: info_of_drain, started_at: cx.now.wall });
        self.draining.insert(id.clone(), Arc::clone(&drain));
        self.deactivated.insert(id.clone());
        let op = self.agent_record(&info, standing);
        self.commit_of_agent(cx, &id, op, Then::Drain { agent: id.clone(), drain, reply });
    }

    /// Why an agent that is registered cannot be drained, if so.
    fn undrainable(&self, agent: &Agent) -> Option<String> {
        let id = &agent.id;
        if self.maintenance.get(&agent.machine()).is_some() {
            return Some(format!("Agent '{id}' is on a machine that is part of the maintenance schedule"));
        }
        match agent.can(capability::Type::AgentDraining) {
            true => None,
            false => Some(format!("Agent '{id}' cannot be drained: it lacks the capability AGENT_DRAINING")),
        }
    }

    /// The registry remembers it: the agent begins.
    pub(crate) fn drain(&mut self, cx: &mut Cx<'_>, id: &AgentId, drain: Arc<Drain>, reply: ReplyTo) {
        cx.note(Note::Service { agent: id.clone(), what: Service::Draining });
        let config = drain.info.config.clone();
        let stays = self.mutated(Mutant::OfferDraining);
        if let Some(agent) = self.agent_mut(id) {
            agent.deactivated = !stays;
            agent.drain = Some(drain);
            if !stays {
                self.rescind_of_agent(cx, id);
            }
            self.set_offerable(cx, id);
            let drain = to_agent::Drain { config, ..Default::default() };
            self.tell(cx, id, ToAgent { drain: Some(drain), ..Default::default() });
            self.touch(id);
        }
        cx.reply(reply, Answer::Ok(Bytes::new()));
    }
}

/// The longest grace that tasks are given, in nanoseconds.
fn grace(period: &google::Duration) -> Result<v1::DurationInfo, String> {
    let nanoseconds =
        period.seconds.checked_mul(1_000_000_000).and_then(|all| all.checked_add(i64::from(period.nanos)));
    match nanoseconds {
        Some(nanoseconds) if nanoseconds >= 0 => Ok(v1::DurationInfo { nanoseconds, ..Default::default() }),
        _ => Err(format!(
            "'max_grace_period' must not be negative nor longer than 292 years, but has {} seconds and {} nanoseconds",
            period.seconds, period.nanos
        )),
    }
}
