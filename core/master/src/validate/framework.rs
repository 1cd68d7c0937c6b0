//! FrameworkInfo: what this master's flags allow, and what may change of it when.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use meseta_model::{Name, Quantities, Role, validate};
use meseta_wire::v1::scheduler::OfferConstraints;
use meseta_wire::{Text, v1};

use crate::Options;
use crate::on::subscribe::Wants;

/// What a framework wants to be offered, if its info is in order and this master allows it.
pub(crate) fn wants(
    info: &v1::FrameworkInfo,
    suppressed: &[Text],
    constraints: Option<OfferConstraints>,
    options: &Options,
) -> Result<Wants, String> {
    validate::framework(info).map_err(|invalid| invalid.0)?;
    let roles = validate::roles(info).map_err(|invalid| invalid.0)?;
    let suppressed = validate::suppressed_roles(info, suppressed).map_err(|invalid| invalid.0)?;
    if let (Some(allowed), Some(role)) =
        (&options.roles, roles.iter().find(|role| !is_allowed(role, options)))
    {
        let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
        return Err(format!(
            "Role '{role}' is not one of those that this master allows: {}",
            allowed.join(", ")
        ));
    }
    if info.user == "root" && !options.root_submissions {
        return Err("User 'root' is not allowed to run frameworks without --root_submissions".to_owned());
    }
    let roles: BTreeSet<Role> = roles.into_iter().collect();
    let checked = constraints.as_ref().map(|constraints| {
        meseta_model::OfferConstraints::from_wire(
            constraints,
            |role| roles.contains(role),
            options.regex_bounds,
        )
    });
    Ok(Wants {
        roles,
        suppressed: suppressed.into_iter().collect(),
        constraints: checked.transpose()?.unwrap_or_default(),
        said_constraints: constraints.map(Arc::new),
    })
}

/// `*` is always allowed.
pub(crate) fn is_allowed(role: &Role, options: &Options) -> bool {
    role.is_default() || options.roles.as_ref().is_none_or(|allowed| allowed.contains(role.as_str()))
}

/// A framework keeps its principal for life.
pub(crate) fn principal(old: &v1::FrameworkInfo, new: &v1::FrameworkInfo) -> Result<(), String> {
    // The old one is nobody's business who does not have it.
    match old.principal == new.principal {
        true => Ok(()),
        false => Err("Changing framework's principal is not allowed.".to_owned()),
    }
}

/// What a framework cannot change by subscribing again stays as it was, without a word.
pub(crate) fn keep_unchangeable(old: &v1::FrameworkInfo, new: &mut v1::FrameworkInfo) {
    new.user.clone_from(&old.user);
    new.checkpoint = old.checkpoint;
}

/// The smallest offers worth making, by role, where the framework says so: alternatives.
pub(crate) fn min_allocatable(info: &v1::FrameworkInfo) -> BTreeMap<Role, Vec<Quantities>> {
    let of_role = |(role, filters): (&Text, &v1::OfferFilters)| {
        let minimum = filters.min_allocatable_resources.as_ref()?;
        let alternatives = minimum.quantities.iter().map(|one| quantities(&one.quantities)).collect();
        Some((Role::parse(role).ok()?, alternatives))
    };
    info.offer_filters.iter().filter_map(of_role).collect()
}

fn quantities(amounts: &BTreeMap<Text, v1::value::Scalar>) -> Quantities {
    let read = |(name, amount): (&Text, &v1::value::Scalar)| {
        Some((Name::from(name.as_str()), meseta_model::Scalar::from_f64(amount.value).ok()?))
    };
    amounts.iter().filter_map(read).collect()
}
