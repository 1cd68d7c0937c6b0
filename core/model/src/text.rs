//! Texts for people: cut where they would become long.
//!
//! Owns one rule for all that is told of what somebody sent, or of what there is: nobody reads thousands of resources in an
//! error, and one that is told for each of many tasks may not fill memory and disk.

use crate::limits::TEXT_SHOWN_BYTES_MAX;
use std::fmt::{self, Write};

/// Shows the beginning of it: [`TEXT_SHOWN_BYTES_MAX`] bytes, and `…` where there is more. Costs what is shown, however
/// much there is.
#[derive(Clone, Copy, Debug)]
pub struct Brief<T>(pub T);

impl<T: fmt::Display> fmt::Display for Brief<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut cut = Cut { to: f, left: TEXT_SHOWN_BYTES_MAX, done: Ok(false) };
        // That it writes no more is an error to the one who wants to.
        let _ = write!(cut, "{}", self.0);
        match cut.done? {
            true => f.write_char('…'),
            false => Ok(()),
        }
    }
}

/// Lets so many bytes through.
struct Cut<'a, 'f> {
    to: &'a mut fmt::Formatter<'f>,
    left: usize,
    /// Whether something was left away.
    done: Result<bool, fmt::Error>,
}

impl Write for Cut<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let shown = &text[..text.floor_char_boundary(self.left)];
        self.left -= shown.len();
        self.done = self.to.write_str(shown).map(|()| shown.len() < text.len());
        match self.done {
            Ok(false) => Ok(()),
            _ => Err(fmt::Error),
        }
    }
}

/// The beginning of a text, as [`Brief`] shows it.
pub fn brief(text: String) -> String {
    if text.len() <= TEXT_SHOWN_BYTES_MAX { text } else { beginning(&text, TEXT_SHOWN_BYTES_MAX) }
}

/// So many bytes of a text, and `…` where there is more.
pub fn beginning(text: &str, bytes: usize) -> String {
    let shown = &text[..text.floor_char_boundary(bytes)];
    if shown.len() < text.len() { format!("{shown}…") } else { shown.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn what_is_short_is_shown_and_what_is_long_begins() {
        let long = "ä".repeat(TEXT_SHOWN_BYTES_MAX);
        for (text, shown) in [("", ""), ("mem:1", "mem:1"), (&long, &long[..TEXT_SHOWN_BYTES_MAX])] {
            let more = if shown.len() < text.len() { "…" } else { "" };
            assert_eq!(Brief(text).to_string(), format!("{shown}{more}"));
            assert_eq!(brief(text.to_owned()), format!("{shown}{more}"));
        }
        let odd = format!("a{long}");
        assert_eq!(
            Brief(&odd).to_string().len(),
            TEXT_SHOWN_BYTES_MAX - 1 + '…'.len_utf8(),
            "no half character"
        );
    }

    #[test]
    fn what_is_not_shown_is_not_worded() {
        struct Endless(Cell<usize>);
        impl fmt::Display for Endless {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                loop {
                    self.0.set(self.0.get() + 1);
                    f.write_str("cpus:1; ")?;
                }
            }
        }
        let endless = Endless(Cell::new(0));
        assert!(Brief(&endless).to_string().starts_with("cpus:1; cpus:1; "));
        assert_eq!(endless.0.get(), TEXT_SHOWN_BYTES_MAX / "cpus:1; ".len() + 1);
    }
}
