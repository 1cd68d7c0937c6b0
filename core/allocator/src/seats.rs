//! Seats: a framework in a role, which is who competes, who is offered and who refuses.
//!
//! Owns the seat's ties to the tree, to its column of refusals and to the agents where it holds something. Promises that a
//! seat lives as long as the framework is subscribed in the role or holds something there, and no longer. Refuses to
//! decide who wants offers for what reason; see [`crate::frameworks`].

use crate::accounts::AccountId;
use crate::amounts::Load;
use crate::columns::ColumnId;
use crate::idset::IdSet;
use crate::tree::{NodeId, SeatId};
use crate::{Allocator, Constraints};
use meseta_model::{Quantities, Resources, Role};

/// In two lines of memory, as every offer reads all of it.
#[repr(align(64))]
pub(crate) struct Seat {
    /// The number of the framework.
    pub framework: u32,
    pub role: Role,
    pub node: NodeId,
    /// The quota that it counts against first.
    pub account: Option<AccountId>,
    pub column: ColumnId,
    /// Where it holds something.
    pub agents: IdSet<31>,
    pub subscribed: bool,
    pub suppressed: bool,
    /// What the framework asks of an offer, instead of what the operator asks.
    pub min_allocatable: Option<Box<[Quantities]>>,
    /// Which agents the framework may be offered.
    pub constraints: Option<Box<Constraints>>,
    /// Wants offers: its framework is active, it is subscribed and not suppressed.
    pub wanting: bool,
}

const _: () = assert!(std::mem::size_of::<Option<Seat>>() == 128);

impl Seat {
    /// Something of the memory that an offer reads.
    pub fn sample(&self) -> u64 {
        let asks = usize::from(self.min_allocatable.is_some()) + usize::from(self.constraints.is_some());
        self.agents.sample() ^ u64::from(self.column) ^ u64::from(self.wanting) ^ asks as u64
    }

    /// Whether this is worth an offer to it; `worthwhile` by what the operator asks.
    pub fn accepts(&self, resources: &Resources, worthwhile: bool) -> bool {
        match &self.min_allocatable {
            None => worthwhile,
            Some(minimum) => crate::portions::worthwhile(resources, minimum),
        }
    }
}

impl Allocator {
    pub(crate) fn seat_of(&self, framework: u32, role: &Role) -> Option<SeatId> {
        self.frameworks[framework].seats.get(role).copied()
    }

    pub(crate) fn open_seat(&mut self, framework: u32, role: &Role) -> SeatId {
        if let Some(seat) = self.seat_of(framework, role) {
            return seat;
        }
        let id = self.seats.insert(Seat {
            framework,
            role: role.clone(),
            node: 0,
            account: self.accounts.nearest(role),
            column: 0,
            agents: IdSet::default(),
            subscribed: false,
            suppressed: false,
            min_allocatable: None,
            constraints: None,
            wanting: false,
        });
        let name = self.frameworks[framework].id.clone();
        self.seats[id].node = self.tree.add_seat(role, name.as_str(), id);
        self.seats[id].column = self.refusals.columns.open(id, role);
        self.frameworks[framework].seats.insert(role.clone(), id);
        self.accounts.touch(self.seats[id].account);
        id
    }

    /// A seat holds more.
    pub(crate) fn hold(&mut self, id: SeatId, load: &Load) {
        let Seat { node, account, .. } = self.seats[id];
        if account.is_some() {
            self.accounts.charge(account, &load.charge());
            // A role whose limits leave nothing from now on leaves the order, and is not moved in it first.
            self.settle_standings();
        }
        self.tree.hold(node, load);
    }

    /// A seat holds less, so others may hold more.
    pub(crate) fn unhold(&mut self, id: SeatId, load: &Load) {
        let seat = &self.seats[id];
        self.tree.unhold(seat.node, load);
        if seat.account.is_some() {
            self.accounts.discharge(seat.account, &load.charge());
        }
        self.round.loosen();
    }

    /// Removes a seat that is neither subscribed nor holds anything, and a framework that nobody announced with its last.
    pub(crate) fn close_if_idle(&mut self, id: SeatId) {
        let seat = &self.seats[id];
        if seat.subscribed || !seat.agents.is_empty() {
            return;
        }
        let Some(seat) = self.seats.remove(id) else { return };
        self.tree.remove_seat(seat.node);
        self.refusals.columns.close(seat.column);
        self.refusals.sweep();
        let framework = &mut self.frameworks[seat.framework];
        framework.seats.remove(&seat.role);
        if framework.seats.is_empty() && !framework.announced {
            self.forget_framework(seat.framework);
        }
    }

    /// Settles whether a seat wants offers; one that does from now on may take what lies idle.
    pub(crate) fn settle_wanting(&mut self, id: SeatId) {
        let seat = &mut self.seats[id];
        let framework = &self.frameworks[seat.framework];
        let wanting = framework.announced && framework.active && seat.subscribed && !seat.suppressed;
        if wanting == seat.wanting {
            return;
        }
        seat.wanting = wanting;
        self.tree.set_wanting(seat.node, wanting);
        self.refusals.columns.set_wanting(seat.column, wanting);
        match wanting {
            true => self.round.all_idle(),
            // Nobody needs to wait for its turn any more.
            false => {
                self.keep_nothing_for(id);
                let seat = &self.seats[id];
                let waiting = self.refusals.turns_kept_by(seat.column);
                waiting.into_iter().for_each(|agent| self.round.call_idle(agent));
            }
        }
    }

    /// Forgets what a seat refused.
    pub(crate) fn clear_refusals(&mut self, id: SeatId) {
        let seat = &mut self.seats[id];
        let columns = &mut self.refusals.columns;
        if columns.refusals(seat.column) == 0 {
            return;
        }
        columns.close(seat.column);
        seat.column = columns.open(id, &seat.role);
        columns.set_wanting(seat.column, seat.wanting);
        self.refusals.sweep();
        if self.seats[id].wanting {
            self.round.all_idle();
        }
    }

    /// Renews the count of seats that ask something else of an offer than the operator does.
    pub(crate) fn set_minimum(&mut self, id: SeatId, minimum: Option<Vec<Quantities>>) {
        let before = self.own_minimums;
        self.own_minimums -= usize::from(self.seats[id].min_allocatable.is_some());
        self.own_minimums += usize::from(minimum.is_some());
        let more = usize::from(minimum.is_some());
        let less = usize::from(self.seats[id].min_allocatable.is_some());
        self.accounts.count_minimums(self.seats[id].account, |count| count + more - less);
        self.seats[id].min_allocatable = minimum.map(Vec::into_boxed_slice);
        if (before == 0) != (self.own_minimums == 0) {
            self.note_all_agents();
        }
    }
}
