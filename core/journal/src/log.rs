//! The append log: a sealed head and framed records after it.
//!
//! `head | frame*`, where the head is a sealed record ([`Kind::Log`]) of `base 8 | snapshot 8`: all records have
//! higher numbers than `base`, and `snapshot` bytes followed the head when the file was put in place as a whole.
//! A frame is `magic 4 | length 4 | seq 8 | promised 8 | crc32c of these 4 | payload | crc32c of all before 4`,
//! little-endian.
//!
//! Many records are appended and made durable at once, and after a power loss any part of such a batch may be
//! missing, also one in its middle. Damage of records that nobody was told about must be forgiven, that of others
//! must not; so each frame says up to which number all records were durable when it was written (`promised`).

use bytes::Bytes;

use crate::record::{MAX_PAYLOAD, open_prefix, seal, u32_at, u64_at};
use crate::{Damage, Kind};

const MAGIC: [u8; 4] = *b"MSTf";
const HEAD: usize = 28;
const CRC: usize = 4;
/// How many bytes a record costs besides its payload.
pub const FRAME_OVERHEAD: usize = HEAD + CRC;
/// How often, at most, the search for records after damage reads each byte.
const SEARCH_FACTOR: usize = 8;

/// A record as it was appended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRecord {
    /// Its number, higher than that of all records before it.
    pub seq: u64,
    pub payload: Bytes,
}

/// What a log's bytes hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogContents {
    /// Numbers up to this one were taken when the log was put in place as a whole.
    pub base: u64,
    /// All records up to the end or to the first that cannot be read.
    pub records: Vec<LogRecord>,
    /// How many bytes the head and these records take. Appending is sound only to a file of this length: cut or
    /// rewrite it first.
    pub valid_len: usize,
    /// The highest number that was ever given, as far as can be told; the next record's must be higher.
    pub last_seq: u64,
    pub tail: Tail,
}

/// What follows after the last record that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tail {
    /// Nothing.
    Clean,
    /// `len` bytes of records that were being written when the process or the machine ended. Nothing in them was
    /// promised to anyone: they can be cut off.
    Torn { len: usize },
    /// The bytes at `valid_len` are damaged, and held records that were promised. Recovery must not go on as if
    /// they had never been.
    Damaged(Damage),
}

/// The bytes of a log that begins with these records; to be put in place as a whole, never by appending.
/// Numbers up to `base` are taken.
pub fn start<'a>(base: u64, records: impl IntoIterator<Item = (u64, &'a [u8])>) -> Vec<u8> {
    let mut frames = Vec::new();
    for (seq, payload) in records {
        append(&mut frames, seq, seq.saturating_sub(1), payload);
    }
    let mut head = [0; 16];
    head[..8].copy_from_slice(&base.to_le_bytes());
    head[8..].copy_from_slice(&(frames.len() as u64).to_le_bytes());
    let mut out = seal(Kind::Log, &head);
    out.extend_from_slice(&frames);
    out
}

/// Writes the frame of one record to `out`. `promised` is the highest number of a record that is known to be
/// durable, zero if there is none.
pub fn append(out: &mut Vec<u8>, seq: u64, promised: u64, payload: &[u8]) {
    debug_assert!(payload.len() <= MAX_PAYLOAD, "record {seq} of {} bytes", payload.len());
    debug_assert!(promised < seq, "record {seq} cannot follow a promise of {promised}");
    let begin = out.len();
    out.extend_from_slice(&MAGIC);
    out.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    out.extend_from_slice(&seq.to_le_bytes());
    out.extend_from_slice(&promised.to_le_bytes());
    let crc = crc32c::crc32c(&out[begin..]);
    out.extend_from_slice(&crc.to_le_bytes());
    out.extend_from_slice(payload);
    let crc = crc32c::crc32c(&out[begin..]);
    out.extend_from_slice(&crc.to_le_bytes());
}

