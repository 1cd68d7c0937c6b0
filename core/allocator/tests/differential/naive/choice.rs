//! The choice: all seats sorted anew for every agent, and what each of them takes in its turn.

use super::{Naive, Node, Refusal, sum};
use crate::terms::{Holder, Place, SECOND, Seat};
use meseta_model::{Mono, Quantities, Resource, Resources, Rng, Scalar};
use std::collections::BTreeSet;

/// Why it is a seat's turn: its role misses what is guaranteed to it, the agent is kept for it, or it is the next by share.
enum Turn {
    Hungry,
    Kept(Quantities),
    Fair,
}

pub fn nodes(seats: &BTreeSet<Seat>) -> BTreeSet<String> {
    seats.iter().flat_map(paths).collect()
}

/// The nodes from below the root to a seat.
pub fn paths((framework, role): &Seat) -> Vec<String> {
    let leaf = format!("{role}/./{framework}");
    let above = leaf.match_indices('/').map(|(at, _)| leaf[..at].to_owned());
    above.chain([leaf.clone()]).collect()
}

pub fn above(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(above, _)| above)
}

/// FNV-1a: what is drawn for somebody follows from its name.
fn stamp(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

impl Naive {
    /// Something was given to a seat: all on the way are next again at another instant.
    pub fn count_turn(&mut self, seat: &Seat) {
        self.given += 1;
        for path in paths(seat) {
            let node = self.nodes.entry(path.clone()).or_default();
            node.given += 1;
            let instant = node.instant;
            let siblings = self.nodes.entry(above(&path).to_owned()).or_default();
            siblings.clock = siblings.clock.max(instant);
            self.draw(&path);
        }
    }

    /// It is next after a time, drawn with its weight as rate, from the latest turn among its siblings on.
    pub fn draw(&mut self, path: &str) {
        let clock = self.nodes.entry(above(path).to_owned()).or_default().clock;
        let number = Rng::new((!self.seed).wrapping_add(self.given)).next_u64();
        let unit = Rng::new(number ^ stamp(path)).unit();
        let instant = clock - (1.0 - unit).ln() / self.weights.get(path).unwrap_or(&1.0);
        self.nodes.entry(path.to_owned()).or_default().instant = instant;
    }

    /// The largest part of any total of the cluster.
    pub fn dominant_share(&self, held: &Quantities) -> f64 {
        let totals = sum(self.agents.values().map(|agent| agent.total.scalar_quantities()));
        let counted = totals.iter().filter(|(name, _)| !self.excluded.contains(name));
        let amount = |held: Scalar| held.thousandths() as f64;
        counted.map(|(name, total)| amount(held.get(name.as_str())) / amount(total)).fold(0.0, f64::max)
    }

    /// Orders a node among its siblings: an instant, or its share by weight and how often something was given; its name.
    fn key(&self, path: &str) -> (u64, u64, String) {
        let Node { given, instant, .. } = self.nodes[path];
        if if above(path).ends_with("/.") { self.random_frameworks } else { self.random_roles } {
            return (instant.to_bits(), 0, path.to_owned());
        }
        let below = self.held.iter().filter(|(holder, _)| paths(&holder.seat).iter().any(|own| own == path));
        let held = sum(below.map(|(_, held)| held.scalar_quantities()));
        let share = self.dominant_share(&held) / self.weights.get(path).unwrap_or(&1.0);
        (share.to_bits(), given, path.to_owned())
    }

    /// All seats that want offers, the next first.
    fn order(&self) -> Vec<Seat> {
        let mut seats: Vec<Seat> = self.wanting().into_iter().collect();
        seats.sort_by_cached_key(|seat| paths(seat).iter().map(|path| self.key(path)).collect::<Vec<_>>());
        seats
    }

    /// All offers that can be made, in the order in which they are made.
    pub fn allocate(&mut self, now: Mono, draw: u64) -> Vec<Holder> {
        self.forget();
        if self.paused {
            return Vec::new();
        }
        let ended: Vec<Refusal> = self.refusals.extract_if(.., |old| old.until <= now).collect();
        for Refusal { seat, agent, resources, keeps_turn, .. } in ended {
            // Where the seat refused as much for longer, nothing ends.
            let longer = self.has_refused(&seat, &agent, keeps_turn, |other| other.contains(&resources));
            self.called.extend((self.wanting().contains(&seat) && !longer).then_some(agent));
        }
        let beat = now.0 / SECOND;
        if std::mem::replace(&mut self.beat, beat) < beat {
            // What quota kept from somebody may be there now.
            self.called.extend(self.agents.keys().cloned());
            self.settle_needs();
        }
        let active = |id: &String| self.agents.get(id).is_some_and(|agent| agent.active);
        let mut called: Vec<String> = self.called.extract_if(.., |id| active(id)).collect();
        called.sort_by_key(|id| Rng::new(draw ^ stamp(id)).next_u64());
        called.iter().flat_map(|id| self.look_at(id)).collect()
    }

    fn look_at(&mut self, id: &str) -> Vec<Holder> {
        let (mut left, mut offers) = (self.unheld(id).unwrap_or_default(), Vec::new());
        let order = if left.is_empty() { Vec::new() } else { self.order() };
        let mut turns: Vec<(Turn, Seat)> = Vec::new();
        turns.extend(self.hungry_first(&order).into_iter().map(|seat| (Turn::Hungry, seat)));
        turns.extend(self.kept_for(id).map(|(seat, need)| (Turn::Kept(need), seat)));
        turns.extend(order.into_iter().map(|seat| (Turn::Fair, seat)));
        for (turn, seat) in turns {
            let whole = self.portion(id, &left, &seat);
            let portion = self.cut(&seat.1, &whole);
            let enough = match &turn {
                Turn::Hungry => self.serves(&seat.1, &portion),
                Turn::Kept(need) => portion.quantities().contains(need),
                Turn::Fair => true,
            };
            let refused = |kept, what: &Resources| self.has_refused(&seat, id, kept, |r| r.contains(what));
            let enough = enough && !portion.non_shared().is_empty();
            let gives = enough && self.is_worthwhile(&seat, &portion) && !refused(false, &portion);
            if gives && !refused(true, &portion) {
                self.offers += 1;
                let offer = Holder { seat, agent: id.to_owned(), place: Place::Offered(self.offers) };
                self.fulfil(&offer, &portion);
                self.give(&offer, &portion);
                left = left.minus(&portion);
                offers.push(offer);
            } else if matches!(turn, Turn::Kept(_)) && !refused(false, &whole) {
                // The others wait until the agent has all that it is kept for,
                left = left.minus(&whole);
            } else if gives {
                // or for the seat's turn.
                left = left.minus(&portion);
            }
        }
        offers
    }

    /// Whether a seat refused such resources of an agent: in earnest, or only to keep its turn.
    pub fn has_refused(
        &self,
        seat: &Seat,
        id: &str,
        to_keep: bool,
        such: impl Fn(&Resources) -> bool,
    ) -> bool {
        let own = |old: &&Refusal| old.seat == *seat && old.agent == id && old.keeps_turn == to_keep;
        self.refusals.iter().filter(own).any(|old| such(&old.resources))
    }

    pub fn is_worthwhile(&self, (framework, role): &Seat, portion: &Resources) -> bool {
        let least = self.frameworks[framework].roles[role].least.as_ref().unwrap_or(&self.least);
        least.is_empty() || least.iter().any(|least| portion.quantities().contains(least))
    }

    /// What a seat may be offered of what is left.
    pub fn portion(&self, id: &str, left: &Resources, (framework, role): &Seat) -> Resources {
        let (agent, framework) = (&self.agents[id], &self.frameworks[framework]);
        let can = |what| framework.can.contains(what);
        let gpus = !self.filter_gpus || agent.total.gpus().is_zero() || can("gpu");
        let region = agent.facts["remote"] == 0 || can("remote");
        let admitted = framework.roles[role].only.is_none_or(|(what, value)| agent.facts[what] == value);
        let offerable = |Resource { kind, .. }: &Resource| {
            let revocable = !kind.is_revocable() || can("revocable");
            let refined = kind.reservations().len() < 2 || can("refined");
            kind.offerable_to(role) && revocable && refined && (!kind.is_shared() || can("shared"))
        };
        let portion = left.filter(|resource| gpus && region && admitted && offerable(resource));
        if portion.non_shared().is_empty() { Resources::new() } else { portion }
    }
}
