//! Rust definitions of messages and enums, and the paths by which generated code names them.

use super::layout::Layout;
use super::schema::{Enum, EnumValue, Field, Kind, Label, Message, Schema, escape};
use super::v0;
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::fmt::Write;

/// What every emitter needs.
pub struct Context<'a> {
    pub schema: &'a Schema,
    pub layout: Layout,
}

impl Context<'_> {
    /// The Rust path of a message or enum.
    pub fn path(&self, name: &str) -> String {
        let message = self.schema.messages.get(name).map(|item| (&item.module, &item.ident));
        let item = message.or_else(|| self.schema.enums.get(name).map(|item| (&item.module, &item.ident)));
        item.map(|(module, ident)| format!("crate::{}::{ident}", module.join("::"))).unwrap_or_default()
    }

    /// The type of one value.
    pub fn value_type(&self, kind: &Kind) -> String {
        match kind {
            Kind::Double => "f64".to_owned(),
            Kind::Int32 => "i32".to_owned(),
            Kind::Int64 => "i64".to_owned(),
            Kind::Uint32 => "u32".to_owned(),
            Kind::Uint64 => "u64".to_owned(),
            Kind::Bool => "bool".to_owned(),
            Kind::String => "rt::Text".to_owned(),
            Kind::Bytes => "rt::Bytes".to_owned(),
            Kind::Enum(name) | Kind::Message(name) => self.path(name),
        }
    }

    fn field_type(&self, owner: &str, field: &Field) -> String {
        let mut value = self.value_type(&field.kind);
        if self.layout.boxed(owner, field) {
            value = format!("Box<{value}>");
        }
        match field.label {
            Label::Required | Label::Implicit => value,
            Label::Optional => format!("Option<{value}>"),
            Label::Repeated => format!("Vec<{value}>"),
            Label::Map => format!("rt::BTreeMap<rt::Text, {value}>"),
        }
    }

    /// Whether a default value of this kind lacks required fields.
    pub fn partial(&self, kind: &Kind) -> bool {
        let Kind::Message(name) = kind else { return false };
        let fields = self.schema.messages.get(name).map(|item| item.fields.as_slice()).unwrap_or_default();
        fields.iter().any(|field| field.label == Label::Required)
    }

    /// The explicit default of a field as a Rust expression.
    pub fn default_of(&self, field: &Field) -> Option<String> {
        let text = field.default.as_deref()?;
        Some(match &field.kind {
            Kind::Enum(name) => format!("{}::{}", self.path(name), variant(text)),
            Kind::String => format!("{text:?}"),
            Kind::Double => match text {
                "inf" => "f64::INFINITY".to_owned(),
                _ if text.contains(['.', 'e']) => text.to_owned(),
                _ => format!("{text}.0"),
            },
            _ => text.to_owned(),
        })
    }
}

/// An enum value's Rust name.
fn variant(name: &str) -> String {
    let name = name.to_upper_camel_case();
    if name == "Self" { "Self_".to_owned() } else { name }
}

/// A field's Rust name.
pub fn ident(field: &Field) -> String {
    let name = if field.name.contains(|c: char| c.is_uppercase()) {
        field.name.to_snake_case()
    } else {
        field.name.clone()
    };
    escape(&name)
}

/// The bit of each required field, by position among them; 0 for others.
pub fn required_bit(message: &Message, field: &Field) -> u64 {
    let mut required = message.fields.iter().filter(|other| other.label == Label::Required);
    required.position(|other| other.number == field.number).map_or(0, |at| 1 << at)
}

/// All required bits of a message.
pub fn required_bits(message: &Message) -> u64 {
    message.fields.iter().fold(0, |bits, field| bits | required_bit(message, field))
}

/// A type's full name and what the proto file says about it.
fn doc(name: &str, comment: &str) -> String {
    let gap = if comment.is_empty() { "" } else { "///\n" };
    format!("/// `{name}`\n{gap}{comment}")
}

/// The struct of a message, with getters of explicit defaults.
pub fn message(cx: &Context<'_>, item: &Message) -> String {
    let mut out = doc(&item.name, &item.doc);
    let _ = writeln!(out, "#[derive(Clone, Debug, Default, PartialEq{})]", extra_derives(item));
    let _ = writeln!(out, "pub struct {} {{", item.ident);
    for field in &item.fields {
        let _ = writeln!(out, "{}pub {}: {},", field.doc, ident(field), cx.field_type(&item.name, field));
    }
    out.push_str("/// Fields beyond our schema, kept as they came.\npub unknown: rt::UnknownFields,\n}\n\n");
    let getters = item.fields.iter().filter(|field| field.label == Label::Optional);
    let getters = getters.filter_map(|field| getter(cx, field)).collect::<String>();
    if !getters.is_empty() {
        let _ = writeln!(out, "impl {} {{\n{getters}}}\n", item.ident);
    }
    out
}

/// Ids serve as keys of maps.
fn extra_derives(item: &Message) -> &'static str {
    if item.ident.ends_with("Id") || item.ident == "Uuid" { ", Eq, PartialOrd, Ord, Hash" } else { "" }
}

fn getter(cx: &Context<'_>, field: &Field) -> Option<String> {
    let default = cx.default_of(field)?;
    let (result, value) = match field.kind {
        Kind::String => ("&str".to_owned(), format!("self.{}.as_deref().unwrap_or({default})", ident(field))),
        _ => (cx.value_type(&field.kind), format!("self.{}.unwrap_or({default})", ident(field))),
    };
    let name = ident(field);
    Some(format!(
        "/// `{}`, or the schema's default.\npub fn {name}(&self) -> {result} {{ {value} }}\n",
        field.name
    ))
}

/// An enum with its numbers and names.
pub fn enumeration(item: &Enum) -> String {
    let ident = &item.ident;
    let mut out = doc(&item.name, &item.doc);
    out.push_str("#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]\n");
    let _ = writeln!(out, "pub enum {ident} {{");
    let [mut numbers, mut back, mut names, mut from, mut old] = [const { String::new() }; 5];
    for (index, EnumValue { name, number, doc }) in item.values.iter().enumerate() {
        let variant = variant(name);
        let _ = writeln!(out, "{doc}{}{variant},", if index == 0 { "#[default]\n" } else { "" });
        let _ = writeln!(numbers, "{number} => Some({ident}::{variant}),");
        let _ = writeln!(back, "{ident}::{variant} => {number},");
        let _ = writeln!(names, "{ident}::{variant} => {name:?},");
        let _ = writeln!(from, "{name:?} => Some({ident}::{variant}),");
        let name_v0 = v0::value(&item.name, name);
        if name_v0 != *name {
            let _ = writeln!(old, "{ident}::{variant} => {name_v0:?},");
        }
    }
    let v0 = match old.is_empty() {
        true => String::new(),
        false => format!("fn name_v0(self) -> &'static str {{ match self {{ {old} _ => self.name() }} }}\n"),
    };
    let _ = writeln!(
        out,
        "}}\n\nimpl rt::Enumeration for {ident} {{
        fn from_number(number: i32) -> Option<Self> {{ match number {{ {numbers} _ => None }} }}
        fn number(self) -> i32 {{ match self {{ {back} }} }}
        fn from_name(name: &str) -> Option<Self> {{ match name {{ {from} _ => None }} }}
        fn name(self) -> &'static str {{ match self {{ {names} }} }}
        {v0}}}\n"
    );
    out
}

/// Whether the v0 API has other names for some of the enum's values.
pub fn has_v0_names(item: &Enum) -> bool {
    item.values.iter().any(|value| v0::value(&item.name, &value.name) != value.name)
}
