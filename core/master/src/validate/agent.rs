//! What an agent says of itself, when it comes for the first time and when it comes back.

use meseta_model::limits::HOST_BYTES_MAX;
use meseta_model::{AgentId, Attributes, Resources};
use meseta_wire::internal::from_agent::{Register, Reregister};
use meseta_wire::v1;

use crate::act::agents::Introduction;

/// Bytes of an incarnation: a UUID's.
const INCARNATION_BYTES: usize = 16;

/// An agent that comes for the first time.
pub(crate) fn register(message: &Register) -> Result<Introduction, String> {
    if message.incarnation.len() != INCARNATION_BYTES {
        let bytes = message.incarnation.len();
        return Err(format!("An agent's incarnation has {INCARNATION_BYTES} bytes, this one has {bytes}"));
    }
    let total = if message.total.is_empty() { &message.agent.resources } else { &message.total };
    let who =
        introduce(&message.agent, &message.version, &message.capabilities, message.ip.as_deref(), total)?;
    Ok(Introduction { unconfirmed: message.confirms.unwrap_or(false), ..who })
}

/// An agent that comes back, and its id.
pub(crate) fn reregister(message: &Reregister) -> Result<(AgentId, Introduction), String> {
    let id = message.agent.id.as_ref().ok_or("An agent that comes back must name its id")?;
    let id = AgentId::from_wire(id).map_err(|error| format!("Invalid agent ID: {error}"))?;
    let total = if message.total.is_empty() { &message.agent.resources } else { &message.total };
    let who =
        introduce(&message.agent, &message.version, &message.capabilities, message.ip.as_deref(), total)?;
    Ok((id, who))
}

fn introduce(
    info: &v1::AgentInfo,
    version: &str,
    capabilities: &[v1::agent_info::Capability],
    ip: Option<&str>,
    total: &[v1::Resource],
) -> Result<Introduction, String> {
    new_enough(version)?;
    meseta_model::validate::recordable("AgentInfo", info).map_err(|invalid| invalid.0)?;
    let ip = ip.unwrap_or(&info.hostname);
    for (what, text) in [("hostname", info.hostname.as_str()), ("address", ip)] {
        if text.is_empty() || text.len() > HOST_BYTES_MAX {
            return Err(format!(
                "An agent's {what} has 1 to {HOST_BYTES_MAX} bytes, this one has {}",
                text.len()
            ));
        }
    }
    Resources::from_wire(&info.resources).map_err(|error| error.to_string())?;
    Ok(Introduction {
        info: info.clone(),
        version: version.to_owned(),
        capabilities: capabilities.to_vec(),
        ip: ip.to_owned(),
        total: Resources::from_record(total).map_err(|error| error.to_string())?,
        attributes: Attributes::from_wire(&info.attributes).map_err(|error| error.to_string())?,
        unconfirmed: false,
    })
}

/// Mesos refuses agents before 1.0.0 of its own versions. Ours begin at 0.1.0 and are told apart by their link.
fn new_enough(version: &str) -> Result<(), String> {
    match version.is_empty() {
        false => Ok(()),
        true => Err("An agent must tell its version".to_owned()),
    }
}
