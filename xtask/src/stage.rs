//! One stage of a chore: runs, then prints one line with its time.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::output;

/// Runs `work`; prints its name and time, and where it took longer than it may.
pub fn stage<T>(name: &str, budget: Option<Duration>, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    let mark = if result.is_ok() { "ok    " } else { "failed" };
    let late = match budget {
        Some(budget) if took > budget => format!("  (more than its {} s)", budget.as_secs()),
        _ => String::new(),
    };
    output::talk(&format!("{mark} {name:<22} {:>7.1} s{late}", took.as_secs_f64()));
    result.with_context(|| name.to_owned())
}

pub const fn minutes(count: u64) -> Option<Duration> {
    Some(Duration::from_secs(count * 60))
}
