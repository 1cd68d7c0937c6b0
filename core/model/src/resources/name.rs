//! Names of resources; the well-known ones cost nothing.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The name of a resource. Ordered and hashed as its text.
#[derive(Clone)]
pub struct Name(Inner);

#[derive(Clone)]
enum Inner {
    Known(Known),
    Custom(Arc<str>),
}

/// The well-known ones, in the order of their texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    Cpus,
    Disk,
    Gpus,
    Mem,
    Ports,
}

impl Name {
    pub const CPUS: Name = Name(Inner::Known(Known::Cpus));
    /// Whole numbers only.
    pub const GPUS: Name = Name(Inner::Known(Known::Gpus));
    /// In MB.
    pub const MEM: Name = Name(Inner::Known(Known::Mem));
    /// In MB.
    pub const DISK: Name = Name(Inner::Known(Known::Disk));
    pub const PORTS: Name = Name(Inner::Known(Known::Ports));

    pub fn as_str(&self) -> &str {
        match &self.0 {
            Inner::Known(name) => name.as_str(),
            Inner::Custom(name) => name,
        }
    }
}

impl Known {
    fn as_str(self) -> &'static str {
        match self {
            Known::Cpus => "cpus",
            Known::Disk => "disk",
            Known::Gpus => "gpus",
            Known::Mem => "mem",
            Known::Ports => "ports",
        }
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        match text {
            "cpus" => Self::CPUS,
            "gpus" => Self::GPUS,
            "mem" => Self::MEM,
            "disk" => Self::DISK,
            "ports" => Self::PORTS,
            _ => Name(Inner::Custom(text.into())),
        }
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl std::borrow::Borrow<str> for Name {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Name {}
impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        // Most often both are well known: then no text has to be read.
        match (&self.0, &other.0) {
            (Inner::Known(a), Inner::Known(b)) => a.cmp(b),
            _ => self.as_str().cmp(other.as_str()),
        }
    }
}
impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
