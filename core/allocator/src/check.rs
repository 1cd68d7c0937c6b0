//! What must always hold: the tests and the simulator ask after every step.
//!
//! Owns nothing. Each function panics where its invariant is broken, and says which.

use crate::Allocator;
use crate::accounts::Account;
use crate::amounts::{Amounts, is_charged};
use crate::ledger::{Holding, Standing};
use crate::lines::Line;
use crate::portions::worthwhile;
use crate::tree::{NodeId, Place, ROOT};
use meseta_model::{AgentId, Resources, Role};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Pairs of agent and seat up to which it is checked that nobody was overlooked.
const SMALL: usize = 4_096;

/// Amounts by the number of the name.
type Tally = BTreeMap<u32, i64>;

fn tally(sums: &mut Tally, amounts: &Amounts) {
    amounts.iter().for_each(|(name, amount)| *sums.entry(name).or_default() += amount);
}

fn tally_needs(sums: &mut Tally, account: &Account) {
    let needs = account.lines.iter().filter(|line| line.need != 0);
    needs.for_each(|line| *sums.entry(line.name).or_default() += line.need);
}

fn some((_, amount): &(u32, i64)) -> bool {
    *amount != 0
}

/// Without what is shared, of which there mostly is nothing.
fn non_shared(resources: &Resources) -> Cow<'_, Resources> {
    match resources.iter().any(|resource| resource.kind.is_shared()) {
        true => Cow::Owned(resources.non_shared()),
        false => Cow::Borrowed(resources),
    }
}

impl Allocator {
    /// Panics where the books do not balance or an index disagrees with what it indexes.
    pub fn check(&self) {
        self.check_agents();
        self.check_offers();
        self.check_seats();
        self.check_sums();
        self.check_order();
        self.check_refusals();
        self.check_quota();
        self.check_reserved();
        self.check_needs();
    }

    /// Every part of every agent is in one place.
    fn check_agents(&self) {
        let mut cluster = Amounts::default();
        for (agent, book) in self.agents.iter() {
            // What is shared is free however often it is used, but is offered with something else only.
            let mut left = book.rest.total.non_shared();
            let over = !book.held().all(|part| {
                let mut shared = part.iter().filter(|resource| resource.kind.is_shared());
                shared.all(|shared| book.rest.total.contains_resource(shared))
                    && left.subtract(&non_shared(part)).is_ok()
            });
            assert_eq!(over, book.overdrawn, "agent {}: overdrawn", book.id);
            let free = match over || left.is_empty() {
                true => Resources::new(),
                false => left.plus(&book.rest.total.shared()),
            };
            assert_eq!(free, *book.free(), "agent {}: what is neither offered nor in use is free", book.id);
            let load = book.known.load.as_ref().map(|load| (&load.all, load.charge().into_owned()));
            let true_load = (&self.names.look_up(&free), self.names.charged(&free));
            assert!(load.is_none_or(|load| load == true_load), "agent {}: what is free weighs", book.id);
            let worth = worthwhile(&free, &self.options.min_allocatable);
            assert_eq!(book.known.worthwhile.unwrap_or(worth), worth, "agent {}: worth an offer", book.id);
            assert!(book.holdings.values().all(|h| !h.is_empty()), "agent {}: empty holding", book.id);
            for seat in book.holdings.keys().chain(book.offers.iter().map(|standing| &standing.seat)) {
                assert!(self.seats[*seat].agents.contains(agent), "agent {}: its seats know it", book.id);
            }
            assert_eq!(self.agent_numbers.get(&book.id), Some(&agent), "agent {}: numbered", book.id);
            cluster.add(&self.names.fair(&book.rest.amounts));
        }
        assert_eq!(&cluster, self.tree.measure.totals(), "the cluster is the sum of its agents");
        assert_eq!(self.agents.len(), self.agent_numbers.len(), "every number has its agent");
    }

    /// Offers are of active agents and frameworks, and of nothing that is reserved to others.
    fn check_offers(&self) {
        let mut listed = 0;
        for (agent, book) in self.agents.iter() {
            for Standing { offer: id, resources, seat, load, .. } in &book.offers {
                let seat = &self.seats[*seat];
                assert_eq!(self.offers.get(id), Some(&agent), "offer {id}: found by its id");
                assert!(
                    book.active && self.frameworks[seat.framework].active && seat.subscribed,
                    "offer {id}"
                );
                assert_eq!(resources.offerable_to(&seat.role), *resources, "offer {id}: reserved to others");
                assert_eq!(self.names.look_up(resources), load.all, "offer {id}: amounts");
                listed += 1;
            }
        }
        assert_eq!(listed, self.offers.len(), "every offer stands in a book");
    }

