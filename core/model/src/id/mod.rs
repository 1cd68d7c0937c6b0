//! Ids as types: each noun has its own, so that one can never stand for another.
//!
//! Owns the syntax that Mesos asks of ids (non-empty, at most 255 bytes, one component of a path) and promises that an id
//! made with `new` obeys it, so that it may name a directory. Refuses to say what an id refers to.

mod container;
mod uuid;

pub use container::ContainerId;
pub use uuid::Uuid;

use crate::limits;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// Why a text is no id. The message names the text, shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdError {
    Empty,
    TooLong { bytes: usize },
    Reserved(&'static str),
    Character { id: String, character: char },
    TooDeep { depth: usize },
    UuidSize { bytes: usize },
    UuidText(String),
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "ID must not be empty"),
            Self::TooLong { bytes } => {
                write!(f, "ID must not be greater than {} characters, but has {bytes}", limits::ID_BYTES_MAX)
            }
            Self::Reserved(id) => write!(f, "'{id}' is disallowed as an ID"),
            Self::Character { id, character } => {
                write!(f, "'{}' contains the invalid character {character:?}", id.escape_debug())
            }
            Self::TooDeep { depth } => write!(
                f,
                "the container is nested {depth} deep, at most {} are allowed",
                limits::CONTAINER_DEPTH_MAX
            ),
            Self::UuidSize { bytes } => write!(f, "a UUID has 16 bytes, but this one has {bytes}"),
            Self::UuidText(text) => write!(f, "'{}' is not a UUID", text.escape_debug()),
        }
    }
}

impl std::error::Error for IdError {}

/// Checks the syntax of an id (Mesos: common/validation.cpp, validateID).
pub fn validate(id: &str) -> Result<(), IdError> {
    match id {
        "" => return Err(IdError::Empty),
        "." => return Err(IdError::Reserved(".")),
        ".." => return Err(IdError::Reserved("..")),
        _ => {}
    }
    if id.len() > limits::ID_BYTES_MAX {
        return Err(IdError::TooLong { bytes: id.len() });
    }
    match id.chars().find(|c| c.is_control() || matches!(c, '/' | '\\')) {
        Some(character) => Err(IdError::Character { id: id.to_owned(), character }),
        None => Ok(()),
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Eq)]
        pub struct $name(Arc<str>);

        // Those of one thing are mostly one text in one place, which need not be read.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                Arc::ptr_eq(&self.0, &other.0) || self.0[..] == other.0[..]
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.0.hash(state);
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                match Arc::ptr_eq(&self.0, &other.0) {
                    true => Ordering::Equal,
                    false => self.0.cmp(&other.0),
                }
            }
        }

        impl $name {
            /// Checks the syntax; see [`validate`].
            pub fn new(id: &str) -> Result<Self, IdError> {
                validate(id).map(|()| Self(id.into()))
            }

            /// For ids that were checked before or that we made ourselves.
            pub fn from_trusted(id: impl Into<Arc<str>>) -> Self {
                Self(id.into())
            }

            /// For a text that was not checked and is only looked for, or named in the answer: it goes into no state where
            /// nothing is found by it.
            pub fn sought(id: &str) -> Self {
                Self(id.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        // Hash and order are those of the text, so maps keyed by the id can be asked with a &str.
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    )*};
}

ids! {
    /// A framework, for life: survives failover of scheduler and master.
    FrameworkId
    /// An agent, until it is removed or begins anew.
    AgentId
    /// A task; chosen by the framework and unique among its unfinished tasks.
    TaskId
    /// An executor; unique per framework and agent.
    ExecutorId
    /// An offer; made by one master and forgotten with it.
    OfferId
    /// An operation for which the framework wants feedback; chosen by the framework.
    OperationId
    /// The connection of one scheduler or executor (`Mesos-Stream-Id`).
    StreamId
    /// A resource provider of an agent.
    ProviderId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_ids_are_refused_with_a_reason() {
        for id in ["", ".", "..", "a/b", "a\\b", "a\nb", "a\0", "\u{7f}", "\u{85}", &"x".repeat(256)] {
            let error = TaskId::new(id).expect_err(id);
            assert!(!error.to_string().contains('\n'), "{error}");
        }
        assert_eq!(TaskId::new("a/b").unwrap_err().to_string(), "'a/b' contains the invalid character '/'");
    }

    #[test]
    fn good_ids_are_kept_as_they_are() {
        for id in ["a", "...", " a ", "ü", "latest", "a:b@c*", &"x".repeat(255)] {
            assert_eq!(AgentId::new(id).expect(id).as_str(), id);
        }
    }

    #[test]
    fn a_map_of_ids_is_asked_with_a_text() {
        let map = std::collections::BTreeMap::from([(OfferId::from_trusted("o"), 1)]);
        assert_eq!(map.get("o"), Some(&1));
        assert_eq!(
            format!("{:?} {}", OfferId::from_trusted("o"), OfferId::from_trusted("o")),
            "OfferId(o) o"
        );
    }
}
