//! What can be wrong with durable bytes, in words for the operator who has to decide what to do about it.

use std::fmt;

use crate::Kind;

/// Why bytes are not the record that they should be. Offsets and lengths are in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// There are no bytes at all: the file was created, but what it should hold never reached the disk.
    Empty,
    /// The record ends before its end.
    Torn { have: usize, need: usize },
    /// The bytes do not begin as a record of ours does.
    BadMagic,
    /// A length that no record of ours has.
    TooLong { len: usize, max: usize },
    /// Bytes follow after the record's end.
    Trailing { extra: usize },
    /// The bytes are not those that were written.
    Checksum { stored: u32, computed: u32 },
    /// Intact, but written by a later release.
    NewerVersion { found: u16, known: u16 },
    /// Intact, but another record than the one that belongs here.
    WrongKind { found: u16, expected: Kind },
    /// Intact, but its payload is not what its kind says; `what` is a short phrase.
    Payload { what: &'static str },
    /// A log with a hole: `at` is where it is unreadable although records after it were promised to be durable.
    Hole { at: usize },
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "it is empty"),
            Self::Torn { have, need } => write!(f, "it is cut off after {have} of {need} bytes"),
            Self::BadMagic => write!(f, "it does not begin as a record does"),
            Self::TooLong { len, max } => {
                write!(f, "it claims {len} bytes of payload where at most {max} are allowed")
            }
            Self::Trailing { extra } => write!(f, "{extra} bytes follow after its end"),
            Self::Checksum { stored, computed } => {
                write!(f, "its checksum is {computed:08x} where {stored:08x} was stored")
            }
            Self::NewerVersion { found, known } => write!(
                f,
                "it was written in format {found} by a later release, and this one knows formats up to {known}: \
                 run the later release again"
            ),
            Self::WrongKind { found, expected } => {
                let found = Kind::from_code(*found).map_or("an unknown kind", Kind::name);
                write!(f, "it holds {found} where {} belongs", expected.name())
            }
            Self::Payload { what } => write!(f, "its payload is wrong: {what}"),
            Self::Hole { at } => write!(f, "it cannot be read at byte {at}, but records after that can"),
        }
    }
}

impl std::error::Error for Damage {}
