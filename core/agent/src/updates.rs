//! The streams of status updates: one for each task, in order, one update under way at a time.
//!
//! An update is ours to deliver from the moment it is durable (or at once, for a framework without checkpoints) until
//! its framework acknowledged it. It is sent again after 10 s, then after twice as long each time, up to 10 minutes.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use meseta_model::{ExecutorId, FrameworkId, Mono, TaskId, Uuid, limits};
use meseta_wire::internal::UpdateEntry;
use meseta_wire::{Message, Wire, v1};

pub(crate) type Key = (FrameworkId, TaskId);

#[derive(Debug, Default)]
pub(crate) struct Updates {
    streams: BTreeMap<Key, Stream>,
    /// Durable streams that were closed, with their executors, while their tasks' records may still be on disk: a log
    /// that does not name them would let the tasks rise from the dead.
    closed: BTreeMap<Key, ExecutorId>,
    /// The number of the newest entry of the log.
    pub sequence: u64,
    /// The number of the newest entry that is known to be durable.
    pub promised: u64,
    /// Bytes in the log, and how many of them are of streams that have ended: what rewriting it would save.
    pub written: usize,
    pub dead: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct Stream {
    pub executor: ExecutorId,
    /// Whether its entries are written to the log.
    pub durable: bool,
    /// Not acknowledged yet, oldest first.
    pub pending: VecDeque<Pending>,
    /// The newest that came: the state of the task.
    pub newest: Option<Arc<v1::TaskStatus>>,
    /// The newest that is on disk, or never to be there: as the master may know the task.
    pub told: Option<Arc<v1::TaskStatus>>,
    /// What came, acknowledged or not: a repetition is told by it. Of the acknowledged ones the newest are kept.
    pub seen: BTreeSet<Uuid>,
    /// Those that were acknowledged, oldest first.
    pub acknowledged: VecDeque<Uuid>,
    /// A final status is among those that came.
    pub terminal: bool,
    /// The acknowledgement of the first is on its way to the disk.
    pub acknowledging: bool,
    /// How often the first was sent, and when it is sent again.
    pub sent: u32,
    pub again_at: Option<Mono>,
    /// Bytes of the log that are this stream's.
    pub bytes: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct Pending {
    pub uuid: Uuid,
    pub status: Arc<v1::TaskStatus>,
    /// On disk, or never to be there.
    pub durable: bool,
    /// The executor waits to hear that we have it.
    pub from_executor: bool,
}

/// What became of an update that came in.
#[derive(Debug, PartialEq)]
pub(crate) enum Taken {
    /// New: on its way.
    New,
    /// Known, and safe: say so again.
    Known,
    /// Known, but not safe yet: nothing to say.
    Writing,
    /// It comes after the end of its task: it is dropped, and the sender told to stop.
    TooLate,
    /// Too many wait already: the sender keeps it.
    TooMany,
}

impl Updates {
    pub fn get(&self, key: &Key) -> Option<&Stream> {
        self.streams.get(key)
    }

    pub fn get_mut(&mut self, key: &Key) -> Option<&mut Stream> {
        self.streams.get_mut(key)
    }

    pub fn keys(&self) -> Vec<Key> {
        self.streams.keys().cloned().collect()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Stream)> {
        self.streams.iter()
    }

    /// Opens the stream of a task if there is none.
    pub fn open(&mut self, key: &Key, executor: &ExecutorId, durable: bool) -> &mut Stream {
        self.streams.entry(key.clone()).or_insert_with(|| Stream {
            executor: executor.clone(),
            durable,
            pending: VecDeque::new(),
            newest: None,
            told: None,
            seen: BTreeSet::new(),
            acknowledged: VecDeque::new(),
            terminal: false,
            acknowledging: false,
            sent: 0,
            again_at: None,
            bytes: 0,
        })
    }

    /// Ends a stream: nothing is owed any more.
    pub fn close(&mut self, key: &Key) -> Option<Stream> {
        let stream = self.streams.remove(key)?;
        self.dead += stream.bytes;
        if stream.durable {
            self.closed.insert(key.clone(), stream.executor.clone());
        }
        Some(stream)
    }

    /// A stream was closed before, and something of its task may still be on disk.
    pub fn keep_closed(&mut self, key: Key, executor: ExecutorId) {
        self.closed.insert(key, executor);
    }

    /// The closed streams of whose tasks something may still be on disk.
    pub fn closed_keys(&self) -> BTreeSet<Key> {
        self.closed.keys().cloned().collect()
    }

    /// Nothing of a closed stream's task is on disk any more.
    pub fn forget(&mut self, key: &Key) {
        self.closed.remove(key);
    }

    /// An update was acknowledged: what the log holds of it will never be needed again.
    pub fn spent(&mut self, key: &Key, status: &v1::TaskStatus) {
        let bytes = status.encoded_len();
        if let Some(stream) = self.streams.get_mut(key) {
            let bytes = bytes.min(stream.bytes);
            stream.bytes -= bytes;
            self.dead += bytes;
        }
    }

    /// Whether a rewrite of the log is worth its cost.
    pub fn wants_compaction(&self) -> bool {
        self.written > limits::UPDATE_LOG_COMPACTION_BYTES && self.dead > self.written / 4 * 3
    }

    /// Frames one entry for the log.
    pub fn entry(&mut self, key: &Key, entry: &UpdateEntry) -> Vec<u8> {
        self.sequence += 1;
        let mut frame = Vec::new();
        meseta_journal::log::append(&mut frame, self.sequence, self.promised, &entry.encode_to_vec());
        self.written += frame.len();
        match self.streams.get_mut(key) {
            Some(stream) => stream.bytes += frame.len(),
            None => self.dead += frame.len(),
        }
        frame
    }

    /// The whole log anew, with only what is still needed: what was acknowledged in open streams, and what was not.
    pub fn rewrite(&mut self) -> Vec<u8> {
        let base = self.sequence;
        let mut entries = Vec::new();
        for (key, stream) in self.streams.iter_mut().filter(|(_, stream)| stream.durable) {
            let encoded: Vec<Vec<u8>> = stream.entries(key).iter().map(Message::encode_to_vec).collect();
            stream.bytes =
                encoded.iter().map(|entry| entry.len() + meseta_journal::log::FRAME_OVERHEAD).sum();
            entries.extend(encoded);
        }
        let closed =
            self.closed.iter().map(|(key, executor)| UpdateEntry { closed: Some(true), ..of(key, executor) });
        entries.extend(closed.map(|entry| entry.encode_to_vec()));
        self.sequence = base + entries.len() as u64;
        let numbered = entries.iter().enumerate().map(|(at, entry)| (base + 1 + at as u64, &entry[..]));
        let log = meseta_journal::log::start(base, numbered);
        (self.written, self.dead) = (log.len(), 0);
        log
    }
}

/// An entry of the log that says nothing yet.
fn of(key: &Key, executor: &ExecutorId) -> UpdateEntry {
    UpdateEntry {
        framework_id: v1::FrameworkId { value: key.0.as_str().into(), ..Default::default() },
        task_id: v1::TaskId { value: key.1.as_str().into(), ..Default::default() },
        executor_id: v1::ExecutorId { value: executor.as_str().into(), ..Default::default() },
        ..Default::default()
    }
}

impl Stream {
    /// Takes a status in; the caller writes it to the log if the stream is durable.
    pub fn take(&mut self, uuid: Uuid, status: Arc<v1::TaskStatus>, from_executor: bool) -> Taken {
        if self.seen.contains(&uuid) {
            // A log that was written anew says the newest status once more, behind its acknowledgement.
            self.terminal |= meseta_model::state::is_terminal(status.state);
            self.newest.get_or_insert(status);
            let writing = self.pending.iter().any(|pending| pending.uuid == uuid && !pending.durable);
            return if writing { Taken::Writing } else { Taken::Known };
        }
        if self.terminal {
            return Taken::TooLate;
        }
        if self.pending.len() >= limits::UPDATES_PER_TASK_MAX {
            return Taken::TooMany;
        }
        self.terminal = meseta_model::state::is_terminal(status.state);
        self.newest = Some(status.clone());
        if !self.durable {
            self.told = Some(status.clone());
        }
        self.seen.insert(uuid);
        self.pending.push_back(Pending { uuid, status, durable: !self.durable, from_executor });
        Taken::New
    }

    /// An update is on disk, as are all before it.
    pub fn is_durable(&mut self, uuid: Uuid) -> Option<&Pending> {
        let pending = self.pending.iter_mut().find(|pending| pending.uuid == uuid)?;
        pending.durable = true;
        self.told = Some(pending.status.clone());
        Some(pending)
    }

    /// All that was read of the log is on disk.
    pub fn was_read(&mut self) {
        self.pending.iter_mut().for_each(|pending| pending.durable = true);
        self.told.clone_from(&self.newest);
    }

    /// The update that is to be sent, if one may be.
    pub fn head(&self) -> Option<&Pending> {
        self.pending.front().filter(|pending| pending.durable && !self.acknowledging)
    }

    /// After how long the first is sent again.
    pub fn patience(&self) -> Duration {
        let doubled = limits::UPDATE_RETRY_MIN.saturating_mul(1 << self.sent.saturating_sub(1).min(16));
        doubled.min(limits::UPDATE_RETRY_MAX)
    }

    /// Drops the first, which was acknowledged.
    pub fn pop(&mut self, uuid: Uuid) -> Option<Pending> {
        if self.pending.front()?.uuid != uuid {
            return None;
        }
        (self.acknowledging, self.sent, self.again_at) = (false, 0, None);
        self.forget_oldest(uuid);
        self.pending.pop_front()
    }

    /// Executors repeat what they did not hear of, which is not what was acknowledged thousands of updates ago.
    pub fn forget_oldest(&mut self, acknowledged: Uuid) {
        self.acknowledged.push_back(acknowledged);
        if self.acknowledged.len() > limits::ACKNOWLEDGED_UPDATES_PER_TASK_MAX
            && let Some(oldest) = self.acknowledged.pop_front()
        {
            self.seen.remove(&oldest);
        }
    }

    /// Whether the end of the task was delivered, though that is not on record yet.
    pub fn finishing(&self) -> bool {
        self.terminal && self.acknowledging && self.pending.len() == 1
    }

    /// Whether the end of the task was delivered.
    pub fn finished(&self) -> bool {
        self.terminal && self.pending.is_empty()
    }

    /// What the log must hold of it.
    fn entries(&self, key: &Key) -> Vec<UpdateEntry> {
        let entry = || of(key, &self.executor);
        // The first is acknowledged already where only the record of that is under way.
        let done = usize::from(self.acknowledging);
        let owed = self.pending.iter().skip(done);
        let waiting: BTreeSet<Uuid> = owed.clone().map(|pending| pending.uuid).collect();
        let acknowledged =
            self.acknowledged.iter().chain(self.pending.iter().take(done).map(|first| &first.uuid));
        let acknowledged = acknowledged
            .map(|uuid| UpdateEntry { acknowledged: Some(crate::status::bytes_of(*uuid)), ..entry() });
        let status =
            |status: &v1::TaskStatus| UpdateEntry { status: Some(Box::new(status.clone())), ..entry() };
        // The newest status is kept although it is acknowledged: without it the task would seem to have no state.
        let waits = |status: &v1::TaskStatus| {
            crate::status::uuid_of(status).is_some_and(|uuid| waiting.contains(&uuid))
        };
        let newest = self.newest.iter().filter(|newest| !waits(newest)).map(|newest| status(newest));
        let pending = owed.map(|pending| status(&pending.status));
        acknowledged.chain(newest).chain(pending).collect()
    }
}
