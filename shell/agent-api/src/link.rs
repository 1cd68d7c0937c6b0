//! The agent's end of its link to the master: one connection, upgraded to a stream of records both ways.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use meseta_agent::Input;
use meseta_api::link::{PATH, PROTOCOL};
use meseta_http::{Client, ClientError, Duplex, HeaderMap};
use meseta_model::limits;
use meseta_runtime::{Handle, Stop};
use meseta_wire::internal::{FromAgent, ToAgent};
use meseta_wire::{Message, recordio};
use tokio::io::{AsyncReadExt, AsyncWriteExt, ReadHalf, WriteHalf};
use tokio::sync::{Notify, mpsc};

/// How long a connection may take to come about.
const CONNECT_TIME: Duration = Duration::from_secs(10);
/// Records that wait to be written; beyond, the link is given up and made anew.
const QUEUE: usize = 1 << 16;
/// Bytes that are read at once.
const READ_BYTES: usize = 64 << 10;
/// Bytes that are written at once.
const WRITE_BYTES: usize = 256 << 10;

enum Command {
    Connect,
    Send(Vec<u8>),
    /// Write what was sent, then end.
    Close,
}

/// What the carrier says to the link.
pub(crate) struct Commands {
    queue: mpsc::Sender<Command>,
    load: Arc<Load>,
}

/// What waits to be written.
#[derive(Default)]
struct Load {
    bytes: AtomicUsize,
    /// More than may wait: the connection is given up, and on the next one the agent says again what matters.
    overflow: Notify,
}

impl Commands {
    pub fn connect(&self) {
        self.give(Command::Connect);
    }

    /// Sends a record; dropped where there is no connection. An agent has one session on its connection: number 1.
    pub fn send(&self, message: &FromAgent) {
        let message = FromAgent { session: 1, ..message.clone() };
        self.give(Command::Send(recordio::frame(&message.encode_to_vec())));
    }

    pub fn close(&self) {
        self.give(Command::Close);
    }

    fn give(&self, command: Command) {
        let size = command.size();
        let waits = self.load.bytes.fetch_add(size, Relaxed) + size;
        if waits > limits::STREAM_QUEUE_BYTES_MAX || self.queue.try_send(command).is_err() {
            self.load.bytes.fetch_sub(size.min(waits), Relaxed);
            self.load.overflow.notify_one();
        }
    }
}

impl Command {
    fn size(&self) -> usize {
        if let Command::Send(record) = self { record.len() } else { 0 }
    }
}

/// The link's own task, before it runs.
pub(crate) struct Driver {
    queue: mpsc::Receiver<Command>,
    load: Arc<Load>,
}

pub(crate) fn driver() -> (Driver, Commands) {
    let (sender, receiver) = mpsc::channel(QUEUE);
    let load = Arc::new(Load::default());
    (Driver { queue: receiver, load: Arc::clone(&load) }, Commands { queue: sender, load })
}

/// How serving one connection ended.
enum Over {
    /// It broke, for this reason.
    Broken(String),
    /// Another one is wanted. This one stays open until the master has answered on the next: its end would tell the
    /// master that the agent is gone.
    Again(WriteHalf<Duplex>),
    /// None is wanted any more.
    Closed,
}

impl Driver {
    /// Connects when told to, and carries records both ways until told to end.
    pub async fn run(mut self, client: Client, master: String, handle: Handle<Input>, stop: Stop) {
        let url = format!("http://{master}{PATH}");
        let mut wanted = false;
        let mut before = None;
        let mut told = None;
        loop {
            if !wanted {
                match tokio::select! { command = self.next() => command, () = stop.stopped() => return } {
                    Some(Command::Connect) => {}
                    Some(Command::Send(_)) => continue,
                    Some(Command::Close) | None => return,
                }
            }
            wanted = false;
            let reason = match client.upgrade(&url, PROTOCOL, HeaderMap::new(), CONNECT_TIME).await {
                Err(ClientError::NotUpgraded { status, .. }) => {
                    format!("who answers there is no master: it answers {status} where a master takes agents")
                }
                Err(error) => format!("cannot {error}"),
                Ok(connection) => {
                    told = None;
                    match self.serve(connection, before.take(), &handle).await {
                        Over::Broken(reason) => reason,
                        Over::Again(open) => {
                            wanted = true;
                            before = Some(open);
                            continue;
                        }
                        Over::Closed => return,
                    }
                }
            };
            before = None;
            lament(&mut told, &master, &reason);
            if handle.send(Input::Disconnected { reason }).await.is_err() {
                return;
            }
        }
    }

