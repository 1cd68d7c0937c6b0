//! ACCEPT_INVERSE_OFFERS and DECLINE_INVERSE_OFFERS: whether a framework can leave machines that will be away. It is noted
//! for operators, and the framework is not asked again before its filter ends.

use meseta_model::FrameworkId;
use meseta_wire::v1;
use meseta_wire::v1::allocator::InverseOfferStatus;
use meseta_wire::v1::allocator::inverse_offer_status::Status;
use meseta_wire::v1::scheduler::call::{AcceptInverseOffers, DeclineInverseOffers};

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_accept_inverse_offers(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        call: &AcceptInverseOffers,
    ) {
        self.note_answer(cx, framework, &call.inverse_offer_ids, call.filters.as_ref(), Status::Accept);
    }

    pub(crate) fn on_decline_inverse_offers(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        call: &DeclineInverseOffers,
    ) {
        self.note_answer(cx, framework, &call.inverse_offer_ids, call.filters.as_ref(), Status::Decline);
    }

    fn note_answer(
        &mut self,
        cx: &Cx<'_>,
        framework: &FrameworkId,
        ids: &[v1::OfferId],
        filters: Option<&v1::Filters>,
        status: Status,
    ) {
        // Asked again at once it would have to answer without end.
        let wait = self.refusal(filters).unwrap_or_default().max(self.options.allocation_interval);
        for named in ids {
            // One that is not there any more, or is another's, is none of its business.
            let own = self.state.inverse_offers.get(named.value.as_str());
            let Some(id) = own.filter(|offer| offer.framework == *framework).map(|offer| offer.id.clone())
            else {
                continue;
            };
            let Some(offer) = self.drop_inverse_offer(&id) else { continue };
            let answer = InverseOfferStatus {
                status,
                framework_id: framework.to_wire(),
                timestamp: v1::TimeInfo { nanoseconds: cx.now.wall.0, ..Default::default() },
                ..Default::default()
            };
            self.state.inverse_answers.insert((offer.agent.clone(), framework.clone()), answer);
            self.refuse_asking(&offer.agent, framework, cx.now.mono + wait);
        }
    }
}
