//! What operators do to agents: call one gone, have nothing offered of it for a while, have it offered again.

use meseta_wire::v1;
use meseta_wire::v1::master::Call;
use meseta_wire::v1::master::call::{DeactivateAgent, MarkAgentGone, ReactivateAgent, Type};

use crate::sometimes;
use crate::world::World;

impl World {
    /// To an agent that the registry knows, wherever that is by now.
    pub(super) fn operate(&mut self) {
        let count = self.master.registry.agents.len() as u64;
        if count == 0 {
            return;
        }
        let at = self.rng.below(count) as usize;
        let Some((id, record)) = self.master.registry.agents.iter().nth(at) else { return };
        let (id, away) = (id.clone(), record.unreachable);
        let agent_id = v1::AgentId { value: id.as_str().into(), ..Default::default() };
        let call = match self.rng.below(4) {
            0 => {
                sometimes!(self.points, "agent called gone by an operator");
                sometimes!(self.points, "agent called gone while it was unreachable", away);
                let body = MarkAgentGone { agent_id, ..Default::default() };
                Call { r#type: Some(Type::MarkAgentGone), mark_agent_gone: Some(body), ..Default::default() }
            }
            1 => {
                sometimes!(self.points, "agent deactivated");
                let body = DeactivateAgent { agent_id, ..Default::default() };
                Call {
                    r#type: Some(Type::DeactivateAgent),
                    deactivate_agent: Some(body),
                    ..Default::default()
                }
            }
            _ => {
                let body = ReactivateAgent { agent_id, ..Default::default() };
                Call {
                    r#type: Some(Type::ReactivateAgent),
                    reactivate_agent: Some(body),
                    ..Default::default()
                }
            }
        };
        self.note(format_args!("an operator calls {:?} of {id}", call.r#type.unwrap_or_default()));
        self.operator_call(call);
    }
}
