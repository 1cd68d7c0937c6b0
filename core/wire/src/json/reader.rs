//! The one visitor that reads JSON into any message.
//!
//! Bounded in depth everywhere, in keys that nobody knows as well. Errors carry the path of the field.

use super::ignore::Ignore;
use super::slot::{Entries, Field, List, Object, Put, Scalar, Slot};
use crate::{MAX_DEPTH, Wire};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// Reads one JSON object and nothing behind it; `Ok(false)` if any required field was absent.
pub fn read(message: &mut dyn Wire, bytes: &[u8]) -> Result<bool, serde_json::Error> {
    // Checked once for all: the lexer of a str need not check each string.
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Error::custom(format_args!("invalid UTF-8 at byte {}", error.valid_up_to())))?;
    let tally = Tally {
        incomplete: Cell::new(false),
        budget: Cell::new(crate::budget(bytes.len())),
        len: bytes.len(),
    };
    let at = At { parent: None, segment: Segment::Top, depth: 0, tally: &tally };
    let mut input = serde_json::Deserializer::from_str(text);
    input.deserialize_any(TopVisitor { message, at: &at })?;
    input.end()?;
    Ok(!tally.incomplete.get())
}

/// Where in the message the reader is.
struct At<'p> {
    parent: Option<&'p At<'p>>,
    segment: Segment<'p>,
    depth: u32,
    tally: &'p Tally,
}

/// What is counted over the whole message.
struct Tally {
    incomplete: Cell<bool>,
    /// Bytes that structs of messages may still take.
    budget: Cell<usize>,
    /// Bytes of JSON.
    len: usize,
}

enum Segment<'p> {
    Top,
    Field(&'p str),
    Index(usize),
}

impl<'p> At<'p> {
    fn below(&'p self, segment: Segment<'p>) -> At<'p> {
        At { parent: Some(self), segment, depth: self.depth + 1, tally: self.tally }
    }

    fn check_depth<E: Error>(&self) -> Result<(), E> {
        if self.depth >= MAX_DEPTH {
            return Err(E::custom(format_args!("nesting beyond {MAX_DEPTH} levels")));
        }
        Ok(())
    }

    /// Counts a message's struct.
    fn charge<E: Error>(&self, size: usize) -> Result<(), E> {
        let Some(left) = self.tally.budget.get().checked_sub(size) else {
            return Err(E::custom(crate::error::too_large(self.tally.len)));
        };
        self.tally.budget.set(left);
        Ok(())
    }

    /// The nearest field's name.
    fn field(&self) -> &str {
        match (&self.segment, self.parent) {
            (Segment::Field(name), _) => name,
            (_, Some(parent)) => parent.field(),
            _ => "",
        }
    }

    fn wrong<E: Error>(&self, got: &str, wants: &str) -> E {
        E::custom(format_args!(
            "Not expecting a JSON {got} for field '{}': {self} takes {wants}",
            self.field()
        ))
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else { return Ok(()) };
        parent.fmt(f)?;
        match self.segment {
            Segment::Top => Ok(()),
            Segment::Field(name) if parent.parent.is_none() => f.write_str(name),
            Segment::Field(name) => write!(f, ".{name}"),
            Segment::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// The outermost value, which must be an object.
struct TopVisitor<'a> {
    message: &'a mut dyn Wire,
    at: &'a At<'a>,
}

impl<'de> Visitor<'de> for TopVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_object(self.message, map, self.at)
    }
}

fn read_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut map: A,
    at: &At<'_>,
) -> Result<(), A::Error> {
    at.check_depth()?;
    at.charge(size_of_val(object))?;
    let required = object.required();
    let mut seen = 0;
    while let Some(field) = map.next_key_seed(Key { object: &mut *object, at })? {
        let Some(Field { name, required, oneof, slot }) = field else {
            map.next_value_seed(Ignore { depth: at.depth + 1 })?;
            continue;
        };
        let below = at.below(Segment::Field(name));
        let is_required = required != 0;
        let fresh = is_required && seen & required == 0;
        let set = map.next_value_seed(Value { slot, required: is_required, fresh, at: &below })?;
        if set {
            seen |= required;
        } else {
            seen &= !required;
        }
        if set && oneof {
            object.chosen(name);
        }
    }
    if seen & required != required {
        at.tally.incomplete.set(true);
    }
    Ok(())
}

