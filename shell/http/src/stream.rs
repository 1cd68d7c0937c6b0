//! A reply body that is fed record by record, with a bounded queue between its writer and a slow reader.
//!
//! Promises: what waits in the queue never exceeds its bound in bytes (one record alone may); records come out in
//! order and whole, several of them in one write; a reader that falls behind is cut off at once, even while a write
//! to it is stuck; and the writer learns promptly that the reader is gone, without having to write.

use crate::body::BodyError;
use crate::conn::Conn;
use crate::limits::WRITE_BYTES;
use bytes::{Bytes, BytesMut};
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use tokio::sync::Notify;

/// Why a record was not taken. After either, the stream is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The reader fell behind by more than the bound; the stream was cut.
    #[error("the reader fell too far behind, and its stream was cut")]
    Full,
    /// The reader is gone, or the stream was cut before.
    #[error("the reader is gone")]
    Closed,
}

/// The writing end. Dropping it ends the body after what is queued; [`StreamSender::cut`] does so at once.
#[derive(Debug)]
pub struct StreamSender {
    shared: Arc<Shared>,
}

/// The reading end, inside a [`crate::Body`].
#[derive(Debug)]
pub(crate) struct StreamReader {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    queue: Mutex<Queue>,
    closed: Notify,
}

#[derive(Debug)]
struct Queue {
    records: VecDeque<Bytes>,
    bytes: usize,
    bound: usize,
    state: State,
    reader: Option<Waker>,
    /// The connection that carries the body, once there is one: what to cut when the reader is stuck.
    conn: Option<Arc<Conn>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    /// The writer is done; what is queued still goes out.
    Ended,
    /// The reader is gone.
    Gone,
    /// The writer gave the reader up.
    Cut,
}

/// A new stream of which at most `bound` bytes wait to be written. A single record may be larger than that when
/// nothing else waits.
pub fn stream(bound: usize) -> (StreamSender, crate::Body) {
    let queue =
        Queue { records: VecDeque::new(), bytes: 0, bound, state: State::Open, reader: None, conn: None };
    let shared = Arc::new(Shared { queue: Mutex::new(queue), closed: Notify::new() });
    let reader = StreamReader { shared: Arc::clone(&shared) };
    (StreamSender { shared }, crate::Body::from_stream(reader))
}

impl StreamSender {
    /// Queues a record, which is never split from its neighbours' order nor written in part after an `Ok`, unless the
    /// connection breaks. Never waits.
    pub fn send(&self, record: Bytes) -> Result<(), SendError> {
        let mut queue = self.shared.lock();
        if queue.state != State::Open {
            return Err(SendError::Closed);
        }
        if record.is_empty() {
            return Ok(());
        }
        if queue.bytes > 0 && queue.bytes.saturating_add(record.len()) > queue.bound {
            self.shared.cut(queue);
            return Err(SendError::Full);
        }
        queue.bytes += record.len();
        queue.records.push_back(record);
        wake(queue);
        Ok(())
    }

    /// Bytes that wait for the reader.
    pub fn queued(&self) -> usize {
        self.shared.lock().bytes
    }

    pub fn is_closed(&self) -> bool {
        self.shared.lock().state != State::Open
    }

    /// Resolves once the reader is gone or cut. It stays valid without the sender, and may be awaited by many; it
    /// also resolves when the sender was dropped and the body is finished.
    pub fn closed(&self) -> impl Future<Output = ()> + Send + 'static {
        let shared = Arc::clone(&self.shared);
        async move {
            loop {
                let notified = shared.closed.notified();
                if matches!(shared.lock().state, State::Gone | State::Cut) {
                    return;
                }
                notified.await;
            }
        }
    }

    /// Breaks the stream off: what is queued is thrown away and the connection is closed, so that the reader sees an
    /// error and not an end.
    pub fn cut(&self) {
        self.shared.cut(self.shared.lock());
    }
}

impl Drop for StreamSender {
    fn drop(&mut self) {
        let mut queue = self.shared.lock();
        if queue.state == State::Open {
            queue.state = State::Ended;
        }
        wake(queue);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cut(&self, mut queue: MutexGuard<'_, Queue>) {
        if matches!(queue.state, State::Gone | State::Cut) {
            return;
        }
        queue.state = State::Cut;
        queue.empty();
        let conn = queue.conn.take();
        wake(queue);
        self.closed.notify_waiters();
        if let Some(conn) = conn {
            conn.cut();
        }
    }
}

impl Queue {
    fn empty(&mut self) {
        self.records = VecDeque::new();
        self.bytes = 0;
    }

    /// The front record, joined with those behind it while they are small.
    fn take(&mut self) -> Option<Bytes> {
        let first = self.records.pop_front()?;
        let mut length = first.len();
        let fitting = self.records.iter().take_while(|record| {
            length += record.len();
            length <= WRITE_BYTES
        });
        let more = fitting.count();
        if more == 0 {
            self.bytes -= first.len();
            return Some(first);
        }
        let mut joined = BytesMut::with_capacity(WRITE_BYTES.min(self.bytes));
        joined.extend_from_slice(&first);
        for record in self.records.drain(..more) {
            joined.extend_from_slice(&record);
        }
        self.bytes -= joined.len();
        Some(joined.freeze())
    }
}

/// Wakes the reader, if it waits, without holding the lock.
fn wake(mut queue: MutexGuard<'_, Queue>) {
    let waker = queue.reader.take();
    drop(queue);
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl StreamReader {
    /// Tells which connection carries the stream.
    pub(crate) fn attach(&self, conn: &Arc<Conn>) {
        let mut queue = self.shared.lock();
        if queue.state == State::Cut {
            drop(queue);
            conn.cut();
        } else {
            queue.conn = Some(Arc::clone(conn));
        }
    }

    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        let mut queue = self.shared.lock();
        if let Some(bytes) = queue.take() {
            return Poll::Ready(Some(Ok(bytes)));
        }
        match queue.state {
            State::Open => {
                queue.reader = Some(cx.waker().clone());
                Poll::Pending
            }
            State::Ended | State::Gone => Poll::Ready(None),
            State::Cut => Poll::Ready(Some(Err(BodyError::Cut))),
        }
    }
}

impl Drop for StreamReader {
    fn drop(&mut self) {
        let mut queue = self.shared.lock();
        queue.empty();
        queue.conn = None;
        if queue.state != State::Cut {
            queue.state = State::Gone;
        }
        drop(queue);
        self.shared.closed.notify_waiters();
    }
}
