//! Puts the pieces together: one file per package, and the tables over all of them.

use super::layout::{Layout, MAX_INLINE};
use super::schema::{Enum, EnumValue, Field, Kind, Message, Schema};
use super::types::{Context, enumeration, message};
use super::{decode, encode, json, v0};
use anyhow::Result;
use heck::ToShoutySnakeCase;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

type Module = Vec<String>;

/// All generated files by their path below the target folder, not formatted yet.
pub fn files(schema: &Schema) -> Result<BTreeMap<PathBuf, String>> {
    let cx = Context { schema, layout: Layout::of(schema) };
    let modules = modules(&cx);
    let packages = schema.packages().iter().flat_map(prefixes).collect::<BTreeSet<_>>();
    let mut files = BTreeMap::new();
    let mut index = String::from(
        "//! Messages, enums and their codecs, by package; the tables over all of them.\n\
         #[cfg(feature = \"arbitrary\")]\npub(crate) mod every;\npub(crate) mod info;\nmod slots;\n",
    );
    for package in &packages {
        if let [only] = package.as_slice() {
            let _ = writeln!(index, "pub mod {only};");
        }
        let text = format!("//! Package `{}`.\n{}", package.join("::"), render(package, &modules, &packages));
        files.insert(PathBuf::from(format!("{}.rs", package.join("/"))), text);
    }
    files.insert(PathBuf::from("mod.rs"), index);
    files.insert(PathBuf::from("info.rs"), info(schema));
    files.insert(PathBuf::from("slots.rs"), slots(&cx));
    files.insert(PathBuf::from("every.rs"), every(&cx));
    Ok(files)
}

fn prefixes(module: &Module) -> Vec<Module> {
    (1..=module.len()).map(|len| module[..len].to_vec()).collect()
}

/// The items of each module.
fn modules(cx: &Context<'_>) -> BTreeMap<Module, String> {
    let mut modules = BTreeMap::<Module, String>::new();
    for name in &cx.schema.order {
        if let Some(item) = cx.schema.enums.get(name) {
            modules.entry(item.module.clone()).or_default().push_str(&enumeration(item));
        }
        if let Some(item) = cx.schema.messages.get(name) {
            modules.entry(item.module.clone()).or_default().push_str(&whole_message(cx, item));
        }
    }
    modules
}

fn whole_message(cx: &Context<'_>, item: &Message) -> String {
    format!(
        "{}impl rt::Wire for {} {{
        fn info(&self) -> &'static rt::MessageInfo {{ &crate::generated::info::{} }}
        {}{}{}{}}}\n\n{}",
        message(cx, item),
        item.ident,
        constant(&item.name),
        decode::merge(cx, item),
        encode::encode(cx, item),
        encode::encoded_len(cx, item),
        json::write(cx, item),
        json::object(item),
    )
}

/// A module's items and its inner modules; packages stand in files of their own.
fn render(module: &Module, modules: &BTreeMap<Module, String>, packages: &BTreeSet<Module>) -> String {
    let all = modules.keys().flat_map(prefixes).chain(packages.iter().cloned()).collect::<BTreeSet<_>>();
    let children = all.iter().filter(|child| child.len() == module.len() + 1 && child.starts_with(module));
    let mut out = String::new();
    if let Some(items) = modules.get(module) {
        let _ = writeln!(out, "use crate::rt;\n\n{items}");
    }
    for child in children {
        let name = child.last().map(String::as_str).unwrap_or_default();
        let _ = match packages.contains(child) {
            true => writeln!(out, "pub mod {name};"),
            false => writeln!(
                out,
                "/// Parts of `{name}`.\npub mod {name} {{ {} }}\n",
                render(child, modules, packages)
            ),
        };
    }
    out
}

fn constant(name: &str) -> String {
    name.replace('.', "_").to_shouty_snake_case()
}

