//! What can go wrong with a call, and the time it may take.

use http::StatusCode;
use std::error::Error;
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;

/// Why a call got no reply, or not all of it.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    #[error("use the URL '{url}': {why}")]
    Url { url: String, why: String },
    #[error("connect to {url}: {why}")]
    Connect { url: String, why: String },
    #[error("get an answer from {url} within {} s", .after.as_secs_f64())]
    Timeout { url: String, after: Duration },
    #[error("exchange messages with {url}: {why}")]
    Broken { url: String, why: String },
    #[error("follow the redirect of {url} to '{location}': it {why}")]
    Redirect { url: String, location: String, why: &'static str },
    #[error("follow more than {most} redirects, the last to {url}")]
    Redirects { url: String, most: usize },
    #[error("read the answer of {url}: it is larger than {most} bytes")]
    TooLarge { url: String, most: usize },
    #[error("upgrade the connection to {url} to '{protocol}': it answered {status}: {text}")]
    NotUpgraded { url: String, protocol: String, status: StatusCode, text: String },
}

/// A time limit, from when the call began.
#[derive(Clone, Debug)]
pub(crate) struct Within(Option<(Instant, Duration)>);

impl Within {
    pub(crate) fn new(time: Option<Duration>) -> Self {
        Within(time.and_then(|time| Instant::now().checked_add(time).map(|end| (end, time))))
    }

    pub(crate) async fn run<T>(&self, url: &str, work: impl Future<Output = T>) -> Result<T, ClientError> {
        let Some((end, after)) = self.0 else { return Ok(work.await) };
        let late = |_| ClientError::Timeout { url: String::from(url), after };
        tokio::time::timeout_at(end, work).await.map_err(late)
    }
}

/// An error and all that caused it, in one line.
pub(crate) fn reasons(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}
