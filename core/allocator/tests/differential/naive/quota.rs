//! Quota: every sum from what there is.

use super::{Naive, sum};
use crate::terms::{Holder, Seat};
use meseta_model::{Name, Quantities, ResourceLimits, Resources, Role, Scalar};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// By role with quota: what its limits leave, and what it misses beyond what those below it miss. `surplus` is what
/// is free beyond that, of what somebody misses.
#[derive(Default)]
pub struct Sums {
    room: BTreeMap<Role, ResourceLimits>,
    own: BTreeMap<Role, Quantities>,
    surplus: ResourceLimits,
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
        let room = |(name, _): (&Name, Scalar)| {
            let surplus = self.surplus.get(name.as_str());
            let beyond = surplus.map(|surplus| surplus.saturating_add(self.missing(role, name)));
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
    /// What is reserved to a role, and what else is held in it of what counts.
    pub fn consumed(&self, role: &Role, counts: impl Fn(&Holder) -> bool) -> Quantities {
        let own = |total: &Resources| total.filter(|r| r.kind.role().is_some_and(|own| role.covers(own)));
        let reserved = self.agents.values().map(|agent| own(&agent.total));
        let held = self.held.iter().filter(|(holder, _)| role.covers(&holder.seat.1) && counts(holder));
        sum(reserved.chain(held.map(|(_, held)| charged(held))).map(|part| part.scalar_quantities()))
    }

    pub fn sums(&self) -> Sums {
        let mut sums = Sums::default();
        // Those below stand behind those above.
        for (role, quota) in self.quotas.iter().rev() {
            let consumed = self.consumed(role, |_| true);
            let below = sums.own.iter().filter(|(other, _)| role.is_ancestor_of(other));
            let (mut room, mut own) = (quota.limits.clone(), quota.guarantees.clone());
            own.subtract(&sum(below.map(|(_, own)| own.clone()).chain([consumed.clone()])));
            room.subtract(&consumed);
            sums.room.insert(role.clone(), room);
            sums.own.insert(role.clone(), own);
        }
        let active = self.agents.iter().filter(|(_, agent)| agent.active);
        let free = sum(active.map(|(id, _)| charged(&self.free(id)).scalar_quantities()));
        let missing = sum(sums.own.values().cloned());
        sums.surplus = missing.iter().map(|(name, _)| (name.clone(), free.get(name.as_str()))).collect();
        sums.surplus.subtract(&missing);
        sums
    }

    /// Whether the limits of a role leave nothing that would be worthwhile for anybody in it.
    fn is_spent(&self, role: &Role, room: &ResourceLimits) -> bool {
        let mut all = self.frameworks.values().flat_map(|framework| &framework.roles);
        let own = all.any(|(other, terms)| role.covers(other) && terms.least.is_some());
        !own && !self.least.is_empty() && !self.least.iter().any(|least| room.contains(least))
    }

    /// Who has its turn before others: those in each role that misses something, but first those in roles below it.
    pub fn hungry_first(&self, order: &[Seat], sums: &Sums) -> Vec<Seat> {
        let spent: Vec<_> = sums.room.iter().filter(|(role, room)| self.is_spent(role, room)).collect();
        let unspent = order.iter().filter(|(_, role)| !spent.iter().any(|(spent, _)| spent.covers(role)));
        let mut hungry: Vec<_> = sums.own.iter().filter(|(_, own)| !own.is_empty()).collect();
        let last = |role: &Role| order.iter().rposition(|(_, own)| role.covers(own));
        hungry.sort_by_key(|(role, _)| (last(role), Reverse(role.depth())));
        let seats = hungry.iter().flat_map(|(at, _)| unspent.clone().filter(|(_, role)| at.covers(role)));
        seats.cloned().collect()
    }
}
