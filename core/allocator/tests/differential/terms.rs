//! What events speak of: agents, frameworks, and who holds what. Plain data, that decides nothing.

use meseta_model::{Quantities, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};

pub const SECOND: u64 = 1_000_000_000;

/// A framework in a role.
pub type Seat = (String, Role);

#[derive(Clone)]
pub struct Agent {
    pub total: Resources,
    /// Its `host`, `rack` and whether it is `remote`.
    pub facts: BTreeMap<&'static str, u64>,
    pub active: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Framework {
    pub active: bool,
    /// Deals with `gpu`, `revocable`, `shared`, `remote`, `refined`.
    pub can: BTreeSet<&'static str>,
    pub roles: BTreeMap<Role, Terms>,
    pub suppressed: BTreeSet<Role>,
}

/// What it asks of offers in a role.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Terms {
    pub least: Option<Vec<Quantities>>,
    /// Only agents of which this is true.
    pub only: Option<(&'static str, u64)>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Offered(u64),
    AtHand,
    Used,
}

/// Who holds something, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holder {
    pub seat: Seat,
    pub agent: String,
    pub place: Place,
}

impl Holder {
    /// The number of the offer that it is.
    pub fn offer(&self) -> Option<u64> {
        if let Place::Offered(offer) = self.place { Some(offer) } else { None }
    }

    pub fn at(&self, place: Place) -> Self {
        Self { place, ..self.clone() }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub agent: Option<String>,
    pub resources: Quantities,
}
