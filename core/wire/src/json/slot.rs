//! Places for values: how the one JSON visitor reaches the fields of any message.
//!
//! Each message hands out, for a key, a `&mut dyn Slot` onto its field. So the reader is compiled once, not once per
//! message.

use crate::{Enumeration, Text};
use std::collections::BTreeMap;

/// A JSON value that is neither array, object nor null.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    Str(&'a str),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Bool(bool),
}

/// What became of a value.
#[derive(Debug, PartialEq, Eq)]
pub enum Put {
    /// It is in its place.
    Done,
    /// The place does not take values of this kind.
    Wrong,
    /// The name of an enum's value that we do not know: as if unset, unless the field is required.
    Unknown,
    /// Of the right kind, but not readable: why.
    Bad(Box<str>),
}

/// A place for one value.
pub trait Slot {
    /// What the place takes, with its article, for error texts.
    fn wants(&self) -> &'static str;
    /// Takes a scalar. Anything but [`Put::Done`] leaves the place as it was or empty.
    fn put(&mut self, value: Scalar<'_>) -> Put;
    /// Empties the place.
    fn clear(&mut self);
    /// The place as a fresh object, if it takes one.
    fn object(&mut self) -> Option<&mut dyn Object> {
        None
    }
    /// Like [`Slot::object`], of a place that is known to be fresh.
    fn fresh_object(&mut self) -> Option<&mut dyn Object> {
        self.object()
    }
    /// The place as an empty map, if it is one.
    fn entries(&mut self) -> Option<&mut dyn Entries> {
        None
    }
    /// The place as an empty list, if it takes several values.
    fn list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// Something with named fields.
pub trait Object {
    /// The field of a JSON key.
    fn field<'a>(&'a mut self, key: &str) -> Option<Field<'a>>;
    /// The bits of all required fields.
    fn required(&self) -> u64 {
        0
    }
    /// What it takes, if it will never have other fields than now: a key that is none of them is a mistake then.
    fn closed(&self) -> Option<&'static str> {
        None
    }
    /// Clears the siblings of a field that belongs to a oneof and has just been set.
    fn chosen(&mut self, _name: &str) {}
}

/// A field of an object.
pub struct Field<'a> {
    /// Its name.
    pub name: &'static str,
    /// Its bit if it is required, else 0.
    pub required: u64,
    /// Whether it belongs to a oneof.
    pub oneof: bool,
    /// Its place.
    pub slot: &'a mut dyn Slot,
}

impl<'a> Field<'a> {
    #[inline]
    pub fn new(name: &'static str, required: u64, slot: &'a mut dyn Slot) -> Option<Field<'a>> {
        Some(Field { name, required, oneof: false, slot })
    }

    #[inline]
    pub fn oneof(name: &'static str, slot: &'a mut dyn Slot) -> Option<Field<'a>> {
        Some(Field { name, required: 0, oneof: true, slot })
    }
}

/// A map from strings.
pub trait Entries {
    /// The place of a key's value.
    fn entry(&mut self, key: &str) -> &mut dyn Slot;
}

/// Several values.
pub trait List {
    /// A place for one more.
    fn push(&mut self) -> &mut dyn Slot;
    /// Takes the last one back.
    fn pop(&mut self);
}

impl<T: Slot + Default> Slot for Option<T> {
    fn wants(&self) -> &'static str {
        T::default().wants()
    }

    fn put(&mut self, value: Scalar<'_>) -> Put {
        let mut place = T::default();
        let put = place.put(value);
        *self = (put == Put::Done).then_some(place);
        put
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn object(&mut self) -> Option<&mut dyn Object> {
        self.insert(T::default()).fresh_object()
    }
}

impl<T: Slot + Default> Slot for Box<T> {
    fn wants(&self) -> &'static str {
        T::wants(self)
    }

    fn put(&mut self, value: Scalar<'_>) -> Put {
        T::put(self, value)
    }

    fn clear(&mut self) {
        T::clear(self);
    }

    fn object(&mut self) -> Option<&mut dyn Object> {
        T::object(self)
    }

    fn fresh_object(&mut self) -> Option<&mut dyn Object> {
        T::fresh_object(self)
    }
}

/// A lone value stands for a list of one, as Mesos has it.
impl<T: Slot + Default> Slot for Vec<T> {
    fn wants(&self) -> &'static str {
        "an array"
    }

    fn put(&mut self, value: Scalar<'_>) -> Put {
        let mut place = T::default();
        let put = place.put(value);
        self.clear();
        if put == Put::Done {
            self.push(place);
        }
        put
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn object(&mut self) -> Option<&mut dyn Object> {
        Vec::clear(self);
        Vec::push(self, T::default());
        self.last_mut()?.fresh_object()
    }

    fn list(&mut self) -> Option<&mut dyn List> {
        Vec::clear(self);
        Some(self)
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn push(&mut self) -> &mut dyn Slot {
        crate::protobuf::reader::push_default::<T>(self)
    }

    fn pop(&mut self) {
        Vec::pop(self);
    }
}

impl<T: Slot + Default> Slot for BTreeMap<Text, T> {
    fn wants(&self) -> &'static str {
        "an object"
    }

    fn put(&mut self, _: Scalar<'_>) -> Put {
        Put::Wrong
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn entries(&mut self) -> Option<&mut dyn Entries> {
        BTreeMap::clear(self);
        Some(self)
    }
}

impl<T: Slot + Default> Entries for BTreeMap<Text, T> {
    fn entry(&mut self, key: &str) -> &mut dyn Slot {
        BTreeMap::entry(self, Text::new(key)).or_default()
    }
}

/// What generated enums do as slots.
pub fn put_enum<E: Enumeration>(place: &mut E, value: Scalar<'_>) -> Put {
    match value {
        Scalar::Str(name) => match E::from_name(name) {
            Some(value) => {
                *place = value;
                Put::Done
            }
            None => Put::Unknown,
        },
        _ => Put::Wrong,
    }
}

/// Makes generated enums into slots.
macro_rules! enum_slots {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::json::slot::Slot for $type {
            fn wants(&self) -> &'static str {
                "the name of an enum's value"
            }
            fn put(&mut self, value: $crate::json::slot::Scalar<'_>) -> $crate::json::slot::Put {
                $crate::json::slot::put_enum(self, value)
            }
            fn clear(&mut self) {
                *self = Default::default();
            }
        }
    )*};
}

/// Makes generated messages into slots.
macro_rules! message_slots {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::json::slot::Slot for $type {
            fn wants(&self) -> &'static str {
                $crate::json::slot::Object::closed(self).unwrap_or("an object")
            }
            fn put(&mut self, _: $crate::json::slot::Scalar<'_>) -> $crate::json::slot::Put {
                $crate::json::slot::Put::Wrong
            }
            fn clear(&mut self) {
                *self = Default::default();
            }
            fn object(&mut self) -> Option<&mut dyn $crate::json::slot::Object> {
                *self = Default::default();
                Some(self)
            }
            fn fresh_object(&mut self) -> Option<&mut dyn $crate::json::slot::Object> {
                Some(self)
            }
        }
    )*};
}

pub(crate) use {enum_slots, message_slots};
