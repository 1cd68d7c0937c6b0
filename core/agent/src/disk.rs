//! What is made durable, and what waits for it.
//!
//! Changes gather during a step and leave as one [`Effect::Persist`]; the continuations ([`Then`]) that were gathered
//! with them run when its ticket is answered. A change that the disk refused is asked for again, every second, and the
//! continuations wait: nothing is lost and nothing is promised meanwhile.

use std::time::Duration;

use meseta_journal::{DiskOp, Site};
use meseta_model::{ExecutorId, FrameworkId, Mono, TaskId, Ticket, Uuid, limits};

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
    /// What runs may be killed, for the agent drains.
    KillDrained,
    /// An operation, and what it changed, is on record as it stands.
    OperationRecorded(Uuid),
    /// What is left of a task whose stream was closed is gone from the disk.
    Buried(FrameworkId, TaskId),
    /// The agent's last record is written: the process may end.
    Exit { code: u8, reason: String },
}

/// One batch is under way at a time, and what comes meanwhile gathers for the next: so changes reach the disk in their
/// order even where one has to be asked for twice, and those of many steps share their syncs.
#[derive(Debug, Default)]
pub(crate) struct Disk {
    tickets: u64,
    /// Of the step at hand.
    step: Batch,
    /// Of earlier steps, not asked for yet.
    gathered: Batch,
    /// Asked for.
    under_way: Option<(Ticket, Batch)>,
    /// Refused: asked for again before anything else is.
    refused: Option<Batch>,
    /// The number of the newest entry of the log of updates that was handed over for writing.
    logged: u64,
    /// Why the disk refused, while it does.
    pub trouble: Option<String>,
}

/// What leaves together.
#[derive(Debug, Default)]
struct Batch {
    ops: Vec<DiskOp>,
    thens: Vec<Then>,
    /// The newest entry of the log of updates in it or before it.
    logged: u64,
    bytes: usize,
}

impl Batch {
    fn absorb(&mut self, later: Batch) {
        self.ops.extend(later.ops);
        self.thens.extend(later.thens);
        self.logged = self.logged.max(later.logged);
        self.bytes += later.bytes;
    }

    fn logs(&self) -> bool {
        self.ops.iter().any(is_log)
    }
}

/// Whether a change is one of the log of updates: what it says is in the whole log by now, and an older whole log would
/// take back what was added since.
fn is_log(op: &DiskOp) -> bool {
    matches!(op.site(), Site::UPDATE_LOG_APPEND | Site::UPDATE_LOG_REWRITE)
}

impl Disk {
    /// The log of updates has been written up to this entry.
    pub fn log_to(&mut self, sequence: u64) {
        self.logged = sequence;
    }

    pub fn change(&mut self, op: DiskOp) {
        self.step.bytes += op.len() + op.path().as_str().len();
        self.step.ops.push(op);
    }

    pub fn then(&mut self, then: Then) {
        self.step.thens.push(then);
    }

    /// Whether so much has gathered behind what is being written that nothing should be added. The disk will answer.
    pub fn is_behind(&self) -> bool {
        self.under_way.is_some() && self.gathered.bytes > limits::DISK_BACKLOG_BYTES_MAX
    }

    /// Sends off what a step changed, or keeps it for the next batch. A step that changes nothing but continues
    /// something runs it at once.
    pub fn flush(&mut self, out: &mut meseta_model::Outbox<Effect>) -> Vec<Then> {
        let mut step = std::mem::take(&mut self.step);
        if step.ops.is_empty() {
            return step.thens;
        }
        step.logged = self.logged;
        self.gathered.absorb(step);
        self.submit(out);
        Vec::new()
    }

    /// Asks for what was gathered, unless something is under way or was refused.
    fn submit(&mut self, out: &mut meseta_model::Outbox<Effect>) {
        if self.under_way.is_some() || self.refused.is_some() || self.gathered.ops.is_empty() {
            return;
        }
        let batch = std::mem::take(&mut self.gathered);
        self.ask(batch, out);
    }

    fn ask(&mut self, batch: Batch, out: &mut meseta_model::Outbox<Effect>) {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        out.push(Effect::Persist { ticket, ops: batch.ops.clone() });
        self.under_way = Some((ticket, batch));
    }

    /// What may go on, now that this is durable; and up to which entry the log of updates is.
    pub fn persisted(&mut self, ticket: Ticket, out: &mut meseta_model::Outbox<Effect>) -> (Vec<Then>, u64) {
        let Some((_, batch)) = self.under_way.take_if(|(asked, _)| *asked == ticket) else {
            return (Vec::new(), 0);
        };
        self.trouble = None;
        self.submit(out);
        (batch.thens, batch.logged)
    }

    /// Keeps what was refused for another try.
    pub fn failed(&mut self, ticket: Ticket, reason: String, now: Mono, clocks: &mut Clocks) {
        if let Some((_, batch)) = self.under_way.take_if(|(asked, _)| *asked == ticket) {
            self.refused = Some(batch);
            self.trouble = Some(reason);
            clocks.set(now + RETRY_AFTER, Due::DiskRetry);
        }
    }

    /// Whether a retry must write the log of updates anew: a part of an append that was refused may have reached the
    /// disk, and appending again behind it would hide what follows.
    pub fn retry_wants_log(&self) -> bool {
        self.refused.as_ref().is_some_and(Batch::logs)
    }

    /// Asks again, with all that was gathered since. `whole_log` stands for every append among it.
    pub fn retry(&mut self, whole_log: Option<DiskOp>, out: &mut meseta_model::Outbox<Effect>) {
        let Some(mut batch) = self.refused.take() else { return };
        batch.absorb(std::mem::take(&mut self.gathered));
        if let Some(log) = whole_log {
            batch.ops.retain(|op| !is_log(op));
            batch.ops.push(log);
            batch.logged = self.logged;
        }
        self.ask(batch, out);
    }
}
