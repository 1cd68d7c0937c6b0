//! A request as handlers see it: its head checked and decoded, its body still on the wire.

use crate::conn::{Book, Conn};
use crate::limits::SMALL_BODY_BYTES;
use crate::query::Query;
use crate::refusal::{Refusal, quoted};
use crate::upgrade::{self, Upgrading};
use crate::{Response, reply};
use bytes::{Bytes, BytesMut};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use http_body::Body as _;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

/// One request. If the peer goes away before the reply, the handler's future is dropped where it awaits.
#[derive(Debug)]
pub struct Request {
    head: Parts,
    /// The decoded path, where it differs from the one in `head`.
    path: Option<String>,
    /// How much of the path the route matched.
    matched: usize,
    body: RequestBody,
}

/// The body of a request, read whole or piece by piece.
#[derive(Debug)]
pub struct RequestBody {
    incoming: Incoming,
    conn: Arc<Conn>,
    limit: usize,
    reserved: Reserved,
}

impl Request {
    pub(crate) fn new(head: Parts, path: Option<String>, incoming: Incoming, conn: Arc<Conn>) -> Self {
        let limit = conn.book.limits.body_bytes;
        let reserved = Reserved { book: Arc::clone(&conn.book), bytes: 0 };
        Request { head, path, matched: 0, body: RequestBody { incoming, conn, limit, reserved } }
    }

    /// Called by the router: how many bytes of the path its route matched.
    pub(crate) fn routed(&mut self, matched: usize) {
        self.matched = matched;
    }

    pub fn method(&self) -> &Method {
        &self.head.method
    }

    /// The path, its escapes undone.
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or(self.head.uri.path())
    }

    /// What follows the mount point that took the request; empty for an exact route.
    pub fn rest(&self) -> &str {
        self.path().get(self.matched..).unwrap_or_default()
    }

    /// Path and query as they were sent, to be repeated in a redirect.
    pub fn target(&self) -> &str {
        self.head.uri.path_and_query().map_or("/", |target| target.as_str())
    }

    /// The query, decoded. Errors: 400.
    pub fn query(&self) -> Result<Query, Refusal> {
        Query::parse(self.head.uri.query().unwrap_or_default())
    }

    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The first value of a header. Errors: 400 if it is not text.
    pub fn header(&self, name: &HeaderName) -> Result<Option<&str>, Refusal> {
        let Some(value) = self.head.headers.get(name) else { return Ok(None) };
        let text = value.to_str().map_err(|_| {
            let shown = quoted(&String::from_utf8_lossy(value.as_bytes()));
            Refusal::bad_request(format!("The header '{name}' is {shown}, which is not plain ASCII"))
        });
        text.map(Some)
    }

    pub fn peer(&self) -> SocketAddr {
        self.body.conn.peer
    }

    /// The whole body; see [`RequestBody::whole`].
    pub async fn bytes(&mut self) -> Result<Bytes, Refusal> {
        self.body.whole().await
    }

    /// The body, to be read piece by piece.
    pub fn body_mut(&mut self) -> &mut RequestBody {
        &mut self.body
    }

    /// Gives up the rest of the request for its body, which may outlive the handler.
    pub fn into_body(self) -> RequestBody {
        self.body
    }

    /// Agrees to leave HTTP for `protocol`. The reply must be sent; `Upgrading` then resolves to the byte stream.
    ///
    /// Errors: 426 with the protocol's name, if the request does not ask for it.
    pub fn upgrade(&mut self, protocol: &'static str) -> Result<(Response, Upgrading), Refusal> {
        if !upgrade::asked(&self.head.headers, protocol) {
            let message = format!("Send 'Connection: Upgrade' and 'Upgrade: {protocol}' to {}", self.path());
            return Err(Refusal::new(StatusCode::UPGRADE_REQUIRED, message)
                .with_header(header::UPGRADE, HeaderValue::from_static(protocol)));
        }
        let pending = self.head.extensions.remove::<hyper::upgrade::OnUpgrade>().ok_or_else(|| {
            Refusal::bad_request("The connection was upgraded already, or cannot be: it needs HTTP/1.1")
        })?;
        let mut response = reply::empty(StatusCode::SWITCHING_PROTOCOLS);
        let headers = response.headers_mut();
        headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
        headers.insert(header::UPGRADE, HeaderValue::from_static(protocol));
        Ok((response, Upgrading::new(pending, Some(Arc::clone(&self.body.conn)))))
    }
}

