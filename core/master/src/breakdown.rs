//! Who holds how much: each role together with all that is below it, and of each agent every role.
//!
//! Owns the sums that readers see; those that decide something are the ledger's, and what both count is the same: an
//! invariant. Promises that a view's sums are of one moment. Refuses to know quotas themselves.

use std::collections::BTreeMap;

use meseta_model::{AgentId, Quantities, Resources, Role};

use crate::View;

/// The sums of one role and the roles below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoleSums {
    /// Used by tasks and executors.
    pub allocated: Quantities,
    pub offered: Quantities,
    /// Reserved, whether used or not.
    pub reserved: Quantities,
    /// What of that is used.
    reserved_and_used: Quantities,
    /// Used, neither reserved nor revocable.
    plain_and_used: Quantities,
}

impl RoleSums {
    /// What is used and what is offered.
    pub fn held(&self) -> Quantities {
        let mut held = self.allocated.clone();
        held.add(&self.offered);
        held
    }

    /// What counts against quota, as the ledger counts it: what is reserved, used or not, and what is used beyond that
    /// and not revocable.
    pub fn charged(&self) -> Quantities {
        let mut charged = self.reserved.clone();
        charged.add(&self.plain_and_used);
        charged
    }

    /// The same as the page of roles shows it: all that is used, and what is reserved beyond that.
    pub fn consumed(&self) -> Quantities {
        let mut consumed = self.reserved.clone();
        consumed.subtract(&self.reserved_and_used);
        consumed.add(&self.allocated);
        consumed
    }

    fn add(&mut self, other: &RoleSums) {
        self.allocated.add(&other.allocated);
        self.offered.add(&other.offered);
        self.reserved.add(&other.reserved);
        self.reserved_and_used.add(&other.reserved_and_used);
        self.plain_and_used.add(&other.plain_and_used);
    }
}

/// What is used and what is offered.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Holding {
    pub used: Resources,
    pub offered: Resources,
}

/// What is held by role.
pub type HeldByRole = BTreeMap<Role, Holding>;

/// How something is held.
#[derive(Clone, Copy)]
enum How {
    Used,
    Offered,
}

impl View {
    /// Every role that holds something, and the roles above it. Costs what there is of tasks, executors, offers and
    /// agents.
    pub fn by_role(&self) -> BTreeMap<Role, RoleSums> {
        let exact = self.by_exact_role();
        let mut all = exact.clone();
        for (role, sums) in &exact {
            role.ancestors().for_each(|above| all.entry(above).or_default().add(sums));
        }
        all
    }

    /// What is held of every agent, by role. Costs what there is of tasks, executors and offers.
    pub fn by_agent(&self) -> BTreeMap<AgentId, HeldByRole> {
        let mut agents: BTreeMap<AgentId, HeldByRole> = BTreeMap::new();
        self.each_held(|agent, role, how, resources| {
            let held = agents.entry(agent.clone()).or_default().entry(role.clone()).or_default();
            match how {
                How::Used => held.used.add(resources),
                How::Offered => held.offered.add(resources),
            }
        });
        agents
    }

    fn by_exact_role(&self) -> BTreeMap<Role, RoleSums> {
        // In amounts: the same port on two agents is two ports.
        let mut sums: BTreeMap<Role, RoleSums> = BTreeMap::new();
        self.each_held(|_, role, how, resources| {
            let (sums, amounts) = (sums.entry(role.clone()).or_default(), resources.quantities());
            match how {
                How::Used => {
                    sums.allocated.add(&amounts);
                    sums.plain_and_used.add(&resources.unreserved().non_revocable().quantities());
                }
                How::Offered => sums.offered.add(&amounts),
            }
        });
        for agent in self.agents.values() {
            for (role, reserved) in agent.total.reservations() {
                sums.entry(role).or_default().reserved.add(&reserved.quantities());
            }
            for (role, used) in agent.used.reservations() {
                sums.entry(role).or_default().reserved_and_used.add(&used.quantities());
            }
        }
        sums
    }

    /// Calls `add` with everything that is held.
    fn each_held(&self, mut add: impl FnMut(&AgentId, &Role, How, &Resources)) {
        for task in self.tasks.values().filter(|task| task.uses_resources()) {
            add(&task.agent, &task.role, How::Used, &task.resources);
        }
        for executor in self.executors.values() {
            add(&executor.key.agent, &executor.role, How::Used, &executor.resources);
        }
        for offer in self.offers.values() {
            add(&offer.agent, &offer.role, How::Offered, &offer.resources);
        }
    }
}
