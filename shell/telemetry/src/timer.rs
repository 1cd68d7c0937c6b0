//! How long something took: the last value and the distribution over the last [`WINDOW`] values, as Mesos reports it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::metrics::Snapshot;

/// How many values are kept.
pub const WINDOW: usize = 1000;

const PERCENTILES: [(&str, f64); 6] =
    [("p50", 0.5), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99), ("p999", 0.999), ("p9999", 0.9999)];

/// Clones share their values.
#[derive(Clone, Debug, Default)]
pub struct Timer(Arc<Mutex<VecDeque<f64>>>);

impl Timer {
    pub fn record(&self, took: Duration) {
        let mut values = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if values.len() == WINDOW {
            values.pop_front();
        }
        values.push_back(took.as_secs_f64() * 1e3);
    }

    /// Adds `name` (the last value in milliseconds) and `name/count`, `/min`, `/max`, `/p50` ...; nothing before the
    /// first value.
    pub(crate) fn report(&self, name: &str, into: &mut Snapshot) {
        let values: Vec<f64> =
            self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect();
        let Some(last) = values.last().copied() else { return };
        let mut sorted = values;
        sorted.sort_unstable_by(f64::total_cmp);
        into.gauge(name, last);
        into.gauge(format!("{name}/count"), sorted.len() as f64);
        into.gauge(format!("{name}/min"), sorted[0]);
        into.gauge(format!("{name}/max"), sorted[sorted.len() - 1]);
        for (part, fraction) in PERCENTILES {
            into.gauge(format!("{name}/{part}"), percentile(&sorted, fraction));
        }
    }
}

/// Between the two nearest values, weighted by nearness.
fn percentile(sorted: &[f64], fraction: f64) -> f64 {
    let position = fraction * (sorted.len() - 1) as f64;
    let below = position.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (position - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::Registry;

    #[test]
    fn a_timer_reports_its_window() {
        let registry = Registry::new();
        let timer = registry.timer("registrar/state_store_ms");
        assert_eq!(registry.snapshot().to_json(), "{}");
        for ms in 0..=WINDOW as u64 {
            timer.record(Duration::from_millis(ms));
        }
        let snapshot = registry.snapshot();
        let read = |part: &str| snapshot.get(&format!("registrar/state_store_ms{part}")).unwrap();
        assert_eq!((read(""), read("/count"), read("/min"), read("/max")), (1000.0, 1000.0, 1.0, 1000.0));
        assert_eq!(read("/p50"), 500.5);
        assert!(read("/p99") < read("/p999") && read("/p9999") <= read("/max"));
    }
}
