//! What is reserved to roles on all agents, held or not.
//!
//! Owns the sums by role, each with what is reserved to the roles below. Promises that a change costs what it changed.

use crate::amounts::{Amounts, Names};
use meseta_model::{Resource, Resources, Role};
use rustc_hash::FxHashMap;

#[derive(Default)]
pub(crate) struct Reserved {
    sums: FxHashMap<Role, Amounts>,
}

impl Reserved {
    /// The roles with reservations, and those above them.
    pub fn roles(&self) -> impl Iterator<Item = &Role> {
        self.sums.keys()
    }

    pub fn of(&self, role: &Role) -> Option<&Amounts> {
        self.sums.get(role)
    }

    /// An agent has the new resources instead of the old ones.
    pub fn move_from(&mut self, names: &mut Names, old: &Resources, new: &Resources) {
        let reserved = |resource: &Resource| resource.kind.is_reserved();
        let any = |resources: &Resources| resources.counted().any(|(resource, _)| reserved(resource));
        if !any(old) && !any(new) {
            return;
        }
        let (gone, come) = (old.filter(reserved), new.filter(reserved));
        let unchanged = |resources: Resources, other: &Resources| resources.minus(other);
        for (role, resources) in unchanged(gone.clone(), &come).reservations() {
            let amounts = names.amounts(&resources);
            self.change(&role, |sum| sum.subtract(&amounts));
        }
        for (role, resources) in unchanged(come, &gone).reservations() {
            let amounts = names.amounts(&resources);
            self.change(&role, |sum| sum.add(&amounts));
        }
    }

    fn change(&mut self, role: &Role, change: impl Fn(&mut Amounts)) {
        for role in std::iter::once(role.clone()).chain(role.ancestors()) {
            let sum = self.sums.entry(role.clone()).or_default();
            change(sum);
            if sum.is_empty() {
                self.sums.remove(&role);
            }
        }
    }
}
