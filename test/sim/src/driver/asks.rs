//! Frameworks that ask what became of operations: of all, or of some, by their agents' ids or without, and of some that
//! never were.

use meseta_framework::calls;
use meseta_wire::v1;

use crate::sometimes;
use crate::world::World;

/// Operations that a framework remembers.
const REMEMBERED: usize = 12;

impl World {
    /// What it may ask about later on.
    pub(super) fn remember_operations(
        &mut self,
        place: u16,
        operations: &[v1::offer::Operation],
        agent: &v1::AgentId,
    ) {
        if !self.swarm.uses.asks {
            return;
        }
        let known = &mut self.scheduler_of(place).operations;
        known.extend(operations.iter().filter_map(|operation| Some((operation.id.clone()?, agent.clone()))));
        known.drain(..known.len().saturating_sub(REMEMBERED));
    }

    pub(super) fn ask_of_operations(&mut self, place: u16) {
        let mut asked = Vec::new();
        if self.rng.chance(0.7) {
            for _ in 0..1 + self.rng.below(3) {
                asked.push(self.question(place));
            }
        }
        sometimes!(self.points, "all operations reconciled", asked.is_empty());
        self.call(place, calls::reconcile_operations(asked));
    }

    /// About one that it asked for, mostly.
    fn question(&mut self, place: u16) -> (v1::OperationId, Option<v1::AgentId>) {
        let count = self.scheduler_of(place).operations.len() as u64;
        if count == 0 || self.rng.chance(0.2) {
            let value = format!("o{}", 1_000_000 + self.rng.below(10)).into();
            return (v1::OperationId { value, ..Default::default() }, self.any_agent());
        }
        // The newest are those of which the outcome is not certain yet, and those whose agent is away.
        let newest = (0..2).map(|_| self.rng.below(count)).max().unwrap_or_default() as usize;
        let away = if self.rng.chance(0.5) { self.on_absent_agent(place) } else { None };
        let (operation, agent) = self.scheduler_of(place).operations[away.unwrap_or(newest)].clone();
        match self.rng.below(8) {
            0 => (operation, None),
            1 => (operation, self.any_agent()),
            _ => (operation, Some(agent)),
        }
    }

    fn on_absent_agent(&mut self, place: u16) -> Option<usize> {
        let known = std::mem::take(&mut self.scheduler_of(place).operations);
        let away = |(_, agent): &(_, v1::AgentId)| !self.facts.sessions.contains_key(agent.value.as_str());
        let at = known.iter().rposition(away);
        self.scheduler_of(place).operations = known;
        at
    }

    /// One that the registry knows, in whatever way; or one that nobody knows, or none.
    pub(super) fn any_agent(&mut self) -> Option<v1::AgentId> {
        let count = self.master.registry.agents.len() as u64;
        let at = self.rng.below(count + 2) as usize;
        let known = self.master.registry.agents.keys().nth(at).map(String::as_str);
        let value = match known {
            None if at as u64 > count => return None,
            known => known.unwrap_or("nobody").into(),
        };
        Some(v1::AgentId { value, ..Default::default() })
    }
}
