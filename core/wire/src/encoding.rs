//! The two encodings that the API speaks, chosen by a media type.

use crate::{DecodeError, Message};

/// How a message is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// Mesos' dialect of JSON.
    Json,
    /// Protobuf's binary form.
    Protobuf,
}

impl Encoding {
    /// The media type of a body in this encoding.
    pub fn content_type(self) -> &'static str {
        match self {
            Encoding::Json => "application/json",
            Encoding::Protobuf => "application/x-protobuf",
        }
    }

    /// Reads one whole message.
    ///
    /// # Errors
    /// Names the message, the place and what was expected; missing required fields are all named.
    pub fn decode<M: Message>(self, bytes: &[u8]) -> Result<M, DecodeError> {
        match self {
            Encoding::Json => M::from_json(bytes),
            Encoding::Protobuf => M::decode(bytes),
        }
    }

    /// Appends a message to `out`.
    pub fn encode<M: Message>(self, message: &M, out: &mut Vec<u8>) {
        match self {
            Encoding::Json => message.to_json(out),
            Encoding::Protobuf => message.encode(out),
        }
    }
}
