//! The proto files as the generator sees them: messages, enums and fields with full names and Rust paths.

use super::docs::{Docs, ENUM_VALUE, FILE_ENUM, FILE_MESSAGE, MESSAGE_ENUM, MESSAGE_FIELD, MESSAGE_MESSAGE};
use anyhow::{Context, Result, bail, ensure};
use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_types::field_descriptor_proto::{Label as ProtoLabel, Type as ProtoType};
use prost_types::{DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Everything under `proto/`, with what it imports.
pub struct Schema {
    /// By full protobuf name.
    pub messages: BTreeMap<String, Message>,
    /// By full protobuf name.
    pub enums: BTreeMap<String, Enum>,
    /// Full names of types in the order of declaration, parents first.
    pub order: Vec<String>,
}

/// A message type.
pub struct Message {
    pub name: String,
    pub module: Vec<String>,
    pub ident: String,
    pub fields: Vec<Field>,
    /// What the proto file says about it; lines, or nothing.
    pub doc: String,
}

/// An enum type.
pub struct Enum {
    pub name: String,
    pub module: Vec<String>,
    pub ident: String,
    pub values: Vec<EnumValue>,
    pub doc: String,
}

/// A value of an enum.
pub struct EnumValue {
    pub name: String,
    pub number: i32,
    pub doc: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    Required,
    Optional,
    Implicit,
    Repeated,
    Map,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Double,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Bool,
    String,
    Bytes,
    Enum(String),
    Message(String),
}

/// A field. A map's kind is its values' kind; its keys are strings.
pub struct Field {
    pub name: String,
    pub number: u32,
    pub label: Label,
    pub kind: Kind,
    pub default: Option<String>,
    pub deprecated: bool,
    /// Names of the other members of its oneof.
    pub siblings: Vec<String>,
    pub doc: String,
}

impl Schema {
    pub fn load(folder: &Path) -> Result<Schema> {
        let protos = walk(folder, "proto")?;
        let set = protox::compile(&protos, [folder]).context("compile the proto files")?;
        let mut schema = Schema { messages: BTreeMap::new(), enums: BTreeMap::new(), order: Vec::new() };
        for file in &set.file {
            schema.add_file(file).with_context(|| format!("in {}", file.name()))?;
        }
        schema.check_modules()?;
        Ok(schema)
    }

    fn add_file(&mut self, file: &FileDescriptorProto) -> Result<()> {
        let module = module_of(file.package())?;
        let proto3 = file.syntax() == "proto3";
        let docs = Docs::of(file);
        for (index, item) in file.enum_type.iter().enumerate() {
            self.add_enum(item, file.package(), &module, &docs.below(&[FILE_ENUM, index]));
        }
        for (index, item) in file.message_type.iter().enumerate() {
            let docs = docs.below(&[FILE_MESSAGE, index]);
            self.add_message(item, file.package(), &module, proto3, &docs)?;
        }
        Ok(())
    }

    fn add_enum(&mut self, item: &EnumDescriptorProto, scope: &str, module: &[String], docs: &Docs<'_>) {
        let name = format!("{scope}.{}", item.name());
        let values = item.value.iter().enumerate().map(|(index, value)| EnumValue {
            name: value.name().to_owned(),
            number: value.number(),
            doc: docs.below(&[ENUM_VALUE, index]).text(),
        });
        let values = values.collect();
        let ident = item.name().to_upper_camel_case();
        self.order.push(name.clone());
        self.enums
            .insert(name.clone(), Enum { name, module: module.to_vec(), ident, values, doc: docs.text() });
    }

    fn add_message(
        &mut self,
        item: &DescriptorProto,
        scope: &str,
        module: &[String],
        proto3: bool,
        docs: &Docs<'_>,
    ) -> Result<()> {
        let name = format!("{scope}.{}", item.name());
        let fields = fields(item, &name, proto3, docs)?;
        let ident = item.name().to_upper_camel_case();
        ensure!(!PRELUDE.contains(&ident.as_str()), "{name} would hide a name of Rust's prelude");
        self.order.push(name.clone());
        let message =
            Message { name: name.clone(), module: module.to_vec(), ident, fields, doc: docs.text() };
        self.messages.insert(name.clone(), message);
        let mut inner = module.to_vec();
        inner.push(escape(&item.name().to_snake_case()));
        for (index, item) in item.enum_type.iter().enumerate() {
            self.add_enum(item, &name, &inner, &docs.below(&[MESSAGE_ENUM, index]));
        }
        for (index, item) in item.nested_type.iter().enumerate().filter(|(_, item)| !is_map_entry(item)) {
            self.add_message(item, &name, &inner, proto3, &docs.below(&[MESSAGE_MESSAGE, index]))?;
        }
        Ok(())
    }

    /// A message's inner module must not be a package's as well.
    fn check_modules(&self) -> Result<()> {
        let packages = self.packages();
        for message in self.messages.values() {
            let mut module = message.module.clone();
            module.push(message.ident.to_snake_case());
            ensure!(!packages.contains(&module), "{} has the name of a package", message.name);
        }
        Ok(())
    }

    /// The Rust modules of all packages.
    pub fn packages(&self) -> BTreeSet<Vec<String>> {
        let nested = self.messages.keys().map(String::as_str).collect::<BTreeSet<_>>();
        let top = |name: &str| name.rsplit_once('.').is_none_or(|(scope, _)| !nested.contains(scope));
        let messages = self.messages.values().filter(|item| top(&item.name)).map(|item| item.module.clone());
        let enums = self.enums.values().filter(|item| top(&item.name)).map(|item| item.module.clone());
        messages.chain(enums).collect()
    }
}

/// Names that generated code uses unqualified.
const PRELUDE: &[&str] = &[
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "Box",
    "Default",
    "Clone",
    "Debug",
    "PartialEq",
];

fn module_of(package: &str) -> Result<Vec<String>> {
    let module = |head: &str, rest: &str| {
        let rest = rest.split('.').filter(|part| !part.is_empty()).map(str::to_owned);
        std::iter::once(head.to_owned()).chain(rest).collect()
    };
    for (prefix, head) in [("mesos.v1", "v1"), ("meseta.internal", "internal"), ("google.protobuf", "google")]
    {
        if let Some(rest) = package.strip_prefix(prefix) {
            return Ok(module(head, rest));
        }
    }
    bail!("package '{package}' has no Rust module: it must be mesos.v1, meseta.internal or below them")
}

/// Full name of an entry type → its descriptor.
fn map_entries<'a>(item: &'a DescriptorProto, name: &str) -> BTreeMap<String, &'a DescriptorProto> {
    let entries = item.nested_type.iter().filter(|nested| is_map_entry(nested));
    entries.map(|nested| (format!(".{name}.{}", nested.name()), nested)).collect()
}

