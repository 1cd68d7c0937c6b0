//! Runs the default executor: its machine, its conversation with the agent, and what it asks of the agent's operator
//! API.

use bytes::Bytes;
use meseta_executor::Options;
use meseta_executor::group::{DefaultExecutor, Effect, Input, Reply};
use meseta_http::{Call, Client, StatusCode};
use meseta_model::{Machine, Outbox, Ticket, limits};
use meseta_runtime::Clock;
use meseta_wire::v1::executor::Event;
use meseta_wire::{Encoding, Message, v1};
use tokio::sync::mpsc;

use crate::command::until;
use crate::stream::{Conversation, News};

/// Answers of the agent that wait to be taken.
const QUEUE: usize = 1024;

/// Runs until the machine ends the process; gives its exit code.
pub async fn run(options: Options, agent: String) -> u8 {
    let (mut conversation, mut news) = Conversation::<Event>::new(format!("{agent}/api/v1/executor"));
    let (answers, mut answered) = mpsc::channel(QUEUE);
    let clock = Clock::new();
    let mut machine = DefaultExecutor::new(options);
    let mut out = Outbox::new();
    let mut next = Input::Wake;
    loop {
        machine.step(clock.now(), next, &mut out);
        let effects: Vec<Effect> = out.drain().collect();
        for effect in effects {
            match effect {
                Effect::Subscribe(call) => conversation.subscribe(&*call),
                Effect::Send(call) => conversation.send(&*call),
                Effect::Ask { ticket, call } => {
                    let (client, url, answers) =
                        (conversation.client(), format!("{agent}/api/v1"), answers.clone());
                    tokio::spawn(async move {
                        let reply = ask(&client, &url, &call).await;
                        let _ = answers.send((ticket, reply)).await;
                    });
                }
                Effect::Exit { code } => return code,
            }
        }
        let alarm = machine.wake_at().and_then(|at| clock.instant(at));
        next = tokio::select! {
            item = news.recv() => match item {
                Some(News::Event(event)) => Input::Event(event),
                Some(News::Disconnected { reason }) => {
                    tracing::info!(reason, "there is no stream from the agent");
                    Input::Disconnected
                }
                None => return 1,
            },
            Some((ticket, reply)) = answered.recv() => answer(ticket, reply),
            () = until(alarm) => Input::Wake,
        };
    }
}

fn answer(ticket: Ticket, reply: Reply) -> Input {
    Input::Answered { ticket, reply }
}

/// Asks the agent, and waits as long as it takes: the end of a container may be days away.
async fn ask(client: &Client, url: &str, call: &v1::agent::Call) -> Reply {
    let media = Encoding::Protobuf.content_type();
    let call = Call::post(url, media, Bytes::from(call.encode_to_vec())).accept(media);
    let Ok(mut answer) = client.send(call).await else { return Reply::Lost };
    match answer.status {
        StatusCode::OK | StatusCode::ACCEPTED => match answer.bytes(limits::BODY_BYTES_MAX).await {
            Ok(body) if body.is_empty() => Reply::Done(None),
            Ok(body) => match v1::agent::Response::decode(&body) {
                Ok(response) => Reply::Done(Some(Box::new(response))),
                Err(error) => Reply::Refused { status: 500, message: error.to_string() },
            },
            Err(_) => Reply::Lost,
        },
        StatusCode::SERVICE_UNAVAILABLE => Reply::Lost,
        status => Reply::Refused { status: status.as_u16(), message: answer.text().await },
    }
}
