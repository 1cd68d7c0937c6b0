//! Content negotiation: which of the caller's media types a request carries, and which it wants back.
//!
//! The media types are the caller's table of `(name, meaning)`, the preferred one first. Works for `Content-Type` and
//! `Accept` and for any header of the same grammar.

use crate::refusal::{Refusal, quoted};
use http::{HeaderMap, HeaderName, StatusCode};

/// The meaning of the media type that header `name` says the body has. Parameters such as `charset` are ignored.
///
/// Errors: 400 if the header is missing, doubled or unreadable, 415 if its type is not in the table.
pub fn sent<T: Copy>(headers: &HeaderMap, name: &HeaderName, known: &[(&str, T)]) -> Result<T, Refusal> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        let message = format!("The '{}' header is missing; send {}", title(name), list(known));
        return Err(Refusal::bad_request(message));
    };
    if values.next().is_some() {
        return Err(Refusal::bad_request(format!("The '{}' header is there more than once", title(name))));
    }
    let text = value.to_str().unwrap_or_default();
    let essence = text.split(';').next().unwrap_or_default().trim();
    if let Some((_, meaning)) = known.iter().find(|(name, _)| name.eq_ignore_ascii_case(essence)) {
        return Ok(*meaning);
    }
    let message = format!("The '{}' {} is not spoken here; send {}", title(name), quoted(text), list(known));
    Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message))
}

/// The meaning of the media type that suits header `name` best: the highest `q`, and among equals the earlier in the
/// table. Without the header, anything is wanted.
///
/// Errors: 406 if nothing in the table is acceptable.
pub fn wanted<T: Copy>(headers: &HeaderMap, name: &HeaderName, known: &[(&str, T)]) -> Result<T, Refusal> {
    let mut best: Option<(u16, T)> = None;
    for (media, meaning) in known {
        let quality = quality_in(headers, name, media);
        if quality > best.map_or(0, |(quality, _)| quality) {
            best = Some((quality, *meaning));
        }
        if quality == WHOLE {
            break;
        }
    }
    best.map(|(_, meaning)| meaning).ok_or_else(|| {
        let values: Vec<&str> =
            headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
        let asked = quoted(&values.join(", "));
        let message = format!("The '{}' {asked} allows none of {}", title(name), list(known));
        Refusal::new(StatusCode::NOT_ACCEPTABLE, message)
    })
}

/// How much a client wants `media`, from 0 (not at all) to 1000, by the header `name`.
pub fn quality_in(headers: &HeaderMap, name: &HeaderName, media: &str) -> u16 {
    let mut any = false;
    let mut found: Option<(Fit, u16)> = None;
    for value in headers.get_all(name) {
        let text = value.to_str().unwrap_or_default();
        for range in split_unquoted(text, b',') {
            any = any || !range.trim().is_empty();
            let Some((fit, quality)) = fits(range, media) else { continue };
            if found.is_none_or(|(best, _)| fit > best) {
                found = Some((fit, quality));
            }
        }
    }
    match found {
        Some((_, quality)) => quality,
        None if any => 0,
        None => WHOLE,
    }
}

const WHOLE: u16 = 1000;

/// How exactly a media range names a type; a more exact range overrules the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    All,
    Family,
    Exact,
}

fn fits(range: &str, media: &str) -> Option<(Fit, u16)> {
    let mut parts = split_unquoted(range, b';');
    let essence = parts.next().unwrap_or_default().trim();
    let fit = if essence.eq_ignore_ascii_case(media) {
        Fit::Exact
    } else if essence == "*/*" || essence == "*" {
        Fit::All
    } else {
        let family = essence.strip_suffix("/*")?;
        let (of_media, _) = media.split_once('/')?;
        family.eq_ignore_ascii_case(of_media).then_some(Fit::Family)?
    };
    let mut quality = parts.filter_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case("q").then(|| thousandths(value.trim()))
    });
    Some((fit, quality.next().unwrap_or(WHOLE)))
}

/// `0.25` → 250. What is not a number counts as not acceptable; Java's `.2` is one.
fn thousandths(text: &str) -> u16 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return 0;
    }
    match whole {
        "1" => WHOLE,
        "0" | "" => format!("{fraction:0<3}").parse().unwrap_or(0),
        _ => 0,
    }
}

