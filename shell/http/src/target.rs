//! The request target: which forms of it we take, and percent-decoding.

use crate::refusal::{Refusal, quoted};
use http::{Method, StatusCode, Uri};
use std::borrow::Cow;

/// Checks the form and the length of a target, and decodes its path.
///
/// Origin form (`/path?query`) and absolute form (`http://host/path`, which a proxy sends) are taken.
/// `None`: the path has no escapes and can be read from `uri` itself.
/// Errors: 414 past `limit` bytes; 400 for other forms, broken escapes, and bytes that no path of ours can hold.
pub(crate) fn check(method: &Method, uri: &Uri, limit: usize) -> Result<Option<String>, Refusal> {
    let length = uri.path_and_query().map_or(0, |target| target.as_str().len());
    if length > limit {
        let message = format!("The request target has {length} bytes; at most {limit} are taken");
        return Err(Refusal::new(StatusCode::URI_TOO_LONG, message));
    }
    let path = uri.path();
    if *method == Method::CONNECT || !path.starts_with('/') {
        let message =
            format!("The request target {} is not a path; send '/path?query'", quoted(&uri.to_string()));
        return Err(Refusal::bad_request(message));
    }
    match decode(path, false) {
        Ok(Cow::Borrowed(_)) => Ok(None),
        Ok(Cow::Owned(decoded)) => Ok(Some(decoded)),
        Err(why) => Err(Refusal::bad_request(format!("The path {} {why}", quoted(path)))),
    }
}

/// Undoes percent-encoding (and `+` for a space, in queries). The error completes "The … 'x' ".
pub(crate) fn decode(text: &str, plus_is_space: bool) -> Result<Cow<'_, str>, &'static str> {
    let special = |byte: u8| byte == b'%' || (plus_is_space && byte == b'+') || byte.is_ascii_control();
    let Some(first) = text.bytes().position(special) else {
        return Ok(Cow::Borrowed(text));
    };
    let (clean, rest) = text.as_bytes().split_at(first);
    let mut out = Vec::with_capacity(text.len());
    out.extend_from_slice(clean);
    let mut bytes = rest.iter().copied();
    while let Some(byte) = bytes.next() {
        let byte = match byte {
            b'%' => match (bytes.next().and_then(hex), bytes.next().and_then(hex)) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Err("has a '%' that two hexadecimal digits do not follow"),
            },
            b'+' if plus_is_space => b' ',
            byte => byte,
        };
        // A path with a newline or NUL in it names nothing, and would forge lines in logs. Queries may carry them.
        if byte.is_ascii_control() && !plus_is_space {
            return Err("holds a control character");
        }
        out.push(byte);
    }
    String::from_utf8(out).map(Cow::Owned).map_err(|_| "is not UTF-8 once its escapes are undone")
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_or_refused_by_their_reason() {
        let check = |text: &str, expected: Result<&str, &str>| {
            let got = decode(text, false);
            match (got, expected) {
                (Ok(got), Ok(expected)) => assert_eq!(got, expected, "{text}"),
                (Err(got), Err(part)) => assert!(got.contains(part), "{text}: {got}"),
                (got, expected) => panic!("{text}: {got:?} instead of {expected:?}"),
            }
        };
        check("/state", Ok("/state"));
        check("/a%20b+c", Ok("/a b+c"));
        check("/%e2%82%AC", Ok("/€"));
        check("/%", Err("two hexadecimal"));
        check("/%z", Err("two hexadecimal"));
        check("/%zz", Err("two hexadecimal"));
        check("/%c0%ae/", Err("UTF-8"));
        check("/state%00", Err("control"));
        check("/state%0a", Err("control"));
        assert_eq!(decode("a+b%0A", true), Ok(Cow::Borrowed("a b\n")));
    }
}
