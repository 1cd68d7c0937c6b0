//! Quota: every sum from what there is.

use super::{Held, Naive, Seat};
use meseta_model::{Name, Quantities, Quota, ResourceLimits, Resources, Role, Scalar};
use std::collections::{BTreeMap, BTreeSet};

/// By role with quota: what its limits leave, and what it misses beyond what those below it miss. `below` is what those
/// below a role miss; that of no role is what all miss. `surplus` is what is free beyond that.
#[derive(Default)]
pub struct Sums {
    room: BTreeMap<Role, ResourceLimits>,
    own: BTreeMap<Role, Quantities>,
    below: BTreeMap<Option<Role>, Quantities>,
    surplus: Quantities,
}

/// What counts against quota.
fn charged(resources: &Resources) -> Resources {
    resources.filter(|resource| !resource.kind.is_reserved() && !resource.kind.is_revocable())
}

fn and_above(role: &Role) -> impl Iterator<Item = Role> {
    [role.clone()].into_iter().chain(role.ancestors())
}

impl Sums {
    /// The least that the limits of a role and of those above it leave.
    pub fn room(&self, role: &Role, name: &Name) -> Option<Scalar> {
        and_above(role).filter_map(|role| self.room.get(&role)?.get(name.as_str())).min()
    }

    /// What a role and those above it miss.
    fn missing(&self, role: &Role, name: &Name) -> Scalar {
        and_above(role).filter_map(|role| Some(self.own.get(&role)?.get(name.as_str()))).sum()
    }

    /// What quota leaves of a portion: by limits, and where somebody misses something, by what is beyond that.
    pub fn cut(&self, role: &Role, portion: &Resources) -> Resources {
        let required = self.below.get(&None).cloned().unwrap_or_default();
        let room = |(name, _): (&Name, Scalar)| {
            let beyond = self.missing(role, name).saturating_add(self.surplus.get(name.as_str()));
            let beyond = (!required.get(name.as_str()).is_zero()).then_some(beyond);
            Some((name.clone(), self.room(role, name).into_iter().chain(beyond).min()?))
        };
        let limits: ResourceLimits = charged(portion).scalar_quantities().iter().filter_map(room).collect();
        charged(portion).shrink_to_limits(&limits).plus(&portion.minus(&charged(portion)))
    }

    /// Whether the role, or one above it, misses something that is in.
    pub fn serves(&self, role: &Role, portion: &Resources) -> bool {
        charged(portion).scalar_quantities().iter().any(|(name, _)| !self.missing(role, name).is_zero())
    }
}

impl Naive {
    pub fn set_quota(&mut self, role: &Role, quota: Option<Quota>) {
        self.quotas.remove(role);
        self.quotas.extend(quota.filter(|quota| !quota.is_default()).map(|quota| (role.clone(), quota)));
        self.wake_all();
    }

    /// What is reserved to a role, and what else is held in it of what counts.
    pub fn consumed(&self, role: &Role, counts: impl Fn(&Held) -> bool) -> Quantities {
        let own = |total: &Resources| total.filter(|r| r.kind.role().is_some_and(|own| role.covers(own)));
        let reserved = self.agents.values().map(|agent| own(&agent.total));
        let held = self.held.iter().filter(|held| role.covers(&held.seat.1) && counts(held));
        let all = reserved.chain(held.map(|held| charged(&held.resources)));
        super::sum(all.map(|part| part.scalar_quantities()))
    }

    pub fn sums(&self) -> Sums {
        let mut sums = Sums::default();
        // Those below stand behind those above.
        for (role, quota) in self.quotas.iter().rev() {
            let consumed = self.consumed(role, |_| true);
            let (mut room, mut own) = (quota.limits.clone(), quota.guarantees.clone());
            let below = sums.below.get(&Some(role.clone())).cloned().unwrap_or_default();
            room.subtract(&consumed);
            own.subtract(&consumed);
            own.subtract(&below);
            let above = role.ancestors().find(|above| self.quotas.contains_key(above));
            let all = sums.below.entry(above).or_default();
            all.add(&below);
            all.add(&own);
            sums.room.insert(role.clone(), room);
            sums.own.insert(role.clone(), own);
        }
        if let Some(required) = sums.below.get(&None) {
            let active = self.agents.iter().filter(|(_, agent)| agent.active);
            sums.surplus = super::sum(active.map(|(id, _)| charged(&self.free(id)).scalar_quantities()));
            sums.surplus.subtract(required);
        }
        sums
    }

    /// Whether its own limits leave the role nothing that would be worthwhile for anybody in it.
    fn is_spent(&self, role: &Role, sums: &Sums) -> bool {
        let mut all = self.frameworks.values().flat_map(|framework| &framework.roles);
        let own = all.any(|(other, asks)| role.covers(other) && asks.least.is_some());
        let nothing = |room: &ResourceLimits| !self.rules.least.iter().any(|least| room.contains(least));
        !own && !self.rules.least.is_empty() && sums.room.get(role).is_some_and(nothing)
    }

    /// Who has its turn before others, below a role: first what is below hungry roles in it, then all of it if it is hungry.
    pub fn hungry_first(&self, at: Option<&Role>, order: &[Seat], sums: &Sums) -> Vec<Seat> {
        let below = |role: &Role| -> Vec<Role> {
            and_above(role).filter(|role| at.is_none_or(|at| at.is_ancestor_of(role))).collect()
        };
        let (mut turns, mut seen) = (Vec::new(), BTreeSet::new());
        for (_, role) in order.iter().filter(|_| !self.quotas.is_empty()) {
            let Some(next) = below(role).into_iter().min_by_key(Role::depth) else { continue };
            if seen.insert(next.clone()) && !self.is_spent(&next, sums) {
                turns.extend(self.hungry_first(Some(&next), order, sums));
            }
        }
        let hungry = |role: &&Role| sums.own.get(*role).is_some_and(|own| !own.is_empty());
        let Some(at) = at.filter(hungry) else { return turns };
        let unspent = |role: &Role| !below(role).iter().any(|role| self.is_spent(role, sums));
        turns.extend(order.iter().filter(|(_, role)| at.covers(role) && unspent(role)).cloned());
        turns
    }
}
