//! Package `google`.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

use crate::rt;

/// `google.protobuf.Duration`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Duration {
    pub seconds: i64,
    pub nanos: i32,
    /// Fields beyond our schema, kept as they came.
    pub unknown: rt::UnknownFields,
}

impl rt::Wire for Duration {
    fn info(&self) -> &'static rt::MessageInfo {
        &crate::generated::info::GOOGLE_PROTOBUF_DURATION
    }
    #[inline]
    fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {
        while !rest.is_empty() {
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            match key {
                0x8 => {
                    self.seconds = rt::cursor::int64(&mut rest)?;
                }
                0x10 => {
                    self.nanos = rt::cursor::int32(&mut rest)?;
                }
                _ => rest = r.unknown(key, start, rest, &mut self.unknown)?,
            }
        }
        Ok(())
    }
    fn encode_back(&self, w: &mut rt::Writer) {
        w.unknown(&self.unknown);
        if self.nanos != 0 {
            w.int32(0x10, self.nanos);
        }
        if self.seconds != 0 {
            w.int64(0x8, self.seconds);
        }
    }
    fn encoded_len(&self) -> usize {
        let mut len = self.unknown.as_bytes().len();
        if self.seconds != 0 {
            len += 1 + rt::size::int64(self.seconds);
        }
        if self.nanos != 0 {
            len += 1 + rt::size::int32(self.nanos);
        }
        len
    }
    fn write_json(&self, w: &mut rt::JsonWriter<'_>) {
        if self.seconds != 0 {
            w.int64("\"seconds\":", self.seconds);
        }
        if self.nanos != 0 {
            w.int32("\"nanos\":", self.nanos);
        }
    }
}

impl rt::Object for Duration {
    fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {
        match key {
            "seconds" => rt::Field::new("seconds", 0x0, &mut self.seconds),
            "nanos" => rt::Field::new("nanos", 0x0, &mut self.nanos),
            _ => None,
        }
    }
    fn closed(&self) -> Option<&'static str> {
        Some("an object of 'seconds' and 'nanos'")
    }
}
