//! Protobuf's binary form: a reader over slices, a writer that goes backwards, and words for what went wrong.

pub mod cursor;
mod explain;
pub mod reader;
pub mod size;
pub mod writer;

use crate::{DecodeError, Wire};
use reader::Reader;

/// Merges a whole encoded message into `message`.
pub fn decode(message: &mut dyn Wire, bytes: &[u8]) -> Result<(), DecodeError> {
    let mut reader = Reader::new(bytes);
    let info = message.info();
    message.merge(bytes, &mut reader).map_err(|fault| explain::fault(info, bytes, fault))?;
    if reader.incomplete() {
        // A message that came in several pieces may be whole although a piece was not, so the pieces are counted again.
        let fields = explain::missing(info, bytes);
        if !fields.is_empty() {
            return Err(DecodeError::Missing { message: info.name, fields });
        }
    }
    Ok(())
}

/// Appends the encoded message.
pub fn encode(message: &dyn Wire, out: &mut Vec<u8>) {
    let mut writer = writer::Writer::new();
    message.encode_back(&mut writer);
    writer.finish(out);
}
