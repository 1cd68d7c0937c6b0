//! Quota: every sum from what there is.

use super::{Naive, sum};
use crate::terms::{Holder, Seat};
use meseta_model::{Name, Quantities, ResourceLimits, Resources, Role, Scalar};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What counts against quota.
fn charged(resources: &Resources) -> Resources {
    resources.filter(|resource| !resource.kind.is_reserved() && !resource.kind.is_revocable())
}

impl Naive {
    /// What is reserved to a role, and what else is held in it of what counts.
    pub fn consumed(&self, role: &Role, counts: impl Fn(&Holder) -> bool) -> Quantities {
        let own = |total: &Resources| total.filter(|r| r.kind.role().is_some_and(|own| role.covers(own)));
        let reserved = self.agents.values().map(|agent| own(&agent.total));
        let held = self.held.iter().filter(|(holder, _)| role.covers(&holder.seat.1) && counts(holder));
        sum(reserved.chain(held.map(|(_, held)| charged(held))).map(|part| part.scalar_quantities()))
    }

    /// What the limits of a role leave.
    fn room_in(&self, role: &Role) -> Option<ResourceLimits> {
        let mut room = self.quotas.get(role)?.limits.clone();
        room.subtract(&self.consumed(role, |_| true));
        Some(room)
    }

    /// The least that the limits of a role and of those above it leave.
    pub fn room(&self, role: &Role, name: &Name) -> Option<Scalar> {
        let and_above = [role.clone()].into_iter().chain(role.ancestors());
        and_above.filter_map(|role| self.room_in(&role)?.get(name.as_str())).min()
    }

    /// What roles miss beyond what those below them miss.
    fn missing(&self) -> BTreeMap<Role, Quantities> {
        let mut missing: BTreeMap<Role, Quantities> = BTreeMap::new();
        // Those below stand behind those above.
        for (role, quota) in self.quotas.iter().rev() {
            let below = missing.iter().filter(|(other, _)| role.is_ancestor_of(other));
            let below = sum(below.map(|(_, own)| own.clone()));
            let mut own = quota.guarantees.clone();
            own.subtract(&below);
            own.subtract(&self.consumed(role, |_| true));
            missing.insert(role.clone(), own);
        }
        missing.retain(|_, own| !own.is_empty());
        missing
    }

    /// What a role and those above it miss.
    fn missed_by(&self, role: &Role) -> Quantities {
        sum(self.missing().into_iter().filter(|(other, _)| other.covers(role)).map(|(_, own)| own))
    }

    /// What quota leaves of a portion: by limits, and of what somebody misses, by what is free beyond that.
    pub fn cut(&self, role: &Role, portion: &Resources) -> Resources {
        if self.quotas.is_empty() || portion.is_empty() {
            return portion.clone();
        }
        let active = self.agents.iter().filter(|(_, agent)| agent.active);
        let mut beyond = sum(active.map(|(id, _)| charged(&self.free(id)).scalar_quantities()));
        let missing = sum(self.missing().into_values());
        beyond.subtract(&missing);
        beyond.add(&self.missed_by(role));
        let room = |(name, _): (&Name, Scalar)| {
            let missed = !missing.get(name.as_str()).is_zero();
            let beyond = missed.then(|| beyond.get(name.as_str()));
            Some((name.clone(), self.room(role, name).into_iter().chain(beyond).min()?))
        };
        let counts = charged(portion);
        let limits: ResourceLimits = counts.scalar_quantities().iter().filter_map(room).collect();
        counts.shrink_to_limits(&limits).plus(&portion.minus(&counts))
    }

    /// Whether the role, or one above it, misses something that is in.
    pub fn serves(&self, role: &Role, portion: &Resources) -> bool {
        let missed = self.missed_by(role);
        charged(portion).scalar_quantities().iter().any(|(name, _)| !missed.get(name.as_str()).is_zero())
    }

    /// Whether the limits of a role leave nothing that would be worthwhile for anybody in it.
    fn is_spent(&self, role: &Role) -> bool {
        let mut all = self.frameworks.values().flat_map(|framework| &framework.roles);
        let own = all.any(|(other, terms)| role.covers(other) && terms.least.is_some());
        let enough = |room: ResourceLimits| self.least.iter().any(|least| room.contains(least));
        !own && !self.least.is_empty() && !self.room_in(role).is_none_or(enough)
    }

    /// Who has its turn before others: those in each role that misses something, but first those in roles below it.
    pub fn hungry_first(&self, order: &[Seat]) -> Vec<Seat> {
        let spent: Vec<&Role> = self.quotas.keys().filter(|role| self.is_spent(role)).collect();
        let unspent = order.iter().filter(|(_, role)| !spent.iter().any(|spent| spent.covers(role)));
        let mut hungry: Vec<Role> = self.missing().into_keys().collect();
        let last = |role: &Role| order.iter().rposition(|(_, own)| role.covers(own));
        hungry.sort_by_key(|role| (last(role), Reverse(role.depth())));
        let seats = hungry.iter().flat_map(|at| unspent.clone().filter(|(_, role)| at.covers(role)));
        seats.cloned().collect()
    }
}
