//! Offers that are out, as frameworks know them, by id and by agent.
//!
//! Owns both maps and keeps them alike, so that a rule that looks at one agent costs what is offered of that one.

use std::collections::{BTreeMap, BTreeSet};

use meseta_model::Resources;

/// An offer that is out.
#[derive(Debug)]
pub struct Offer {
    pub framework: String,
    pub agent: String,
    pub role: String,
    pub resources: Resources,
}

/// See the module's documentation.
#[derive(Debug, Default)]
pub struct Offers {
    by_id: BTreeMap<String, Offer>,
    by_agent: BTreeMap<String, BTreeSet<String>>,
}

impl Offers {
    pub fn insert(&mut self, id: &str, offer: Offer) {
        if !self.by_agent.contains_key(&offer.agent) {
            self.by_agent.insert(offer.agent.clone(), BTreeSet::new());
        }
        if let Some(ids) = self.by_agent.get_mut(&offer.agent) {
            ids.insert(id.to_owned());
        }
        self.by_id.insert(id.to_owned(), offer);
    }

    pub fn remove(&mut self, id: &str) -> Option<Offer> {
        let offer = self.by_id.remove(id)?;
        if let Some(ids) = self.by_agent.get_mut(&offer.agent) {
            ids.remove(id);
            if ids.is_empty() {
                self.by_agent.remove(&offer.agent);
            }
        }
        Some(offer)
    }

    /// Nothing of that framework is out any more.
    pub fn remove_of(&mut self, framework: &str) {
        let of = self.by_id.iter().filter(|(_, offer)| offer.framework == framework);
        let gone: Vec<String> = of.map(|(id, _)| id.clone()).collect();
        gone.iter().for_each(|id| drop(self.remove(id)));
    }

    pub fn clear(&mut self) {
        self.by_id.clear();
        self.by_agent.clear();
    }

    pub fn get(&self, id: &str) -> Option<&Offer> {
        self.by_id.get(id)
    }

    pub fn contains(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&String, &Offer)> {
        self.by_id.iter()
    }

    /// Those of one agent.
    pub fn on(&self, agent: &str) -> impl Iterator<Item = (&String, &Offer)> {
        let ids = self.by_agent.get(agent).into_iter().flatten();
        ids.filter_map(|id| self.by_id.get_key_value(id))
    }
}
