//! Operations: resources that turn into others where they are, with what the agent has.
//!
//! Owns the change of total and holding in one stroke. Promises that what is to be converted is where the caller says it is,
//! or nothing changes. Refuses to know what operations mean; see `meseta_model::conversion`.
//!
//! Also what is special about shared volumes: they are counted per use and free however often they are used. They are
//! offered along with something else, never alone, so that nobody is offered the same forever.

use crate::Allocator;
use crate::amounts::{Amounts, Load};
use crate::ledger::{Book, Part, Standing};
use crate::tree::SeatId;
use meseta_model::{AgentId, Conversion, FrameworkId, NotContained, Resources, Role};
use std::fmt;

/// Why a conversion was not done. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConvertError {
    /// The agent or the holding is not known.
    Unknown,
    /// What is to be converted is not there.
    NotContained(NotContained),
}

impl fmt::Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => write!(f, "nothing is held there"),
            Self::NotContained(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ConvertError {}

impl Allocator {
    /// What a framework has at hand is converted, and the agent's total with it. It stays at hand.
    pub fn convert(
        &mut self,
        framework: &FrameworkId,
        role: &Role,
        agent: &AgentId,
        conversion: &Conversion,
    ) -> Result<(), ConvertError> {
        let agent = self.agent(agent).ok_or(ConvertError::Unknown)?;
        let framework = self.framework(framework).ok_or(ConvertError::Unknown)?;
        let seat = self.seat_of(framework, role).ok_or(ConvertError::Unknown)?;
        let holding = self.agents[agent].holdings.get(&seat).ok_or(ConvertError::Unknown)?;
        if !self.concerns_shared(agent, conversion) {
            return self.convert_part(agent, seat, conversion);
        }
        let mut at_hand = holding.at_hand.clone();
        at_hand.apply(conversion).map_err(ConvertError::NotContained)?;
        let total = self.converted_total(agent, conversion)?;
        let (before, after) = (self.names.load(&holding.at_hand), self.names.load(&at_hand));
        self.agents[agent].set_at_hand(seat, at_hand);
        // Amounts stay what they are, and with them all shares; but what is reserved counts as its role's, held or not.
        self.tree.reweigh(self.seats[seat].node, &before, &after);
        self.accounts.discharge(self.seats[seat].account, &before.charge());
        self.accounts.charge(self.seats[seat].account, &after.charge());
        self.set_total(agent, total);
        self.note_change(agent);
        Ok(())
    }

    /// Whether shared volumes are there, or will be.
    fn concerns_shared(&self, agent: u32, conversion: &Conversion) -> bool {
        self.agents[agent].shares || conversion.produced.iter().any(|resource| resource.kind.is_shared())
    }

    /// The same at the cost of what is converted, where nothing is shared.
    fn convert_part(
        &mut self,
        agent: u32,
        seat: SeatId,
        Conversion { consumed, produced }: &Conversion,
    ) -> Result<(), ConvertError> {
        let book = &self.agents[agent];
        let at_hand = book.holdings.get(&seat).map(|holding| &holding.at_hand);
        for there in [at_hand.ok_or(ConvertError::Unknown)?, &book.rest.total] {
            if !there.contains(consumed) {
                let missing = consumed.minus(there);
                return Err(ConvertError::NotContained(NotContained { missing }));
            }
        }
        let (before, after) = (self.names.load(consumed), self.names.load(produced));
        self.tree.reweigh(self.seats[seat].node, &before, &after);
        self.accounts.charge(self.seats[seat].account, &after.charge());
        self.accounts.discharge(self.seats[seat].account, &before.charge());
        self.exchange(agent, consumed, produced, Some(seat));
        self.note_change(agent);
        Ok(())
    }

    /// What nobody holds of an agent is converted, and its total with it: an operator's doing.
    pub fn convert_free(&mut self, agent: &AgentId, conversion: &Conversion) -> Result<(), ConvertError> {
        let agent = self.agent(agent).ok_or(ConvertError::Unknown)?;
        let Conversion { consumed, produced } = conversion;
        if !self.concerns_shared(agent, conversion) && self.agents[agent].free().contains(consumed) {
            self.exchange(agent, consumed, produced, None);
            self.note_change(agent);
            return Ok(());
        }
        let book = &self.agents[agent];
        book.unheld().unwrap_or_default().apply(conversion).map_err(ConvertError::NotContained)?;
        // However often a shared volume may be used besides, it does not end under who holds it.
        let in_hands =
            consumed.shared().filter(|volume| book.held().any(|part| part.contains_resource(volume)));
        if !in_hands.is_empty() {
            return Err(ConvertError::NotContained(NotContained { missing: in_hands }));
        }
        let total = self.converted_total(agent, conversion)?;
        self.set_total(agent, total);
        self.note_change(agent);
        Ok(())
    }

    /// What nobody holds of an agent: what is free, and shared volumes, too. Nothing where it is overdrawn.
    pub fn unheld(&self, agent: &AgentId) -> Resources {
        let book = self.agent(agent).map(|agent| &self.agents[agent]);
        book.and_then(Book::unheld).unwrap_or_default()
    }

    fn converted_total(&self, agent: u32, conversion: &Conversion) -> Result<Resources, ConvertError> {
        let mut total = self.agents[agent].rest.total.clone();
        total.apply(conversion).map_err(ConvertError::NotContained)?;
        Ok(total)
    }

    /// What was offered is at hand now: a shared volume of several offers counts once from here on.
    pub(crate) fn count_once(&mut self, seat: SeatId, offered: &[Standing], at_hand: &Resources) {
        let (mut all, mut exempt) = (Amounts::default(), Amounts::default());
        for Standing { load, .. } in offered {
            all.add(&load.all);
            load.exempt.iter().for_each(|more| exempt.add(more));
        }
        let counted = self.names.load(at_hand);
        all.subtract(&counted.all);
        counted.exempt.iter().for_each(|less| exempt.subtract(less));
        let surplus = Load { all, exempt: Some(Box::new(exempt)) };
        self.unhold(seat, &surplus);
        self.tree.end_use(self.seats[seat].node, &surplus);
    }
}

impl Book {
    /// The total without what is held, shared volumes in it however often they are used; None where more is held than there
    /// is.
    pub fn unheld(&self) -> Option<Resources> {
        if !self.shares {
            let mut left = self.rest.total.clone();
            return self.held().all(|part| left.subtract(part).is_ok()).then_some(left);
        }
        let mut left = self.rest.total.non_shared();
        let fits = self.held().all(|part| {
            let shared = part.shared().shared_once();
            left.subtract(&part.non_shared()).is_ok() && self.rest.total.contains(&shared)
        });
        left.add(&self.rest.total.shared());
        fits.then_some(left)
    }

    /// Of what was put into a part, that which counts from now on: not a shared volume that is used there already.
    pub fn counts_now(&self, seat: SeatId, part: Part, added: &Resources) -> Resources {
        if !self.shares {
            return added.clone();
        }
        let after = self.holdings.get(&seat).map(|holding| holding.part(part).clone()).unwrap_or_default();
        added.filter(|resource| !resource.kind.is_shared() || !after.minus(added).contains_resource(resource))
    }

    /// Of what was taken out of a part, that which counts no more: not a shared volume that is still used there.
    pub fn counts_no_more(&self, seat: SeatId, part: Part, removed: &Resources) -> Resources {
        if !self.shares {
            return removed.clone();
        }
        let after = self.holdings.get(&seat).map(|holding| holding.part(part).clone()).unwrap_or_default();
        removed.filter(|resource| !resource.kind.is_shared() || !after.contains_resource(resource))
    }
}

/// What may be given away of what is not held: shared volumes only where there is something else.
pub(crate) fn givable(unheld: Resources) -> Resources {
    if unheld.iter().all(|resource| resource.kind.is_shared()) { Resources::new() } else { unheld }
}
