//! `POST /api/v1/scheduler`: a scheduler subscribes, or says something.

use std::sync::Arc;

use meseta_api::handlers::refusal;
use meseta_api::{Call, EventStream, read_call};
use meseta_http::{HeaderName, HeaderValue, Refusal, Request, Response, StatusCode, reply};
use meseta_master::{Answer, Input, ReplyTo, Stream};
use meseta_model::limits;
use meseta_wire::v1::scheduler::{self, call};

use crate::daemon::{Shared, ending};

const STREAM_ID: HeaderName = HeaderName::from_static("mesos-stream-id");
/// Longest `Mesos-Stream-Id` in bytes; ours are UUIDs.
const STREAM_ID_BYTES_MAX: usize = 128;

pub(crate) async fn take(shared: &Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    let stream_id = stream_id(&request)?;
    let (call, r#type) = read_call(&mut request, |call: &scheduler::Call| call.r#type).await?;
    match r#type {
        call::Type::Subscribe if stream_id.is_some() => {
            Err(Refusal::bad_request("SUBSCRIBE begins a stream: it must not carry 'Mesos-Stream-Id'"))
        }
        call::Type::Subscribe => subscribe(shared, call).await,
        _ => {
            let mut caller = shared.waiting.wait();
            let reply = ReplyTo(caller.number);
            shared.give(Input::Call { reply, stream_id, call: Box::new(call.message) }).await?;
            respond(caller.answer().await)
        }
    }
}

fn stream_id(request: &Request) -> Result<Option<String>, Refusal> {
    match request.header(&STREAM_ID)? {
        Some(id) if id.len() > STREAM_ID_BYTES_MAX => Err(Refusal::bad_request(format!(
            "The 'Mesos-Stream-Id' is {} bytes long; {STREAM_ID_BYTES_MAX} are the most",
            id.len()
        ))),
        given => Ok(given.map(str::to_owned)),
    }
}

async fn subscribe(shared: &Arc<Shared>, call: Call<scheduler::Call>) -> Result<Response, Refusal> {
    let (events, mut response) = EventStream::open(call.wanted, limits::STREAM_QUEUE_BYTES_MAX);
    let closed = events.closed();
    let mut caller = shared.waiting.wait();
    let stream = Stream(caller.number);
    let mut open = shared.streams.insert(stream, events);
    let input = Input::Subscribe { stream, reply: ReplyTo(caller.number), call: Box::new(call.message) };
    // On its own: whoever subscribed may go away at any moment, and the machine has to hear of both, in this order.
    tokio::spawn(follow(shared.clone(), stream, input, closed));
    tokio::select! {
        Ok(stream_id) = &mut open => {
            let value = HeaderValue::from_str(&stream_id).map_err(|_| ending())?;
            response.headers_mut().insert(STREAM_ID, value);
            Ok(response)
        }
        answer = caller.answer() => respond(answer),
    }
}

/// Gives the subscription to the machine, and tells it when the stream is over.
async fn follow(shared: Arc<Shared>, stream: Stream, subscribe: Input, closed: impl Future<Output = ()>) {
    if shared.handle.send(subscribe).await.is_ok() {
        closed.await;
        shared.streams.remove(stream);
        let _ = shared.handle.send(Input::StreamClosed { stream }).await;
    } else {
        // Without its place nobody answers the caller, who is told that the master is ending.
        shared.streams.remove(stream);
        shared.waiting.answer(stream.0, refused_at_end());
    }
}

fn refused_at_end() -> Answer {
    Answer::Refused {
        status: StatusCode::SERVICE_UNAVAILABLE.as_u16(),
        message: "the master is ending".to_owned(),
    }
}

/// A machine's answer as a response.
pub(crate) fn respond(answer: Option<Answer>) -> Result<Response, Refusal> {
    match answer {
        Some(Answer::Accepted) => Ok(reply::empty(StatusCode::ACCEPTED)),
        Some(Answer::Ok(body)) if body.is_empty() => Ok(reply::empty(StatusCode::OK)),
        // Who asks for an explanation reads it itself.
        Some(Answer::Explained(_)) => Ok(reply::empty(StatusCode::OK)),
        Some(Answer::Ok(body)) => Ok(reply::whole(StatusCode::OK, "application/json", body)),
        Some(Answer::Refused { status, message }) => Err(refusal(status, message)),
        None => Err(ending()),
    }
}
