//! Group commit: a thread that takes all that waits, makes it durable at once, and tells everyone.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use crate::StoreError;

/// The most that waits, beyond which submissions are refused.
const MAX_WAITING: usize = 1 << 16;
const MAX_WAITING_BYTES: usize = 256 << 20;
/// The most that is made durable at once: beyond this there is nothing to be gained, only time to be lost.
const MAX_BATCH: usize = 1 << 13;
const MAX_BATCH_BYTES: usize = 32 << 20;

/// An answer: what became of what was submitted under that ticket.
#[derive(Debug, Clone, PartialEq)]
pub struct Done<T> {
    pub ticket: T,
    pub result: Result<(), StoreError>,
}

/// What makes changes durable. Lives on the committer's thread.
pub(crate) trait Sink: Send + 'static {
    type Op: Send + 'static;

    /// How many bytes a change carries.
    fn size(op: &Self::Op) -> usize;

    /// Carries the jobs out in order, and returns when all are durable or failed: one answer each.
    fn commit(&mut self, jobs: &[Vec<Self::Op>]) -> Vec<Result<(), StoreError>>;

    /// Work that nobody waits for, done after the answers were given.
    fn tidy(&mut self) {}
}

/// The submitting end. Dropping it finishes what waits.
pub(crate) struct Committer<T, Op> {
    queue: Arc<Queue<T, Op>>,
    thread: Option<JoinHandle<()>>,
}

struct Queue<T, Op> {
    state: Mutex<State<T, Op>>,
    changed: Condvar,
}

struct State<T, Op> {
    jobs: VecDeque<Job<T, Op>>,
    bytes: usize,
    /// Why nothing is taken any more.
    closed: Option<StoreError>,
}

struct Job<T, Op> {
    reply: Reply<T>,
    ops: Vec<Op>,
    bytes: usize,
}

enum Reply<T> {
    Ticket(T),
    Waiter(SyncSender<Result<(), StoreError>>),
}

impl<T: Send + 'static, Op: Send + 'static> Committer<T, Op> {
    /// Starts the thread. `done` is called on it with the answers of each batch, in the order of submission; it
    /// must not block for long, as nothing is written meanwhile.
    pub fn start<S, F>(name: &str, sink: S, done: F) -> Result<Self, StoreError>
    where
        S: Sink<Op = Op>,
        F: FnMut(Vec<Done<T>>) + Send + 'static,
    {
        let state = State { jobs: VecDeque::new(), bytes: 0, closed: None };
        let queue = Arc::new(Queue { state: Mutex::new(state), changed: Condvar::new() });
        let shared = queue.clone();
        let thread = thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || run(&shared, sink, done))
            .map_err(|error| StoreError::Halted { reason: format!("cannot start a thread: {error}") })?;
        Ok(Self { queue, thread: Some(thread) })
    }

    /// Never blocks; the answer comes to the callback, unless this is refused at once.
    pub fn submit<S: Sink<Op = Op>>(&self, ticket: T, ops: Vec<Op>) -> Result<(), StoreError> {
        self.queue.push(Reply::Ticket(ticket), ops, S::size)
    }

    /// Whether a submission would not be refused for want of room, whatever its size.
    pub fn has_room(&self) -> bool {
        let state = self.queue.state();
        state.jobs.is_empty() || (state.jobs.len() < MAX_WAITING && state.bytes < MAX_WAITING_BYTES)
    }

    /// Blocks until the changes are durable or failed.
    pub fn commit<S: Sink<Op = Op>>(&self, ops: Vec<Op>) -> Result<(), StoreError> {
        let (sender, receiver) = sync_channel(1);
        self.queue.push(Reply::Waiter(sender), ops, S::size)?;
        receiver.recv().unwrap_or_else(|_| Err(StoreError::Halted { reason: "its thread ended".to_owned() }))
    }
}

impl<T, Op> Drop for Committer<T, Op> {
    fn drop(&mut self) {
        self.queue.close(StoreError::Halted { reason: "the store was closed".to_owned() });
        // A callback may own the store and drop it on the very thread that would be waited for.
        if let Some(thread) =
            self.thread.take().filter(|thread| thread.thread().id() != thread::current().id())
        {
            // Its panics were caught and told when they happened.
            let _ = thread.join();
        }
    }
}

impl<T, Op> Queue<T, Op> {
    fn state(&self) -> MutexGuard<'_, State<T, Op>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, reply: Reply<T>, ops: Vec<Op>, size: fn(&Op) -> usize) -> Result<(), StoreError> {
        let bytes = ops.iter().map(size).sum();
        let mut state = self.state();
        if let Some(why) = &state.closed {
            return Err(why.clone());
        }
        // The last one may be too large: by itself each is small.
        if !state.jobs.is_empty() && (state.jobs.len() >= MAX_WAITING || state.bytes >= MAX_WAITING_BYTES) {
            return Err(StoreError::Overloaded { waiting: state.jobs.len(), bytes: state.bytes });
        }
        state.bytes += bytes;
        state.jobs.push_back(Job { reply, ops, bytes });
        self.changed.notify_one();
        Ok(())
    }

    fn close(&self, why: StoreError) {
        self.state().closed.get_or_insert(why);
        self.changed.notify_one();
    }

    /// All that waits, up to a batch; `None` once it is closed and empty.
    fn next_batch(&self) -> Option<Vec<Job<T, Op>>> {
        let mut state = self.state();
        while state.jobs.is_empty() {
            if state.closed.is_some() {
                return None;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while let Some(job) = state.jobs.pop_front_if(|_| bytes < MAX_BATCH_BYTES && batch.len() < MAX_BATCH)
        {
            bytes += job.bytes;
            batch.push(job);
        }
        state.bytes -= bytes;
        Some(batch)
    }
}

fn run<T, S: Sink>(queue: &Queue<T, S::Op>, mut sink: S, mut done: impl FnMut(Vec<Done<T>>)) {
    let mut broken = None;
    while let Some(batch) = queue.next_batch() {
        let (replies, jobs): (Vec<_>, Vec<_>) = batch.into_iter().map(|job| (job.reply, job.ops)).unzip();
        let results = guarded(queue, &mut broken, || sink.commit(&jobs));
        answer(replies, results.unwrap_or_else(|why| vec![Err(why); jobs.len()]), &mut done);
        // Its panic was told, and whoever submits next hears of it.
        let _ = guarded(queue, &mut broken, || sink.tidy());
    }
}

/// A panic may leave the sink half changed: it is not called again, and nothing is taken any more.
fn guarded<T, Op, R>(
    queue: &Queue<T, Op>,
    broken: &mut Option<StoreError>,
    work: impl FnOnce() -> R,
) -> Result<R, StoreError> {
    if let Some(why) = broken {
        return Err(why.clone());
    }
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        tracing::error!("a write panicked: nothing is written any more");
        let why = StoreError::Halted { reason: "a write panicked".to_owned() };
        queue.close(why.clone());
        broken.insert(why).clone()
    })
}

fn answer<T>(
    replies: Vec<Reply<T>>,
    results: Vec<Result<(), StoreError>>,
    done: &mut impl FnMut(Vec<Done<T>>),
) {
    let mut answers = Vec::with_capacity(replies.len());
    for (reply, result) in replies.into_iter().zip(results) {
        match reply {
            Reply::Ticket(ticket) => answers.push(Done { ticket, result }),
            // Whoever waited may have given up by panicking.
            Reply::Waiter(sender) => drop(sender.send(result)),
        }
    }
    if !answers.is_empty() {
        done(answers);
    }
}
