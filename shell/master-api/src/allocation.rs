//! Metrics of allocation under Mesos' names: what there is and is held, shares of roles, what is refused, and quota.
//!
//! Worked out of a view, where somebody asks. Costs what there is of tasks, executors, offers and agents.

use std::collections::{BTreeMap, BTreeSet};

use meseta_master::{Options, RoleSums, View};
use meseta_model::{Name, Quantities, Quota, Role};
use meseta_telemetry::Snapshot;

/// Adds all of them.
pub(crate) fn report(view: &View, options: &Options, snapshot: &mut Snapshot) {
    let mut totals = Quantities::new();
    view.agents.values().for_each(|agent| totals.add(&agent.total.scalar_quantities()));
    resources(view, &totals, snapshot);
    let sums = view.by_role();
    let subscribed: BTreeSet<&Role> =
        view.frameworks.values().flat_map(|framework| &framework.roles).collect();
    let none = RoleSums::default();
    for role in subscribed {
        let share = dominant_share(sums.get(role).unwrap_or(&none), &totals, &options.fair_excluded);
        snapshot.gauge(format!("allocator/mesos/roles/{role}/shares/dominant"), share);
        let refusals = view.refusals.get(role).copied().unwrap_or(0);
        snapshot.gauge(format!("allocator/mesos/offer_filters/roles/{role}/active"), refusals as f64);
    }
    for (role, quota) in &view.quotas {
        self::quota(role, quota, sums.get(role).unwrap_or(&none), snapshot);
    }
    consumption(&sums, snapshot);
}

fn resources(view: &View, totals: &Quantities, snapshot: &mut Snapshot) {
    let mut held = Quantities::new();
    for agent in view.agents.values() {
        held.add(&agent.used.scalar_quantities());
        held.add(&agent.offered.scalar_quantities());
    }
    for name in [Name::CPUS, Name::MEM, Name::DISK] {
        for (what, amounts) in [("total", totals), ("offered_or_allocated", &held)] {
            let amount = amounts.get(name.as_str()).to_f64();
            snapshot.gauge(format!("allocator/mesos/resources/{name}/{what}"), amount);
        }
    }
}

/// The largest part of any scalar that a role has and is offered.
fn dominant_share(sums: &RoleSums, totals: &Quantities, excluded: &[Name]) -> f64 {
    let counted = totals.iter().filter(|(name, _)| !excluded.contains(name));
    let part = |(name, total): (&Name, meseta_model::Scalar)| {
        sums.held().get(name.as_str()).to_f64() / total.to_f64()
    };
    counted.map(part).fold(0.0, f64::max)
}

/// What is set for a role, and what it has and is offered of that.
fn quota(role: &Role, quota: &Quota, sums: &RoleSums, snapshot: &mut Snapshot) {
    let mut charged = BTreeMap::new();
    for (name, guarantee) in quota.guarantees.iter() {
        charged.insert(name, sums.held().get(name.as_str()));
        snapshot.gauge(of_quota(role, name, "guarantee"), guarantee.to_f64());
    }
    for (name, limit) in quota.limits.iter() {
        charged.insert(name, sums.held().get(name.as_str()));
        snapshot.gauge(of_quota(role, name, "limit"), limit.to_f64());
    }
    for (name, amount) in charged {
        snapshot.gauge(of_quota(role, name, "offered_or_allocated"), amount.to_f64());
    }
}

/// What counts against quota, of every role that has something of it, whether a quota is set for it or not.
fn consumption(sums: &BTreeMap<Role, RoleSums>, snapshot: &mut Snapshot) {
    for (role, sums) in sums {
        for (name, amount) in sums.charged().iter() {
            snapshot.gauge(of_quota(role, name, "consumed"), amount.to_f64());
        }
    }
}

fn of_quota(role: &Role, name: &Name, what: &str) -> String {
    format!("allocator/mesos/quota/roles/{role}/resources/{name}/{what}")
}
