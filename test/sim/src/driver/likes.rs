//! Which agents a framework wants: what it says of that when it subscribes, and when it changes its roles.

use meseta_wire::Text;
use meseta_wire::v1::scheduler::attribute_constraint::predicate::{
    Exists, NotExists, TextEquals, TextMatches, TextNotEquals,
};
use meseta_wire::v1::scheduler::attribute_constraint::selector::PseudoattributeType;
use meseta_wire::v1::scheduler::attribute_constraint::{Predicate, Selector};
use meseta_wire::v1::scheduler::offer_constraints::RoleConstraints;
use meseta_wire::v1::scheduler::offer_constraints::role_constraints::Group;
use meseta_wire::v1::scheduler::{AttributeConstraint, Call, OfferConstraints};

use crate::world::World;

/// A framework's taste.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likes {
    /// In that rack, or in none.
    Rack(&'static str),
    /// In some rack, and not on the first host.
    SomeRack,
    /// On one of the first hosts, said with a pattern.
    FirstHosts,
    /// In that region.
    Region(&'static str),
}

fn attribute(name: &str) -> Selector {
    Selector { attribute_name: Some(name.into()), ..Default::default() }
}

fn pseudo(kind: PseudoattributeType) -> Selector {
    Selector { pseudoattribute_type: Some(kind), ..Default::default() }
}

fn one(selector: Selector, predicate: Predicate) -> AttributeConstraint {
    AttributeConstraint { selector, predicate: predicate.into(), ..Default::default() }
}

impl Likes {
    fn groups(self) -> Vec<Vec<AttributeConstraint>> {
        let exists = || Predicate { exists: Some(Exists::default()), ..Default::default() };
        let equals = |text: &str| {
            let equals = TextEquals { value: text.into(), ..Default::default() };
            Predicate { text_equals: Some(equals), ..Default::default() }
        };
        match self {
            Likes::Rack(rack) => {
                let none = Predicate { not_exists: Some(NotExists::default()), ..Default::default() };
                vec![vec![one(attribute("rack"), equals(rack))], vec![one(attribute("rack"), none)]]
            }
            Likes::SomeRack => {
                let other = TextNotEquals { value: "host0".into(), ..Default::default() };
                let other = Predicate { text_not_equals: Some(other), ..Default::default() };
                let hostname = pseudo(PseudoattributeType::Hostname);
                vec![vec![one(attribute("rack"), exists()), one(hostname, other)]]
            }
            Likes::FirstHosts => {
                let matches = TextMatches { regex: "host[01]".into(), ..Default::default() };
                let matches = Predicate { text_matches: Some(matches), ..Default::default() };
                vec![vec![one(pseudo(PseudoattributeType::Hostname), matches)]]
            }
            Likes::Region(region) => vec![vec![one(pseudo(PseudoattributeType::Region), equals(region))]],
        }
    }

    fn constraints(self, roles: &[Text]) -> OfferConstraints {
        let group = |attribute_constraints| Group { attribute_constraints, ..Default::default() };
        let groups: Vec<Group> = self.groups().into_iter().map(group).collect();
        let of_role =
            |role: &Text| (role.clone(), RoleConstraints { groups: groups.clone(), ..Default::default() });
        OfferConstraints { role_constraints: roles.iter().map(of_role).collect(), ..Default::default() }
    }
}

impl World {
    /// What a new framework wants, or one that changes its mind.
    pub(super) fn some_likes(&mut self) -> Option<Likes> {
        if !self.swarm.uses.constraints || self.rng.chance(0.4) {
            return None;
        }
        let all = [
            Likes::Rack("r0"),
            Likes::Rack("r1"),
            Likes::SomeRack,
            Likes::FirstHosts,
            Likes::Region(crate::uses::HOME),
        ];
        Some(all[self.rng.below(all.len() as u64) as usize])
    }

    /// Puts into a call what its framework wants, where a call can say so.
    pub(crate) fn say_likes(&self, place: u16, call: &mut Call) {
        let Some(likes) = self.schedulers[usize::from(place / 2)].likes else { return };
        if let Some(subscribe) = &mut call.subscribe {
            subscribe.offer_constraints = Some(likes.constraints(&subscribe.framework_info.roles));
        }
        if let Some(update) = &mut call.update_framework {
            update.offer_constraints = Some(likes.constraints(&update.framework_info.roles));
        }
    }
}
