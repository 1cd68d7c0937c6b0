//! Agents, and `/slaves`.

use std::collections::BTreeMap;

use bytes::Bytes;
use meseta_api::v0;
use meseta_master::{Agent, Form, HeldByRole, View};
use meseta_model::{AgentId, Resources};
use meseta_wire::{Enumeration, v1};
use serde_json::{Map, Value, json};

use crate::index;
use crate::render::Object;

/// An agent as `/state` shows it, encoded.
pub(super) fn agent(agent: &Agent) -> Bytes {
    agent.cached.get_or(Form::V0, || super::bytes(&value(agent)))
}

fn value(agent: &Agent) -> Value {
    let reserved = agent.total.reservations();
    let capability = |capability: &v1::agent_info::Capability| capability.r#type.map(|r#type| r#type.name());
    let mut shown = described(agent.id.as_str(), &agent.info);
    let more = json!({
        "pid": agent.pid(),
        "port": agent.port(),
        "registered_time": agent.registered_at.as_secs_f64(),
        "resources": v0::resources(&agent.total),
        "used_resources": v0::resources(&agent.used),
        "offered_resources": v0::resources(&agent.offered),
        "reserved_resources": reserved.iter().map(|(role, of)| (role.to_string(), v0::resources(of))).collect::<Map<_, _>>(),
        "unreserved_resources": v0::resources(&agent.total.unreserved()),
        "active": agent.is_active(),
        "deactivated": agent.deactivated,
        "version": &*agent.version,
        "capabilities": agent.capabilities.iter().filter_map(capability).collect::<Vec<_>>(),
    });
    if let (Some(shown), Value::Object(more)) = (shown.as_object_mut(), more) {
        shown.extend(more);
    }
    if let Some(at) = agent.reregistered_at {
        shown["reregistered_time"] = json!(at.as_secs_f64());
    }
    if let Some(drain) = &agent.drain {
        shown["drain_info"] = v0::message(&drain.info);
        shown["estimated_drain_start_time_seconds"] = json!(drain.started_at.as_secs_f64());
    }
    shown
}

/// What is known of any agent, there or not.
fn described(id: &str, info: &v1::AgentInfo) -> Value {
    let mut shown = json!({
        "id": id,
        "hostname": info.hostname,
        "port": info.port.unwrap_or(i32::from(meseta_model::limits::AGENT_PORT)),
        "attributes": v0::attributes(&info.attributes),
    });
    if let Some(domain) = &info.domain {
        shown["domain"] = v0::message::<v1::DomainInfo>(domain);
    }
    shown
}

/// Agents of the registry that did not come back to this master yet.
pub(super) fn recovered<'a>(view: &'a View, only: Option<&'a str>) -> impl Iterator<Item = Value> + use<'a> {
    let wanted = move |id: &AgentId| only.is_none_or(|only| only == id.as_str());
    view.recovered_agents
        .iter()
        .filter(move |(id, _)| wanted(id))
        .map(|(id, info)| described(id.as_str(), info))
}

/// `/slaves`: every agent, or the one with that id, with all of its resources one by one.
pub(crate) fn agents(view: &View, only: Option<&str>) -> Vec<u8> {
    let held = view.by_agent();
    let wanted = |id: &AgentId| only.is_none_or(|only| only == id.as_str());
    let mut out = Vec::new();
    let mut object = Object::begin(&mut out);
    object.list("slaves", view.agents.values().filter(|agent| wanted(&agent.id)), |out, agent| {
        full(out, agent, &held);
    });
    object
        .list("recovered_slaves", recovered(view, only), |out, value| out.extend(value.to_string().bytes()));
    object.end();
    out
}

fn full(out: &mut Vec<u8>, agent: &Agent, held: &BTreeMap<AgentId, HeldByRole>) {
    let all = |resources: &Resources| v0::resources_full(&resources.to_wire_endpoint(None));
    let reserved = agent.total.reservations();
    let held = held.get(&agent.id);
    let mut object = Object::resume(out, &self::agent(agent));
    object
        .set(
            "reserved_resources_full",
            reserved.iter().map(|(role, of)| (role.to_string(), all(of))).collect::<Map<_, _>>(),
        )
        .set("unreserved_resources_full", all(&agent.total.unreserved()))
        .set("used_resources_full", v0::resources_full(&index::allocated(held, |held| &held.used)))
        .set("offered_resources_full", v0::resources_full(&index::allocated(held, |held| &held.offered)));
    object.end();
}
