//! One conversation with a daemon's v1 API: a stream of events that is read, and calls that go out one after another.

use std::collections::VecDeque;
use std::marker::PhantomData;

use bytes::Bytes;
use meseta_http::{Answer, Call, Client, ClientLimits, StatusCode};
use meseta_model::limits;
use meseta_wire::{Encoding, Message, recordio};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Calls that may wait to be sent.
const QUEUE: usize = 1 << 14;

/// What comes of a conversation.
#[derive(Debug)]
pub enum News<E> {
    Event(Box<E>),
    /// The stream ended or could not be had, or a call was not delivered.
    Disconnected {
        reason: String,
    },
}

/// A conversation. Everything on it is protobuf.
pub struct Conversation<E> {
    client: Client,
    url: String,
    news: mpsc::Sender<News<E>>,
    calls: mpsc::Sender<Bytes>,
    reading: Option<JoinHandle<()>>,
}

impl<E: Message + Send + 'static> Conversation<E> {
    /// A conversation at that URL; its news come out of the receiver.
    pub fn new(url: String) -> (Conversation<E>, mpsc::Receiver<News<E>>) {
        let client = Client::new(&ClientLimits::default());
        let (news, receiver) = mpsc::channel(QUEUE);
        let (calls, queue) = mpsc::channel(QUEUE);
        tokio::spawn(send_all(client.clone(), url.clone(), queue, news.clone()));
        (Conversation { client, url, news, calls, reading: None }, receiver)
    }

    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Asks for a stream, in place of one there may be.
    pub fn subscribe<M: Message>(&mut self, call: &M) {
        if let Some(reading) = self.reading.take() {
            reading.abort();
        }
        let call = protobuf(&self.url, call.encode_to_vec().into());
        let (client, news) = (self.client.clone(), self.news.clone());
        self.reading = Some(tokio::spawn(async move {
            let reason = read(&client, call, &news).await;
            let _ = news.send(News::Disconnected { reason }).await;
        }));
    }

    /// Sends a call after those that wait.
    pub fn send<M: Message>(&self, call: &M) {
        if self.calls.try_send(call.encode_to_vec().into()).is_err() {
            let _ = self.news.try_send(News::Disconnected { reason: "too many calls wait".to_owned() });
        }
    }
}

fn protobuf(url: &str, body: Bytes) -> Call {
    let media = Encoding::Protobuf.content_type();
    Call::post(url, media, body).accept(media)
}

/// Reads events until there are no more; tells why.
async fn read<E: Message>(client: &Client, call: Call, news: &mpsc::Sender<News<E>>) -> String {
    let mut answer = match client.send(call).await {
        Ok(answer) => answer,
        Err(error) => return error.to_string(),
    };
    if answer.status != StatusCode::OK {
        let (status, text) = (answer.status, answer.text().await);
        return format!("SUBSCRIBE was answered {status}: {text}");
    }
    let mut events = Events::new(answer, Encoding::Protobuf);
    loop {
        match events.next().await {
            Ok(event) => drop(news.send(News::Event(Box::new(event))).await),
            Err(reason) => return reason,
        }
    }
}

/// The events of an answer that is a stream of records.
pub(crate) struct Events<E> {
    answer: Answer,
    encoding: Encoding,
    decoder: recordio::Decoder,
    records: VecDeque<Bytes>,
    of: PhantomData<fn() -> E>,
}

impl<E: Message> Events<E> {
    pub fn new(answer: Answer, encoding: Encoding) -> Self {
        let decoder = recordio::Decoder::new(limits::RECORD_BYTES_MAX);
        Events { answer, encoding, decoder, records: VecDeque::new(), of: PhantomData }
    }

    /// The next event, or why there is none.
    pub async fn next(&mut self) -> Result<E, String> {
        loop {
            if let Some(record) = self.records.pop_front() {
                let event = self.encoding.decode(&record);
                return event.map_err(|error| format!("an event cannot be read: {error}"));
            }
            let Some(chunk) = self.answer.next_chunk().await else {
                return Err("the stream ended".to_owned());
            };
            let chunk = chunk.map_err(|error| error.to_string())?;
            self.records.extend(self.decoder.push(&chunk).map_err(|error| error.to_string())?);
        }
    }
}

/// Sends calls one after another, so that they arrive in order.
async fn send_all<E>(
    client: Client,
    url: String,
    mut queue: mpsc::Receiver<Bytes>,
    news: mpsc::Sender<News<E>>,
) {
    while let Some(body) = queue.recv().await {
        let reason = match client.send(protobuf(&url, body).time(CALL_TIME)).await {
            Ok(answer) if answer.status.is_success() => continue,
            Ok(mut answer) => {
                let text = answer.text().await;
                if answer.status.is_client_error() {
                    // It was heard and refused: saying it again would not help.
                    tracing::warn!(status = %answer.status, text, "a call was refused");
                    continue;
                }
                format!("a call was answered {}: {text}", answer.status)
            }
            Err(error) => error.to_string(),
        };
        let _ = news.send(News::Disconnected { reason }).await;
    }
}

/// How long the answer to a call may take.
const CALL_TIME: std::time::Duration = std::time::Duration::from_secs(30);
