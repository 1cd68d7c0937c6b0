//! Values: of resources, and what attributes share with them.

use crate::limits;
use crate::value::{Ranges, Scalar, Set, Value, ValueError};
use meseta_wire::{Text, v1};

/// How many entries, ranges and items are read.
#[derive(Clone, Copy)]
pub(super) struct Most {
    pub entries: usize,
    pub ranges: usize,
    pub items: usize,
}

impl Most {
    /// From whoever asks for something.
    pub const ASKED: Most =
        Most { entries: limits::RESOURCES_MAX, ranges: limits::RANGES_MAX, items: limits::SET_ITEMS_MAX };
    /// From who took it in before.
    pub const RECORDED: Most = Most {
        entries: limits::RECORDED_PARTS_MAX,
        ranges: limits::RECORDED_PARTS_MAX,
        items: limits::RECORDED_PARTS_MAX,
    };
}

pub(super) fn ranges_from_wire(ranges: &v1::value::Ranges, most: Most) -> Result<Ranges, ValueError> {
    Ranges::from_pairs_within(most.ranges, ranges.range.iter().map(|range| (range.begin, range.end)))
}

pub(super) fn ranges_to_wire(ranges: &Ranges) -> v1::value::Ranges {
    let one = |(begin, end)| v1::value::Range { begin, end, ..Default::default() };
    v1::value::Ranges { range: ranges.iter().map(one).collect(), ..Default::default() }
}

pub(super) fn set_from_wire(set: &v1::value::Set, most: Most) -> Result<Set, ValueError> {
    match set.item.len() {
        count if count > most.items => Err(ValueError::TooManyItems { count, most: most.items }),
        _ => Set::from_items(set.item.iter().map(Text::as_str)),
    }
}

pub(super) fn set_to_wire(set: &Set) -> v1::value::Set {
    v1::value::Set { item: set.iter().map(Text::from).collect(), ..Default::default() }
}

pub(super) fn scalar_to_wire(value: f64) -> v1::value::Scalar {
    v1::value::Scalar { value, ..Default::default() }
}

/// What stands in the fields of a resource: exactly the one that its type names. The outer error says what is amiss with
/// the fields.
pub(super) fn value_from_wire(
    resource: &v1::Resource,
    most: Most,
) -> Result<Result<Value, ValueError>, &'static str> {
    let present = (resource.scalar.as_ref(), resource.ranges.as_ref(), resource.set.as_ref());
    Ok(match (resource.r#type, present) {
        (v1::value::Type::Scalar, (Some(scalar), None, None)) => {
            Scalar::from_f64(scalar.value).map(Value::Scalar)
        }
        (v1::value::Type::Ranges, (None, Some(ranges), None)) => {
            ranges_from_wire(ranges, most).map(Value::Ranges)
        }
        (v1::value::Type::Set, (None, None, Some(set))) => set_from_wire(set, most).map(Value::Set),
        (v1::value::Type::Scalar, _) => return Err("a SCALAR must have 'scalar' and nothing else"),
        (v1::value::Type::Ranges, _) => return Err("RANGES must have 'ranges' and nothing else"),
        (v1::value::Type::Set, _) => return Err("a SET must have 'set' and nothing else"),
        (v1::value::Type::Text, _) => {
            return Err("Unsupported resource type TEXT; use SCALAR, RANGES or SET");
        }
    })
}

/// Puts the value and its type into the fields of a resource.
pub(super) fn value_to_wire(value: &Value, resource: &mut v1::Resource) {
    match value {
        Value::Scalar(scalar) => {
            resource.r#type = v1::value::Type::Scalar;
            resource.scalar = Some(scalar_to_wire(scalar.to_f64()));
        }
        Value::Ranges(ranges) => {
            resource.r#type = v1::value::Type::Ranges;
            resource.ranges = Some(ranges_to_wire(ranges));
        }
        Value::Set(set) => {
            resource.r#type = v1::value::Type::Set;
            resource.set = Some(set_to_wire(set));
        }
    }
}
