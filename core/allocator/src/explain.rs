//! Why a framework in a role is offered nothing.
//!
//! Owns the reasons and their order. Promises to tell of every agent exactly one thing: that it is offered already, that
//! it could be offered, or the first reason that stands against it. Costs a look at every agent; changes nothing.

use crate::Allocator;
use crate::ledger::Book;
use crate::portions::{self, is_something, worthwhile};
use crate::seats::Seat;
use crate::shapes::{Shape, Stand};
use meseta_model::{AgentId, FrameworkId, Resources, Role};
use std::collections::BTreeMap;

/// Why an agent is not offered; the first that applies counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The framework is not known, or not subscribed in the role.
    NotSubscribed,
    /// The framework is not connected.
    FrameworkInactive,
    /// It suppressed offers for the role.
    Suppressed,
    /// Allocation is paused: the master waits for its agents.
    Paused,
    /// The agent is not connected, deactivated or draining.
    AgentInactive,
    /// So many executors run on the agent that it is offered to nobody.
    Executors,
    /// The agent has GPUs, and the framework does not say that it can deal with these.
    Gpus,
    /// The agent is in another region, and the framework is not aware of regions.
    Region,
    /// The framework's offer constraints exclude the agent.
    Constraints,
    /// All of the agent is in use.
    NothingFree,
    /// What is free is reserved to other roles.
    Reserved,
    /// What is free is revocable, shared or reserved with refinement, and the framework cannot deal with that.
    Revocable,
    Shared,
    Refinement,
    /// What is free is less than what is worth an offer.
    TooSmall,
    /// The limits of the role, or of one above it, leave less than that.
    Limit,
    /// So much is kept free for what is guaranteed to other roles that less than that is left.
    Headroom,
    /// The framework refused it, and that still stands.
    Refused,
    /// The framework gave it back, and may have it again with the next interval.
    GivenBack,
    /// It is kept for the framework, which needs more on one agent than is free there.
    NeedUnmet,
    /// It is kept for another framework, which needs much on one agent.
    KeptForNeed,
    /// It is offered to others that came first by their share, or waits for one of these.
    OthersFirst,
}

/// How many agents there are for a framework in a role, and why not more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// All agents; each of them is in one of the other counts.
    pub agents: u64,
    /// Those of which the framework has an offer in this role.
    pub offered: u64,
    /// Those that it can be offered as soon as allocation gets to it.
    pub eligible: u64,
    /// The others, by the first reason that stands against them.
    pub excluded: BTreeMap<Reason, u64>,
}

impl Allocator {
    /// Tells why a framework is not offered more in a role. Of agents that are `full` the caller takes back whatever is
    /// offered, as they run as many executors as they may.
    pub fn explain(
        &self,
        framework: &FrameworkId,
        role: &Role,
        full: &dyn Fn(&AgentId) -> bool,
    ) -> Explanation {
        let mut explanation = Explanation { agents: self.agents.len() as u64, ..Explanation::default() };
        let seat = self.framework(framework).and_then(|framework| self.seat_of(framework, role));
        let seat = seat.map(|seat| (seat, &self.seats[seat]));
        for (agent, book) in self.agents.iter() {
            let reason = match seat {
                None => Some(Reason::NotSubscribed),
                Some((id, _)) if book.offers.iter().any(|standing| standing.seat == id) => {
                    explanation.offered += 1;
                    continue;
                }
                Some((_, seat)) => self.reason(seat, agent, book, full),
            };
            match reason {
                None => explanation.eligible += 1,
                Some(reason) => *explanation.excluded.entry(reason).or_default() += 1,
            }
        }
        explanation
    }

