//! The bounds of a server, all in one place, with their defaults.

use std::time::Duration;

/// Everything that a peer could make large, many or slow. What happens at a bound is said beside it.
#[derive(Clone, Debug)]
pub struct ServerLimits {
    /// Open connections. One more cuts the connection that was idle longest; if none is idle, it is told 503.
    pub connections: usize,
    /// Request line and headers together, in bytes: 431 (or 414 if the request line alone is longer). It is also the
    /// size of the read and of the write buffer of a connection. No request may have more than 100 headers: 431.
    pub head_bytes: usize,
    /// The request target (path and query), in bytes: 414.
    pub target_bytes: usize,
    /// A request body that is read whole, in bytes: 413.
    pub body_bytes: usize,
    /// All request bodies held in memory at one time, in bytes; small ones are not counted: 503.
    pub bodies_bytes: usize,
    /// From the first byte of a request to the end of its headers: the connection is cut.
    pub head_time: Duration,
    /// Between two requests on one connection: the connection is closed.
    pub idle_time: Duration,
    /// For a request body that is read whole: 408.
    pub body_time: Duration,
    /// How long a peer may leave what we sent unacknowledged, or its window closed: the connection is cut.
    pub stall_time: Duration,
    /// After our last byte, how long we read and discard what the peer is still sending, so that it gets to see our
    /// answer instead of a reset.
    pub linger_time: Duration,
    /// How long requests under way may go on once the server was told to stop.
    pub drain_time: Duration,
}

impl Default for ServerLimits {
    fn default() -> Self {
        ServerLimits {
            connections: 20_000,
            head_bytes: 64 << 10,
            target_bytes: 16 << 10,
            body_bytes: 64 << 20,
            bodies_bytes: 1 << 30,
            head_time: Duration::from_secs(30),
            idle_time: Duration::from_secs(600),
            body_time: Duration::from_secs(120),
            stall_time: Duration::from_secs(120),
            linger_time: Duration::from_secs(2),
            drain_time: Duration::from_secs(5),
        }
    }
}

/// Bodies up to this size are not counted against `bodies_bytes`: the number of connections bounds them well enough.
pub(crate) const SMALL_BODY_BYTES: usize = 64 << 10;

/// Queued records are joined into writes of up to this size.
pub(crate) const WRITE_BYTES: usize = 64 << 10;

/// Parameters in one query string.
pub(crate) const QUERY_PAIRS: usize = 1_000;
