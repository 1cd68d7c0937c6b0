//! Runs a framework: its machine, and its conversation with a master.
//!
//! Promises that calls leave in the order in which the machine asked for them, each answered once; that nothing of a
//! stream is told once the machine closed or replaced it; and that a call which waits behind a master that does not answer
//! is given up as soon as its stream is. A master that does not lead says who does: calls of a stream go where the stream
//! was opened.

use std::sync::Arc;

use bytes::Bytes;
use meseta_framework::{Effect, Framework, Input, Notice, Options, Policy, Reply};
use meseta_http::{Call, Client, ClientLimits, HeaderName, HeaderValue, StatusCode};
use meseta_model::{Machine, Outbox, Ticket};
use meseta_runtime::Clock;
use meseta_wire::Encoding;
use meseta_wire::v1::scheduler::{self, Event};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::answered;
use crate::command::until;
use crate::stream::Events;

/// Inputs, news or calls that may wait.
const QUEUE: usize = 1 << 14;
/// How long the answer to a call may take.
const CALL_TIME: std::time::Duration = std::time::Duration::from_secs(30);
/// What a server answers that has nothing at this path. Servers that are no masters say all sorts of things to a call, which
/// come to the same: 501 to whatever is posted, or a page.
const NOTHING_THERE: u16 = 404;
const STREAM_ID: HeaderName = HeaderName::from_static("mesos-stream-id");

/// Where the master is, and how one speaks with it.
#[derive(Debug, Clone)]
pub struct Way {
    /// `host:port`.
    pub master: String,
    pub encoding: Encoding,
}

/// What the owner hears.
#[derive(Debug)]
pub enum News {
    /// What the machine says. After [`Notice::Ended`] nothing follows.
    Said(Notice),
    /// An attempt to open a stream failed. The machine tries again.
    NoStream { reason: String },
    /// Who answers there knows nothing of schedulers. The framework ends.
    NoMaster { answer: String },
}

/// Gives a running framework its owner's inputs. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Handle(mpsc::Sender<Told>);

impl Handle {
    /// False where the framework is over or takes nothing for the moment.
    pub fn tell(&self, input: Input) -> bool {
        self.0.try_send(Told { stream: None, input }).is_ok()
    }
}

/// An input, and the number of the stream that it is of.
#[derive(Debug)]
struct Told {
    stream: Option<u64>,
    input: Input,
}

/// Starts a framework on this runtime. It ends with [`Notice::Ended`], or when nobody listens to its news, which have to
/// be taken for it to go on.
pub fn start<P: Policy + Send + 'static>(
    way: Way,
    options: Options,
    policy: P,
) -> (Handle, mpsc::Receiver<News>) {
    let (inputs, told) = mpsc::channel(QUEUE);
    let (news, heard) = mpsc::channel(QUEUE);
    let carrier = Carrier::new(way, inputs.clone());
    tokio::spawn(run(Framework::new(options, policy), carrier, told, news));
    (Handle(inputs), heard)
}

async fn run<P: Policy>(
    mut machine: Framework<P>,
    mut carrier: Carrier,
    mut told: mpsc::Receiver<Told>,
    news: mpsc::Sender<News>,
) {
    let (clock, mut out) = (Clock::new(), Outbox::new());
    let mut next = Input::Wake;
    loop {
        if let Input::Disconnected { reason } | Input::SubscribeRefused { message: reason, .. } = &next
            && !machine.is_subscribed()
        {
            let reason = reason.trim_end().to_owned();
            let _ = news
                .send(match &next {
                    Input::SubscribeRefused { status: 404 | 405, .. } => News::NoMaster { answer: reason },
                    _ => News::NoStream { reason },
                })
                .await;
        }
        machine.step(clock.now(), next, &mut out);
        let effects: Vec<Effect> = out.drain().collect();
        for effect in effects {
            if let Some(notice) = carrier.carry(effect)
                && news.send(News::Said(notice)).await.is_err()
            {
                return;
            }
        }
        if machine.is_over() {
            return;
        }
        let alarm = machine.wake_at().and_then(|at| clock.instant(at));
        next = tokio::select! {
            Some(told) = told.recv() => match carrier.is_current(&told) {
                true => told.input,
                false => Input::Wake,
            },
            () = until(alarm) => Input::Wake,
            () = news.closed() => return,
        };
    }
}

struct Carrier {
    client: Client,
    encoding: Encoding,
    url: String,
    inputs: mpsc::Sender<Told>,
    calls: mpsc::Sender<Waiting>,
    /// The number of the newest stream, and where it was opened; calls of others are given up.
    stream: u64,
    place: watch::Sender<Place>,
    reading: Option<JoinHandle<()>>,
}

/// A call on its way.
struct Waiting {
    ticket: Ticket,
    stream: u64,
    stream_id: String,
    body: Bytes,
}

/// The stream that calls belong to.
#[derive(Debug, Clone, PartialEq)]
struct Place {
    stream: u64,
    url: Arc<str>,
}

impl Carrier {
    fn new(way: Way, inputs: mpsc::Sender<Told>) -> Carrier {
        let client = Client::new(&ClientLimits::default());
        let url = format!("http://{}/api/v1/scheduler", way.master);
        let (calls, queue) = mpsc::channel(QUEUE);
        let (place, current) = watch::channel(Place { stream: 0, url: url.as_str().into() });
        let sender =
            Sender { client: client.clone(), encoding: way.encoding, current, inputs: inputs.clone() };
        tokio::spawn(sender.run(queue));
        let encoding = way.encoding;
        Carrier { client, encoding, url, inputs, calls, stream: 0, place, reading: None }
    }

    fn is_current(&self, told: &Told) -> bool {
        told.stream.is_none_or(|stream| stream == self.stream && self.reading.is_some())
    }

