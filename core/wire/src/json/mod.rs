//! Mesos' dialect of JSON: names as in the proto files, enums by name, 64-bit integers as numbers, bytes in base64.
//!
//! Reading: two readers for all messages ask each for the place of a key ([`slot`]): [`quick`] takes what is usual, and
//! where that fails [`reader`], a visitor over serde_json's lexer, takes or refuses it from the beginning. Writing: generated code over [`writer`], straight into the output.

mod decimal;
mod ignore;
mod missing;
mod quick;
mod reader;
mod scalar;
pub mod slot;
pub mod writer;

use crate::{DecodeError, Wire};
use slot::Slot;
use writer::JsonWriter;

/// Reads one whole JSON object into `message`, which must be fresh.
pub fn read(message: &mut dyn Wire, bytes: &[u8]) -> Result<(), DecodeError> {
    let info = message.info();
    let whole = match std::str::from_utf8(bytes).ok().and_then(|text| quick::read(message, text)) {
        Some(whole) => whole,
        None => {
            Slot::clear(message);
            reader::read(message, bytes)
                .map_err(|error| DecodeError::Json { message: info.name, reason: error.to_string() })?
        }
    };
    if !whole {
        // An object that a later duplicate of its key replaced does not count.
        let fields = missing::missing(info, bytes);
        if !fields.is_empty() {
            return Err(DecodeError::Missing { message: info.name, fields });
        }
    }
    Ok(())
}

/// Appends the message as a JSON object.
pub fn write(message: &dyn Wire, out: &mut Vec<u8>, v0: bool) {
    let mut writer = JsonWriter::new(out, v0);
    writer.open("{");
    message.write_json(&mut writer);
    writer.close(b'}');
    writer.finish();
}
