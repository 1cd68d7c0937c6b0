//! Reservations and labels.

use crate::role::Role;
use std::fmt;
use std::sync::Arc;

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
