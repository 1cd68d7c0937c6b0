//! Scalars as places: which JSON values each type takes, and how it reads them.
//!
//! Numbers and booleans may come as strings, as Mesos has it; integers that do not fit are refused, never cut.

use super::slot::{Put, Scalar, Slot};
use crate::Text;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::borrow::Cow;

/// Implements [`Slot`] for a scalar by one function from JSON values.
macro_rules! scalar {
    ($type:ty, $wants:literal, $read:expr) => {
        impl Slot for $type {
            fn wants(&self) -> &'static str {
                $wants
            }

            fn put(&mut self, value: Scalar<'_>) -> Put {
                let read: fn(Scalar<'_>) -> Result<$type, Put> = $read;
                match read(value) {
                    Ok(value) => {
                        *self = value;
                        Put::Done
                    }
                    Err(put) => put,
                }
            }

            fn clear(&mut self) {
                *self = Default::default();
            }
        }
    };
}

scalar!(Text, "a string", |value| match value {
    Scalar::Str(text) => Ok(Text::new(text)),
    _ => Err(Put::Wrong),
});
scalar!(Bytes, "a base64 string", |value| match value {
    Scalar::Str(text) => base64(text).map(Bytes::from),
    _ => Err(Put::Wrong),
});
scalar!(bool, "a boolean", |value| match value {
    Scalar::Bool(value) => Ok(value),
    Scalar::Str("true") => Ok(true),
    Scalar::Str("false") => Ok(false),
    Scalar::Str(text) =>
        Err(Put::Bad(bad(format_args!("Failed to parse '{}' as a JSON boolean", clip(text))))),
    _ => Err(Put::Wrong),
});
scalar!(i32, "a 32-bit integer", |value| integer(value));
scalar!(u32, "an unsigned 32-bit integer", |value| integer(value));
scalar!(i64, "a 64-bit integer", |value| integer(value));
scalar!(u64, "an unsigned 64-bit integer", |value| integer(value));
scalar!(f64, "a number", |value| match value {
    Scalar::Str("Infinity" | "+Infinity") => Ok(f64::INFINITY),
    Scalar::Str("-Infinity") => Ok(f64::NEG_INFINITY),
    Scalar::Str("NaN") => Ok(f64::NAN),
    Scalar::Unsigned(value) => Ok(value as f64),
    Scalar::Signed(value) => Ok(value as f64),
    Scalar::Float(value) => Ok(value),
    Scalar::Str(text) => number(text).and_then(|number| number.as_f64().ok_or(Put::Wrong)),
    Scalar::Bool(_) => Err(Put::Wrong),
});

fn integer<T: TryFrom<i128>>(value: Scalar<'_>) -> Result<T, Put> {
    let whole = match value {
        Scalar::Unsigned(value) => i128::from(value),
        Scalar::Signed(value) => i128::from(value),
        // Clients that compute in doubles print 5000000000.0; both bounds of the cast are far beyond 64 bits.
        Scalar::Float(value) if value.fract() == 0.0 => value as i128,
        Scalar::Float(value) => return Err(Put::Bad(bad(format_args!("{value} is not an integer")))),
        Scalar::Bool(_) => return Err(Put::Wrong),
        Scalar::Str(text) => {
            let number = number(text)?;
            let nested = match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(value), ..) => Scalar::Unsigned(value),
                (_, Some(value), _) => Scalar::Signed(value),
                (.., value) => Scalar::Float(value.unwrap_or(f64::NAN)),
            };
            return integer(nested);
        }
    };
    T::try_from(whole).map_err(|_| Put::Bad(bad(format_args!("{whole} is out of range"))))
}

/// A number that was sent as a string.
fn number(text: &str) -> Result<serde_json::Number, Put> {
    serde_json::from_str(text)
        .map_err(|_| Put::Bad(bad(format_args!("Failed to parse '{}' as a JSON number", clip(text)))))
}

fn base64(text: &str) -> Result<Vec<u8>, Put> {
    let decoded = if text.contains(|c: char| c.is_ascii_whitespace()) {
        STANDARD.decode(text.split_ascii_whitespace().collect::<String>())
    } else {
        STANDARD.decode(text)
    };
    decoded.map_err(|error| Put::Bad(bad(format_args!("Failed to base64 decode bytes: {error}"))))
}

/// Boxed, so that what becomes of a good value is small.
#[cold]
fn bad(reason: std::fmt::Arguments<'_>) -> Box<str> {
    reason.to_string().into_boxed_str()
}

/// The beginning of a text that a sender chose, for an error message.
pub(super) fn clip(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(64) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}
