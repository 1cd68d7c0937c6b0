//! What is made durable, and what waits for it.
//!
//! Changes gather during a step and leave as one [`Effect::Persist`]; the continuations ([`Then`]) that were gathered
//! with them run when its ticket is answered. A change that the disk refused is asked for again, every second, and the
//! continuations wait: nothing is lost and nothing is promised meanwhile.

use std::collections::BTreeMap;
use std::time::Duration;

use meseta_journal::DiskOp;
use meseta_model::{ExecutorId, FrameworkId, Mono, TaskId, Ticket, Uuid};

use crate::Effect;
use crate::clocks::{Clocks, Due};

/// How long the agent waits before it asks a disk again that refused.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// What happens once a change is durable. Each names things again: the world may have changed meanwhile.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Then {
    /// The agent may call itself by its new id.
    Identified,
    /// An executor's container may start.
    LaunchExecutor(FrameworkId, ExecutorId, String),
    /// A run may be handed to its executor.
    DeliverRun(FrameworkId, ExecutorId, String, TaskId),
    /// An update is ours to deliver.
    UpdateDurable(FrameworkId, TaskId, Uuid),
    /// An acknowledgement is on record.
    AcknowledgedDurable(FrameworkId, TaskId, Uuid),
    /// The agent's last record is written: the process may end.
    Exit { code: u8, reason: String },
}

#[derive(Debug, Default)]
pub(crate) struct Disk {
    tickets: u64,
    ops: Vec<DiskOp>,
    thens: Vec<Then>,
    /// The number of the newest entry of the log of updates that was handed over for writing.
    logged: u64,
    waiting: BTreeMap<Ticket, Batch>,
    refused: Vec<Batch>,
    /// Why the disk refused, while it does.
    pub trouble: Option<String>,
}

/// What left together.
#[derive(Debug)]
struct Batch {
    ops: Vec<DiskOp>,
    thens: Vec<Then>,
    logged: u64,
}

impl Disk {
    /// The log of updates has been written up to this entry.
    pub fn log_to(&mut self, sequence: u64) {
        self.logged = sequence;
    }

    pub fn change(&mut self, op: DiskOp) {
        self.ops.push(op);
    }

    pub fn then(&mut self, then: Then) {
        self.thens.push(then);
    }

    /// Sends off what a step gathered. A step that changes nothing but continues something runs it at once.
    pub fn flush(&mut self, out: &mut meseta_model::Outbox<Effect>) -> Vec<Then> {
        if self.ops.is_empty() {
            return std::mem::take(&mut self.thens);
        }
        let ops = std::mem::take(&mut self.ops);
        let thens = std::mem::take(&mut self.thens);
        self.submit(ops, thens, out);
        Vec::new()
    }

    fn submit(&mut self, ops: Vec<DiskOp>, thens: Vec<Then>, out: &mut meseta_model::Outbox<Effect>) {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        out.push(Effect::Persist { ticket, ops: ops.clone() });
        self.waiting.insert(ticket, Batch { ops, thens, logged: self.logged });
    }

    /// What may go on, now that this is durable; and up to which entry the log of updates is.
    pub fn persisted(&mut self, ticket: Ticket) -> (Vec<Then>, u64) {
        self.trouble = None;
        self.waiting.remove(&ticket).map(|batch| (batch.thens, batch.logged)).unwrap_or_default()
    }

    /// Keeps what was refused for another try.
    pub fn failed(&mut self, ticket: Ticket, reason: String, now: Mono, clocks: &mut Clocks) {
        if let Some(batch) = self.waiting.remove(&ticket) {
            self.refused.push(batch);
            self.trouble = Some(reason);
            clocks.set(now + RETRY_AFTER, Due::DiskRetry);
        }
    }

    /// Asks again. `whole_log` rewrites the log of updates from what is known: a part of an append that was refused
    /// may have reached the disk, and appending again behind it would hide what follows.
    pub fn retry(&mut self, whole_log: DiskOp, out: &mut meseta_model::Outbox<Effect>) {
        let refused = std::mem::take(&mut self.refused);
        if refused.is_empty() {
            return;
        }
        let (mut ops, mut thens) = (Vec::new(), Vec::new());
        let mut log = false;
        for batch in refused {
            log |= batch.ops.iter().any(|op| matches!(op, DiskOp::Append { .. }));
            ops.extend(batch.ops.into_iter().filter(|op| !matches!(op, DiskOp::Append { .. })));
            thens.extend(batch.thens);
        }
        if log {
            ops.push(whole_log);
        }
        self.submit(ops, thens, out);
    }
}
