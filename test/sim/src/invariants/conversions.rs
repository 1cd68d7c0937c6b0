//! T8, as it happens: what an agent's disk says of its resources changes by the operations that it says of, each of them
//! once; and what became of an operation is told as it is on record, for good.

use std::collections::{BTreeMap, BTreeSet};

use meseta_journal::{DiskOp, Kind, open};
use meseta_model::conversion::{By, of_operation};
use meseta_model::{Conversion, Resources};
use meseta_wire::Message;
use meseta_wire::internal::ResourcesCheckpoint;
use meseta_wire::internal::from_agent::OperationUpdate;
use meseta_wire::v1::{Operation, OperationState, OperationStatus};

use super::facts::Facts;
use crate::sometimes;
use crate::sometimes::Points;

/// What is durable of the operations on one agent's resources.
#[derive(Debug, Default)]
pub struct Converted {
    /// What it has: what its flags give, as operations made it.
    pub total: Resources,
    /// All operations that ever were on its disk, with their newest state there.
    known: BTreeMap<Vec<u8>, OperationState>,
    /// Those of which the agent said that they never came to be.
    dropped: BTreeSet<Vec<u8>>,
}

fn ended(state: OperationState) -> bool {
    state != OperationState::OperationPending
}

/// The agent's record of its resources was replaced.
pub fn recorded(facts: &mut Facts, index: usize, op: &DiskOp) {
    let DiskOp::Replace { bytes, .. } = op else { return };
    let record = open(Kind::AgentResources, bytes).ok();
    let record = record.and_then(|payload| ResourcesCheckpoint::decode(payload).ok());
    let Some(record) = record else {
        panic!("D1: agent {index} writes a record of its resources that is none")
    };
    for operation in &record.operations {
        changed(facts, index, operation);
    }
    let made = Resources::from_record(&record.resources).unwrap_or_default();
    let expected = facts.agents[index].converted.total.made();
    assert!(
        made == expected,
        "T8: by its operations agent {index} has made {expected}, and its disk holds {made}"
    );
}

fn changed(facts: &mut Facts, index: usize, operation: &Operation) {
    let uuid = operation.uuid.value.to_vec();
    let state = operation.latest_status.state;
    let converted = &mut facts.agents[index].converted;
    let before = converted.known.insert(uuid.clone(), state);
    let Ok(Some(conversion)) = of_operation(&operation.info, &By::ANYONE) else {
        panic!("T8: agent {index} recorded an operation that is none: {:?}", operation.info)
    };
    match before {
        None => {
            assert!(!converted.dropped.contains(&uuid), "T8: an operation was called dropped, and begins");
            convert(index, converted, &conversion);
        }
        Some(before) if ended(before) => {
            assert_eq!(before, state, "T8: an operation on agent {index} ended, and ends otherwise");
        }
        Some(_) if ended(state) && state != OperationState::OperationFinished => {
            let Conversion { consumed, produced } = conversion;
            convert(index, converted, &Conversion { consumed: produced, produced: consumed });
        }
        Some(_) => {}
    }
    if let Some(id) = operation.info.id.as_ref().filter(|_| ended(state)) {
        facts.outcomes.insert(id.value.to_string(), state);
    }
}

fn convert(index: usize, converted: &mut Converted, conversion: &Conversion) {
    if let Err(error) = converted.total.apply(conversion) {
        panic!("T8: an operation on agent {index} that cannot be: {error}");
    }
}

/// An agent says what became of an operation.
pub fn told(facts: &mut Facts, index: usize, update: &OperationUpdate) {
    let state = update.status.state;
    let uuid = update.operation.to_vec();
    let converted = &mut facts.agents[index].converted;
    match converted.known.get(&uuid) {
        Some(known) => assert!(
            *known == state || !ended(state),
            "T8: what became of an operation is told as {state:?}, and on the disk of agent {index} as {known:?}"
        ),
        None if state == OperationState::OperationDropped => drop(converted.dropped.insert(uuid)),
        None => {}
    }
}

/// A framework hears what became of its operation.
pub fn heard(facts: &Facts, status: &OperationStatus, points: &mut Points) {
    let Some(id) = &status.operation_id else { return };
    let known = facts.outcomes.get(id.value.as_str()).copied();
    let finished = Some(OperationState::OperationFinished);
    sometimes!(points, "operation failed", status.state == OperationState::OperationFailed);
    match status.state {
        OperationState::OperationFinished => {
            assert_eq!(known, finished, "T8: operation {} is called finished, which is on no disk", id.value)
        }
        OperationState::OperationFailed => {
            assert_eq!(
                known,
                Some(status.state),
                "T8: operation {} is called failed, which is on no disk",
                id.value
            )
        }
        OperationState::OperationDropped | OperationState::OperationError => {
            assert!(known != finished, "T8: operation {} is {:?}, and was finished", id.value, status.state);
        }
        _ => {}
    }
}
