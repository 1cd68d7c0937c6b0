//! Which handler takes a request: exact paths first, then the longest mount point; 404 and 405 that help.

use crate::refusal::{Refusal, quoted};
use crate::reply::{IntoResponse, Response};
use crate::request::Request;
use http::{HeaderValue, Method, StatusCode, header};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;

pub(crate) type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

type Handler = Box<dyn Fn(Request) -> Answering + Send + Sync>;

/// The routes of a server. Handlers are async functions from [`Request`] to anything that is a reply; what they share
/// they hold in an `Arc` of their own.
#[derive(Default)]
pub struct Router {
    exact: HashMap<String, Place>,
    /// Longest first; each ends with '/'.
    mounts: Vec<(String, Place)>,
    /// What to say of a path that is like none of them.
    otherwise: Option<&'static str>,
}

/// What is served at one path.
#[derive(Default)]
struct Place {
    handlers: Vec<(Method, Handler)>,
}

impl Router {
    pub fn new() -> Self {
        Router::default()
    }

    /// Serves a method at exactly this path. A later handler for the same method and path replaces the earlier.
    pub fn route<H, F>(mut self, method: Method, path: &str, handler: H) -> Self
    where
        H: Fn(Request) -> F + Send + Sync + 'static,
        F: Future<Output: IntoResponse> + Send + 'static,
    {
        self.exact.entry(String::from(path)).or_default().set(method, boxed(handler));
        self
    }

    /// Serves GET, and HEAD with it.
    pub fn get<H, F>(self, path: &str, handler: H) -> Self
    where
        H: Fn(Request) -> F + Send + Sync + 'static,
        F: Future<Output: IntoResponse> + Send + 'static,
    {
        self.route(Method::GET, path, handler)
    }

    pub fn post<H, F>(self, path: &str, handler: H) -> Self
    where
        H: Fn(Request) -> F + Send + Sync + 'static,
        F: Future<Output: IntoResponse> + Send + 'static,
    {
        self.route(Method::POST, path, handler)
    }

    /// Serves a method at all paths below `prefix`, which ends with '/'; [`Request::rest`] is what follows it.
    pub fn mount<H, F>(mut self, method: Method, prefix: &str, handler: H) -> Self
    where
        H: Fn(Request) -> F + Send + Sync + 'static,
        F: Future<Output: IntoResponse> + Send + 'static,
    {
        self.mounted(prefix).set(method, boxed(handler));
        self
    }

    /// Says where to look, to whoever asks for what is like no path that is served.
    pub fn otherwise(mut self, hint: &'static str) -> Self {
        self.otherwise = Some(hint);
        self
    }

    /// All paths that are served, mount points with their final '/', in order.
    pub fn paths(&self) -> Vec<&str> {
        let exact = self.exact.keys().map(String::as_str);
        let mut all: Vec<&str> = exact.chain(self.mounts.iter().map(|(prefix, _)| prefix.as_str())).collect();
        all.sort_unstable();
        all
    }

    fn mounted(&mut self, prefix: &str) -> &mut Place {
        let prefix = format!("{}/", prefix.trim_end_matches('/'));
        let at = self.mounts.iter().position(|(known, _)| *known == prefix).unwrap_or_else(|| {
            let at = self.mounts.partition_point(|(known, _)| known.len() >= prefix.len());
            self.mounts.insert(at, (prefix, Place::default()));
            at
        });
        &mut self.mounts[at].1
    }

    /// The handler's answer to the request, or the reason why none takes it.
    pub(crate) fn answer(&self, mut request: Request) -> Result<Answering, Refusal> {
        let (matched, place) = self.find(request.path()).ok_or_else(|| self.nothing_at(request.path()))?;
        let handler = place.handler(request.method()).ok_or_else(|| place.not_allowed(&request))?;
        request.routed(matched);
        Ok(handler(request))
    }

    fn find(&self, path: &str) -> Option<(usize, &Place)> {
        if let Some(place) = self.exact.get(path) {
            return Some((path.len(), place));
        }
        let (prefix, place) = self.mounts.iter().find(|(prefix, _)| path.starts_with(prefix.as_str()))?;
        Some((prefix.len(), place))
    }

    fn nothing_at(&self, path: &str) -> Refusal {
        const SHOWN: usize = 5;
        let mut near: Vec<(usize, &str)> = self
            .paths()
            .into_iter()
            .map(|known| (likeness(path, known), known))
            .filter(|(score, _)| *score > 0)
            .collect();
        near.sort_by_key(|(score, known)| (std::cmp::Reverse(*score), known.len()));
        let near: Vec<&str> = near.iter().take(SHOWN).map(|(_, known)| *known).collect();
        let hint = match self.otherwise {
            _ if !near.is_empty() => format!("; there is {}", near.join(", ")),
            Some(hint) => format!("; {hint}"),
            None => String::new(),
        };
        Refusal::not_found(format!("Nothing is served at {}{hint}", quoted(path)))
    }
}

impl Place {
    fn set(&mut self, method: Method, handler: Handler) {
        self.handlers.retain(|(known, _)| *known != method);
        self.handlers.push((method, handler));
    }

    fn handler(&self, method: &Method) -> Option<&Handler> {
        let find = |wanted: &Method| self.handlers.iter().find(|(known, _)| known == wanted);
        let found = find(method).or_else(|| if *method == Method::HEAD { find(&Method::GET) } else { None });
        found.map(|(_, handler)| handler)
    }

    fn not_allowed(&self, request: &Request) -> Refusal {
        // HEAD goes with GET, and clients of Mesos do not expect to find it here.
        let allowed: Vec<&str> = self.handlers.iter().map(|(method, _)| method.as_str()).collect();
        let allowed = allowed.join(", ");
        let (path, method) = (quoted(request.path()), quoted(request.method().as_str()));
        let message = format!("The method {method} is not served at {path}; use {allowed}");
        let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, message);
        match HeaderValue::from_str(&allowed) {
            Ok(value) => refusal.with_header(header::ALLOW, value),
            Err(_) => refusal,
        }
    }
}

fn boxed<H, F>(handler: H) -> Handler
where
    H: Fn(Request) -> F + Send + Sync + 'static,
    F: Future<Output: IntoResponse> + Send + 'static,
{
    Box::new(move |request| {
        let answer = handler(request);
        Box::pin(async move { answer.await.into_response() })
    })
}

/// How much a path that is not there looks like one that is: shared whole segments at the front count most, then a
/// last segment that begins alike. Its cost grows with the length of `known` alone.
fn likeness(path: &str, known: &str) -> usize {
    let segments = |text| str::split(text, '/').filter(|segment: &&str| !segment.is_empty());
    let shared = segments(path).zip(segments(known)).take_while(|(a, b)| a == b).count();
    let last = |text: &str| text.trim_end_matches('/').rsplit('/').next().map(str::to_ascii_lowercase);
    let alike = match (last(path.get(..256).unwrap_or(path)), last(known)) {
        (Some(a), Some(b)) => a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count(),
        _ => 0,
    };
    let alike = if alike < 3 { 0 } else { alike };
    shared * 8 + alike * 2
}
