//! What the master says to agents, shown to the rules.

use meseta_wire::internal::ToAgent;
use meseta_wire::{Message, v1};

use super::facts::Facts;
use super::{a2, d2, o1, r5, r8, reconciled};
use crate::registry::Registry;
use crate::sometimes;
use crate::sometimes::Points;

impl Facts {
    /// A record goes to an agent.
    pub(super) fn reach_agent(
        &mut self,
        link: u64,
        message: &ToAgent,
        registry: &Registry,
        points: &mut Points,
    ) {
        if let Some(apply) = &message.apply_operation {
            r5::operated(self, link, apply);
            reconciled::sent(self, link, apply);
        }
        // Not one whose session was taken over, but one that came too late.
        let late = message.refused.is_some() && !self.links.contains_key(&link);
        sometimes!(points, "agent refused", late);
        let admitted = message.registered.as_ref().map(|m| &m.agent_id.value);
        let readmitted = message.reregistered.as_ref().map(|m| &m.agent_id.value);
        if let Some(agent) = admitted.or(readmitted) {
            d2::admitted(registry, agent);
            o1::known(registry, agent);
            reconciled::welcomed(self, agent);
            sometimes!(
                points,
                "agent session taken over",
                self.sessions.get(agent.as_str()).is_some_and(|old| *old != link)
            );
            self.links.insert(link, agent.to_string());
            self.sessions.insert(agent.to_string(), link);
            r8::agent_renewed(self, agent);
        } else if message.refused.is_none()
            && (message.shutdown.is_none() || !self.is_unwanted(link, registry))
        {
            // Whom nobody knows, or everybody knows to be gone, is told so and nothing else.
            a2::one_session(self, link);
        }
        let closed = message.shutdown.as_ref().is_some_and(|m| m.reason.contains("down for maintenance"));
        sometimes!(points, "agent told to end with its machine", closed);
        let away = message.reregistered.as_ref().is_some_and(|m| !m.ended.is_empty());
        sometimes!(points, "framework removed while an agent was away", away);
        if let Some(run) = &message.run {
            r5::run(self, link, run);
            let agent = self.links.get(&link).cloned().unwrap_or_default();
            o1::in_service(registry, &agent, format_args!("tasks are launched on it"));
            self.note_run(link, run);
        }
    }

    /// Whether who speaks there is nobody's agent, or gone; that is told also on a link that it gave up.
    fn is_unwanted(&self, link: u64, registry: &Registry) -> bool {
        let Some(agent) = self.links.get(&link) else { return true };
        registry.agents.get(agent).is_some_and(|record| record.gone)
    }

    fn note_run(&mut self, link: u64, run: &meseta_wire::internal::to_agent::Run) {
        let agent = self.links.get(&link).and_then(|id| self.agents_by_id.get(id)).copied();
        let framework = run.framework.id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
        let checkpoint = self.checkpoints(&framework);
        for info in run.tasks.iter().filter_map(|bytes| v1::TaskInfo::decode(bytes).ok()) {
            let shared = info.name != info.task_id.value;
            if let Some(launch) = self.launch(&info.name) {
                launch.framework = framework.to_string();
                (launch.agent, launch.checkpoint, launch.shared_id) = (agent, checkpoint, shared);
            }
            if let Some(launch) = self.launch(&info.task_id.value).filter(|_| shared) {
                launch.shared_id = true;
            }
        }
    }
}
