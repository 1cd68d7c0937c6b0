//! Decimal digits by arithmetic on whole words.

use super::writer::ONES;

/// Numbers below this one have at most eight digits.
pub const EIGHT_DIGITS: u64 = 100_000_000;

/// Doubles below this one have at most fifteen digits if three of them stand behind the point.
const FIFTEEN_DIGITS: f64 = 1e12;

/// The eight digits of a number below [`EIGHT_DIGITS`], leading zeros included, the first in the lowest byte.
///
/// Each step cuts every part of the word in two: by 10,000, by 100, by 10. The products stand for divisions and are exact
/// for what the parts can hold; nothing wraps, and saying so spares the checks.
#[inline]
pub fn eight(value: u64) -> u64 {
    let fours = (value / 10_000) | ((value % 10_000) << 32);
    let hundreds = (fours.wrapping_mul(10_486) >> 20) & 0x7f_0000_007f;
    let pairs = hundreds | fours.wrapping_sub(hundreds.wrapping_mul(100)) << 16;
    let tens = (pairs.wrapping_mul(103) >> 10) & 0x000f_000f_000f_000f;
    let digits = tens | pairs.wrapping_sub(tens.wrapping_mul(10)) << 8;
    digits | (ONES * 0x30)
}

/// How many of eight digits are zeros before the number begins, which has at least one digit.
#[inline]
pub fn leading_zeros(digits: u64) -> u32 {
    let last = 1 << 56;
    ((digits ^ (ONES * 0x30)) | last).trailing_zeros() / 8
}

/// A double as thousandths, if it is positive, not too large, and its shortest form has no more than three digits behind the
/// point. With at most fifteen digits no two such forms mean the same double, so what means it is its shortest.
#[inline]
pub fn thousandths(value: f64) -> Option<u64> {
    if !(0.0..FIFTEEN_DIGITS).contains(&value) || value.is_sign_negative() {
        return None;
    }
    let nearest = (value * 1000.0 + 0.5) as i64;
    (nearest as f64 / 1000.0 == value).then_some(nearest as u64)
}
