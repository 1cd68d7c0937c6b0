//! A server on a free port, and raw connections to it.

use meseta_http::{Client, ClientLimits, Router, Server, ServerLimits, Stats};
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub struct World {
    pub address: SocketAddr,
    pub stats: Arc<Stats>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl World {
    pub fn new(router: Router) -> Self {
        World::with(ServerLimits::default(), router)
    }

    pub fn with(limits: ServerLimits, router: Router) -> Self {
        let server = Server::bind("127.0.0.1:0".parse().unwrap(), limits).unwrap();
        let (address, stats) = (server.local_addr(), server.stats());
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(server.serve(router, async {
            let _ = stopped.await;
        }));
        World { address, stats, stop, serving }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub async fn connect(&self) -> Raw {
        Raw { socket: TcpStream::connect(self.address).await.unwrap(), read: Vec::new() }
    }

    /// Sends these bytes on a connection of their own and gives back all that comes until the server closes it.
    pub async fn exchange(&self, bytes: &[u8]) -> String {
        let mut raw = self.connect().await;
        raw.send(bytes).await;
        raw.rest().await
    }

    pub async fn stop(self) {
        let _ = self.stop.send(());
        within(self.serving).await.unwrap();
    }
}

/// A connection of which every byte is ours to choose.
pub struct Raw {
    pub socket: TcpStream,
    read: Vec<u8>,
}

impl Raw {
    /// Sends while reading, so that neither side can block the other; a server that stops listening is no error.
    pub async fn send(&mut self, bytes: &[u8]) {
        let (mut reader, mut writer) = self.socket.split();
        let read = &mut self.read;
        let sending = async move {
            let _ = writer.write_all(bytes).await;
        };
        let reading = async {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer).await {
                read.extend_from_slice(&buffer[..count]);
            }
            std::future::pending::<()>().await;
        };
        within(async {
            tokio::select! {
                () = sending => {}
                () = reading => {}
            }
        })
        .await;
    }

    /// Reads until what was read ends with, or contains, `mark`.
    pub async fn until(&mut self, mark: &str) -> String {
        within(async {
            let mut buffer = [0; 4096];
            loop {
                let text = String::from_utf8_lossy(&self.read).into_owned();
                if let Some(at) = text.find(mark) {
                    let end = at + mark.len();
                    self.read.drain(..end);
                    return String::from(&text[..end]);
                }
                let count = self.socket.read(&mut buffer).await.unwrap();
                assert_ne!(count, 0, "closed after {text:?}, without {mark:?}");
                self.read.extend_from_slice(&buffer[..count]);
            }
        })
        .await
    }

    /// Reads until the server closes.
    pub async fn rest(mut self) -> String {
        // A reset after the answer is still an answer; one instead of it shows as an empty text.
        let _ = within(self.socket.read_to_end(&mut self.read)).await;
        String::from_utf8_lossy(&self.read).into_owned()
    }
}

/// Fails the test, instead of hanging it, when something never happens.
pub async fn within<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), work).await.expect("it should have happened by now")
}

/// Gives way until `condition` holds.
pub async fn eventually(what: &str, mut condition: impl FnMut() -> bool) {
    let wait = async {
        while !condition() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.unwrap_or_else(|_| panic!("not so: {what}"));
}

pub fn client() -> Client {
    Client::new(&ClientLimits::default())
}

/// The status of a raw reply; 0 if there is none.
pub fn status(reply: &str) -> u16 {
    reply
        .strip_prefix("HTTP/1.1 ")
        .and_then(|rest| rest.get(..3))
        .and_then(|code| code.parse().ok())
        .unwrap_or(0)
}

/// The body of a raw reply that is not chunked.
pub fn body(reply: &str) -> &str {
    reply.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}