/// A key of an object; gives its field.
struct Key<'a, 'p> {
    object: &'a mut dyn Object,
    at: &'p At<'p>,
}

impl<'de, 'a> DeserializeSeed<'de> for Key<'a, '_> {
    type Value = Option<Field<'a>>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Self::Value, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'de, 'a> Visitor<'de> for Key<'a, '_> {
    type Value = Option<Field<'a>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        let closed = self.object.closed();
        match (self.object.field(key), closed) {
            (None, Some(takes)) => {
                let key = super::scalar::clip(key);
                Err(E::custom(format_args!(
                    "Unknown field '{}' for field '{}', which takes {takes}",
                    key.escape_debug(),
                    self.at
                )))
            }
            (field, _) => Ok(field),
        }
    }
}

/// The value of a known field; gives whether the field is set now.
struct Value<'a> {
    slot: &'a mut dyn Slot,
    required: bool,
    /// Nothing was put there yet.
    fresh: bool,
    at: &'a At<'a>,
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        input.deserialize_any(self)
    }
}

impl Value<'_> {
    fn scalar<E: Error>(self, value: Scalar<'_>) -> Result<bool, E> {
        match self.slot.put(value) {
            Put::Done => Ok(true),
            Put::Unknown if self.required => {
                let Scalar::Str(name) = value else { return Ok(false) };
                Err(E::custom(format_args!(
                    "Failed to find enum for '{}' for field '{}'",
                    name.escape_debug(),
                    self.at
                )))
            }
            Put::Unknown => {
                self.slot.clear();
                Ok(false)
            }
            Put::Bad(reason) => Err(E::custom(format_args!("{reason} for field '{}'", self.at))),
            Put::Wrong => {
                let got = match value {
                    Scalar::Str(_) => "string",
                    Scalar::Bool(_) => "boolean",
                    _ => "number",
                };
                Err(self.at.wrong(got, self.slot.wants()))
            }
        }
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for field '{}'", self.slot.wants(), self.at)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.slot.clear();
        Ok(false)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.scalar(Scalar::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.scalar(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        self.scalar(Scalar::Str(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        let object = if self.fresh { self.slot.fresh_object() } else { self.slot.object() };
        if let Some(object) = object {
            return read_object(object, map, self.at).map(|()| true);
        }
        match self.slot.entries() {
            Some(entries) => read_entries(entries, map, self.at).map(|()| true),
            None => Err(self.at.wrong("object", self.slot.wants())),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<bool, A::Error> {
        self.at.check_depth()?;
        match self.slot.list() {
            Some(list) => read_list(list, seq, self.at).map(|()| true),
            None => Err(self.at.wrong("array", self.slot.wants())),
        }
    }
}

fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, mut seq: A, at: &At<'_>) -> Result<(), A::Error> {
    for index in 0.. {
        let below = at.below(Segment::Index(index));
        match seq.next_element_seed(Element { list: &mut *list, at: &below })? {
            Some(true) => {}
            // Null and the name of an unknown enum's value leave no element.
            Some(false) => list.pop(),
            None => break,
        }
    }
    Ok(())
}

/// One more element of a list; takes its place only when there is something to put there.
struct Element<'a> {
    list: &'a mut dyn List,
    at: &'a At<'a>,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        input.deserialize_any(Value { slot: self.list.push(), required: false, fresh: true, at: self.at })
    }
}

fn read_entries<'de, A: MapAccess<'de>>(
    entries: &mut dyn Entries,
    mut map: A,
    at: &At<'_>,
) -> Result<(), A::Error> {
    at.check_depth()?;
    while let Some(key) = map.next_key::<String>()? {
        let below = at.below(Segment::Field(&key));
        let slot = entries.entry(&key);
        map.next_value_seed(Value { slot, required: false, fresh: false, at: &below })?;
    }
    Ok(())
}
