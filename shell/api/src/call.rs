//! A call of the v1 API: its encoding, and the one that its answer wants.

use bytes::Bytes;
use meseta_http::{Refusal, Request, Response, StatusCode, header, media, reply};
use meseta_wire::{Encoding, Message};

/// The media types of the v1 API, the preferred one first.
const TYPES: &[(&str, Encoding)] =
    &[("application/json", Encoding::Json), ("application/x-protobuf", Encoding::Protobuf)];

/// Which answers a caller takes.
pub type Offered = Encoding;

/// A call as it was read.
#[derive(Debug)]
pub struct Call<M> {
    pub message: M,
    /// The encoding that the answer, or the events, shall have.
    pub wanted: Offered,
}

/// Reads a call: `Content-Type` says its encoding, `Accept` that of the answer (without it, or where anything goes, that
/// of the call).
///
/// Errors: 400 without `Content-Type` or with a malformed body, 415 and 406 for types that are not spoken.
pub async fn read_call<M: Message>(request: &mut Request) -> Result<Call<M>, Refusal> {
    let sent = media::sent(request.headers(), &header::CONTENT_TYPE, TYPES)?;
    let wanted = wanted(request, sent)?;
    let body = request.bytes().await?;
    let message = sent.decode::<M>(&body).map_err(|error| Refusal::bad_request(error.to_string()))?;
    Ok(Call { message, wanted })
}

/// The encoding that suits `Accept` best; `fallback` where several suit as well.
pub fn wanted(request: &Request, fallback: Encoding) -> Result<Encoding, Refusal> {
    let mut types = TYPES.to_vec();
    types.sort_by_key(|(_, encoding)| *encoding != fallback);
    media::wanted(request.headers(), &header::ACCEPT, &types)
}

/// A message as the whole body of a 200.
pub fn answer<M: Message>(message: &M, encoding: Encoding) -> Response {
    let mut body = Vec::new();
    encoding.encode(message, &mut body);
    reply::whole(StatusCode::OK, encoding.content_type(), Bytes::from(body))
}
