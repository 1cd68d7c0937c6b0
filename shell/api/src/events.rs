//! A stream of events in the encoding that its reader chose, framed as RecordIO.

use bytes::Bytes;
use meseta_http::{Body, Response, SendError, StreamSender, reply};
use meseta_wire::{Encoding, Message, recordio};

/// The writing end of a stream of events.
#[derive(Debug)]
pub struct EventStream {
    sender: StreamSender,
    encoding: Encoding,
}

impl EventStream {
    /// A stream of which at most `bound` bytes wait for a slow reader, and the reply that carries it.
    pub fn open(encoding: Encoding, bound: usize) -> (EventStream, Response) {
        let (sender, body): (StreamSender, Body) = meseta_http::stream(bound);
        (EventStream { sender, encoding }, reply::streamed(encoding.content_type(), body))
    }

    /// Queues one event. An error means that the stream is over.
    pub fn send<M: Message>(&self, event: &M) -> Result<(), SendError> {
        let mut record = Vec::new();
        self.encoding.encode(event, &mut record);
        self.sender.send(Bytes::from(recordio::frame(&record)))
    }

    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Resolves once the reader is gone.
    pub fn closed(&self) -> impl Future<Output = ()> + Send + 'static {
        self.sender.closed()
    }
}
