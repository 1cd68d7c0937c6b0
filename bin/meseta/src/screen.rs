//! What a person sees while something runs: lines that stay and, on a terminal, one line below them that moves.
//!
//! Without a terminal on stderr there is no line that moves: what it would say is left out, so logs stay readable.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::output;

/// How often the line moves.
const TICK: Duration = Duration::from_millis(120);

/// Cheap to clone; all clones are the same place.
#[derive(Clone)]
pub struct Screen(Option<ProgressBar>);

impl Screen {
    /// With a line that says what is waited for.
    pub fn waiting() -> Screen {
        Screen::new("{spinner} {msg}", None)
    }

    /// With a bar of so many steps.
    pub fn counting(steps: u64) -> Screen {
        Screen::new("{bar:24} {pos}/{len}  {msg}", Some(steps))
    }

    fn new(template: &str, steps: Option<u64>) -> Screen {
        if !std::io::stderr().is_terminal() {
            return Screen(None);
        }
        let style = ProgressStyle::with_template(template).unwrap_or(ProgressStyle::default_bar());
        let bar = match steps {
            Some(steps) => ProgressBar::new(steps),
            None => ProgressBar::new_spinner(),
        };
        bar.set_style(style);
        bar.enable_steady_tick(TICK);
        Screen(Some(bar))
    }

    /// Whether there is a line that moves.
    pub fn moves(&self) -> bool {
        self.0.is_some()
    }

    /// A line that stays, on stderr.
    pub fn talk(&self, line: &str) {
        match &self.0 {
            Some(bar) => bar.suspend(|| output::talk(line)),
            None => output::talk(line),
        }
    }

    /// What another said on its stderr, as it is.
    pub fn pass_on(&self, said: &[u8]) {
        match &self.0 {
            Some(bar) => bar.suspend(|| output::pass_on(said)),
            None => output::pass_on(said),
        }
    }

    /// Data, on stdout; the text brings its newlines.
    pub fn data(&self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// Data that need not be text.
    pub fn bytes(&self, data: &[u8]) {
        match &self.0 {
            Some(bar) => bar.suspend(|| output::bytes(data)),
            None => output::bytes(data),
        }
    }

    /// What the line that moves says.
    pub fn now(&self, message: String) {
        if let Some(bar) = &self.0 {
            bar.set_message(message);
        }
    }

    /// How many steps are done.
    pub fn done(&self, steps: u64) {
        if let Some(bar) = &self.0 {
            bar.set_position(steps);
        }
    }

    /// Takes away the line that moves.
    pub fn clear(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
