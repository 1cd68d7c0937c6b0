//! An allocator that keeps no sum, no order and no index: whatever it needs it computes from the list of what there is.
//!
//! Written for the differential test alone, from the rules in the crate's README; it shares nothing with the allocator but
//! the types of resources. This file has the books: what there is, who holds it and who refused it.

mod choice;
mod events;
mod needs;
mod quota;

use crate::terms::{Agent, Framework, Held, Place, Refusal, Rules, Seat, Subscription};
use meseta_model::{Conversion, Mono, Quantities, Quota, Resources, Role};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const YEAR: u64 = 365 * 86_400 * 1_000_000_000;

/// A node of the tree of roles: how often something was given there; and where turns are drawn, the instant of its next one,
/// and the latest instant of a turn below it.
#[derive(Default)]
struct Node {
    given: u64,
    instant: f64,
    clock: f64,
}

#[derive(Default)]
pub struct Naive {
    rules: Rules,
    pub agents: BTreeMap<String, Agent>,
    pub frameworks: BTreeMap<String, Framework>,
    pub held: Vec<Held>,
    refusals: Vec<Refusal>,
    pub weights: BTreeMap<String, f64>,
    pub quotas: BTreeMap<Role, Quota>,
    pub paused: bool,
    /// All of a framework together, those of who waited longest for an agent first.
    needs: Vec<needs::Need>,
    /// By path: `a`, `a/b`, `a/b/.`, `a/b/./framework`; that of the root is empty.
    nodes: BTreeMap<String, Node>,
    given: u64,
    beat: u64,
}

fn sum(all: impl Iterator<Item = Quantities>) -> Quantities {
    all.fold(Quantities::new(), |mut sum, one| {
        sum.add(&one);
        sum
    })
}

impl Naive {
    pub fn new(rules: Rules) -> Self {
        Self { rules, ..Self::default() }
    }

    /// What nobody holds of an agent, with all shared volumes; None where more is held than there is.
    pub fn unheld(&self, agent: &str) -> Option<Resources> {
        let total = &self.agents[agent].total;
        let mut left = total.non_shared();
        for held in self.held.iter().filter(|held| held.agent == agent) {
            left.subtract(&held.resources.non_shared()).ok()?;
            total.contains(&held.resources.shared().shared_once()).then_some(())?;
        }
        Some(left.plus(&total.shared()))
    }

    /// What may be given away: shared volumes along with something else only.
    pub fn free(&self, agent: &str) -> Resources {
        self.unheld(agent).filter(|unheld| !unheld.non_shared().is_empty()).unwrap_or_default()
    }

    pub fn at(&self, seat: &Seat, agent: &str, place: Place) -> Resources {
        let same = |held: &&Held| held.seat == *seat && held.agent == agent && held.place == place;
        self.held.iter().find(same).map(|held| held.resources.clone()).unwrap_or_default()
    }

    fn set(&mut self, seat: &Seat, agent: &str, place: Place, resources: Resources) {
        self.held.retain(|held| held.seat != *seat || held.agent != agent || held.place != place);
        if !resources.is_empty() {
            self.held.push(Held { seat: seat.clone(), agent: agent.to_owned(), place, resources });
        }
    }

    pub fn put(&mut self, seat: &Seat, agent: &str, place: Place, more: &Resources) {
        self.set(seat, agent, place, self.at(seat, agent, place).plus(more));
    }

    /// Takes out what is there of `wanted`.
    pub fn take(&mut self, seat: &Seat, agent: &str, place: Place, wanted: &Resources) -> Resources {
        let held = self.at(seat, agent, place);
        let there = wanted.minus(&wanted.minus(&held));
        self.set(seat, agent, place, held.minus(&there));
        there
    }

    /// The same, and it is free again.
    pub fn free_up(&mut self, seat: &Seat, agent: &str, place: Place, wanted: &Resources) -> Resources {
        let freed = self.take(seat, agent, place, wanted);
        if !freed.is_empty() {
            self.wake(agent);
            self.forget();
        }
        freed
    }

