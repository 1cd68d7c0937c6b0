//! From hyper's request to a reply: the checks that hold for every request, then the router.

use crate::body::Body;
use crate::conn::Conn;
use crate::refusal::Refusal;
use crate::reply::{IntoResponse, Response};
use crate::request::Request;
use crate::router::Router;
use crate::socket::Socket;
use crate::target;
use http::{HeaderValue, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

/// Serves one connection until either side closes it.
pub(crate) async fn connection(socket: Socket, conn: Arc<Conn>, router: Arc<Router>) {
    let mut builder = http1::Builder::new();
    // Slow heads are the book's business: it needs no timer for each of them.
    builder.header_read_timeout(None).max_buf_size(conn.book.limits.head_bytes.max(MIN_BUFFER_BYTES));
    builder.max_header_size(conn.book.limits.head_bytes);
    let peer = conn.peer;
    let service = service_fn(move |request| answer(Arc::clone(&conn), Arc::clone(&router), request));
    if let Err(error) = builder.serve_connection(TokioIo::new(socket), service).with_upgrades().await {
        tracing::debug!(%peer, %error, "connection ended early");
    }
}

/// hyper takes no smaller buffer.
const MIN_BUFFER_BYTES: usize = 8 << 10;

async fn answer(
    conn: Arc<Conn>,
    router: Arc<Router>,
    request: hyper::Request<Incoming>,
) -> Result<http::Response<Body>, Infallible> {
    let serving = conn.serve();
    conn.book.stats.requests.fetch_add(1, Relaxed);
    let mut response = match take(&conn, &router, request) {
        Ok(answering) => answering.await,
        Err(refusal) => refusal.into_response(),
    };
    if conn.book.closing.load(Relaxed) {
        close_after(&mut response);
    }
    response.body_mut().attach(&conn, serving);
    Ok(response)
}

fn take(
    conn: &Arc<Conn>,
    router: &Router,
    request: hyper::Request<Incoming>,
) -> Result<crate::router::Answering, Refusal> {
    let (head, incoming) = request.into_parts();
    let path = target::check(&head.method, &head.uri, conn.book.limits.target_bytes)?;
    router.answer(Request::new(head, path, incoming, Arc::clone(conn)))
}

fn close_after(response: &mut Response) {
    if response.status() != http::StatusCode::SWITCHING_PROTOCOLS {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
}
