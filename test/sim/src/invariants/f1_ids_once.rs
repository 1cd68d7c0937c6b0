//! F1: ids of frameworks are given once, and that of one that ended is never taken again.

use meseta_wire::v1;

use super::facts::Facts;

/// A scheduler hears that it is subscribed.
pub fn subscribed(facts: &Facts, id: &str, info: &v1::FrameworkInfo) {
    let named = info.id.as_ref().is_some_and(|id| !id.value.is_empty());
    let Some(known) = facts.frameworks.get(id) else { return };
    assert!(named, "F1: the id {id} is given a second time");
    assert!(known.ends == 0, "F1: framework {id} ended and is subscribed");
}
