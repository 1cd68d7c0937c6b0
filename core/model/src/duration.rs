//! Durations in Mesos' text form (`15mins`, `500ms`, `1.5hrs`) and as seconds in a double.
//!
//! Owns parsing and printing; both follow Mesos' 3rdparty/stout, duration.hpp, because flags, environment variables and
//! `/flags` show it. Refuses negative durations.

use std::fmt;
use std::time::Duration;

/// The units, the smallest first, with their nanoseconds.
const UNITS: [(&str, u128); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("ms", 1_000_000),
    ("secs", 1_000_000_000),
    ("mins", 60_000_000_000),
    ("hrs", 3_600_000_000_000),
    ("days", 86_400_000_000_000),
    ("weeks", 604_800_000_000_000),
];

/// Why something is no duration.
#[derive(Clone, Debug, PartialEq)]
pub enum DurationError {
    Syntax(String),
    Unit(String),
    Negative(f64),
    NotANumber,
    TooLong(String),
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(text) => {
                write!(f, "'{}' is not a duration such as 15mins or 500ms", text.escape_debug())
            }
            Self::Unit(unit) => write!(
                f,
                "Unknown duration unit '{}'; use ns, us, ms, secs, mins, hrs, days or weeks",
                unit.escape_debug()
            ),
            Self::Negative(seconds) => write!(f, "a duration must not be negative, but is {seconds}"),
            Self::NotANumber => write!(f, "a duration must be a number"),
            Self::TooLong(text) => write!(f, "'{}' is too long a duration", text.escape_debug()),
        }
    }
}

impl std::error::Error for DurationError {}

/// Parses `15mins`, `2secs`, `500ms`, `1.5hrs`.
pub fn parse(text: &str) -> Result<Duration, DurationError> {
    let text = text.trim();
    let shown = || text.chars().take(100).collect::<String>();
    let unit_at = text.find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+'));
    let (number, unit) = text.split_at(unit_at.ok_or_else(|| DurationError::Syntax(shown()))?);
    let number: f64 = number.parse().map_err(|_| DurationError::Syntax(shown()))?;
    let known = UNITS.iter().find(|(name, _)| *name == unit);
    let (_, nanos) = known.ok_or_else(|| DurationError::Unit(unit.chars().take(100).collect()))?;
    if number < 0.0 {
        return Err(DurationError::Negative(number));
    }
    // A double has fewer digits than a duration has nanoseconds: whole numbers of a unit go by integers.
    let exact = (number.fract() == 0.0 && number < 1e15).then(|| number as u128 * nanos);
    let total = exact.unwrap_or((number * *nanos as f64).round() as u128);
    match u64::try_from(total) {
        Ok(total) => Ok(Duration::from_nanos(total)),
        Err(_) => Err(DurationError::TooLong(shown())),
    }
}

/// From seconds as they stand in messages. Refuses NaN and what is negative; infinity and what is too large become
/// [`Duration::MAX`], which no deadline reaches.
pub fn from_secs_f64(seconds: f64) -> Result<Duration, DurationError> {
    if seconds.is_nan() {
        Err(DurationError::NotANumber)
    } else if seconds < 0.0 {
        Err(DurationError::Negative(seconds))
    } else {
        Ok(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
    }
}

/// As [`from_secs_f64`], with a default for what is refused or beyond `most`: for filters, which Mesos never refuses.
pub fn from_secs_or(seconds: f64, default: Duration, most: Duration) -> Duration {
    from_secs_f64(seconds).map_or(default, |duration| duration.min(most))
}

/// From the nanoseconds of a message (DurationInfo). Refuses what is negative.
pub fn from_nanos(nanoseconds: i64) -> Result<Duration, DurationError> {
    let negative = |_| DurationError::Negative(nanoseconds as f64 / 1e9);
    u64::try_from(nanoseconds).map(Duration::from_nanos).map_err(negative)
}

/// Prints as Mesos does: in the largest unit that fits if that is a whole number, else in the unit below it.
pub fn print(duration: Duration) -> String {
    let nanos = duration.as_nanos();
    if nanos == 0 {
        return "0ns".to_owned();
    }
    let at = UNITS.iter().rposition(|(_, unit)| *unit <= nanos).unwrap_or(0);
    let at = if nanos.is_multiple_of(UNITS[at].1) { at } else { at - 1 };
    let (name, unit) = UNITS[at];
    format!("{}{name}", fifteen_digits(nanos as f64 / unit as f64))
}

/// A positive number with 15 significant digits and no trailing zeros, as C++ prints a double at that precision.
fn fifteen_digits(value: f64) -> String {
    let before_point = (value.log10().floor() as i32 + 1).clamp(0, 15) as usize;
    let text = format!("{value:.*}", 15 - before_point);
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_read_and_printed_as_mesos_does() {
        for (text, nanos, printed) in [
            ("15mins", 900_000_000_000, "15mins"),
            ("2secs", 2_000_000_000, "2secs"),
            ("500ms", 500_000_000, "500ms"),
            ("0.5secs", 500_000_000, "500ms"),
            ("1hrs", 3_600_000_000_000, "1hrs"),
            ("90secs", 90_000_000_000, "90secs"),
            ("1.5hrs", 5_400_000_000_000, "90mins"),
            ("2weeks", 1_209_600_000_000_000, "2weeks"),
            ("10days", 864_000_000_000_000, "10days"),
            ("0ns", 0, "0ns"),
            ("0secs", 0, "0ns"),
            ("1500us", 1_500_000, "1500us"),
            ("1001ns", 1_001, "1001ns"),
            ("61.001secs", 61_001_000_000, "61.001secs"),
            ("1mins", 60_000_000_000, "1mins"),
        ] {
            let duration = parse(text).expect(text);
            assert_eq!((duration.as_nanos(), print(duration).as_str()), (nanos, printed), "{text}");
        }
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in
            ["", "5", "mins", "1 mins ago", "5m", "-1secs", "1.2.3secs", "nan", "1e3secs", "99999999weeks"]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn seconds_of_messages() {
        assert_eq!(from_secs_f64(1.5), Ok(Duration::from_millis(1500)));
        assert_eq!(from_secs_f64(f64::INFINITY), Ok(Duration::MAX));
        assert_eq!(from_secs_f64(1e300), Ok(Duration::MAX));
        assert_eq!(from_secs_f64(-0.0), Ok(Duration::ZERO));
        assert_eq!(from_secs_f64(f64::NAN), Err(DurationError::NotANumber));
        assert_eq!(from_secs_f64(-1.0), Err(DurationError::Negative(-1.0)));
        assert_eq!(from_nanos(-1), Err(DurationError::Negative(-1e-9)));
        let (five, year) = (Duration::from_secs(5), Duration::from_secs(31_536_000));
        assert_eq!(from_secs_or(-1.0, five, year), five);
        assert_eq!(from_secs_or(1e20, five, year), year);
    }

    proptest! {
        #[test]
        fn texts_keep_fifteen_digits(count in 0u64..10_000, unit in 0usize..UNITS.len()) {
            let duration = Duration::from_nanos(count * UNITS[unit].1 as u64);
            let read = parse(&print(duration)).expect("printed durations are durations");
            prop_assert!(read.abs_diff(duration).as_nanos() <= duration.as_nanos() / 100_000_000_000_000);
        }
    }
}
