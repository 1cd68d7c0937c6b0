//! A client with pooled connections: whole and streamed replies, timeouts, redirects, upgrades.
//!
//! Promises an error that names the URL and what could not be done with it, a bound on requests under way and on idle
//! connections, and that nothing is sent twice but by a redirect or when the peer closed a kept connection unread.

use crate::body::Body;
use crate::redirect;
use crate::upgrade::{Duplex, Upgrading};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use http_body::Body as _;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::error::Error;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
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

/// The bounds of a client.
#[derive(Clone, Debug)]
pub struct ClientLimits {
    /// Calls under way, streamed replies included; more wait.
    pub calls: usize,
    /// Idle connections kept for each host.
    pub idle_per_host: usize,
    /// For how long they are kept: less than servers keep theirs.
    pub idle_time: Duration,
    pub connect_time: Duration,
    /// How long a peer may leave what we sent unacknowledged.
    pub stall_time: Duration,
    /// Response headers, in bytes; also the size of a connection's buffers.
    pub head_bytes: usize,
}

impl Default for ClientLimits {
    fn default() -> Self {
        ClientLimits {
            calls: 1_024,
            idle_per_host: 16,
            idle_time: Duration::from_secs(60),
            connect_time: Duration::from_secs(10),
            stall_time: Duration::from_secs(60),
            head_bytes: 64 << 10,
        }
    }
}

/// Redirects followed unless a call says otherwise.
const REDIRECTS: usize = 5;

/// Of an error reply's text, so much is shown.
const SHOWN_BYTES: usize = 4 << 10;

/// A request to send.
#[derive(Debug)]
pub struct Call {
    method: Method,
    url: String,
    headers: HeaderMap,
    body: Body,
    time: Option<Duration>,
    redirects: usize,
}

impl Call {
    pub fn new(method: Method, url: impl Into<String>, body: impl Into<Body>) -> Self {
        let (url, headers, body) = (url.into(), HeaderMap::new(), body.into());
        Call { method, url, headers, body, time: None, redirects: REDIRECTS }
    }

    pub fn get(url: impl Into<String>) -> Self {
        Call::new(Method::GET, url, Body::empty())
    }

    pub fn post(url: impl Into<String>, content_type: &'static str, body: impl Into<Body>) -> Self {
        let content_type = HeaderValue::from_static(content_type);
        Call::new(Method::POST, url, body).header(header::CONTENT_TYPE, content_type)
    }

    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    pub fn accept(self, media: &'static str) -> Self {
        self.header(header::ACCEPT, HeaderValue::from_static(media))
    }

    /// How long the reply's headers, and a reply read whole, may take, redirects and connecting included.
    pub fn time(mut self, time: Duration) -> Self {
        self.time = Some(time);
        self
    }

    /// How many redirects to follow; 0 gives the redirect itself back.
    pub fn redirects(mut self, most: usize) -> Self {
        self.redirects = most;
        self
    }
}

/// A reply: its head, and its body still on the wire.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// The URL that answered, after redirects.
    pub url: String,
    body: Incoming,
    upgrade: Option<OnUpgrade>,
    within: Within,
    _permit: OwnedSemaphorePermit,
}

/// Cloned cheaply; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: legacy::Client<HttpConnector, Body>,
    calls: Arc<Semaphore>,
}

