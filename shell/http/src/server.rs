//! The accept loop: takes connections, survives running out of files, and stops gracefully.

use crate::conn::{Book, Stats};
use crate::limits::ServerLimits;
use crate::router::Router;
use crate::serve;
use crate::socket::Socket;
use rustix::net::sockopt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::{Instant, MissedTickBehavior};

/// A bound listener, not yet serving: so that its address can be told before the first request.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    book: Arc<Book>,
}

/// How often the connections are looked over, at most and at least.
const SWEEP: [Duration; 2] = [Duration::from_millis(20), Duration::from_millis(500)];

/// How long nothing is accepted after the system had no file or memory left for a connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

const BACKLOG: u32 = 4096;

/// A peer that is gone without a word is found out after 60 s of silence and 4 questions 15 s apart.
const KEEPALIVE_IDLE: Duration = Duration::from_secs(60);
const KEEPALIVE_EVERY: Duration = Duration::from_secs(15);
const KEEPALIVE_COUNT: u32 = 4;

impl Server {
    /// Binds `address`; port 0 takes any free one. Must run inside a tokio runtime.
    pub fn bind(address: SocketAddr, limits: ServerLimits) -> io::Result<Self> {
        let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        socket.set_reuseaddr(true)?;
        // Accepted sockets inherit all of these.
        socket.set_nodelay(true)?;
        sockopt::set_socket_keepalive(&socket, true)?;
        sockopt::set_tcp_keepidle(&socket, KEEPALIVE_IDLE)?;
        sockopt::set_tcp_keepintvl(&socket, KEEPALIVE_EVERY)?;
        sockopt::set_tcp_keepcnt(&socket, KEEPALIVE_COUNT)?;
        let stall_ms = u32::try_from(limits.stall_time.as_millis()).unwrap_or(u32::MAX);
        sockopt::set_tcp_user_timeout(&socket, stall_ms)?;
        socket.bind(address)?;
        let listener = socket.listen(BACKLOG)?;
        let address = listener.local_addr()?;
        Ok(Server { listener, address, book: Book::new(limits) })
    }

    /// Where it listens, with the port that was taken.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Its counts, which stay readable while it serves.
    pub fn stats(&self) -> Arc<Stats> {
        Arc::clone(&self.book.stats)
    }

    /// Serves until `stop` resolves; then takes no more connections, cuts those that are idle, gives requests under
    /// way their drain time, and cuts the rest. Upgraded connections are their owners' to close.
    pub async fn serve(self, router: Router, stop: impl Future<Output = ()>) {
        let Server { listener, address, book } = self;
        let router = Arc::new(router);
        let mut stop = pin!(stop);
        let mut sweep = tokio::time::interval(sweep_every(&book.limits));
        sweep.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                () = &mut stop => break,
                _ = sweep.tick() => book.sweep(),
                accepted = listener.accept() => match accepted {
                    Ok((stream, peer)) => take(&book, &router, stream, peer),
                    Err(error) => bear(&book, address, &error).await,
                },
            }
        }
        drop(listener);
        drain(&book).await;
    }
}

fn sweep_every(limits: &ServerLimits) -> Duration {
    (limits.head_time.min(limits.idle_time) / 4).clamp(SWEEP[0], SWEEP[1])
}

fn take(book: &Arc<Book>, router: &Arc<Router>, stream: TcpStream, peer: SocketAddr) {
    if book.len() >= book.limits.connections && !book.evict() {
        book.stats.turned_away.fetch_add(1, Relaxed);
        turn_away(&stream);
        return;
    }
    let conn = book.enter(peer);
    let socket = Socket::new(stream, Arc::clone(&conn));
    let task = tokio::spawn(serve::connection(socket, Arc::clone(&conn), Arc::clone(router)));
    conn.set_task(task.abort_handle());
}

/// A word to a peer that we have no room for; it must not cost us a task, so it is lost if it does not fit the socket.
fn turn_away(stream: &TcpStream) {
    const REPLY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/plain; charset=utf-8\r\n\
        content-length: 50\r\nconnection: close\r\n\r\nToo many connections are busy; try again in a while";
    let _ = stream.try_write(REPLY);
}

/// A failed accept is the peer's fault, or a want of files or memory that passes; neither ends the server.
async fn bear(book: &Book, address: SocketAddr, error: &io::Error) {
    let of_the_peer = [
        io::ErrorKind::ConnectionAborted,
        io::ErrorKind::ConnectionReset,
        io::ErrorKind::ConnectionRefused,
        io::ErrorKind::Interrupted,
    ];
    if of_the_peer.contains(&error.kind()) {
        return;
    }
    let made_room = book.evict();
    tracing::warn!(%address, %error, made_room, "cannot accept a connection; raise the limit of open files");
    tokio::time::sleep(ACCEPT_PAUSE).await;
}

async fn drain(book: &Book) {
    book.closing.store(true, Relaxed);
    let deadline = Instant::now() + book.limits.drain_time;
    let mut look = tokio::time::interval(SWEEP[0]);
    while book.serving() > 0 && Instant::now() < deadline {
        book.cut_idle();
        look.tick().await;
    }
    book.cut_all();
}
