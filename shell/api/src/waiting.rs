//! Callers that wait for a machine's answer, by number.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

/// Callers and what they wait for. Cheap to clone; numbers are never used twice.
#[derive(Debug)]
pub struct Waiting<T>(Arc<Inner<T>>);

#[derive(Debug)]
struct Inner<T> {
    next: AtomicU64,
    callers: Mutex<BTreeMap<u64, oneshot::Sender<T>>>,
}

/// A caller that waits. Dropping it gives its number up.
#[derive(Debug)]
pub struct Caller<T> {
    pub number: u64,
    answer: oneshot::Receiver<T>,
    waiting: Waiting<T>,
}

impl<T> Waiting<T> {
    pub fn new() -> Waiting<T> {
        let callers = Mutex::new(BTreeMap::new());
        Waiting(Arc::new(Inner { next: AtomicU64::new(1), callers }))
    }

    /// A number for something that nobody waits for.
    pub fn number(&self) -> u64 {
        self.0.next.fetch_add(1, Ordering::Relaxed)
    }

    /// A new caller.
    pub fn wait(&self) -> Caller<T> {
        let number = self.number();
        let (sender, answer) = oneshot::channel();
        self.callers().insert(number, sender);
        Caller { number, answer, waiting: self.clone() }
    }

    /// Answers a caller. `false` if it is gone.
    pub fn answer(&self, number: u64, answer: T) -> bool {
        let caller = self.callers().remove(&number);
        caller.is_some_and(|caller| caller.send(answer).is_ok())
    }

    fn callers(&self) -> std::sync::MutexGuard<'_, BTreeMap<u64, oneshot::Sender<T>>> {
        self.0.callers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Caller<T> {
    /// The answer; `None` if whoever was to give it is gone.
    pub async fn answer(&mut self) -> Option<T> {
        (&mut self.answer).await.ok()
    }
}

impl<T> Drop for Caller<T> {
    fn drop(&mut self) {
        self.waiting.callers().remove(&self.number);
    }
}

impl<T> Clone for Waiting<T> {
    fn clone(&self) -> Self {
        Waiting(Arc::clone(&self.0))
    }
}

impl<T> Default for Waiting<T> {
    fn default() -> Self {
        Waiting::new()
    }
}
