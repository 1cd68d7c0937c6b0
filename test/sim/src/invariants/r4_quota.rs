//! R4, quota: of every role with all those below it, what is consumed stays within the limits; and what is guaranteed to
//! somebody and not there yet is not offered to others. Whichever masters there are: what is durable counts.
//!
//! A role consumes what is reserved to it, and what is held in it unreserved, offers included. Everything is counted anew
//! from tasks, executors, agents and the offers that frameworks know of.

use std::collections::BTreeMap;

use meseta_master::View;
use meseta_model::{Name, Quota, Resources, Role};

use super::facts::Facts;
use super::offers::Offer;
use crate::sometimes;
use crate::sometimes::Points;

/// Amounts in thousandths.
type Amounts = BTreeMap<Name, i64>;

/// What counts at one moment.
pub struct Sums<'a> {
    quotas: &'a BTreeMap<Role, Quota>,
    /// By exactly that role.
    consumed: BTreeMap<Role, Amounts>,
    /// What is free for whoever comes, less what all roles still need.
    available: Amounts,
}

fn add(sum: &mut Amounts, resources: &Resources) {
    for (name, amount) in resources.scalar_quantities().iter() {
        *sum.entry(name.clone()).or_default() += amount.thousandths();
    }
}

fn of(amounts: &Amounts, name: &Name) -> i64 {
    amounts.get(name).copied().unwrap_or(0)
}

/// What quota charges to whoever holds it.
fn charged(resources: &Resources) -> Resources {
    resources.filter(|resource| !resource.kind.is_reserved() && !resource.kind.is_revocable())
}

