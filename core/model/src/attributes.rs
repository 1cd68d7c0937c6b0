//! Attributes of an agent: what frameworks choose agents by.
//!
//! Owns the list of named texts, numbers, ranges and sets, in the order given; several may share a name. Refuses to know
//! how offer constraints look at them.

use crate::value::{Ranges, Set, ValueError};
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// One attribute of an agent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attribute {
    pub name: Arc<str>,
    pub value: AttributeValue,
}

/// Unlike a resource, an attribute may be a text, and a number may be negative and need no rounding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AttributeValue {
    Text(Arc<str>),
    Scalar(Number),
    Ranges(Ranges),
    Set(Set),
}

/// A finite number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(f64);

impl Number {
    /// None for NaN and infinity. `-0.0` is zero.
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(value + 0.0))
    }

    pub fn get(self) -> f64 {
        self.0
    }
}

// NaN cannot be made, so equality is total.
impl Eq for Number {}
impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// The attributes of an agent in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(Vec<Attribute>);

/// Why attributes were refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeError {
    Syntax(String),
    NoName,
    Value { name: String, error: ValueError },
    Shape { name: String, why: &'static str },
}

impl fmt::Display for AttributeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(what) => f.write_str(what),
            Self::NoName => write!(f, "an attribute has no name"),
            Self::Value { name, error } => write!(f, "Invalid attribute '{}': {error}", name.escape_debug()),
            Self::Shape { name, why } => write!(f, "Invalid attribute '{}': {why}", name.escape_debug()),
        }
    }
}

impl std::error::Error for AttributeError {}

impl Attributes {
    pub fn new(attributes: Vec<Attribute>) -> Self {
        Self(attributes)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Attribute> {
        self.0.iter()
    }

    /// The values of a name in the order given.
    pub fn get<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a AttributeValue> {
        self.0.iter().filter(move |attribute| &*attribute.name == name).map(|attribute| &attribute.value)
    }

    /// Parses the text form of `--attributes`: `rack:a;zone:[1-3]`. The JSON form is read by `Attributes::parse`.
    pub fn parse_text(text: &str) -> Result<Self, AttributeError> {
        let parts = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(parse_one).collect::<Result<_, _>>().map(Self)
    }
}

fn parse_one(part: &str) -> Result<Attribute, AttributeError> {
    let short: String = part.chars().take(100).collect();
    let syntax =
        || AttributeError::Syntax(format!("Invalid attribute key:value pair '{}'", short.escape_debug()));
    let (name, value) = part.split_once(':').ok_or_else(syntax)?;
    let (name, value) = (name.trim(), value.trim());
    if name.is_empty() {
        return Err(AttributeError::NoName);
    }
    let error = |error| AttributeError::Value { name: name.to_owned(), error };
    Ok(Attribute { name: name.into(), value: AttributeValue::parse(value).map_err(error)? })
}

impl AttributeValue {
    /// Ranges and sets by their brackets; a number where it is one; else a text.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        match text.as_bytes().first() {
            Some(b'[') => return Ranges::parse(text).map(Self::Ranges),
            Some(b'{') => return Set::parse(text).map(Self::Set),
            _ => {}
        }
        let number = text.parse().ok().and_then(Number::new);
        Ok(number.map_or_else(|| Self::Text(text.into()), Self::Scalar))
    }
}

impl fmt::Display for AttributeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Scalar(number) => write!(f, "{}", number.0),
            Self::Ranges(ranges) => ranges.fmt(f),
            Self::Set(set) => set.fmt(f),
        }
    }
}

impl fmt::Display for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, attribute) in self.0.iter().enumerate() {
            write!(f, "{}{}:{}", if i == 0 { "" } else { ";" }, attribute.name, attribute.value)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_form_round_trips() {
        let text = "rack:a;zone:[1-3];rack:{b, c};n:-1.5;url:http://x:1";
        let attributes = Attributes::parse_text(text).unwrap();
        assert_eq!(attributes.to_string(), text);
        assert_eq!(attributes.get("rack").count(), 2);
        assert!(matches!(attributes.get("n").next(), Some(AttributeValue::Scalar(n)) if n.get() == -1.5));
        assert!(matches!(AttributeValue::parse("nan"), Ok(AttributeValue::Text(_))));
    }

    #[test]
    fn bad_texts_are_refused() {
        for text in ["rack", ":a", "zone:[3-1]", "zone:[1", "s:{a,a}"] {
            assert!(Attributes::parse_text(text).is_err(), "{text}");
        }
        assert!(Attributes::parse_text(" ; ").unwrap().is_empty());
    }
}
