//! Mesos' messages: protobuf and JSON codecs, and RecordIO framing.
//!
//! Owns the shape of every message on every wire (generated from `proto/` by `cargo xtask codegen`) and the two
//! encodings that Mesos speaks. Promises that no bytes, however hostile, panic, overflow the stack or allocate more
//! than a small multiple of themselves, and that fields it does not know travel on unchanged. Refuses to know what a
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
mod unknown;

pub use encoding::Encoding;
pub use enumeration::Enumeration;
pub use error::DecodeError;
pub use generated::info::{ENUMS, MESSAGES};
pub use generated::*;
pub use info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, ValueInfo};
pub use message::{Message, Wire};
pub use unknown::UnknownFields;

/// The deepest nesting that either codec follows before it refuses a message: protobuf's own default limit.
pub const MAX_DEPTH: u32 = 100;

/// What generated code leans on; not an interface for anybody else.
#[doc(hidden)]
pub mod rt {
    pub use crate::enumeration::Enumeration;
    pub use crate::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, ValueInfo};
    pub use crate::json::slot::{Field, Object};
    pub use crate::json::writer::JsonWriter;
    pub use crate::message::Wire;
    pub use crate::protobuf::reader::{Fault, Reader, push_default};
    pub use crate::protobuf::size;
    pub use crate::protobuf::writer::Writer;
    pub use crate::unknown::UnknownFields;
    pub use bytes::Bytes;
    pub use std::collections::BTreeMap;
}