    /// Serves a connection, and gives up the one before once the master has answered on this.
    async fn serve(
        &mut self,
        connection: Duplex,
        before: Option<WriteHalf<Duplex>>,
        handle: &Handle<Input>,
    ) -> Over {
        // What was said before belongs to an earlier connection.
        while let Some(command) = self.waiting() {
            if matches!(command, Command::Close) {
                return Over::Closed;
            }
        }
        let (reader, mut writer) = tokio::io::split(connection);
        if handle.send(Input::Connected).await.is_err() {
            return Over::Closed;
        }
        let mut reading = tokio::spawn(read(reader, before, handle.clone()));
        let load = Arc::clone(&self.load);
        let over = loop {
            tokio::select! {
                ended = &mut reading => break Over::Broken(ended.unwrap_or_else(|error| error.to_string())),
                () = load.overflow.notified() => break Over::Broken(SLOW.to_owned()),
                command = self.next() => match self.write_unless_slow(command, &mut writer).await {
                    Ok(Next::More) => {}
                    Ok(Next::Again) => {
                        reading.abort();
                        return Over::Again(writer);
                    }
                    Ok(Next::Close) => break Over::Closed,
                    Err(error) => break Over::Broken(error.to_string()),
                },
            }
        };
        reading.abort();
        let _ = tokio::time::timeout(Duration::from_secs(1), writer.shutdown()).await;
        over
    }
}

/// Says that there is no connection: aloud when that is new, or so for another reason.
fn lament(told: &mut Option<String>, master: &str, reason: &str) {
    if told.as_deref() == Some(reason) {
        return tracing::debug!(master, reason, "there is still no connection to the master");
    }
    tracing::warn!(master, reason, "there is no connection to the master; it is tried again, see --master");
    *told = Some(reason.to_owned());
}

/// What follows on what was written.
enum Next {
    More,
    Again,
    Close,
}

impl Driver {
    async fn next(&mut self) -> Option<Command> {
        let command = self.queue.recv().await;
        self.taken(command)
    }

    /// The next command, if one waits.
    fn waiting(&mut self) -> Option<Command> {
        let command = self.queue.try_recv().ok();
        self.taken(command)
    }

    fn taken(&self, command: Option<Command>) -> Option<Command> {
        self.load.bytes.fetch_sub(command.as_ref().map_or(0, Command::size), Relaxed);
        command
    }

    /// Writes, and gives up when more piles up meanwhile than may wait.
    async fn write_unless_slow(
        &mut self,
        first: Option<Command>,
        writer: &mut WriteHalf<Duplex>,
    ) -> std::io::Result<Next> {
        let load = Arc::clone(&self.load);
        tokio::select! {
            written = self.write(first, writer) => written,
            () = load.overflow.notified() => Err(std::io::Error::other(SLOW)),
        }
    }

    /// Writes a record and those that wait behind it, in as few writes as may be.
    async fn write(
        &mut self,
        first: Option<Command>,
        writer: &mut WriteHalf<Duplex>,
    ) -> std::io::Result<Next> {
        let mut next = first;
        let mut batch = Vec::new();
        let then = loop {
            match next {
                Some(Command::Send(record)) => batch.extend_from_slice(&record),
                Some(Command::Connect) => break Next::Again,
                Some(Command::Close) | None => break Next::Close,
            }
            if batch.len() >= WRITE_BYTES {
                break Next::More;
            }
            match self.waiting() {
                Some(command) => next = Some(command),
                None => break Next::More,
            }
        };
        if let Next::Again = then {
            // Nobody may be reading: what was said is said again on the next connection.
            return Ok(then);
        }
        writer.write_all(&batch).await?;
        writer.flush().await?;
        Ok(then)
    }
}

/// Why a link is given up that takes less than there is to say.
const SLOW: &str = "the master takes less than there is to say";

/// Reads records until the connection ends; tells why it did.
async fn read(
    mut reader: ReadHalf<Duplex>,
    mut before: Option<WriteHalf<Duplex>>,
    handle: Handle<Input>,
) -> String {
    let mut decoder = recordio::Decoder::new(limits::RECORD_BYTES_MAX);
    let mut buffer = BytesMut::with_capacity(READ_BYTES);
    loop {
        buffer.clear();
        match reader.read_buf(&mut buffer).await {
            Ok(0) => return "the master closed it".to_owned(),
            Ok(_) => {}
            Err(error) => return error.to_string(),
        }
        let records: Vec<Bytes> = match decoder.push(&buffer) {
            Ok(records) => records,
            Err(error) => return format!("what the master sent is not a stream of records: {error}"),
        };
        for record in records {
            match ToAgent::decode(&record) {
                Ok(message) => {
                    if handle.send(Input::FromMaster(Box::new(message))).await.is_err() {
                        return "the agent ends".to_owned();
                    }
                    drop(before.take());
                }
                Err(error) => return format!("the master sent a record that cannot be read: {error}"),
            }
        }
    }
}
