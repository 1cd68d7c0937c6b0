//! UUIDs as 16 bytes: of status updates, operations and resource versions.

use super::IdError;
use crate::rng::Rng;
use std::fmt;
use std::str::FromStr;

/// A UUID. On the wire of the v1 API it is 16 raw bytes, in texts the usual 36 characters.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(pub [u8; 16]);

impl Uuid {
    /// From exactly 16 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, IdError> {
        bytes.try_into().map(Self).map_err(|_| IdError::UuidSize { bytes: bytes.len() })
    }

    /// A random one (version 4).
    pub fn random(rng: &mut Rng) -> Self {
        let bits = (u128::from(rng.next_u64()) << 64) | u128::from(rng.next_u64());
        let mut bytes = bits.to_be_bytes();
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        Self(bytes)
    }

    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// 36 characters with hyphens, or 32 without.
impl FromStr for Uuid {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let hyphens = |(at, c): (usize, char)| (c == '-') == matches!(at, 8 | 13 | 18 | 23);
        let well_formed = match text.len() {
            36 => text.char_indices().all(hyphens),
            32 => !text.contains('-'),
            _ => false,
        };
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        let hexadecimal = digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        match u128::from_str_radix(&digits, 16) {
            Ok(bits) if well_formed && hexadecimal => Ok(Self(bits.to_be_bytes())),
            _ => Err(IdError::UuidText(text.chars().take(64).collect())),
        }
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, byte) in self.0.iter().enumerate() {
            write!(f, "{}{byte:02x}", if matches!(i, 4 | 6 | 8 | 10) { "-" } else { "" })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uuid({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bytes_round_trip() {
        let uuid = Uuid::random(&mut Rng::new(3));
        let text = uuid.to_string();
        assert_eq!((text.len(), text.as_bytes()[14]), (36, b'4'));
        assert_eq!(text.parse(), Ok(uuid));
        assert_eq!(text.replace('-', "").parse(), Ok(uuid));
        assert_eq!(Uuid::from_bytes(uuid.as_bytes()), Ok(uuid));
    }

    #[test]
    fn what_is_no_uuid_is_refused() {
        assert_eq!(Uuid::from_bytes(&[0; 15]), Err(IdError::UuidSize { bytes: 15 }));
        let bad = ["", "-", "x", "+0000000000000000000000000000000", "00000000-0000-0000-0000-00000000000ü"];
        for text in bad {
            assert!(text.parse::<Uuid>().is_err(), "{text}");
        }
    }
}
