//! Writes JSON for generated `write_json` functions, straight into a byte vector.
//!
//! Every value is followed by a comma; closing a container takes the last comma back. Keys come quoted and with their
//! colon; an empty key is an element of an array.

use crate::Wire;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Appends JSON to a vector.
#[derive(Debug)]
pub struct JsonWriter<'a> {
    out: &'a mut Vec<u8>,
    v0: bool,
}

/// Integers up to here print exactly as doubles, digit for digit.
const EXACT: f64 = 1e15;

impl<'a> JsonWriter<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>, v0: bool) -> JsonWriter<'a> {
        JsonWriter { out, v0 }
    }

    /// Takes back the comma behind the outermost value.
    pub(crate) fn finish(self) {
        self.out.pop();
    }

    /// The one of two names that this writer's API has.
    #[inline]
    pub fn pick(&self, v1: &'static str, v0: &'static str) -> &'static str {
        if self.v0 { v0 } else { v1 }
    }

    #[inline]
    fn key(&mut self, key: &str) {
        self.out.extend_from_slice(key.as_bytes());
    }

    /// Begins an object or an array.
    #[inline]
    pub fn open(&mut self, key: &str, bracket: u8) {
        self.key(key);
        self.out.push(bracket);
    }

    /// Ends what [`JsonWriter::open`] began.
    #[inline]
    pub fn close(&mut self, bracket: u8) {
        match self.out.last_mut() {
            Some(last) if *last == b',' => *last = bracket,
            _ => self.out.push(bracket),
        }
        self.out.push(b',');
    }

    #[inline]
    pub fn message<M: Wire>(&mut self, key: &str, message: &M) {
        self.open(key, b'{');
        message.write_json(self);
        self.close(b'}');
    }

    /// A key that the sender chose.
    pub fn map_key(&mut self, key: &str) {
        self.quoted(key, b':');
    }

    #[inline]
    pub fn string(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quoted(value, b',');
    }

    /// A text in quotes, and what stands behind it.
    fn quoted(&mut self, text: &str, behind: u8) {
        let bytes = text.as_bytes();
        self.out.reserve(bytes.len() + 3);
        self.out.push(b'"');
        if !any_escape(bytes) {
            self.out.extend_from_slice(bytes);
        } else {
            self.escaped(bytes);
        }
        self.out.extend_from_slice(&[b'"', behind]);
    }

    fn escaped(&mut self, bytes: &[u8]) {
        const HEX: &[u8; 16] = b"0123456789ABCDEF";
        for byte in bytes {
            let short = match byte {
                b'"' | b'\\' => *byte,
                0x08 => b'b',
                0x09 => b't',
                0x0a => b'n',
                0x0c => b'f',
                0x0d => b'r',
                byte if *byte < 0x20 => {
                    let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
                    self.out.extend_from_slice(b"\\u00");
                    self.out.extend_from_slice(&digits);
                    continue;
                }
                byte => {
                    self.out.push(*byte);
                    continue;
                }
            };
            self.out.extend_from_slice(&[b'\\', short]);
        }
    }

    /// The name of an enum's value.
    #[inline]
    pub fn name(&mut self, key: &str, name: &'static str) {
        self.key(key);
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\",");
    }

    pub fn bytes(&mut self, key: &str, value: &[u8]) {
        self.key(key);
        self.out.push(b'"');
        let begin = self.out.len();
        self.out.resize(begin + value.len().div_ceil(3) * 4, b'=');
        let len = STANDARD.encode_slice(value, &mut self.out[begin..]).unwrap_or(0);
        self.out.truncate(begin + len);
        self.out.extend_from_slice(b"\",");
    }

    #[inline]
    pub fn bool(&mut self, key: &str, value: bool) {
        self.key(key);
        self.out.extend_from_slice(if value { b"true," } else { b"false," });
    }

    #[inline]
    pub fn uint64(&mut self, key: &str, value: u64) {
        self.key(key);
        self.display(value);
        self.out.push(b',');
    }

    #[inline]
    pub fn int64(&mut self, key: &str, value: i64) {
        self.key(key);
        self.display(value);
        self.out.push(b',');
    }

    #[inline]
    pub fn uint32(&mut self, key: &str, value: u32) {
        self.uint64(key, u64::from(value));
    }

    #[inline]
    pub fn int32(&mut self, key: &str, value: i32) {
        self.int64(key, i64::from(value));
    }

    /// Shortest form with a point; what JSON has no number for goes as the strings that the reader takes.
    pub fn double(&mut self, key: &str, value: f64) {
        self.key(key);
        let whole = value as i64;
        if whole as f64 == value && value.abs() < EXACT && (value != 0.0 || value.is_sign_positive()) {
            self.display(whole);
            self.out.extend_from_slice(b".0");
        } else if value.is_finite() {
            self.display(value);
        } else if value.is_nan() {
            self.out.extend_from_slice(b"\"NaN\"");
        } else {
            self.out.extend_from_slice(if value > 0.0 { b"\"Infinity\"" } else { b"\"-Infinity\"" });
        }
        self.out.push(b',');
    }

    #[inline]
    fn display(&mut self, number: impl serde::Serialize) {
        // Numbers into a vector cannot fail.
        let _ = serde_json::to_writer(&mut *self.out, &number);
    }
}

/// Whether any byte needs an escape; eight at a time, the last ones perhaps twice.
fn any_escape(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<8>() else {
        return match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some([a, b, c, d]), Some([e, f, g, h])) => escapes([*a, *b, *c, *d, *e, *f, *g, *h]) != 0,
            _ => bytes.iter().any(|byte| *byte < 0x20 || *byte == b'"' || *byte == b'\\'),
        };
    };
    let found = bytes.as_chunks::<8>().0.iter().fold(0, |found, chunk| found | escapes(*chunk));
    found | escapes(*last) != 0
}

/// Nonzero if any of eight bytes needs an escape: the classic tests for a byte below a bound and for a zero byte. A
/// borrow can only come from a byte that was found already, so the lowest bit that is set tells the first such byte.
#[inline]
pub fn escapes(bytes: [u8; 8]) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let word = u64::from_le_bytes(bytes);
    let below = |word: u64, bound: u64| word.wrapping_sub(ONES * bound) & !word;
    let quote = word ^ (ONES * 0x22);
    let backslash = word ^ (ONES * 0x5c);
    (below(word, 0x20) | below(quote, 1) | below(backslash, 1)) & HIGH
}
