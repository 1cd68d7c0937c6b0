//! What each role holds, together with all that is below it.
//!
//! Owns the sums that readers see; those that decide something are the ledger's, and what both count is the same: an
//! invariant. Promises that a view's sums are of one moment. Refuses to know quotas themselves.

use std::collections::BTreeMap;

use meseta_model::{Quantities, Resources, Role};

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

    fn by_exact_role(&self) -> BTreeMap<Role, RoleSums> {
        let mut used: BTreeMap<&Role, Resources> = BTreeMap::new();
        for task in self.tasks.values().filter(|task| task.uses_resources()) {
            used.entry(&task.role).or_default().add(&task.resources);
        }
        for executor in self.executors.values() {
            used.entry(&executor.role).or_default().add(&executor.resources);
        }
        let mut sums: BTreeMap<Role, RoleSums> = BTreeMap::new();
        for (role, used) in used {
            let sums = sums.entry(role.clone()).or_default();
            sums.allocated = used.quantities();
            sums.plain_and_used = used.unreserved().non_revocable().quantities();
        }
        for offer in self.offers.values() {
            sums.entry(offer.role.clone()).or_default().offered.add(&offer.resources.quantities());
        }
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
}
