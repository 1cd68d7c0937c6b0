//! JSON as the reader wants it: plain, as a call of a function (`?jsonp=NAME`), and compressed for those who take that.
//!
//! Mesos' tools load JSON as a script; the state of a large cluster is an order of magnitude smaller when compressed.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use meseta_http::{HeaderValue, Query, Refusal, Request, Response, StatusCode, header, reply};

/// Longest name of a function.
const NAME_BYTES_MAX: usize = 256;
/// Shorter answers fit into a packet as they are.
const COMPRESSED_FROM_BYTES: usize = 1_024;

/// How a reader wants the answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    function: Option<String>,
    gzip: bool,
}

impl Wanted {
    /// Errors: 400 where the name of the function is none.
    pub fn of(request: &Request) -> Result<Wanted, Refusal> {
        let accepted = request.header(&header::ACCEPT_ENCODING)?.unwrap_or_default();
        Wanted::new(&request.query()?, accepted)
    }

    fn new(query: &Query, accepted: &str) -> Result<Wanted, Refusal> {
        let function = query.get("jsonp").map(str::to_owned);
        if let Some(name) = function.as_ref().filter(|name| !is_name(name)) {
            let shown: String = name.chars().take(100).collect();
            let message = format!("The parameter 'jsonp' is {shown:?}; give a function's name");
            return Err(Refusal::bad_request(message));
        }
        Ok(Wanted { function, gzip: takes_gzip(accepted) })
    }

    /// JSON that is written already. Compressing takes a while: for what may be large, call it where blocking is allowed.
    pub fn reply(&self, json: Vec<u8>) -> Response {
        let (content_type, body) = match &self.function {
            None => ("application/json", json),
            Some(name) => ("text/javascript", [name.as_bytes(), b"(", &json, b");"].concat()),
        };
        if self.gzip
            && body.len() >= COMPRESSED_FROM_BYTES
            && let Some(compressed) = compress(&body)
        {
            let mut response = reply::whole(StatusCode::OK, content_type, compressed);
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            return response;
        }
        reply::whole(StatusCode::OK, content_type, body)
    }
}

fn compress(body: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 8), Compression::fast());
    encoder.write_all(body).ok()?;
    encoder.finish().ok()
}

/// Whether gzip is among the codings and not forbidden by `q=0`.
fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip") || name == "*");
        let weight = parts.find_map(|part| part.strip_prefix("q=")).and_then(|q| q.parse::<f64>().ok());
        named && weight.is_none_or(|weight| weight > 0.0)
    })
}

/// Nothing else may come to stand in a script.
fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_$.".contains(&byte);
    (1..=NAME_BYTES_MAX).contains(&text.len()) && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(query: &str, accepted: &str) -> Option<Wanted> {
        Wanted::new(&Query::parse(query).expect("a query"), accepted).ok()
    }

    #[test]
    fn only_names_of_functions_wrap_json() {
        let check = |query: &str, content_type: Option<&str>| {
            let answer = wanted(query, "").map(|wanted| wanted.reply(b"{}".to_vec()));
            let given = answer.map(|answer| answer.headers()[header::CONTENT_TYPE].clone());
            assert_eq!(given.as_ref().and_then(|given| given.to_str().ok()), content_type, "{query}");
        };
        check("", Some("application/json"));
        check("jsonp=a.b_c$1", Some("text/javascript"));
        for bad in ["jsonp=", "jsonp=a(b)", "jsonp=%3Cscript%3E", "jsonp=a;b", "jsonp=é"] {
            check(bad, None);
        }
        check(&format!("jsonp={}", "a".repeat(257)), None);
    }

    #[test]
    fn what_is_large_is_compressed_for_who_takes_it() {
        let compressed = |accepted: &str, bytes: usize| {
            let answer = wanted("", accepted).expect("a wish").reply(vec![b' '; bytes]);
            answer.headers().get(header::CONTENT_ENCODING).is_some()
        };
        for (accepted, expected) in [
            ("gzip", true),
            ("deflate, GZIP;q=0.5", true),
            ("*", true),
            ("gzip;q=0", false),
            ("identity", false),
            ("", false),
        ] {
            assert_eq!(compressed(accepted, 5_000), expected, "{accepted}");
            assert!(!compressed(accepted, 10), "{accepted}");
        }
    }
}