/// Splits at a separator that does not stand inside a quoted string.
fn split_unquoted(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (mut quoted, mut escaped) = (false, false);
        let end = text.bytes().position(|byte| {
            if escaped {
                escaped = false;
                return false;
            }
            match byte {
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                _ => return byte == separator && !quoted,
            }
            false
        });
        match end {
            Some(end) => {
                rest = Some(&text[end + 1..]);
                Some(&text[..end])
            }
            None => rest.take(),
        }
    })
}

fn list<T>(known: &[(&str, T)]) -> String {
    known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" or ")
}

/// `content-type` → `Content-Type`, as people write it.
fn title(name: &HeaderName) -> String {
    let words = name.as_str().split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_ascii_uppercase() + rest
    });
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderValue, header};

    const KNOWN: [(&str, char); 2] = [("application/json", 'j'), ("application/x-protobuf", 'p')];

    fn with(name: HeaderName, values: &[&str]) -> HeaderMap {
        values.iter().map(|value| (name.clone(), HeaderValue::from_str(value).unwrap())).collect()
    }

    #[test]
    fn the_best_acceptable_type_is_picked() {
        let check = |values: &[&str], expected: Result<char, u16>| {
            let got = wanted(&with(header::ACCEPT, values), &header::ACCEPT, &KNOWN);
            assert_eq!(got.map_err(|refusal| refusal.status().as_u16()), expected, "{values:?}");
        };
        check(&[], Ok('j'));
        check(&[""], Ok('j'));
        check(&["*/*"], Ok('j'));
        check(&["application/*"], Ok('j'));
        check(&["application/json"], Ok('j'));
        check(&["Application/X-Protobuf"], Ok('p'));
        check(&["application/x-protobuf, application/json"], Ok('j'));
        check(&["application/json;q=0.5, application/x-protobuf;q=0.9"], Ok('p'));
        check(&["application/json;q=0, */*"], Ok('p'));
        check(&["*/*;q=0.1", "application/x-protobuf"], Ok('p'));
        check(&["text/html;level=\"1,2\", application/x-protobuf; q=0.001"], Ok('p'));
        check(&["text/html, image/gif, *; q=.2, */*; q=.2"], Ok('j'));
        check(&["text/html, */*; q=0.2"], Ok('j'));
        check(&["text/html"], Err(406));
        check(&["application/json;q=0"], Err(406));
        check(&["application/json;q=-1"], Err(406));
        check(&["application/json;q=9999999999999999999999"], Err(406));
        check(&["\"", ",;,;"], Err(406));
    }

    #[test]
    fn the_sent_type_must_be_there_once_and_known() {
        let check = |values: &[&str], expected: Result<char, u16>| {
            let got = sent(&with(header::CONTENT_TYPE, values), &header::CONTENT_TYPE, &KNOWN);
            assert_eq!(got.map_err(|refusal| refusal.status().as_u16()), expected, "{values:?}");
        };
        check(&["application/json"], Ok('j'));
        check(&["application/json; charset=utf-8"], Ok('j'));
        check(&["APPLICATION/x-protobuf"], Ok('p'));
        check(&[], Err(400));
        check(&["application/json", "application/json"], Err(400));
        check(&["text/plain"], Err(415));
        check(&["application/*"], Err(415));
        check(&[""], Err(415));
    }

    #[test]
    fn a_refusal_names_the_header_its_value_and_what_to_send() {
        let headers = with(header::CONTENT_TYPE, &["text/plain"]);
        let refusal = sent(&headers, &header::CONTENT_TYPE, &KNOWN).unwrap_err();
        assert_eq!(
            refusal.message(),
            "The 'Content-Type' 'text/plain' is not spoken here; send application/json or application/x-protobuf"
        );
        let name = HeaderName::from_static("message-accept");
        let refusal = wanted(&with(name.clone(), &["text/x"]), &name, &KNOWN).unwrap_err();
        assert_eq!(
            refusal.message(),
            "The 'Message-Accept' 'text/x' allows none of application/json or application/x-protobuf"
        );
    }
}
