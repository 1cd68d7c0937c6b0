//! CREATE, DESTROY, GROW_VOLUME and SHRINK_VOLUME of persistent volumes.

use super::{By, Conversion, check_principal, parse};
use crate::kind::{Disk, Kind, SourceType};
use crate::resources::{Name, Resource, Resources};
use crate::validate::Invalid;
use crate::value::{Scalar, Value};
use meseta_wire::{Message, v1};
use std::collections::BTreeSet;

fn invalid<T>(why: String) -> Result<T, Invalid> {
    Err(Invalid(why))
}

/// CREATE: volumes out of reserved disk.
pub fn create(volumes: &[v1::Resource], by: &By<'_>) -> Result<Conversion, Invalid> {
    let produced = parse(volumes)?;
    let mut ids = BTreeSet::new();
    for (resource, count) in produced.counted() {
        check_volume(resource, by)?;
        let id = resource.kind.persistence_id().unwrap_or_default();
        if count > 1 || !ids.insert((resource.kind.role(), id)) {
            return invalid(format!("Persistence ID '{id}' is not unique"));
        }
    }
    Ok(Conversion { consumed: produced.map_kinds(Kind::without_volume), produced })
}

fn check_volume(resource: &Resource, by: &By<'_>) -> Result<(), Invalid> {
    let kind = &resource.kind;
    let Some(Disk { persistence: Some(persistence), volume: Some(usage), .. }) = kind.disk() else {
        return invalid(format!(
            "'{resource}' must have both 'disk.persistence' and 'disk.volume' to become a volume"
        ));
    };
    if !kind.is_reserved() {
        return invalid(format!(
            "'{resource}' is not reserved; persistent volumes are made of reserved disk only"
        ));
    }
    if usage.read_only {
        return invalid(format!("Expecting the volume '{}' to be created with mode 'RW'", persistence.id));
    }
    // What we encoded ourselves decodes again.
    let message = v1::Volume::decode(&usage.message).unwrap_or_default();
    if message.host_path.is_some() || message.source.is_some() || message.image.is_some() {
        return invalid(format!(
            "Expecting 'host_path', 'source' and 'image' to be unset for volume '{}'",
            persistence.id
        ));
    }
    if usage.container_path.is_empty() || usage.container_path.split('/').any(|part| part == "..") {
        let path = &usage.container_path;
        return invalid(format!(
            "The container path '{path}' of volume '{}' does not stay in the sandbox",
            persistence.id
        ));
    }
    if kind.is_shared() && !by.sharing {
        return invalid(format!(
            "The shared volume '{}' needs the capability SHARED_RESOURCES",
            persistence.id
        ));
    }
    check_principal(by, "the volume", persistence.principal.as_deref())
}

/// DESTROY: the disk is free again, and its data is lost.
pub fn destroy(volumes: &[v1::Resource]) -> Result<Conversion, Invalid> {
    let consumed = parse(volumes)?;
    if let Some(other) = consumed.iter().find(|resource| !resource.kind.is_persistent_volume()) {
        return invalid(format!("'{other}' is not a persistent volume"));
    }
    Ok(Conversion { produced: consumed.map_kinds(Kind::without_volume), consumed })
}

/// GROW_VOLUME: adds disk of the same reservation and source.
pub fn grow(volume: &v1::Resource, addition: &v1::Resource) -> Result<Conversion, Invalid> {
    let (volume, size) = resizable(volume)?;
    let addition = Resource::from_wire(addition).map_err(|error| Invalid(error.to_string()))?;
    let more = match addition.value {
        Value::Scalar(more) if addition.name == Name::DISK => more,
        _ => return invalid(format!("'{addition}' is not disk")),
    };
    if more.is_zero() {
        return invalid("The size of 'addition' must be positive".to_owned());
    }
    if addition.kind != volume.kind.without_volume() {
        return invalid(format!("'{addition}' is of another kind than the volume '{volume}'"));
    }
    let grown = Resource { value: Value::Scalar(size.saturating_add(more)), ..volume.clone() };
    Ok(Conversion { consumed: [volume, addition].into_iter().collect(), produced: grown.into() })
}

/// SHRINK_VOLUME: frees so many MB of a volume.
pub fn shrink(volume: &v1::Resource, megabytes: f64) -> Result<Conversion, Invalid> {
    let (volume, size) = resizable(volume)?;
    let less = Scalar::from_f64(megabytes).map_err(|error| Invalid(format!("'subtract': {error}")))?;
    let left = size.checked_sub(less).filter(|left| !left.is_zero() && !less.is_zero());
    let Some(left) = left else {
        return invalid(format!(
            "'subtract' of {less} must be positive and smaller than the volume, which has {size}"
        ));
    };
    let shrunk = Resource { value: Value::Scalar(left), ..volume.clone() };
    let freed = Resource::new("disk", Value::Scalar(less), volume.kind.without_volume());
    Ok(Conversion { consumed: Resources::from(volume), produced: [shrunk, freed].into_iter().collect() })
}

/// A volume that may change its size, and the size: not shared, and on a disk that can be divided.
fn resizable(volume: &v1::Resource) -> Result<(Resource, Scalar), Invalid> {
    let volume = Resource::from_wire(volume).map_err(|error| Invalid(error.to_string()))?;
    let (Value::Scalar(size), true) = (&volume.value, volume.kind.is_persistent_volume()) else {
        return invalid(format!("'{volume}' is not a persistent volume"));
    };
    if volume.kind.is_shared() {
        return invalid(format!("The size of the shared volume '{volume}' cannot be changed"));
    }
    if volume.kind.provider().is_some() {
        return invalid(format!(
            "The volume '{volume}' belongs to a resource provider, which cannot change its size"
        ));
    }
    let source = volume.kind.disk().and_then(|disk| disk.source.as_ref());
    if source.is_some_and(|source| source.r#type != SourceType::Path) {
        return invalid(format!("Only volumes of ROOT and PATH disks can change their size, not '{volume}'"));
    }
    let size = *size;
    Ok((volume, size))
}
