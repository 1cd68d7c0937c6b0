//! The book of one agent: what it has, who holds which part, and what is free.
//!
//! Owns the arithmetic. Promises that every part is in exactly one place: free, offered, at hand (accepted and not yet
//! settled) or in use; that what is not there is never taken; and that an agent on which more is in use than it has is
//! overdrawn and has nothing free. Refuses to know who wants what.

use crate::amounts::{Amounts, Load, Names};
use crate::constraints::Facts;
use crate::convert::givable;
use crate::portions::worthwhile;
use crate::tree::SeatId;
use meseta_model::{AgentId, OfferId, Quantities, Resource, Resources};
use smallvec::SmallVec;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What one seat holds of an agent besides its offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Holding {
    /// Accepted; the master has yet to say what becomes of it.
    pub at_hand: Resources,
    pub used: Resources,
}

/// An offer that is out. What else there is to say of it is in the books of its agent and its seat.
pub(crate) struct Standing {
    pub offer: OfferId,
    pub resources: Resources,
    pub load: Arc<Load>,
    pub seat: SeatId,
    /// Whether that was worth an offer by what the operator asks, where it was asked.
    pub worthwhile: Option<bool>,
}

/// What was found out of what is free; forgotten when that changes.
#[derive(Default)]
pub(crate) struct Known {
    pub load: Option<Arc<Load>>,
    /// By what the operator asks of an offer.
    pub worthwhile: Option<bool>,
}

impl Holding {
    pub fn is_empty(&self) -> bool {
        self.at_hand.is_empty() && self.used.is_empty()
    }

    pub fn part(&self, part: Part) -> &Resources {
        match part {
            Part::AtHand => &self.at_hand,
            Part::Used => &self.used,
        }
    }

    fn part_mut(&mut self, part: Part) -> &mut Resources {
        match part {
            Part::AtHand => &mut self.at_hand,
            Part::Used => &mut self.used,
        }
    }
}

/// Agents are many, and one that is looked at was not for long, so that what counts is how many lines of memory that takes:
/// all that an offer reads is in the first two, its only offer with it, what else there is in the third and elsewhere.
#[repr(C, align(64))]
pub(crate) struct Book {
    pub id: AgentId,
    free: Resources,
    pub known: Known,
    pub offers: SmallVec<[Standing; 1]>,
    /// What counts of it as available for guarantees: what quota charges of this.
    pub spare: Option<Arc<Load>>,
    /// More is in use than there is.
    pub overdrawn: bool,
    pub active: bool,
    /// In another region than the master.
    pub remote: bool,
    pub has_gpus: bool,
    /// Nothing in the total is reserved, revocable or shared: then everyone may be offered the same.
    pub uniform: bool,
    /// Something in it is shared, or was; see [`crate::convert`].
    pub shares: bool,
    /// Nothing in the total is anything but plain.
    plain: bool,
    pub rest: Box<Rest>,
    pub holdings: BTreeMap<SeatId, Holding>,
}

const _: () = assert!(std::mem::offset_of!(Book, rest) <= 128);

/// What an offer does not read.
pub(crate) struct Rest {
    pub facts: Facts,
    pub total: Resources,
    /// The scalars of the total, as the tree's measure has them.
    pub amounts: Amounts,
}

/// What is freed is little, where the agent has so many times as many entries.
const LITTLE: usize = 16;

/// The stamp of the empty text.
pub(crate) const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

/// 64 bits that spread the bytes of a text, which goes on with `text` (FNV-1a): the same on every machine.
pub(crate) fn stamp_on(stamp: u64, text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    text.bytes().fold(stamp, step)
}

impl Book {
    pub fn new(id: AgentId, facts: Facts, remote: bool, active: bool) -> Self {
        Self {
            id,
            free: Resources::new(),
            known: Known::default(),
            offers: SmallVec::new(),
            holdings: BTreeMap::new(),
            spare: None,
            rest: Box::new(Rest { facts, total: Resources::new(), amounts: Amounts::default() }),
            overdrawn: false,
            active,
            remote,
            has_gpus: false,
            uniform: true,
            shares: false,
            plain: true,
        }
    }

    /// Something of each line of memory that an offer reads.
    pub fn sample(&self) -> u64 {
        let sizes = usize::from(self.free.is_empty()) + self.offers.len();
        sizes as u64 ^ u64::from(self.active)
    }

    /// The same of what it shares with copies.
    pub fn sample_of_shared(&self) -> u64 {
        self.free.len() as u64 ^ u64::from(self.id.as_str().bytes().next().unwrap_or_default())
    }

    pub fn free(&self) -> &Resources {
        &self.free
    }

    /// Whatever was known of it is so no more.
    fn free_mut(&mut self) -> &mut Resources {
        self.known = Known::default();
        &mut self.free
    }

    /// What is free weighs so much.
    pub fn free_load(&mut self, names: &mut Names) -> &Arc<Load> {
        self.known.load.get_or_insert_with(|| names.shared_load(&mut self.free))
    }

    /// Whether what is free is worth an offer by what the operator asks.
    pub fn is_worthwhile(&mut self, minimum: &[Quantities]) -> bool {
        *self.known.worthwhile.get_or_insert_with(|| worthwhile(&self.free, minimum))
    }

    pub fn set_total(&mut self, total: Resources, amounts: Amounts) {
        self.shares |= total.iter().any(|r| r.kind.is_shared());
        (self.rest.total, self.rest.amounts) = (total, amounts);
        self.note_kinds();
        self.balance();
    }