fn info(schema: &Schema) -> String {
    let mut out = String::from(
        "//! Every message and enum as data.\nuse crate::rt::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, ValueInfo};\n\n",
    );
    for item in schema.messages.values() {
        let fields = item.fields.iter().map(|field| field_info(&item.name, field)).collect::<String>();
        let (name, constant) = (&item.name, constant(&item.name));
        let _ = writeln!(
            out,
            "pub static {constant}: MessageInfo = MessageInfo {{ name: {name:?}, fields: &[{fields}] }};"
        );
    }
    for item in schema.enums.values() {
        let (name, constant) = (&item.name, constant(&item.name));
        let values = values_info(item);
        let _ = writeln!(
            out,
            "pub static {constant}: EnumInfo = EnumInfo {{ name: {name:?}, values: &[{values}] }};"
        );
    }
    let all =
        |names: Vec<&String>| names.iter().map(|name| format!("&{},", constant(name))).collect::<String>();
    let (messages, enums) = (all(schema.messages.keys().collect()), all(schema.enums.keys().collect()));
    let _ = writeln!(out, "/// All messages by name.\npub static MESSAGES: &[&MessageInfo] = &[{messages}];");
    let _ = writeln!(out, "/// All enums by name.\npub static ENUMS: &[&EnumInfo] = &[{enums}];");
    out
}

fn field_info(message: &str, field: &Field) -> String {
    let kind = match &field.kind {
        Kind::Enum(name) => format!("Enum(&{})", constant(name)),
        Kind::Message(name) => format!("Message(&{})", constant(name)),
        scalar => format!("{scalar:?}"),
    };
    let mut out =
        format!("FieldInfo::of({}, {:?}, Label::{:?}, Kind::{kind})", field.number, field.name, field.label);
    let name_v0 = v0::field(message, &field.name);
    if name_v0 != field.name {
        let _ = write!(out, ".v0({name_v0:?})");
    }
    if let Some(default) = &field.default {
        let _ = write!(out, ".default({default:?})");
    }
    if field.deprecated {
        out.push_str(".deprecated()");
    }
    out + ","
}

fn values_info(item: &Enum) -> String {
    let value = |EnumValue { name, number, .. }: &EnumValue| match v0::value(&item.name, name) {
        same if same == *name => format!("ValueInfo::of({number}, {name:?}),"),
        old => format!("ValueInfo::of({number}, {name:?}).v0({old:?}),"),
    };
    item.values.iter().map(value).collect()
}

/// Slots of all types, and the proof that what stands inline is as small as the layout computed.
fn slots(cx: &Context<'_>) -> String {
    let paths =
        |names: Vec<&String>| names.iter().map(|name| format!("{},\n", cx.path(name))).collect::<String>();
    let messages = paths(cx.schema.messages.keys().collect());
    let enums = paths(cx.schema.enums.keys().collect());
    let mut out = String::from("//! Places for JSON values of generated types.\n");
    let _ = writeln!(
        out,
        "crate::json::slot::enum_slots! {{ {enums} }}\ncrate::json::slot::message_slots! {{ {messages} }}"
    );
    let small = cx.schema.messages.keys().filter(|name| !cx.layout.is_large(name));
    let small = small.map(|name| format!("size_of::<{}>(),", cx.path(name))).collect::<String>();
    let _ = writeln!(
        out,
        "\n// What stands inside other structs is small; larger messages are boxed there.
        const _: () = {{
            let sizes = [{small}];
            let mut index = 0;
            while index < sizes.len() {{
                assert!(sizes[index] <= {MAX_INLINE});
                index += 1;
            }}
        }};"
    );
    out
}

/// Constructors of all messages, for tests that visit each.
fn every(cx: &Context<'_>) -> String {
    let lines = cx.schema.messages.keys().map(|name| format!("|| Box::<{}>::default(),\n", cx.path(name)));
    format!(
        "//! Every message type once.\nuse crate::Wire;\n\n/// Makes an empty message of each type.\n\
         pub static EVERY: &[fn() -> Box<dyn Wire>] = &[{}];\n",
        lines.collect::<String>()
    )
}
