//! The sealed record: one payload in a frame that tells whether it is whole.
//!
//! `magic 4 | version 2 | kind 2 | length 4 | payload | crc32c 4`, little-endian; the checksum is over all before it.
//! The frame is the same in every version: the version speaks of the payload alone. So damage is told from a
//! record of a later release.

use crate::{Damage, Kind};

/// The version that [`seal`] writes, and the newest that [`open`] takes.
pub const FORMAT_VERSION: u16 = 1;

/// The longest payload of a sealed record or of a log's record, in bytes: that of one record on the wire.
pub const MAX_PAYLOAD: usize = 16 << 20;

const MAGIC: [u8; 4] = *b"MSTA";
const HEAD: usize = 12;
const CRC: usize = 4;

/// The payload in its frame, ready to be written.
///
/// Payloads come from messages that were bounded when they were read; one beyond [`MAX_PAYLOAD`] would be
/// refused by [`open`].
pub fn seal(kind: Kind, payload: &[u8]) -> Vec<u8> {
    debug_assert!(payload.len() <= MAX_PAYLOAD, "{} of {} bytes", kind.name(), payload.len());
    let mut out = Vec::with_capacity(HEAD + payload.len() + CRC);
    out.extend_from_slice(&MAGIC);
    out.extend_from_slice(&FORMAT_VERSION.to_le_bytes());
    out.extend_from_slice(&kind.code().to_le_bytes());
    out.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    out.extend_from_slice(payload);
    let crc = crc32c::crc32c(&out);
    out.extend_from_slice(&crc.to_le_bytes());
    out
}

/// The payload of exactly one sealed record of that kind.
pub fn open(kind: Kind, bytes: &[u8]) -> Result<&[u8], Damage> {
    let (payload, rest) = open_prefix(kind, bytes)?;
    match rest.len() {
        0 => Ok(payload),
        extra => Err(Damage::Trailing { extra }),
    }
}

/// The payload of the sealed record that `bytes` begins with, and what follows it.
pub(crate) fn open_prefix(kind: Kind, bytes: &[u8]) -> Result<(&[u8], &[u8]), Damage> {
    if bytes.is_empty() {
        return Err(Damage::Empty);
    }
    let torn = |need| Damage::Torn { have: bytes.len(), need };
    let head = bytes.get(..HEAD).ok_or(torn(HEAD + CRC))?;
    if head[..4] != MAGIC {
        return Err(Damage::BadMagic);
    }
    let len = u32_at(head, 8) as usize;
    if len > MAX_PAYLOAD {
        return Err(Damage::TooLong { len, max: MAX_PAYLOAD });
    }
    let end = HEAD + len;
    let stored = u32_at(bytes.get(end..end + CRC).ok_or(torn(end + CRC))?, 0);
    let computed = crc32c::crc32c(&bytes[..end]);
    if stored != computed {
        return Err(Damage::Checksum { stored, computed });
    }
    let (version, found) = (u16_at(head, 4), u16_at(head, 6));
    if version > FORMAT_VERSION {
        return Err(Damage::NewerVersion { found: version, known: FORMAT_VERSION });
    }
    if found != kind.code() {
        return Err(Damage::WrongKind { found, expected: kind });
    }
    Ok((&bytes[HEAD..end], &bytes[end + CRC..]))
}

/// The little-endian number at `at`, which the caller knows to be inside.
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

/// The little-endian number at `at`, which the caller knows to be inside.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// The little-endian number at `at`, which the caller knows to be inside.
pub(crate) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A record as if a later release had written it.
    fn rewrite(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
        let mut bytes = seal(Kind::TaskInfo, b"payload");
        bytes.truncate(bytes.len() - CRC);
        change(&mut bytes);
        let crc = crc32c::crc32c(&bytes);
        bytes.extend_from_slice(&crc.to_le_bytes());
        bytes
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &str) {
        assert_eq!(open(Kind::TaskInfo, bytes).expect_err("damage").to_string(), expected);
    }

    #[test]
    fn each_damage_has_its_own_words() {
        let whole = seal(Kind::TaskInfo, b"payload");
        assert_eq!(open(Kind::TaskInfo, &whole), Ok(&b"payload"[..]));
        check(b"", "it is empty");
        check(&whole[..9], "it is cut off after 9 of 16 bytes");
        check(&whole[..20], "it is cut off after 20 of 23 bytes");
        check(&[0xff; 64], "it does not begin as a record does");
        check(&[&whole[..], &[0; 3]].concat(), "3 bytes follow after its end");
        check(
            &rewrite(|bytes| bytes[11] = 0xff),
            "it claims 4278190087 bytes of payload where at most 16777216 are allowed",
        );
        check(
            &rewrite(|bytes| bytes[4] = 7),
            "it was written in format 7 by a later release, and this one knows formats up to 1: \
             run the later release again",
        );
        check(&seal(Kind::AgentInfo, b"payload"), "it holds an agent's info where a task's info belongs");
        check(&rewrite(|bytes| bytes[7] = 0x7f), "it holds an unknown kind where a task's info belongs");
    }
}
