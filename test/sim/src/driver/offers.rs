//! What a framework does with offers: accepts, declines, holds, and now and then uses one that it must not.

use std::time::Duration;

use meseta_framework::{Input, calls};
use meseta_wire::v1;

use crate::sometimes;
use crate::world::World;

/// Offers that an instance remembers after they ended.
const STALE: usize = 8;
/// Offers that it holds without deciding; more are decided upon at once.
const HELD: usize = 6;

impl World {
    pub(crate) fn offered(&mut self, place: u16, offers: Vec<v1::Offer>) {
        self.instances[usize::from(place)].held.extend(offers);
        if self.calm {
            return;
        }
        let eager = self.rng.below(4) as usize;
        while self.instances[usize::from(place)].held.len() > HELD.min(eager * 2) {
            self.decide(place);
        }
    }

    pub(crate) fn rescinded(&mut self, place: u16, id: &v1::OfferId) {
        let keep = self.rng.chance(0.3);
        let host = &mut self.instances[usize::from(place)];
        if let Some(at) = host.held.iter().position(|offer| offer.id == *id) {
            let offer = host.held.remove(at);
            if keep {
                self.remember_offer(place, offer);
            }
        }
    }

    pub(crate) fn lose_offers(&mut self, place: u16) {
        let held = std::mem::take(&mut self.instances[usize::from(place)].held);
        for offer in held.into_iter().take(2) {
            self.remember_offer(place, offer);
        }
    }

    fn remember_offer(&mut self, place: u16, offer: v1::Offer) {
        let stale = &mut self.instances[usize::from(place)].stale;
        stale.push(offer);
        if stale.len() > STALE {
            stale.remove(0);
        }
    }

    /// Decides on one of the offers that an instance holds.
    pub(crate) fn decide(&mut self, place: u16) {
        let count = self.instances[usize::from(place)].held.len() as u64;
        if count == 0 {
            return;
        }
        let at = self.rng.below(count) as usize;
        let offer = self.instances[usize::from(place)].held.swap_remove(at);
        let room = self.running(place) < self.swarm.tasks;
        if room && self.rng.below(100) < self.swarm.accepting {
            return self.accept(place, offer);
        }
        let refuse = [0.0, 0.5, 5.0, 60.0, 1e9][self.rng.below(5) as usize];
        let refuse = Duration::from_secs_f64(refuse);
        self.call(place, calls::decline(vec![offer.id], refuse));
    }

    fn accept(&mut self, place: u16, offer: v1::Offer) {
        let mut offers = vec![offer];
        self.join_offers(place, &mut offers);
        if self.rng.chance(0.05)
            && let Some(stale) = self.instances[usize::from(place)].stale.pop()
        {
            offers[0] = stale;
        }
        let operations = self.operations(place, &offers);
        let refuse = Duration::from_secs_f64([0.0, 1.0, 5.0][self.rng.below(3) as usize]);
        let ids = offers.iter().map(|offer| offer.id.clone()).collect();
        let curious = self.swarm.uses.asks && self.rng.chance(0.4);
        self.call(place, calls::accept(ids, operations, refuse));
        if curious {
            // While what was just asked for is under way.
            self.ask_of_operations(place);
        }
    }

    /// Sometimes an offer of the same agent and role is accepted along.
    fn join_offers(&mut self, place: u16, offers: &mut Vec<v1::Offer>) {
        if !self.rng.chance(0.3) {
            return;
        }
        let alike = |offer: &v1::Offer| {
            offer.agent_id == offers[0].agent_id && offer.allocation_info == offers[0].allocation_info
        };
        let held = &mut self.instances[usize::from(place)].held;
        if let Some(at) = held.iter().position(alike) {
            offers.push(held.swap_remove(at));
        }
    }

    /// An offer that ended some time ago is accepted all the same.
    pub(crate) fn accept_stale(&mut self, place: u16) {
        let Some(offer) = self.instances[usize::from(place)].stale.pop() else { return };
        sometimes!(self.points, "offer accepted after it was rescinded");
        let offers = [offer];
        let operations = self.operations(place, &offers);
        let [offer] = offers;
        self.call(place, calls::accept(vec![offer.id], operations, Duration::ZERO));
    }

    /// Tasks of an instance that have not ended, as far as it knows.
    pub(crate) fn running(&self, place: u16) -> usize {
        let machine = self.instances[usize::from(place)].machine.as_ref();
        machine.map_or(0, |machine| machine.tasks().len())
    }

    pub(crate) fn call(&mut self, place: u16, call: v1::scheduler::Call) {
        self.step_instance(place, Input::Send(call.into()));
    }
}
