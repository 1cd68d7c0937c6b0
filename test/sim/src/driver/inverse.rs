//! What a framework does when it is asked to leave a machine: answers, sometimes late, sometimes not at all.

use meseta_wire::v1;
use meseta_wire::v1::scheduler::call::{AcceptInverseOffers, DeclineInverseOffers, Type};
use meseta_wire::v1::scheduler::{Call, Event};

use crate::world::World;

/// Inverse offers that an instance remembers.
const REMEMBERED: usize = 8;

impl World {
    /// An event arrives at an instance: whether it is asked something there.
    pub(crate) fn note_asked(&mut self, place: u16, event: &Event) {
        let ids = event.inverse_offers.iter().flat_map(|offers| &offers.inverse_offers);
        let ids: Vec<v1::OfferId> = ids.map(|offer| offer.id.clone()).collect();
        let asked = &mut self.instances[usize::from(place)].asked;
        asked.extend(ids);
        let many = asked.len().saturating_sub(REMEMBERED);
        asked.drain(..many);
    }

    /// Answers one of them, which may have ended by now.
    pub(super) fn answer_inverse(&mut self, place: u16) {
        let Some(id) = self.instances[usize::from(place)].asked.pop() else { return };
        let inverse_offer_ids = vec![id];
        let refuse_seconds = Some([0.0, 1.0, 20.0][self.rng.below(3) as usize]);
        let filters = Some(v1::Filters { refuse_seconds, ..Default::default() });
        let mut call = Call::default();
        if self.rng.chance(0.5) {
            let body = AcceptInverseOffers { inverse_offer_ids, filters, ..Default::default() };
            (call.r#type, call.accept_inverse_offers) = (Some(Type::AcceptInverseOffers), Some(body));
        } else {
            let body = DeclineInverseOffers { inverse_offer_ids, filters, ..Default::default() };
            (call.r#type, call.decline_inverse_offers) = (Some(Type::DeclineInverseOffers), Some(body));
        }
        self.call(place, call);
    }
}
