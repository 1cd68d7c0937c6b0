//! Resources: what agents have, offers carry and tasks use.
//!
//! Owns the algebra over named amounts of many kinds, in one canonical form. Promises that every operation merges (no
//! quadratic work), that subtraction is all or nothing, and that empty entries never occur. Refuses to know who owns a
//! resource and what it is allocated to: an allocation's role is kept by whoever allocates.

mod algebra;
mod error;
mod list;
mod name;
mod select;
mod text;
mod whose;

pub use error::{NotContained, ResourceError};
pub use name::Name;
pub(crate) use text::check_gpus;

use crate::kind::Kind;
use crate::value::{Scalar, Value};
use list::List;
use std::cmp::Ordering;

/// One amount of one name and kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Resource {
    pub name: Name,
    pub value: Value,
    pub kind: Kind,
}

impl Resource {
    pub fn new(name: impl Into<Name>, value: Value, kind: Kind) -> Self {
        Self { name: name.into(), value, kind }
    }

    /// A plain scalar.
    pub fn scalar(name: impl Into<Name>, amount: Scalar) -> Self {
        Self::new(name, Value::Scalar(amount), Kind::plain())
    }

    /// The order of entries, in which resources that add up are equal: name, kind, type; and, as what is indivisible
    /// never adds up with what has another value, the value of those.
    fn cmp_key(&self, other: &Resource) -> Ordering {
        #[cfg(feature = "counts")]
        crate::counts::compared();
        let keys = self.name.cmp(&other.name).then_with(|| self.kind.cmp(&other.kind));
        keys.then_with(|| match self.value.same_type(&other.value) && !self.kind.is_indivisible() {
            true => Ordering::Equal,
            false => self.value.cmp(&other.value),
        })
    }
}

/// One entry of [`Resources`]: a resource and how often it is there, which is more than once only for what is indivisible.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Entry {
    resource: Resource,
    count: u32,
}

/// Resources in canonical form: sorted by name and kind, one entry for each, none of them empty. Equal resources are
/// equal values. A copy shares them until one of both changes.
///
/// What is indivisible (volumes, MOUNT disks, …) is counted: for a shared volume that is the number of its uses, and it is
/// its amount only once; of anything else there may be that many alike, on different agents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Resources {
    entries: List,
}

impl Resources {
    pub const fn new() -> Self {
        Self { entries: List::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// How much there is to hold and to tell: entries, with each range and each item for itself. O(n).
    pub fn parts(&self) -> usize {
        self.entries.iter().map(Entry::parts).sum()
    }

    /// The resources in order: a shared one once, other indivisible ones as often as they are there.
    pub fn iter(&self) -> impl Iterator<Item = &Resource> {
        self.entries.iter().flat_map(|entry| std::iter::repeat_n(&entry.resource, entry.copies() as usize))
    }

    /// The resources in order, each with its count.
    pub fn counted(&self) -> impl Iterator<Item = (&Resource, u32)> {
        self.entries.iter().map(|entry| (&entry.resource, entry.count))
    }
}

impl Entry {
    /// How many times the amount counts: uses of a shared volume do not multiply it.
    fn copies(&self) -> u32 {
        if self.resource.kind.is_shared() { 1 } else { self.count }
    }

    fn parts(&self) -> usize {
        self.copies() as usize * self.resource.value.parts()
    }
}

impl FromIterator<Resource> for Resources {
    fn from_iter<I: IntoIterator<Item = Resource>>(resources: I) -> Self {
        let counted = resources.into_iter().map(|resource| (resource, 1));
        Self::from_counted(counted)
    }
}

impl From<Resource> for Resources {
    fn from(resource: Resource) -> Self {
        Self::from_iter([resource])
    }
}

#[cfg(test)]
pub(crate) mod tests;
