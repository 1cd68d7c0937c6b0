//! RecordIO: records behind their length in decimal digits and a newline, as Mesos' streams have them.
//!
//! The decoder takes chunks of any size and holds at most one unfinished record. Lengths are plain digits, at most ten,
//! and no more than a limit; anything else ends the stream with an error.

use bytes::Bytes;
use std::fmt;

/// The most digits that a length may have.
const MAX_DIGITS: usize = 10;

/// A record with its header.
pub fn frame(record: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(MAX_DIGITS + 1 + record.len());
    append(record, &mut out);
    out
}

/// Appends a record with its header.
pub fn append(record: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(header(record.len()).as_bytes());
    out.extend_from_slice(record);
}

/// The header of a record of `len` bytes.
pub fn header(len: usize) -> String {
    format!("{len}\n")
}

/// Why a stream is not RecordIO. The stream cannot be read any further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// A header without a digit.
    EmptyLength,
    /// A byte in a header that is no digit.
    NotADigit(u8),
    /// A header of more than ten digits.
    TooManyDigits,
    /// A record beyond the limit.
    TooLong {
        /// Length that the header announced, in bytes.
        len: u64,
        /// Most that is accepted, in bytes.
        max: usize,
    },
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordError::EmptyLength => f.write_str("Failed to decode record length: it is empty"),
            RecordError::NotADigit(byte) => {
                write!(f, "Failed to decode record length: '{}' is not a digit", byte.escape_ascii())
            }
            RecordError::TooManyDigits => {
                write!(f, "Failed to decode record length: it has more than {MAX_DIGITS} digits")
            }
            RecordError::TooLong { len, max } => {
                write!(f, "Failed to decode record: its length of {len} bytes exceeds the limit of {max}")
            }
        }
    }
}

impl std::error::Error for RecordError {}

/// Cuts a stream of chunks into records.
#[derive(Debug)]
pub struct Decoder {
    max_record: usize,
    state: State,
}

#[derive(Debug)]
enum State {
    Header { digits: usize, len: u64 },
    Record { left: usize, bytes: Vec<u8> },
    Failed(RecordError),
}

const START: State = State::Header { digits: 0, len: 0 };

impl Decoder {
    /// A decoder that refuses records of more than `max_record` bytes.
    pub fn new(max_record: usize) -> Decoder {
        Decoder { max_record, state: START }
    }

    /// Takes bytes from `input` until a record is complete, and returns it; none if `input` is used up first. Call it
    /// until it returns none.
    ///
    /// # Errors
    /// The stream is not RecordIO, now and for every later call.
    pub fn next(&mut self, input: &mut &[u8]) -> Result<Option<Bytes>, RecordError> {
        loop {
            let step = match &mut self.state {
                State::Failed(error) => return Err(error.clone()),
                State::Header { digits, len } => match input.split_first() {
                    None => return Ok(None),
                    Some((byte, rest)) => {
                        *input = rest;
                        header_byte(*byte, digits, len, self.max_record)
                    }
                },
                State::Record { left, bytes } => {
                    let (now, rest) = input.split_at(input.len().min(*left));
                    *input = rest;
                    *left -= now.len();
                    // Grows with what has come, not with what was announced.
                    bytes.extend_from_slice(now);
                    if *left > 0 {
                        return Ok(None);
                    }
                    let record = Bytes::from(std::mem::take(bytes));
                    self.state = START;
                    return Ok(Some(record));
                }
            };
            match step {
                Ok(None) => {}
                Ok(Some(state)) => self.state = state,
                Err(error) => self.state = State::Failed(error),
            }
        }
    }

    /// All records that `chunk` completes.
    ///
    /// # Errors
    /// As [`Decoder::next`]; records before the fault are lost.
    pub fn push(&mut self, mut chunk: &[u8]) -> Result<Vec<Bytes>, RecordError> {
        let mut records = Vec::new();
        while let Some(record) = self.next(&mut chunk)? {
            records.push(record);
        }
        Ok(records)
    }

    /// Whether the stream may end here: between two records.
    pub fn is_between_records(&self) -> bool {
        matches!(self.state, State::Header { digits: 0, .. })
    }
}

/// Takes one byte of a header; gives the next state when the header ends.
fn header_byte(
    byte: u8,
    digits: &mut usize,
    len: &mut u64,
    max: usize,
) -> Result<Option<State>, RecordError> {
    match byte {
        b'\n' if *digits == 0 => Err(RecordError::EmptyLength),
        b'\n' if *len > max as u64 => Err(RecordError::TooLong { len: *len, max }),
        b'\n' => Ok(Some(State::Record { left: *len as usize, bytes: Vec::new() })),
        b'0'..=b'9' if *digits == MAX_DIGITS => Err(RecordError::TooManyDigits),
        b'0'..=b'9' => {
            *digits += 1;
            *len = *len * 10 + u64::from(byte - b'0');
            Ok(None)
        }
        byte => Err(RecordError::NotADigit(byte)),
    }
}
