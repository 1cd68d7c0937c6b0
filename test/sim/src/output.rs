//! The one place that prints: stdout is data, stderr is talk.

use std::io::Write;

pub fn data(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", text.trim_end());
}

pub fn talk(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", text.trim_end());
}
