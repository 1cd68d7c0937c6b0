//! Names that the v0 API has for what v1 calls otherwise. Numbers and meaning are the same.

/// The one field `agent_id` and the one field `agent_info` that v0 calls so too.
const SAME: &[(&str, &str)] = &[
    ("mesos.v1.master.Event.AgentRemoved", "agent_id"),
    ("mesos.v1.master.Response.GetAgents.Agent", "agent_info"),
];

/// The v0 name of a field.
pub fn field<'a>(message: &str, name: &'a str) -> &'a str {
    match name {
        _ if !message.starts_with("mesos.v1.") || SAME.contains(&(message, name)) => name,
        "agent_id" => "slave_id",
        "agent_info" => "slave_info",
        _ => name,
    }
}

/// The v0 name of an enum's value.
pub fn value(item: &str, name: &str) -> String {
    match item {
        "mesos.v1.TaskStatus.Reason" => name.replace("REASON_AGENT_", "REASON_SLAVE_"),
        "mesos.v1.TaskStatus.Source" => name.replace("SOURCE_AGENT", "SOURCE_SLAVE"),
        _ => name.to_owned(),
    }
}