/// Reads a log. An error means that not even its head can be trusted: as logs are put in place as a whole, no crash
/// leaves that behind.
pub fn read(bytes: &[u8]) -> Result<LogContents, Damage> {
    let (head, frames) = open_prefix(Kind::Log, bytes)?;
    if head.len() != 16 {
        return Err(Damage::Payload { what: "the head of a log is 16 bytes" });
    }
    let (base, snapshot) = (u64_at(head, 0), u64_at(head, 8));
    let offset = bytes.len() - frames.len();
    let mut contents =
        LogContents { base, records: Vec::new(), valid_len: offset, last_seq: base, tail: Tail::Clean };
    let mut at = 0;
    while at < frames.len() {
        match Frame::at(frames, at) {
            Ok(frame) if frame.seq > contents.last_seq => {
                contents.last_seq = frame.seq;
                contents
                    .records
                    .push(LogRecord { seq: frame.seq, payload: Bytes::copy_from_slice(frame.payload) });
                at += frame.len();
            }
            Ok(_) | Err(Fault::Broken) => {
                contents.tail = judge(frames, at, contents.last_seq);
                break;
            }
            Err(Fault::CutOff) => {
                contents.tail = Tail::Torn { len: frames.len() - at };
                break;
            }
        }
    }
    contents.valid_len += at;
    if (at as u64) < snapshot {
        contents.tail = Tail::Damaged(Damage::Hole { at: contents.valid_len });
    } else if let Tail::Damaged(Damage::Hole { at: hole }) = &mut contents.tail {
        *hole += offset;
    }
    Ok(contents)
}

/// Whether what cannot be read at `at` was promised: some record after it says that more than `last_seq` was.
fn judge(frames: &[u8], at: usize, last_seq: u64) -> Tail {
    let mut budget = frames.len().saturating_mul(SEARCH_FACTOR);
    let mut next = at + 1;
    while let Some(found) = find_magic(frames, next) {
        next = match Frame::at(frames, found) {
            Ok(frame) if frame.promised > last_seq => return Tail::Damaged(Damage::Hole { at }),
            Ok(frame) => found + frame.len(),
            Err(_) => found + 1,
        };
        // Bytes made to look like frames could make this quadratic: rather no verdict in their favour.
        budget = budget.saturating_sub(claimed_len(frames, found));
        if budget == 0 {
            return Tail::Damaged(Damage::Hole { at });
        }
    }
    Tail::Torn { len: frames.len() - at }
}

fn find_magic(frames: &[u8], from: usize) -> Option<usize> {
    let rest = frames.get(from..)?;
    rest.windows(MAGIC.len()).position(|window| window == MAGIC).map(|at| from + at)
}

/// How many bytes checking a frame at `at` reads.
fn claimed_len(frames: &[u8], at: usize) -> usize {
    let rest = frames.len() - at;
    if rest < HEAD { rest } else { (u32_at(frames, at + 4) as usize).saturating_add(HEAD).min(rest) }
}

struct Frame<'a> {
    seq: u64,
    promised: u64,
    payload: &'a [u8],
}

enum Fault {
    /// A sound head, but the bytes end before the frame does.
    CutOff,
    /// No frame, or a damaged one.
    Broken,
}

impl<'a> Frame<'a> {
    fn at(frames: &'a [u8], at: usize) -> Result<Self, Fault> {
        let bytes = &frames[at..];
        let head = bytes.get(..HEAD).ok_or(Fault::Broken)?;
        if head[..4] != MAGIC || crc32c::crc32c(&head[..24]) != u32_at(head, 24) {
            return Err(Fault::Broken);
        }
        let len = u32_at(head, 4) as usize;
        if len > MAX_PAYLOAD {
            return Err(Fault::Broken);
        }
        let end = HEAD + len;
        let stored = u32_at(bytes.get(end..end + CRC).ok_or(Fault::CutOff)?, 0);
        if crc32c::crc32c(&bytes[..end]) != stored {
            return Err(Fault::Broken);
        }
        Ok(Self { seq: u64_at(head, 8), promised: u64_at(head, 16), payload: &bytes[HEAD..end] })
    }

