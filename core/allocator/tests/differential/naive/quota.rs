//! The naive notion of quota: every sum from what there is.

use super::choice::{Amounts, Node, collect, tally};
use super::{Naive, Part, SeatName};
use meseta_allocator::Quota;
use meseta_model::{Quantities, ResourceLimits, Resources, Role, Scalar};
use std::collections::BTreeMap;

/// What is true of all quota at one moment.
#[derive(Default)]
pub struct Sums {
    consumed: BTreeMap<Role, Amounts>,
    /// What is still to be kept free for a role and those below it, and what of that is for those below.
    need: BTreeMap<Role, Amounts>,
    below: BTreeMap<Role, Amounts>,
    required: Amounts,
    available: Amounts,
}

fn charged(resources: &Resources) -> Resources {
    resources.filter(|resource| !resource.kind.is_reserved() && !resource.kind.is_revocable())
}

fn of(amounts: &Amounts, name: &str) -> i64 {
    amounts.get(name).copied().unwrap_or(0)
}

fn reserved_to(resources: &Resources, role: &Role) -> Resources {
    resources.filter(|resource| resource.kind.role().is_some_and(|reserved| role.covers(reserved)))
}

impl Naive {
    pub fn set_quota(&mut self, role: &Role, quota: Option<Quota>) {
        self.quotas.remove(role);
        self.quotas.extend(quota.filter(|quota| !quota.is_default()).map(|quota| (role.clone(), quota)));
        self.wake_all();
    }

    pub fn set_paused(&mut self, paused: bool) {
        if self.paused && !paused {
            self.wake_all();
        }
        self.paused = paused;
    }

    /// What counts against quota as readers see it: without offers.
    pub fn consumption(&self, role: &Role) -> Amounts {
        let mut sum = Amounts::new();
        self.agents.values().for_each(|agent| tally(&mut sum, &reserved_to(&agent.total, role)));
        let held = self.held.iter().filter(|held| role.covers(&held.seat.1) && held.part != Part::Offered);
        held.for_each(|held| tally(&mut sum, &charged(&held.resources)));
        sum.retain(|_, amount| *amount != 0);
        sum
    }

    fn consumed(&self, role: &Role, picks: &[(SeatName, Resources)]) -> Amounts {
        let mut sum = Amounts::new();
        self.agents.values().for_each(|agent| tally(&mut sum, &reserved_to(&agent.total, role)));
        let held = self.held.iter().map(|held| (&held.seat, &held.resources));
        let all = held.chain(picks.iter().map(|(seat, resources)| (seat, resources)));
        all.filter(|(seat, _)| role.covers(&seat.1)).for_each(|(_, part)| tally(&mut sum, &charged(part)));
        sum
    }

    /// All sums, as if these picks were offers.
    pub fn sums(&self, picks: &[(SeatName, Resources)]) -> Sums {
        let mut sums = Sums::default();
        for (id, agent) in self.agents.iter().filter(|_| !self.quotas.is_empty()) {
            if agent.active {
                tally(&mut sums.available, &charged(&self.free(id)));
            }
        }
        for (_, resources) in picks {
            let mut taken = Amounts::new();
            tally(&mut taken, &charged(resources));
            taken
                .iter()
                .for_each(|(name, amount)| *sums.available.entry(name.clone()).or_default() -= amount);
        }
        // Those below stand behind those above.
        for (role, quota) in self.quotas.iter().rev() {
            let consumed = self.consumed(role, picks);
            let mut need = sums.below.entry(role.clone()).or_default().clone();
            for (name, least) in quota.guarantees.iter() {
                let missing = least.thousandths() - of(&consumed, name.as_str());
                let least = of(&need, name.as_str()).max(missing);
                need.insert(name.to_string(), least);
            }
            let above = role.ancestors().find(|above| self.quotas.contains_key(above));
            let sum = above.map_or(&mut sums.required, |above| sums.below.entry(above).or_default());
            need.iter().for_each(|(name, amount)| *sum.entry(name.clone()).or_default() += amount);
            sums.consumed.insert(role.clone(), consumed);
            sums.need.insert(role.clone(), need);
        }
        sums
    }

