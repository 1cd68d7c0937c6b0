//! Kinds: reservations in both formats, disks, and what else tells resources apart.

use crate::id::{self, ProviderId};
use crate::kind::{
    Disk, Kind, Label, Labels, Persistence, Reservation, ReservationType, Source, SourceType, Traits,
    VolumeUse,
};
use crate::limits;
use crate::resources::ResourceError;
use crate::role::Role;
use meseta_wire::{Message, Text, v1};
use std::sync::Arc;
use v1::resource::{DiskInfo, ReservationInfo, disk_info, reservation_info};

fn shape(name: &str, why: &'static str) -> ResourceError {
    ResourceError::Shape { name: name.to_owned(), why }
}

/// The kind of a resource; refuses what contradicts itself.
pub(super) fn kind_from_wire(resource: &v1::Resource) -> Result<Kind, ResourceError> {
    let name = &resource.name;
    let id_error = |error| ResourceError::Id { name: name.to_string(), error };
    let provider = resource.provider_id.as_ref().map(|id| ProviderId::new(&id.value));
    let disk = resource.disk.as_ref().map(|disk| disk_from_wire(name, disk));
    let traits = Traits {
        reservations: reservations_from_wire(resource)?,
        disk: disk.transpose()?,
        revocable: resource.revocable.is_some(),
        shared: resource.shared.is_some(),
        provider: provider.transpose().map_err(id_error)?,
    };
    check_combination(name, &traits)?;
    Ok(Kind::new(traits))
}

fn check_combination(name: &str, traits: &Traits) -> Result<(), ResourceError> {
    let persistent = traits.disk.as_ref().is_some_and(|disk| disk.persistence.is_some());
    let dynamic = traits.reservations.iter().any(|r| r.r#type == ReservationType::Dynamic);
    if traits.disk.is_some() && name != "disk" {
        return Err(shape(name, "'disk' should not be set for anything but disk"));
    }
    if traits.shared && !persistent {
        return Err(shape(name, "only persistent volumes can be shared"));
    }
    if traits.revocable && (persistent || dynamic) {
        return Err(shape(
            name,
            "what is revocable can be neither dynamically reserved nor a persistent volume",
        ));
    }
    Ok(())
}

/// Either the stack of `reservations`, or `role` and `reservation` of the older format; never both.
fn reservations_from_wire(resource: &v1::Resource) -> Result<Vec<Reservation>, ResourceError> {
    let name = &resource.name;
    if resource.reservations.is_empty() {
        return old_reservation_from_wire(resource);
    }
    if resource.role.is_some() || resource.reservation.is_some() {
        return Err(shape(name, "'role' and 'reservation' must not be set if 'reservations' is"));
    }
    if resource.reservations.len() > limits::RESERVATION_DEPTH_MAX {
        return Err(shape(name, "there are too many reservations in the stack"));
    }
    let mut stack: Vec<Reservation> = Vec::with_capacity(resource.reservations.len());
    for info in &resource.reservations {
        let reservation = reservation_from_wire(name, info)?;
        check_refinement(name, stack.last(), &reservation)?;
        stack.push(reservation);
    }
    Ok(stack)
}

fn check_refinement(
    name: &str,
    outer: Option<&Reservation>,
    inner: &Reservation,
) -> Result<(), ResourceError> {
    if inner.role.is_default() {
        return Err(shape(name, "a reservation for the role '*' is not allowed"));
    }
    let Some(outer) = outer else { return Ok(()) };
    if inner.r#type == ReservationType::Static {
        return Err(shape(name, "a refined reservation must be DYNAMIC"));
    }
    match outer.role.is_ancestor_of(&inner.role) {
        true => Ok(()),
        false => Err(shape(name, "a refined reservation must be for a role below that of the one before")),
    }
}

fn reservation_from_wire(name: &str, info: &ReservationInfo) -> Result<Reservation, ResourceError> {
    let r#type = match info.r#type {
        Some(reservation_info::Type::Static) => ReservationType::Static,
        Some(reservation_info::Type::Dynamic) => ReservationType::Dynamic,
        _ => return Err(shape(name, "a reservation must have the type STATIC or DYNAMIC")),
    };
    let role = info.role.as_deref().ok_or_else(|| shape(name, "a reservation must have a role"))?;
    let role = parse_role(name, role)?;
    Ok(Reservation {
        r#type,
        role,
        principal: text(&info.principal),
        labels: labels_from_wire(info.labels.as_ref()),
    })
}

/// `role` and `reservation`: statically reserved to a role, dynamically where there is a reservation too.
fn old_reservation_from_wire(resource: &v1::Resource) -> Result<Vec<Reservation>, ResourceError> {
    let name = &resource.name;
    let role = parse_role(name, resource.role.as_deref().unwrap_or("*"))?;
    let Some(info) = &resource.reservation else {
        return Ok(if role.is_default() { Vec::new() } else { vec![Reservation::fixed(role)] });
    };
    if info.role.is_some() || info.r#type.is_some() {
        return Err(shape(name, "'reservation' must have neither type nor role; use 'reservations'"));
    }
    if role.is_default() {
        return Err(shape(name, "the role '*' cannot be dynamically reserved"));
    }
    let labels = labels_from_wire(info.labels.as_ref());
    Ok(vec![Reservation { labels, ..Reservation::dynamic(role, text(&info.principal)) }])
}

fn parse_role(name: &str, role: &str) -> Result<Role, ResourceError> {
    Role::parse(role).map_err(|error| ResourceError::Role { name: name.to_owned(), error })
}

fn text(text: &Option<Text>) -> Option<Arc<str>> {
    text.as_deref().map(Into::into)
}

