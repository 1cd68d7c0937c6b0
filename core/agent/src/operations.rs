//! Operations on the agent's own resources: one is carried out at a time, and what the master says about tasks meanwhile waits
//! for it in its order.
//!
//! An operation counts from the moment it came; nobody is told its outcome before that is recorded together with what it
//! changed. The outcome is said again until it is acknowledged, as the statuses of tasks are.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use imbl::OrdMap;
use meseta_model::{Mono, Uuid, limits};
use meseta_wire::Wire;
use meseta_wire::internal::ToAgent;
use meseta_wire::v1::{self, OperationState};

/// One operation.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    pub uuid: Uuid,
    /// With its newest status.
    pub message: v1::Operation,
    /// It is recorded as it stands.
    pub recorded: bool,
    /// Of an id that the agent no longer has: nobody waits for its outcome.
    pub foreign: bool,
    /// How often its outcome was sent, and when it is sent again.
    pub sent: u32,
    pub again_at: Option<Mono>,
}

impl Operation {
    pub fn ended(&self) -> bool {
        self.message.latest_status.state != OperationState::OperationPending
    }

    /// As others may know it: an outcome counts once it is on record.
    pub fn told(&self) -> v1::Operation {
        let mut told = self.message.clone();
        if self.ended() && !self.recorded {
            told.statuses.clear();
            let pending = v1::OperationStatus {
                state: OperationState::OperationPending,
                uuid: None,
                message: None,
                ..(*told.latest_status).clone()
            };
            told.latest_status = pending.into();
        }
        told
    }

    /// After how long the outcome is sent again.
    pub fn patience(&self) -> Duration {
        let doubled = limits::UPDATE_RETRY_MIN.saturating_mul(1 << self.sent.saturating_sub(1).min(16));
        doubled.min(limits::UPDATE_RETRY_MAX)
    }
}

/// All that are under way or not acknowledged.
#[derive(Debug, Default)]
pub(crate) struct Operations {
    /// By age.
    known: OrdMap<u64, Arc<Operation>>,
    ages: BTreeMap<Uuid, u64>,
    next: u64,
    /// The one that is being carried out.
    busy: Option<Uuid>,
    /// What the master said meanwhile, in order, each with its bytes.
    waiting: VecDeque<(usize, ToAgent)>,
    waiting_bytes: usize,
}

impl Operations {
    pub fn add(&mut self, operation: Operation) {
        self.next += 1;
        self.ages.insert(operation.uuid, self.next);
        self.known.insert(self.next, Arc::new(operation));
    }

    pub fn get(&self, uuid: &Uuid) -> Option<&Operation> {
        self.known.get(self.ages.get(uuid)?).map(|operation| &**operation)
    }

    pub fn get_mut(&mut self, uuid: &Uuid) -> Option<&mut Operation> {
        self.known.get_mut(self.ages.get(uuid)?).map(Arc::make_mut)
    }

    pub fn remove(&mut self, uuid: &Uuid) {
        if let Some(age) = self.ages.remove(uuid) {
            self.known.remove(&age);
        }
    }

    /// Oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Operation> {
        self.known.values().map(|operation| &**operation)
    }

    /// The same, to be kept by readers.
    pub fn picture(&self) -> OrdMap<u64, Arc<Operation>> {
        self.known.clone()
    }

    pub fn busy(&self) -> Option<Uuid> {
        self.busy
    }

    pub fn begin(&mut self, uuid: Uuid) {
        self.busy = Some(uuid);
    }

    pub fn end(&mut self) {
        self.busy = None;
    }

    /// Puts in line what is to be heard after the operation that is under way; false where the line is too long.
    pub fn wait(&mut self, message: ToAgent) -> bool {
        let bytes = self.waiting_bytes.saturating_add(message.encoded_len());
        let short = self.waiting.len() < limits::MESSAGES_BEHIND_OPERATION_MAX;
        let room = self.waiting.is_empty() || (short && bytes <= limits::BYTES_BEHIND_OPERATION_MAX);
        if room {
            self.waiting.push_back((bytes - self.waiting_bytes, message));
            self.waiting_bytes = bytes;
        }
        room
    }

    /// The next of the line, if nothing is under way.
    pub fn next_in_line(&mut self) -> Option<ToAgent> {
        if self.busy.is_some() {
            return None;
        }
        let (bytes, message) = self.waiting.pop_front()?;
        self.waiting_bytes -= bytes;
        Some(message)
    }

    /// The connection on which it was said is gone: it was never heard.
    pub fn forget_line(&mut self) {
        self.waiting.clear();
        self.waiting_bytes = 0;
    }

    /// Panics where the books do not fit together.
    pub fn check(&self) {
        assert_eq!(self.ages.len(), self.known.len(), "an operation is known by another number of uuids");
        for (uuid, age) in &self.ages {
            let known = self.known.get(age).map(|operation| operation.uuid);
            assert_eq!(known, Some(*uuid), "operation {uuid} is another by its age");
        }
        for operation in self.iter() {
            let settled = operation.ended() && operation.recorded;
            let uuid = operation.uuid;
            assert!(
                settled || self.busy == Some(uuid),
                "operation {uuid} is under way, and nobody is about it"
            );
        }
        if let Some(busy) = self.busy {
            assert!(self.get(&busy).is_some(), "operation {busy} is under way and not known");
        } else {
            assert!(self.waiting.is_empty(), "something waits for an operation, and none is under way");
        }
        let bytes: usize = self.waiting.iter().map(|(bytes, _)| bytes).sum();
        assert_eq!(bytes, self.waiting_bytes, "what waits for an operation has other bytes");
    }
}

/// Whether it must be heard in its order with operations: what it is about may use what they make, or be about a task that
/// does. Of kills the agent decides one by one.
pub(crate) fn keeps_order(message: &ToAgent) -> bool {
    message.apply_operation.is_some()
        || message.run.is_some()
        || message.acknowledge.is_some()
        || message.shutdown_executor.is_some()
        || message.shutdown_framework.is_some()
}

/// A uuid as messages carry it.
pub(crate) fn to_wire(uuid: Uuid) -> v1::Uuid {
    v1::Uuid { value: Bytes::copy_from_slice(uuid.as_bytes()), ..Default::default() }
}
