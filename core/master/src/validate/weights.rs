//! Weights as operators set them.

use std::collections::BTreeMap;

use meseta_model::Role;
use meseta_wire::v1::WeightInfo;

use crate::Options;
use crate::validate::framework::is_allowed;

/// Roles and their weights, if all of them are in order and none is meant in two ways.
pub(crate) fn update(infos: &[WeightInfo], options: &Options) -> Result<Vec<(Role, f64)>, String> {
    let mut weights = BTreeMap::new();
    for info in infos {
        let (role, weight) = one(info, options)?;
        if weights.insert(role.clone(), weight).is_some_and(|before| before != weight) {
            return Err(format!("Role '{role}' is named twice with different weights; name it once"));
        }
    }
    Ok(weights.into_iter().collect())
}

fn one(info: &WeightInfo, options: &Options) -> Result<(Role, f64), String> {
    let text = info.role.as_deref().unwrap_or_default().trim();
    let role =
        Role::parse(text).map_err(|error| format!("Invalid role '{}': {error}", text.escape_debug()))?;
    if !is_allowed(&role, options) {
        return Err(format!("Unknown role '{role}'"));
    }
    if !(info.weight.is_finite() && info.weight > 0.0) {
        return Err(format!("role '{role}': Invalid weight '{}': Weights must be positive", info.weight));
    }
    Ok((role, info.weight))
}
