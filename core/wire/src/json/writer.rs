//! Writes JSON for generated `write_json` functions, straight into a byte vector.
//!
//! Every value is followed by a comma; closing a container takes the last comma back. Keys come quoted, with their colon
//! and the bracket or the quote that the value begins with, which is all that there is before an element of an array.

use super::decimal::{self, EIGHT_DIGITS};
use crate::Wire;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Every byte of a word as 1.
pub const ONES: u64 = u64::MAX / 255;

/// By how much the output grows at once: as much as there is, between these bounds.
const STEPS: (usize, usize) = (256, 64 * 1024);

/// So much of what a vector has room for is made ready at first.
const FIRST: usize = 4096;

/// The longest text that is written in two parts of fixed length.
const SHORT: usize = 32;

/// Appends JSON to a vector.
///
/// The vector is kept a little longer than what was written, so that a write is a copy into what is there already; a copy
/// of fixed length may run ahead of what it adds, and the next write goes over it.
#[derive(Debug)]
pub struct JsonWriter<'a> {
    /// Where the vector goes back to in the end.
    target: &'a mut Vec<u8>,
    out: Vec<u8>,
    /// How much of `out` is written.
    at: usize,
    v0: bool,
}

impl<'a> JsonWriter<'a> {
    pub(crate) fn new(target: &'a mut Vec<u8>, v0: bool) -> JsonWriter<'a> {
        let mut out = std::mem::take(target);
        let at = out.len();
        out.resize(out.capacity().min(at + FIRST), 0);
        JsonWriter { target, at, out, v0 }
    }

    /// Takes back the comma behind the outermost value.
    pub(crate) fn finish(mut self) {
        self.out.truncate(self.at.saturating_sub(1));
        *self.target = self.out;
    }

    /// The one of two names that this writer's API has.
    #[inline]
    pub fn pick(&self, v1: &'static str, v0: &'static str) -> &'static str {
        if self.v0 { v0 } else { v1 }
    }

    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        match self.out.get_mut(self.at..).and_then(|free| free.get_mut(..bytes.len())) {
            Some(place) => {
                place.copy_from_slice(bytes);
                self.at += bytes.len();
            }
            None => self.put_beyond(bytes),
        }
    }

    /// What is ready to be written over, if it is as long as this.
    #[inline]
    fn free<const N: usize>(&mut self) -> Option<&mut [u8; N]> {
        self.out.get_mut(self.at..)?.first_chunk_mut()
    }

    #[cold]
    #[inline(never)]
    fn put_beyond(&mut self, bytes: &[u8]) {
        self.grow(bytes.len());
        self.out[self.at..][..bytes.len()].copy_from_slice(bytes);
        self.at += bytes.len();
    }

    /// Makes room for `count` more bytes.
    fn grow(&mut self, count: usize) {
        let step = self.at.clamp(STEPS.0, STEPS.1).max(count);
        self.out.resize(self.at + step, 0);
    }

    #[inline]
    fn key(&mut self, key: &str) {
        self.put(key.as_bytes());
    }

    /// Begins an object or an array.
    #[inline]
    pub fn open(&mut self, key: &str) {
        self.key(key);
    }

    /// Ends what [`JsonWriter::open`] began.
    #[inline]
    pub fn close(&mut self, bracket: u8) {
        match self.at.checked_sub(1).and_then(|last| self.out.get_mut(last)) {
            Some(last) if *last == b',' => {
                *last = bracket;
                self.put(b",");
            }
            _ => self.put(&[bracket, b',']),
        }
    }

    #[inline]
    pub fn message<M: Wire>(&mut self, key: &str, message: &M) {
        self.open(key);
        message.write_json(self);
        self.close(b'}');
    }

    /// A key that the sender chose.
    pub fn map_key(&mut self, key: &str) {
        self.put(b"\"");
        self.text(key, b':');
    }

    #[inline]
    pub fn string(&mut self, key: &str, value: &str) {
        self.key(key);
        self.text(value, b',');
    }

    /// A text behind its opening quote, the other quote, and what stands behind that.
    #[inline(never)]
    fn text(&mut self, text: &str, behind: u8) {
        let bytes = text.as_bytes();
        let len = bytes.len();
        if len > SHORT {
            return self.long_text(bytes, behind);
        }
        let Some(place) = self.free::<{ SHORT + 2 }>() else { return self.text_beyond(text, behind) };
        if !copy_short(place, bytes) {
            return self.text_slowly(bytes, behind);
        }
        (place[len], place[len + 1]) = (b'"', behind);
        self.at += len + 2;
    }

    #[inline(never)]
    fn long_text(&mut self, bytes: &[u8], behind: u8) {
        if self.out.len() - self.at < bytes.len() + 2 {
            self.grow(bytes.len() + 2);
        }
        let [place @ .., end, last] = &mut self.out[self.at..][..bytes.len() + 2] else { return };
        place.copy_from_slice(bytes);
        (*end, *last) = (b'"', behind);
        if !is_plain(bytes) {
            return self.text_slowly(bytes, behind);
        }
        self.at += bytes.len() + 2;
    }

    /// A text for which more room must be made.
    #[cold]
    #[inline(never)]
    fn text_beyond(&mut self, text: &str, behind: u8) {
        self.grow(SHORT + 2);
        self.text(text, behind);
    }

    /// A text that needs escapes.
    #[cold]
    #[inline(never)]
    fn text_slowly(&mut self, bytes: &[u8], behind: u8) {
        self.escaped(bytes);
        self.put(&[b'"', behind]);
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
                    self.put(b"\\u00");
                    self.put(&digits);
                    continue;
                }
                byte => {
                    self.put(&[*byte]);
                    continue;
                }
            };
            self.put(&[b'\\', short]);
        }
    }

    /// The name of an enum's value.
    #[inline]
    pub fn name(&mut self, key: &str, name: &'static str) {
        self.key(key);
        self.text(name, b',');
    }

    pub fn bytes(&mut self, key: &str, value: &[u8]) {
        self.key(key);
        self.grow(value.len().div_ceil(3) * 4);
        self.at += STANDARD.encode_slice(value, &mut self.out[self.at..]).unwrap_or(0);
        self.put(b"\",");
    }

    #[inline]
    pub fn bool(&mut self, key: &str, value: bool) {
        self.key(key);
        self.put(if value { b"true," } else { b"false," });
    }

    #[inline]
    pub fn uint64(&mut self, key: &str, value: u64) {
        self.key(key);
        self.digits(value, b',');
    }

    #[inline]
    pub fn int64(&mut self, key: &str, value: i64) {
        self.key(key);
        if value < 0 {
            self.put(b"-");
        }
        self.digits(value.unsigned_abs(), b',');
    }

    #[inline]
    pub fn uint32(&mut self, key: &str, value: u32) {
        self.uint64(key, u64::from(value));
    }

    #[inline]
    pub fn int32(&mut self, key: &str, value: i32) {
        self.int64(key, i64::from(value));
    }

    /// A number and one byte behind it.
    #[inline]
    fn digits(&mut self, value: u64, behind: u8) {
        if value >= EIGHT_DIGITS {
            return self.many_digits(value, behind);
        }
        let digits = decimal::eight(value);
        let zeros = decimal::leading_zeros(digits);
        let (word, len) = ((digits >> (zeros * 8)).to_le_bytes(), 8 - zeros as usize);
        if self.free::<9>().is_none() {
            self.grow(9);
        }
        let Some(place) = self.free::<9>() else { return };
        place[..8].copy_from_slice(&word);
        place[len] = behind;
        self.at += len + 1;
    }

    #[inline(never)]
    fn many_digits(&mut self, value: u64, behind: u8) {
        let [a, b, c, d, e, f, g, h] = decimal::eight(value % EIGHT_DIGITS).to_le_bytes();
        self.digits(value / EIGHT_DIGITS, a);
        self.put(&[b, c, d, e, f, g, h, behind]);
    }

    /// Shortest form with a point; what JSON has no number for goes as the strings that the reader takes.
    pub fn double(&mut self, key: &str, value: f64) {
        self.key(key);
        if let Some(thousandths) = decimal::thousandths(value) {
            self.digits(thousandths / 1000, b'.');
            return match decimal::eight(thousandths % 1000).to_le_bytes() {
                [.., a, b'0', b'0'] => self.put(&[a, b',']),
                [.., a, b, b'0'] => self.put(&[a, b, b',']),
                [.., a, b, c] => self.put(&[a, b, c, b',']),
            };
        } else if value.is_finite() {
            // Numbers into memory cannot fail.
            let _ = serde_json::to_writer(Text(self), &value);
        } else if value.is_nan() {
            self.put(b"\"NaN\"");
        } else {
            self.put(if value > 0.0 { b"\"Infinity\"" } else { b"\"-Infinity\"" });
        }
        self.put(b",");
    }
}

