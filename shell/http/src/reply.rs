//! Building replies: the few shapes that endpoints give back.

use crate::body::Body;
use crate::refusal::Refusal;
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};

/// A reply: status, headers, and a body that may still be growing.
pub type Response = http::Response<Body>;

/// What a handler may give back.
pub trait IntoResponse {
    fn into_response(self) -> Response;
}

impl IntoResponse for Response {
    fn into_response(self) -> Response {
        self
    }
}

impl<T: IntoResponse> IntoResponse for Result<T, Refusal> {
    fn into_response(self) -> Response {
        match self {
            Ok(reply) => reply.into_response(),
            Err(refusal) => refusal.into_response(),
        }
    }
}

/// A status without a body.
pub fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// A sentence in plain text.
pub fn text(status: StatusCode, message: impl Into<Bytes>) -> Response {
    whole(status, "text/plain; charset=utf-8", message)
}

/// A body that is there already.
pub fn whole(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Response {
    with_body(status, content_type, Body::from(body.into()))
}

/// 200 with a body of any kind; a stream is sent in chunks.
pub fn streamed(content_type: &'static str, body: Body) -> Response {
    with_body(StatusCode::OK, content_type, body)
}

/// 307 to another place. `location` is a URL, or `//host:port/path` to keep the scheme.
pub fn redirect(location: &str) -> Result<Response, Refusal> {
    let value = HeaderValue::from_str(location).map_err(|_| {
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "The place to redirect to cannot stand in a header")
    })?;
    let mut response = empty(StatusCode::TEMPORARY_REDIRECT);
    response.headers_mut().insert(header::LOCATION, value);
    Ok(response)
}

fn with_body(status: StatusCode, content_type: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
