//! Streams of events by number: those that were asked for, and those that a machine opened.
//!
//! `O` is what the machine tells whoever asked when it opens one.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use meseta_wire::Message;
use tokio::sync::oneshot;

use crate::EventStream;

/// Streams and who waits for them to open. Cheap to clone.
pub struct Streams<S, O>(Arc<Mutex<BTreeMap<S, Place<O>>>>);

struct Place<O> {
    stream: EventStream,
    opened: Option<oneshot::Sender<O>>,
}

impl<S: Ord + Copy + fmt::Debug, O> Streams<S, O> {
    /// A stream that was asked for; what comes back resolves when the machine opens it: then its reply may be sent.
    pub fn insert(&self, number: S, stream: EventStream) -> oneshot::Receiver<O> {
        let (opened, open) = oneshot::channel();
        self.places().insert(number, Place { stream, opened: Some(opened) });
        open
    }

    /// Ends a stream after what was written to it.
    pub fn remove(&self, number: S) {
        drop(self.places().remove(&number));
    }

    /// Ends all streams after what was written to them.
    pub fn end_all(&self) {
        drop(std::mem::take(&mut *self.places()));
    }

    pub fn open(&self, number: S, word: O) {
        if let Some(opened) = self.places().get_mut(&number).and_then(|place| place.opened.take()) {
            let _ = opened.send(word);
        }
    }

    /// A stream that takes nothing more is over: its reader hears so, and the machine through it.
    pub fn event<M: Message>(&self, number: S, event: &M) {
        let places = self.places();
        if let Some(place) = places.get(&number)
            && let Err(error) = place.stream.send(event)
        {
            tracing::info!(stream = ?number, %error, "a stream of events is over");
        }
    }

    fn places(&self) -> MutexGuard<'_, BTreeMap<S, Place<O>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S, O> Clone for Streams<S, O> {
    fn clone(&self) -> Self {
        Streams(Arc::clone(&self.0))
    }
}

impl<S, O> Default for Streams<S, O> {
    fn default() -> Self {
        Streams(Arc::default())
    }
}
