//! R7, taste: an offer is of an agent that its framework wants for that role, by the constraints that it said last, and of
//! another region only where the framework can deal with that.

use meseta_wire::v1;
use meseta_wire::v1::scheduler::attribute_constraint::selector::PseudoattributeType;
use meseta_wire::v1::scheduler::{AttributeConstraint, OfferConstraints, call};

use super::facts::{Facts, Framework};
use crate::sometimes;
use crate::sometimes::Points;
use crate::uses::HOME;

/// What is known of an agent.
pub struct Traits<'a> {
    pub hostname: &'a str,
    pub domain: Option<&'a v1::DomainInfo>,
    pub attributes: &'a [v1::Attribute],
}

impl Traits<'_> {
    fn region(&self) -> Option<&str> {
        Some(&self.domain?.fault_domain.as_ref()?.region.name)
    }

    fn zone(&self) -> Option<&str> {
        Some(&self.domain?.fault_domain.as_ref()?.zone.name)
    }

    fn text(&self, constraint: &AttributeConstraint) -> Option<&str> {
        match constraint.selector.pseudoattribute_type {
            Some(PseudoattributeType::Hostname) => Some(self.hostname),
            Some(PseudoattributeType::Region) => self.region(),
            Some(PseudoattributeType::Zone) => self.zone(),
            _ => {
                let name = constraint.selector.attribute_name.as_deref();
                let found = self.attributes.iter().find(|one| Some(one.name.as_str()) == name)?;
                found.text.as_ref().map(|text| text.value.as_str())
            }
        }
    }

    fn holds(&self, constraint: &AttributeConstraint) -> bool {
        let (found, predicate) = (self.text(constraint), &constraint.predicate);
        if predicate.exists.is_some() {
            return found.is_some();
        }
        if let Some(equals) = &predicate.text_equals {
            return found == Some(equals.value.as_str());
        }
        if let Some(equals) = &predicate.text_not_equals {
            return found != Some(equals.value.as_str());
        }
        if predicate.text_matches.is_some() {
            // The only pattern there is: one of the first two hosts.
            return matches!(found, Some("host0" | "host1"));
        }
        found.is_none()
    }
}

/// Whether a framework may be offered such an agent in that role.
pub fn wanted(framework: &Framework, role: &str, agent: &Traits<'_>) -> bool {
    let far = agent.region().is_some_and(|region| region != HOME);
    let constraints = framework.constraints.as_ref().and_then(|all| all.role_constraints.get(role));
    let admits = constraints.is_none_or(|constraints| {
        let group = |all: &Vec<AttributeConstraint>| all.iter().all(|one| agent.holds(one));
        constraints.groups.iter().any(|one| group(&one.attribute_constraints))
    });
    admits && (framework.region_aware || !far)
}

/// An offer is about to be out.
pub fn offered(facts: &Facts, offer: &v1::Offer, points: &mut Points) {
    let Some(framework) = facts.frameworks.get(offer.framework_id.value.as_str()) else { return };
    let role = offer.allocation_info.as_ref().and_then(|info| info.role.as_deref()).unwrap_or_default();
    let agent =
        Traits { hostname: &offer.hostname, domain: offer.domain.as_ref(), attributes: &offer.attributes };
    sometimes!(points, "offer under constraints", framework.constraints.is_some());
    let far = agent.region().is_some_and(|region| region != HOME);
    sometimes!(points, "offer of another region", far);
    assert!(
        wanted(framework, role, &agent),
        "R7: offer {} is of {}, which {} does not want for {role}: {:?}",
        offer.id.value,
        offer.hostname,
        offer.framework_id.value,
        framework.constraints
    );
}

/// What a framework's call says of the agents that it wants.
pub fn said(call: &call::UpdateFramework) -> Option<OfferConstraints> {
    call.offer_constraints.clone()
}