/// Takes what others print.
struct Text<'w, 'a>(&'w mut JsonWriter<'a>);

impl std::io::Write for Text<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.put(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Copies a short text to the beginning of a place. False if it holds a byte that needs an escape, or is not short.
#[inline]
fn copy_short(place: &mut [u8; SHORT + 2], bytes: &[u8]) -> bool {
    match bytes.len() {
        17..=SHORT => copy_parts::<16>(place, bytes),
        8..=16 => copy_parts::<8>(place, bytes),
        4..=7 => copy_parts::<4>(place, bytes),
        _ => {
            let fold = |plain, (place, byte): (&mut u8, &u8)| {
                *place = *byte;
                plain && *byte >= 0x20 && *byte != b'"' && *byte != b'\\'
            };
            bytes.len() <= 3 && place.iter_mut().zip(bytes).fold(true, fold)
        }
    }
}

/// Copies the first and the last `N` bytes, which may overlap and together are all.
#[inline(always)]
fn copy_parts<const N: usize>(place: &mut [u8; SHORT + 2], bytes: &[u8]) -> bool {
    let (Some(first), Some(last)) = (bytes.first_chunk::<N>(), bytes.last_chunk::<N>()) else { return false };
    let (at_first, at_last) = (0..N, bytes.len() - N..bytes.len());
    place[at_first].copy_from_slice(first);
    place[at_last].copy_from_slice(last);
    match (first.first_chunk::<8>(), last.first_chunk::<8>()) {
        (Some(_), Some(_)) => {
            let found =
                |part: &[u8; N]| part.as_chunks::<8>().0.iter().fold(0, |all, chunk| all | escapes(*chunk));
            found(first) | found(last) == 0
        }
        _ => {
            let mut both = [b' '; 8];
            both[..N].copy_from_slice(first);
            both[8 - N..].copy_from_slice(last);
            escapes(both) == 0
        }
    }
}

/// Whether no byte of a text of eight or more needs an escape.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    let last = bytes.last_chunk::<8>().map_or(u64::MAX, |last| escapes(*last));
    let chunks = bytes.as_chunks::<8>().0.iter();
    chunks.fold(last, |found, chunk| found | escapes(*chunk)) == 0
}

/// Nonzero if any of eight bytes needs an escape: the classic tests for a byte below a bound and for a zero byte. A
/// borrow can only come from a byte that was found already, so the lowest bit that is set tells the first such byte.
#[inline]
pub fn escapes(bytes: [u8; 8]) -> u64 {
    const HIGH: u64 = ONES << 7;
    let word = u64::from_le_bytes(bytes);
    // Changes places of 0x20 and the quote, which then is the only one to add to what lies below.
    let quote_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * 0x5c)).wrapping_sub(ONES);
    (quote_or_control | backslash) & !word & HIGH
}
