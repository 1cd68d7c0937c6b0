//! The book of open connections: what each is doing and since when, so that the slow, the idle and the stuck can be
//! cut without a timer or a lock for every request.

use crate::framing::Head;
use crate::limits::ServerLimits;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use tokio::task::AbortHandle;
use tokio::time::Instant;

/// Counts of a server since it was bound; `open` alone goes down.
#[derive(Debug, Default)]
pub struct Stats {
    pub open: AtomicUsize,
    pub accepted: AtomicU64,
    pub requests: AtomicU64,
    /// Connections cut because they were slow to send headers, or idle when room was needed or too long.
    pub expired: AtomicU64,
    /// Connections told 503 because no other could give way.
    pub turned_away: AtomicU64,
    /// Streams whose reader fell behind, and others cut by their writer.
    pub cut: AtomicU64,
}

/// All connections of one server.
#[derive(Debug)]
pub(crate) struct Book {
    pub(crate) limits: ServerLimits,
    pub(crate) stats: Arc<Stats>,
    /// No more requests: replies say `Connection: close`.
    pub(crate) closing: AtomicBool,
    /// Large request bodies held in memory, in bytes.
    pub(crate) bodies_bytes: AtomicUsize,
    born: Instant,
    /// Milliseconds since `born`, as of the last sweep: exact enough for limits of seconds, and free to read.
    now_ms: AtomicU64,
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    next_id: u64,
    conns: HashMap<u64, Arc<Conn>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Phase {
    /// Between requests.
    Idle,
    /// Part of a head has come.
    Head,
    /// A request is being served, or its reply is not all handed to the socket.
    Busy,
    /// The reply's body is finished, but not flushed.
    Flushing,
    /// It carries another protocol, and belongs to someone else.
    Upgraded,
}

/// One connection.
#[derive(Debug)]
pub(crate) struct Conn {
    id: u64,
    pub(crate) peer: SocketAddr,
    pub(crate) book: Arc<Book>,
    phase: AtomicU8,
    since_ms: AtomicU64,
    head: Mutex<Head>,
    task: OnceLock<AbortHandle>,
}

impl Book {
    pub(crate) fn new(limits: ServerLimits) -> Arc<Self> {
        Arc::new(Book {
            limits,
            stats: Arc::default(),
            closing: AtomicBool::new(false),
            bodies_bytes: AtomicUsize::new(0),
            born: Instant::now(),
            now_ms: AtomicU64::new(0),
            open: Mutex::default(),
        })
    }

    pub(crate) fn enter(self: &Arc<Self>, peer: SocketAddr) -> Arc<Conn> {
        let mut open = self.lock();
        let id = open.next_id;
        open.next_id += 1;
        let conn = Arc::new(Conn {
            id,
            peer,
            book: Arc::clone(self),
            phase: AtomicU8::new(Phase::Head as u8),
            since_ms: AtomicU64::new(self.now_ms.load(Relaxed)),
            head: Mutex::default(),
            task: OnceLock::new(),
        });
        open.conns.insert(id, Arc::clone(&conn));
        self.stats.open.store(open.conns.len(), Relaxed);
        self.stats.accepted.fetch_add(1, Relaxed);
        conn
    }

    pub(crate) fn len(&self) -> usize {
        self.lock().conns.len()
    }

    /// Connections that still speak HTTP.
    pub(crate) fn serving(&self) -> usize {
        self.lock().conns.values().filter(|conn| conn.phase() != Phase::Upgraded).count()
    }

    /// Moves the clock on, and cuts what has been in one phase for too long.
    pub(crate) fn sweep(&self) {
        let now_ms = u64::try_from(self.born.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.now_ms.store(now_ms, Relaxed);
        let (head_ms, idle_ms) = (self.limits.head_time.as_millis(), self.limits.idle_time.as_millis());
        self.expire(|conn| {
            let spent_ms = u128::from(now_ms.saturating_sub(conn.since_ms.load(Relaxed)));
            match conn.phase() {
                Phase::Head => spent_ms >= head_ms,
                Phase::Idle => spent_ms >= idle_ms,
                Phase::Busy | Phase::Flushing | Phase::Upgraded => false,
            }
        });
    }

    /// Cuts all connections without a request under way.
    pub(crate) fn cut_idle(&self) {
        self.expire(Conn::is_waiting);
    }

    pub(crate) fn cut_all(&self) {
        self.expire(|_| true);
    }

    fn expire(&self, over: impl Fn(&Conn) -> bool) {
        let overdue: Vec<Arc<Conn>> =
            self.lock().conns.values().filter(|conn| over(conn)).map(Arc::clone).collect();
        self.stats.expired.fetch_add(overdue.len() as u64, Relaxed);
        for conn in overdue {
            conn.abort();
        }
    }

    /// Makes room by cutting the connection that has been without a request for longest. False: all are busy.
    pub(crate) fn evict(&self) -> bool {
        let mut open = self.lock();
        let idlest = open
            .conns
            .values()
            .filter(|conn| conn.is_waiting())
            .min_by_key(|conn| (conn.since_ms.load(Relaxed), conn.id));
        let Some(id) = idlest.map(|conn| conn.id) else {
            return false;
        };
        // Taken out at once, so that the next call finds another one.
        let conn = open.conns.remove(&id);
        drop(open);
        self.stats.expired.fetch_add(1, Relaxed);
        if let Some(conn) = conn {
            conn.abort();
        }
        true
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Conn {
    pub(crate) fn set_task(&self, task: AbortHandle) {
        // A connection has one task, set once; a second call would change nothing.
        let _ = self.task.set(task);
    }

    pub(crate) fn phase(&self) -> Phase {
        const PHASES: [Phase; 5] = [Phase::Idle, Phase::Head, Phase::Busy, Phase::Flushing, Phase::Upgraded];
        PHASES[usize::from(self.phase.load(Relaxed)) % PHASES.len()]
    }

    pub(crate) fn enter(&self, phase: Phase) {
        self.since_ms.store(self.book.now_ms.load(Relaxed), Relaxed);
        self.phase.store(phase as u8, Relaxed);
    }

    /// The head that was read last. Only the connection's own task asks for it: the lock is never waited for.
    pub(crate) fn head(&self) -> MutexGuard<'_, Head> {
        self.head.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request came: the connection is busy until the guard is gone.
    pub(crate) fn serve(self: &Arc<Self>) -> Serving {
        self.enter(Phase::Busy);
        Serving(Arc::clone(self))
    }

    fn is_waiting(&self) -> bool {
        matches!(self.phase(), Phase::Idle | Phase::Head)
    }

    /// Closes the connection whatever it is doing.
    pub(crate) fn cut(&self) {
        self.book.stats.cut.fetch_add(1, Relaxed);
        self.abort();
    }

    fn abort(&self) {
        if let Some(task) = self.task.get() {
            task.abort();
        }
    }

    /// The socket is closed.
    pub(crate) fn leave(&self) {
        let mut open = self.book.lock();
        open.conns.remove(&self.id);
        self.book.stats.open.store(open.conns.len(), Relaxed);
    }
}

/// Lives as long as a request and its reply.
#[derive(Debug)]
pub(crate) struct Serving(Arc<Conn>);

impl Drop for Serving {
    fn drop(&mut self) {
        if self.0.phase() == Phase::Busy {
            self.0.enter(Phase::Flushing);
        }
    }
}
