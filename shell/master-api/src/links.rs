//! The master's ends of the links: connections that agents opened, upgraded to a stream of records both ways.
//!
//! Promises that a link holds no more than its bound, whoever does not read; that what is said in one turn of the machine
//! leaves in as few writes as may be; and that the machine hears of a link's end once, after all that came on it. Many
//! agents may share a link; telling them apart is the machine's business.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::BytesMut;
use meseta_api::link::PROTOCOL;
use meseta_http::{Duplex, Refusal, Request, Response};
use meseta_master::{Input, Link};
use meseta_model::limits;
use meseta_runtime::Handle;
use meseta_wire::internal::{FromAgent, ToAgent};
use meseta_wire::{Message, recordio};
use tokio::io::{AsyncReadExt, AsyncWriteExt, ReadHalf, WriteHalf};
use tokio::sync::Notify;

use crate::daemon::Shared;

/// Bytes that are read at once.
const READ_BYTES: usize = 64 << 10;
/// A buffer that grew beyond this is given back when it is empty.
const KEPT_BYTES: usize = 1 << 20;

/// Links that are open. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Links(Arc<Mutex<BTreeMap<Link, Arc<Outgoing>>>>);

/// What waits to be written on one link.
#[derive(Default)]
struct Outgoing {
    waiting: Mutex<Buffer>,
    changed: Notify,
}

#[derive(Default)]
struct Buffer {
    /// Records, framed.
    bytes: Vec<u8>,
    /// It held too much: the link is given up.
    overfull: bool,
}

impl Links {
    /// Queues a record; dropped where the link is gone, which the machine will hear or has heard.
    pub fn send(&self, link: Link, message: &ToAgent) {
        if let Some(outgoing) = self.links().get(&link) {
            outgoing.send(message);
        }
    }

    fn links(&self) -> MutexGuard<'_, BTreeMap<Link, Arc<Outgoing>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Outgoing {
    fn buffer(&self) -> MutexGuard<'_, Buffer> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn send(&self, message: &ToAgent) {
        let record = message.encode_to_vec();
        let mut buffer = self.buffer();
        if buffer.overfull {
            return;
        }
        if !buffer.bytes.is_empty() && buffer.bytes.len() + record.len() > limits::LINK_QUEUE_BYTES_MAX {
            *buffer = Buffer { bytes: Vec::new(), overfull: true };
        } else {
            recordio::append(&record, &mut buffer.bytes);
        }
        drop(buffer);
        self.changed.notify_one();
    }

    /// All that waits, in exchange for an empty buffer; None where the link is given up.
    fn take(&self, mut empty: Vec<u8>) -> Option<Vec<u8>> {
        empty.clear();
        if empty.capacity() > KEPT_BYTES {
            empty = Vec::new();
        }
        let mut buffer = self.buffer();
        (!buffer.overfull).then(|| std::mem::replace(&mut buffer.bytes, empty))
    }

    /// Writes what is queued, for as long as the connection takes it; tells why it ended.
    async fn write(&self, mut writer: WriteHalf<Duplex>) -> String {
        let mut batch = Vec::new();
        loop {
            let Some(taken) = self.take(batch) else {
                return format!(
                    "its agents left {} bytes unread, which is the most that waits for them",
                    limits::LINK_QUEUE_BYTES_MAX
                );
            };
            batch = taken;
            if batch.is_empty() {
                self.changed.notified().await;
                continue;
            }
            if let Err(error) = writer.write_all(&batch).await {
                return error.to_string();
            }
            if let Err(error) = writer.flush().await {
                return error.to_string();
            }
        }
    }
}

/// `GET /meseta/v1/agents`: opens a link.
pub(crate) async fn open(shared: &Arc<Shared>, mut request: Request) -> Result<Response, Refusal> {
    let (response, upgrading) = request.upgrade(PROTOCOL)?;
    let peer = request.peer();
    let shared = shared.clone();
    // Before the answer: an agent opens another connection only after this one, and the greater number tells so.
    let link = Link(shared.waiting.number());
    tokio::spawn(async move {
        match upgrading.await {
            Ok(connection) => {
                let reason = serve(&shared, link, connection).await;
                tracing::info!(%peer, reason, "a link of agents ended");
            }
            Err(error) => tracing::info!(%peer, %error, "a link of agents did not come about"),
        }
    });
    Ok(response)
}

/// Carries records both ways until the link ends; tells why it did.
async fn serve(shared: &Shared, link: Link, connection: Duplex) -> String {
    let outgoing = Arc::new(Outgoing::default());
    shared.links.links().insert(link, outgoing.clone());
    let (reader, writer) = tokio::io::split(connection);
    let reason = tokio::select! {
        reason = read(link, reader, &shared.handle) => reason,
        reason = outgoing.write(writer) => reason,
        () = shared.stop.stopped() => "the master stops".to_owned(),
    };
    shared.links.links().remove(&link);
    let _ = shared.handle.send(Input::LinkClosed { link }).await;
    reason
}

/// Reads records until the connection ends; tells why it did.
async fn read(link: Link, mut reader: ReadHalf<Duplex>, handle: &Handle<Input>) -> String {
    let mut decoder = recordio::Decoder::new(limits::AGENT_RECORD_BYTES_MAX);
    let mut buffer = BytesMut::with_capacity(READ_BYTES);
    loop {
        buffer.clear();
        match reader.read_buf(&mut buffer).await {
            Ok(0) => return "its agents closed it".to_owned(),
            Ok(_) => {}
            Err(error) => return error.to_string(),
        }
        let mut rest: &[u8] = &buffer;
        loop {
            let message = match decoder.next(&mut rest) {
                Ok(None) => break,
                Ok(Some(record)) => FromAgent::decode(&record),
                Err(error) => return format!("what came on it is not a stream of records: {error}"),
            };
            let message = match message {
                Ok(message) => Box::new(message),
                Err(error) => return format!("a record on it cannot be read: {error}"),
            };
            if handle.send(Input::FromAgent { link, message }).await.is_err() {
                return "the master ends".to_owned();
            }
        }
    }
}
