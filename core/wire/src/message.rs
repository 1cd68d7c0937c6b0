//! The traits of every generated message.

use crate::info::MessageInfo;
use crate::json::slot::{Object, Slot};
use crate::json::writer::JsonWriter;
use crate::protobuf::reader::{Fault, Reader};
use crate::protobuf::writer::Writer;
use crate::{DecodeError, Encoding, json, protobuf};

/// The generated part of a message: one step of each codec. Callers want [`Message`].
pub trait Wire: Object + Slot {
    /// What the message looks like.
    fn info(&self) -> &'static MessageInfo;
    /// Reads all fields in `rest`, a part of the reader's message, and merges them into what is there, as protobuf does.
    #[doc(hidden)]
    fn merge<'a>(&mut self, rest: &'a [u8], r: &mut Reader<'a>) -> Result<(), Fault>;
    /// Writes the fields, last first.
    #[doc(hidden)]
    fn encode_back(&self, w: &mut Writer);
    /// Length in protobuf, in bytes, without a length prefix of its own.
    fn encoded_len(&self) -> usize;
    /// Writes the fields of a JSON object, each followed by a comma.
    #[doc(hidden)]
    fn write_json(&self, w: &mut JsonWriter<'_>);
}

/// For who knows a message's type only at run time.
impl dyn Wire + '_ {
    /// Reads one whole message into this one, which must be empty.
    ///
    /// # Errors
    /// As [`Encoding::decode`].
    pub fn read(&mut self, encoding: Encoding, bytes: &[u8]) -> Result<(), DecodeError> {
        match encoding {
            Encoding::Json => json::read(self, bytes),
            Encoding::Protobuf => protobuf::decode(self, bytes),
        }
    }

    /// Appends the message to `out`.
    pub fn write(&self, encoding: Encoding, out: &mut Vec<u8>) {
        match encoding {
            Encoding::Json => json::write(self, out, false),
            Encoding::Protobuf => protobuf::encode(self, out),
        }
    }
}

/// A message of Mesos' API or of our own.
pub trait Message: Wire + Default + Clone + PartialEq + std::fmt::Debug {
    /// Reads protobuf. Nesting is bounded by [`crate::MAX_DEPTH`]; unknown fields are kept.
    ///
    /// # Errors
    /// Malformed bytes, invalid UTF-8, or required fields that are absent (all of them named).
    fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut message = Self::default();
        protobuf::decode(&mut message, bytes)?;
        Ok(message)
    }

    /// Appends the message in protobuf: fields in the order of their numbers, then unknown ones.
    fn encode(&self, out: &mut Vec<u8>) {
        protobuf::encode(self, out);
    }

    /// The message in protobuf.
    fn encode_to_vec(&self) -> Vec<u8> {
        let mut out = Vec::new();
        protobuf::encode(self, &mut out);
        out
    }

    /// Reads Mesos' dialect of JSON; unknown keys are ignored, `null` means unset.
    ///
    /// # Errors
    /// Malformed JSON, values of a kind that a field does not take, or required fields that are absent.
    fn from_json(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut message = Self::default();
        json::read(&mut message, bytes)?;
        Ok(message)
    }

    /// Appends the message in JSON with v1 names.
    fn to_json(&self, out: &mut Vec<u8>) {
        json::write(self, out, false);
    }

    /// Appends the message in JSON with v0 names (`slave_id`, …).
    fn to_json_v0(&self, out: &mut Vec<u8>) {
        json::write(self, out, true);
    }
}

impl<M: Wire + Default + Clone + PartialEq + std::fmt::Debug> Message for M {}
