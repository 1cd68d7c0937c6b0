//! From hyper's request to a reply: the checks that hold for every request, then the router.

use crate::body::Body;
use crate::conn::Conn;
use crate::refusal::Refusal;
use crate::reply::{IntoResponse, Response};
use crate::request::Request;
use crate::router::{Answering, Router};
use crate::socket::Socket;
use crate::target;
use http::{HeaderValue, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::task::{Context, Poll};

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
        Ok(answering) => Guarded(answering).await,
        Err(refusal) => refusal.into_response(),
    };
    if conn.book.closing.load(Relaxed) {
        close_after(&mut response);
    }
    response.body_mut().attach(&conn, serving);
    Ok(response)
}

fn take(conn: &Arc<Conn>, router: &Router, request: hyper::Request<Incoming>) -> Result<Answering, Refusal> {
    let (head, incoming) = request.into_parts();
    if conn.head().end(head.headers.contains_key(header::TRANSFER_ENCODING)) {
        let message = "The request has both 'Content-Length' and 'Transfer-Encoding'; send one of them";
        return Err(Refusal::bad_request(message));
    }
    let path = target::check(&head.method, &head.uri, conn.book.limits.target_bytes)?;
    router.answer(Request::new(head, path, incoming, Arc::clone(conn)))
}

fn close_after(response: &mut Response) {
    if response.status() != StatusCode::SWITCHING_PROTOCOLS {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
}

/// An answer whose panic is the answer 500 instead of a connection that ends without a word.
struct Guarded(Answering);

impl Future for Guarded {
    type Output = Response;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Response> {
        let polled = catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(cx)));
        polled.unwrap_or_else(|_| {
            tracing::error!("a request's handler panicked; report it with the message that was printed");
            let message = "The request met a fault in the server, which its log tells of";
            Poll::Ready(Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, message).into_response())
        })
    }
}
