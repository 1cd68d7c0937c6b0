//! Leaving HTTP: after `101 Switching Protocols`, both sides own a plain stream of bytes.

use crate::conn::{Conn, Phase};
use http::{HeaderMap, header};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The connection ended before it could change protocols.
#[derive(Debug, thiserror::Error)]
#[error("the connection ended before it was upgraded: {0}")]
pub struct UpgradeError(hyper::Error);

/// A connection after its upgrade: bytes both ways, no framing. Dropping it closes it.
#[derive(Debug)]
pub struct Duplex {
    io: TokioIo<Upgraded>,
}

/// Resolves to the byte stream once the 101 is through.
#[derive(Debug)]
pub struct Upgrading {
    pending: OnUpgrade,
    conn: Option<Arc<Conn>>,
}

impl Upgrading {
    pub(crate) fn new(pending: OnUpgrade, conn: Option<Arc<Conn>>) -> Self {
        Upgrading { pending, conn }
    }
}

impl Future for Upgrading {
    type Output = Result<Duplex, UpgradeError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let result = std::task::ready!(Pin::new(&mut self.pending).poll(cx));
        if let (Ok(_), Some(conn)) = (&result, &self.conn) {
            conn.enter(Phase::Upgraded);
        }
        Poll::Ready(result.map(|io| Duplex { io: TokioIo::new(io) }).map_err(UpgradeError))
    }
}

/// Whether the headers ask for that protocol.
pub(crate) fn asked(headers: &HeaderMap, protocol: &str) -> bool {
    let names = |header, wanted: &str| {
        let values = headers.get_all(header).iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|name| name.trim().eq_ignore_ascii_case(wanted))
    };
    names(header::CONNECTION, "upgrade") && names(header::UPGRADE, protocol)
}

impl AsyncRead for Duplex {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Duplex {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}
