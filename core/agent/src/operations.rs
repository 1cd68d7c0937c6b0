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
    /// What the master said meanwhile, in order.
    waiting: VecDeque<ToAgent>,
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
        let room = self.waiting.len() < limits::MESSAGES_BEHIND_OPERATION_MAX;
        if room {
            self.waiting.push_back(message);
        }
        room
    }

    /// The next of the line, if nothing is under way.
    pub fn next_in_line(&mut self) -> Option<ToAgent> {
        if self.busy.is_some() { None } else { self.waiting.pop_front() }
    }

    /// The connection on which it was said is gone: it was never heard.
    pub fn forget_line(&mut self) {
        self.waiting.clear();
    }
}

/// Whether it must be heard in its order with operations: what it is about may use what they make, or be about a task that
/// does.
pub(crate) fn keeps_order(message: &ToAgent) -> bool {
    message.apply_operation.is_some()
        || message.run.is_some()
        || message.kill.is_some()
        || message.acknowledge.is_some()
        || message.shutdown_executor.is_some()
        || message.shutdown_framework.is_some()
}

/// A uuid as messages carry it.
pub(crate) fn to_wire(uuid: Uuid) -> v1::Uuid {
    v1::Uuid { value: Bytes::copy_from_slice(uuid.as_bytes()), ..Default::default() }
}
