//! An allocator that keeps no sum, no order and no index: whatever it needs it computes from the list of what there is.
//!
//! Written for the differential test alone, from the rules in the crate's README; it shares nothing with the allocator but
//! the types of resources. Here are the books (what there is, who holds or refused it), and what follows from what is told.

mod choice;
mod claims;

use crate::terms::{Agent, Framework, Holder, Place, SECOND, Seat};
use choice::nodes;
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
    needs: Vec<claims::Need>,
    /// By path: `a`, `a/b`, `a/b/.`, `a/b/./framework`; that of the root is empty.
    nodes: BTreeMap<String, Node>,
    given: u64,
    offers: u64,
    /// The agents where something changed since they were looked at.
    called: BTreeSet<String>,
    beat: u64,
}

fn sum(all: impl Iterator<Item = Quantities>) -> Quantities {
    let parts = |one: Quantities| one.iter().map(|(name, more)| (name.clone(), more)).collect::<Vec<_>>();
    all.flat_map(parts).collect()
}

impl Naive {
    /// What nobody holds of an agent, with all shared volumes; None where more is held than there is.
    pub fn unheld(&self, agent: &str) -> Option<Resources> {
        let total = &self.agents.get(agent)?.total;
        let mut left = total.non_shared();
        for (_, held) in self.held.iter().filter(|(holder, _)| holder.agent == agent) {
            left.subtract(&held.non_shared()).ok()?;
            total.contains(&held.shared().shared_once()).then_some(())?;
        }
        Some(left.plus(&total.shared()))
    }

    pub fn at(&self, holder: &Holder) -> Resources {
        self.held.get(holder).cloned().unwrap_or_default()
    }

    pub fn put(&mut self, holder: &Holder, more: &Resources) {
        self.held.entry(holder.clone()).or_default().add(more);
        self.held.retain(|_, held| !held.is_empty());
    }

    /// Something is given to a seat, or found with it.
    pub fn give(&mut self, holder: &Holder, resources: &Resources) {
        self.put(holder, resources);
        self.count_turn(&holder.seat);
    }

    /// What is there of `wanted` is free again.
    pub fn free_up(&mut self, holder: &Holder, wanted: &Resources) -> Resources {
        let held = self.held.remove(holder).unwrap_or_default();
        let freed = wanted.minus(&wanted.minus(&held));
        self.put(holder, &held.minus(&freed));
        self.called.extend((!freed.is_empty()).then(|| holder.agent.clone()));
        freed
    }

    /// Part of what is at hand is used. A shared volume stays at hand as well; its first use counts as given.
    pub fn use_resources(&mut self, at_hand: &Holder, wanted: &Resources) -> Resources {
        let (held, in_use) = (self.at(at_hand), at_hand.at(Place::Used));
        let (moved, used) = (wanted.minus(&wanted.minus(&held)), self.at(&in_use));
        self.held.insert(at_hand.clone(), held.minus(&moved.non_shared()));
        self.put(&in_use, &moved);
        if moved.shared().iter().any(|volume| !used.contains_resource(volume)) {
            self.count_turn(&at_hand.seat);
        }
        moved
    }

