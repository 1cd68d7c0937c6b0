//! A call of the v1 API: its encoding, and the one that its answer wants.

use bytes::Bytes;
use meseta_http::{Refusal, Request, Response, StatusCode, header, media, quoted, reply};
use meseta_wire::{Encoding, Enumeration, Message};
use serde_json::Value;

use crate::nearest;

/// The media types of the v1 API, the preferred one first.
const TYPES: &[(&str, Encoding)] =
    &[("application/json", Encoding::Json), ("application/x-protobuf", Encoding::Protobuf)];

/// The numbers of types of calls run from 1 (0 is that of none) to below this.
const TYPES_END: i32 = 64;
/// No type of a call has a longer name.
const NAME_MAX: usize = 64;

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
/// `kind` is its type, where that is known; it comes along, and may be UNKNOWN, which is for [`unknown_call`].
///
/// Errors: 400 without `Content-Type`, with a malformed body or a type that is not known, 415 and 406 for media types that
/// are not spoken.
pub async fn read_call<M: Message, T: Enumeration>(
    request: &mut Request,
    kind: fn(&M) -> Option<T>,
) -> Result<(Call<M>, T), Refusal> {
    let sent = media::sent(request.headers(), &header::CONTENT_TYPE, TYPES)?;
    let wanted = wanted(request, sent)?;
    let body = request.bytes().await?;
    let message = sent.decode::<M>(&body).map_err(|error| Refusal::bad_request(error.to_string()))?;
    let kind = kind(&message).ok_or_else(|| Refusal::bad_request(unknown::<T>(sent, &body)))?;
    Ok((Call { message, wanted }, kind))
}

/// What is answered to a call of the type UNKNOWN, as by Mesos.
pub fn unknown_call() -> Refusal {
    Refusal::new(StatusCode::NOT_IMPLEMENTED, "A call of the type 'UNKNOWN' asks for nothing".to_owned())
}

/// The type of a call is missing or not known: in JSON it can be told which of both, and what was meant.
fn unknown<T: Enumeration>(encoding: Encoding, body: &[u8]) -> String {
    let call: Option<Value> = match encoding {
        Encoding::Json => serde_json::from_slice(body).ok(),
        Encoding::Protobuf => None,
    };
    match call.as_ref().and_then(|call| call.get("type")?.as_str()) {
        Some(name) => match meant::<T>(name) {
            Some(near) => format!("'{name}' is not a call of this API; did you mean '{near}'?"),
            None => format!("{} is not a call of this API", quoted(name)),
        },
        None => "Expecting 'type' to be present and known".to_owned(),
    }
}

/// The type that is spelt nearly so.
fn meant<T: Enumeration>(name: &str) -> Option<&'static str> {
    let known = (1..TYPES_END).filter_map(T::from_number).map(Enumeration::name);
    // What is far longer than any of them is none of them, and would take long to compare.
    let plain = name.len() <= NAME_MAX && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\'');
    plain.then(|| nearest(&name.to_ascii_uppercase(), known)).flatten()
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

#[cfg(test)]
mod tests {
    use super::*;
    use meseta_wire::v1::master::call::Type;

    #[test]
    fn a_type_that_is_not_known_is_named() {
        let check = |encoding, body: &str, expected: &str| {
            assert_eq!(unknown::<Type>(encoding, body.as_bytes()), expected, "{body}");
        };
        let missing = "Expecting 'type' to be present and known";
        let meant = "'GET_STAT' is not a call of this API; did you mean 'GET_STATE'?";
        check(Encoding::Json, r#"{"type":"GET_STAT"}"#, meant);
        let meant = "'teardown' is not a call of this API; did you mean 'TEARDOWN'?";
        check(Encoding::Json, r#"{"type":"teardown"}"#, meant);
        check(Encoding::Json, r#"{"type":"FLY"}"#, "'FLY' is not a call of this API");
        check(Encoding::Json, r#"{"type":""}"#, "'' is not a call of this API");
        check(Encoding::Json, r#"{"type":7}"#, missing);
        check(Encoding::Json, "{}", missing);
        check(Encoding::Protobuf, "\x08\x7f", missing);
        let long = format!(r#"{{"type":"{}"}}"#, "x".repeat(10_000));
        assert!(unknown::<Type>(Encoding::Json, long.as_bytes()).len() < 200);
    }
}
