//! The JSON of the v0 endpoints: resources as a flat object, labels as an array, capabilities as names.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use meseta_model::{Resources, Value as Amount};
use meseta_wire::{Enumeration, Message, v1};
use serde_json::{Map, Value, json};

/// `{"cpus": 2.0, "ports": "[31000-31099]"}`, with the four well-known names always there.
pub fn resources(resources: &Resources) -> Value {
    let mut shown = Map::new();
    for name in ["cpus", "gpus", "mem", "disk"] {
        shown.insert(name.to_owned(), json!(resources.scalar(name).to_f64()));
    }
    // The same name may be there with thousands of reservations: its scalars are summed once, its texts written once.
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for resource in resources.iter() {
        let name = resource.name.as_str();
        match &resource.value {
            Amount::Scalar(_) if shown.contains_key(name) => {}
            Amount::Scalar(_) => {
                shown.insert(name.to_owned(), json!(resources.scalar(name).to_f64()));
            }
            other => match texts.entry(name) {
                Entry::Vacant(first) => {
                    first.insert(other.to_string());
                }
                Entry::Occupied(mut before) => merge(before.get_mut(), &other.to_string()),
            },
        }
    }
    shown.extend(texts.into_iter().map(|(name, text)| (name.to_owned(), json!(text))));
    Value::Object(shown)
}

/// `[1-2]` and `[5-6]` as `[1-2, 5-6]`.
fn merge(before: &mut String, after: &str) {
    before.pop();
    before.push_str(", ");
    before.push_str(&after[1..]);
}

/// As [`resources`], of resources on the wire; what cannot be read counts as nothing.
pub fn resources_of(wire: &[v1::Resource]) -> Value {
    resources(&Resources::from_record(wire).unwrap_or_default())
}

/// Resources one by one, with their reservations, under Mesos' v0 names.
pub fn resources_full<'a>(wire: impl IntoIterator<Item = &'a v1::Resource>) -> Value {
    wire.into_iter().map(|resource| message(&with_role(resource))).collect()
}

/// The v0 API shows a `role` beside the stack of reservations.
fn with_role(resource: &v1::Resource) -> v1::Resource {
    let mut shown = resource.clone();
    let role = resource.reservations.last().and_then(|reservation| reservation.role.clone());
    shown.role = Some(role.or(shown.role).unwrap_or_else(|| "*".into()));
    shown
}

/// Any message as JSON, under Mesos' v0 names.
pub fn message<M: Message>(message: &M) -> Value {
    let mut text = Vec::new();
    message.to_json_v0(&mut text);
    serde_json::from_slice(&text).unwrap_or(Value::Null)
}

/// `[{"key": …, "value": …}]`.
pub fn labels(labels: &v1::Labels) -> Value {
    labels.labels.iter().map(message).collect()
}

/// Attributes as a flat object: scalars as numbers, all else as text.
pub fn attributes(attributes: &[v1::Attribute]) -> Value {
    let mut shown = Map::new();
    for attribute in attributes {
        let value = match (&attribute.text, &attribute.scalar) {
            (Some(text), _) => json!(text.value),
            (_, Some(scalar)) => json!(scalar.value),
            _ => json!(other_attribute(attribute)),
        };
        shown.insert(attribute.name.to_string(), value);
    }
    Value::Object(shown)
}

fn other_attribute(attribute: &v1::Attribute) -> String {
    let ranges = attribute.ranges.as_ref().map(|ranges| {
        let each = ranges.range.iter().map(|range| format!("{}-{}", range.begin, range.end));
        format!("[{}]", each.collect::<Vec<_>>().join(", "))
    });
    let set = attribute.set.as_ref().map(|set| format!("{{{}}}", set.item.join(", ")));
    ranges.or(set).unwrap_or_default()
}

/// The names of a framework's capabilities.
pub fn capabilities(capabilities: &[v1::framework_info::Capability]) -> Value {
    let name =
        |capability: &v1::framework_info::Capability| capability.r#type.map(|r#type| json!(r#type.name()));
    capabilities.iter().filter_map(name).collect()
}

/// A status in a task's history.
pub fn status(status: &v1::TaskStatus) -> Value {
    let mut shown = Map::new();
    shown.insert("state".to_owned(), json!(status.state.name()));
    shown.insert("timestamp".to_owned(), json!(status.timestamp.unwrap_or_default()));
    if let Some(all) = &status.labels {
        shown.insert("labels".to_owned(), labels(all));
    }
    if let Some(container) = &status.container_status {
        let mut container = message::<v1::ContainerStatus>(container);
        if let Some(object) = container.as_object_mut() {
            object.remove("executor_pid");
        }
        shown.insert("container_status".to_owned(), container);
    }
    if let Some(healthy) = status.healthy {
        shown.insert("healthy".to_owned(), json!(healthy));
    }
    Value::Object(shown)
}

/// What a task's TaskInfo says of it beside the names of what it runs on. `info` is redacted already.
pub fn task_details(shown: &mut Value, info: &v1::TaskInfo) {
    if let Some(all) = &info.labels {
        shown["labels"] = labels(all);
    }
    if let Some(discovery) = &info.discovery {
        shown["discovery"] = message::<v1::DiscoveryInfo>(discovery);
    }
    if let Some(container) = &info.container {
        shown["container"] = message::<v1::ContainerInfo>(container);
    }
    if let Some(check) = &info.health_check {
        shown["health_check"] = message::<v1::HealthCheck>(check);
    }
}

/// What an executor executes, without what may be secret.
pub fn command(command: &v1::CommandInfo) -> Value {
    let mut shown = Map::new();
    if let Some(shell) = command.shell {
        shown.insert("shell".to_owned(), json!(shell));
    }
    if let Some(value) = &command.value {
        shown.insert("value".to_owned(), json!(value));
    }
    shown.insert("argv".to_owned(), json!(command.arguments));
    if let Some(environment) = &command.environment {
        shown.insert("environment".to_owned(), message(&crate::secrets::redacted_environment(environment)));
    }
    let uri = |uri: &v1::command_info::Uri| json!({"value": uri.value, "executable": uri.executable.unwrap_or(false)});
    shown.insert("uris".to_owned(), command.uris.iter().map(uri).collect());
    Value::Object(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_model::Role;

    #[test]
    fn what_is_there_with_several_reservations_is_shown_as_one() {
        let text = "cpus:1;cpus(a):2;cpus(b):0.5;gems:3;gems(a):4;ports:[1-2];ports(a):[5-6];ports(b):[8-9];tags:{x};tags(a):{y}";
        let all = Resources::parse(text, &Role::default_role()).expect("resources");
        let expected = json!({
            "cpus": 3.5, "gpus": 0.0, "mem": 0.0, "disk": 0.0, "gems": 7.0,
            "ports": "[1-2, 5-6, 8-9]", "tags": "{x, y}",
        });
        assert_eq!(resources(&all), expected);
    }
}