fn labels_from_wire(labels: Option<&v1::Labels>) -> Labels {
    let Some(labels) = labels else { return Labels::default() };
    let label = |label: &v1::Label| Label { key: label.key.as_str().into(), value: text(&label.value) };
    Labels::new(labels.labels.iter().map(label).collect())
}

fn disk_from_wire(name: &str, info: &DiskInfo) -> Result<Disk, ResourceError> {
    let persistence = info.persistence.as_ref().map(|p| {
        let error = |error| ResourceError::Id { name: name.to_owned(), error };
        id::validate(&p.id).map_err(error)?;
        Ok(Persistence { id: p.id.as_str().into(), principal: text(&p.principal) })
    });
    let volume = info.volume.as_ref().map(|volume| VolumeUse {
        container_path: volume.container_path.as_str().into(),
        read_only: volume.mode == v1::volume::Mode::Ro,
        message: volume.encode_to_vec().into(),
    });
    let source = info.source.as_ref().map(|source| source_from_wire(name, source));
    Ok(Disk { persistence: persistence.transpose()?, volume, source: source.transpose()? })
}

fn source_from_wire(name: &str, source: &disk_info::Source) -> Result<Source, ResourceError> {
    use disk_info::source::Type;
    let path = || source.path.as_ref().and_then(|path| text(&path.root));
    let mount = || source.mount.as_ref().and_then(|mount| text(&mount.root));
    let (r#type, root) = match source.r#type {
        Type::Path => (SourceType::Path, path()),
        Type::Mount => (SourceType::Mount, mount()),
        Type::Block => (SourceType::Block, None),
        Type::Raw => (SourceType::Raw, None),
        Type::Unknown => return Err(shape(name, "the source of a disk must be PATH, MOUNT, BLOCK or RAW")),
    };
    Ok(Source {
        r#type,
        root,
        vendor: text(&source.vendor),
        id: text(&source.id),
        metadata: labels_from_wire(source.metadata.as_ref()),
        profile: text(&source.profile),
    })
}

/// How reservations are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// The stack alone.
    Refined,
    /// `role` and `reservation`, for peers that know no stack. A stack of several does not fit in and stays one.
    Old,
    /// Both, as operators read it.
    Both,
}

/// Puts the kind into the fields of a resource.
pub(super) fn kind_to_wire(kind: &Kind, format: Format, resource: &mut v1::Resource) {
    let traits = kind.traits();
    let stack = &traits.reservations;
    if format != Format::Old || stack.len() > 1 {
        resource.reservations = stack.iter().map(reservation_to_wire).collect();
    }
    if format != Format::Refined && stack.len() <= 1 {
        old_reservation_to_wire(stack.first(), resource);
    }
    resource.disk = traits.disk.as_ref().map(|disk| disk_to_wire(disk).into());
    resource.revocable = traits.revocable.then(Default::default);
    resource.shared = traits.shared.then(Default::default);
    resource.provider_id = traits.provider.as_ref().map(|id| id.to_wire());
}

fn old_reservation_to_wire(reservation: Option<&Reservation>, resource: &mut v1::Resource) {
    resource.role = Some(reservation.map_or("*", |r| r.role.as_str()).into());
    let dynamic = reservation.filter(|r| r.r#type == ReservationType::Dynamic);
    resource.reservation = dynamic.map(|r| {
        let info = ReservationInfo { r#type: None, role: None, ..reservation_to_wire(r) };
        info.into()
    });
}

fn reservation_to_wire(reservation: &Reservation) -> ReservationInfo {
    let r#type = match reservation.r#type {
        ReservationType::Static => reservation_info::Type::Static,
        ReservationType::Dynamic => reservation_info::Type::Dynamic,
    };
    ReservationInfo {
        r#type: Some(r#type),
        role: Some(reservation.role.as_str().into()),
        principal: owned(&reservation.principal),
        labels: labels_to_wire(&reservation.labels),
        ..Default::default()
    }
}

fn owned(text: &Option<Arc<str>>) -> Option<Text> {
    text.as_deref().map(Text::from)
}

fn labels_to_wire(labels: &Labels) -> Option<v1::Labels> {
    let label = |label: &Label| v1::Label {
        key: Text::new(&label.key),
        value: owned(&label.value),
        ..Default::default()
    };
    let labels: Vec<v1::Label> = labels.iter().map(label).collect();
    (!labels.is_empty()).then(|| v1::Labels { labels, ..Default::default() })
}

fn disk_to_wire(disk: &Disk) -> DiskInfo {
    let persistence = disk.persistence.as_ref().map(|p| disk_info::Persistence {
        id: Text::new(&p.id),
        principal: owned(&p.principal),
        ..Default::default()
    });
    // What we encoded ourselves decodes again.
    let volume = disk.volume.as_ref().and_then(|volume| v1::Volume::decode(&volume.message).ok());
    DiskInfo {
        persistence,
        volume: volume.map(Into::into),
        source: disk.source.as_ref().map(|source| source_to_wire(source).into()),
        ..Default::default()
    }
}

fn source_to_wire(source: &Source) -> disk_info::Source {
    use disk_info::source::{Mount, Path, Type};
    let root = || source.root.is_some().then(|| owned(&source.root));
    let (r#type, path, mount) = match source.r#type {
        SourceType::Path => (Type::Path, root(), None),
        SourceType::Mount => (Type::Mount, None, root()),
        SourceType::Block => (Type::Block, None, None),
        SourceType::Raw => (Type::Raw, None, None),
    };
    disk_info::Source {
        r#type,
        path: path.map(|root| Path { root, ..Default::default() }),
        mount: mount.map(|root| Mount { root, ..Default::default() }),
        vendor: owned(&source.vendor),
        id: owned(&source.id),
        metadata: labels_to_wire(&source.metadata),
        profile: owned(&source.profile),
        ..Default::default()
    }
}
