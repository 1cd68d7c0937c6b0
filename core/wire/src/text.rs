//! What every string of a message is.

/// A string that holds up to 24 bytes in itself, in the place of a `String`.
///
/// Most strings of messages are names, roles and principals of a few bytes. To ask the system's allocator for each, and to
/// give each back, would be nearly half of what reading a message costs.
pub use compact_str::CompactString as Text;
