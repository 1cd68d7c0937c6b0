//! Names the required fields that a JSON message lacks. Slow; only run when it is known that there are some.

use crate::info::{FieldInfo, Kind, Label, MessageInfo};
use serde_json::{Map, Value};

/// So many missing fields are named at most.
const MAX_NAMED: usize = 64;

/// Full paths in the order in which protobuf lists them: a message's own fields first, then those of its parts by number.
pub fn missing(info: &'static MessageInfo, bytes: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    if let Ok(Value::Object(object)) = serde_json::from_slice(bytes) {
        collect(info, &object, "", &mut names);
    }
    names
}

fn collect(info: &MessageInfo, object: &Map<String, Value>, prefix: &str, names: &mut Vec<String>) {
    if names.len() >= MAX_NAMED {
        return;
    }
    let present = |field: &FieldInfo| object.get(field.name).filter(|value| !value.is_null());
    for field in info.fields {
        if field.label == Label::Required && present(field).is_none() && names.len() < MAX_NAMED {
            names.push(format!("{prefix}{}", field.name));
        }
    }
    let mut fields = info.fields.iter().collect::<Vec<_>>();
    fields.sort_by_key(|field| field.number);
    for field in fields {
        if let (Kind::Message(inner), Some(value)) = (field.kind, present(field)) {
            collect_field(inner, field, value, prefix, names);
        }
    }
}

fn collect_field(
    inner: &MessageInfo,
    field: &FieldInfo,
    value: &Value,
    prefix: &str,
    names: &mut Vec<String>,
) {
    let name = field.name;
    match (field.label, value) {
        (Label::Map, Value::Object(entries)) => {
            for (key, value) in entries {
                let empty = Map::new();
                let value = value.as_object().unwrap_or(&empty);
                collect(inner, value, &format!("{prefix}{name}[{key}].value."), names);
            }
        }
        (Label::Repeated, Value::Array(items)) => {
            for (index, item) in items.iter().filter_map(Value::as_object).enumerate() {
                collect(inner, item, &format!("{prefix}{name}[{index}]."), names);
            }
        }
        (Label::Repeated, Value::Object(item)) => collect(inner, item, &format!("{prefix}{name}[0]."), names),
        (_, Value::Object(item)) => collect(inner, item, &format!("{prefix}{name}."), names),
        _ => {}
    }
}
