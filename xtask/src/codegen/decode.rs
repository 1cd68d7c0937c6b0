//! `merge`: protobuf into a struct, one match on whole keys.
//!
//! A key of a known number with another wire type matches nothing and so is kept as an unknown field, as in Google's
//! libraries.

use super::schema::{Field, Kind, Label, Message};
use super::types::{Context, ident, required_bit, required_bits};
use std::fmt::Write;

/// The key of a field's unpacked form.
pub fn key(field: &Field) -> u32 {
    let wire = if field.label == Label::Map { 2 } else { wire_type(&field.kind) };
    field.number << 3 | wire
}

/// Protobuf's wire type of one value.
pub fn wire_type(kind: &Kind) -> u32 {
    match kind {
        Kind::Double => 1,
        Kind::String | Kind::Bytes | Kind::Message(_) => 2,
        _ => 0,
    }
}

/// The cursor's function and the writers' method of a kind.
pub fn method(kind: &Kind) -> &'static str {
    match kind {
        Kind::Double => "double",
        Kind::Int32 | Kind::Enum(_) => "int32",
        Kind::Int64 => "int64",
        Kind::Uint32 => "uint32",
        Kind::Uint64 => "uint64",
        Kind::Bool => "bool",
        Kind::String => "string",
        Kind::Bytes => "bytes",
        Kind::Message(_) => "message",
    }
}

pub fn merge(cx: &Context<'_>, item: &Message) -> String {
    let mut fields = item.fields.iter().collect::<Vec<_>>();
    fields.sort_by_key(|field| field.number);
    let arms = fields.iter().map(|field| arm(cx, item, field)).collect::<String>();
    let required = required_bits(item);
    let (begin, end) = match required {
        0 => ("", String::new()),
        _ => ("let mut seen = 0u64;\n", format!("if seen != {required:#x} {{ r.set_incomplete(); }}\n")),
    };
    let body = match arms.is_empty() {
        true => "rest = r.unknown(key, start, rest, &mut self.unknown)?;".to_owned(),
        false => {
            format!("match key {{ {arms} _ => rest = r.unknown(key, start, rest, &mut self.unknown)?, }}")
        }
    };
    format!(
        "{}fn merge<'a>(&mut self, mut rest: &'a [u8], r: &mut rt::Reader<'a>) -> Result<(), rt::Fault> {{
        {begin}while !rest.is_empty() {{
            let start = rest;
            let key = rt::cursor::key(&mut rest)?;
            {body}
        }}
        {end}Ok(())
        }}\n",
        if is_small(item) { "#[inline]\n" } else { "" }
    )
}

/// Whether reading a message takes hardly more than a call would.
fn is_small(item: &Message) -> bool {
    let simple = |field: &Field| field.label != Label::Map && !matches!(field.kind, Kind::Message(_));
    item.fields.len() <= 2 && item.fields.iter().all(simple)
}

fn arm(cx: &Context<'_>, item: &Message, field: &Field) -> String {
    let place = format!("self.{}", ident(field));
    let clear = siblings(item, field);
    let seen = match required_bit(item, field) {
        0 => String::new(),
        bit => format!("seen |= {bit:#x};"),
    };
    let read = read(&field.kind, "rest");
    let mut out = String::new();
    let body = match (field.label, &field.kind) {
        (Label::Map, kind) => format!("{{ {} }}", map_entry(cx, &place, kind)),
        (Label::Repeated, Kind::Message(_)) => format!(
            "{{ let bytes = rt::cursor::slice(&mut rest)?; r.element({:#x}, bytes, rest, &mut {place})?; }}",
            key(field)
        ),
        (_, Kind::Message(_)) => single_message(cx, item, field, &place, &clear, &seen),
        (label, Kind::String) => format!("{{ {clear}{}; {seen} }}", string(label, &place)),
        (label, Kind::Enum(name)) => {
            let store = store(label, &place, "value");
            let path = cx.path(name);
            format!(
                "match rt::Enumeration::from_number({read}) {{
                    Some(value) => {{ let value: {path} = value; {clear}{store}; {seen} }}
                    None => rt::keep(start, rest, &mut self.unknown),
                }},"
            )
        }
        (label, _) => format!("{{ {clear}{}; {seen} }}", store(label, &place, &read)),
    };
    let _ = writeln!(out, "{:#x} => {body}", key(field));
    if field.label == Label::Repeated && wire_type(&field.kind) != 2 {
        let _ = writeln!(out, "{:#x} => {}", field.number << 3 | 2, packed(cx, field, &place));
    }
    out
}

