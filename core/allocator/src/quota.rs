//! Quota: what operators guarantee to roles, and the most that roles may have.
//!
//! Owns the events and what readers see of it; the sums are in [`crate::accounts`], where they bite in [`crate::visit`].
//! Promises to enforce whatever is set on whatever role; who may set what is the master's to check. Refuses to withdraw
//! offers: who changes quota rescinds those of [`Allocator::offers_of_role_subtree`] that are too many.

pub use meseta_model::Quota;

use crate::Allocator;
use crate::amounts::Amounts;
use crate::tree::{Place, SeatId};
use meseta_model::{OfferId, Quantities, Role};
use std::collections::BTreeMap;

impl Allocator {
    /// Sets or takes away the quota of a role. Offers that are out stay out, also beyond a new limit.
    pub fn set_quota(&mut self, role: &Role, quota: Option<Quota>) {
        if let Some(old) = self.accounts.of(role) {
            self.accounts.close(old);
            self.quotas.remove(role);
        }
        if let Some(quota) = quota.filter(|quota| !quota.is_default()) {
            let guarantees = self.names.of_quantities(&quota.guarantees);
            let limits = self.names.of_limits(&quota.limits);
            let consumed = self.charged_to(role);
            self.accounts.open(role, guarantees, limits, consumed);
            self.quotas.insert(role.clone(), quota);
        }
        self.relabel(role);
        self.count_available();
        self.round.all_idle();
    }

    /// What counts against the role's quota, offers included.
    pub(crate) fn charged_to(&self, role: &Role) -> Amounts {
        let mut sum = self.reserved.of(role).cloned().unwrap_or_default();
        if let Some(node) = self.tree.role(role) {
            sum.add(&node.held);
            sum.subtract(&node.rest.exempt);
        }
        sum
    }

    /// Tells the seats in a role and below what they count against.
    fn relabel(&mut self, role: &Role) {
        let below = self.seats.iter().filter(|(_, seat)| role.covers(&seat.role));
        let below: Vec<SeatId> = below.map(|(id, _)| id).collect();
        let mut own = 0;
        for id in below {
            own += usize::from(self.seats[id].min_allocatable.is_some());
            self.seats[id].account = self.accounts.nearest(&self.seats[id].role);
        }
        match self.accounts.of(role) {
            Some(account) => self.accounts.set_minimums(account, own),
            // A role without quota has nothing to wait for, and nobody before it.
            None => {
                if let Some(node) = self.tree.role_id(role) {
                    self.tree.set_standing(node, false, false);
                }
            }
        }
    }

    /// Tells the tree of roles whose quota leaves nothing, or is not fulfilled.
    pub(crate) fn settle_standings(&mut self) {
        while let Some(id) = self.accounts.next_touched() {
            let account = self.accounts.get(id);
            let Some(node) = self.tree.role_id_from(account.node, &account.role) else { continue };
            let moved = node != account.node;
            self.tree.set_standing(node, account.is_spent(&self.minimum), account.is_hungry());
            if moved && let Place::Role { role, .. } = &self.tree.node(node).place {
                self.accounts.note_node(id, node, role);
            }
        }
    }

    /// Counts what is available for guarantees anew, where there are any.
    fn count_available(&mut self) {
        self.accounts.forget_available();
        if !self.accounts.guarantees_something() {
            return;
        }
        let agents: Vec<u32> = self.agents.iter().map(|(agent, _)| agent).collect();
        for agent in agents {
            self.agents[agent].spare = None;
            self.settle_spare(agent);
        }
    }

    pub fn quota(&self, role: &Role) -> Option<&Quota> {
        self.quotas.get(role)
    }

    /// All quota that is set.
    pub fn quotas(&self) -> &BTreeMap<Role, Quota> {
        &self.quotas
    }

    /// What counts against the quota of a role: what frameworks in it or below have in use or at hand, unreserved and not
    /// revocable, and all that is reserved to these roles, in use or not. Offers do not count here, though they count
    /// against limits while they are out (Mesos: hierarchical.hpp, quotaConsumed).
    pub fn consumption(&self, role: &Role) -> Quantities {
        let mut sum = self.reserved.of(role).cloned().unwrap_or_default();
        if let Some(node) = self.tree.role(role) {
            sum.add(&node.rest.used);
            sum.subtract(&node.rest.exempt_used);
        }
        self.names.quantities(&sum)
    }

    /// The scalars of all agents that are not revocable: what there is to guarantee.
    pub fn cluster_capacity(&self) -> Quantities {
        let mut sum = Quantities::new();
        for (_, book) in self.agents.iter() {
            sum.add(&book.rest.total.non_revocable().scalar_quantities());
        }
        sum
    }

    /// The offers that are out to frameworks in a role or below it, those of each agent together.
    pub fn offers_of_role_subtree(&self, role: &Role) -> Vec<OfferId> {
        let books = self.agents.iter().flat_map(|(_, book)| &book.offers);
        let below = books.filter(|standing| role.covers(&self.seats[standing.seat].role));
        below.map(|standing| standing.offer.clone()).collect()
    }
}