impl Client {
    pub fn new(limits: &ClientLimits) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(limits.connect_time));
        connector.set_keepalive(Some(Duration::from_secs(60)));
        connector.set_tcp_user_timeout(Some(limits.stall_time));
        let inner = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(limits.idle_time)
            .pool_max_idle_per_host(limits.idle_per_host)
            .http1_max_buf_size(limits.head_bytes)
            .build(connector);
        Client { inner, calls: Arc::new(Semaphore::new(limits.calls)) }
    }

    /// Sends a call and gives its reply back, whatever its status, once the headers are there.
    pub async fn send(&self, mut call: Call) -> Result<Answer, ClientError> {
        let within = Within::new(call.time);
        let waiting = Arc::clone(&self.calls).acquire_owned();
        let permit = within.run(&call.url, waiting).await?.map_err(|_| ClientError::Broken {
            url: call.url.clone(),
            why: String::from("the client is shut down"),
        })?;
        let mut uri = parse(&call.url)?;
        let mut followed = 0;
        loop {
            let again = call.body.as_whole().cloned();
            let body = std::mem::take(&mut call.body);
            let response = self.exchange(&call, &uri, body, &within).await?;
            if let (Some(location), Some(body), true) = (redirected(&response), again, call.redirects > 0) {
                if followed == call.redirects {
                    return Err(ClientError::Redirects { url: uri.to_string(), most: followed });
                }
                followed += 1;
                uri = redirect::follow(&uri, &location).map_err(|why| ClientError::Redirect {
                    url: uri.to_string(),
                    location,
                    why,
                })?;
                uri = checked(uri)?;
                call.body = Body::from(body);
                continue;
            }
            let (mut head, body) = response.into_parts();
            let upgrade = head.extensions.remove::<OnUpgrade>();
            let (status, headers, url) = (head.status, head.headers, uri.to_string());
            return Ok(Answer { status, headers, url, body, upgrade, within, _permit: permit });
        }
    }

    /// Asks `url` to speak `protocol` from now on, and gives the byte stream back if it agrees. `time` bounds all of
    /// it; redirects are followed.
    pub async fn upgrade(
        &self,
        url: &str,
        protocol: &'static str,
        headers: HeaderMap,
        time: Duration,
    ) -> Result<Duplex, ClientError> {
        let mut call = Call::get(url).time(time);
        call.headers = headers;
        call.headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
        call.headers.insert(header::UPGRADE, HeaderValue::from_static(protocol));
        let mut answer = self.send(call).await?;
        if answer.status != StatusCode::SWITCHING_PROTOCOLS {
            let (status, text) = (answer.status, answer.text().await);
            let (url, protocol) = (answer.url, String::from(protocol));
            return Err(ClientError::NotUpgraded { url, protocol, status, text });
        }
        let broken = |why| ClientError::Broken { url: answer.url.clone(), why };
        let pending = answer.upgrade.take().ok_or_else(|| broken(String::from("it cannot be upgraded")))?;
        let upgrading = Upgrading::new(pending, None);
        answer.within.run(&answer.url, upgrading).await?.map_err(|error| broken(reasons(&error)))
    }

    async fn exchange(
        &self,
        call: &Call,
        uri: &Uri,
        body: Body,
        within: &Within,
    ) -> Result<http::Response<Incoming>, ClientError> {
        let mut request = hyper::Request::new(body);
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = uri.clone();
        *request.headers_mut() = call.headers.clone();
        let url = uri.to_string();
        within.run(&url, self.inner.request(request)).await?.map_err(|error| {
            let why = reasons(&error);
            if error.is_connect() {
                ClientError::Connect { url, why }
            } else {
                ClientError::Broken { url, why }
            }
        })
    }
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

/// A time limit, from when the call began.
#[derive(Clone, Debug)]
struct Within(Option<(Instant, Duration)>);

impl Within {
    fn new(time: Option<Duration>) -> Self {
        Within(time.and_then(|time| Instant::now().checked_add(time).map(|end| (end, time))))
    }

    async fn run<T>(&self, url: &str, work: impl Future<Output = T>) -> Result<T, ClientError> {
        let Some((end, after)) = self.0 else { return Ok(work.await) };
        let late = |_| ClientError::Timeout { url: String::from(url), after };
        tokio::time::timeout_at(end, work).await.map_err(late)
    }
}

fn parse(url: &str) -> Result<Uri, ClientError> {
    let wrong =
        |why: &dyn std::fmt::Display| ClientError::Url { url: String::from(url), why: why.to_string() };
    checked(url.parse().map_err(|error: http::uri::InvalidUri| wrong(&error))?)
}

fn checked(uri: Uri) -> Result<Uri, ClientError> {
    let why = match (uri.scheme_str(), uri.host()) {
        (Some("http"), Some(host)) if !host.is_empty() => return Ok(uri),
        (Some("http") | None, _) => "write it as http://host:port/path",
        (Some(_), _) => "only http:// is spoken",
    };
    Err(ClientError::Url { url: uri.to_string(), why: String::from(why) })
}

/// The place that a reply sends us to, if it does.
fn redirected(response: &http::Response<Incoming>) -> Option<String> {
    let moved = [
        StatusCode::MOVED_PERMANENTLY,
        StatusCode::FOUND,
        StatusCode::TEMPORARY_REDIRECT,
        StatusCode::PERMANENT_REDIRECT,
    ];
    let location = response.headers().get(header::LOCATION)?;
    moved.contains(&response.status()).then(|| String::from_utf8_lossy(location.as_bytes()).into_owned())
}

/// An error and all that caused it, in one line.
fn reasons(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}
