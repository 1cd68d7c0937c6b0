//! Bodies in chunks: with trailers, which are fine, and with sizes that are none.

use std::io::Write;
use std::net::Shutdown;

use crate::harness::raw;

use super::{each, request};

const CALL: &str = r#"{"type":"GET_HEALTH"}"#;
const HEADERS: &str = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";

fn chunked(body: &str) -> Vec<u8> {
    request("POST /api/v1 HTTP/1.1", HEADERS, body)
}

#[test]
fn chunks_with_trailers_are_taken() {
    each(|victim| {
        let size = CALL.len();
        for body in [
            format!("{size:x}\r\n{CALL}\r\n0\r\nX-T: 1\r\n\r\n"),
            format!("{size:x};name=value\r\n{CALL}\r\n0\r\nX-T: 1\r\nContent-Length: 3\r\n\r\n"),
            format!("5\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n", &CALL[..5], size - 5, &CALL[5..]),
        ] {
            let answered = raw::exchange(&victim.daemon.address(), &chunked(&body));
            assert_eq!(answered.status, 200, "{body:?}: {answered:?}");
            assert!(answered.body.contains("healthy"), "{answered:?}");
        }
    });
}

#[test]
fn sizes_that_are_none_are_refused() {
    each(|victim| {
        for size in ["-1", "0x5", "", "g", "1ffffffffffffffff", &"0".repeat(100_000)] {
            let body = format!("{size}\r\nhello\r\n0\r\n\r\n");
            victim.refuses(&chunked(&body), &[400, 413], "");
        }
        // A chunk beyond all bounds is waited for as far as a body may go, and not a byte is set aside for it.
        let mut socket = raw::connect(&victim.daemon.address());
        socket.write_all(&chunked("ffffffffffffffff\r\nhello")).expect("it reads");
        socket.shutdown(Shutdown::Write).expect("it is open");
        assert!([0, 400, 413].contains(&raw::answer(&mut socket).status));
        let both = format!("{HEADERS}Content-Length: 5\r\n");
        victim.refuses(&request("POST /api/v1 HTTP/1.1", &both, "0\r\n\r\n"), &[400], "Content-Length");
    });
}
