//! Whole calls and streams of events, over the product's own client.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use meseta_http::{Answer, Call, Client, ClientLimits, HeaderMap, HeaderName, HeaderValue};
use meseta_wire::recordio;
use serde_json::Value;
use tokio::runtime::Runtime;

const CALL_TIME: Duration = Duration::from_secs(30);
const ANSWER_BYTES: usize = 64 << 20;

pub const JSON: &str = "application/json";
pub const PROTOBUF: &str = "application/x-protobuf";

/// The runtime of all clients of this binary.
pub fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(2).enable_all().build().expect("threads can be started")
    })
}

pub fn client() -> &'static Client {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    CLIENT.get_or_init(|| Client::new(&ClientLimits::default()))
}

/// A whole answer.
#[derive(Debug, Clone)]
pub struct Reply {
    pub status: u16,
    pub body: Bytes,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

pub fn get(url: &str) -> Result<Reply, String> {
    whole(Call::get(url))
}

pub fn post(url: &str, media: &'static str, body: impl Into<Bytes>) -> Result<Reply, String> {
    whole(Call::post(url, media, body.into()))
}

/// A JSON call, with more headers.
pub fn post_json(url: &str, call: &Value, headers: &[(&'static str, &str)]) -> Result<Reply, String> {
    whole(with_headers(Call::post(url, JSON, Bytes::from(call.to_string())), headers))
}

pub fn with_headers(mut call: Call, headers: &[(&'static str, &str)]) -> Call {
    for (name, value) in headers {
        let value = HeaderValue::from_str(value).expect("a header's value");
        call = call.header(HeaderName::from_static(name), value);
    }
    call
}

pub fn whole(call: Call) -> Result<Reply, String> {
    runtime().block_on(async {
        let mut answer = client().send(call.time(CALL_TIME)).await.map_err(|error| error.to_string())?;
        let body = answer.bytes(ANSWER_BYTES).await.map_err(|error| error.to_string())?;
        Ok(Reply { status: answer.status.as_u16(), body })
    })
}

/// A stream of events that is read as it comes.
pub struct Events {
    pub headers: HeaderMap,
    shared: Arc<Shared>,
    reading: tokio::task::AbortHandle,
}

#[derive(Default)]
struct Shared {
    events: Mutex<Vec<Value>>,
    ended: AtomicBool,
}

impl Events {
    /// Makes a call that is answered by a stream; any other answer is the error, as far as there is one.
    pub fn open(url: &str, call: &Value, headers: &[(&'static str, &str)]) -> Result<Events, Reply> {
        let call = with_headers(Call::post(url, JSON, Bytes::from(call.to_string())).accept(JSON), headers);
        let none = |status: u16, text: String| Reply { status, body: text.into() };
        runtime().block_on(async {
            let sent = client().send(call.time(CALL_TIME)).await;
            let mut answer = sent.map_err(|error| none(0, error.to_string()))?;
            if answer.status.as_u16() != 200 {
                return Err(none(answer.status.as_u16(), answer.text().await));
            }
            let shared = Arc::new(Shared::default());
            let headers = std::mem::take(&mut answer.headers);
            let reading = tokio::spawn(read(answer, shared.clone())).abort_handle();
            Ok(Events { headers, shared, reading })
        })
    }

    /// What came since the last time.
    pub fn take(&self) -> Vec<Value> {
        std::mem::take(&mut self.shared.events.lock().expect("no reader panics"))
    }

    /// Whether nothing will come any more.
    pub fn ended(&self) -> bool {
        self.shared.ended.load(Ordering::Acquire)
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        self.reading.abort();
    }
}

async fn read(mut answer: Answer, shared: Arc<Shared>) {
    let mut decoder = recordio::Decoder::new(ANSWER_BYTES);
    while let Some(Ok(chunk)) = answer.next_chunk().await {
        let Ok(records) = decoder.push(&chunk) else { break };
        let events =
            records.iter().map(|record| serde_json::from_slice::<Value>(record).expect("events are JSON"));
        shared.events.lock().expect("no reader panics").extend(events);
    }
    shared.ended.store(true, Ordering::Release);
}
