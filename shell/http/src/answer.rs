//! A reply as the client's caller sees it, its body still on the wire.

use crate::client_error::{ClientError, Within, reasons};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use tokio::sync::OwnedSemaphorePermit;

/// Of an error reply's text, so much is shown.
const SHOWN_BYTES: usize = 4 << 10;

/// A reply: its head, and its body still on the wire.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// The URL that answered, after redirects.
    pub url: String,
    pub(crate) body: Incoming,
    pub(crate) upgrade: Option<OnUpgrade>,
    pub(crate) within: Within,
    /// Counts among the calls under way until the reply is gone.
    pub(crate) _permit: OwnedSemaphorePermit,
}

impl Answer {
    /// The whole body, if it has at most `most` bytes.
    pub async fn bytes(&mut self, most: usize) -> Result<Bytes, ClientError> {
        let within = self.within.clone();
        let url = self.url.clone();
        within.run(&url, self.collect(most)).await?
    }

    /// The next piece of the body, as it comes in; `None` after the last. Waits for as long as it takes.
    pub async fn next_chunk(&mut self) -> Option<Result<Bytes, ClientError>> {
        loop {
            if self.body.is_end_stream() {
                return None;
            }
            match self.body.frame().await? {
                Ok(frame) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Some(Ok(data)),
                    _ => {}
                },
                Err(error) => {
                    let (url, why) = (self.url.clone(), reasons(&error));
                    return Some(Err(ClientError::Broken { url, why }));
                }
            }
        }
    }

    /// The first few kilobytes of the body as text, for messages about a reply that is an error.
    pub async fn text(&mut self) -> String {
        let mut text = Vec::new();
        let within = self.within.clone();
        let url = self.url.clone();
        let read = async {
            while let Some(Ok(chunk)) = self.next_chunk().await {
                text.extend_from_slice(&chunk[..chunk.len().min(SHOWN_BYTES - text.len())]);
                if text.len() == SHOWN_BYTES {
                    break;
                }
            }
        };
        // What came before the time ran out is still worth showing.
        let _ = within.run(&url, read).await;
        String::from_utf8_lossy(&text).into_owned()
    }

    async fn collect(&mut self, most: usize) -> Result<Bytes, ClientError> {
        let too_large = || ClientError::TooLarge { url: self.url.clone(), most };
        let announced = self.body.size_hint().lower();
        if announced > most as u64 {
            return Err(too_large());
        }
        let mut whole = BytesMut::new();
        while let Some(chunk) = self.next_chunk().await {
            let chunk = chunk?;
            if chunk.len() > most - whole.len() {
                return Err(ClientError::TooLarge { url: self.url.clone(), most });
            }
            if whole.is_empty() && self.body.is_end_stream() {
                return Ok(chunk);
            }
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.freeze())
    }
}
