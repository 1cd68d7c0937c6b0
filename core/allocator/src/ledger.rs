//! The book of one agent: what it has, who holds which part, and what is free.
//!
//! Owns the arithmetic. Promises that every part is in exactly one place: free, offered, at hand (accepted and not yet
//! settled) or in use; that what is not there is never taken; and that an agent on which more is in use than it has is
//! overdrawn and has nothing free. Refuses to know who wants what.

use crate::amounts::Amounts;
use crate::tree::SeatId;
use meseta_model::{AgentId, Attributes, OfferId, Resources};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What one seat holds of an agent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Holding {
    pub offered: Resources,
    /// Accepted; the master has yet to say what becomes of it.
    pub at_hand: Resources,
    pub used: Resources,
}

impl Holding {
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|part| part.is_empty())
    }

    pub fn parts(&self) -> [&Resources; 3] {
        [&self.offered, &self.at_hand, &self.used]
    }
}

pub(crate) struct Book {
    pub id: AgentId,
    pub attributes: Arc<Attributes>,
    pub total: Resources,
    /// The scalars of the total, as the tree's measure has them.
    pub amounts: Amounts,
    pub free: Resources,
    /// More is in use than there is.
    pub overdrawn: bool,
    pub holdings: BTreeMap<SeatId, Holding>,
    pub offers: Vec<OfferId>,
    pub active: bool,
    /// In another region than the master.
    pub remote: bool,
    pub has_gpus: bool,
    /// Nothing in the total is reserved, revocable or shared: then everyone may be offered the same.
    pub uniform: bool,
    /// What its place in a round's order is drawn from.
    pub stamp: u64,
}

/// 64 bits that spread the bytes of an id (FNV-1a): the same on every machine.
fn stamp(id: &AgentId) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    id.as_str().bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

impl Book {
    pub fn new(id: AgentId, attributes: Arc<Attributes>, remote: bool, active: bool) -> Self {
        Self {
            stamp: stamp(&id),
            id,
            attributes,
            total: Resources::new(),
            amounts: Amounts::default(),
            free: Resources::new(),
            overdrawn: false,
            holdings: BTreeMap::new(),
            offers: Vec::new(),
            active,
            remote,
            has_gpus: false,
            uniform: true,
        }
    }

    pub fn set_total(&mut self, total: Resources, amounts: Amounts) {
        self.has_gpus = !total.gpus().is_zero();
        self.uniform =
            total.iter().all(|r| !r.kind.is_reserved() && !r.kind.is_revocable() && !r.kind.is_shared());
        (self.total, self.amounts) = (total, amounts);
        self.balance();
    }

    /// Computes anew what is free.
    pub fn balance(&mut self) {
        let mut left = self.total.clone();
        let mut parts = self.holdings.values().flat_map(Holding::parts);
        self.overdrawn = parts.any(|part| left.subtract(part).is_err());
        self.free = if self.overdrawn { Resources::new() } else { left };
    }

    /// Takes out of what is free, for an offer. False, and nothing is changed, where it is not free.
    pub fn offer(&mut self, seat: SeatId, resources: &Resources) -> bool {
        let fits = self.free.subtract(resources).is_ok();
        if fits {
            self.holding(seat).offered.add(resources);
        }
        fits
    }

    /// Enters what was found in use, whether it fits or not.
    pub fn adopt(&mut self, seat: SeatId, resources: &Resources) {
        self.holding(seat).used.add(resources);
        if self.overdrawn || self.free.subtract(resources).is_err() {
            self.balance();
        }
    }

    pub fn holding(&mut self, seat: SeatId) -> &mut Holding {
        self.holdings.entry(seat).or_default()
    }

    /// Moves resources between two parts of a holding, as far as they are in the first; what was moved.
    pub fn shift(&mut self, seat: SeatId, from: Part, to: Part, resources: &Resources) -> Resources {
        let Some(holding) = self.holdings.get_mut(&seat) else { return Resources::new() };
        let moved = take(from.of(holding), resources);
        to.of(holding).add(&moved);
        moved
    }

    /// Frees resources, as far as they are in that part of the holding; what was freed.
    pub fn free_up(&mut self, seat: SeatId, from: Part, resources: &Resources) -> Resources {
        let Some(holding) = self.holdings.get_mut(&seat) else { return Resources::new() };
        let freed = take(from.of(holding), resources);
        if holding.is_empty() {
            self.holdings.remove(&seat);
        }
        match self.overdrawn {
            true => self.balance(),
            false => self.free.add(&freed),
        }
        freed
    }
}

/// Where a holding has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Offered,
    AtHand,
    Used,
}

impl Part {
    fn of(self, holding: &mut Holding) -> &mut Resources {
        match self {
            Part::Offered => &mut holding.offered,
            Part::AtHand => &mut holding.at_hand,
            Part::Used => &mut holding.used,
        }
    }
}

/// Takes out as much of `wanted` as there is.
fn take(from: &mut Resources, wanted: &Resources) -> Resources {
    if *from == *wanted {
        return std::mem::take(from);
    }
    match from.subtract(wanted) {
        Ok(()) => wanted.clone(),
        Err(error) => {
            let there = wanted.minus(&error.missing);
            *from = from.minus(&there);
            there
        }
    }
}
