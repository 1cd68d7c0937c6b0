//! What is reserved to roles on all agents, held or not.
//!
//! Owns the sums by role, each with what is reserved to the roles below. Promises that a change costs what it changed.

use crate::amounts::{Amounts, Names};
use meseta_model::{Resource, Resources, Role};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What is reserved less and more to one role.
#[derive(Default)]
pub(crate) struct Change {
    pub less: Amounts,
    pub more: Amounts,
}

#[derive(Default)]
pub(crate) struct Reserved {
    sums: FxHashMap<Role, Amounts>,
}

impl Reserved {
    pub fn of(&self, role: &Role) -> Option<&Amounts> {
        self.sums.get(role)
    }

    /// All there is, for checks.
    pub fn sums(&self) -> BTreeMap<Role, Amounts> {
        self.sums.clone().into_iter().collect()
    }

    /// An agent has the new resources instead of the old ones. Returns what is reserved less and more to which roles.
    pub fn move_from(&mut self, names: &mut Names, old: &Resources, new: &Resources) -> Vec<(Role, Change)> {
        let reserved = |resource: &Resource| resource.kind.is_reserved();
        let any = |resources: &Resources| resources.counted().any(|(resource, _)| reserved(resource));
        if !any(old) && !any(new) {
            return Vec::new();
        }
        // A shared volume counts once, however often it is named.
        let [gone, come] = [old, new].map(|resources| resources.filter(reserved).shared_once());
        self.exchange(names, &gone.minus(&come), &come.minus(&gone))
    }

    /// An agent has these resources instead of those.
    pub fn exchange(&mut self, names: &mut Names, less: &Resources, more: &Resources) -> Vec<(Role, Change)> {
        let mut changes: BTreeMap<Role, Change> = BTreeMap::new();
        for (role, resources) in less.reservations() {
            changes.entry(role).or_default().less = names.amounts(&resources);
        }
        for (role, resources) in more.reservations() {
            changes.entry(role).or_default().more = names.amounts(&resources);
        }
        changes.iter().for_each(|(role, change)| self.change(role, change));
        changes.into_iter().collect()
    }

    fn change(&mut self, role: &Role, change: &Change) {
        for role in std::iter::once(role.clone()).chain(role.ancestors()) {
            let sum = self.sums.entry(role.clone()).or_default();
            sum.add(&change.more);
            sum.subtract(&change.less);
            if sum.is_empty() {
                self.sums.remove(&role);
            }
        }
    }
}
