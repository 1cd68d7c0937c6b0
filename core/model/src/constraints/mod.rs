//! Offer constraints: which agents a framework can use at all, by hostname, region, zone or attribute.
//!
//! Owns the constraints of a framework in a form that is quick to ask, and what they ask of ([`Traits`]). Promises that
//! constraints which are there can be evaluated, each in time bounded by the length of the text it looks at. Refuses to
//! know who is offered what.

mod pattern;
mod predicate;
mod read;
#[cfg(test)]
mod tests;

pub use pattern::RegexBounds;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::{AttributeValue, Attributes, Role};
use predicate::Predicate;

/// What constraints look at on an agent.
#[derive(Clone, Copy, Debug)]
pub struct Traits<'a> {
    pub hostname: &'a str,
    /// Region and zone of its fault domain.
    pub domain: Option<(&'a str, &'a str)>,
    pub attributes: &'a Attributes,
}

/// The constraints of a framework, by role. Without an entry, every agent will do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfferConstraints {
    roles: BTreeMap<Role, Arc<RoleConstraints>>,
}

/// Groups of constraints: of at least one group all must hold.
#[derive(Debug, PartialEq)]
pub struct RoleConstraints {
    groups: Vec<Vec<Constraint>>,
}

/// What one trait of an agent must be like.
#[derive(Debug, PartialEq)]
struct Constraint {
    selector: Selector,
    predicate: Predicate,
}

/// Which trait.
#[derive(Debug, PartialEq, Eq)]
enum Selector {
    Hostname,
    Region,
    Zone,
    Attribute(Box<str>),
}

/// A trait that was looked up.
#[derive(Clone, Copy)]
enum Found<'a> {
    Nothing,
    Text(&'a str),
    /// A number, ranges or a set: predicates on texts hold for it whatever it is.
    Other,
}

impl OfferConstraints {
    pub fn is_empty(&self) -> bool {
        self.roles.is_empty()
    }

    /// None: every agent will do for this role.
    pub fn of(&self, role: &Role) -> Option<&Arc<RoleConstraints>> {
        self.roles.get(role)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Role, &Arc<RoleConstraints>)> {
        self.roles.iter()
    }
}

impl RoleConstraints {
    /// Whether an agent like this will do.
    pub fn admit(&self, traits: &Traits<'_>) -> bool {
        self.groups.iter().any(|group| group.iter().all(|constraint| constraint.holds(traits)))
    }
}

impl Constraint {
    fn holds(&self, traits: &Traits<'_>) -> bool {
        self.predicate.holds(self.selector.find(traits))
    }
}

impl Selector {
    /// Of several attributes of one name the first one counts.
    fn find<'a>(&'a self, traits: &Traits<'a>) -> Found<'a> {
        match self {
            Self::Hostname => Found::Text(traits.hostname),
            Self::Region => traits.domain.map_or(Found::Nothing, |(region, _)| Found::Text(region)),
            Self::Zone => traits.domain.map_or(Found::Nothing, |(_, zone)| Found::Text(zone)),
            Self::Attribute(name) => match traits.attributes.get(name).next() {
                None => Found::Nothing,
                Some(AttributeValue::Text(text)) => Found::Text(text),
                Some(_) => Found::Other,
            },
        }
    }
}
