//! The naive choice: for every agent, all seats sorted anew.

use super::quota::Sums;
use super::{Held, Naive, Part, SeatName};
use meseta_allocator::Offered;
use meseta_model::value::Value;
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Quantities, Resources, Rng, Role};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Amounts of scalars in thousandths.
pub type Amounts = BTreeMap<String, i64>;

pub fn tally(amounts: &mut Amounts, resources: &Resources) {
    for resource in resources.iter() {
        if let Value::Scalar(amount) = resource.value {
            *amounts.entry(resource.name.to_string()).or_default() += amount.thousandths();
        }
    }
}

/// One level of the tree: a role's own frameworks have the name `.`.
pub struct Node {
    pub path: String,
    pub name: String,
    seat: Option<SeatName>,
    pub below: Vec<Node>,
}

/// Who has a turn, the next first, and what is true of quota then.
struct Order {
    ahead: Vec<SeatName>,
    all: Vec<SeatName>,
    sums: Sums,
}

/// Why it is a seat's turn.
enum Turn<'a> {
    /// Its role misses what is guaranteed to it.
    Ahead,
    /// The agent is kept for it.
    Kept(&'a Quantities),
    Fair,
}

type Picks = Vec<(SeatName, Resources)>;

fn draw_of(draw: u64, id: &AgentId) -> u64 {
    let mut stamp: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in id.as_str().bytes() {
        stamp = (stamp ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    Rng::new(draw ^ stamp).next_u64()
}

impl Naive {
    /// What every node holds, by its path.
    fn held_by_path(&self) -> BTreeMap<String, Amounts> {
        let mut by_path = BTreeMap::new();
        for Held { seat: (framework, role), resources, .. } in &self.held {
            let mut path = String::new();
            for name in role.levels().chain([".", framework.as_str()]) {
                path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
                tally(by_path.entry(path.clone()).or_default(), resources);
            }
        }
        by_path
    }

    /// Who is next: share by weight, then how often, then name.
    fn key(&self, node: &Node, held: &BTreeMap<String, Amounts>) -> (f64, u64) {
        let share = |(name, amount): (&String, &i64)| {
            let total = self.measure.get(name).copied().unwrap_or(0);
            if total > 0 { *amount as f64 / total as f64 } else { 0.0 }
        };
        let weight = self.weights.get(node.path.as_str()).copied().unwrap_or(1.0);
        let share = held.get(&node.path).into_iter().flatten().map(share).fold(0.0, f64::max) / weight;
        (share, self.times.get(&node.path).copied().unwrap_or(0))
    }

    fn sort(&self, nodes: &mut Vec<Node>, held: &BTreeMap<String, Amounts>) {
        let mut keyed: Vec<((f64, u64), Node)> =
            nodes.drain(..).map(|node| (self.key(&node, held), node)).collect();
        keyed.sort_by(|((a, x), one), ((b, y), other)| {
            a.partial_cmp(b).unwrap_or(Ordering::Equal).then(x.cmp(y)).then_with(|| one.name.cmp(&other.name))
        });
        nodes.extend(keyed.into_iter().map(|(_, node)| node));
        nodes.iter_mut().for_each(|node| self.sort(&mut node.below, held));
    }

    /// The tree of those that want offers, in no order.
    pub fn tree(&self) -> Vec<Node> {
        let mut root = Vec::new();
        for (framework, role) in self.seats().into_iter().filter(|seat| self.wants(seat)) {
            let mut level = &mut root;
            let mut path = String::new();
            for name in role.levels().chain([".", framework.as_str()]) {
                path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
                level = descend(level, &path, name);
            }
            let leaf = find(&mut root, &path).expect("just put there");
            leaf.seat = Some((framework, role));
        }
        root
    }

    /// All seats that want offers, the next first; and those that have their turn before the others.
    fn order(&self, least: &[Quantities]) -> Order {
        let mut root = self.tree();
        self.sort(&mut root, &self.held_by_path());
        let sums = self.sums(&[]);
        let (mut all, mut ahead) = (Vec::new(), Vec::new());
        self.collect_ahead(&root, &sums, least, &mut ahead);
        collect(&root, &|_| true, &mut all);
        Order { ahead, all, sums }
    }

    fn settle_measure(&mut self) {
        let mut totals = Amounts::new();
        self.agents.values().for_each(|agent| tally(&mut totals, &agent.total));
        totals.retain(|_, amount| *amount > 0);
        let same_names = totals.keys().eq(self.measure.keys());
        let first = totals.iter().next().and_then(|(name, a)| Some((*a, *self.measure.get(name)?)));
        let proportional = same_names
            && first.is_none_or(|(a, b)| {
                totals.iter().all(|(n, x)| {
                    i128::from(a) * i128::from(self.measure[n]) == i128::from(b) * i128::from(*x)
                })
            });
        if !proportional {
            self.measure = totals;
        }
    }

    /// Ends what is due; a refusal that ends for somebody who wants offers may change who is next to get the agent.
    fn end_refusals(&mut self, now: Mono) {
        let ended: Vec<(SeatName, AgentId)> = self
            .refusals
            .iter()
            .filter(|r| r.until <= now)
            .map(|r| (r.seat.clone(), r.agent.clone()))
            .collect();
        self.refusals.retain(|refusal| refusal.until > now);
        for (seat, agent) in ended {
            if self.wants(&seat) {
                self.wake(&agent);
            }
        }
    }

    /// All offers that can be made, in the order in which they are made.
    pub fn allocate(
        &mut self,
        now: Mono,
        draw: u64,
        least: &[Quantities],
        mut next_id: impl FnMut() -> OfferId,
    ) -> Vec<Offered> {
        if self.paused {
            return Vec::new();
        }
        self.end_refusals(now);
        if std::mem::replace(&mut self.interval_seen, now.0 / self.interval) < now.0 / self.interval {
            self.agents.values_mut().for_each(|agent| agent.kept = false);
            self.settle_needs();
        }
        self.settle_measure();
        let mut agents: Vec<AgentId> = self.agents.keys().cloned().collect();
        agents.sort_by_key(|id| draw_of(draw, id));
        let mut out = Vec::new();
        let mut order = None;
        for id in agents {
            let agent = &self.agents[&id];
            let free = self.free(&id);
            if !agent.active || agent.waits || agent.kept || free.is_empty() {
                continue;
            }
            let standing = order.get_or_insert_with(|| self.order(least));
            let (picks, waits, kept) = self.choose(&id, free, standing, least);
            let agent = self.agents.get_mut(&id).expect("listed");
            (agent.waits, agent.kept) = (waits, kept);
            for (seat, resources) in picks {
                order = None;
                let (framework, role) = seat.clone();
                let offered = Offered {
                    offer: next_id(),
                    framework,
                    role,
                    agent: id.clone(),
                    resources: resources.clone(),
                };
                self.fulfil(&seat, &id, &resources);
                self.put(&seat, &id, Part::Offered, &resources);
                self.count(&seat);
                self.offers.insert(offered.offer.clone(), offered.clone());
                out.push(offered);
            }
        }
        out
    }

    fn choose(
        &self,
        id: &AgentId,
        free: Resources,
        order: &Order,
        least: &[Quantities],
    ) -> (Picks, bool, bool) {
        let (mut left, mut picks, mut waits): (_, Picks, _) = (free.clone(), Vec::new(), false);
        let mut sums = None;
        let kept = self.kept_for(id);
        let turns = order.ahead.iter().map(|seat| (Turn::Ahead, seat));
        let turns = turns.chain(kept.iter().map(|(seat, need)| (Turn::Kept(need), seat)));
        for (turn, seat) in turns.chain(order.all.iter().map(|seat| (Turn::Fair, seat))) {
            let sums_now = sums.as_ref().unwrap_or(&order.sums);
            let whole = self.portion(id, &left, seat);
            let portion = self.cut(&seat.1, whole.clone(), sums_now);
            if let Turn::Kept(need) = turn {
                if whole.is_empty() || self.refused(seat, id, &whole).contains(&false) {
                    continue;
                }
                match portion.quantities().contains(need) && self.refused(seat, id, &portion).is_empty() {
                    false => left = left.minus(&whole),
                    true => {
                        left = left.minus(&portion);
                        picks.push((seat.clone(), portion));
                        sums = Some(self.sums(&picks));
                    }
                }
                continue;
            }
            if matches!(turn, Turn::Ahead) && !self.serves(&seat.1, &portion, sums_now) {
                continue;
            }
            let least =
                self.frameworks[&seat.0].spec.min_allocatable.get(&seat.1).map_or(least, Vec::as_slice);
            let amounts = portion.quantities();
            let worthwhile = least.is_empty() || least.iter().any(|least| amounts.contains(least));
            if portion.is_empty() || !worthwhile {
                continue;
            }
            let kinds = self.refused(seat, id, &portion);
            if kinds.contains(&false) {
                continue;
            }
            left = left.minus(&portion);
            match kinds.contains(&true) {
                true => waits = true,
                false => {
                    picks.push((seat.clone(), portion));
                    sums = (!self.quotas.is_empty()).then(|| self.sums(&picks));
                }
            }
        }
        let left = picks.iter().fold(free, |left, (_, taken)| left.minus(taken));
        (picks, waits, (!self.quotas.is_empty() || kept.is_some()) && !left.is_empty())
    }

    /// How a seat refused these resources of an agent: whether it keeps its turn, each way that there is.
    fn refused(&self, seat: &SeatName, id: &AgentId, resources: &Resources) -> BTreeSet<bool> {
        let own = self.refusals.iter().filter(|refusal| refusal.seat == *seat && refusal.agent == *id);
        own.filter(|refusal| refusal.resources.contains(resources))
            .map(|refusal| refusal.keeps_turn)
            .collect()
    }

    /// What a seat may be offered of what is left.
    pub fn portion(&self, id: &AgentId, left: &Resources, (framework, role): &SeatName) -> Resources {
        let (agent, capabilities) = (&self.agents[id], self.frameworks[framework].spec.capabilities);
        let constraints = self.frameworks[framework].spec.constraints.get(role);
        let gpus = !agent.total.gpus().is_zero();
        if (gpus && !capabilities.gpu)
            || (agent.remote && !capabilities.region_aware)
            || constraints.is_some_and(|constraints| !constraints.admit(&agent.facts))
        {
            return Resources::new();
        }
        let mut portion = left.offerable_to(role);
        if !capabilities.revocable {
            portion = portion.non_revocable();
        }
        if !capabilities.shared {
            portion = portion.non_shared();
        }
        if !capabilities.refinement {
            portion = portion.filter(|resource| resource.kind.reservations().len() < 2);
        }
        portion
    }

    /// What a role and those below it hold.
    pub fn held_by(&self, role: &Role, which: impl Fn(&Held) -> bool) -> Quantities {
        let held = self.held.iter().filter(|held| role.covers(&held.seat.1) && which(held));
        held.fold(Quantities::new(), |mut sum, held| {
            sum.add(&held.resources.scalar_quantities());
            sum
        })
    }

    pub fn frameworks_in(&self, role: &Role) -> BTreeSet<FrameworkId> {
        let subscribed = self.frameworks.iter().filter(|(_, f)| f.spec.roles.contains(role));
        subscribed.map(|(id, _)| id.clone()).collect()
    }
}

fn descend<'a>(level: &'a mut Vec<Node>, path: &str, name: &str) -> &'a mut Vec<Node> {
    let at = level.iter().position(|node| node.name == name).unwrap_or_else(|| {
        level.push(Node { path: path.to_owned(), name: name.to_owned(), seat: None, below: Vec::new() });
        level.len() - 1
    });
    &mut level[at].below
}

fn find<'a>(level: &'a mut [Node], path: &str) -> Option<&'a mut Node> {
    level.iter_mut().find_map(|node| if node.path == path { Some(node) } else { find(&mut node.below, path) })
}

/// The seats below these nodes, but for those below nodes that are to be passed by.
pub fn collect(level: &[Node], enter: &dyn Fn(&Node) -> bool, seats: &mut Vec<SeatName>) {
    for node in level.iter().filter(|node| enter(node)) {
        seats.extend(node.seat.clone());
        collect(&node.below, enter, seats);
    }
}