fn is_map_entry(item: &DescriptorProto) -> bool {
    item.options.as_ref().is_some_and(|options| options.map_entry())
}

fn fields(item: &DescriptorProto, name: &str, proto3: bool, docs: &Docs<'_>) -> Result<Vec<Field>> {
    let entries = map_entries(item, name);
    let mut fields = Vec::new();
    for (index, field) in item.field.iter().enumerate() {
        let mut converted =
            convert(field, item, &entries, proto3).with_context(|| format!("{name}.{}", field.name()))?;
        converted.doc = docs.below(&[MESSAGE_FIELD, index]).text();
        fields.push(converted);
    }
    let required = fields.iter().filter(|field| field.label == Label::Required).count();
    ensure!(required <= 64, "{name} has more than 64 required fields");
    Ok(fields)
}

fn convert(
    field: &FieldDescriptorProto,
    message: &DescriptorProto,
    entries: &BTreeMap<String, &DescriptorProto>,
    proto3: bool,
) -> Result<Field> {
    let (label, kind) = match entries.get(field.type_name()) {
        Some(entry) => {
            let (key, value) = (entry.field.first(), entry.field.get(1));
            ensure!(
                key.is_some_and(|key| key.r#type() == ProtoType::String),
                "only maps from strings are supported"
            );
            let kind = kind(value.context("a map entry has a value")?)?;
            ensure!(
                matches!(kind, Kind::Message(_) | Kind::String),
                "only maps to messages and strings are supported"
            );
            (Label::Map, kind)
        }
        None => (label(field, proto3), kind(field)?),
    };
    let packed = field.options.as_ref().is_some_and(|options| options.packed());
    ensure!(!packed, "packed fields are read but never written: drop the option");
    let siblings = message.field.iter().filter(|other| {
        field.oneof_index.is_some() && other.oneof_index == field.oneof_index && other.name() != field.name()
    });
    Ok(Field {
        name: field.name().to_owned(),
        number: u32::try_from(field.number()).context("field number")?,
        label,
        kind,
        default: field.default_value.clone(),
        deprecated: field.options.as_ref().is_some_and(|options| options.deprecated()),
        siblings: siblings.map(|other| other.name().to_owned()).collect(),
        doc: String::new(),
    })
}

fn label(field: &FieldDescriptorProto, proto3: bool) -> Label {
    match field.label() {
        ProtoLabel::Repeated => Label::Repeated,
        ProtoLabel::Required => Label::Required,
        ProtoLabel::Optional if !proto3 || field.oneof_index.is_some() => Label::Optional,
        ProtoLabel::Optional if field.r#type() == ProtoType::Message => Label::Optional,
        ProtoLabel::Optional => Label::Implicit,
    }
}

fn kind(field: &FieldDescriptorProto) -> Result<Kind> {
    let name = field.type_name().trim_start_matches('.').to_owned();
    Ok(match field.r#type() {
        ProtoType::Double => Kind::Double,
        ProtoType::Int32 => Kind::Int32,
        ProtoType::Int64 => Kind::Int64,
        ProtoType::Uint32 => Kind::Uint32,
        ProtoType::Uint64 => Kind::Uint64,
        ProtoType::Bool => Kind::Bool,
        ProtoType::String => Kind::String,
        ProtoType::Bytes => Kind::Bytes,
        ProtoType::Enum => Kind::Enum(name),
        ProtoType::Message => Kind::Message(name),
        other => {
            bail!("type {} is not supported: use int32, int64, uint32, uint64 or double", other.as_str_name())
        }
    })
}

/// All files below a folder with an extension, sorted.
pub fn walk(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(walk(&path, extension)?);
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Rust's keywords as raw identifiers.
pub fn escape(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
        "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
        "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "try", "type", "use",
        "virtual", "where", "while", "yield",
    ];
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}
