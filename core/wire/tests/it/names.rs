//! The tables of names, held against what is known of Mesos' two APIs.

use meseta_wire::{ENUMS, Kind, Label, MESSAGES};

#[test]
fn old_fields_have_old_names() {
    let fields = MESSAGES.iter().flat_map(|info| info.fields.iter().map(move |field| (info.name, field)));
    let renamed = fields.filter(|(_, field)| field.name != field.name_v0);
    let mut found = renamed.map(|(message, field)| (field.name, field.name_v0, message)).collect::<Vec<_>>();
    found.sort_unstable();
    assert!(found.iter().all(|(new, old, _)| matches!(
        (*new, *old),
        ("agent_id", "slave_id") | ("agent_info", "slave_info")
    )));
    let infos = found
        .iter()
        .filter(|(new, ..)| *new == "agent_info")
        .map(|(.., message)| *message)
        .collect::<Vec<_>>();
    assert_eq!(infos, ["mesos.v1.agent.Response.GetAgent", "mesos.v1.executor.Event.Subscribed"]);
    assert_eq!(found.len(), 30);
    let same =
        |message: &str, field: &str| !found.iter().any(|(new, _, found)| (*found, *new) == (message, field));
    assert!(same("mesos.v1.master.Event.AgentRemoved", "agent_id"));
    assert!(same("mesos.v1.master.Response.GetAgents.Agent", "agent_info"));
}

#[test]
fn old_enums_have_old_names() {
    let values = ENUMS.iter().flat_map(|info| info.values.iter().map(move |value| (info.name, value)));
    let renamed = values.filter(|(_, value)| value.name != value.name_v0).collect::<Vec<_>>();
    assert_eq!(renamed.len(), 8);
    assert!(renamed.iter().all(|(name, value)| name.starts_with("mesos.v1.TaskStatus.")
        && value.name.replace("AGENT", "SLAVE") == value.name_v0));
}

#[test]
fn the_schema_is_whole() {
    let of_mesos = |name: &str| name.starts_with("mesos.v1.");
    let messages = MESSAGES.iter().filter(|info| of_mesos(info.name)).collect::<Vec<_>>();
    let enums = ENUMS.iter().filter(|info| of_mesos(info.name)).collect::<Vec<_>>();
    assert_eq!((messages.len(), enums.len()), (351, 53));
    assert_eq!(messages.iter().map(|info| info.fields.len()).sum::<usize>(), 1206);
    assert_eq!(enums.iter().map(|info| info.values.len()).sum::<usize>(), 442);
    let fields = || messages.iter().flat_map(|info| info.fields);
    assert_eq!(fields().filter(|field| field.label == Label::Map).count(), 11);
    assert_eq!(fields().filter(|field| field.deprecated).count(), 19);
    assert_eq!(fields().filter(|field| field.default.is_some()).count(), 28);
    assert_eq!(fields().filter(|field| matches!(field.kind, Kind::Bytes)).count(), 17);
}

#[test]
fn getters_know_the_defaults() {
    use meseta_wire::v1;
    assert_eq!(v1::Filters::default().refuse_seconds(), 5.0);
    assert_eq!(v1::Resource::default().role(), "*");
    assert_eq!(v1::AgentInfo::default().port(), 5051);
    assert!(v1::CommandInfo::default().shell());
    assert!(!v1::CommandInfo { shell: Some(false), ..Default::default() }.shell());
    assert_eq!(v1::environment::Variable::default().r#type(), v1::environment::variable::Type::Value);
}
