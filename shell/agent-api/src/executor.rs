//! `POST /api/v1/executor`: an executor subscribes, or says something.

use std::sync::Arc;

use meseta_agent::{Answer, Input, ReplyTo, Stream};
use meseta_api::handlers::refusal;
use meseta_api::{EventStream, read_call};
use meseta_http::{Refusal, Request, Response, StatusCode, reply};
use meseta_model::limits;
use meseta_wire::v1::executor::{Call, call};

use crate::daemon::Shared;

pub(crate) async fn take(shared: Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    let (call, r#type) = read_call(&mut request, |call: &Call| call.r#type).await?;
    match r#type {
        call::Type::Subscribe if call.message.subscribe.is_none() => {
            Err(Refusal::bad_request("Expecting 'subscribe' to be present"))
        }
        call::Type::Subscribe => subscribe(&shared, call).await,
        _ => {
            let mut caller = shared.waiting.wait();
            let input = Input::Call { reply: ReplyTo(caller.number), call: Box::new(call.message) };
            shared.give(input).await?;
            respond(caller.answer().await)
        }
    }
}

async fn subscribe(shared: &Arc<Shared>, call: meseta_api::Call<Call>) -> Result<Response, Refusal> {
    let (events, response) = EventStream::open(call.wanted, limits::STREAM_QUEUE_BYTES_MAX);
    let closed = events.closed();
    let mut caller = shared.waiting.wait();
    let stream = Stream(caller.number);
    let mut open = shared.streams.insert(stream, events);
    // From here on, whatever becomes of this request, the machine hears of the stream's end.
    let follower = shared.clone();
    tokio::spawn(async move {
        closed.await;
        follower.streams.remove(stream);
        let _ = follower.handle.send(Input::StreamClosed { stream }).await;
    });
    let input = Input::Subscribe { stream, reply: ReplyTo(caller.number), call: Box::new(call.message) };
    shared.give(input).await?;
    tokio::select! {
        Ok(()) = &mut open => Ok(response),
        answer = caller.answer() => respond(answer),
    }
}

/// A machine's answer as a response.
fn respond(answer: Option<Answer>) -> Result<Response, Refusal> {
    match answer {
        Some(Answer::Accepted) => Ok(reply::empty(StatusCode::ACCEPTED)),
        Some(Answer::Ok | Answer::Response(_)) => Ok(reply::empty(StatusCode::OK)),
        Some(Answer::Refused { status, message }) => Err(refusal(status, message)),
        None => Err(Refusal::unavailable("the agent is ending")),
    }
}

impl Shared {
    /// Hands an input to the machine.
    pub async fn give(&self, input: Input) -> Result<(), Refusal> {
        self.handle.send(input).await.map_err(|_| Refusal::unavailable("the agent is ending"))
    }
}