    fn check_seats(&self) {
        let mut own_minimums = 0;
        for (id, seat) in self.seats.iter() {
            let framework = &self.frameworks[seat.framework];
            let name = (&framework.id, &seat.role);
            assert!(seat.subscribed || !seat.agents.is_empty(), "{name:?}: an idle seat is closed");
            let wanting = framework.announced && framework.active && seat.subscribed && !seat.suppressed;
            assert_eq!(seat.wanting, wanting, "{name:?}: wants offers");
            assert_eq!(self.tree.node(seat.node).standing.wanting, wanting, "{name:?}: in the order");
            assert_eq!(seat.account, self.accounts.nearest(&seat.role), "{name:?}: its quota");
            assert_eq!(framework.seats.get(&seat.role), Some(&id), "{name:?}: listed");
            for agent in seat.agents.iter() {
                assert!(self.agents[agent].holds(id), "{name:?}: holds something");
            }
            own_minimums += usize::from(seat.min_allocatable.is_some());
        }
        assert_eq!(own_minimums, self.own_minimums, "seats with a minimum of their own");
        for (_, framework) in self.frameworks.iter() {
            assert!(framework.announced || !framework.seats.is_empty(), "{}: forgotten", framework.id);
        }
    }

    /// Every node holds what the seats below it hold.
    fn check_sums(&self) {
        let mut sums: BTreeMap<NodeId, (Tally, Tally)> = BTreeMap::new();
        for (id, seat) in self.seats.iter() {
            for agent in seat.agents.iter() {
                let book = &self.agents[agent];
                let none = Holding::default();
                let Holding { at_hand, used } = book.holdings.get(&id).unwrap_or(&none);
                let offers = book.offers.iter().filter(|standing| standing.seat == id);
                let offered = offers.map(|standing| &standing.resources);
                let mut offered_here = Amounts::default();
                offered.for_each(|offered| offered_here.add(&self.names.look_up(offered)));
                let in_use_here = [at_hand, used].map(|part| self.names.look_up(part));
                let mut at = seat.node;
                loop {
                    let (all, in_use) = sums.entry(at).or_default();
                    tally(all, &offered_here);
                    in_use_here.iter().for_each(|part| tally(all, part));
                    in_use_here.iter().for_each(|part| tally(in_use, part));
                    if at == ROOT {
                        break;
                    }
                    at = self.tree.node(at).parent;
                }
            }
        }
        for (id, node) in self.tree.nodes() {
            let (held, used) = sums.remove(&id).unwrap_or_default();
            assert!(node.held.iter().eq(held), "{}: held", node.rest.name);
            assert!(node.rest.used.iter().eq(used), "{}: used", node.rest.name);
        }
    }

    /// Siblings that want offers stand in the order of their true keys, or are marked as out of date.
    fn check_order(&self) {
        for (id, node) in self.tree.nodes() {
            let parent = self.tree.node(node.parent);
            let stands = parent.below.order.iter().find(|key| key.node == id);
            assert_eq!(stands, node.key.as_ref(), "{}: stands where it believes", node.rest.name);
            let ahead = parent.below.order.ahead.iter().any(|key| key.node == id);
            assert_eq!(ahead, node.standing.ahead, "{}: has its turn before others", node.rest.name);
            let reason = node.standing.hungry || !node.below.order.ahead.is_empty();
            assert_eq!(ahead, node.key.is_some() && reason, "{}: has a reason for that", node.rest.name);
            let current = parent.below.order.is_of(self.tree.measure.epoch());
            if let Some(key) = stands.filter(|_| current) {
                assert_eq!(*key, self.tree.key_of(id), "{}: stands where it should", node.rest.name);
            }
            if !matches!(node.place, Place::Seat(_)) {
                let wanting = !node.below.order.is_empty();
                assert_eq!(node.standing.wanting, wanting, "{}: wants what its own want", node.rest.name);
            }
        }
    }

