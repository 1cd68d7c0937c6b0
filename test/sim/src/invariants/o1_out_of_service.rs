//! O1, service: nothing is offered of an agent, and nothing launched on one, that an operator took out of service:
//! deactivated, being drained, drained, not on the list; and who is on a machine that is down is not known. Whichever
//! masters there are: what is durable counts.

use meseta_wire::v1;

use super::facts::Facts;
use crate::host::MasterHost;
use crate::registry::Registry;

/// An offer is about to be out.
pub fn offered(host: &MasterHost, offer: &v1::Offer) {
    let (id, agent) = (&offer.id.value, &offer.agent_id.value);
    in_service(&host.registry, agent, format_args!("offer {id} is made of it"));
    let hostname = &offer.hostname;
    let listed = host.whitelist.as_ref().is_none_or(|hostnames| hostnames.contains(hostname.as_str()));
    assert!(listed, "O1: offer {id} is of {hostname}, which is not on the list");
    let planned = host.registry.wishes.planned(hostname);
    assert_eq!(
        offer.unavailability.as_ref(),
        planned,
        "O1: offer {id} says otherwise when {hostname} will be away than the schedule does"
    );
}

/// Whether an agent may be offered.
pub fn serves(host: &MasterHost, agent: &str, hostname: &str) -> bool {
    let record = host.registry.agents.get(agent);
    let up = record.is_some_and(|record| !record.deactivated && record.drain.is_none() && !record.gone);
    let listed = host.whitelist.as_ref().is_none_or(|hostnames| hostnames.contains(hostname));
    up && listed && !host.registry.wishes.down.contains(hostname)
}

/// Something is done with an agent that is only done with those in service.
pub fn in_service(registry: &Registry, agent: &str, what: std::fmt::Arguments<'_>) {
    let record = registry.agents.get(agent);
    let serves = record.is_some_and(|record| !record.deactivated && record.drain.is_none());
    assert!(serves, "O1: {what}, and the registry says of agent {agent} {record:?}");
    let hostname = registry.hostnames.get(agent);
    let down = hostname.is_some_and(|hostname| registry.wishes.down.contains(hostname));
    assert!(!down, "O1: {what}, and the machine of agent {agent} is down");
}

/// An agent hears that it is known.
pub fn known(registry: &Registry, agent: &str) {
    let hostname = registry.hostnames.get(agent);
    let down = hostname.is_some_and(|hostname| registry.wishes.down.contains(hostname));
    assert!(!down, "O1: agent {agent} hears that it is registered, and its machine is down");
}

/// An operator hears that an agent is out of service: nothing of it is out.
pub fn taken_back(facts: &Facts, agent: &str) {
    let out = facts.offers.on(agent).next();
    assert!(out.is_none(), "O1: agent {agent} is out of service, and {:?} is out", out.map(|(id, _)| id));
    let asked = facts.inverse.iter().find(|(_, (_, of))| of == agent);
    assert!(asked.is_none(), "O1: agent {agent} is out of service, and {asked:?} is asked to leave it");
}