    /// The role and those above it that have quota.
    pub fn chain(&self, role: &Role) -> Vec<Role> {
        let all = std::iter::once(role.clone()).chain(role.ancestors());
        all.filter(|role| self.quotas.contains_key(role)).collect()
    }

    pub fn allowance(&self, role: &Role, name: &str, sums: &Sums) -> Option<i64> {
        let limit = self.quotas.get(role)?.limits.get(name)?;
        Some((limit.thousandths() - of(&sums.consumed[role], name)).max(0))
    }

    /// What giving so much to the role would lessen of what it and those above it miss.
    fn needed(&self, role: &Role, name: &str, sums: &Sums) -> i64 {
        let own = |role: &Role| (of(&sums.need[role], name) - of(&sums.below[role], name)).max(0);
        self.chain(role).iter().map(own).sum()
    }

    /// What quota leaves of a portion.
    pub fn cut(&self, role: &Role, portion: Resources, sums: &Sums) -> Resources {
        let mut amounts = Amounts::new();
        tally(&mut amounts, &charged(&portion));
        let mut limits = Vec::new();
        for name in amounts.keys() {
            let mut rooms: Vec<i64> =
                self.chain(role).iter().filter_map(|role| self.allowance(role, name, sums)).collect();
            let required = of(&sums.required, name);
            if required > 0 {
                let surplus = (of(&sums.available, name) - required).max(0);
                rooms.push(self.needed(role, name, sums) + surplus);
            }
            let room = rooms.into_iter().min().map(Scalar::from_thousandths);
            limits.extend(room.map(|room| (name.as_str().into(), room)));
        }
        let limits: ResourceLimits = limits.into_iter().collect();
        let exempt = portion.minus(&charged(&portion));
        charged(&portion).shrink_to_limits(&limits).plus(&exempt)
    }

    /// Whether the role, or one above it, misses something that is in.
    pub fn serves(&self, role: &Role, resources: &Resources, sums: &Sums) -> bool {
        let mut amounts = Amounts::new();
        tally(&mut amounts, &charged(resources));
        amounts.iter().any(|(name, amount)| *amount > 0 && self.needed(role, name, sums) > 0)
    }

    fn is_hungry(&self, path: &str, sums: &Sums) -> bool {
        let Some((role, _)) = self.quotas.get_key_value(path) else { return false };
        sums.need[role].iter().any(|(name, amount)| *amount > of(&sums.below[role], name))
    }

    /// Whether its own limits leave the role nothing worthwhile.
    fn is_spent(&self, path: &str, sums: &Sums, least: &[Quantities]) -> bool {
        let Some((role, _)) = self.quotas.get_key_value(path) else { return false };
        let minimums = self.frameworks.values().flat_map(|framework| framework.spec.min_allocatable.keys());
        let lacks = |least: &Quantities| {
            least.iter().any(|(name, least)| {
                self.allowance(role, name.as_str(), sums).is_some_and(|left| left < least.thousandths())
            })
        };
        !minimums.into_iter().any(|other| role.covers(other)) && !least.is_empty() && least.iter().all(lacks)
    }

    fn is_ahead(&self, node: &Node, sums: &Sums, least: &[Quantities]) -> bool {
        let below = |node: &Node| node.below.iter().any(|node| self.is_ahead(node, sums, least));
        !self.is_spent(&node.path, sums, least) && (self.is_hungry(&node.path, sums) || below(node))
    }

    /// Who has its turn before others: first what is below hungry roles of a hungry role, then all of it.
    pub fn collect_ahead(
        &self,
        level: &[Node],
        sums: &Sums,
        least: &[Quantities],
        seats: &mut Vec<SeatName>,
    ) {
        for node in level.iter().filter(|node| self.is_ahead(node, sums, least)) {
            self.collect_ahead(&node.below, sums, least, seats);
            if self.is_hungry(&node.path, sums) {
                collect(&node.below, &|node| !self.is_spent(&node.path, sums, least), seats);
            }
        }
    }
}
