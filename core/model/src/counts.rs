//! How often resources were compared, for tests that hold what an event costs.
//!
//! Owns a count for each thread, which only grows. Promises that nothing of it is there without the feature `counts`.

use std::cell::Cell;

thread_local! {
    static COMPARISONS: Cell<u64> = const { Cell::new(0) };
}

pub(crate) fn compared() {
    COMPARISONS.with(|count| count.set(count.get() + 1));
}

/// Comparisons of two entries of resources on this thread so far: in searches, merges and sorting alike.
pub fn comparisons() -> u64 {
    COMPARISONS.with(Cell::get)
}
