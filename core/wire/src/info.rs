//! Descriptions of messages as data: what a slow path (error paths, required fields, documentation) walks over.
//!
//! The fast paths are generated code; these tables exist so that nothing else has to be generated twice.

/// One message type.
#[derive(Debug)]
pub struct MessageInfo {
    /// Full protobuf name, for instance `mesos.v1.Offer`.
    pub name: &'static str,
    /// Fields in the order in which they are declared, which is the order in which JSON prints them.
    pub fields: &'static [FieldInfo],
}

/// One field of a message.
#[derive(Debug)]
pub struct FieldInfo {
    /// Number on protobuf's wire.
    pub number: u32,
    /// Name in v1 JSON and in proto files.
    pub name: &'static str,
    /// Name in v0 JSON; nearly always the same.
    pub name_v0: &'static str,
    /// How often it may occur.
    pub label: Label,
    /// What it holds.
    pub kind: Kind,
    /// The explicit default, as the proto file writes it.
    pub default: Option<&'static str>,
    /// Marked as deprecated: its default is not printed.
    pub deprecated: bool,
}

/// How often a field may occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Exactly once.
    Required,
    /// At most once.
    Optional,
    /// At most once, and absent when it equals its type's zero (proto3).
    Implicit,
    /// Any number of times.
    Repeated,
    /// A map from strings.
    Map,
}

/// What a field (or a map's value) holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Double,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Bool,
    String,
    Bytes,
    Enum(&'static EnumInfo),
    Message(&'static MessageInfo),
}

/// One enum type.
#[derive(Debug)]
pub struct EnumInfo {
    /// Full protobuf name, for instance `mesos.v1.TaskState`.
    pub name: &'static str,
    /// Values in the order of declaration.
    pub values: &'static [ValueInfo],
}

/// One value of an enum.
#[derive(Debug)]
pub struct ValueInfo {
    /// Number on protobuf's wire.
    pub number: i32,
    /// Name in v1 JSON.
    pub name: &'static str,
    /// Name in v0 JSON.
    pub name_v0: &'static str,
}

impl Kind {
    /// Protobuf's wire type of one unpacked value of this kind.
    pub fn wire_type(self) -> u32 {
        match self {
            Kind::Double => 1,
            Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 | Kind::Bool | Kind::Enum(_) => 0,
            Kind::String | Kind::Bytes | Kind::Message(_) => 2,
        }
    }
}

impl MessageInfo {
    /// The field of this number.
    pub fn field(&self, number: u32) -> Option<&'static FieldInfo> {
        self.fields.iter().find(|field| field.number == number)
    }
}

impl FieldInfo {
    pub(crate) const fn of(number: u32, name: &'static str, label: Label, kind: Kind) -> FieldInfo {
        FieldInfo { number, name, name_v0: name, label, kind, default: None, deprecated: false }
    }

    pub(crate) const fn v0(mut self, name: &'static str) -> FieldInfo {
        self.name_v0 = name;
        self
    }

    pub(crate) const fn default(mut self, text: &'static str) -> FieldInfo {
        self.default = Some(text);
        self
    }

    pub(crate) const fn deprecated(mut self) -> FieldInfo {
        self.deprecated = true;
        self
    }
}

impl ValueInfo {
    pub(crate) const fn of(number: i32, name: &'static str) -> ValueInfo {
        ValueInfo { number, name, name_v0: name }
    }

    pub(crate) const fn v0(mut self, name: &'static str) -> ValueInfo {
        self.name_v0 = name;
        self
    }
}
