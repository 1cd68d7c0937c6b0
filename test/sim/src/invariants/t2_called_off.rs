//! T2: nothing starts of a task after its agent said that it is over before it began.

use super::facts::Facts;

/// The process of a task began.
pub fn not_called_off(facts: &mut Facts, name: &str) {
    let Some(launch) = facts.launch(name).filter(|launch| !launch.shared_id) else { return };
    assert!(!launch.called_off, "T2: the process of {name} begins after its agent said that it is over");
}
