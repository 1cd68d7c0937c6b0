//! Quota: every sum from what there is.

use super::choice::tally;
use super::{Held, Naive, Seat};
use crate::terms::Amounts;
use meseta_model::{Name, Quantities, Quota, ResourceLimits, Resources, Role, Scalar};
use std::collections::{BTreeMap, BTreeSet};

/// By role with quota: what it consumes, and what is still to be kept free for it; `below` is what of that is for the roles
/// below it, and for no role what is kept free for all.
#[derive(Default)]
pub struct Sums {
    consumed: BTreeMap<Role, Amounts>,
    need: BTreeMap<Role, Amounts>,
    below: BTreeMap<Option<Role>, Amounts>,
    available: Amounts,
}

fn charged(resources: &Resources) -> Resources {
    resources.filter(|resource| !resource.kind.is_reserved() && !resource.kind.is_revocable())
}

fn of(amounts: Option<&Amounts>, name: &str) -> i64 {
    amounts.and_then(|amounts| amounts.get(name).copied()).unwrap_or(0)
}

impl Sums {
    /// What a role itself misses.
    fn own(&self, role: &Role, name: &str) -> i64 {
        (of(self.need.get(role), name) - of(self.below.get(&Some(role.clone())), name)).max(0)
    }

    fn is_hungry(&self, role: &Role) -> bool {
        self.need.get(role).is_some_and(|need| need.keys().any(|name| self.own(role, name) > 0))
    }
}

impl Naive {
    pub fn set_quota(&mut self, role: &Role, quota: Option<Quota>) {
        self.quotas.remove(role);
        self.quotas.extend(quota.filter(|quota| !quota.is_default()).map(|quota| (role.clone(), quota)));
        self.wake_all();
    }

    /// What is reserved to a role, and what else is held in it of what counts.
    pub fn consumed(&self, role: &Role, counts: impl Fn(&Held) -> bool) -> Amounts {
        let mut sum = Amounts::new();
        for agent in self.agents.values() {
            tally(&mut sum, &agent.total.filter(|r| r.kind.role().is_some_and(|own| role.covers(own))));
        }
        let held = self.held.iter().filter(|held| role.covers(&held.seat.1) && counts(held));
        held.for_each(|held| tally(&mut sum, &charged(&held.resources)));
        sum
    }

    pub fn sums(&self) -> Sums {
        let mut sums = Sums::default();
        for (id, _) in self.agents.iter().filter(|(_, agent)| agent.active && !self.quotas.is_empty()) {
            tally(&mut sums.available, &charged(&self.free(id)));
        }
        // Those below stand behind those above.
        for (role, quota) in self.quotas.iter().rev() {
            let consumed = self.consumed(role, |_| true);
            let mut need = sums.below.get(&Some(role.clone())).cloned().unwrap_or_default();
            for (name, least) in quota.guarantees.iter() {
                let missing = least.thousandths() - of(Some(&consumed), name.as_str());
                need.entry(name.to_string()).and_modify(|n| *n = missing.max(*n)).or_insert(missing.max(0));
            }
            let above = role.ancestors().find(|above| self.quotas.contains_key(above));
            let sum = sums.below.entry(above).or_default();
            need.iter().for_each(|(name, need)| *sum.entry(name.clone()).or_default() += need);
            sums.consumed.insert(role.clone(), consumed);
            sums.need.insert(role.clone(), need);
        }
        sums
    }

    /// The role and those above it that have quota.
    fn chain(&self, role: &Role) -> Vec<Role> {
        role.ancestors().chain([role.clone()]).filter(|role| self.quotas.contains_key(role)).collect()
    }

    /// What its own limits leave a role.
    fn allowance(&self, role: &Role, name: &str, sums: &Sums) -> Option<i64> {
        let limit = self.quotas.get(role)?.limits.get(name)?;
        Some((limit.thousandths() - of(sums.consumed.get(role), name)).max(0))
    }

    /// The least that the limits of a role and of those above it leave.
    pub fn room(&self, role: &Role, name: &str, sums: &Sums) -> Option<i64> {
        self.chain(role).iter().filter_map(|role| self.allowance(role, name, sums)).min()
    }

    /// What giving so much to the role would lessen of what it and those above it miss.
    fn missing(&self, role: &Role, name: &str, sums: &Sums) -> i64 {
        self.chain(role).iter().map(|role| sums.own(role, name)).sum()
    }

    /// What quota leaves of a portion: by limits, and where others miss something, by what is beyond that.
    pub fn cut(&self, role: &Role, portion: &Resources, sums: &Sums) -> Resources {
        let mut limits: Vec<(Name, Scalar)> = Vec::new();
        for (name, _) in charged(portion).scalar_quantities().iter() {
            let required = of(sums.below.get(&None), name.as_str());
            let surplus = (of(Some(&sums.available), name.as_str()) - required).max(0);
            let beyond = (required > 0).then(|| self.missing(role, name.as_str(), sums) + surplus);
            let room = self.room(role, name.as_str(), sums).into_iter().chain(beyond).min();
            limits.extend(room.map(|room| (name.clone(), Scalar::from_thousandths(room))));
        }
        let limits: ResourceLimits = limits.into_iter().collect();
        charged(portion).shrink_to_limits(&limits).plus(&portion.minus(&charged(portion)))
    }

    /// Whether the role, or one above it, misses something that is in.
    pub fn serves(&self, role: &Role, portion: &Resources, sums: &Sums) -> bool {
        charged(portion)
            .scalar_quantities()
            .iter()
            .any(|(name, _)| self.missing(role, name.as_str(), sums) > 0)
    }

    /// Whether its own limits leave the role nothing that would be worthwhile for anybody in it.
    fn is_spent(&self, role: &Role, sums: &Sums) -> bool {
        let mut all = self.frameworks.values().flat_map(|framework| &framework.roles);
        let own = all.any(|(other, asks)| role.covers(other) && asks.least.is_some());
        let lacks = |least: &Quantities| {
            let left = |name: &str| self.allowance(role, name, sums).unwrap_or(i64::MAX);
            least.iter().any(|(name, least)| left(name.as_str()) < least.thousandths())
        };
        !own && !self.rules.least.is_empty() && self.rules.least.iter().all(lacks)
    }

    /// Who has its turn before others, below a role: first what is below hungry roles in it, then all of it if it is hungry.
    pub fn hungry_first(&self, at: Option<&Role>, order: &[Seat], sums: &Sums) -> Vec<Seat> {
        let below = |role: &Role| -> Vec<Role> {
            let all = [role.clone()].into_iter().chain(role.ancestors());
            all.filter(|role| at.is_none_or(|at| at.is_ancestor_of(role))).collect()
        };
        let (mut turns, mut seen) = (Vec::new(), BTreeSet::new());
        for (_, role) in order.iter().filter(|_| !self.quotas.is_empty()) {
            let Some(next) = below(role).into_iter().min_by_key(Role::depth) else { continue };
            if seen.insert(next.clone()) && !self.is_spent(&next, sums) {
                turns.extend(self.hungry_first(Some(&next), order, sums));
            }
        }
        let Some(at) = at.filter(|role| sums.is_hungry(role)) else { return turns };
        let unspent = |role: &Role| !below(role).iter().any(|role| self.is_spent(role, sums));
        turns.extend(order.iter().filter(|(_, role)| at.covers(role) && unspent(role)).cloned());
        turns
    }
}
