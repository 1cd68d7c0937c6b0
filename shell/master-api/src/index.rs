//! What a view does not keep by itself, worked out where somebody asks: whose offers are whose. Costs what there is of
//! offers.

use std::collections::BTreeMap;
use std::sync::Arc;

use meseta_master::{HeldByRole, Holding, Offer, View};
use meseta_model::{FrameworkId, Resources};
use meseta_wire::v1;

/// The offers of every framework.
pub(crate) fn offers(view: &View) -> BTreeMap<FrameworkId, Vec<Arc<Offer>>> {
    let mut offers: BTreeMap<FrameworkId, Vec<Arc<Offer>>> = BTreeMap::new();
    for offer in view.offers.values() {
        offers.entry(offer.framework.clone()).or_default().push(offer.clone());
    }
    offers
}

/// One part of what is held, resource by resource, each with the role that it is allocated to.
pub(crate) fn allocated(held: Option<&HeldByRole>, part: fn(&Holding) -> &Resources) -> Vec<v1::Resource> {
    let roles = held.into_iter().flatten();
    roles.flat_map(|(role, held)| part(held).to_wire_endpoint(Some(role))).collect()
}
