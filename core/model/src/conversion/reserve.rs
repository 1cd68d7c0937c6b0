//! RESERVE and UNRESERVE.

use super::{By, Conversion, check_principal, parse};
use crate::resources::{Resource, Resources};
use crate::validate::Invalid;
use meseta_wire::v1;

/// RESERVE: `resources` as they are to be. They are made of the same without their innermost reservation, or of `source`
/// where that is given: then the reservation is exchanged in one step.
pub fn reserve(
    source: &[v1::Resource],
    resources: &[v1::Resource],
    by: &By<'_>,
) -> Result<Conversion, Invalid> {
    let produced = parse(resources)?;
    produced.iter().try_for_each(|resource| check_reservation(resource, by))?;
    let consumed = match source.is_empty() {
        true => produced.pop_reservation(),
        false => exchanged(parse(source)?, &produced)?,
    };
    Ok(Conversion { consumed, produced })
}

fn check_reservation(resource: &Resource, by: &By<'_>) -> Result<(), Invalid> {
    let kind = &resource.kind;
    let Some(reservation) = kind.reservations().last().filter(|_| kind.is_dynamically_reserved()) else {
        return Err(Invalid(format!("Resource '{resource}' is not dynamically reserved")));
    };
    if kind.is_persistent_volume() {
        return Err(Invalid(format!("'{resource}' is a persistent volume, which cannot be reserved")));
    }
    if let Some(role) = by.role.filter(|role| **role != reservation.role) {
        let reserved = &reservation.role;
        return Err(Invalid(format!(
            "'{resource}' is to be reserved to '{reserved}', but was offered to '{role}'"
        )));
    }
    if kind.reservations().len() > 1 && !by.refining {
        let why = "needs the capability RESERVATION_REFINEMENT";
        return Err(Invalid(format!("The refined reservation of '{resource}' {why}")));
    }
    check_principal(by, "the reservation", reservation.principal.as_deref())
}

/// `source` must be the same but for its reservations, of which none that shall go may be static; and on either side all
/// are reserved alike.
fn exchanged(source: Resources, produced: &Resources) -> Result<Resources, Invalid> {
    for (name, side) in [("source", &source), ("resources", produced)] {
        let first = side.iter().next().map(|resource| resource.kind.reservations());
        if side.iter().any(|resource| Some(resource.kind.reservations()) != first) {
            return Err(Invalid(format!("Mixed reservations in '{name}' are not supported: {side}")));
        }
    }
    if source.flatten() != produced.flatten() {
        return Err(Invalid(format!(
            "'source' ({source}) and 'resources' ({produced}) differ in more than reservations"
        )));
    }
    let movable = |resource: &&Resource| {
        !resource.kind.is_persistent_volume()
            && (!resource.kind.is_reserved() || resource.kind.is_dynamically_reserved())
    };
    if let Some(fixed) = source.iter().find(|resource| !movable(resource)) {
        return Err(Invalid(format!("'{fixed}' of 'source' cannot lose its reservation")));
    }
    Ok(source)
}

/// UNRESERVE: takes away the innermost reservation.
pub fn unreserve(resources: &[v1::Resource]) -> Result<Conversion, Invalid> {
    let consumed = parse(resources)?;
    for resource in consumed.iter() {
        if !resource.kind.is_dynamically_reserved() {
            return Err(Invalid(format!("Resource '{resource}' is not dynamically reserved")));
        }
        if resource.kind.is_persistent_volume() {
            let why = "is a persistent volume and cannot be unreserved; destroy it first";
            return Err(Invalid(format!("'{resource}' {why}")));
        }
    }
    Ok(Conversion { produced: consumed.pop_reservation(), consumed })
}
