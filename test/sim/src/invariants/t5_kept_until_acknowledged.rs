//! T5: an update leaves the disk only once it is acknowledged or its framework ended, and after that it is never sent
//! again as new.

use meseta_wire::v1;

use super::facts::{Facts, Uuid, number, short};

/// An update is no longer among those that the disk says are owed.
pub fn may_leave(facts: &Facts, index: usize, uuid: Uuid, framework: &str, task: &str) {
    // Of what nobody was told nothing is owed.
    let launch = number(task).and_then(|number| facts.launches.get(number));
    if !launch.is_some_and(|launch| launch.promised.contains(&uuid) || launch.emitted.contains(&uuid)) {
        return;
    }
    let agent = &facts.agents[index];
    let done = agent.acknowledged.contains(&uuid) || agent.ended.contains(framework);
    assert!(done, "T5: update {} of {task} leaves the disk, and nobody acknowledged it", short(&uuid));
}

/// An update leaves an agent.
pub fn emitted(facts: &mut Facts, index: usize, status: &v1::TaskStatus, uuid: Uuid) {
    let id = &status.task_id.value;
    let Some(launch) = facts.launch(id) else { return };
    let done = launch.done.contains(&uuid);
    assert!(
        !done,
        "T5: update {} of {id} is sent by agent {index} after its acknowledgement is on disk",
        short(&uuid)
    );
}
