//! DECLINE: offers that a framework does not want, and for how long.

use meseta_model::FrameworkId;
use meseta_wire::v1::scheduler::call::Decline;

use crate::Master;
use crate::cx::Cx;

impl Master {
    pub(crate) fn on_decline(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId, decline: &Decline) {
        self.state.counters.messages_decline_offers += 1;
        let filter = self.refusal(decline.filters.as_ref());
        for named in &decline.offer_ids {
            // One that is not there any more, or is another's, is none of its business.
            let own =
                self.state.offers.get(named.value.as_str()).filter(|offer| offer.framework == *framework);
            let Some(id) = own.map(|offer| offer.id.clone()) else { continue };
            self.allocator.decline(&id, filter, cx.now.mono);
            self.drop_offer(&id);
            self.counted(framework).offers_declined += 1;
        }
    }
}
