//! `/roles` and `/weights`.

use std::collections::BTreeSet;

use meseta_api::v0;
use meseta_master::{Options, View};
use meseta_model::{Quantities, Resources, Role};
use serde_json::{Map, Value, json};

use crate::index::{self, Held};

/// `/roles`: every role that frameworks are subscribed in, that resources are reserved to, or that has a weight.
pub(crate) fn roles(view: &View, options: &Options) -> Vec<u8> {
    let held = index::by_role(view);
    let shown = known(view, options).into_iter().map(|role| one(view, options, &role, held.get(&role)));
    json!({"roles": shown.collect::<Vec<_>>()}).to_string().into_bytes()
}

/// The roles that there are.
pub(crate) fn known(view: &View, options: &Options) -> BTreeSet<Role> {
    let subscribed = view.frameworks.values().flat_map(|framework| framework.roles.iter().cloned());
    let reserved = view.agents.values().flat_map(|agent| agent.total.reservations().into_keys());
    let weighted = options.weights.iter().map(|(role, _)| role.clone());
    let held = view.tasks.values().map(|task| task.role.clone());
    subscribed.chain(reserved).chain(weighted).chain(held).collect()
}

pub(crate) fn weight(options: &Options, role: &Role) -> f64 {
    options.weights.iter().find(|(known, _)| known == role).map_or(1.0, |(_, weight)| *weight)
}

fn one(view: &View, options: &Options, role: &Role, held: Option<&Held>) -> Value {
    let nothing = Held::default();
    let held = held.unwrap_or(&nothing);
    let mut reserved = Resources::new();
    view.agents.values().for_each(|agent| reserved.add(&agent.total.reserved_to(role)));
    let frameworks = view.frameworks.values().filter(|framework| framework.roles.contains(role));
    json!({
        "name": role.as_str(),
        "weight": weight(options, role),
        "quota": {
            "role": role.as_str(),
            "guarantee": {},
            "limit": {},
            "consumed": quantities(&consumed(held, &reserved)),
        },
        "resources": v0::resources(&held.used.plus(&held.offered)),
        "allocated": v0::resources(&held.used),
        "offered": v0::resources(&held.offered),
        "reserved": if reserved.is_empty() { json!({}) } else { v0::resources(&reserved) },
        "frameworks": frameworks.map(|framework| framework.id.as_str()).collect::<Vec<_>>(),
    })
}

/// What counts against a quota: all that is reserved, and what is used beyond that.
fn consumed(held: &Held, reserved: &Resources) -> Quantities {
    let mut sum = reserved.scalar_quantities();
    sum.add(&held.used.unreserved().scalar_quantities());
    sum
}

fn quantities(amounts: &Quantities) -> Value {
    amounts
        .iter()
        .map(|(name, amount)| (name.to_string(), json!(amount.to_f64())))
        .collect::<Map<_, _>>()
        .into()
}

/// `/weights`: those that are not 1 by default.
pub(crate) fn weights(options: &Options) -> Value {
    options.weights.iter().map(|(role, weight)| json!({"role": role.as_str(), "weight": weight})).collect()
}
