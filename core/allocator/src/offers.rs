//! Offers from the day they are out: declined, rescinded or accepted; and what accepted resources turn into.
//!
//! Owns the moves between free, offered, at hand and in use. Promises that what a call names and the framework does not
//! have is not moved, whatever the caller believes: such a call returns what was missing and is counted. Refuses to know
//! tasks: the caller says what is in use.

use crate::ledger::Standing;
use crate::refusals::Term;
use crate::tree::SeatId;
use crate::{Allocator, Part};
use meseta_model::{AgentId, FrameworkId, Mono, OfferId, Resources, Role};
use std::fmt;
use std::time::Duration;

/// One offer: resources of one agent, for one framework in one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub offer: OfferId,
    pub framework: FrameworkId,
    pub role: Role,
    pub agent: AgentId,
    pub resources: Resources,
}

/// Offers that were accepted together: all of it must be settled by `use_resources` and `give_back`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    pub agent: AgentId,
    pub framework: FrameworkId,
    pub role: Role,
    pub resources: Resources,
}

/// Why offers cannot be accepted together. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AcceptError {
    NoOffers,
    Unknown(OfferId),
    Twice(OfferId),
    /// Of another framework, agent or role than the first.
    Apart(OfferId),
}

impl fmt::Display for AcceptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOffers => write!(f, "No offers specified"),
            Self::Unknown(id) => write!(f, "Offer {id} is no longer valid"),
            Self::Twice(id) => write!(f, "Duplicate offer {id} in offer list"),
            Self::Apart(id) => {
                write!(f, "Offer {id} is of another framework, agent or role than those accepted with it")
            }
        }
    }
}

impl std::error::Error for AcceptError {}

impl Allocator {
    pub fn offer(&self, id: &OfferId) -> Option<Offered> {
        let agent = *self.offers.get(id)?;
        let Standing { offer, resources, seat, .. } = self.standing(id)?;
        Some(self.offered(agent, *seat, offer.clone(), resources.clone()))
    }

    pub(crate) fn offered(&self, agent: u32, seat: SeatId, offer: OfferId, resources: Resources) -> Offered {
        let seat = &self.seats[seat];
        let framework = self.frameworks[seat.framework].id.clone();
        Offered { offer, framework, role: seat.role.clone(), agent: self.agents[agent].id.clone(), resources }
    }

    /// The framework wants none of it. `filter` as from [`crate::Options::refusal`]: it is not offered the same again for
    /// that time; after zero not before the next beat of the interval, and then it still has its turn. None: it may be
    /// offered the same at once.
    pub fn decline(&mut self, id: &OfferId, filter: Option<Duration>, now: Mono) -> Option<Offered> {
        let (agent, standing) = self.take_offer(id)?;
        self.refuse(agent, standing.seat, &standing.resources, filter, now);
        Some(self.return_offer(agent, standing))
    }

    /// The offer is taken back; whoever had it may be offered the same again.
    pub fn rescind(&mut self, id: &OfferId) -> Option<Offered> {
        let (agent, standing) = self.take_offer(id)?;
        Some(self.return_offer(agent, standing))
    }