    fn reason(
        &self,
        seat: &Seat,
        agent: u32,
        book: &Book,
        full: &dyn Fn(&AgentId) -> bool,
    ) -> Option<Reason> {
        let checks = [
            self.against_seat(seat),
            (!book.active || book.overdrawn).then_some(Reason::AgentInactive),
            full(&book.id).then_some(Reason::Executors),
            self.against_agent(seat, book),
        ];
        if let Some(reason) = checks.into_iter().flatten().next() {
            return Some(reason);
        }
        let refusal = |reason: &Reason| matches!(reason, Reason::Refused | Reason::GivenBack);
        let shapes = self.refusals.shapes(agent);
        match self.against_portion(seat, book.free(), shapes) {
            None if self.refusals.turn_kept(agent) => Some(Reason::OthersFirst),
            None => self.against_claim(seat, agent, book),
            // What others are offered of it is no matter: the framework has said that it does not want the rest.
            Some(reason) if refusal(&reason) => Some(reason),
            Some(reason) => {
                let mut all = book.free().clone();
                book.offers.iter().for_each(|standing| all.add(&standing.resources));
                match self.against_portion(seat, &all, shapes) {
                    None => Some(Reason::OthersFirst),
                    // Nor what is offered to others, should it come back.
                    Some(whole) if refusal(&whole) => Some(whole),
                    Some(_) => Some(reason),
                }
            }
        }
    }

    fn against_seat(&self, seat: &Seat) -> Option<Reason> {
        let framework = &self.frameworks[seat.framework];
        match () {
            () if !seat.subscribed || !framework.announced => Some(Reason::NotSubscribed),
            () if !framework.active => Some(Reason::FrameworkInactive),
            () if seat.suppressed => Some(Reason::Suppressed),
            () if self.paused => Some(Reason::Paused),
            () => None,
        }
    }

    pub(crate) fn against_agent(&self, seat: &Seat, book: &Book) -> Option<Reason> {
        let capabilities = &self.frameworks[seat.framework].capabilities;
        match () {
            () if book.has_gpus && !capabilities.gpu && self.options.filter_gpus => Some(Reason::Gpus),
            () if book.remote && !capabilities.region_aware => Some(Reason::Region),
            () if seat.constraints.as_ref().is_some_and(|c| !c.admit(&book.rest.facts)) => {
                Some(Reason::Constraints)
            }
            () => None,
        }
    }

    /// Where the agent is kept for who needs much on one agent.
    fn against_claim(&self, seat: &Seat, agent: u32, book: &Book) -> Option<Reason> {
        let kept = self.needs.kept_for(agent)?;
        let own = self.seats[kept.seat].column == seat.column;
        match own {
            true if worthwhile(book.free(), std::slice::from_ref(&kept.need)) => None,
            true => Some(Reason::NeedUnmet),
            false => Some(Reason::KeptForNeed),
        }
    }

    fn against_portion(&self, seat: &Seat, free: &Resources, shapes: &[Shape]) -> Option<Reason> {
        if free.is_empty() {
            return Some(Reason::NothingFree);
        }
        let capabilities = self.frameworks[seat.framework].capabilities;
        let worth = |resources: &Resources| {
            is_something(resources)
                && seat.accepts(resources, worthwhile(resources, &self.options.min_allocatable))
        };
        let with = |change: fn(&mut crate::Capabilities)| {
            let mut capabilities = capabilities;
            change(&mut capabilities);
            worth(&portions::offerable(free, &seat.role, &capabilities))
        };
        let portion = portions::offerable(free, &seat.role, &capabilities);
        if !worth(&portion) {
            return Some(match () {
                () if free.offerable_to(&seat.role).is_empty() => Reason::Reserved,
                () if with(|c| c.revocable = true) => Reason::Revocable,
                () if with(|c| c.shared = true) => Reason::Shared,
                () if with(|c| c.refinement = true) => Reason::Refinement,
                () => Reason::TooSmall,
            });
        }
        let charged = self.names.charged(&portion);
        let cut = self.accounts.cut(&self.names, seat.account, &portion, &charged);
        if cut.as_ref().is_some_and(|cut| !worth(cut)) {
            let limited = self.accounts.cut_to_limits(&self.names, seat.account, &portion);
            let limited = limited.is_some_and(|cut| !worth(&cut));
            return Some(if limited { Reason::Limit } else { Reason::Headroom });
        }
        let portion = cut.unwrap_or(portion);
        let covering = shapes.iter().filter(|shape| shape.refused.contains(&portion));
        match covering.map(|shape| shape.stand(seat.column)).max().unwrap_or(Stand::Open) {
            Stand::Refuses => Some(Reason::Refused),
            Stand::KeepsTurn => Some(Reason::GivenBack),
            Stand::Open => None,
        }
    }
}