    /// Part of the total is something else, free or at hand of a seat; nothing of the agent is shared, or will be. Whether
    /// that part was there.
    pub fn exchange(&mut self, less: &Resources, more: &Resources, holder: Option<SeatId>) -> bool {
        if self.rest.total.subtract(less).is_err() {
            return false;
        }
        // Ranges that are there already are not there twice: then nobody has all of what they were before.
        let anew = self.overdrawn || self.rest.total.overlaps(more);
        self.rest.total.add(more);
        self.note_kinds();
        if let Some(seat) = holder {
            let at_hand = &mut self.holdings.entry(seat).or_default().at_hand;
            *at_hand = at_hand.minus(less);
            at_hand.add(more);
        }
        match holder {
            Some(_) if !anew => {}
            None if !anew && self.free_mut().subtract(less).is_ok() => self.free_mut().add(more),
            _ => self.balance(),
        }
        true
    }

    fn note_kinds(&mut self) {
        let special = |r: &Resource| r.kind.is_reserved() || r.kind.is_revocable() || r.kind.is_shared();
        self.has_gpus = self.rest.total.has_some("gpus");
        self.uniform = !self.rest.total.iter().any(special);
        self.plain = self.uniform && self.rest.total.iter().all(|resource| resource.kind.is_plain());
    }

    /// All that is offered, at hand or in use.
    pub fn held(&self) -> impl Iterator<Item = &Resources> {
        let offered = self.offers.iter().map(|standing| &standing.resources);
        offered.chain(self.holdings.values().flat_map(|holding| [&holding.at_hand, &holding.used]))
    }

    /// Whether a seat holds anything here.
    pub fn holds(&self, seat: SeatId) -> bool {
        self.holdings.contains_key(&seat) || self.offers.iter().any(|standing| standing.seat == seat)
    }

    /// Computes anew what is free.
    pub fn balance(&mut self) {
        let unheld = self.unheld();
        self.overdrawn = unheld.is_none();
        *self.free_mut() = unheld.map(givable).unwrap_or_default();
    }

    /// Takes out of what is free: so much, or all; and what is known of it. None, and nothing is changed, where it is not
    /// free.
    pub fn take_free(&mut self, wanted: Option<Resources>) -> Option<(Resources, Known)> {
        let Some(wanted) = wanted.filter(|wanted| self.shares || *wanted != self.free) else {
            return Some((std::mem::take(&mut self.free), std::mem::take(&mut self.known)));
        };
        let there = match self.shares {
            true => {
                let there = self.free.contains(&wanted);
                *self.free_mut() = givable(self.free.minus(&wanted.non_shared()));
                there
            }
            false => self.free_mut().subtract(&wanted).is_ok(),
        };
        there.then(|| (wanted, Known::default()))
    }

    /// What is freed, and what is known of it.
    fn put_free(&mut self, freed: &Resources, known: Known) {
        if self.overdrawn || self.shares {
            return self.balance();
        }
        let all = self.free.is_empty();
        // A little of much is cheaper to add.
        let little = freed.len() * LITTLE < self.rest.total.len();
        if self.holdings.is_empty() && self.offers.is_empty() && !little {
            *self.free_mut() = self.rest.total.clone();
        } else if self.plain {
            self.free_mut().add(freed);
        } else {
            // How a task mounted a volume is no matter of who is offered it next.
            let freed = freed.in_terms_of(&self.rest.total);
            self.free_mut().add(&freed);
        }
        if all {
            self.known = known;
        }
    }

    /// Enters what was found in use, whether it fits or not.
    pub fn adopt(&mut self, seat: SeatId, resources: &Resources) {
        self.deposit(seat, Part::Used, resources);
        if self.overdrawn || self.shares || self.free_mut().subtract(resources).is_err() {
            self.balance();
        }
    }

    pub fn deposit(&mut self, seat: SeatId, part: Part, resources: &Resources) {
        self.shares |= resources.iter().any(|r| r.kind.is_shared());
        self.holdings.entry(seat).or_default().part_mut(part).add(resources);
    }

    pub fn take_offer(&mut self, id: &OfferId) -> Option<Standing> {
        let at = self.offers.iter().position(|standing| standing.offer == *id)?;
        Some(self.offers.swap_remove(at))
    }

    /// Frees what was offered.
    pub fn return_offer(&mut self, standing: &Standing) {
        let Standing { resources, load, worthwhile, .. } = standing;
        self.put_free(resources, Known { load: Some(load.clone()), worthwhile: *worthwhile });
    }

    /// What is at hand is in use from now on, as far as it is there; what was moved.
    pub fn begin_use(&mut self, seat: SeatId, resources: &Resources) -> Resources {
        let Some(holding) = self.holdings.get_mut(&seat) else { return Resources::new() };
        if !self.shares {
            let moved = take(&mut holding.at_hand, resources);
            holding.used.add(&moved);
            return moved;
        }
        let mut moved = take(&mut holding.at_hand, &resources.non_shared());
        // What is shared stays at hand for the next.
        moved.add(&resources.shared().filter(|shared| holding.at_hand.contains_resource(shared)));
        holding.used.add(&moved);
        moved
    }

    /// What a seat has at hand is other resources now.
    pub fn set_at_hand(&mut self, seat: SeatId, at_hand: Resources) {
        self.holdings.entry(seat).or_default().at_hand = at_hand;
    }

    /// Frees resources, as far as they are in that part of the holding; what was freed.
    pub fn free_up(&mut self, seat: SeatId, from: Part, resources: &Resources) -> Resources {
        let Some(holding) = self.holdings.get_mut(&seat) else { return Resources::new() };
        let freed = take(holding.part_mut(from), resources);
        if holding.is_empty() {
            self.holdings.remove(&seat);
        }
        self.put_free(&freed, Known::default());
        freed
    }
}

/// Where a holding has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    AtHand,
    Used,
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
