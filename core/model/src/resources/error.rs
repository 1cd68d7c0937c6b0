//! Why resources were refused.

use super::Resources;
use crate::id::IdError;
use crate::role::RoleError;
use crate::text::Brief;
use crate::value::ValueError;
use std::fmt;

/// What is wrong with resources from outside; the message names the resource and the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResourceError {
    /// The text or JSON cannot be read at all.
    Syntax(String),
    NoName,
    Value {
        name: String,
        error: ValueError,
    },
    /// The fields do not go with the type, or with each other.
    Shape {
        name: String,
        why: &'static str,
    },
    Role {
        name: String,
        error: RoleError,
    },
    Id {
        name: String,
        error: IdError,
    },
    /// Allocated to several roles, or some allocated and some not.
    MixedAllocation {
        one: String,
        other: String,
    },
}

impl fmt::Display for ResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(what) => f.write_str(what),
            Self::NoName => write!(f, "a resource has no name"),
            Self::Value { name, error } => write!(f, "Invalid resource '{}': {error}", name.escape_debug()),
            Self::Shape { name, why } => write!(f, "Invalid resource '{}': {why}", name.escape_debug()),
            Self::Role { name, error } => write!(f, "Invalid resource '{}': {error}", name.escape_debug()),
            Self::Id { name, error } => write!(f, "Invalid resource '{}': {error}", name.escape_debug()),
            Self::MixedAllocation { one, other } => {
                write!(
                    f,
                    "The resources are allocated to both '{one}' and '{other}'; use those of one role at a time"
                )
            }
        }
    }
}

impl std::error::Error for ResourceError {}

/// What was to be taken out is not all there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotContained {
    /// What is missing.
    pub missing: Resources,
}

impl fmt::Display for NotContained {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not available: {}", Brief(&self.missing))
    }
}

impl std::error::Error for NotContained {}
