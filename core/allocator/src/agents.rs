//! Agents: what they have, and what becomes of it when they come, change and go.
//!
//! Owns the events of agents. Promises that an agent which goes takes with it all that was offered or in use there. Refuses
//! to know connections and tasks: the master says what is in use.

use crate::ledger::{Book, EMPTY, stamp_on};
use crate::reserved::Change;
use crate::tree::SeatId;
use crate::{Allocator, Facts, Part};
use meseta_model::{AgentId, Attributes, FrameworkId, OfferId, Resources, Role};
use std::fmt;
use std::sync::Arc;

/// What an agent is, for allocation.
#[derive(Clone, Debug, Default)]
pub struct AgentSpec {
    pub total: Resources,
    pub attributes: Arc<Attributes>,
    pub hostname: Arc<str>,
    /// Region and zone.
    pub domain: Option<(Arc<str>, Arc<str>)>,
    /// In another region than the master: only for frameworks that are aware of regions.
    pub remote: bool,
    /// What runs there already; frameworks that are not known yet may be named.
    pub used: Vec<(FrameworkId, Role, Resources)>,
}

/// The agent was never added, or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownAgent(pub AgentId);

impl fmt::Display for UnknownAgent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "agent '{}' is not registered", self.0)
    }
}

impl std::error::Error for UnknownAgent {}

impl Allocator {
    /// An agent registers or comes back. If it is known still, the old one is removed first; returns the offers that died
    /// with that.
    pub fn add_agent(&mut self, id: AgentId, spec: AgentSpec, active: bool) -> Vec<OfferId> {
        let died = self.remove_agent(&id);
        let facts = Facts { hostname: spec.hostname, domain: spec.domain, attributes: spec.attributes };
        let book = Book::new(id.clone(), facts, spec.remote, active);
        let agent = self.agents.insert(book);
        self.round.enter(agent, stamp_on(EMPTY, id.as_str()));
        self.agent_numbers.insert(id, agent);
        self.refusals.make_room(agent);
        self.set_total(agent, spec.total);
        for (framework, role, resources) in spec.used {
            self.adopt_on(agent, &framework, &role, &resources);
        }
        self.note_change(agent);
        died
    }

    /// The agent is gone, and all that was there with it; returns the offers that were out.
    pub fn remove_agent(&mut self, id: &AgentId) -> Vec<OfferId> {
        let Some(agent) = self.agent(id) else { return Vec::new() };
        let offers = self.withdraw_agent(agent);
        let seats: Vec<SeatId> = self.agents[agent].holdings.keys().copied().collect();
        for seat in seats {
            let Some(holding) = self.agents[agent].holdings.get(&seat).cloned() else { continue };
            self.return_part(agent, seat, Part::AtHand, &holding.at_hand);
            self.return_part(agent, seat, Part::Used, &holding.used);
        }
        self.set_total(agent, Resources::new());
        self.settle_spare(agent);
        self.refusals.forget_agent(agent);
        self.keep_no_more(agent);
        self.agents.remove(agent);
        self.agent_numbers.remove(id);
        self.round.set_idle(agent, false);
        offers
    }

    /// Nothing of an inactive agent is offered; returns the offers that were out.
    pub fn set_agent_active(&mut self, id: &AgentId, active: bool) -> Vec<OfferId> {
        let Some(agent) = self.agent(id) else { return Vec::new() };
        self.agents[agent].active = active;
        self.round.loosen();
        let withdrawn = if active { Vec::new() } else { self.withdraw_agent(agent) };
        self.note_change(agent);
        withdrawn
    }

    /// The agent has something else now. Where what is offered and in use no longer fits, all its offers are withdrawn and
    /// returned; where even what is in use does not fit, the agent is overdrawn and offered no more until it does.
    pub fn update_total(&mut self, id: &AgentId, total: Resources) -> Result<Vec<OfferId>, UnknownAgent> {
        let agent = self.agent(id).ok_or_else(|| UnknownAgent(id.clone()))?;
        if self.agents[agent].rest.total == total {
            return Ok(Vec::new());
        }
        self.set_total(agent, total);
        let withdrawn = if self.agents[agent].overdrawn { self.withdraw_agent(agent) } else { Vec::new() };
        self.note_change(agent);
        Ok(withdrawn)
    }

