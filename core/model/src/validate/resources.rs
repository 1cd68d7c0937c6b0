//! Resources of tasks and executors, and limits.

use super::{Checked, Invalid, expect, refuse};
use crate::resources::{Name, Resource, Resources};
use crate::value::Scalar;
use meseta_wire::{Text, v1};
use std::collections::{BTreeMap, BTreeSet};

/// Parses resources that a task or an executor is to use: well formed, all allocated to one role, each volume once, and
/// no name both revocable and not.
pub fn usable_resources(resources: &[v1::Resource]) -> Result<Resources, Invalid> {
    let invalid = |error: crate::resources::ResourceError| Invalid(error.to_string());
    let usable = Resources::from_wire(resources).map_err(invalid)?;
    crate::messages::allocation_role(resources).map_err(invalid)?;
    unique_volumes(&usable)?;
    one_revocability(&usable)?;
    Ok(usable)
}

/// A volume may be used once by one task.
fn unique_volumes(resources: &Resources) -> Checked {
    let mut seen = BTreeSet::new();
    for (resource, count) in resources.counted() {
        let Some(id) = resource.kind.persistence_id() else { continue };
        let fresh = seen.insert((resource.kind.role(), id)) && count == 1;
        expect(fresh, || format!("Persistence ID '{id}' is not unique"))?;
    }
    Ok(())
}

/// No name both revocable and not.
pub(super) fn one_revocability(resources: &Resources) -> Checked {
    let of = |resource: &Resource| (resource.name.clone(), resource.kind.is_revocable());
    let kinds: BTreeSet<(Name, bool)> = resources.iter().map(of).collect();
    match kinds.iter().find(|(name, revocable)| !revocable && kinds.contains(&(name.clone(), true))) {
        Some((name, _)) => {
            refuse(format!("Cannot use both revocable and non-revocable '{name}' at the same time"))
        }
        None => Ok(()),
    }
}

/// Limits of cpus and mem, each at least what is requested; infinity lifts a limit.
pub fn limits(limits: &BTreeMap<Text, v1::value::Scalar>, requested: &Resources) -> Checked {
    for (name, limit) in limits {
        let known = matches!(name.as_str(), "cpus" | "mem");
        expect(known, || format!("Resource limits are only supported for cpus and mem, not for '{name}'"))?;
        limit_covers(name, limit.value, requested.scalar(name))?;
    }
    Ok(())
}

fn limit_covers(name: &str, limit: f64, request: Scalar) -> Checked {
    if limit == f64::INFINITY {
        return Ok(());
    }
    let amount =
        Scalar::from_f64(limit).map_err(|error| Invalid(format!("The limit of '{name}': {error}")))?;
    expect(amount >= request, || {
        format!("The limit of '{name}' is {amount}, less than the {request} that are requested")
    })
}
