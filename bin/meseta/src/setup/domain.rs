//! `--domain` of master and agent.

use meseta_wire::v1;

use crate::flags::Flags;

/// The fault domain, which names a region and a zone; the wire calls anything else of it optional, Mesos does not.
pub fn domain(flags: &Flags) -> Result<Option<v1::DomainInfo>, String> {
    let Some(text) = flags.text_opt("domain") else { return Ok(None) };
    let example = r#"give e.g. {"fault_domain": {"region": {"name": "north"}, "zone": {"name": "a"}}}"#;
    let domain = super::strict::read::<v1::DomainInfo>(text)
        .map_err(|error| format!("--domain: {error}; {example}"))?;
    match &domain.fault_domain {
        Some(_) => Ok(Some(domain)),
        None => Err(format!("--domain: {text:?} has no fault domain; {example}")),
    }
}
