//! What events speak of: agents, frameworks, and who holds what. Plain data, that decides nothing.

use meseta_model::{Mono, Quantities, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};

pub const SECOND: u64 = 1_000_000_000;

/// A framework in a role.
pub type Seat = (String, Role);

#[derive(Default)]
pub struct Rules {
    pub seed: u64,
    pub interval: u64,
    pub least: Vec<Quantities>,
    pub excluded: Vec<String>,
    pub filter_gpus: bool,
    pub random_roles: bool,
    pub random_frameworks: bool,
}

pub struct Agent {
    pub total: Resources,
    /// Its `host`, `rack` and whether it is `remote`.
    pub facts: BTreeMap<&'static str, u64>,
    pub active: bool,
    /// Something changed since it was looked at.
    pub called: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subscription {
    pub suppressed: bool,
    pub least: Option<Vec<Quantities>>,
    /// Only agents of which this is true.
    pub only: Option<(&'static str, u64)>,
}

#[derive(Clone, Debug, Default)]
pub struct Framework {
    pub active: bool,
    /// Deals with `gpu`, `revocable`, `shared`, `remote`, `refined`.
    pub can: BTreeSet<&'static str>,
    pub roles: BTreeMap<Role, Subscription>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    Offered(u64),
    AtHand,
    Used,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub seat: Seat,
    pub agent: String,
    pub place: Place,
    pub resources: Resources,
}

impl Held {
    /// Its number, where it is an offer.
    pub fn offer(&self) -> Option<u64> {
        if let Place::Offered(offer) = self.place { Some(offer) } else { None }
    }
}

#[derive(Clone)]
pub struct Refusal {
    pub seat: Seat,
    pub agent: String,
    pub resources: Resources,
    pub until: Mono,
    /// Given back without a filter.
    pub keeps_turn: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub agent: Option<String>,
    pub resources: Quantities,
}
