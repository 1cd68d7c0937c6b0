//! How long runs of allocation took, and how long each was waited for, under Mesos' names.
//!
//! The machine has no clock: a step in which it let the allocator work is measured as a whole, with the offers that it
//! made of what came out.

use meseta_model::Mono;
use meseta_runtime::Clock;
use meseta_telemetry::{Registry, Timer};

pub(crate) struct Runs {
    clock: Clock,
    run: Timer,
    latency: Timer,
    /// How many there were.
    count: u64,
    /// When the next one was first due, or will be.
    due: Option<Mono>,
}

impl Runs {
    /// By the clock of the machine.
    pub fn new(clock: Clock, metrics: &Registry) -> Runs {
        let timer = |name: &str| metrics.timer(&format!("allocator/mesos/{name}_ms"));
        Runs {
            clock,
            run: timer("allocation_run"),
            latency: timer("allocation_run_latency"),
            count: 0,
            due: None,
        }
    }

    /// After a step that began then: how many runs there were by now, and when the next one is due; `Mono(0)` is at once.
    pub fn stepped(&mut self, count: u64, due: Option<Mono>, began: Mono) {
        if count != self.count {
            self.count = count;
            self.run.record(self.clock.mono().since(began));
            self.latency.record(began.since(self.due.take().unwrap_or(began)));
        }
        // What is due already goes on waiting; what is not may be due earlier or later by now.
        let waits = |since: &Mono| due.is_some() && *since <= began;
        self.due = self.due.filter(waits).or(due.map(|at| if at == Mono(0) { began } else { at }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: u64 = 1_000_000;

    /// Steps with how many runs there were, when the next is due and when the step began, in ms; what latencies came of it.
    fn check(steps: &[(u64, Option<u64>, u64)], latencies: &str) {
        let metrics = Registry::new();
        let mut runs = Runs::new(Clock::new(), &metrics);
        let mut seen = Vec::new();
        for (count, due, began) in steps {
            let before = runs.count;
            runs.stepped(*count, due.map(|ms| Mono(ms * MS)), Mono(began * MS));
            if runs.count != before {
                seen.push(
                    metrics.snapshot().get("allocator/mesos/allocation_run_latency_ms").unwrap_or(-1.0),
                );
            }
        }
        let seen: Vec<String> = seen.iter().map(f64::to_string).collect();
        assert_eq!(seen.join(" "), latencies);
        let recorded = metrics.snapshot().get("allocator/mesos/allocation_run_ms/count");
        assert_eq!(recorded.unwrap_or(0.0), seen.len() as f64, "each run took some time");
    }

    #[test]
    fn a_run_is_waited_for_since_something_called_for_it() {
        check(&[(0, None, 1), (0, Some(0), 2), (0, Some(0), 5), (1, None, 9)], "7");
    }

    #[test]
    fn what_was_not_done_at_once_is_waited_for_anew() {
        check(&[(0, Some(0), 2), (1, Some(0), 3), (2, None, 5)], "1 2");
    }

    #[test]
    fn what_is_due_later_is_waited_for_since_then() {
        check(&[(0, Some(20), 2), (1, None, 21)], "1");
        check(&[(0, Some(20), 2), (0, Some(30), 3), (1, None, 34)], "4");
        check(&[(0, Some(20), 2), (0, Some(0), 10), (1, None, 11)], "1");
    }

    #[test]
    fn what_nothing_calls_for_any_more_is_not_waited_for() {
        check(&[(0, Some(0), 2), (0, None, 3), (0, Some(0), 50), (1, None, 51)], "1");
    }
}
