//! From the text of a flag to its value, in Mesos' notation.

use std::time::Duration;

use super::Kind;

/// A value that fits its flag's kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Switch(bool),
    Text(String),
    Number(u64),
    Decimal(f64),
    Duration(Duration),
    Bytes(u64),
    Path(String),
    /// Checked to be JSON, kept as text: what it means is known where it is used.
    Json(String),
}

const NANOS: [(&str, f64); 8] = [
    ("ns", 1.0),
    ("us", 1e3),
    ("ms", 1e6),
    ("secs", 1e9),
    ("mins", 60e9),
    ("hrs", 3600e9),
    ("days", 86_400e9),
    ("weeks", 604_800e9),
];

/// Mesos counts nanoseconds in 63 bits: 292 years.
const MOST_NANOS: f64 = 9.2e18;

/// Reads `text` as `kind`. The error says what is wrong, to stand behind the flag's name.
pub fn parse(kind: Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Switch => switch(text).map(Value::Switch),
        Kind::Text => Ok(Value::Text(text.to_owned())),
        Kind::Number => match text.trim().parse() {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => Err(format!("{text:?} is not a whole number; give e.g. 10")),
        },
        Kind::Decimal => match text.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Value::Decimal(number)),
            _ => Err(format!("{text:?} is not a number; give e.g. 0.5")),
        },
        Kind::Duration => duration(text).map(Value::Duration),
        Kind::Bytes => bytes(text).map(Value::Bytes),
        Kind::Path => path(text).map(Value::Path),
        Kind::Json => match serde_json::from_str::<serde_json::Value>(text) {
            Ok(_) => Ok(Value::Json(text.to_owned())),
            Err(error) => Err(format!("{text:?} is neither JSON nor the path of a JSON file: {error}")),
        },
    }
}

fn switch(text: &str) -> Result<bool, String> {
    match text.trim() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(format!("{text:?} is neither true nor false")),
    }
}

fn path(text: &str) -> Result<String, String> {
    match text.strip_prefix("file://").unwrap_or(text) {
        "" => Err("is empty; give a path".to_owned()),
        path => Ok(path.to_owned()),
    }
}

/// `15secs`, `1.5mins`: a number, then one of Mesos' units, which all but the shortest are plural.
pub fn duration(text: &str) -> Result<Duration, String> {
    let wrong =
        || format!("{text:?} is not a duration; give e.g. 15secs (units: ns us ms secs mins hrs days weeks)");
    let (count, unit) = split_unit(text).ok_or_else(wrong)?;
    let (_, nanos) = NANOS.iter().find(|(name, _)| *name == unit).ok_or_else(wrong)?;
    let count: f64 = count.parse().map_err(|_| wrong())?;
    let total = count * nanos;
    if total < 0.0 {
        return Err(format!("{text:?} is negative; a duration is 0ns or more"));
    }
    if !(0.0..=MOST_NANOS).contains(&total) {
        return Err(format!("{text:?} is out of range; a duration is at most 292 years"));
    }
    Ok(Duration::from_nanos(total.round() as u64))
}

fn bytes(text: &str) -> Result<u64, String> {
    let wrong = || format!("{text:?} is not a size; give e.g. 10MB (units: B KB MB GB TB)");
    let (count, unit) = split_unit(text).ok_or_else(wrong)?;
    let shift = match unit.to_ascii_uppercase().as_str() {
        "B" => 0,
        "KB" => 10,
        "MB" => 20,
        "GB" => 30,
        "TB" => 40,
        _ => return Err(wrong()),
    };
    let count: u64 = count.parse().map_err(|_| wrong())?;
    count
        .checked_mul(1 << shift)
        .ok_or_else(|| format!("{text:?} is out of range; a size is below 2^64 bytes"))
}

/// The digits and the letters behind them.
fn split_unit(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let at = text.find(|c: char| c.is_ascii_alphabetic())?;
    (at > 0).then(|| text.split_at(at))
}

impl Value {
    /// For bounds: values of one kind in their order, as numbers.
    pub(super) fn magnitude(&self) -> f64 {
        match self {
            Value::Number(number) | Value::Bytes(number) => *number as f64,
            Value::Decimal(number) => *number,
            Value::Duration(duration) => duration.as_secs_f64(),
            Value::Switch(_) | Value::Text(_) | Value::Path(_) | Value::Json(_) => 0.0,
        }
    }
}
