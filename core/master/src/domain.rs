//! Fault domains: the region and zone of masters and agents.
//!
//! Owns what is near and what is far. Promises that an agent without a domain counts as near. Refuses to know who may be
//! offered what is far.

use std::sync::Arc;

use meseta_wire::v1;

use crate::Options;

/// Whether an agent may join: one with a domain needs a master with one, and one without may be unwanted (Mesos:
/// Master::registerSlave).
pub(crate) fn admit(options: &Options, agent: &v1::AgentInfo) -> Result<(), String> {
    if agent.domain.is_some() && options.master_info.domain.is_none() {
        return Err(
            "This agent is configured with a fault domain, but the master is not; start the master with \
                    --domain"
                .to_owned(),
        );
    }
    if agent.domain.is_none() && options.require_agent_domain {
        return Err(
            "This agent has no fault domain, and the master is started with --require_agent_domain; start \
                    the agent with --domain"
                .to_owned(),
        );
    }
    Ok(())
}

/// Region and zone of an agent.
pub(crate) fn names(agent: &v1::AgentInfo) -> Option<(Arc<str>, Arc<str>)> {
    let fault = agent.domain.as_ref()?.fault_domain.as_ref()?;
    Some((fault.region.name.as_str().into(), fault.zone.name.as_str().into()))
}

fn region(domain: Option<&v1::DomainInfo>) -> Option<&str> {
    Some(&domain?.fault_domain.as_ref()?.region.name)
}

/// Whether an agent is in another region than the master.
pub(crate) fn is_remote(master: &v1::MasterInfo, agent: &v1::AgentInfo) -> bool {
    match (region(master.domain.as_ref()), region(agent.domain.as_ref())) {
        (Some(here), Some(there)) => here != there,
        _ => false,
    }
}