    fn len(&self) -> usize {
        FRAME_OVERHEAD + self.payload.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three records: the second says that the first was promised, the third that both were if `third` is two.
    fn three(third: u64) -> Vec<u8> {
        let mut bytes = start(0, []);
        append(&mut bytes, 1, 0, b"one");
        append(&mut bytes, 2, 1, b"two");
        append(&mut bytes, 3, third, b"three");
        bytes
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &str) {
        let contents = read(bytes).expect("a head");
        let payloads: Vec<_> =
            contents.records.iter().map(|record| String::from_utf8_lossy(&record.payload)).collect();
        assert_eq!(format!("{} {:?}", payloads.join(","), contents.tail), expected);
    }

    /// Where the frame of the second record begins.
    const SECOND: usize = 16 + 16 + FRAME_OVERHEAD + 3;

    #[test]
    fn whole_logs_are_clean() {
        check(&start(0, []), " Clean");
        check(&three(2), "one,two,three Clean");
        check(&start(7, [(8, &b"a"[..]), (10, b"b")]), "a,b Clean");
    }

    #[test]
    fn a_torn_end_is_told_as_such() {
        let bytes = three(2);
        check(&bytes[..bytes.len() - 1], "one,two Torn { len: 36 }");
        check(&[&bytes[..], &[0; 100]].concat(), "one,two,three Torn { len: 100 }");
        check(&[&bytes[..], &[0xff; 3]].concat(), "one,two,three Torn { len: 3 }");
    }

    #[test]
    fn a_hole_is_forgiven_only_where_nothing_was_promised() {
        for at in [SECOND, SECOND + HEAD] {
            let spoil = |mut bytes: Vec<u8>| {
                bytes[at] ^= 1;
                bytes
            };
            check(&spoil(three(1)), "one Torn { len: 72 }");
            check(&spoil(three(2)), "one Damaged(Hole { at: 67 })");
        }
    }

    #[test]
    fn numbers_must_rise() {
        let mut bytes = start(5, []);
        append(&mut bytes, 6, 0, b"six");
        append(&mut bytes, 6, 0, b"again");
        append(&mut bytes, 7, 0, b"seven");
        check(&bytes, "six Torn { len: 74 }");
    }

    #[test]
    fn what_was_put_in_place_as_a_whole_cannot_be_torn() {
        let bytes = start(0, [(1, &b"one"[..]), (2, b"two")]);
        check(&bytes[..bytes.len() - 1], "one Damaged(Hole { at: 67 })");
        let mut last = bytes.clone();
        *last.last_mut().expect("bytes") ^= 1;
        check(&last, "one Damaged(Hole { at: 67 })");
    }

    #[test]
    fn a_head_that_is_damaged_is_an_error() {
        assert_eq!(read(b""), Err(Damage::Empty));
        assert_eq!(read(&[0xff; 64]), Err(Damage::BadMagic));
        assert!(matches!(read(&three(2)[..20]), Err(Damage::Torn { .. })));
    }

    #[test]
    fn a_payload_that_looks_like_a_record_stays_a_payload() {
        let mut inner = Vec::new();
        append(&mut inner, 100, 99, b"forged");
        let mut bytes = start(0, []);
        append(&mut bytes, 1, 0, &inner);
        let contents = read(&bytes).expect("a head");
        assert_eq!((contents.records.len(), contents.last_seq), (1, 1));
        check(&bytes[..bytes.len() - 1], " Torn { len: 69 }");
    }

    #[test]
    fn bytes_made_to_look_like_records_cost_no_more_than_a_few_readings() {
        let mut bytes = start(0, []);
        let mut frame = Vec::new();
        append(&mut frame, 1, 0, &vec![b'x'; 60_000]);
        bytes.extend_from_slice(b"?");
        for _ in 0..2000 {
            bytes.extend_from_slice(&frame[..HEAD]);
        }
        bytes.extend_from_slice(&vec![b'y'; 60_000]);
        check(&bytes, " Damaged(Hole { at: 32 })");
    }
}
