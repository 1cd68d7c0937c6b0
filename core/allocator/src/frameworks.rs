//! Frameworks: in which roles they want offers, and what they can be offered.
//!
//! Owns what a framework said of itself. Promises that a framework which was found on agents before it announced itself
//! keeps what it holds there, and is offered nothing until then. Refuses to know tasks and connections.

use crate::requests::Need;
use crate::tree::SeatId;
use crate::{Allocator, Constraints, Part};
use meseta_model::{FrameworkId, OfferId, Quantities, Role};
use std::collections::{BTreeMap, BTreeSet};

/// What a framework can deal with; what it cannot is withheld from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Agents with GPUs, unless these are offered to all.
    pub gpu: bool,
    pub revocable: bool,
    pub shared: bool,
    /// Agents in other regions.
    pub region_aware: bool,
    /// Resources reserved more than once.
    pub refinement: bool,
}

/// What a framework says of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FrameworkSpec {
    pub roles: BTreeSet<Role>,
    /// Roles for which it wants no offers for now; others than its own do not matter.
    pub suppressed: BTreeSet<Role>,
    pub capabilities: Capabilities,
    /// By role, what it asks of an offer (`FrameworkInfo.offer_filters`) instead of what the operator asks; an empty list
    /// asks nothing.
    pub min_allocatable: BTreeMap<Role, Vec<Quantities>>,
    /// By role, which agents it may be offered; all of them where nothing is said.
    pub constraints: BTreeMap<Role, Constraints>,
}

/// In this order, so that what an offer reads is together.
#[repr(C)]
pub(crate) struct Framework {
    pub id: FrameworkId,
    pub capabilities: Capabilities,
    pub active: bool,
    /// Added, and not only found on agents.
    pub announced: bool,
    pub seats: BTreeMap<Role, SeatId>,
    /// What it says that it needs.
    pub needs: Vec<Need>,
}

impl Framework {
    /// Something of the memory that an offer reads.
    pub fn sample(&self) -> u64 {
        u64::from(self.id.as_str().bytes().next().unwrap_or_default()) ^ u64::from(self.capabilities.gpu)
    }
}

impl Allocator {
    /// A framework subscribes for the first time with this master. One that is known already is updated instead.
    pub fn add_framework(&mut self, id: FrameworkId, spec: FrameworkSpec, active: bool) -> Vec<OfferId> {
        let framework = self.intern_framework(&id);
        self.frameworks[framework].announced = true;
        let mut withdrawn = self.set_framework_active(&id, active);
        withdrawn.extend(self.apply_spec(framework, spec));
        withdrawn
    }

    /// The framework says something else of itself; returns the offers of roles that it left, which are no more. As in
    /// Mesos, roles that are suppressed no longer are revived.
    pub fn update_framework(&mut self, id: &FrameworkId, spec: FrameworkSpec) -> Vec<OfferId> {
        let Some(framework) = self.announced(id) else { return Vec::new() };
        self.apply_spec(framework, spec)
    }

    fn apply_spec(&mut self, framework: u32, spec: FrameworkSpec) -> Vec<OfferId> {
        let mut withdrawn = Vec::new();
        if self.frameworks[framework].capabilities != spec.capabilities {
            self.frameworks[framework].capabilities = spec.capabilities;
            self.round.all_idle();
        }
        for role in &spec.roles {
            let seat = self.open_seat(framework, role);
            self.enter_role(seat, role, &spec);
        }
        let seats = self.frameworks[framework].seats.iter();
        let left: Vec<SeatId> =
            seats.filter(|(role, _)| !spec.roles.contains(*role)).map(|(_, s)| *s).collect();
        for seat in left {
            withdrawn.extend(self.leave_role(seat));
        }
        withdrawn
    }

    fn enter_role(&mut self, seat: SeatId, role: &Role, spec: &FrameworkSpec) {
        let (suppressed, minimum) = (spec.suppressed.contains(role), spec.min_allocatable.get(role));
        let constraints = spec.constraints.get(role);
        let revived = self.seats[seat].suppressed && !suppressed;
        self.seats[seat].subscribed = true;
        self.seats[seat].suppressed = suppressed;
        if self.seats[seat].min_allocatable.as_deref() != minimum.map(Vec::as_slice) {
            self.set_minimum(seat, minimum.cloned());
            self.round.all_idle();
        }
        if self.seats[seat].constraints.as_deref() != constraints {
            self.seats[seat].constraints = constraints.cloned().map(Box::new);
            self.round.all_idle();
        }
        if revived {
            self.clear_refusals(seat);
        }
        self.settle_wanting(seat);
    }

    fn leave_role(&mut self, seat: SeatId) -> Vec<OfferId> {
        if !self.seats[seat].subscribed {
            return Vec::new();
        }
        self.seats[seat].subscribed = false;
        self.seats[seat].suppressed = false;
        self.set_minimum(seat, None);
        self.seats[seat].constraints = None;
        self.settle_wanting(seat);
        self.clear_refusals(seat);
        let withdrawn = self.withdraw_seat(seat);
        if self.seats.get(seat).is_some() {
            self.close_if_idle(seat);
        }
        withdrawn
    }

