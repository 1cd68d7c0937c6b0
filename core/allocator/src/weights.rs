//! Weights of roles: how much one counts against its siblings.

use crate::Allocator;
use meseta_model::Role;
use std::collections::BTreeMap;

impl Allocator {
    /// The role's weight against its siblings; 1 where it is not a positive number. What is out stays as it is.
    pub fn set_weight(&mut self, role: Role, weight: f64) {
        let weight = if weight.is_finite() && weight > 0.0 { weight } else { 1.0 };
        self.tree.set_weight(role, Some(weight));
    }

    /// The role counts as any other again.
    pub fn remove_weight(&mut self, role: &Role) {
        self.tree.set_weight(role.clone(), None);
    }

    /// 1 where none was set.
    pub fn weight(&self, role: &Role) -> f64 {
        self.tree.weight(role)
    }

    /// The weights that were set.
    pub fn weights(&self) -> BTreeMap<Role, f64> {
        self.tree.weights().map(|(role, weight)| (role.clone(), weight)).collect()
    }
}
