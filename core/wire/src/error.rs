//! Why bytes were refused, in words for whoever sent them.

use std::fmt;

/// A message that could not be read. Its text names the message, the place in it, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Required fields were absent: their full paths, in the order of the schema.
    Missing {
        /// The message's protobuf name.
        message: &'static str,
        /// For instance `subscribe.framework_info.user`.
        fields: Vec<String>,
    },
    /// Not protobuf of this message.
    Protobuf {
        /// The message's protobuf name.
        message: &'static str,
        /// The path of the field that holds the fault; empty at the top.
        path: String,
        /// How many bytes into the message.
        offset: usize,
        /// What is wrong there.
        reason: String,
    },
    /// Not JSON of this message.
    Json {
        /// The message's protobuf name.
        message: &'static str,
        /// What is wrong, with field, line and column.
        reason: String,
    },
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecodeError::Missing { fields, .. } => {
                write!(f, "Missing required fields: {}", fields.join(", "))
            }
            DecodeError::Protobuf { message, path, offset, reason } if path.is_empty() => {
                write!(f, "Failed to parse {message} from protobuf: {reason} at byte {offset}")
            }
            DecodeError::Protobuf { message, path, offset, reason } => {
                write!(
                    f,
                    "Failed to parse {message} from protobuf: {reason} in field '{path}' at byte {offset}"
                )
            }
            DecodeError::Json { message, reason } => {
                write!(f, "Failed to parse {message} from JSON: {reason}")
            }
        }
    }
}

impl std::error::Error for DecodeError {}

/// The reason for refusing a message of `len` bytes that would take too much memory.
pub(crate) fn too_large(len: usize) -> String {
    format!("its parts would take more than {} bytes of memory", crate::budget(len))
}
