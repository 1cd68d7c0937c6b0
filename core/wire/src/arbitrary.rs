//! Random messages of any type, from a source of random numbers that the caller owns.
//!
//! Walks the tables of [`crate::info`] and fills fields through the places that the JSON reader uses, so no code is
//! generated for it. For tests, here and in other crates (feature `arbitrary`).

use crate::info::{FieldInfo, Kind, Label, MessageInfo};
use crate::json::slot::{Object, Put, Scalar, Slot};
use crate::{Message, Wire};

/// Makes an empty message of each type, in the order of [`crate::MESSAGES`].
pub use crate::generated::every::EVERY;

/// Nested optional messages end at this depth; required ones go on.
const DEPTH: u32 = 4;

/// Texts that codecs stumble over.
const TEXTS: &[&str] = &[
    "",
    "a",
    "*",
    "cpus",
    "true",
    "1e999",
    "\"quoted\\\"",
    "tab\tline\nreturn\r",
    "\u{0}\u{1f}\u{7f}",
    "Grüße, 世界 🦀",
    "\u{2028}</script>",
    "a rather longer text than a hundred and twenty-eight bytes, so that its length needs two bytes \
     of prefix in protobuf's binary form",
];

/// A random message. The same numbers give the same message.
pub fn message<M: Message>(random: &mut dyn FnMut() -> u64) -> M {
    let mut message = M::default();
    fill(&mut message, random);
    message
}

/// Fills an empty message. Fields with explicit defaults are always set, so that JSON, which prints them, gives back
/// the same message.
pub fn fill(message: &mut dyn Wire, random: &mut dyn FnMut() -> u64) {
    let info = message.info();
    fill_object(message, info, random, DEPTH);
}

fn fill_object(object: &mut dyn Object, info: &MessageInfo, random: &mut dyn FnMut() -> u64, depth: u32) {
    for field in info.fields {
        let nested = matches!(field.kind, Kind::Message(_));
        let wanted = field.label == Label::Required
            || field.default.is_some()
            || (random().is_multiple_of(2) && (depth > 0 || !nested));
        if !wanted {
            continue;
        }
        let Some(place) = object.field(field.name) else { continue };
        let oneof = place.oneof;
        fill_field(place.slot, field, random, depth.saturating_sub(1));
        if oneof {
            object.chosen(field.name);
        }
    }
}

fn fill_field(slot: &mut dyn Slot, field: &FieldInfo, random: &mut dyn FnMut() -> u64, depth: u32) {
    let count = random() % 4;
    match field.label {
        Label::Repeated => {
            let Some(list) = slot.list() else { return };
            for _ in 0..count {
                fill_value(list.push(), field.kind, random, depth);
            }
        }
        Label::Map => {
            let Some(entries) = slot.entries() else { return };
            for _ in 0..count {
                let key = format!("{}{}", text(random), random() % 10);
                fill_value(entries.entry(&key), field.kind, random, depth);
            }
        }
        _ => fill_value(slot, field.kind, random, depth),
    }
}

fn fill_value(slot: &mut dyn Slot, kind: Kind, random: &mut dyn FnMut() -> u64, depth: u32) {
    let number = random() >> (random() % 64);
    let put = match kind {
        Kind::Double => slot.put(Scalar::Float(double(random))),
        Kind::Int32 => slot.put(Scalar::Signed(i64::from(number as i32))),
        Kind::Int64 => slot.put(Scalar::Signed(number as i64)),
        Kind::Uint32 => slot.put(Scalar::Unsigned(u64::from(number as u32))),
        Kind::Uint64 => slot.put(Scalar::Unsigned(number)),
        Kind::Bool => slot.put(Scalar::Bool(number.is_multiple_of(2))),
        Kind::String => slot.put(Scalar::Str(text(random))),
        Kind::Bytes => {
            slot.put(Scalar::Str(["", "AA==", "AP8=", "/+8B", "AAECAwQFBgcICQ=="][(number % 5) as usize]))
        }
        Kind::Enum(info) => {
            slot.put(Scalar::Str(info.values[(number % info.values.len() as u64) as usize].name))
        }
        Kind::Message(info) => {
            if let Some(object) = slot.object() {
                fill_object(object, info, random, depth);
            }
            Put::Done
        }
    };
    debug_assert_eq!(put, Put::Done);
}

fn text(random: &mut dyn FnMut() -> u64) -> &'static str {
    TEXTS[(random() % TEXTS.len() as u64) as usize]
}

/// Any double but NaN, which is not equal to itself.
fn double(random: &mut dyn FnMut() -> u64) -> f64 {
    const SPECIAL: &[f64] = &[
        0.0,
        -0.0,
        0.1,
        16.0,
        1e15,
        1e17,
        1e21,
        -1.5e-7,
        5e-324,
        f64::MAX,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ];
    let bits = f64::from_bits(random());
    let special = SPECIAL[(random() % SPECIAL.len() as u64) as usize];
    if bits.is_nan() || random().is_multiple_of(2) { special } else { bits }
}
