//! What happened, as text if somebody reads it, and always as one number: the same seed gives the same.

use std::fmt::{self, Write};

use meseta_wire::Message;

use crate::queue::Time;

/// See the module's documentation.
#[derive(Debug, Clone)]
pub struct Log {
    hash: u64,
    /// Lines, where they are kept.
    lines: Option<String>,
    /// Whether lines go to stderr as they come.
    aloud: bool,
    /// Room to encode messages in.
    bytes: Vec<u8>,
}

impl Log {
    pub fn new(keep: bool, aloud: bool) -> Log {
        Log { hash: 0xcbf2_9ce4_8422_2325, lines: keep.then(String::new), aloud, bytes: Vec::new() }
    }

    /// Mixes a number in.
    pub fn fold(&mut self, number: u64) {
        self.hash = (self.hash ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }

    pub fn fold_bytes(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.fold(u64::from_le_bytes(*word)));
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.fold(u64::from_le_bytes(last));
        self.fold(bytes.len() as u64);
    }

    /// Mixes all of a message in.
    pub fn fold_message(&mut self, message: &impl Message) {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        message.encode(&mut bytes);
        self.fold_bytes(&bytes);
        self.bytes = bytes;
    }

    /// Whether text is wanted at all: making it costs.
    pub fn is_verbose(&self) -> bool {
        self.aloud || self.lines.is_some()
    }

    /// A line, with its time in front.
    pub fn line(&mut self, at: Time, text: fmt::Arguments<'_>) {
        let line = format!("{:>4}.{:06} {text}", at / 1_000_000_000, at % 1_000_000_000 / 1_000);
        if self.aloud {
            crate::output::talk(&line);
        }
        if let Some(lines) = &mut self.lines {
            let _ = writeln!(lines, "{line}");
        }
    }

    pub fn hash(&self) -> u64 {
        self.hash
    }

    pub fn text(&self) -> &str {
        self.lines.as_deref().unwrap_or_default()
    }
}
