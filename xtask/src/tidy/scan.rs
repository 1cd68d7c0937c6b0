//! Splits Rust source into names and signs, leaving out comments, strings, numbers and lifetimes.

/// A name or a sign, and its line (from 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Token<'a> {
    pub text: &'a str,
    pub line: usize,
}

impl Token<'_> {
    pub fn is_name(&self) -> bool {
        self.text.starts_with(is_name)
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// All tokens. Source that does not compile gives some tokens, too.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut scanner = Scanner { rest: source, line: 1 };
    let mut tokens = Vec::new();
    while !scanner.rest.is_empty() {
        if let Some(token) = scanner.next() {
            tokens.push(token);
        }
    }
    tokens
}

struct Scanner<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Scanner<'a> {
    /// Takes that many bytes, counting lines.
    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes.min(self.rest.len()));
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    /// Takes one thing; a token unless it is left out.
    fn next(&mut self) -> Option<Token<'a>> {
        let rest = self.rest;
        let line = self.line;
        let first = rest.chars().next()?;
        if first.is_whitespace() {
            self.take(first.len_utf8());
            return None;
        }
        if rest.starts_with("//") {
            self.take(rest.find('\n').unwrap_or(rest.len()));
            return None;
        }
        if rest.starts_with("/*") {
            self.take(comment(rest));
            return None;
        }
        if let Some(bytes) = string(rest) {
            self.take(bytes);
            return None;
        }
        if first == '\'' {
            self.take(quote(rest));
            return None;
        }
        let bytes = if is_name(first) { name(rest) } else { sign(rest, first) };
        let text = self.take(bytes);
        (!first.is_ascii_digit()).then_some(Token { text, line })
    }
}

fn name(rest: &str) -> usize {
    rest.find(|c| !is_name(c)).unwrap_or(rest.len())
}

fn sign(rest: &str, first: char) -> usize {
    if rest.starts_with("::") { 2 } else { first.len_utf8() }
}

/// Length of a block comment, which may hold others.
fn comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// Length of a string of any kind that begins here.
fn string(rest: &str) -> Option<usize> {
    let prefix = rest.find(|c: char| !matches!(c, 'b' | 'c' | 'r'))?;
    let (prefix, body) = rest.split_at(prefix);
    if !matches!(prefix, "" | "b" | "c" | "r" | "br" | "cr") {
        return None;
    }
    if prefix.ends_with('r') {
        let hashes = body.find(|c| c != '#')?;
        if !body[hashes..].starts_with('"') {
            return None;
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let start = hashes + 1;
        let length = body[start..].find(&end).map_or(body.len(), |at| start + at + end.len());
        return Some(prefix.len() + length);
    }
    body.starts_with('"').then(|| prefix.len() + escaped(body, b'"'))
}

/// Length up to and with the closing quote.
fn escaped(body: &str, quote: u8) -> usize {
    let mut at = 1;
    while at < body.len() {
        match body.as_bytes()[at] {
            b'\\' => at += 2,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    body.len()
}

/// Length of a character, or of a lifetime.
fn quote(rest: &str) -> usize {
    let mut chars = rest[1..].chars();
    match (chars.next(), chars.next()) {
        (Some('\\'), _) => escaped(rest, b'\''),
        (Some(c), Some('\'')) => 2 + c.len_utf8(),
        _ => 1 + name(&rest[1..]),
    }
}
