//! An allocator that keeps no sum, no order and no index: whatever it needs it computes from the list of what there is.
//!
//! Written for the differential test alone, from the rules in the crate's README; it shares nothing with the allocator but
//! the types of resources. This file has the books: what there is, who holds it and who refused it.

mod choice;
mod events;
mod needs;
mod quota;

use crate::terms::{Agent, Framework, Holder, Place, SECOND, Seat};
use meseta_model::{Conversion, Mono, Name, Quantities, Quota, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// A node of the tree of roles: how often something was given there; and where turns are drawn, the instant of its next one,
/// and the latest instant of a turn below it.
#[derive(Clone, Default)]
struct Node {
    given: u64,
    instant: f64,
    clock: f64,
}

#[derive(Clone)]
struct Refusal {
    seat: Seat,
    agent: String,
    resources: Resources,
    until: Mono,
    /// Given back without a filter.
    keeps_turn: bool,
}

#[derive(Clone, Default)]
pub struct Naive {
    pub seed: u64,
    /// What is worth an offer, and what does not count for shares.
    pub least: Vec<Quantities>,
    pub excluded: Vec<Name>,
    pub filter_gpus: bool,
    pub random_roles: bool,
    pub random_frameworks: bool,
    pub weights: BTreeMap<String, f64>,
    pub quotas: BTreeMap<Role, Quota>,
    pub paused: bool,
    pub agents: BTreeMap<String, Agent>,
    pub frameworks: BTreeMap<String, Framework>,
    pub held: BTreeMap<Holder, Resources>,
    refusals: Vec<Refusal>,
    /// All of a framework together, those of who waited longest for an agent first.
    needs: Vec<needs::Need>,
    /// By path: `a`, `a/b`, `a/b/.`, `a/b/./framework`; that of the root is empty.
    nodes: BTreeMap<String, Node>,
    given: u64,
    offers: u64,
    /// The agents where something changed since they were looked at.
    called: BTreeSet<String>,
    beat: u64,
}

fn sum(all: impl Iterator<Item = Quantities>) -> Quantities {
    all.fold(Quantities::new(), |mut sum, one| {
        sum.add(&one);
        sum
    })
}

impl Naive {
    /// What nobody holds of an agent, with all shared volumes; None where more is held than there is.
    pub fn unheld(&self, agent: &str) -> Option<Resources> {
        let total = &self.agents[agent].total;
        let mut left = total.non_shared();
        for (_, held) in self.held.iter().filter(|(holder, _)| holder.agent == agent) {
            left.subtract(&held.non_shared()).ok()?;
            total.contains(&held.shared().shared_once()).then_some(())?;
        }
        Some(left.plus(&total.shared()))
    }

    /// What may be given away: shared volumes along with something else only.
    pub fn free(&self, agent: &str) -> Resources {
        self.unheld(agent).filter(|unheld| !unheld.non_shared().is_empty()).unwrap_or_default()
    }

    pub fn at(&self, holder: &Holder) -> Resources {
        self.held.get(holder).cloned().unwrap_or_default()
    }

    pub fn put(&mut self, holder: &Holder, more: &Resources) {
        self.held.entry(holder.clone()).or_default().add(more);
        self.held.retain(|_, held| !held.is_empty());
    }

    /// Takes out what is there of `wanted`.
    pub fn take(&mut self, holder: &Holder, wanted: &Resources) -> Resources {
        let held = self.held.remove(holder).unwrap_or_default();
        let there = wanted.minus(&wanted.minus(&held));
        self.put(holder, &held.minus(&there));
        there
    }

    /// The same, and it is free again.
    pub fn free_up(&mut self, holder: &Holder, wanted: &Resources) -> Resources {
        let freed = self.take(holder, wanted);
        self.called.extend((!freed.is_empty()).then(|| holder.agent.clone()));
        freed
    }

    /// Part of what is at hand is used. A shared volume stays at hand as well; its first use counts as given.
    pub fn use_resources(&mut self, at_hand: &Holder, wanted: &Resources) -> Resources {
        let (there, used) = (self.at(at_hand), self.at(&at_hand.at(Place::Used)));
        let mut moved = self.take(at_hand, &wanted.non_shared());
        moved.add(&wanted.shared().filter(|volume| there.contains_resource(volume)));
        self.put(&at_hand.at(Place::Used), &moved);
        if moved.shared().iter().any(|volume| !used.contains_resource(volume)) {
            self.give(&at_hand.seat);
        }
        moved
    }

    /// What is found in use.
    pub fn adopt(&mut self, holder: &Holder, found: &Resources) {
        if !found.is_empty() && self.agents.contains_key(&holder.agent) {
            self.put(holder, found);
            self.give(&holder.seat);
        }
    }

    /// What nobody holds, or what somebody has at hand, turns into something else; whether it was there.
    pub fn convert(&mut self, id: &str, by: Option<&Holder>, conversion: &Conversion) -> bool {
        let Some(mut total) = self.agents.get(id).map(|agent| agent.total.clone()) else { return false };
        let mut part = by.map_or_else(|| self.unheld(id).unwrap_or_default(), |holder| self.at(holder));
        let there = part.apply(conversion).is_ok() && total.apply(conversion).is_ok();
        if there {
            self.called.insert(id.to_owned());
            self.agents.entry(id.to_owned()).and_modify(|agent| agent.total = total);
            by.into_iter().for_each(|holder| drop(self.held.insert(holder.clone(), part.clone())));
        }
        there
    }

    /// Remembers what a seat refuses, for so long at least, a second and a year at most; for zero it keeps the turn until
    /// the next beat. They end on a grid of the largest power of two that is at most a 32nd of the time.
    pub fn refuse(&mut self, holder: &Holder, resources: &Resources, time: Duration, now: Mono) {
        let keeps_turn = time.is_zero();
        let time = (time.as_nanos() as u64).clamp(SECOND, 365 * 86_400 * SECOND);
        let grid = 1 << (time / 32).ilog2();
        let next_beat = (now.0 / SECOND + 1) * SECOND;
        let until = Mono(if keeps_turn { next_beat } else { (now.0 + time).next_multiple_of(grid) });
        let (Holder { seat, agent, .. }, resources) = (holder.clone(), resources.clone());
        self.refusals.push(Refusal { seat, agent, resources, until, keeps_turn });
    }
}
