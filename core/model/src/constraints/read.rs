//! Constraints as frameworks send them, checked; the errors are those of Mesos.

use std::collections::BTreeMap;
use std::sync::Arc;

use meseta_wire::v1::scheduler::attribute_constraint::{self, selector::PseudoattributeType};
use meseta_wire::v1::scheduler::offer_constraints::{self, role_constraints};
use meseta_wire::v1::scheduler::{self, AttributeConstraint};

use super::pattern::{Pattern, RegexBounds};
use super::predicate::Predicate;
use super::{Constraint, OfferConstraints, RoleConstraints, Selector};
use crate::{Role, limits};

impl OfferConstraints {
    /// Of a framework that subscribes to these roles.
    pub fn from_wire(
        wire: &scheduler::OfferConstraints,
        subscribed: impl Fn(&Role) -> bool,
        bounds: RegexBounds,
    ) -> Result<Self, String> {
        let mut roles = BTreeMap::new();
        let mut budget = Budget { bounds, constraints: 0, programs: 0 };
        for (name, constraints) in &wire.role_constraints {
            let role = Role::parse(name).ok().filter(|role| subscribed(role)).ok_or_else(|| {
                format!(
                    "Offer constraints specify `role_constraints` for a role '{}' not contained in the set of roles",
                    name.escape_debug()
                )
            })?;
            let read = role_constraints(&role, constraints, &mut budget);
            let read = read.map_err(|why| format!("Offer constraints are not valid: {why}"))?;
            roles.insert(role, Arc::new(read));
        }
        Ok(Self { roles })
    }
}

/// What the constraints of one framework may cost together: every agent is asked about all of them.
struct Budget {
    /// Of each regular expression.
    bounds: RegexBounds,
    /// How many constraints there are so far.
    constraints: usize,
    /// States of all programs so far.
    programs: usize,
}

impl Budget {
    fn count(&mut self, constraints: usize) -> Result<(), String> {
        self.constraints += constraints;
        within("constraints", self.constraints, limits::OFFER_CONSTRAINTS_MAX)
    }

    /// What is over the bound is not compiled any more.
    fn compile(&mut self, regex: &str) -> Result<Pattern, String> {
        let pattern = Pattern::compile(regex, self.bounds)?;
        self.programs += pattern.size();
        let what = "states of the programs of all regular expressions";
        within(what, self.programs, limits::OFFER_CONSTRAINTS_PROGRAMS_MAX)?;
        Ok(pattern)
    }
}

fn within(what: &str, count: usize, most: usize) -> Result<(), String> {
    match count <= most {
        true => Ok(()),
        false => Err(format!("the framework has {count} {what} or more, at most {most} are allowed")),
    }
}

fn role_constraints(
    role: &Role,
    wire: &offer_constraints::RoleConstraints,
    budget: &mut Budget,
) -> Result<RoleConstraints, String> {
    if wire.groups.is_empty() {
        return Err(format!(
            "'OfferConstraints::role_constraints' has an empty 'RoleConstraints::groups' for role {role}"
        ));
    }
    budget.count(wire.groups.iter().map(|group| group.attribute_constraints.len().max(1)).sum())?;
    let groups = wire.groups.iter().map(|one| group(role, one, budget)).collect::<Result<_, _>>()?;
    Ok(RoleConstraints { groups })
}

fn group(
    role: &Role,
    wire: &role_constraints::Group,
    budget: &mut Budget,
) -> Result<Vec<Constraint>, String> {
    if wire.attribute_constraints.is_empty() {
        return Err(format!(
            "'OfferConstraints::RoleConstraints::groups' for role {role} contains an empty RoleConstraints::Group"
        ));
    }
    let invalid = |why| format!("A role {role} has an invalid 'AttributeConstraint': {why}");
    wire.attribute_constraints.iter().map(|one| constraint(one, budget).map_err(invalid)).collect()
}

fn constraint(wire: &AttributeConstraint, budget: &mut Budget) -> Result<Constraint, String> {
    Ok(Constraint { selector: selector(&wire.selector)?, predicate: predicate(&wire.predicate, budget)? })
}

fn selector(wire: &attribute_constraint::Selector) -> Result<Selector, String> {
    match (wire.pseudoattribute_type, &wire.attribute_name) {
        (Some(PseudoattributeType::Hostname), None) => Ok(Selector::Hostname),
        (Some(PseudoattributeType::Region), None) => Ok(Selector::Region),
        (Some(PseudoattributeType::Zone), None) => Ok(Selector::Zone),
        (Some(PseudoattributeType::Unknown), None) => Err("Unknown pseudoattribute type".to_owned()),
        (None, Some(name)) => Ok(Selector::Attribute(name.as_str().into())),
        (None, None) | (Some(_), Some(_)) => Err("Exactly one of 'AttributeConstraint::Selector::name' or \
             'AttributeConstraint::Selector::pseudoattribute_type' must be set"
            .to_owned()),
    }
}

/// Of several predicates in one the first counts: a message of Mesos' can hold only one.
fn predicate(wire: &attribute_constraint::Predicate, budget: &mut Budget) -> Result<Predicate, String> {
    if wire.exists.is_some() {
        return Ok(Predicate::Exists);
    }
    if wire.not_exists.is_some() {
        return Ok(Predicate::NotExists);
    }
    if let Some(equals) = &wire.text_equals {
        return Ok(Predicate::TextEquals(equals.value.as_str().into()));
    }
    if let Some(equals) = &wire.text_not_equals {
        return Ok(Predicate::TextNotEquals(equals.value.as_str().into()));
    }
    if let Some(matches) = &wire.text_matches {
        return budget.compile(&matches.regex).map(Predicate::TextMatches);
    }
    if let Some(matches) = &wire.text_not_matches {
        return budget.compile(&matches.regex).map(Predicate::TextNotMatches);
    }
    Err("Unknown predicate type".to_owned())
}