    /// What nobody holds (no shared volume that anybody does), or somebody has at hand, becomes other; whether it was there.
    pub fn convert(&mut self, id: &str, by: Option<&Holder>, conversion: &Conversion) -> bool {
        let Some(mut total) = self.agents.get(id).map(|agent| agent.total.clone()) else { return false };
        let mut part = by.map_or_else(|| self.unheld(id).unwrap_or_default(), |holder| self.at(holder));
        let held = |one: &_| self.held.iter().any(|(of, at)| of.agent == id && at.contains_resource(one));
        let taken = by.is_none() && conversion.consumed.shared().iter().any(held);
        let there = !taken && part.apply(conversion).is_ok() && total.apply(conversion).is_ok();
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

    fn subscribed(&self, which: impl Fn(&Framework, &Role) -> bool) -> BTreeSet<Seat> {
        let roles = self.frameworks.iter().flat_map(|(id, f)| f.roles.keys().map(move |role| (id, f, role)));
        roles.filter(|(_, f, role)| which(f, role)).map(|(id, _, role)| (id.clone(), role.clone())).collect()
    }

    /// The seats that want offers.
    pub fn wanting(&self) -> BTreeSet<Seat> {
        self.subscribed(|framework, role| framework.active && !framework.suppressed.contains(role))
    }

    /// Nodes where nobody is subscribed or holds something are no more.
    fn forget(&mut self) {
        let held = self.held.keys().map(|holder| holder.seat.clone());
        let nodes = nodes(&held.chain(self.subscribed(|_, _| true)).collect());
        self.nodes.retain(|path, _| path.is_empty() || nodes.contains(path));
    }

    /// A framework wants offers in these roles again, whatever it refused there.
    pub fn revive(&mut self, id: &str, roles: &BTreeSet<Role>) {
        self.refusals.retain(|refusal| refusal.seat.0 != id || !roles.contains(&refusal.seat.1));
        self.frameworks.entry(id.to_owned()).and_modify(|own| own.suppressed = &own.suppressed - roles);
    }

    /// Something is told, perhaps of an agent, and this follows from it.
    pub fn told(&mut self, agent: Option<&str>, change: impl FnOnce(&mut Self)) {
        let before = self.clone();
        change(self);
        self.called.extend(agent.map(str::to_owned));
        let (wanted, wanting) = (before.wanting(), self.wanting());
        let (begun, ended) = (&wanting - &wanted, &wanted - &wanting);
        // Who wants offers from now on, or others than before, may have all that is idle.
        let asks_other = self.frameworks.iter().any(|(id, new)| {
            let old = before.frameworks.get(id).cloned().unwrap_or_default();
            let terms = |role| old.roles.get(role).cloned().unwrap_or_default();
            new.can != old.can || new.roles.iter().any(|(role, own)| *own != terms(role))
        });
        let forgot = self.refusals.len() < before.refusals.len();
        let by_operator = self.quotas != before.quotas || self.paused != before.paused;
        if !begun.is_empty() || asks_other || forgot || by_operator {
            self.called.extend(self.agents.keys().cloned());
        }
        (&nodes(&wanting) - &nodes(&wanted)).iter().for_each(|path| self.draw(path));
        // Nobody waits for who wants none any more, and nothing is kept for it, nor of agents that are gone.
        let waited = before.refusals.iter().filter(|old| old.keeps_turn && ended.contains(&old.seat));
        self.called.extend(waited.map(|old| old.agent.clone()));
        self.keep_no_more(|naive, _, id, seat| ended.contains(seat) || !naive.agents.contains_key(id));
        self.needs.retain(|need| self.frameworks.contains_key(&need.framework));
        // What was refused is asked anew on another agent or rack, and by seats that are left, inactive or revived.
        let open = self.subscribed(|framework, _| framework.active);
        let rack = |naive: &Self, id: &str| naive.agents.get(id).map(|agent| agent.facts["rack"]);
        let moved = |id: &str| rack(self, id) != rack(&before, id);
        let lasts = |r: &&Refusal| open.contains(&r.seat) && !begun.contains(&r.seat) && !moved(&r.agent);
        self.refusals = self.refusals.iter().filter(lasts).cloned().collect();
        // Offers come back from these seats, from agents that are inactive, and from those that have less now than is held.
        self.held.retain(|holder, _| self.agents.contains_key(&holder.agent));
        let other = |id: &String| before.agents.get(id).is_some_and(|old| old.total != self.agents[id].total);
        let short = |id: &&String| !self.agents[*id].active || (other(id) && self.unheld(id).is_none());
        let short: BTreeSet<String> = self.agents.keys().filter(short).cloned().collect();
        for (holder, held) in self.held.clone() {
            let Holder { seat, agent, .. } = &holder;
            let withdrawn = holder.offer().is_some() && (!open.contains(seat) || short.contains(agent));
            let gone = before.frameworks.contains_key(&seat.0) && !self.frameworks.contains_key(&seat.0);
            if withdrawn || gone {
                self.free_up(&holder, &held);
            }
        }
        self.forget();
    }
}