impl<'a> Sums<'a> {
    /// Counts everything; with the offers that are out, or without.
    pub fn new(facts: &Facts, view: &View, quotas: &'a BTreeMap<Role, Quota>, offers: bool) -> Sums<'a> {
        let (mut consumed, mut available): (BTreeMap<Role, Amounts>, _) = Default::default();
        let mut charge = |role: &Role, resources: &Resources| {
            add(consumed.entry(role.clone()).or_default(), &charged(resources));
        };
        for task in view.tasks.values().filter(|task| task.uses_resources()) {
            charge(&task.role, &task.resources);
        }
        view.executors.values().for_each(|executor| charge(&executor.role, &executor.resources));
        let mut offered: BTreeMap<&str, Resources> = BTreeMap::new();
        for offer in facts.offers.iter().map(|(_, offer)| offer).filter(|_| offers) {
            charge(&Role::from_trusted(offer.role.as_str()), &offer.resources);
            offered.entry(&offer.agent).or_default().add(&offer.resources);
        }
        for (id, agent) in &view.agents {
            for (role, reserved) in agent.total.reservations() {
                add(consumed.entry(role).or_default(), &reserved.non_revocable());
            }
            let (total, used) = (agent.total.non_shared(), agent.used.non_shared());
            if agent.is_active() && total.contains(&used) {
                let free = total.minus(&used);
                let offered = offered.get(id.as_str()).cloned().unwrap_or_default();
                add(&mut available, &charged(&free.minus(&offered)));
            }
        }
        Sums { quotas, consumed, available }
    }

    /// What a role consumes with all those below it.
    fn consumed(&self, role: &Role, name: &Name) -> i64 {
        let own = self.consumed.iter().filter(|(other, _)| role.covers(other));
        own.map(|(_, amounts)| of(amounts, name)).sum()
    }

    /// What is still to be kept free for a role, and how much of that is for those below it.
    fn need(&self, role: &Role, quota: &Quota, name: &Name) -> (i64, i64) {
        let below = self.quotas.iter().filter(|(other, _)| self.above(other) == Some(role));
        let below = below.map(|(other, quota)| self.need(other, quota, name).0).sum();
        let missing = quota.guarantees.get(name.as_str()).thousandths() - self.consumed(role, name);
        (missing.max(below), below)
    }

    /// The nearest role above that has a quota.
    fn above(&self, role: &Role) -> Option<&Role> {
        role.ancestors().find_map(|above| self.quotas.get_key_value(&above)).map(|(above, _)| above)
    }

    /// What all roles still need.
    fn required(&self, name: &Name) -> i64 {
        let top = self.quotas.iter().filter(|(role, _)| self.above(role).is_none());
        top.map(|(role, quota)| self.need(role, quota, name).0).sum()
    }

    /// What is available beyond all that roles need.
    fn surplus(&self, name: &Name) -> i64 {
        of(&self.available, name) - self.required(name)
    }

    /// The quotas that count for a role.
    fn chain(&self, role: &Role) -> impl Iterator<Item = (&Role, &Quota)> {
        self.quotas.iter().filter(|(other, _)| other.covers(role))
    }

    /// How much more of a name a role may have by the limits, if there are any.
    fn allowance(&self, role: &Role, name: &Name) -> Option<i64> {
        let limits = self.chain(role).filter_map(|(role, quota)| {
            let limit = quota.limits.get(name.as_str())?.thousandths();
            Some((limit - self.consumed(role, name)).max(0))
        });
        limits.min()
    }

    /// How much of a name given to that role would lessen what all need.
    fn needed(&self, role: &Role, name: &Name) -> i64 {
        let own = self.chain(role).map(|(role, quota)| {
            let (need, below) = self.need(role, quota, name);
            (need - below).max(0)
        });
        own.sum()
    }

    /// What of that a role may be given.
    pub fn cut(&self, role: &Role, free: &Resources) -> Resources {
        let mut left = Amounts::new();
        add(&mut left, &charged(free));
        for (name, amount) in &mut left {
            let room = match self.required(name) {
                0 => *amount,
                _ => self.needed(role, name) + self.surplus(name).max(0),
            };
            *amount = room.min(self.allowance(role, name).unwrap_or(room)).min(*amount);
        }
        let cut = |(name, amount): (Name, i64)| (name, meseta_model::Scalar::from_thousandths(amount));
        let limits = left.into_iter().map(cut).collect();
        let exempt = free.minus(&charged(free));
        charged(free).shrink_to_limits(&limits).plus(&exempt)
    }

    fn give(&mut self, offer: &Offer) {
        let charged = charged(&offer.resources);
        add(self.consumed.entry(Role::from_trusted(offer.role.as_str())).or_default(), &charged);
        for (name, amount) in charged.scalar_quantities().iter() {
            *self.available.entry(name.clone()).or_default() -= amount.thousandths();
        }
    }
}

/// An offer is about to be out.
pub fn offered(
    facts: &Facts,
    view: &View,
    quotas: &BTreeMap<Role, Quota>,
    id: &str,
    offer: &Offer,
    points: &mut Points,
) {
    let role = Role::from_trusted(offer.role.as_str());
    let mut sums = Sums::new(facts, view, quotas, true);
    let names: Vec<Name> =
        charged(&offer.resources).scalar_quantities().iter().map(|(name, _)| name.clone()).collect();
    let before: Vec<i64> = names.iter().map(|name| sums.surplus(name)).collect();
    let served = names.iter().any(|name| sums.needed(&role, name) > 0);
    sometimes!(points, "guarantee served by an offer", served);
    sums.give(offer);
    for (name, before) in names.iter().zip(before) {
        for (above, quota) in sums.chain(&role) {
            let Some(limit) = quota.limits.get(name.as_str()) else { continue };
            let consumed = sums.consumed(above, name);
            sometimes!(points, "offer filled a limit", consumed == limit.thousandths());
            assert!(
                consumed <= limit.thousandths(),
                "R4: with offer {id} to {role} {above} has {consumed} thousandths of {name}, its limit is {limit}"
            );
        }
        let after = sums.surplus(name);
        assert!(
            after >= before.min(0),
            "R4: offer {id} to {role} takes {name} that is guaranteed to others: {before} thousandths were more than \
             all need, {after} are"
        );
    }
}

/// The quota of a role counts from now on: no more is offered than it allows, unless nothing is.
pub fn nothing_beyond(facts: &Facts, view: &View, role: &Role, quota: &Quota) {
    let one = BTreeMap::from([(role.clone(), quota.clone())]);
    let sums = Sums::new(facts, view, &one, true);
    let within =
        |(name, limit): (&Name, meseta_model::Scalar)| sums.consumed(role, name) <= limit.thousandths();
    let offered = facts.offers.iter().any(|(_, offer)| role.covers(&Role::from_trusted(offer.role.as_str())));
    assert!(
        !offered || quota.limits.iter().all(within),
        "R4: {role} has a quota of {quota}, and more is offered than that"
    );
}

/// What a master holds to is what is durable.
pub fn same_quotas(view: &View, quotas: &BTreeMap<Role, Quota>, weights: &BTreeMap<Role, f64>) {
    if !view.is_serving() {
        return;
    }
    let same = view.quotas.len() == quotas.len()
        && quotas.iter().all(|(role, quota)| view.quotas.get(role).is_some_and(|known| **known == *quota));
    assert!(same, "R4: the registry has quotas {quotas:?}, and the master holds to others");
    let known: BTreeMap<Role, f64> =
        view.weights.iter().map(|(role, weight)| (role.clone(), *weight)).collect();
    assert_eq!(known, *weights, "R4: the master weighs roles otherwise than the registry says");
}
