//! Bodies that we send: whole, fed as a stream, or read from a file piece by piece.

use crate::conn::{Conn, Serving};
use crate::stream::StreamReader;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};

/// Why a body broke off; the connection is cut, so that the peer sees it too.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    #[error("the stream was cut")]
    Cut,
    #[error("cannot read the body to send: {0}")]
    Read(io::Error),
    #[error("the body to send ended {0} bytes too early")]
    Short(u64),
}

/// What stands behind the headers of a message that we send.
#[derive(Debug)]
pub struct Body {
    kind: Kind,
    /// In a reply: says that the connection is busy until the body is gone.
    serving: Option<Serving>,
}

#[derive(Debug)]
enum Kind {
    Whole(Bytes),
    Stream(StreamReader),
    Reader(Box<Reader>),
}

impl Body {
    pub fn empty() -> Self {
        Body::from(Bytes::new())
    }

    /// The next `length` bytes of a reader, in pieces of at most 64 KiB, read only as fast as the peer takes them.
    pub fn from_reader(reader: impl AsyncRead + Send + Sync + 'static, length: u64) -> Self {
        let scratch = vec![0; PIECE_BYTES.min(usize::try_from(length).unwrap_or(usize::MAX))];
        Body::of(Kind::Reader(Box::new(Reader { source: Box::pin(reader), left: length, scratch })))
    }

    pub(crate) fn from_stream(reader: StreamReader) -> Self {
        Body::of(Kind::Stream(reader))
    }

    fn of(kind: Kind) -> Self {
        Body { kind, serving: None }
    }

    /// Binds a reply to the connection that carries it.
    pub(crate) fn attach(&mut self, conn: &Arc<Conn>, serving: Serving) {
        if let Kind::Stream(reader) = &self.kind {
            reader.attach(conn);
        }
        self.serving = Some(serving);
    }

    /// The bytes, if they are all there; clones share them.
    pub(crate) fn as_whole(&self) -> Option<&Bytes> {
        match &self.kind {
            Kind::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body::of(Kind::Whole(bytes))
    }
}

impl Default for Body {
    fn default() -> Self {
        Body::empty()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let next = match &mut self.get_mut().kind {
            Kind::Whole(bytes) if bytes.is_empty() => None,
            Kind::Whole(bytes) => Some(Ok(std::mem::take(bytes))),
            Kind::Stream(reader) => ready!(reader.poll_next(cx)),
            Kind::Reader(reader) => ready!(reader.poll_next(cx)),
        };
        Poll::Ready(next.map(|result| result.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        match &self.kind {
            Kind::Whole(bytes) => bytes.is_empty(),
            Kind::Stream(_) => false,
            Kind::Reader(reader) => reader.left == 0,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.kind {
            Kind::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Stream(_) => SizeHint::default(),
            Kind::Reader(reader) => SizeHint::with_exact(reader.left),
        }
    }
}

const PIECE_BYTES: usize = 64 << 10;

/// A source of known length, read piece by piece.
struct Reader {
    source: Pin<Box<dyn AsyncRead + Send + Sync>>,
    left: u64,
    scratch: Vec<u8>,
}

impl Reader {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let wanted = self.scratch.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        let mut buffer = ReadBuf::new(&mut self.scratch[..wanted]);
        if let Err(error) = ready!(self.source.as_mut().poll_read(cx, &mut buffer)) {
            self.left = 0;
            return Poll::Ready(Some(Err(BodyError::Read(error))));
        }
        let read = Bytes::copy_from_slice(buffer.filled());
        if read.is_empty() {
            let missing = std::mem::take(&mut self.left);
            return Poll::Ready(Some(Err(BodyError::Short(missing))));
        }
        self.left -= read.len() as u64;
        Poll::Ready(Some(Ok(read)))
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("left", &self.left).finish_non_exhaustive()
    }
}
