//! The one place that prints: stdout is data, stderr is talk.
//!
//! A reader that went away (`meseta ... | head`) ends no run with a panic: what cannot be printed is dropped.

use std::io::Write;

/// Prints data as it is; the text brings its newlines.
pub fn data(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

/// Says one line to the person at the terminal.
pub fn talk(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