    /// Gives back what is the owner's.
    fn carry(&mut self, effect: Effect) -> Option<Notice> {
        match effect {
            Effect::Subscribe(call) => self.subscribe(&call),
            Effect::Close => self.close(),
            Effect::Call { ticket, stream_id, call } => self.call(ticket, stream_id, &call),
            Effect::Tell(notice) => return Some(notice),
        }
        None
    }

    fn close(&mut self) {
        if let Some(reading) = self.reading.take() {
            reading.abort();
        }
        self.stream += 1;
        self.place.send_modify(|place| place.stream = self.stream);
    }

    fn subscribe(&mut self, call: &scheduler::Call) {
        self.close();
        let reader = Reader {
            client: self.client.clone(),
            encoding: self.encoding,
            stream: self.stream,
            inputs: self.inputs.clone(),
            place: self.place.clone(),
        };
        let call = post(&self.url, self.encoding, body(self.encoding, call));
        self.reading = Some(tokio::spawn(reader.run(call)));
    }

    fn call(&mut self, ticket: Ticket, stream_id: String, call: &scheduler::Call) {
        let body = body(self.encoding, call);
        let waiting = Waiting { ticket, stream: self.stream, stream_id, body };
        if self.calls.try_send(waiting).is_err() {
            // The inputs are as long a queue; where both are full, the stream's end will tell of the call's.
            let _ = self.inputs.try_send(answered(ticket, Reply::Lost));
        }
    }
}

fn answered(ticket: Ticket, reply: Reply) -> Told {
    Told { stream: None, input: Input::Answered { ticket, reply } }
}

fn body(encoding: Encoding, call: &scheduler::Call) -> Bytes {
    let mut body = Vec::new();
    encoding.encode(call, &mut body);
    body.into()
}

fn post(url: &str, encoding: Encoding, body: Bytes) -> Call {
    let media = encoding.content_type();
    Call::post(url, media, body).accept(media)
}

/// Opens one stream and reads it.
struct Reader {
    client: Client,
    encoding: Encoding,
    stream: u64,
    inputs: mpsc::Sender<Told>,
    place: watch::Sender<Place>,
}

impl Reader {
    async fn run(self, call: Call) {
        let input = match self.read(call).await {
            Ok(reason) => Input::Disconnected { reason },
            Err(refused) => refused,
        };
        self.tell(input).await;
    }

    /// As what an answer counts that opens no stream. A page that comes with another error may be that of a server in
    /// front of the master.
    fn refusal(&self, answer: &meseta_http::Answer) -> Option<u16> {
        match answer.status {
            StatusCode::OK if answered::media(answer).eq_ignore_ascii_case(self.encoding.content_type()) => {
                None
            }
            StatusCode::OK | StatusCode::NOT_IMPLEMENTED => Some(NOTHING_THERE),
            status if status.is_client_error() && answered::is_page(answer) => Some(NOTHING_THERE),
            status => Some(status.as_u16()),
        }
    }

    async fn tell(&self, input: Input) -> bool {
        self.inputs.send(Told { stream: Some(self.stream), input }).await.is_ok()
    }

    /// Reads until there is no more, and tells why; or says that the stream was refused.
    async fn read(&self, call: Call) -> Result<String, Input> {
        let mut answer = match self.client.send(call).await {
            Ok(answer) => answer,
            Err(error) => return Ok(format!("cannot {error}")),
        };
        if let Some(status) = self.refusal(&answer) {
            let message = answered::reason(&mut answer).await;
            return Err(Input::SubscribeRefused { status, message });
        }
        let stream_id = answer.headers.get(&STREAM_ID).and_then(|id| id.to_str().ok()).unwrap_or_default();
        let (stream_id, url) = (stream_id.to_owned(), Arc::from(answer.url.as_str()));
        self.place.send_if_modified(|place| {
            let current = place.stream == self.stream;
            if current {
                place.url = url;
            }
            current
        });
        self.tell(Input::StreamOpened { stream_id }).await;
        let mut events = Events::<Event>::new(answer, self.encoding);
        loop {
            match events.next().await {
                Ok(event) => drop(self.tell(Input::Event(event.into())).await),
                Err(reason) => return Ok(reason),
            }
        }
    }
}

/// Sends calls one after another, so that they arrive in order.
struct Sender {
    client: Client,
    encoding: Encoding,
    current: watch::Receiver<Place>,
    inputs: mpsc::Sender<Told>,
}

impl Sender {
    async fn run(mut self, mut queue: mpsc::Receiver<Waiting>) {
        while let Some(waiting) = queue.recv().await {
            let ticket = waiting.ticket;
            let reply = self.send(waiting).await;
            if self.inputs.send(answered(ticket, reply)).await.is_err() {
                return;
            }
        }
    }

    async fn send(&mut self, waiting: Waiting) -> Reply {
        let place = self.current.borrow_and_update().clone();
        if place.stream != waiting.stream {
            return Reply::Lost;
        }
        let mut call = post(&place.url, self.encoding, waiting.body).time(CALL_TIME);
        if let Ok(id) = HeaderValue::from_str(&waiting.stream_id)
            && !waiting.stream_id.is_empty()
        {
            call = call.header(STREAM_ID, id);
        }
        tokio::select! {
            reply = reply(&self.client, call) => reply,
            _ = self.current.wait_for(|now| now.stream != waiting.stream) => Reply::Lost,
        }
    }
}

async fn reply(client: &Client, call: Call) -> Reply {
    match client.send(call).await {
        Ok(answer) if answer.status.is_success() => Reply::Accepted,
        Ok(mut answer) => Reply::Refused { status: answer.status.as_u16(), message: answer.text().await },
        Err(_) => Reply::Lost,
    }
}
