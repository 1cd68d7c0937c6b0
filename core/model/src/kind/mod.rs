//! What tells two resources of one name apart: reservations, disk, revocable, shared, provider.
//!
//! Owns [`Kind`] and its parts. Promises that two resources add up exactly if their kinds are equal and divisible (Mesos:
//! common/resources.cpp, addable), and that the plain kind costs nothing. Refuses to judge: the form of what comes in is
//! checked by `messages`, the right to use it by the master.

mod disk;
mod reservation;

pub use disk::{Disk, Persistence, Source, SourceType, VolumeUse};
pub use reservation::{Label, Labels, Reservation, ReservationType};

use crate::id::ProviderId;
use crate::role::Role;
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

    /// Whether both are the same piece of memory, so that they are alike in what is not part of the identity, too.
    pub(crate) fn is_same(&self, other: &Kind) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
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
