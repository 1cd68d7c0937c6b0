//! Sizes of generated structs, to decide which fields are boxed.
//!
//! Naive structs of Mesos' messages are kilobytes each, and moving them is most of what decoding costs. So a message
//! field is boxed when its struct is larger than [`MAX_INLINE`] bytes, or when the type holds itself.

use super::schema::{Field, Kind, Label, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// The largest struct that stands inside another, in bytes.
pub const MAX_INLINE: usize = 64;

/// Which message types are boxed as fields.
pub struct Layout {
    large: BTreeSet<String>,
    recursive: BTreeSet<(String, String)>,
}

/// Size, alignment, and how many bit patterns are left for an enclosing `Option`.
#[derive(Clone, Copy)]
struct Shape {
    size: usize,
    align: usize,
    niches: u128,
}

const fn shape(size: usize, align: usize, niches: u128) -> Shape {
    Shape { size, align, niches }
}

const POINTER: Shape = shape(8, 8, 1);
const VEC: Shape = shape(24, 8, 1 << 63);
const TEXT: Shape = shape(24, 8, 38);
const MAP: Shape = shape(24, 8, 0);
const BYTES: Shape = shape(32, 8, 1);
const UNKNOWN: Shape = shape(8, 8, 0);

impl Layout {
    pub fn of(schema: &Schema) -> Layout {
        let recursive = recursive_fields(schema);
        let mut sizes = Sizes { schema, recursive: &recursive, known: BTreeMap::new() };
        let large =
            schema.messages.keys().filter(|name| sizes.message(name).size > MAX_INLINE).cloned().collect();
        Layout { large, recursive }
    }

    /// Whether this field of this message holds a `Box`.
    pub fn boxed(&self, owner: &str, field: &Field) -> bool {
        let Kind::Message(target) = &field.kind else { return false };
        !matches!(field.label, Label::Repeated | Label::Map)
            && (self.large.contains(target) || self.recursive.contains(&(owner.to_owned(), target.clone())))
    }

    /// Whether a field of this type is boxed for its size.
    pub fn is_large(&self, message: &str) -> bool {
        self.large.contains(message)
    }
}

/// Pairs of message and field type where the type leads back to the message.
fn recursive_fields(schema: &Schema) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for message in schema.messages.values() {
        for target in direct(schema, &message.name) {
            if reaches(schema, &target, &message.name) {
                pairs.insert((message.name.clone(), target));
            }
        }
    }
    pairs
}

fn direct(schema: &Schema, name: &str) -> Vec<String> {
    let fields = schema.messages.get(name).map(|message| message.fields.as_slice()).unwrap_or_default();
    let single = fields.iter().filter(|field| !matches!(field.label, Label::Repeated | Label::Map));
    single
        .filter_map(|field| if let Kind::Message(target) = &field.kind { Some(target.clone()) } else { None })
        .collect()
}

fn reaches(schema: &Schema, from: &str, to: &str) -> bool {
    let mut open = vec![from.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name.clone()) {
            open.extend(direct(schema, &name));
        }
    }
    false
}

struct Sizes<'a> {
    schema: &'a Schema,
    recursive: &'a BTreeSet<(String, String)>,
    known: BTreeMap<String, Shape>,
}

impl Sizes<'_> {
    fn message(&mut self, name: &str) -> Shape {
        if let Some(shape) = self.known.get(name) {
            return *shape;
        }
        let Some(message) = self.schema.messages.get(name) else { return POINTER };
        let mut shapes = message.fields.iter().map(|field| self.field(name, field)).collect::<Vec<_>>();
        shapes.push(UNKNOWN);
        let size = shapes.iter().map(|shape| shape.size).sum::<usize>().next_multiple_of(8);
        let niches = shapes.iter().map(|shape| shape.niches).max().unwrap_or(0);
        let result = shape(size, 8, niches);
        self.known.insert(name.to_owned(), result);
        result
    }

    fn field(&mut self, owner: &str, field: &Field) -> Shape {
        match field.label {
            Label::Repeated => VEC,
            Label::Map => MAP,
            Label::Required | Label::Implicit => self.kind(owner, &field.kind),
            Label::Optional => optional(self.kind(owner, &field.kind)),
        }
    }

    fn kind(&mut self, owner: &str, kind: &Kind) -> Shape {
        match kind {
            Kind::Double | Kind::Int64 | Kind::Uint64 => shape(8, 8, 0),
            Kind::Int32 | Kind::Uint32 => shape(4, 4, 0),
            Kind::Bool => shape(1, 1, 254),
            Kind::Enum(_) => shape(1, 1, 1),
            Kind::String => TEXT,
            Kind::Bytes => BYTES,
            Kind::Message(target) if self.recursive.contains(&(owner.to_owned(), target.clone())) => POINTER,
            Kind::Message(target) => {
                let inner = self.message(target);
                if inner.size > MAX_INLINE { POINTER } else { inner }
            }
        }
    }
}

fn optional(inner: Shape) -> Shape {
    match inner.niches {
        0 => shape(inner.size + inner.align, inner.align, 254),
        niches => shape(inner.size, inner.align, niches - 1),
    }
}
