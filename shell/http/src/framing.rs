//! Notes which framing headers a request head has.
//!
//! hyper lets `Transfer-Encoding` overrule `Content-Length` and forgets that both were there. A proxy before us may
//! have read such a request the other way round, so it is refused; that takes a look at the bytes as they come in.

/// Reads a head as it arrives, in pieces of any size.
#[derive(Debug, Default)]
pub(crate) struct Framing {
    /// The beginning of a line that is not complete yet.
    begun: Vec<u8>,
    lines: u32,
    has_length: bool,
    has_encoding: bool,
    /// The empty line has come; what follows is body.
    done: bool,
}

/// The longest beginning of a line that matters.
const LONGEST: usize = ENCODING.len();
const LENGTH: &[u8] = b"content-length:";
const ENCODING: &[u8] = b"transfer-encoding:";

impl Framing {
    pub(crate) fn feed(&mut self, mut bytes: &[u8]) {
        while !self.done {
            let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else {
                let room = LONGEST - self.begun.len();
                self.begun.extend_from_slice(&bytes[..bytes.len().min(room)]);
                return;
            };
            let (line, rest) = bytes.split_at(end);
            if self.begun.is_empty() {
                self.note(line);
            } else {
                let room = LONGEST - self.begun.len();
                self.begun.extend_from_slice(&line[..line.len().min(room)]);
                let line = std::mem::take(&mut self.begun);
                self.note(&line);
            }
            bytes = &rest[1..];
        }
    }

    fn note(&mut self, line: &[u8]) {
        let begins =
            |name: &[u8]| line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        match line.first() {
            // Empty lines before the request line are passed over, as hyper does.
            None | Some(b'\r') => self.done = self.lines > 0,
            Some(first) => {
                self.lines = self.lines.saturating_add(1);
                match first.to_ascii_lowercase() {
                    b'c' => self.has_length = self.has_length || begins(LENGTH),
                    b't' => self.has_encoding = self.has_encoding || begins(ENCODING),
                    _ => {}
                }
            }
        }
    }

    /// Both headers are there.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.has_length && self.has_encoding
    }

    /// The request line has come whole.
    pub(crate) fn has_line(&self) -> bool {
        self.lines > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_headers_are_seen_in_any_case_and_however_they_are_cut() {
        let check = |head: &str, expected: bool| {
            for size in 1..=head.len() {
                let mut framing = Framing::default();
                head.as_bytes().chunks(size).for_each(|piece| framing.feed(piece));
                assert_eq!(framing.is_ambiguous(), expected, "{head:?} by {size}");
                assert!(framing.has_line());
            }
        };
        let both =
            "POST / HTTP/1.1\r\nHost: x\r\ncontent-LENGTH: 3\r\nA: b\r\nTransfer-Encoding:chunked\r\n\r\n";
        check(both, true);
        check(&format!("\r\n\r\n{both}"), true);
        check("POST / HTTP/1.1\nTransfer-Encoding: chunked\nContent-Length: 3\n\n", true);
        check("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nContent-Length: 3\r\n\r\n", false);
        check(
            "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Lengths: 3\r\nTransfer-Encodin: x\r\n\r\n",
            false,
        );
    }
}
