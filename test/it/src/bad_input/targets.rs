//! Request lines and headers that no client sends.

use super::{each, request};

#[test]
fn broken_paths_are_refused() {
    each(|victim| {
        for (target, word) in [
            ("/%zz", "'%'"),
            ("/%", "'%'"),
            ("/%c0%ae/", "UTF-8"),
            ("/state%00", "control"),
            ("/state%0d%0aX:y", "control"),
        ] {
            victim.refuses(&request(&format!("GET {target} HTTP/1.1"), "", ""), &[400], word);
        }
        let long = format!("GET /{} HTTP/1.1", "a".repeat(1 << 20));
        victim.refuses(&request(&long, "", ""), &[414, 431], "bytes");
        victim.refuses(b"GET /health HTTP/1.1\rHost: x\r\r\n\r\n", &[400], "");
        victim.refuses(&request("GET /health HTTP/1.1", "A: b\r\n folded\r\n", ""), &[400], "");
        victim.refuses(&request("GET /../../etc/passwd HTTP/1.1", "", ""), &[400, 404], "passwd");
    });
}

#[test]
fn times_in_a_query_are_times() {
    each(|victim| {
        for text in ["", "1x", "abc", "-1secs", "5", "1e99weeks"] {
            let line = format!("GET /metrics/snapshot?timeout={text} HTTP/1.1");
            victim.refuses(&request(&line, "", ""), &[400], &format!("Invalid timeout '{text}'"));
            let line = format!("POST /logging/toggle?level=1&duration={text} HTTP/1.1");
            victim.refuses(&request(&line, "", ""), &[400], "duration");
        }
    });
}

#[test]
fn targets_of_another_form_are_refused() {
    let libprocess =
        "User-Agent: libprocess/x@1.2.3.4:5\r\nLibprocess-From: x@1.2.3.4:5\r\nContent-Length: 0\r\n";
    each(|victim| {
        for target in ["", "*", "1.2.3.4:5050", "master", "http://", "x@1.2.3.4:5"] {
            let line = format!("POST {target} HTTP/1.1");
            victim.refuses(&request(&line, libprocess, ""), &[400], "");
        }
        // What a proxy sends is taken as what it means: a path, which nothing is posted to.
        victim.refuses(&request("POST http://1.2.3.4:5/ HTTP/1.1", libprocess, ""), &[404, 405], "'/'");
        victim.refuses(&request("POST / HTTP/1.1", libprocess, ""), &[404, 405], "'/'");
        victim.refuses(&request("CONNECT 1.2.3.4:5 HTTP/1.1", libprocess, ""), &[400], "path");
    });
}
