//! Messages in JSON that a person wrote: a key that no message has is a slip, and what it says would be dropped in silence.

use meseta_wire::{FieldInfo, Kind, Label, Message, MessageInfo};
use serde_json::Value;

use crate::flags;

/// Reads a message; errors name the key, where it stands, and what was probably meant.
pub fn read<M: Message>(text: &str) -> Result<M, String> {
    let message = M::from_json(text.as_bytes()).map_err(|error| error.to_string())?;
    let value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    known(message.info(), &value, "").map(|()| message)
}

/// That every key of an object, and of those in it, is a field's name. As deep as the message that was read.
fn known(info: &MessageInfo, value: &Value, place: &str) -> Result<(), String> {
    let Value::Object(fields) = value else { return Ok(()) };
    for (key, value) in fields {
        let named = |field: &&FieldInfo| field.name == key;
        let field = info.fields.iter().find(named).ok_or_else(|| strange(info, key, place))?;
        if let Kind::Message(info) = field.kind {
            let place = format!("{place}{key}.");
            inner(field.label, value).try_for_each(|value| known(info, value, &place))?;
        }
    }
    Ok(())
}

/// The messages in a field's value: one, or those of a list or a map.
fn inner(label: Label, value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match (label, value) {
        (Label::Map, Value::Object(entries)) => Box::new(entries.values()),
        (_, Value::Array(items)) => Box::new(items.iter()),
        (_, one) => Box::new(std::iter::once(one)),
    }
}

fn strange(info: &MessageInfo, key: &str, place: &str) -> String {
    let names = || info.fields.iter().map(|field| field.name);
    let cure = match flags::nearest(key, names()) {
        Some(near) => format!("did you mean {near:?}?"),
        None => format!("give one of {}", names().collect::<Vec<_>>().join(", ")),
    };
    format!("{:?} is no key that is known; {cure}", format!("{place}{key}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_wire::v1;

    #[test]
    fn each_key_of_a_message_is_a_fields_name() {
        let task = |text: &str| read::<v1::TaskInfo>(text).map(drop);
        let rest = r#""name": "t", "task_id": {"value": "t"}, "agent_id": {"value": ""}"#;
        let with = |more: &str| task(&format!("{{{rest}, {more}}}"));
        assert_eq!(
            with(r#""limits": {"any name": {"value": 1}}, "labels": {"labels": [{"key": "k"}]}"#),
            Ok(())
        );
        assert!(with(r#""slave_id": {"value": ""}"#).is_err(), "a name of before, which is not read either");
        assert_eq!(
            with(r#""comand": {"value": "true"}"#).unwrap_err(),
            r#""comand" is no key that is known; did you mean "command"?"#
        );
        assert_eq!(
            with(r#""labels": {"labels": [{"key": "k", "valeu": "v"}]}"#).unwrap_err(),
            r#""labels.labels.valeu" is no key that is known; did you mean "value"?"#
        );
        assert_eq!(
            with(r#""limits": {"cpus": {"amount": 1, "value": 1}}"#).unwrap_err(),
            r#""limits.amount" is no key that is known; give one of value"#
        );
    }
}
