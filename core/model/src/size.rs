//! Sizes in bytes in Mesos' text form: `10MB`, `4KB`, in powers of 1024.
//!
//! Owns parsing and printing (Mesos: 3rdparty/stout, bytes.hpp). Refuses fractions of a byte.

use std::fmt;

/// The units, the smallest first.
const UNITS: [(&str, u64); 5] =
    [("B", 1), ("KB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30), ("TB", 1 << 40)];

/// Why a text is no size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SizeError {
    Syntax(String),
    Unit(String),
    TooLarge(String),
}

impl fmt::Display for SizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(text) => write!(f, "'{}' is not a size such as 10MB", text.escape_debug()),
            Self::Unit(unit) => {
                write!(f, "Unknown size unit '{}'; use B, KB, MB, GB or TB", unit.escape_debug())
            }
            Self::TooLarge(text) => write!(f, "'{}' is too large a size", text.escape_debug()),
        }
    }
}

impl std::error::Error for SizeError {}

/// Parses `10MB`, `0.5GB` to bytes.
pub fn parse(text: &str) -> Result<u64, SizeError> {
    let text = text.trim();
    let shown = || text.chars().take(100).collect::<String>();
    let unit_at =
        text.find(|c: char| !matches!(c, '0'..='9' | '.')).ok_or_else(|| SizeError::Syntax(shown()))?;
    let (number, unit) = text.split_at(unit_at);
    let known = UNITS.iter().find(|(name, _)| *name == unit.trim());
    let (_, unit) = known.ok_or_else(|| SizeError::Unit(unit.trim().chars().take(100).collect()))?;
    if let Ok(whole) = number.parse::<u64>() {
        return whole.checked_mul(*unit).ok_or_else(|| SizeError::TooLarge(shown()));
    }
    let number: f64 = number.parse().map_err(|_| SizeError::Syntax(shown()))?;
    let bytes = number * *unit as f64;
    match bytes {
        bytes if bytes >= u64::MAX as f64 => Err(SizeError::TooLarge(shown())),
        bytes if bytes.fract() != 0.0 => Err(SizeError::Syntax(shown())),
        bytes => Ok(bytes as u64),
    }
}

/// Prints in the largest unit in which it is a whole number.
pub fn print(bytes: u64) -> String {
    let fits = |(_, unit): &&(&str, u64)| bytes > 0 && bytes.is_multiple_of(*unit);
    let (name, unit) = UNITS.iter().rev().find(fits).unwrap_or(&UNITS[0]);
    format!("{}{name}", bytes / unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_and_printed() {
        for (text, bytes, printed) in [
            ("10MB", 10 << 20, "10MB"),
            ("4KB", 4096, "4KB"),
            ("0.5GB", 1 << 29, "512MB"),
            ("1024KB", 1 << 20, "1MB"),
            ("0B", 0, "0B"),
            ("1025B", 1025, "1025B"),
            ("2TB", 2 << 40, "2TB"),
        ] {
            let size = parse(text).expect(text);
            assert_eq!((size, print(size).as_str()), (bytes, printed));
        }
    }

    #[test]
    fn what_is_no_size_is_refused() {
        for text in ["", "10", "MB", "10mb", "-1B", "0.5B", "1.2.3KB", "99999999999TB", "1e3B"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
