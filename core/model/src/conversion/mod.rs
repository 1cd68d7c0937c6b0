//! Operations on resources: what each consumes and what it produces.
//!
//! Owns the meaning and the rules of RESERVE, UNRESERVE, CREATE, DESTROY, GROW_VOLUME and SHRINK_VOLUME (Mesos:
//! master/validation.cpp and resources_utils.cpp). Promises that a conversion keeps every quantity. Refuses to know what
//! an agent has and what is in use: whoever keeps the book applies the conversion and sees whether it fits.

mod bound;
mod given;
mod reserve;
mod volume;

pub use bound::TooManyParts;
pub use reserve::{reserve, unreserve};
pub use volume::{create, destroy, grow, shrink};

use crate::resources::{NotContained, Resources};
use crate::role::Role;
use crate::validate::Invalid;
use meseta_wire::v1;
use std::collections::BTreeSet;

/// What an operation takes away and what it puts in the place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversion {
    pub consumed: Resources,
    pub produced: Resources,
}

/// On whose behalf an operation is done; what is None or true does not restrict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By<'a> {
    /// The role to which the offer was allocated: reservations are for it and no other.
    pub role: Option<&'a Role>,
    /// Reservations and volumes must bear it.
    pub principal: Option<&'a str>,
    /// RESERVATION_REFINEMENT.
    pub refining: bool,
    /// SHARED_RESOURCES.
    pub sharing: bool,
}

impl By<'static> {
    /// On behalf of an operator without a principal, or of a master whose word the agent takes.
    pub const ANYONE: By<'static> = By { role: None, principal: None, refining: true, sharing: true };
}

/// The conversion of an operation of ACCEPT; None for those that convert nothing (LAUNCH, LAUNCH_GROUP) or that only a
/// resource provider can carry out (CREATE_DISK, DESTROY_DISK).
pub fn of_operation(operation: &v1::offer::Operation, by: &By<'_>) -> Result<Option<Conversion>, Invalid> {
    use v1::offer::operation::Type;
    let o = operation;
    let missing =
        |field: &str| Invalid(format!("Expecting '{field}' to be set in an operation of that type"));
    let conversion = match o.r#type {
        Some(Type::Reserve) => {
            let body = o.reserve.as_ref().ok_or_else(|| missing("reserve"))?;
            reserve(&body.source, &body.resources, by)?
        }
        Some(Type::Unreserve) => {
            unreserve(&o.unreserve.as_ref().ok_or_else(|| missing("unreserve"))?.resources)?
        }
        Some(Type::Create) => create(&o.create.as_ref().ok_or_else(|| missing("create"))?.volumes, by)?,
        Some(Type::Destroy) => destroy(&o.destroy.as_ref().ok_or_else(|| missing("destroy"))?.volumes)?,
        Some(Type::GrowVolume) => {
            let body = o.grow_volume.as_ref().ok_or_else(|| missing("grow_volume"))?;
            grow(&body.volume, &body.addition)?
        }
        Some(Type::ShrinkVolume) => {
            let body = o.shrink_volume.as_ref().ok_or_else(|| missing("shrink_volume"))?;
            shrink(&body.volume, body.subtract.value)?
        }
        _ => return Ok(None),
    };
    Ok(Some(conversion))
}

/// Why an operation that only a resource provider can carry out is refused where there is none.
pub fn needs_provider(source: &v1::Resource) -> Invalid {
    Invalid(match &source.provider_id {
        None => "'source' is not managed by a resource provider".to_owned(),
        Some(id) => {
            format!("'source' is of resource provider '{}', which this agent does not have", id.value)
        }
    })
}

impl Resources {
    /// Takes out what the conversion consumes and puts in what it produces, or does nothing.
    pub fn apply(&mut self, conversion: &Conversion) -> Result<(), NotContained> {
        self.subtract(&conversion.consumed)?;
        self.add(&conversion.produced);
        Ok(())
    }
}

/// Parses the resources of an operation, which must be there.
fn parse(resources: &[v1::Resource]) -> Result<Resources, Invalid> {
    let parsed = Resources::from_wire(resources).map_err(|error| Invalid(error.to_string()))?;
    if parsed.is_empty() {
        return Err(Invalid("The operation names no resources".to_owned()));
    }
    let providers: BTreeSet<_> = parsed.iter().map(|resource| resource.kind.provider().cloned()).collect();
    match providers.len() {
        1 => Ok(parsed),
        _ => Err(Invalid("The resources of one operation must be of one resource provider".to_owned())),
    }
}

/// What a reservation or a volume must bear if the one who makes it has a principal.
fn check_principal(by: &By<'_>, what: &str, borne: Option<&str>) -> Result<(), Invalid> {
    match (by.principal, borne) {
        (Some(principal), Some(borne)) if principal != borne => {
            Err(Invalid(format!("The principal '{borne}' of {what} is not '{principal}', who makes it")))
        }
        (Some(principal), None) => {
            Err(Invalid(format!("{what} must bear the principal '{principal}', who makes it")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
