//! R3, roles: what is reserved is offered to, and used by, the role that reserved it and those below it.

use meseta_model::Role;

use super::offers::Offer;

/// An offer holds nothing that is reserved to others than its role.
pub fn offered(id: &str, offer: &Offer) {
    let Ok(role) = Role::parse(&offer.role) else { panic!("R3: offer {id} is of no role: '{}'", offer.role) };
    for resource in offer.resources.iter() {
        let own = resource.kind.role().is_none_or(|to| {
            let (own, to) = (role.as_str(), to.as_str());
            own == to || own.strip_prefix(to).is_some_and(|below| below.starts_with('/'))
        });
        assert!(own, "R3: offer {id} to {role} holds {resource:?}");
    }
}
