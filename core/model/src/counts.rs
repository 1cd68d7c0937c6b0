//! How often resources were compared and looked at, for tests that hold what an event costs.
//!
//! Owns two counts for each thread, which only grow. Promises that nothing of it is there without the feature `counts`.

use std::cell::Cell;

thread_local! {
    static COMPARISONS: Cell<u64> = const { Cell::new(0) };
    static LOOKS: Cell<u64> = const { Cell::new(0) };
}

pub(crate) fn looked() {
    LOOKS.with(|count| count.set(count.get() + 1));
}

pub(crate) fn compared() {
    COMPARISONS.with(|count| count.set(count.get() + 1));
}

/// Comparisons of two entries of resources on this thread so far: in searches, merges and sorting alike.
pub fn comparisons() -> u64 {
    COMPARISONS.with(Cell::get)
}

/// Entries of resources that were read on this thread so far, one after the other or at a place; but for those that searches
/// passed.
pub fn looks() -> u64 {
    LOOKS.with(Cell::get)
}
