//! A client with pooled connections: whole and streamed replies, timeouts, redirects, upgrades.
//!
//! Promises an error that names the URL and what could not be done with it, a bound on requests under way and on idle
//! connections, and that nothing is sent twice but by a redirect or when the peer closed a kept connection unread.

use crate::answer::Answer;
use crate::body::Body;
use crate::call::Call;
use crate::client_error::{ClientError, Within, reasons};
use crate::redirect;
use crate::upgrade::{Duplex, Upgrading};
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

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
