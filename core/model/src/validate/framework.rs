//! Frameworks.

use super::{Checked, Invalid, expect, id, refuse};
use crate::limits;
use crate::role::Role;
use crate::value::Scalar;
use meseta_wire::v1;
use std::collections::BTreeSet;
use std::time::Duration;
use v1::framework_info::capability::Type as Capability;

/// Whether a framework has a capability.
pub fn has_capability(info: &v1::FrameworkInfo, wanted: Capability) -> bool {
    info.capabilities.iter().any(|capability| capability.r#type == Some(wanted))
}

/// Checks a FrameworkInfo of SUBSCRIBE or UPDATE_FRAMEWORK.
pub fn framework(info: &v1::FrameworkInfo) -> Checked {
    super::recordable("FrameworkInfo", info)?;
    roles(info)?;
    if let Some(given) = info.id.as_ref().filter(|given| !given.value.is_empty()) {
        id("framework ID", &given.value)?;
    }
    let timeout = info.failover_timeout.unwrap_or_default();
    // Written so that NaN does not pass.
    expect(timeout.abs() <= limits::FAILOVER_TIMEOUT_SECS_MAX, || {
        format!(
            "The specified 'failover_timeout' of {timeout:?} seconds is invalid: it must fit in 63 bits of nanoseconds"
        )
    })?;
    info.offer_filters.iter().try_for_each(|(role, filters)| {
        let error =
            |error| Invalid(format!("Invalid offer filters for role '{}': {error}", role.escape_debug()));
        offer_filters(filters).map_err(error)
    })
}

/// The roles of a framework, in order: several with MULTI_ROLE, else one, which is `*` unless it is named.
pub fn roles(info: &v1::FrameworkInfo) -> Result<Vec<Role>, Invalid> {
    if !has_capability(info, Capability::MultiRole) {
        expect(info.roles.is_empty(), || {
            "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable".to_owned()
        })?;
        return Ok(vec![parse("role", info.role.as_deref().unwrap_or("*"))?]);
    }
    expect(info.role.is_none(), || {
        "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable".to_owned()
    })?;
    let (count, most) = (info.roles.len(), limits::ROLES_PER_FRAMEWORK_MAX);
    expect(count <= most, || format!("'FrameworkInfo.roles' has {count} roles, at most {most} are allowed"))?;
    let mut roles = BTreeSet::new();
    for role in &info.roles {
        let fresh = roles.insert(parse("roles", role)?);
        expect(fresh, || format!("'FrameworkInfo.roles' contains duplicate items: '{role}'"))?;
    }
    Ok(roles.into_iter().collect())
}

fn parse(field: &str, role: &str) -> Result<Role, Invalid> {
    Role::parse(role)
        .map_err(|error| Invalid(format!("'FrameworkInfo.{field}' is not a valid role: {error}")))
}

/// Suppressed roles must be roles of the framework; in order, each once.
pub fn suppressed_roles(
    info: &v1::FrameworkInfo,
    suppressed: &[impl AsRef<str>],
) -> Result<Vec<Role>, Invalid> {
    let roles = roles(info)?;
    let mut seen = BTreeSet::new();
    for role in suppressed.iter().map(AsRef::as_ref) {
        let Ok(at) = roles.binary_search_by(|mine| mine.as_str().cmp(role)) else {
            let role = role.escape_debug();
            return refuse(format!("Suppressed role '{role}' is not contained in the list of roles"));
        };
        seen.insert(roles[at].clone());
    }
    Ok(seen.into_iter().collect())
}

/// Each alternative of a minimum names at least one quantity.
fn offer_filters(filters: &v1::OfferFilters) -> Checked {
    let Some(minimum) = &filters.min_allocatable_resources else { return Ok(()) };
    let count: usize = minimum.quantities.iter().map(|alternative| alternative.quantities.len()).sum();
    let most = limits::OFFER_FILTER_QUANTITIES_MAX;
    expect(count <= most, || {
        format!("'min_allocatable_resources' has {count} quantities, at most {most} are allowed for a role")
    })?;
    for alternative in &minimum.quantities {
        expect(!alternative.quantities.is_empty(), || {
            "'min_allocatable_resources.quantities' must not contain an empty quantity".to_owned()
        })?;
        for (name, amount) in &alternative.quantities {
            let error = |error| Invalid(format!("the quantity of '{}': {error}", name.escape_debug()));
            Scalar::from_f64(amount.value).map_err(error)?;
        }
    }
    Ok(())
}

/// How long a framework may be away; zero where it names no time or a negative one.
pub fn failover_timeout(info: &v1::FrameworkInfo) -> Duration {
    let seconds = info.failover_timeout.unwrap_or_default();
    crate::duration::from_secs_or(seconds, Duration::ZERO, Duration::from_nanos(i64::MAX as u64))
}

/// What must stay as it was when a framework updates itself.
pub fn framework_update(old: &v1::FrameworkInfo, new: &v1::FrameworkInfo) -> Checked {
    framework(new)?;
    let changed = [
        ("principal", old.principal != new.principal),
        ("user", old.user != new.user),
        ("checkpoint", old.checkpoint.unwrap_or_default() != new.checkpoint.unwrap_or_default()),
    ];
    match changed.into_iter().find(|(_, changed)| *changed) {
        Some((field, _)) => refuse(format!("Updating 'FrameworkInfo.{field}' is unsupported")),
        None => Ok(()),
    }
}
