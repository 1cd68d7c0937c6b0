//! Syncs of many files at once: the disk's journal then writes them together, where one after another each would
//! wait for a journal write of its own.

use std::thread;

/// The most that are waited for at once.
const MAX_THREADS: usize = 16;

/// Calls `work` for each item, many at a time; the results are in the order of the items.
pub(crate) fn together<I: Sync, R: Send>(items: &[I], work: impl Fn(&I) -> R + Sync) -> Vec<R> {
    let share = items.len().div_ceil(MAX_THREADS).max(1);
    if items.len() <= 1 {
        return items.iter().map(work).collect();
    }
    thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = items
            .chunks(share)
            .map(|chunk| {
                let wait = move || chunk.iter().map(work).collect::<Vec<_>>();
                // Without a thread it is done by this one.
                thread::Builder::new().spawn_scoped(scope, wait).map_err(|_| chunk)
            })
            .collect();
        let results = threads.into_iter().map(|thread| match thread {
            // A panic goes on where it would have come up without threads.
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(chunk) => chunk.iter().map(work).collect(),
        });
        results.flatten().collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_order() {
        for len in [0, 1, 2, 15, 16, 17, 100] {
            let items: Vec<_> = (0..len).collect();
            assert_eq!(
                together(&items, |item| item * 2),
                items.iter().map(|item| item * 2).collect::<Vec<_>>()
            );
        }
    }
}
