//! The registry of metrics: counters and gauges as atomics, gauges that are pulled, timers.
//!
//! Names are Mesos' (`master/tasks_running`). Counting never takes a lock; registering and reading do.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::timer::Timer;

/// What only grows (until the process ends).
#[derive(Clone, Debug, Default)]
pub struct Counter(Arc<AtomicU64>);

impl Counter {
    pub fn increment(&self) {
        self.add(1);
    }

    pub fn add(&self, by: u64) {
        self.0.fetch_add(by, Ordering::Relaxed);
    }

    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A value that is set.
#[derive(Clone, Debug, Default)]
pub struct Gauge(Arc<AtomicU64>);

impl Gauge {
    pub fn set(&self, value: f64) {
        self.0.store(value.to_bits(), Ordering::Relaxed);
    }

    pub fn get(&self) -> f64 {
        f64::from_bits(self.0.load(Ordering::Relaxed))
    }
}

/// Whether a value only grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Counter,
    Gauge,
}

type Pull = Arc<dyn Fn() -> f64 + Send + Sync>;

#[derive(Clone)]
enum Source {
    Counter(Counter),
    Gauge(Gauge),
    Pulled(Pull),
    Timer(Timer),
}

/// The metrics of one daemon. Clones share them.
#[derive(Clone, Default)]
pub struct Registry {
    sources: Arc<RwLock<BTreeMap<String, Source>>>,
}

impl Registry {
    pub fn new() -> Registry {
        Registry::default()
    }

    /// The counter of that name, made at its first use; a name that is another kind's becomes the counter's.
    pub fn counter(&self, name: &str) -> Counter {
        if let Some(Source::Counter(counter)) = self.read(name) {
            return counter;
        }
        let counter = Counter::default();
        self.put(name, Source::Counter(counter.clone()));
        counter
    }

    /// As [`Registry::counter`], for a gauge that is set.
    pub fn gauge(&self, name: &str) -> Gauge {
        if let Some(Source::Gauge(gauge)) = self.read(name) {
            return gauge;
        }
        let gauge = Gauge::default();
        self.put(name, Source::Gauge(gauge.clone()));
        gauge
    }

    /// As [`Registry::counter`], for a timer; its name ends in `_ms`.
    pub fn timer(&self, name: &str) -> Timer {
        if let Some(Source::Timer(timer)) = self.read(name) {
            return timer;
        }
        let timer = Timer::default();
        self.put(name, Source::Timer(timer.clone()));
        timer
    }

    /// A gauge whose value is asked for at each reading; what it asks must not block.
    pub fn pull(&self, name: &str, value: impl Fn() -> f64 + Send + Sync + 'static) {
        self.put(name, Source::Pulled(Arc::new(value)));
    }

    /// Forgets every metric whose name begins so, such as a framework's.
    pub fn remove(&self, prefix: &str) {
        self.sources
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|name, _| !name.starts_with(prefix));
    }

    /// All values as they are now. Pulled ones are asked after the lock is given back.
    pub fn snapshot(&self) -> Snapshot {
        let sources = self.sources.read().unwrap_or_else(PoisonError::into_inner).clone();
        let mut snapshot = Snapshot::default();
        for (name, source) in sources {
            match source {
                Source::Counter(counter) => snapshot.counter(name, counter.get() as f64),
                Source::Gauge(gauge) => snapshot.gauge(name, gauge.get()),
                Source::Pulled(value) => snapshot.gauge(name, value()),
                Source::Timer(timer) => timer.report(&name, &mut snapshot),
            }
        }
        snapshot
    }

    fn read(&self, name: &str) -> Option<Source> {
        self.sources.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn put(&self, name: &str, source: Source) {
        self.sources.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), source);
    }
}

/// Values at one moment, sorted by name. A machine's view can add its own before it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    values: BTreeMap<String, (Kind, f64)>,
}

impl Snapshot {
    pub fn counter(&mut self, name: impl Into<String>, value: f64) {
        self.values.insert(name.into(), (Kind::Counter, value));
    }

    pub fn gauge(&mut self, name: impl Into<String>, value: f64) {
        self.values.insert(name.into(), (Kind::Gauge, value));
    }

    pub fn get(&self, name: &str) -> Option<f64> {
        self.values.get(name).map(|(_, value)| *value)
    }

    /// Name, kind and value, in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Kind, f64)> {
        self.values.iter().map(|(name, (kind, value))| (name.as_str(), *kind, *value))
    }

    /// One JSON object from names to numbers. JSON knows no infinity and no NaN: such values are left out.
    pub fn to_json(&self) -> String {
        let finite = self.iter().filter(|(_, _, value)| value.is_finite());
        let object =
            finite.map(|(name, _, value)| (name.to_owned(), serde_json::Value::from(value))).collect();
        serde_json::Value::Object(object).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_one_metric() {
        let registry = Registry::new();
        registry.counter("master/messages_kill_task").increment();
        registry.clone().counter("master/messages_kill_task").add(2);
        registry.gauge("master/elected").set(1.0);
        registry.pull("master/uptime_secs", || 2.5);
        assert_eq!(
            registry.snapshot().to_json(),
            r#"{"master/elected":1.0,"master/messages_kill_task":3.0,"master/uptime_secs":2.5}"#
        );
    }

    #[test]
    fn what_is_removed_is_gone() {
        let registry = Registry::new();
        registry.counter("master/frameworks/a/1/calls");
        registry.counter("master/frameworks_active");
        registry.remove("master/frameworks/a/1/");
        let snapshot = registry.snapshot();
        assert_eq!(snapshot.iter().map(|(name, ..)| name).collect::<Vec<_>>(), ["master/frameworks_active"]);
    }

    #[test]
    fn views_add_their_own() {
        let mut snapshot = Registry::new().snapshot();
        snapshot.gauge("master/tasks_running", 4.0);
        snapshot.gauge("master/strange", f64::NAN);
        assert_eq!(snapshot.to_json(), r#"{"master/tasks_running":4.0}"#);
    }
}
