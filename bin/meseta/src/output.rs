//! The one place that prints: stdout is data, stderr is talk.
//!
//! A reader that went away (`meseta ... | head`) ends no run with a panic: what cannot be printed is dropped.

use std::io::Write;

/// Prints data as it is; the text brings its newlines.
pub fn data(text: &str) {
    bytes(text.as_bytes());
}

/// Prints data that need not be text.
pub fn bytes(data: &[u8]) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(data);
    let _ = out.flush();
}

/// Passes on, as it is, what another said on its stderr.
pub fn pass_on(said: &[u8]) {
    let _ = std::io::stderr().lock().write_all(said);
}

/// Says one line to the person at the terminal.
pub fn talk(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
