//! Looks at a request head for what hyper forgets.
//!
//! hyper lets `Transfer-Encoding` overrule `Content-Length` and drops the latter. A proxy before us may have read such a
//! request the other way round, so it is refused; that takes a look at the bytes as they came in. Only requests with
//! `Transfer-Encoding` are looked at: for all others it costs a copy of the head.

/// The bytes of the head being read, and of what came in with them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    bytes: Vec<u8>,
}

/// More than this is not kept for the next head.
const KEPT_BYTES: usize = 4 << 10;

impl Head {
    /// The head is complete, and hyper found it to have the encoding or not. True: it has a length beside it.
    ///
    /// What came in behind the head is forgotten, so a second head in the same bytes is not looked at; hyper closes
    /// the connection after such a request in any case.
    pub(crate) fn end(&mut self, has_encoding: bool) -> bool {
        let ambiguous = has_encoding && self.has_length();
        self.bytes.clear();
        self.bytes.shrink_to(KEPT_BYTES);
        ambiguous
    }

    /// More of it came in. Past `limit` bytes hyper refuses it, and no more is kept.
    pub(crate) fn feed(&mut self, bytes: &[u8], limit: usize) {
        let room = limit.saturating_sub(self.bytes.len());
        self.bytes.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    /// The request line has come whole.
    pub(crate) fn has_line(&self) -> bool {
        self.bytes.contains(&b'\n')
    }

    /// There is a `Content-Length`, whatever else there is.
    fn has_length(&self) -> bool {
        const LENGTH: &[u8] = b"content-length:";
        let lines = self.bytes.split(|byte| *byte == b'\n');
        // Empty lines before the request line are passed over, as hyper does.
        let head = lines.skip_while(|line| is_empty(line)).take_while(|line| !is_empty(line));
        let begins =
            |line: &[u8]| line.get(..LENGTH.len()).is_some_and(|start| start.eq_ignore_ascii_case(LENGTH));
        head.into_iter().any(begins)
    }
}

fn is_empty(line: &[u8]) -> bool {
    matches!(line, b"" | b"\r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_seen_in_any_case_and_only_in_the_head() {
        let check = |text: &str, expected: bool| {
            let mut head = Head::default();
            text.as_bytes().chunks(7).for_each(|piece| head.feed(piece, 1_000));
            assert!(head.has_line());
            assert!(!head.clone().end(false));
            assert_eq!(head.end(true), expected, "{text:?}");
        };
        check("POST / HTTP/1.1\r\nA: b\r\ncontent-LENGTH: 3\r\n\r\n", true);
        check("\r\n\r\nPOST / HTTP/1.1\r\nContent-Length:3\r\n\r\n", true);
        check("POST / HTTP/1.1\nContent-Length: 3\n\n", true);
        check("POST / HTTP/1.1\r\nA: b\r\n\r\nContent-Length: 3\r\n\r\n", false);
        check("POST / HTTP/1.1\r\nContent-Lengths: 3\r\nContent-Lengt\r\n\r\n", false);
    }

    #[test]
    fn no_more_is_kept_than_a_head_may_have() {
        let mut head = Head::default();
        head.feed(&[b'a'; 70], 100);
        head.feed(&[b'a'; 70], 100);
        assert_eq!(head.bytes.len(), 100);
        assert!(!head.end(true) && !head.has_line());
    }
}