    /// Part of what the agent has is something else now: what was reserved, unreserved or made a volume. Costs what is
    /// changed, however much the agent has; as `update_total` where it is not free. None, and nothing is changed, where the
    /// agent has not got `less`.
    pub fn change_total(&mut self, id: &AgentId, less: &Resources, more: &Resources) -> Option<Vec<OfferId>> {
        let agent = self.agent(id)?;
        if !self.exchange(agent, less, more, None) {
            return None;
        }
        let withdrawn = if self.agents[agent].overdrawn { self.withdraw_agent(agent) } else { Vec::new() };
        self.note_change(agent);
        Some(withdrawn)
    }

    /// Changes part of an agent's total, which is free or at hand of a seat; whether that part was there.
    pub(crate) fn exchange(
        &mut self,
        agent: u32,
        less: &Resources,
        more: &Resources,
        holder: Option<SeatId>,
    ) -> bool {
        let book = &mut self.agents[agent];
        if book.shares || more.iter().any(|resource| resource.kind.is_shared()) {
            let there = book.rest.total.contains(less);
            if there {
                let total = book.rest.total.minus(less).plus(more);
                self.set_total(agent, total);
            }
            return there;
        }
        if !book.exchange(less, more, holder) {
            return false;
        }
        let (fewer, further) = (self.names.amounts(less), self.names.amounts(more));
        if fewer != further {
            book.rest.amounts.subtract(&fewer);
            book.rest.amounts.add(&further);
            self.tree.shrink_cluster(&self.names, &fewer);
            self.tree.grow_cluster(&self.names, &further);
        }
        let changes = self.reserved.exchange(&mut self.names, less, more);
        self.charge_reserved(changes);
        true
    }

    /// What is reserved counts against the quota of its role.
    fn charge_reserved(&mut self, changes: Vec<(Role, Change)>) {
        for (role, change) in changes {
            let account = self.accounts.nearest(&role);
            self.accounts.discharge(account, &change.less);
            self.accounts.charge(account, &change.more);
        }
        self.round.loosen();
    }

    pub(crate) fn set_total(&mut self, agent: u32, total: Resources) {
        let amounts = self.names.amounts(&total);
        let book = &mut self.agents[agent];
        let changes = self.reserved.move_from(&mut self.names, &book.rest.total, &total);
        self.tree.shrink_cluster(&self.names, &book.rest.amounts);
        self.tree.grow_cluster(&self.names, &amounts);
        book.set_total(total, amounts);
        self.charge_reserved(changes);
    }

    fn withdraw_agent(&mut self, agent: u32) -> Vec<OfferId> {
        let standing = &self.agents[agent].offers;
        let offers: Vec<OfferId> = standing.iter().map(|s| s.offer.clone()).collect();
        offers.iter().for_each(|id| drop(self.rescind(id)));
        offers
    }

    pub(crate) fn agent(&self, id: &AgentId) -> Option<u32> {
        self.agent_numbers.get(id).copied()
    }

    /// The agent has something to give that it had not before, or has not any more.
    pub(crate) fn note_change(&mut self, agent: u32) {
        self.settle_spare(agent);
        let idle = self.is_idle(agent);
        self.round.set_idle(agent, idle);
        if idle {
            self.round.call(agent);
        }
    }

    /// The agent has less to give than before, or nobody wants more of it.
    pub(crate) fn note_less(&mut self, agent: u32) {
        self.settle_spare(agent);
        let idle = self.is_idle(agent);
        self.round.set_idle(agent, idle);
    }

    /// Counts what the agent has free among what is available for guarantees.
    pub(crate) fn settle_spare(&mut self, agent: u32) {
        if !self.accounts.guarantees_something() {
            return;
        }
        let book = &mut self.agents[agent];
        let some = book.active && !book.free().is_empty();
        // What is reserved is charged to its role already, held or not.
        let spare = some.then(|| match book.uniform {
            true => book.free_load(&mut self.names).clone(),
            false => self.names.shared_load(&mut book.free().unreserved()),
        });
        if spare != book.spare {
            book.spare.iter().for_each(|less| self.accounts.take_available(&less.charge()));
            spare.iter().for_each(|more| self.accounts.add_available(&more.charge()));
            book.spare = spare;
        }
    }

    /// Something else is worth an offer from now on. Who wants more because of that calls them itself.
    pub(crate) fn note_all_agents(&mut self) {
        let agents: Vec<u32> = self.agents.iter().map(|(agent, _)| agent).collect();
        agents.into_iter().for_each(|agent| self.note_less(agent));
    }

    /// Whether the agent has something that might be worth an offer: a part of it never is where the whole is not.
    fn is_idle(&mut self, agent: u32) -> bool {
        let book = &mut self.agents[agent];
        if !book.active || book.free().is_empty() {
            return false;
        }
        self.own_minimums > 0 || book.is_worthwhile(&self.options.min_allocatable)
    }
}