    /// An inactive framework is offered nothing: its offers come back and are returned, and what it refused is forgotten,
    /// as in Mesos.
    pub fn set_framework_active(&mut self, id: &FrameworkId, active: bool) -> Vec<OfferId> {
        let Some(framework) = self.announced(id) else { return Vec::new() };
        self.frameworks[framework].active = active;
        let seats: Vec<SeatId> = self.frameworks[framework].seats.values().copied().collect();
        let mut withdrawn = Vec::new();
        for seat in seats {
            self.settle_wanting(seat);
            if !active {
                self.clear_refusals(seat);
                withdrawn.extend(self.withdraw_seat(seat));
            }
        }
        withdrawn
    }

    /// The framework is gone: all that it held, in use or not, returns to the pool. Returns the offers that it had.
    pub fn remove_framework(&mut self, id: &FrameworkId) -> Vec<OfferId> {
        let Some(framework) = self.framework(id) else { return Vec::new() };
        // It and its seats are kept until all is returned.
        self.frameworks[framework].announced = true;
        let withdrawn = self.set_framework_active(id, false);
        let seats: Vec<SeatId> = self.frameworks[framework].seats.values().copied().collect();
        for seat in seats {
            self.seats[seat].subscribed = true;
            self.release_all(seat);
            self.set_minimum(seat, None);
            self.seats[seat].subscribed = false;
            self.close_if_idle(seat);
        }
        self.forget_framework(framework);
        withdrawn
    }

    /// Frees all that a seat has at hand or in use.
    fn release_all(&mut self, seat: SeatId) {
        let agents: Vec<u32> = self.seats[seat].agents.iter().collect();
        for agent in agents {
            for part in [Part::AtHand, Part::Used] {
                let Some(holding) = self.agents[agent].holdings.get(&seat) else { break };
                let held = holding.part(part).clone();
                self.return_part(agent, seat, part, &held);
            }
        }
    }

    /// Takes back all offers of a seat.
    fn withdraw_seat(&mut self, seat: SeatId) -> Vec<OfferId> {
        let Some(known) = self.seats.get(seat) else { return Vec::new() };
        let books = known.agents.iter().flat_map(|agent| &self.agents[agent].offers);
        let own = books.filter(|standing| standing.seat == seat);
        let offers: Vec<OfferId> = own.map(|standing| standing.offer.clone()).collect();
        offers.iter().for_each(|id| drop(self.rescind(id)));
        offers
    }

    /// No offers for these roles, or for all where none is named, until they are revived. Offers that are out stay out.
    pub fn suppress(&mut self, id: &FrameworkId, roles: &[Role]) {
        for seat in self.named_seats(id, roles) {
            self.seats[seat].suppressed = true;
            self.settle_wanting(seat);
        }
    }

    /// Offers again for these roles, or for all where none is named: suppression ends and what was refused is forgotten.
    pub fn revive(&mut self, id: &FrameworkId, roles: &[Role]) {
        for seat in self.named_seats(id, roles) {
            self.seats[seat].suppressed = false;
            self.clear_refusals(seat);
            self.settle_wanting(seat);
        }
    }

    /// The seats of these roles, or of all, in which the framework is subscribed.
    fn named_seats(&self, id: &FrameworkId, roles: &[Role]) -> Vec<SeatId> {
        let Some(framework) = self.framework(id) else { return Vec::new() };
        let seats = &self.frameworks[framework].seats;
        let named: Vec<SeatId> = match roles {
            [] => seats.values().copied().collect(),
            roles => roles.iter().filter_map(|role| seats.get(role).copied()).collect(),
        };
        named.into_iter().filter(|seat| self.seats[*seat].subscribed).collect()
    }

    pub(crate) fn framework(&self, id: &FrameworkId) -> Option<u32> {
        self.framework_numbers.get(id).copied()
    }

    /// Not for one that was only found on agents so far.
    pub(crate) fn announced(&self, id: &FrameworkId) -> Option<u32> {
        self.framework(id).filter(|framework| self.frameworks[*framework].announced)
    }

    /// The number of a framework, which is unannounced where it was not known.
    pub(crate) fn intern_framework(&mut self, id: &FrameworkId) -> u32 {
        if let Some(framework) = self.framework(id) {
            return framework;
        }
        let number = self.frameworks.insert(Framework {
            id: id.clone(),
            capabilities: Capabilities::default(),
            seats: BTreeMap::new(),
            needs: Vec::new(),
            active: false,
            announced: false,
        });
        self.framework_numbers.insert(id.clone(), number);
        number
    }

    pub(crate) fn forget_framework(&mut self, number: u32) {
        if let Some(framework) = self.frameworks.remove(number) {
            self.framework_numbers.remove(&framework.id);
            self.needs.forget_framework(number);
        }
    }
}
