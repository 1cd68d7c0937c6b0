//! `write_json` and the places of fields for the JSON reader.

use super::decode::{method, siblings};
use super::encode::{argument, present};
use super::schema::{Field, Kind, Label, Message};
use super::types::{Context, has_v0_names, ident, required_bit, required_bits};
use super::v0;
use std::fmt::Write;

pub fn write(cx: &Context<'_>, item: &Message) -> String {
    let lines = item.fields.iter().map(|field| write_field(cx, item, field)).collect::<String>();
    let writer = if lines.is_empty() { "_" } else { "w" };
    format!("fn write_json(&self, {writer}: &mut rt::JsonWriter<'_>) {{\n{lines}}}\n")
}

fn write_field(cx: &Context<'_>, item: &Message, field: &Field) -> String {
    let place = format!("self.{}", ident(field));
    let boxed = cx.layout.boxed(&item.name, field);
    let (before, key) = key(&item.name, field);
    let element = || value(cx, field, &format!("{:?}", opening(&field.kind)), "value", false, true);
    let body = match field.label {
        Label::Required => value(cx, field, &key, &place, boxed, false),
        Label::Implicit => format!(
            "if {} {{ {} }}",
            present(&field.kind, &place),
            value(cx, field, &key, &place, boxed, false)
        ),
        Label::Optional => match cx.default_of(field).filter(|_| !field.deprecated) {
            Some(_) => value(cx, field, &key, &format!("{place}()"), false, field.kind == Kind::String),
            None => format!(
                "if let Some(value) = &{place} {{ {} }}",
                value(cx, field, &key, "value", boxed, true)
            ),
        },
        Label::Repeated => format!(
            "if !{place}.is_empty() {{ w.open({key}); for value in &{place} {{ {} }} w.close(b']'); }}",
            element()
        ),
        Label::Map => format!(
            "if !{place}.is_empty() {{
                w.open({key});
                for (name, value) in &{place} {{ w.map_key(name); {} }}
                w.close(b'}}');
            }}",
            element()
        ),
    };
    format!("{before}{body}\n")
}

/// The key, quoted, with its colon and what the value begins with: a statement that chooses it, where v0 has another name, and
/// the expression.
fn key(message: &str, field: &Field) -> (String, String) {
    let opening = match field.label {
        Label::Repeated => "[",
        Label::Map => "{",
        _ => opening(&field.kind),
    };
    let quoted = |name: &str| format!("{:?}", format!("\"{name}\":{opening}"));
    match v0::field(message, &field.name) {
        same if same == field.name => (String::new(), quoted(same)),
        old => (format!("let key = w.pick({}, {});\n", quoted(&field.name), quoted(old)), "key".to_owned()),
    }
}

/// What every value of a kind begins with.
fn opening(kind: &Kind) -> &'static str {
    match kind {
        Kind::Message(_) => "{",
        Kind::String | Kind::Bytes | Kind::Enum(_) => "\"",
        _ => "",
    }
}

/// The statement that writes one value.
fn value(cx: &Context<'_>, field: &Field, key: &str, value: &str, boxed: bool, reference: bool) -> String {
    if let Kind::Enum(name) = &field.kind {
        let value = if reference { format!("*{value}") } else { value.to_owned() };
        let name = match cx.schema.enums.get(name).is_some_and(has_v0_names) {
            true => format!("w.pick(rt::Enumeration::name({value}), rt::Enumeration::name_v0({value}))"),
            false => format!("rt::Enumeration::name({value})"),
        };
        return format!("let name = {name}; w.name({key}, name);");
    }
    format!("w.{}({key}, {});", method(&field.kind), argument(&field.kind, value, boxed, reference))
}

/// The implementation of `Object`.
pub fn object(item: &Message) -> String {
    let mut arms = String::new();
    let mut chosen = String::new();
    for field in &item.fields {
        let (name, place) = (&field.name, ident(field));
        let bit = required_bit(item, field);
        let _ = match field.siblings.is_empty() {
            true => writeln!(arms, "{name:?} => rt::Field::new({name:?}, {bit:#x}, &mut self.{place}),"),
            false => writeln!(arms, "{name:?} => rt::Field::oneof({name:?}, &mut self.{place}),"),
        };
        if !field.siblings.is_empty() {
            let _ = writeln!(chosen, "{name:?} => {{ {} }}", siblings(item, field));
        }
    }
    let body = match arms.is_empty() {
        true => "fn field<'a>(&'a mut self, _: &str) -> Option<rt::Field<'a>> { None }\n".to_owned(),
        false => format!(
            "fn field<'a>(&'a mut self, key: &str) -> Option<rt::Field<'a>> {{ match key {{ {arms} _ => None }} }}\n"
        ),
    };
    let required = match required_bits(item) {
        0 => String::new(),
        bits => format!("fn required(&self) -> u64 {{ {bits:#x} }}\n"),
    };
    let chosen = match chosen.is_empty() {
        true => String::new(),
        false => format!("fn chosen(&mut self, name: &str) {{ match name {{ {chosen} _ => {{}} }} }}\n"),
    };
    let closed = closed(item);
    format!("impl rt::Object for {} {{\n{body}{required}{chosen}{closed}}}\n\n", item.ident)
}

/// What a message takes that will never have other fields, as Google's own: any other key is a mistake.
fn closed(item: &Message) -> String {
    if !item.name.starts_with("google.protobuf.") {
        return String::new();
    }
    let names: Vec<String> = item.fields.iter().map(|field| format!("'{}'", field.name)).collect();
    let takes = format!("an object of {}", names.join(" and "));
    format!("fn closed(&self) -> Option<&'static str> {{ Some({takes:?}) }}\n")
}
