//! The socket under hyper: notes what the connection is doing, words hyper's own refusals, and closes gently.
//!
//! hyper answers a head that it cannot parse with a bare status. Nothing else is written between requests, so such a
//! reply is known by its moment, and a sentence is put in its place. And a socket that is closed while the peer still
//! sends would be reset, taking our answer with it: so we read on for a while.

use crate::conn::{Conn, Phase};
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Sleep;

pub(crate) struct Socket {
    inner: TcpStream,
    conn: Arc<Conn>,
    /// A reply of ours in place of hyper's, and how much of it is written.
    refusal: Option<(Vec<u8>, usize)>,
    /// Set once our side is shut down: until when we read on.
    linger: Option<Pin<Box<Sleep>>>,
}

impl Socket {
    pub(crate) fn new(inner: TcpStream, conn: Arc<Conn>) -> Self {
        Socket { inner, conn, refusal: None, linger: None }
    }

    fn note_read(&mut self, read: &[u8]) {
        let phase = self.conn.phase();
        if !matches!(phase, Phase::Idle | Phase::Head) {
            return;
        }
        if phase == Phase::Idle {
            self.conn.enter(Phase::Head);
        }
        self.conn.head().feed(read, self.conn.book.limits.head_bytes);
    }

    /// hyper's refusal in our words; `None` if these bytes are not one.
    fn word(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let waiting = matches!(self.conn.phase(), Phase::Idle | Phase::Head);
        let code =
            bytes.strip_prefix(b"HTTP/1.1 4").or_else(|| bytes.strip_prefix(b"HTTP/1.0 4"))?.get(..2)?;
        if !waiting || !bytes.ends_with(b"\r\n\r\n") {
            return None;
        }
        let most = self.conn.book.limits.head_bytes;
        let (status, message) = match code {
            b"31" if !self.conn.head().has_line() => {
                ("414 URI Too Long", format!("The request line is longer than {most} bytes"))
            }
            b"31" => (
                "431 Request Header Fields Too Large",
                format!("The request has more than 100 headers, or its head is longer than {most} bytes"),
            ),
            b"14" => ("414 URI Too Long", String::from("The request target is longer than 65534 bytes")),
            b"00" => (
                "400 Bad Request",
                String::from(
                    "The request is not HTTP/1.1: its request line or one of its headers is malformed",
                ),
            ),
            _ => return None,
        };
        let length = message.len();
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: {length}\r\n\
             connection: close\r\n\r\n{message}"
        );
        Some(head.into_bytes())
    }

    /// Writes our reply in place of `asked` bytes of hyper's.
    fn poll_refusal(&mut self, cx: &mut Context<'_>, asked: usize) -> Poll<io::Result<usize>> {
        if let Some((reply, written)) = &mut self.refusal {
            while *written < reply.len() {
                *written += ready!(Pin::new(&mut self.inner).poll_write(cx, &reply[*written..]))?;
            }
        }
        self.refusal = None;
        Poll::Ready(Ok(asked))
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        ready!(Pin::new(&mut this.inner).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            this.note_read(&buffer.filled()[before..]);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if this.refusal.is_none() {
            let Some(reply) = this.word(bytes) else {
                return Pin::new(&mut this.inner).poll_write(cx, bytes);
            };
            this.refusal = Some((reply, 0));
        }
        this.poll_refusal(cx, bytes.len())
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match slices {
            [only] => self.poll_write(cx, only),
            _ => Pin::new(&mut self.get_mut().inner).poll_write_vectored(cx, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(Pin::new(&mut this.inner).poll_flush(cx))?;
        if this.conn.phase() == Phase::Flushing {
            this.conn.enter(Phase::Idle);
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.conn.phase() == Phase::Upgraded {
            return Pin::new(&mut this.inner).poll_shutdown(cx);
        }
        if this.linger.is_none() {
            ready!(Pin::new(&mut this.inner).poll_shutdown(cx))?;
            this.conn.enter(Phase::Idle);
            this.linger = Some(Box::pin(tokio::time::sleep(this.conn.book.limits.linger_time)));
        }
        // The clock first: a peer that never stops sending must not keep us from reading it.
        if let Some(sleep) = &mut this.linger
            && sleep.as_mut().poll(cx).is_ready()
        {
            return Poll::Ready(Ok(()));
        }
        let mut scratch = [0; 16 << 10];
        loop {
            let mut buffer = ReadBuf::new(&mut scratch);
            let read = ready!(Pin::new(&mut this.inner).poll_read(cx, &mut buffer));
            // The peer has closed, or the connection is broken: either way there is nobody to be gentle with.
            if read.is_err() || buffer.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.conn.leave();
    }
}
