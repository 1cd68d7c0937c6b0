//! Mesos' messages: protobuf and JSON codecs, and RecordIO framing.
//!
//! Owns the shape of every message on every wire (generated from `proto/` by `cargo xtask codegen`) and the two
//! encodings that Mesos speaks. Promises that no bytes, however hostile, panic, overflow the stack or take more
//! memory than a bounded multiple of themselves, and that fields it does not know travel on unchanged. Refuses to know what a
//! message means: no validation beyond the schema, no defaults applied on reading, no HTTP.

#[cfg(feature = "arbitrary")]
pub mod arbitrary;
mod encoding;
mod enumeration;
mod error;
mod generated;
mod info;
mod json;
#[cfg(feature = "arbitrary")]
pub mod laws;
mod message;
mod protobuf;
pub mod recordio;
mod text;
mod unknown;

pub use encoding::Encoding;
pub use enumeration::Enumeration;
pub use error::DecodeError;
pub use generated::info::{ENUMS, MESSAGES};
pub use generated::*;
pub use info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, ValueInfo};
pub use message::{Message, Wire};
pub use text::Text;
pub use unknown::UnknownFields;

/// The deepest nesting that either codec follows before it refuses a message: protobuf's own default limit.
pub const MAX_DEPTH: u32 = 100;

/// How many times its own length a message may take in memory, beyond [`SLACK`]. Honest ones take up to fifteen; lists
/// of empty messages, two bytes each, would take hundreds.
const MAX_GROWTH: usize = 32;

/// What a message may take in memory however short it is, in bytes.
const SLACK: usize = 1 << 20;

/// The memory that the structs of a message of `len` bytes may take.
fn budget(len: usize) -> usize {
    len.saturating_mul(MAX_GROWTH).saturating_add(SLACK)
}

/// What generated code leans on; not an interface for anybody else.
#[doc(hidden)]
pub mod rt {
    pub use crate::enumeration::Enumeration;
    pub use crate::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, ValueInfo};
    pub use crate::json::slot::{Field, Object};
    pub use crate::json::writer::JsonWriter;
    pub use crate::message::Wire;
    pub use crate::protobuf::cursor;
    pub use crate::protobuf::reader::{Fault, Reader, keep, keep_number, push_default};
    pub use crate::protobuf::size;
    pub use crate::protobuf::writer::Writer;
    pub use crate::text::Text;
    pub use crate::unknown::UnknownFields;
    pub use bytes::Bytes;
    pub use std::collections::BTreeMap;
}
