//! What tells two resources of one name apart: reservations, disk, revocable, shared, provider.
//!
//! Owns [`Kind`] and its parts. Promises that two resources add up exactly if their kinds are equal and divisible (Mesos:
//! common/resources.cpp, addable), and that the plain kind costs nothing. Refuses to judge: the form of what comes in is
//! checked by `convert`, the right to use it by the master.

use crate::id::ProviderId;
use crate::role::Role;
use bytes::Bytes;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The identity of a resource besides its name. Cheap to clone; the plain kind holds no memory at all.
#[derive(Clone, Debug, Default)]
pub struct Kind(Option<Arc<Traits>>);

/// The parts of a [`Kind`]. Its default is plain: unreserved, no disk, not revocable, not shared, of the agent itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Traits {
    /// The stack of reservations, the outermost role first, each within the one before. Empty: unreserved.
    pub reservations: Vec<Reservation>,
    pub disk: Option<Disk>,
    pub revocable: bool,
    pub shared: bool,
    pub provider: Option<ProviderId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReservationType {
    /// By the agent's flags.
    Static,
    /// By an operation.
    Dynamic,
}

/// One level of a stack of reservations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reservation {
    pub r#type: ReservationType,
    pub role: Role,
    pub principal: Option<Arc<str>>,
    pub labels: Labels,
}