    /// Accounts hold what counts against quota, and the tree knows how their roles stand.
    fn check_quota(&self) {
        let mut available = Tally::new();
        for (_, book) in self.agents.iter().filter(|(_, book)| book.active) {
            let spare = book.free().filter(|resource| is_charged(&resource.kind));
            tally(&mut available, &self.names.look_up(&spare));
        }
        let pools = || (0..self.names.len() as u32).map(|name| (name, self.accounts.pools.of(name)));
        if self.accounts.guarantees_something() {
            let counted = pools().map(|(name, pool)| (name, pool.available));
            assert!(counted.filter(some).eq(available), "what is available for guarantees");
        }
        let mut required = Tally::new();
        for (id, account) in self.accounts.iter() {
            let role = &account.role;
            let lines = |part: fn(&Line) -> i64| {
                account.lines.iter().map(move |line| (line.name, part(line))).filter(some)
            };
            let consumed = self.charged_to(role);
            assert!(lines(|line| line.consumed).eq(consumed.iter()), "{role}: what counts against its quota");
            let below = self.accounts.iter().filter(|(_, other)| role.is_ancestor_of(&other.role));
            let nearest = |other: &&Account| self.accounts.chain_of(&other.role).nth(1) == Some(id);
            let mut need = Tally::new();
            below.map(|(_, other)| other).filter(nearest).for_each(|other| tally_needs(&mut need, other));
            assert!(lines(|line| line.below).eq(need), "{role}: what those below need");
            assert!(lines(|line| line.need).eq(lines(Line::renewed_need)), "{role}: what it needs");
            if self.accounts.chain_of(role).nth(1).is_none() {
                tally_needs(&mut required, account);
            }
        }
        assert!(pools().map(|(name, pool)| (name, pool.required)).filter(some).eq(required), "what all need");
    }

    /// What is reserved to each role is the sum of what is on all agents.
    fn check_reserved(&self) {
        let mut sums: BTreeMap<Role, Amounts> = BTreeMap::new();
        for (role, reserved) in self.agents.iter().flat_map(|(_, book)| book.rest.total.reservations()) {
            let amounts = self.names.look_up(&reserved);
            let and_above = role.ancestors().chain([role.clone()]);
            and_above.for_each(|role| sums.entry(role).or_default().add(&amounts));
        }
        sums.retain(|_, sum| !sum.is_empty());
        assert_eq!(self.reserved.sums(), sums, "what is reserved");
    }

    /// What is kept is kept for a need, one for a framework.
    fn check_needs(&self) {
        for (agent, kept) in &self.needs.kept {
            let id = &self.agents[*agent].id;
            let needs = &self.frameworks[kept.framework].needs;
            let own: Vec<_> = needs.iter().filter(|need| need.agent.is_some()).collect();
            assert_eq!(own.len(), 1, "agent {id}: one is kept for a framework");
            assert!(own[0].agent == Some(*agent) && own[0].fulfilled != kept.stands, "agent {id}: its need");
            let seat = &self.seats[kept.seat];
            assert!(seat.wanting && seat.framework == kept.framework, "agent {id}: kept for who wants it");
        }
        for (number, framework) in self.frameworks.iter() {
            let asks = !framework.needs.is_empty();
            assert_eq!(self.needs.asking.contains(&number), asks, "{}: asks", framework.id);
            let agents = framework.needs.iter().filter_map(|need| need.agent);
            agents.for_each(|agent| assert!(self.needs.kept.contains_key(&agent), "{}: kept", framework.id));
        }
    }

    fn check_refusals(&self) {
        let (counts, listed) = self.refusals.recount();
        assert!(listed, "every refusal has its place in the calendar");
        let columns = &self.refusals.columns;
        for column in 0..columns.len() as u32 {
            assert_eq!(
                columns.kinds(column),
                counts.get(column as usize).copied().unwrap_or_default(),
                "column {column}"
            );
        }
        let mut filters: BTreeMap<_, u64> = BTreeMap::new();
        for (id, seat) in self.seats.iter() {
            assert_eq!(columns.seat(seat.column), Some(id), "the column of a seat is its own");
            *filters.entry(&seat.role).or_default() += columns.kinds(seat.column)[0];
        }
        for (role, standing) in filters {
            assert_eq!(columns.filters.standing(role), standing, "role {role}: refusals that stand");
        }
    }

    /// Panics where an agent that is not going to be looked at could make an offer: small clusters only, and `&mut` for
    /// the order may have to be renewed.
    pub fn check_nobody_overlooked(&mut self) {
        if self.agents.len() * self.seats.len() > SMALL {
            return;
        }
        let idle: Vec<(u32, AgentId)> =
            self.agents.iter().map(|(agent, book)| (agent, book.id.clone())).collect();
        let stats = self.stats;
        for (agent, id) in idle {
            let kept = self.needs.kept.contains_key(&agent);
            let waits = kept || self.refusals.turn_kept(agent) || self.round.is_withheld(agent);
            if !self.round.is_called(agent) && !waits {
                let picks = self.choose(agent).picks;
                assert!(picks.is_empty(), "agent {id}: has something for {}", picks.len());
            }
        }
        self.stats = stats;
    }
}