    /// Takes offers of one framework, agent and role; their resources are at the caller's hand until settled.
    pub fn accept(&mut self, ids: &[OfferId]) -> Result<Accepted, AcceptError> {
        let (agent, seat) = self.acceptable(ids)?;
        let mut resources = Resources::new();
        let mut accepted = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some((_, standing)) = self.take_offer(id) {
                self.tree.begin_use(self.seats[seat].node, &standing.load);
                resources.add(&standing.resources);
                accepted.push(standing);
            }
        }
        if self.agents[agent].shares {
            resources = resources.shared_once();
            self.count_once(seat, &accepted, &resources);
        }
        self.agents[agent].deposit(seat, Part::AtHand, &resources);
        let (agent, seat) = (self.agents[agent].id.clone(), &self.seats[seat]);
        let framework = self.frameworks[seat.framework].id.clone();
        Ok(Accepted { agent, framework, role: seat.role.clone(), resources })
    }

    /// The agent and seat that all these offers share.
    fn acceptable(&self, ids: &[OfferId]) -> Result<(u32, SeatId), AcceptError> {
        let mut common = None;
        let mut seen = std::collections::BTreeSet::new();
        for id in ids {
            let unknown = || AcceptError::Unknown(id.clone());
            let agent = *self.offers.get(id).ok_or_else(unknown)?;
            let seat = self.standing(id).ok_or_else(unknown)?.seat;
            if !seen.insert(id) {
                return Err(AcceptError::Twice(id.clone()));
            }
            if *common.get_or_insert((agent, seat)) != (agent, seat) {
                return Err(AcceptError::Apart(id.clone()));
            }
        }
        common.ok_or(AcceptError::NoOffers)
    }

    pub(crate) fn standing(&self, id: &OfferId) -> Option<&Standing> {
        let book = &self.agents[*self.offers.get(id)?];
        book.offers.iter().find(|standing| standing.offer == *id)
    }

    fn take_offer(&mut self, id: &OfferId) -> Option<(u32, Standing)> {
        let agent = self.offers.remove(id)?;
        Some((agent, self.agents[agent].take_offer(id)?))
    }

    fn return_offer(&mut self, agent: u32, standing: Standing) -> Offered {
        self.unhold(standing.seat, &standing.load);
        self.agents[agent].return_offer(&standing);
        let offered = self.offered(agent, standing.seat, standing.offer, standing.resources);
        self.has_less(agent, standing.seat);
        offered
    }

    /// A seat has given back something of an agent.
    fn has_less(&mut self, agent: u32, seat: SeatId) {
        if !self.agents[agent].holds(seat) && self.seats[seat].agents.remove(agent) {
            self.close_if_idle(seat);
        }
        self.note_change(agent);
    }

    /// Part of what is at hand is in use from now on. Returns what was not at hand: empty where all is well.
    pub fn use_resources(
        &mut self,
        framework: &FrameworkId,
        role: &Role,
        agent: &AgentId,
        resources: &Resources,
    ) -> Resources {
        let Some((agent, seat)) = self.find(framework, role, agent) else { return self.mismatch(resources) };
        let moved = self.agents[agent].begin_use(seat, resources);
        if self.agents[agent].shares {
            // What is shared stays at hand, and is held twice.
            let twice = self.agents[agent].counts_now(seat, Part::Used, &moved).shared();
            if !twice.is_empty() {
                let load = self.names.load(&twice);
                self.hold(seat, &load);
                self.tree.begin_use(self.seats[seat].node, &load);
            }
        }
        self.missing(resources, &moved)
    }

    /// Part of what is at hand is not needed and returns to the pool, refused like a declined offer. Returns what was not
    /// at hand: empty where all is well.
    pub fn give_back(
        &mut self,
        framework: &FrameworkId,
        role: &Role,
        agent: &AgentId,
        resources: &Resources,
        filter: Option<Duration>,
        now: Mono,
    ) -> Resources {
        let Some((agent, seat)) = self.find(framework, role, agent) else { return self.mismatch(resources) };
        if !resources.is_empty() {
            self.refuse(agent, seat, resources, filter, now);
        }
        let freed = self.return_part(agent, seat, Part::AtHand, resources);
        self.missing(resources, &freed)
    }

    /// What was in use is free again: a task or an executor ended. Returns what was not in use: empty where all is well.
    pub fn release(
        &mut self,
        framework: &FrameworkId,
        role: &Role,
        agent: &AgentId,
        resources: &Resources,
    ) -> Resources {
        let Some((agent, seat)) = self.find(framework, role, agent) else { return self.mismatch(resources) };
        let freed = self.return_part(agent, seat, Part::Used, resources);
        self.missing(resources, &freed)
    }

    /// Enters what was found in use on an agent, even if it is more than the agent has. Nothing happens where the agent is
    /// not known.
    pub fn adopt(&mut self, framework: &FrameworkId, role: &Role, agent: &AgentId, resources: &Resources) {
        if let Some(agent) = self.agent(agent) {
            self.adopt_on(agent, framework, role, resources);
            self.note_less(agent);
        }
    }

    pub(crate) fn adopt_on(
        &mut self,
        agent: u32,
        framework: &FrameworkId,
        role: &Role,
        resources: &Resources,
    ) {
        if resources.is_empty() {
            return;
        }
        let framework = self.intern_framework(framework);
        let seat = self.open_seat(framework, role);
        self.agents[agent].adopt(seat, resources);
        self.seats[seat].agents.insert(agent);
        let load = self.names.load(&self.agents[agent].counts_now(seat, Part::Used, resources));
        self.hold(seat, &load);
        self.tree.begin_use(self.seats[seat].node, &load);
        // Its roles may miss less from now on, though no less is available than before.
        self.round.loosen();
    }

    /// Notes the refusal of a seat that is going to give back these resources.
    fn refuse(
        &mut self,
        agent: u32,
        seat: SeatId,
        resources: &Resources,
        filter: Option<Duration>,
        now: Mono,
    ) {
        let Some(time) = filter else { return };
        let interval = self.options.interval();
        let (term, shortest) = (Term::new(time, interval, now), Term::shortest(interval, now));
        self.refusals.add(agent, self.seats[seat].column, resources, term, shortest);
    }

    /// Frees what a seat holds in one part, as far as it is there; returns what was freed.
    pub(crate) fn return_part(
        &mut self,
        agent: u32,
        seat: SeatId,
        part: Part,
        resources: &Resources,
    ) -> Resources {
        let freed = self.agents[agent].free_up(seat, part, resources);
        if freed.is_empty() {
            return freed;
        }
        let load = self.names.load(&self.agents[agent].counts_no_more(seat, part, &freed));
        self.unhold(seat, &load);
        self.tree.end_use(self.seats[seat].node, &load);
        self.has_less(agent, seat);
        freed
    }

    /// The numbers of an agent and of a framework's seat.
    fn find(&self, framework: &FrameworkId, role: &Role, agent: &AgentId) -> Option<(u32, SeatId)> {
        Some((self.agent(agent)?, self.seat_of(self.framework(framework)?, role)?))
    }

    fn missing(&mut self, wanted: &Resources, found: &Resources) -> Resources {
        if wanted == found { Resources::new() } else { self.mismatch(&wanted.minus(found)) }
    }

    fn mismatch(&mut self, missing: &Resources) -> Resources {
        self.stats.mismatches += u64::from(!missing.is_empty());
        missing.clone()
    }
}
