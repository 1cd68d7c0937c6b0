//! Fields that a message came with and that our schema does not know.
//!
//! Kept as the bytes they were, in the order they came, and written back behind the known fields. A task is cargo: a
//! newer scheduler may talk to a newer executor through us.

use std::fmt;

/// The unknown fields of one message: whole protobuf fields, keys included. Empty for most messages, and then 8 bytes.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::box_collection,
    reason = "a thin pointer: nearly every message has none, and there are many messages"
)]
pub struct UnknownFields(Option<Box<Vec<u8>>>);

impl UnknownFields {
    /// The fields' bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_ref().map_or(&[], |bytes| bytes.as_slice())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |bytes| bytes.len())
    }

    /// Appends one whole field, key included.
    pub(crate) fn push(&mut self, field: &[u8]) {
        self.0.get_or_insert_default().extend_from_slice(field);
    }
}

impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}