/// The expression that takes one value off the front of a slice's variable.
fn read(kind: &Kind, rest: &str) -> String {
    format!("rt::cursor::{}(&mut {rest})?", method(kind))
}

/// The call that reads a string into its place.
fn string(label: Label, place: &str) -> String {
    let (method, place) = match label {
        Label::Optional => ("optional_string", format!("&mut {place}")),
        Label::Repeated => ("string", format!("rt::push_default(&mut {place})")),
        _ => ("string", format!("&mut {place}")),
    };
    format!("r.{method}(rt::cursor::slice(&mut rest)?, {place})?")
}

fn store(label: Label, place: &str, value: &str) -> String {
    match label {
        Label::Optional => format!("{place} = Some({value})"),
        Label::Repeated => format!("{place}.push({value})"),
        _ => format!("{place} = {value}"),
    }
}

fn single_message(
    cx: &Context<'_>,
    item: &Message,
    field: &Field,
    place: &str,
    clear: &str,
    seen: &str,
) -> String {
    let (method, place) = match (field.label, cx.layout.boxed(&item.name, field)) {
        (Label::Optional, true) => ("optional_boxed", format!("&mut {place}")),
        (Label::Optional, false) => ("optional", format!("&mut {place}")),
        (_, true) => ("message", format!("&mut *{place}")),
        (_, false) => ("message", format!("&mut {place}")),
    };
    format!("{{ {clear}r.{method}(rt::cursor::slice(&mut rest)?, {place})?; {seen} }}")
}

fn packed(cx: &Context<'_>, field: &Field, place: &str) -> String {
    let read = read(&field.kind, "packed");
    let one = match &field.kind {
        Kind::Enum(name) => format!(
            "let number = {read};
            match rt::Enumeration::from_number(number) {{
                Some(value) => {{ let value: {} = value; {place}.push(value) }}
                None => rt::keep_number({:#x}, number, &mut self.unknown),
            }}",
            cx.path(name),
            key(field)
        ),
        _ => format!("{place}.push({read});"),
    };
    format!("{{ let mut packed = rt::cursor::slice(&mut rest)?; while !packed.is_empty() {{ {one} }} }}")
}

fn map_entry(cx: &Context<'_>, place: &str, kind: &Kind) -> String {
    let read = match kind {
        Kind::Message(_) => "r.message(rt::cursor::slice(rest)?, value)".to_owned(),
        Kind::String => "r.string(rt::cursor::slice(rest)?, value)".to_owned(),
        _ => format!("{{ *value = {}; Ok(()) }}", read(kind, "*rest")),
    };
    format!(
        "let bytes = rt::cursor::slice(&mut rest)?;
        let (name, value) = r.entry(bytes, {:#x}, {}, |r, rest, value: &mut {}| {read})?;
        {place}.insert(name, value);",
        2 << 3 | wire_type(kind),
        cx.partial(kind),
        cx.value_type(kind)
    )
}

/// Code that clears the other members of a field's oneof.
pub fn siblings(item: &Message, field: &Field) -> String {
    let others = item.fields.iter().filter(|other| field.siblings.contains(&other.name));
    others.map(|other| format!("self.{} = None; ", ident(other))).collect()
}
