//! T3: on its agent a task only moves forward, and an end is the end. What a master says on its own account (UNREACHABLE,
//! LOST, UNKNOWN) may turn out otherwise.

use meseta_model::state;
use meseta_wire::v1;
use meseta_wire::v1::task_status::Source;

use super::facts::{Facts, Uuid};

/// An update leaves its agent.
pub fn emitted(facts: &mut Facts, status: &v1::TaskStatus, uuid: Uuid) {
    let id = &status.task_id.value;
    let Some(launch) = facts.launch(id).filter(|launch| !launch.shared_id) else { return };
    if let Some(end) = launch.end_emitted {
        assert_eq!(end, uuid, "T3: {:?} of {id} leaves its agent after its end", status.state);
    }
}

/// A framework receives an update of an agent.
pub fn received(facts: &mut Facts, status: &v1::TaskStatus, uuid: Uuid) {
    let id = &status.task_id.value;
    let Some(launch) = facts.launch(id).filter(|launch| !launch.shared_id) else { return };
    if let Some(end) = launch.end_received
        && !launch.received.contains(&uuid)
    {
        assert_eq!(end, uuid, "T3: {:?} of {id} comes after its end", status.state);
    }
}

/// A master tells a framework of a task.
pub fn told(facts: &mut Facts, status: &v1::TaskStatus) {
    let id = &status.task_id.value;
    let own_word = status.uuid.is_none() && status.source == Some(Source::SourceMaster);
    let Some(launch) = facts.launch(id).filter(|launch| !launch.shared_id && own_word) else { return };
    let stage = stage(status.state);
    assert!(
        stage == 0 || stage >= launch.reached,
        "T3: {id} is told to be {:?} after something later was acknowledged",
        status.state
    );
    let lives = !state::is_terminal(status.state)
        && !matches!(status.state, v1::TaskState::TaskUnreachable | v1::TaskState::TaskUnknown);
    let acknowledged = launch.end_received.is_some_and(|end| launch.done.contains(&end));
    assert!(
        !(lives && acknowledged),
        "T3: {id} is told to be {:?} after its end was acknowledged",
        status.state
    );
}

/// How far a living task is on its way; 0 for all that is no part of that way.
pub fn stage(state: v1::TaskState) -> u8 {
    match state {
        v1::TaskState::TaskStaging => 1,
        v1::TaskState::TaskStarting => 2,
        v1::TaskState::TaskRunning => 3,
        v1::TaskState::TaskKilling => 4,
        _ => 0,
    }
}