impl RequestBody {
    /// Reads the whole body, within the limits of the server. A second call finds it empty.
    ///
    /// Errors: 413 too large, 408 too slow, 400 broken off or badly chunked, 503 no memory for more bodies now.
    pub async fn whole(&mut self) -> Result<Bytes, Refusal> {
        let limit = self.limit;
        let announced = self.incoming.size_hint();
        if announced.lower() > limit as u64 {
            return Err(too_large(limit));
        }
        let time = self.conn.book.limits.body_time;
        match tokio::time::timeout(time, self.collect()).await {
            Ok(result) => result,
            Err(_) => {
                let message = format!("The request body did not come within {} s", time.as_secs_f64());
                Err(Refusal::new(StatusCode::REQUEST_TIMEOUT, message))
            }
        }
    }

    /// The next piece of the body, as it comes in; `None` after the last. Without limits of time or total size: who
    /// reads a stream knows how long it may be. Errors: 400 broken off or badly chunked.
    pub async fn next_chunk(&mut self) -> Option<Result<Bytes, Refusal>> {
        loop {
            if self.incoming.is_end_stream() {
                return None;
            }
            match self.incoming.frame().await? {
                // Trailers carry nothing that we know.
                Ok(frame) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Some(Ok(data)),
                    _ => {}
                },
                Err(error) => return Some(Err(broken(&error))),
            }
        }
    }

    async fn collect(&mut self) -> Result<Bytes, Refusal> {
        let Some(first) = self.next_chunk().await.transpose()? else {
            return Ok(Bytes::new());
        };
        self.admit(first.len())?;
        let Some(second) = self.next_chunk().await.transpose()? else {
            return Ok(first);
        };
        let expected = usize::try_from(self.incoming.size_hint().lower()).unwrap_or(usize::MAX);
        let capacity = (first.len() + second.len()).saturating_add(expected.min(1 << 20));
        let mut whole = BytesMut::with_capacity(capacity);
        whole.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(chunk) = next {
            self.admit(whole.len() + chunk.len())?;
            whole.extend_from_slice(&chunk);
            next = self.next_chunk().await.transpose()?;
        }
        Ok(whole.freeze())
    }

    /// Checks that a body of `total` bytes may be held.
    fn admit(&mut self, total: usize) -> Result<(), Refusal> {
        if total > self.limit {
            return Err(too_large(self.limit));
        }
        if total > SMALL_BODY_BYTES && !self.reserved.grow_to(total) {
            return Err(Refusal::unavailable("Too many large requests are being read; try again later"));
        }
        Ok(())
    }
}

fn too_large(limit: usize) -> Refusal {
    let message = format!("The request body is larger than the {limit} bytes that are taken here");
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, message)
}

fn broken(error: &hyper::Error) -> Refusal {
    let mut why = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        why = format!("{why}: {cause}");
        source = cause.source();
    }
    Refusal::bad_request(format!("The request body could not be read: {why}"))
}

/// A share of the memory for request bodies, given back when the request is gone.
#[derive(Debug)]
struct Reserved {
    book: Arc<Book>,
    bytes: usize,
}

impl Reserved {
    fn grow_to(&mut self, total: usize) -> bool {
        let more = total.saturating_sub(self.bytes);
        let held = self.book.bodies_bytes.fetch_add(more, Relaxed);
        if held.saturating_add(more) > self.book.limits.bodies_bytes {
            self.book.bodies_bytes.fetch_sub(more, Relaxed);
            return false;
        }
        self.bytes += more;
        true
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        if self.bytes > 0 {
            self.book.bodies_bytes.fetch_sub(self.bytes, Relaxed);
        }
    }
}