    /// Part of what is at hand is used. A shared volume stays at hand as well; its first use counts as given.
    pub fn use_resources(&mut self, seat: &Seat, agent: &str, wanted: &Resources) -> Resources {
        let (at_hand, used) = (self.at(seat, agent, Place::AtHand), self.at(seat, agent, Place::Used));
        let mut moved = self.take(seat, agent, Place::AtHand, &wanted.non_shared());
        moved.add(&wanted.shared().filter(|volume| at_hand.contains_resource(volume)));
        self.put(seat, agent, Place::Used, &moved);
        if moved.shared().iter().any(|volume| !used.contains_resource(volume)) {
            self.give(seat);
        }
        moved
    }

    /// What is found in use.
    pub fn adopt(&mut self, seat: &Seat, agent: &str, found: &Resources) {
        if !found.is_empty() && self.agents.contains_key(agent) {
            self.put(seat, agent, Place::Used, found);
            self.give(seat);
        }
    }

    /// What nobody holds, or what a seat has at hand, turns into something else; whether it was there.
    pub fn convert(&mut self, id: &str, by: Option<&Seat>, conversion: &Conversion) -> bool {
        let Some(mut total) = self.agents.get(id).map(|agent| agent.total.clone()) else { return false };
        let unheld = || self.unheld(id).unwrap_or_default();
        let mut part = by.map_or_else(unheld, |seat| self.at(seat, id, Place::AtHand));
        if part.apply(conversion).is_err() || total.apply(conversion).is_err() {
            return false;
        }
        self.agents.get_mut(id).into_iter().for_each(|agent| agent.total = total.clone());
        by.into_iter().for_each(|seat| self.set(seat, id, Place::AtHand, part.clone()));
        self.wake(id);
        true
    }

    /// The seats that there are: subscribed, or holding something.
    fn seats(&self) -> BTreeSet<Seat> {
        let roles =
            |(id, f): (&String, &Framework)| f.roles.keys().map(|r| (id.clone(), r.clone())).collect();
        let subscribed = self.frameworks.iter().flat_map(|framework| -> Vec<Seat> { roles(framework) });
        subscribed.chain(self.held.iter().map(|held| held.seat.clone())).collect()
    }

    /// What is no more is not remembered.
    fn forget(&mut self) {
        let seats = self.seats();
        let nodes: BTreeSet<String> = seats.iter().flat_map(choice::paths).collect();
        self.nodes.retain(|path, _| path.is_empty() || nodes.contains(path));
        self.refusals.retain(|refusal| seats.contains(&refusal.seat));
        self.needs.retain(|need| self.frameworks.contains_key(&need.framework));
    }

    pub fn wake(&mut self, agent: &str) {
        self.agents.get_mut(agent).into_iter().for_each(|agent| agent.called = true);
    }

    pub fn wake_all(&mut self) {
        self.agents.values_mut().for_each(|agent| agent.called = true);
    }

    /// Remembers what a seat refuses, for so long at least; for zero it keeps the turn until the next beat. What is covered
    /// by another refusal is not remembered. They end on a grid of the largest power of two that is at most a 32nd of the
    /// time.
    pub fn refuse(&mut self, seat: &Seat, agent: &str, resources: &Resources, time: Duration, now: Mono) {
        let (interval, keeps_turn) = (self.rules.interval, time.is_zero());
        let time = (time.as_nanos() as u64).clamp(interval, YEAR);
        let grid = if keeps_turn { interval } else { 1 << (time / 32).max(1).ilog2() };
        let end = if keeps_turn { now.0 + 1 } else { now.0 + time };
        let until = Mono(end.div_ceil(grid) * grid);
        let alike = |r: &Refusal| r.seat == *seat && r.agent == agent && r.keeps_turn == keeps_turn;
        if !self.refusals.iter().any(|r| alike(r) && r.until >= until && r.resources.contains(resources)) {
            self.refusals.retain(|r| !(alike(r) && r.until <= until && resources.contains(&r.resources)));
            let (seat, agent, resources) = (seat.clone(), agent.to_owned(), resources.clone());
            self.refusals.push(Refusal { seat, agent, resources, until, keeps_turn });
        }
    }
}
