//! Where a redirect leads: a URL, `//host:port/path`, `/path`, or the bare `host:port` that some masters send.

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

/// The place that `location` names, seen from `from`. Where it names a host without a path, the path and query of
/// `from` are kept. The error completes "The redirect to 'x' ".
pub(crate) fn follow(from: &Uri, location: &str) -> Result<Uri, &'static str> {
    const NOT_A_PLACE: &str = "is neither a URL, nor a path, nor host:port";
    let scheme = from.scheme().cloned().unwrap_or(Scheme::HTTP);
    let own_target = from.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/"));
    if location.contains("://") {
        return location.parse().map_err(|_| NOT_A_PLACE);
    }
    let (authority, target) = if let Some(rest) = location.strip_prefix("//") {
        split(rest).ok_or(NOT_A_PLACE)?
    } else if location.starts_with('/') {
        let authority = from.authority().cloned().ok_or("is a path, but the host it is on is unknown")?;
        (authority, Some(location.parse().map_err(|_| NOT_A_PLACE)?))
    } else {
        split(location).ok_or(NOT_A_PLACE)?
    };
    let built =
        Uri::builder().scheme(scheme).authority(authority).path_and_query(target.unwrap_or(own_target));
    built.build().map_err(|_| NOT_A_PLACE)
}

/// `host:port/path?query` → its two halves.
fn split(text: &str) -> Option<(Authority, Option<PathAndQuery>)> {
    let at = text.find(['/', '?']).unwrap_or(text.len());
    let (authority, target) = text.split_at(at);
    let authority: Authority = authority.parse().ok()?;
    if authority.host().is_empty() {
        return None;
    }
    let target = match target {
        "" => None,
        query if query.starts_with('?') => Some(format!("/{query}").parse().ok()?),
        path => Some(path.parse().ok()?),
    };
    Some((authority, target))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_location_leads_somewhere_or_nowhere() {
        let from: Uri = "http://old:5050/api/v1?a=1".parse().unwrap();
        let check = |location: &str, expected: Option<&str>| {
            let got = follow(&from, location).ok().map(|uri| uri.to_string());
            assert_eq!(got.as_deref(), expected, "{location}");
        };
        check("http://new:5051/x", Some("http://new:5051/x"));
        check("http://new:5051", Some("http://new:5051/"));
        check("//new:5051/x?b=2", Some("http://new:5051/x?b=2"));
        check("//new:5051", Some("http://new:5051/api/v1?a=1"));
        check("new:5051", Some("http://new:5051/api/v1?a=1"));
        check("new", Some("http://new/api/v1?a=1"));
        check("10.0.0.7:5050/api/v1", Some("http://10.0.0.7:5050/api/v1"));
        check("[::1]:5050", Some("http://[::1]:5050/api/v1?a=1"));
        check("/other", Some("http://old:5050/other"));
        check("", None);
        check("//", None);
        check("new host", None);
        check("http://", None);
    }
}
