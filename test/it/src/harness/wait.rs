//! Waiting for something that another process does.

use std::time::{Duration, Instant};

/// How long a condition may take to hold: far longer than it takes, so that a busy machine fails nothing.
const PATIENCE: Duration = Duration::from_secs(40);
const BETWEEN: Duration = Duration::from_millis(4);

/// The first thing that `look` finds.
///
/// # Panics
/// Where it finds nothing for too long; the message says what was waited for.
#[track_caller]
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "waited {} s in vain: {what}", PATIENCE.as_secs());
        std::thread::sleep(BETWEEN);
    }
}

/// Waits until `holds`.
#[track_caller]
pub fn until_true(what: &str, mut holds: impl FnMut() -> bool) {
    until(what, || holds().then_some(()));
}
