//! `/roles` and `/weights`.

use std::collections::BTreeSet;

use meseta_master::{Options, RoleSums, View};
use meseta_model::{Quantities, Quota, ResourceLimits, Role, Scalar};
use serde_json::{Map, Value, json};

/// `/roles`: every role that there is.
pub(crate) fn roles(view: &View, options: &Options) -> Vec<u8> {
    let (sums, none) = (view.by_role(), RoleSums::default());
    let shown =
        known(view, options).into_iter().map(|role| one(view, &role, sums.get(&role).unwrap_or(&none)));
    json!({"roles": shown.collect::<Vec<_>>()}).to_string().into_bytes()
}

/// Roles that frameworks are subscribed in, that hold something, that resources are reserved to or that have a weight or
/// quota, and all above them; where the operator listed the roles that there may be, these.
pub(crate) fn known(view: &View, options: &Options) -> BTreeSet<Role> {
    let named: BTreeSet<Role> = match &options.roles {
        Some(listed) => {
            let listed = listed.iter().map(|role| Role::from_trusted(role.as_str()));
            listed.chain([Role::default_role()]).collect()
        }
        None => {
            let subscribed = view.frameworks.values().flat_map(|framework| framework.roles.iter().cloned());
            let reserved = view.agents.values().flat_map(|agent| agent.total.reservations().into_keys());
            let held = view.tasks.values().map(|task| task.role.clone());
            let told = view.weights.keys().chain(view.quotas.keys()).cloned();
            subscribed.chain(reserved).chain(held).chain(told).collect()
        }
    };
    let above = named.iter().flat_map(|role| role.ancestors().collect::<Vec<_>>());
    above.chain(named.iter().cloned()).collect()
}

fn one(view: &View, role: &Role, sums: &RoleSums) -> Value {
    let quota = view.quotas.get(role).map_or_else(Quota::default, |quota| (**quota).clone());
    let frameworks = view.frameworks.values().filter(|framework| framework.roles.contains(role));
    json!({
        "name": role.as_str(),
        "weight": view.weight(role),
        "quota": {
            "role": role.as_str(),
            "guarantee": quantities(&quota.guarantees),
            "limit": limits(&quota.limits),
            "consumed": quantities(&sums.consumed()),
        },
        "resources": quantities(&sums.held()),
        "allocated": quantities(&sums.allocated),
        "offered": quantities(&sums.offered),
        "reserved": quantities(&sums.reserved),
        "frameworks": frameworks.map(|framework| framework.id.as_str()).collect::<Vec<_>>(),
    })
}

fn quantities(amounts: &Quantities) -> Value {
    object(amounts.iter())
}

fn limits(limits: &ResourceLimits) -> Value {
    object(limits.iter())
}

fn object<'a>(amounts: impl Iterator<Item = (&'a meseta_model::Name, Scalar)>) -> Value {
    amounts.map(|(name, amount)| (name.to_string(), json!(amount.to_f64()))).collect::<Map<_, _>>().into()
}

/// `/weights`: those that were set.
pub(crate) fn weights(view: &View) -> Value {
    view.weights.iter().map(|(role, weight)| json!({"role": role.as_str(), "weight": weight})).collect()
}
