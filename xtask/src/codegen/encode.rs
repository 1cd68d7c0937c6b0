//! `encode_back` and `encoded_len`: a struct into protobuf, last field first.

use super::decode::{key, method, wire_type};
use super::schema::{Field, Kind, Label, Message};
use super::types::{Context, ident};
use std::fmt::Write;

pub fn encode(cx: &Context<'_>, item: &Message) -> String {
    let mut out = String::from("fn encode_back(&self, w: &mut rt::Writer) {\nw.unknown(&self.unknown);\n");
    let mut fields = item.fields.iter().collect::<Vec<_>>();
    fields.sort_by_key(|field| std::cmp::Reverse(field.number));
    for field in fields {
        write_field(cx, item, field, &mut out);
    }
    out.push_str("}\n");
    out
}

fn write_field(cx: &Context<'_>, item: &Message, field: &Field, out: &mut String) {
    let place = format!("self.{}", ident(field));
    let boxed = cx.layout.boxed(&item.name, field);
    let write = |value: &str, key: u32| format!("w.{}({key:#x}, {value})", method(&field.kind));
    let key = key(field);
    let _ = match field.label {
        Label::Required => writeln!(out, "{};", write(&argument(&field.kind, &place, boxed, false), key)),
        Label::Implicit => {
            let value = argument(&field.kind, &place, boxed, false);
            writeln!(out, "if {} {{ {}; }}", present(&field.kind, &place), write(&value, key))
        }
        Label::Optional => {
            let value = argument(&field.kind, "value", boxed, true);
            writeln!(out, "if let Some(value) = &{place} {{ {}; }}", write(&value, key))
        }
        Label::Repeated => {
            let value = argument(&field.kind, "value", false, true);
            writeln!(out, "for value in {place}.iter().rev() {{ {}; }}", write(&value, key))
        }
        Label::Map => {
            let value = write(&argument(&field.kind, "value", false, true), 2 << 3 | wire_type(&field.kind));
            writeln!(
                out,
                "for (name, value) in {place}.iter().rev() {{ w.entry({key:#x}, name, |w| {value}); }}"
            )
        }
    };
}

/// Whether a field that is absent when zero is there.
pub fn present(kind: &Kind, place: &str) -> String {
    match kind {
        Kind::Double => format!("{place} != 0.0"),
        Kind::Bool => place.to_owned(),
        Kind::String | Kind::Bytes => format!("!{place}.is_empty()"),
        Kind::Enum(_) => format!("rt::Enumeration::number({place}) != 0"),
        _ => format!("{place} != 0"),
    }
}

/// The value as the writer's methods take it: references to what is not `Copy`. `reference` says that `value` already
/// is one.
pub fn argument(kind: &Kind, value: &str, boxed: bool, reference: bool) -> String {
    match (kind, boxed, reference) {
        (Kind::Enum(_), _, _) => {
            format!("rt::Enumeration::number({}{value})", if reference { "*" } else { "" })
        }
        (Kind::Message(_), true, true) => format!("&**{value}"),
        (Kind::Message(_), true, false) => format!("&*{value}"),
        (Kind::Message(_) | Kind::String | Kind::Bytes, _, true) => value.to_owned(),
        (Kind::Message(_) | Kind::String | Kind::Bytes, _, false) => format!("&{value}"),
        (_, _, true) => format!("*{value}"),
        (_, _, false) => value.to_owned(),
    }
}

pub fn encoded_len(cx: &Context<'_>, item: &Message) -> String {
    let mut out = String::from("fn encoded_len(&self) -> usize {\n");
    let lines = item.fields.iter().map(|field| field_len(cx, item, field)).collect::<String>();
    let _ = match lines.is_empty() {
        true => writeln!(out, "self.unknown.as_bytes().len()\n}}"),
        false => writeln!(out, "let mut len = self.unknown.as_bytes().len();\n{lines}len\n}}"),
    };
    out
}

fn field_len(cx: &Context<'_>, item: &Message, field: &Field) -> String {
    let place = format!("self.{}", ident(field));
    let boxed = cx.layout.boxed(&item.name, field);
    let key_len = varint_len(key(field));
    match field.label {
        Label::Required => format!("len += {key_len} + {};\n", value_len(&field.kind, &place, boxed, false)),
        Label::Implicit => format!(
            "if {} {{ len += {key_len} + {}; }}\n",
            present(&field.kind, &place),
            value_len(&field.kind, &place, boxed, false)
        ),
        Label::Optional => match constant_len(&field.kind) {
            Some(value) => format!("if {place}.is_some() {{ len += {key_len} + {value}; }}\n"),
            None => format!(
                "if let Some(value) = &{place} {{ len += {key_len} + {}; }}\n",
                value_len(&field.kind, "value", boxed, true)
            ),
        },
        Label::Repeated => match constant_len(&field.kind) {
            Some(value) => format!("len += {place}.len() * ({key_len} + {value});\n"),
            None => format!(
                "for value in &{place} {{ len += {key_len} + {}; }}\n",
                value_len(&field.kind, "value", false, true)
            ),
        },
        Label::Map => format!(
            "for (name, value) in &{place} {{ len += {key_len} + rt::size::entry(name, 1 + {}); }}\n",
            value_len(&field.kind, "value", false, true)
        ),
    }
}

fn constant_len(kind: &Kind) -> Option<usize> {
    match kind {
        Kind::Double => Some(8),
        Kind::Bool => Some(1),
        _ => None,
    }
}

fn value_len(kind: &Kind, value: &str, boxed: bool, reference: bool) -> String {
    let passed = argument(kind, value, boxed, reference);
    match kind {
        Kind::Double => "8".to_owned(),
        Kind::Bool => "1".to_owned(),
        Kind::Int32 | Kind::Enum(_) => format!("rt::size::int32({passed})"),
        Kind::Int64 => format!("rt::size::int64({passed})"),
        Kind::Uint32 => format!("rt::size::uint32({passed})"),
        Kind::Uint64 => format!("rt::size::varint({passed})"),
        Kind::String | Kind::Bytes => format!("rt::size::delimited({value}.len())"),
        Kind::Message(_) => format!("rt::size::message({passed})"),
    }
}

fn varint_len(value: u32) -> usize {
    (32 - (value | 1).leading_zeros()).div_ceil(7) as usize
}
