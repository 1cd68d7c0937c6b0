//! Values of keys that no message knows: read, checked and dropped.

use crate::MAX_DEPTH;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A value that nobody wants, read all the same: it must be JSON, and no deeper than any other.
pub struct Ignore {
    /// Levels of nesting around it.
    pub depth: u32,
}

impl Ignore {
    fn below<E: Error>(&self) -> Result<Ignore, E> {
        if self.depth >= MAX_DEPTH {
            return Err(E::custom(format_args!("nesting beyond {MAX_DEPTH} levels")));
        }
        Ok(Ignore { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Ignore {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Ignore {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let depth = self.below::<A::Error>()?.depth;
        while map.next_key_seed(Ignore { depth })?.is_some() {
            map.next_value_seed(Ignore { depth })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let depth = self.below::<A::Error>()?.depth;
        while seq.next_element_seed(Ignore { depth })?.is_some() {}
        Ok(())
    }
}
