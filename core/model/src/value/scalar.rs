//! Amounts in thousandths: exact where doubles are not.

use super::{ValueError, syntax};
use std::fmt;
use std::iter::Sum;

const PER_UNIT: i64 = 1000;

/// A non-negative amount with three decimals, held in thousandths.
///
/// At most 2^50 thousandths come in from outside, so that each goes through a double and back unharmed, and thousands of
/// the largest add up; beyond that sums saturate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scalar(i64);

impl Scalar {
    pub const ZERO: Scalar = Scalar(0);
    /// The largest amount that is taken from outside: 1 125 899 906 842.624, which in MB is an exabyte.
    pub const MAX: Scalar = Scalar(1 << 50);

    /// Rounds to the nearest thousandth, halves away from zero, as Mesos does. Refuses NaN, infinity, what is negative
    /// after rounding, and what is larger than [`Scalar::MAX`]. `-0.0` is zero.
    pub fn from_f64(value: f64) -> Result<Self, ValueError> {
        if !value.is_finite() {
            return Err(ValueError::NotFinite);
        }
        let thousandths = (value * PER_UNIT as f64).round();
        if thousandths < 0.0 {
            Err(ValueError::Negative(value.to_string()))
        } else if thousandths > Self::MAX.0 as f64 {
            Err(ValueError::TooLarge(format!("{value:e}")))
        } else {
            Ok(Self(thousandths as i64))
        }
    }

    /// The nearest double.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / PER_UNIT as f64
    }

    /// From thousandths; what is negative counts as zero.
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(if thousandths < 0 { 0 } else { thousandths })
    }

    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// A whole amount, at most [`Scalar::MAX`].
    pub fn from_units(units: u64) -> Self {
        let most = (Self::MAX.0 / PER_UNIT) as u64;
        if units > most { Self::MAX } else { Self(units as i64 * PER_UNIT) }
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub const fn is_whole(self) -> bool {
        self.0 % PER_UNIT == 0
    }

    pub fn checked_add(self, other: Scalar) -> Option<Scalar> {
        self.0.checked_add(other.0).map(Scalar)
    }

    /// None where `other` is more than this.
    pub fn checked_sub(self, other: Scalar) -> Option<Scalar> {
        self.0.checked_sub(other.0).filter(|left| *left >= 0).map(Scalar)
    }

    pub const fn saturating_add(self, other: Scalar) -> Scalar {
        Scalar(self.0.saturating_add(other.0))
    }

    /// Zero where `other` is more than this.
    pub const fn saturating_sub(self, other: Scalar) -> Scalar {
        Self::from_thousandths(self.0.saturating_sub(other.0))
    }

    /// Times a whole number, saturating.
    pub fn times(self, n: u32) -> Scalar {
        Scalar(self.0.saturating_mul(i64::from(n)))
    }

    /// Parses a decimal number such as `2`, `0.5` or `1e3`.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        match Self::parse_plain(text.as_bytes()) {
            Some(scalar) => Ok(scalar),
            None => Self::from_f64(text.parse().map_err(|_| syntax(text))?),
        }
    }

    /// What is written as most amounts are: some digits, and perhaps a point with up to three more. That is exact without a
    /// double.
    fn parse_plain(text: &[u8]) -> Option<Self> {
        const DIGITS: usize = 12;
        let point = text.iter().position(|byte| *byte == b'.').unwrap_or(text.len());
        let (units, decimals) = (&text[..point], text.get(point + 1..).unwrap_or_default());
        let plain = (1..=DIGITS).contains(&units.len()) && decimals.len() <= 3;
        let ends = point == text.len() || !decimals.is_empty();
        let digits = units.iter().chain(decimals);
        if !plain || !ends || !digits.clone().all(u8::is_ascii_digit) {
            return None;
        }
        let padding = [b'0'; 3];
        let all = digits.chain(&padding[decimals.len()..]);
        Some(Self(all.fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'))))
    }
}

impl Sum for Scalar {
    fn sum<I: Iterator<Item = Scalar>>(amounts: I) -> Scalar {
        amounts.fold(Scalar::ZERO, Scalar::saturating_add)
    }
}

/// With as many decimals as there are: `2`, `0.5`, `1.125`.
impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (units, rest) = (self.0 / PER_UNIT, self.0 % PER_UNIT);
        if rest == 0 {
            return write!(f, "{units}");
        }
        let decimals = format!("{rest:03}");
        write!(f, "{units}.{}", decimals.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounding_is_to_the_nearest_thousandth() {
        for (value, thousandths) in [
            (0.0005, 1),
            (0.0004, 0),
            (1e-9, 0),
            (-0.0, 0),
            (-0.0004, 0),
            (1.0005, 1001),
            (0.1 + 0.2, 300),
            (5e-324, 0),
        ] {
            assert_eq!(Scalar::from_f64(value), Ok(Scalar(thousandths)), "{value}");
        }
    }

    #[test]
    fn plain_numbers_are_read_as_doubles_are() {
        for text in
            ["0", "007", "0.5", "1.25", "1.005", "1.0005", "0.001", "999999999999.999", "1.", ".5", "1e3"]
        {
            let double = Scalar::from_f64(text.parse().unwrap());
            assert_eq!(Scalar::parse(text), double, "{text}");
        }
        for text in ["", ".", "1.2.3", "1,5", "+-1", "12345678901234567", "0x1", "1 2"] {
            let double = text.parse().map_err(|_| syntax(text)).and_then(Scalar::from_f64);
            assert_eq!(Scalar::parse(text), double, "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, -0.0005, 1e308, 1_125_899_906_843.0] {
            assert!(Scalar::from_f64(value).is_err(), "{value}");
        }
    }

    #[test]
    fn sums_saturate_or_are_checked() {
        let all = Scalar(i64::MAX);
        assert_eq!((all.checked_add(Scalar(1)), all.saturating_add(Scalar(1))), (None, all));
        assert_eq!(
            (Scalar(1).checked_sub(Scalar(2)), Scalar(1).saturating_sub(Scalar(2))),
            (None, Scalar::ZERO)
        );
        assert_eq!(Scalar::from_units(u64::MAX), Scalar::MAX);
    }

    proptest! {
        #[test]
        fn doubles_round_trip(thousandths in 0i64..=1 << 50) {
            let scalar = Scalar(thousandths);
            prop_assert_eq!(Scalar::from_f64(scalar.to_f64()), Ok(scalar));
            prop_assert_eq!(Scalar::parse(&scalar.to_string()), Ok(scalar));
        }
    }
}
