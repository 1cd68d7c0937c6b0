//! `/state`: everything.

use meseta_master::View;
use meseta_wire::v1;
use serde_json::{Value, json};

use super::{agents, frameworks};
use crate::daemon::Shared;
use crate::render::Object;

/// `/state`.
pub(crate) fn state(shared: &Shared, view: &View) -> Vec<u8> {
    let mut out = Vec::new();
    let mut object = Object::begin(&mut out);
    object.extend(shared.build.json()).extend(about(shared, view));
    object.list("slaves", view.agents.values(), |out, agent| out.extend_from_slice(&agents::agent(agent)));
    object.list("recovered_slaves", agents::recovered(view, None), |out, value| {
        out.extend(value.to_string().bytes());
    });
    frameworks::list(&mut object, view, None);
    for gone in ["orphan_tasks", "unregistered_frameworks"] {
        object.list(gone, std::iter::empty::<()>(), |_, ()| {});
    }
    object.end();
    out
}

/// Who the master is, and how it was started.
fn about(shared: &Shared, view: &View) -> Value {
    let active = view.agents.values().filter(|agent| agent.is_active()).count();
    let info = &shared.options.master_info;
    let (pid, hostname) = (info.pid.clone().unwrap_or_default(), info.hostname.clone().unwrap_or_default());
    let mut shown = json!({
        "start_time": shared.started_at,
        "id": &*view.master_id,
        "pid": pid,
        "hostname": hostname,
        "capabilities": shared.capabilities(),
        "activated_slaves": active,
        "deactivated_slaves": view.agents.len() - active,
        "unreachable_slaves": view.unreachable_agents.len(),
        "leader": pid,
        "leader_info": {"id": &*view.master_id, "pid": pid, "port": info.port, "hostname": hostname},
        "flags": shared.flags,
    });
    if let Some(domain) = info.domain.as_ref().map(meseta_api::v0::message::<v1::DomainInfo>) {
        shown["leader_info"]["domain"] = domain.clone();
        shown["domain"] = domain;
    }
    if let Some(at) = view.elected_at {
        shown["elected_time"] = json!(at.as_secs_f64());
    }
    if let Some(cluster) = &shared.cluster {
        shown["cluster"] = json!(cluster);
    }
    shown
}
