//! T4: a framework hears of a task's updates in the order in which its agent took them in, without a gap.

use meseta_wire::v1;

use super::facts::{Facts, Uuid, short};

/// A framework receives an update, perhaps for the first time.
pub fn received(facts: &mut Facts, status: &v1::TaskStatus, uuid: Uuid) {
    let id = &status.task_id.value;
    let Some(launch) = facts.launch(id).filter(|launch| !launch.shared_id) else { return };
    if launch.received.contains(&uuid) {
        return;
    }
    let Some(at) = launch.order.iter().position(|known| *known == uuid) else { return };
    for before in &launch.order[..at] {
        let missing = launch.promised.contains(before) && !launch.received.contains(before);
        assert!(
            !missing,
            "T4: {:?} of {id} comes before update {}, which its agent has",
            status.state,
            short(before)
        );
    }
    for after in &launch.order[at + 1..] {
        let late = launch.received.contains(after);
        assert!(!late, "T4: {:?} of {id} comes after update {}, which is newer", status.state, short(after));
    }
}
