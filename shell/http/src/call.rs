//! A request for the client to send.

use crate::body::Body;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use std::time::Duration;

/// Redirects followed unless a call says otherwise.
const REDIRECTS: usize = 5;

/// A request to send.
#[derive(Debug)]
pub struct Call {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) time: Option<Duration>,
    pub(crate) redirects: usize,
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