impl Reservation {
    /// As made by an agent's flags.
    pub fn fixed(role: Role) -> Self {
        Self { r#type: ReservationType::Static, role, principal: None, labels: Labels::default() }
    }

    /// As made by an operation.
    pub fn dynamic(role: Role, principal: Option<Arc<str>>) -> Self {
        Self { r#type: ReservationType::Dynamic, role, principal, labels: Labels::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label {
    pub key: Arc<str>,
    pub value: Option<Arc<str>>,
}

/// Labels, sorted: their order does not matter to whether resources are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Labels(Vec<Label>);

impl Labels {
    pub fn new(mut labels: Vec<Label>) -> Self {
        labels.sort();
        Self(labels)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Label> {
        self.0.iter()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceType {
    Path,
    Mount,
    Block,
    Raw,
}

/// Where a disk comes from. Without one it is the disk that holds the agent's work directory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    pub r#type: SourceType,
    /// The directory of a PATH or MOUNT disk.
    pub root: Option<Arc<str>>,
    pub vendor: Option<Arc<str>>,
    pub id: Option<Arc<str>>,
    pub metadata: Labels,
    pub profile: Option<Arc<str>>,
}

/// A persistent volume.
#[derive(Clone, Debug)]
pub struct Persistence {
    /// Unique per role and agent.
    pub id: Arc<str>,
    /// Who made it; not part of the identity.
    pub principal: Option<Arc<str>>,
}

/// How a task uses a persistent volume; not part of the identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeUse {
    pub container_path: Arc<str>,
    pub read_only: bool,
    /// The whole message (mesos.v1.Volume) in protobuf, so that what we do not know travels on.
    pub message: Bytes,
}

/// What Mesos calls DiskInfo.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    pub persistence: Option<Persistence>,
    pub volume: Option<VolumeUse>,
    pub source: Option<Source>,
}

impl Disk {
    /// What makes two disks the same: the source and the volume's id, but neither who made it nor how it is mounted.
    fn identity(&self) -> (Option<&Source>, Option<&str>) {
        (self.source.as_ref(), self.persistence.as_ref().map(|p| &*p.id))
    }
}

impl PartialEq for Disk {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}
impl Eq for Disk {}
impl PartialOrd for Disk {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Disk {
    fn cmp(&self, other: &Self) -> Ordering {
        self.identity().cmp(&other.identity())
    }
}
impl Hash for Disk {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

static PLAIN: Traits =
    Traits { reservations: Vec::new(), disk: None, revocable: false, shared: false, provider: None };

impl Kind {
    pub const fn plain() -> Self {
        Self(None)
    }

    pub fn new(traits: Traits) -> Self {
        if traits == PLAIN { Self(None) } else { Self(Some(Arc::new(traits))) }
    }

    /// Reserved to one role by the agent's flags, or plain for the role `*`.
    pub fn fixed(role: Role) -> Self {
        if role.is_default() {
            return Self::plain();
        }
        Self::new(Traits { reservations: vec![Reservation::fixed(role)], ..Traits::default() })
    }

    pub fn traits(&self) -> &Traits {
        self.0.as_deref().unwrap_or(&PLAIN)
    }

    /// Another kind, changed in one respect.
    pub fn with(&self, change: impl FnOnce(&mut Traits)) -> Self {
        let mut traits = self.traits().clone();
        change(&mut traits);
        Self::new(traits)
    }

    pub fn is_plain(&self) -> bool {
        self.0.is_none()
    }

    pub fn is_revocable(&self) -> bool {
        self.traits().revocable
    }

    pub fn is_shared(&self) -> bool {
        self.traits().shared
    }

    pub fn reservations(&self) -> &[Reservation] {
        &self.traits().reservations
    }

    pub fn is_reserved(&self) -> bool {
        !self.reservations().is_empty()
    }

    /// Whether the innermost reservation was made by an operation.
    pub fn is_dynamically_reserved(&self) -> bool {
        self.reservations().last().is_some_and(|r| r.r#type == ReservationType::Dynamic)
    }

    /// The role of the innermost reservation; None where unreserved.
    pub fn role(&self) -> Option<&Role> {
        self.reservations().last().map(|r| &r.role)
    }

    /// Whether it may be offered to `role`: unreserved, or reserved to it or to an ancestor.
    pub fn offerable_to(&self, role: &Role) -> bool {
        self.role().is_none_or(|reserved| reserved.covers(role))
    }

    pub fn disk(&self) -> Option<&Disk> {
        self.traits().disk.as_ref()
    }

    pub fn provider(&self) -> Option<&ProviderId> {
        self.traits().provider.as_ref()
    }

    /// The id of the persistent volume, where it is one.
    pub fn persistence_id(&self) -> Option<&str> {
        Some(&*self.disk()?.persistence.as_ref()?.id)
    }

    pub fn is_persistent_volume(&self) -> bool {
        self.persistence_id().is_some()
    }

    /// Whether it goes whole or not at all: volumes, MOUNT and BLOCK disks, RAW disks with an id, shared resources.
    pub fn is_indivisible(&self) -> bool {
        let traits = self.traits();
        let Some(disk) = &traits.disk else { return traits.shared };
        let exclusive = disk.source.as_ref().is_some_and(|source| match source.r#type {
            SourceType::Mount | SourceType::Block => true,
            SourceType::Raw => source.id.is_some(),
            SourceType::Path => false,
        });
        exclusive || disk.persistence.is_some() || traits.shared
    }

    /// Reserved once more, within what it is reserved to already.
    pub fn push_reservation(&self, reservation: Reservation) -> Self {
        self.with(|traits| traits.reservations.push(reservation))
    }

    /// Without the innermost reservation; the same where unreserved.
    pub fn pop_reservation(&self) -> Self {
        self.with(|traits| drop(traits.reservations.pop()))
    }

    /// Without persistent volume and sharing: what a volume is made of.
    pub fn without_volume(&self) -> Self {
        self.with(|traits| {
            traits.shared = false;
            traits.disk = traits.disk.take().filter(|disk| disk.source.is_some());
            if let Some(disk) = &mut traits.disk {
                (disk.persistence, disk.volume) = (None, None);
            }
        })
    }

    /// Without any reservation.
    pub fn unreserved(&self) -> Self {
        if self.is_reserved() { self.with(|traits| traits.reservations.clear()) } else { self.clone() }
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Kind {}
impl PartialOrd for Kind {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Kind {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (None, None) => Ordering::Equal,
            (Some(a), Some(b)) if Arc::ptr_eq(a, b) => Ordering::Equal,
            _ => self.traits().cmp(other.traits()),
        }
    }
}
impl Hash for Kind {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.traits().hash(state);
    }
}

/// As Mesos prints it behind the name: `(reservations: [(STATIC,web)])[id:path]{REV}<SHARED>`.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(traits) = &self.0 else { return Ok(()) };
        for (i, reservation) in traits.reservations.iter().enumerate() {
            write!(f, "{}{reservation}", if i == 0 { "(reservations: [" } else { "," })?;
        }
        if self.is_reserved() {
            f.write_str("])")?;
        }
        if let Some(disk) = &traits.disk {
            write!(f, "[{disk}]")?;
        }
        f.write_str(if traits.revocable { "{REV}" } else { "" })?;
        f.write_str(if traits.shared { "<SHARED>" } else { "" })
    }
}

impl fmt::Display for Reservation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let r#type = match self.r#type {
            ReservationType::Static => "STATIC",
            ReservationType::Dynamic => "DYNAMIC",
        };
        write!(f, "({type},{}", self.role)?;
        if let Some(principal) = &self.principal {
            write!(f, ",{principal}")?;
        }
        for (i, label) in self.labels.iter().enumerate() {
            write!(f, "{}{}", if i == 0 { ",{" } else { ", " }, label.key)?;
            if let Some(value) = &label.value {
                write!(f, ": {value}")?;
            }
        }
        f.write_str(if self.labels.is_empty() { ")" } else { "})" })
    }
}

impl fmt::Display for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        if let Some(source) = &self.source {
            let name = match source.r#type {
                SourceType::Path => "PATH",
                SourceType::Mount => "MOUNT",
                SourceType::Block => "BLOCK",
                SourceType::Raw => "RAW",
            };
            write!(f, "{name}")?;
            if let Some(detail) = source.root.as_ref().or(source.id.as_ref()) {
                write!(f, ":{detail}")?;
            }
            between = ",";
        }
        if let Some(persistence) = &self.persistence {
            write!(f, "{between}{}", persistence.id)?;
            if let Some(volume) = &self.volume {
                write!(f, ":{}", volume.container_path)?;
            }
        }
        Ok(())
    }
}
