//! What others may see: agents, frameworks and roles with what they hold.
//!
//! Owns the sums that readers ask for. Promises to change nothing.

use crate::Allocator;
use crate::ledger::Holding;
use crate::shapes::Stand;
use crate::tree::SeatId;
use meseta_model::{AgentId, FrameworkId, OfferId, Quantities, Resources, Role};
use std::collections::BTreeSet;

/// One agent. `free` is what is left of `total`; nothing where the agent is overdrawn.
#[derive(Clone, Debug)]
pub struct AgentView<'a> {
    pub total: &'a Resources,
    pub free: &'a Resources,
    pub offered: Resources,
    /// In use, or accepted and about to be.
    pub used: Resources,
    pub offers: Vec<&'a OfferId>,
    pub active: bool,
    /// More is in use than there is.
    pub overdrawn: bool,
}

/// What a framework holds on one agent in one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingView<'a> {
    pub agent: &'a AgentId,
    pub role: &'a Role,
    pub offered: Resources,
    pub at_hand: Resources,
    pub used: Resources,
}

/// One role with all that is below it, in scalars.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleView {
    pub weight: f64,
    /// Its part of the cluster: the largest of any name, not divided by the weight.
    pub dominant_share: f64,
    pub offered: Quantities,
    /// In use, or accepted and about to be.
    pub used: Quantities,
    /// Those subscribed in this very role.
    pub frameworks: BTreeSet<FrameworkId>,
    /// Refusals that stand, of frameworks in this very role.
    pub refusals: u64,
}

impl Allocator {
    /// Whether a framework refused these resources of an agent in this role, and that stands.
    pub fn refuses(&self, framework: &FrameworkId, role: &Role, agent: &AgentId, asked: &Resources) -> bool {
        let seat = self.framework(framework).and_then(|framework| self.seat_of(framework, role));
        let Some((seat, agent)) = seat.zip(self.agent(agent)) else { return false };
        let column = self.seats[seat].column;
        let mut standing = self.refusals.shapes(agent).iter().filter(|s| s.stand(column) == Stand::Refuses);
        standing.any(|shape| shape.refused.contains(asked))
    }

    /// What an agent has.
    pub fn total(&self, id: &AgentId) -> Option<&Resources> {
        Some(&self.agents[self.agent(id)?].rest.total)
    }

    pub fn agent_view(&self, id: &AgentId) -> Option<AgentView<'_>> {
        let book = &self.agents[self.agent(id)?];
        let sum = |mut sum: Resources, part: &Resources| {
            sum.add(part);
            sum
        };
        let used = book.holdings.values().flat_map(|holding| [&holding.used, &holding.at_hand]);
        Some(AgentView {
            total: &book.rest.total,
            free: book.free(),
            offered: book.offers.iter().map(|standing| &standing.resources).fold(Resources::new(), sum),
            used: used.fold(Resources::new(), sum),
            offers: book.offers.iter().map(|standing| &standing.offer).collect(),
            active: book.active,
            overdrawn: book.overdrawn,
        })
    }

    /// What a framework holds, by role and agent.
    pub fn framework_used(&self, id: &FrameworkId) -> Vec<HoldingView<'_>> {
        let Some(framework) = self.framework(id) else { return Vec::new() };
        let seats = self.frameworks[framework].seats.values();
        let places = seats.flat_map(|seat| self.seats[*seat].agents.iter().map(|agent| (*seat, agent)));
        places.map(|(seat, agent)| self.holding_view(seat, agent)).collect()
    }

    fn holding_view(&self, seat: SeatId, agent: u32) -> HoldingView<'_> {
        let book = &self.agents[agent];
        let own = book.offers.iter().filter(|standing| standing.seat == seat);
        let offered = own.fold(Resources::new(), |sum, standing| sum.plus(&standing.resources));
        let Holding { at_hand, used } = book.holdings.get(&seat).cloned().unwrap_or_default();
        HoldingView { agent: &book.id, role: &self.seats[seat].role, offered, at_hand, used }
    }

    /// Roles in which frameworks are subscribed or hold something, and the roles above them.
    pub fn active_roles(&self) -> BTreeSet<Role> {
        self.tree.roles().cloned().collect()
    }

    /// None for a role that is not active.
    pub fn role_view(&self, role: &Role) -> Option<RoleView> {
        let node = self.tree.role(role)?;
        let seats = || self.tree.seats_in(node).map(|seat| &self.seats[seat]);
        let subscribed = seats().filter(|seat| seat.subscribed);
        let (held, used) = (self.names.quantities(&node.held), self.names.quantities(&node.rest.used));
        let mut offered = held;
        offered.subtract(&used);
        Some(RoleView {
            weight: node.weight,
            dominant_share: self.tree.measure.dominant_share(&node.held),
            offered,
            used,
            frameworks: subscribed.map(|seat| self.frameworks[seat.framework].id.clone()).collect(),
            refusals: seats().map(|seat| self.refusals.columns.refusals(seat.column)).sum(),
        })
    }
}
