//! Planned maintenance: written down first, then acted on.
//!
//! Owns what follows from a schedule for agents and offers. What was decided and what is durable are two plans, so that
//! one decision can follow the other without waiting; readers, offers and agents see the durable one.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;
use meseta_journal::RegistryOp;
use meseta_model::AgentId;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1;

use crate::cx::Cx;
use crate::pending::{Removal, Then};
use crate::registry;
use crate::state::{Agent, MachineId, Maintenance};
use crate::{Answer, Master, Note, ReplyTo};

/// Why an agent has to end whose machine is down.
pub(crate) const MACHINE_DOWN: &str = "The machine is down for maintenance";

impl Master {
    /// Has another plan written down, and with it what changes of its machines.
    pub(crate) fn plan(
        &mut self,
        cx: &mut Cx<'_>,
        reply: ReplyTo,
        plan: Maintenance,
        mut ops: Vec<RegistryOp>,
    ) {
        ops.push(registry::put_schedule(&plan.schedule));
        self.maintenance = Arc::new(plan);
        let plan = Arc::clone(&self.maintenance);
        self.commit(cx, ops, Then::Plan { plan, reply });
    }

    /// A plan is durable: frameworks hear of it, and agents on machines that are down have to go.
    pub(crate) fn planned(&mut self, cx: &mut Cx<'_>, plan: Arc<Maintenance>, reply: ReplyTo) {
        let down = plan.iter().filter(|(_, planned)| planned.down).count();
        cx.note(Note::Maintenance { machines: plan.iter().count(), down });
        let before = std::mem::replace(&mut self.state.maintenance, Arc::clone(&plan));
        let named: BTreeSet<&MachineId> =
            before.iter().chain(plan.iter()).map(|(machine, _)| machine).collect();
        let mut closing = Vec::new();
        for machine in named {
            let agents: Vec<AgentId> = self.machines.get(machine).into_iter().flatten().cloned().collect();
            let (was, is) = (before.get(machine), plan.get(machine));
            let away =
                |planned: Option<&crate::Planned>| planned.map(|planned| planned.unavailability.clone());
            if away(was) != away(is) {
                agents.iter().for_each(|agent| self.change_unavailability(cx, agent));
            }
            if is.is_some_and(|planned| planned.down) {
                closing.extend(agents);
            }
        }
        self.close_down(cx, closing, reply);
    }

    /// When an agent will be away is known anew: what is offered of it has to say so.
    fn change_unavailability(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        self.rescind_offers_of(cx, id);
        self.forget_asked(cx, id);
        self.ask_later(id, cx.now.mono);
    }

    /// Agents whose machines are down: their records go first. One that is just leaving for another reason is told so by
    /// that; until then nothing of it is offered either.
    fn close_down(&mut self, cx: &mut Cx<'_>, agents: Vec<AgentId>, reply: ReplyTo) {
        let (leaving, agents): (Vec<_>, Vec<_>) = agents.into_iter().partition(|id| self.is_leaving(id));
        leaving.iter().for_each(|id| self.set_offerable(cx, id));
        if agents.is_empty() {
            return cx.reply(reply, Answer::Ok(Bytes::new()));
        }
        for id in &agents {
            self.held(id).watch.leaving = true;
            self.rescind_of_agent(cx, id);
            for offer in self.allocator.set_agent_active(id, false) {
                self.void_offer(cx, &offer);
            }
        }
        let ops = agents.iter().map(|id| registry::delete_agent(id.as_str())).collect();
        self.commit(cx, ops, Then::ClosedDown { agents, reply });
    }

    /// Their records are gone: so are the agents.
    pub(crate) fn closed_down(&mut self, cx: &mut Cx<'_>, agents: &[AgentId], reply: ReplyTo) {
        for id in agents {
            let shutdown = to_agent::Shutdown { reason: MACHINE_DOWN.into(), ..Default::default() };
            self.tell(cx, id, ToAgent { shutdown: Some(shutdown), ..Default::default() });
            self.lose_removed(cx, id, Removal::MachineDown);
        }
        cx.reply(reply, Answer::Ok(Bytes::new()));
    }

    /// When an agent will be away, if that is planned.
    pub(crate) fn unavailability(&self, agent: &Agent) -> Option<&v1::Unavailability> {
        let plan = &self.state.maintenance;
        if plan.is_empty() {
            return None;
        }
        plan.get(&agent.machine()).map(|planned| &planned.unavailability)
    }

    /// Notes on which machine an agent is.
    pub(crate) fn place(&mut self, id: &AgentId, machine: MachineId) {
        self.machines.entry(machine).or_default().insert(id.clone());
    }

    /// An agent is on that machine no more.
    pub(crate) fn displace(&mut self, id: &AgentId, machine: &MachineId) {
        let Some(there) = self.machines.get_mut(machine) else { return };
        there.remove(id);
        if there.is_empty() {
            self.machines.remove(machine);
        }
    }
}
