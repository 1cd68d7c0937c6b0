//! The three types of value that a resource may have, and their text forms.
//!
//! Owns [`Scalar`], [`Ranges`] and [`Set`]; each is a multiset that can be added, subtracted and compared. Promises exact
//! arithmetic and operations that merge; refuses to know names, roles and disks.

mod ranges;
mod scalar;
mod set;

pub use ranges::Ranges;
pub use scalar::Scalar;
pub use set::Set;

use std::fmt;

/// Why a value was refused. The message names the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueError {
    NotFinite,
    Negative(String),
    TooLarge(String),
    Inverted { begin: u64, end: u64 },
    Overlapping { at: u64 },
    TooManyRanges { count: usize, most: usize },
    TooManyItems { count: usize, most: usize },
    DuplicateItem(String),
    Syntax(String),
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFinite => write!(f, "a scalar must be a finite number"),
            Self::Negative(value) => write!(f, "{value} is negative"),
            Self::TooLarge(value) => write!(f, "{value} is larger than {}", Scalar::MAX),
            Self::Inverted { begin, end } => write!(f, "range [{begin}-{end}] begins after its end"),
            Self::Overlapping { at } => write!(f, "overlapping ranges: {at} occurs twice"),
            Self::TooManyRanges { count, most } => write!(f, "{count} ranges, at most {most} are allowed"),
            Self::TooManyItems { count, most } => {
                write!(f, "{count} items of a set, at most {most} are allowed")
            }
            Self::DuplicateItem(item) => write!(f, "duplicate set item '{}'", item.escape_debug()),
            Self::Syntax(text) => write!(
                f,
                "'{}' is neither a number, nor ranges such as [1-5, 7-9], nor a set such as {{a, b}}",
                text.escape_debug()
            ),
        }
    }
}

impl std::error::Error for ValueError {}

/// The value of a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    Scalar(Scalar),
    Ranges(Ranges),
    Set(Set),
}

impl Value {
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.is_zero(),
            Self::Ranges(ranges) => ranges.is_empty(),
            Self::Set(set) => set.is_empty(),
        }
    }

    /// How much it is: a scalar itself, the number of elements of ranges and sets.
    pub fn quantity(&self) -> Scalar {
        match self {
            Self::Scalar(scalar) => *scalar,
            Self::Ranges(ranges) => Scalar::from_units(ranges.count()),
            Self::Set(set) => Scalar::from_units(set.len() as u64),
        }
    }

    /// How much there is to hold and to tell of it: ranges and items by number, a scalar is one.
    pub fn parts(&self) -> usize {
        match self {
            Self::Scalar(_) => 1,
            Self::Ranges(ranges) => ranges.len(),
            Self::Set(set) => set.len(),
        }
    }

    /// Whether both are of the same type.
    pub fn same_type(&self, other: &Value) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Whether all of `other` is in this value; never where the types differ.
    pub fn contains(&self, other: &Value) -> bool {
        match (self, other) {
            (Self::Scalar(a), Self::Scalar(b)) => a >= b,
            (Self::Ranges(a), Self::Ranges(b)) => a.contains_all(b),
            (Self::Set(a), Self::Set(b)) => a.contains_all(b),
            _ => false,
        }
    }

    /// Puts `other` in. Elements that are in both stay once; a value of another type is left out.
    pub(crate) fn add(&mut self, other: &Value) {
        match (self, other) {
            (Self::Scalar(a), Self::Scalar(b)) => *a = a.saturating_add(*b),
            (Self::Ranges(a), Self::Ranges(b)) => a.add(b),
            (Self::Set(a), Self::Set(b)) => a.add(b),
            _ => debug_assert!(false, "values of different types have different keys"),
        }
    }

    /// Takes `other` out, as far as it is in.
    pub(crate) fn subtract(&mut self, other: &Value) {
        match (self, other) {
            (Self::Scalar(a), Self::Scalar(b)) => *a = a.saturating_sub(*b),
            (Self::Ranges(a), Self::Ranges(b)) => a.subtract(b),
            (Self::Set(a), Self::Set(b)) => a.subtract(b),
            _ => debug_assert!(false, "values of different types have different keys"),
        }
    }

    /// Parses `2.5`, `[1-5, 7-9]` or `{a, b}`.
    pub fn parse(text: &str) -> Result<Value, ValueError> {
        let text = text.trim();
        match text.as_bytes().first() {
            Some(b'[') => Ranges::parse(text).map(Value::Ranges),
            Some(b'{') => Set::parse(text).map(Value::Set),
            _ => Scalar::parse(text).map(Value::Scalar),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => scalar.fmt(f),
            Self::Ranges(ranges) => ranges.fmt(f),
            Self::Set(set) => set.fmt(f),
        }
    }
}

/// The comma separated parts between `open` and `close`; none where there is nothing but blanks.
fn bracketed(text: &str, open: char, close: char) -> Result<impl Iterator<Item = &str>, ValueError> {
    let inner = text.trim().strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let inner = inner.ok_or_else(|| syntax(text))?.trim();
    Ok(inner.split(',').map(str::trim).filter(move |_| !inner.is_empty()))
}

/// The error for a text that is no value, shortened: it may be as long as a request.
fn syntax(text: &str) -> ValueError {
    ValueError::Syntax(text.chars().take(100).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_values() {
        for (text, printed) in [
            ("2", "2"),
            (" 0.5 ", "0.5"),
            ("1.9995", "2"),
            ("1e3", "1000"),
            ("[]", "[]"),
            ("[ 7-9 , 1-5,6-6 ]", "[1-9]"),
            (
                "[18446744073709551615-18446744073709551615,0-1]",
                "[0-1, 18446744073709551615-18446744073709551615]",
            ),
            ("{b,a}", "{a, b}"),
            ("{}", "{}"),
        ] {
            assert_eq!(Value::parse(text).expect(text).to_string(), printed);
        }
    }

    #[test]
    fn bad_texts_are_refused() {
        for text in [
            "",
            "x",
            "[1]",
            "[1-2",
            "[a-b]",
            "[-1-2]",
            "[1-2,]",
            "{a,a}",
            "{a",
            "[3-1]",
            "[1-3,2-4]",
            "nan",
            "inf",
            "-1",
            "1e16",
            "[0-18446744073709551616]",
        ] {
            assert!(Value::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn quantities_of_values() {
        for (text, quantity) in [("2.5", "2.5"), ("[1-5, 7-9]", "8"), ("{a,b}", "2")] {
            assert_eq!(Value::parse(text).unwrap().quantity().to_string(), quantity);
        }
        assert_eq!(Value::parse("[0-18446744073709551615]").unwrap().quantity(), Scalar::MAX);
    }
}
