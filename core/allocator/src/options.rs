//! What an operator may choose, with Mesos' values as defaults.

use meseta_model::{Name, Quantities, Role, limits};
use std::time::Duration;

/// In what order siblings in the tree of roles have their turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorter {
    /// The least dominant share by weight first.
    #[default]
    Drf,
    /// Drawn anew whenever one was given something, each as likely as its weight says.
    Random,
}

/// The choices for one allocator.
#[derive(Clone, Debug)]
pub struct Options {
    /// Everything random follows from it.
    pub seed: u64,
    /// The smallest worthwhile offer: at least one of these must be contained. Empty: anything is worthwhile.
    pub min_allocatable: Vec<Quantities>,
    /// Names that do not count for dominant shares (`--fair_sharing_excluded_resource_names`).
    pub fair_excluded: Vec<Name>,
    /// Weights of roles; 1 where not named.
    pub weights: Vec<(Role, f64)>,
    /// Among roles (`--role_sorter`), and among the frameworks of one role (`--framework_sorter`).
    pub role_sorter: Sorter,
    pub framework_sorter: Sorter,
    /// How long a refusal lasts at least, and the beat at which resources that were given back without a filter are
    /// offered again.
    pub allocation_interval: Duration,
    /// How long a refusal lasts whose time is not given or makes no sense.
    pub filter_default: Duration,
    /// Whether agents with GPUs are kept for the frameworks that ask for them (`--filter_gpu_resources`).
    pub filter_gpus: bool,
    /// How many agents one call of `allocate` looks at, at most; at least 1.
    pub agents_per_call: usize,
}

impl Default for Options {
    fn default() -> Self {
        let alternatives = limits::MIN_ALLOCATABLE.split('|');
        Self {
            seed: 0,
            min_allocatable: alternatives.filter_map(|text| Quantities::parse(text).ok()).collect(),
            fair_excluded: Vec::new(),
            weights: Vec::new(),
            role_sorter: Sorter::Drf,
            framework_sorter: Sorter::Drf,
            allocation_interval: limits::ALLOCATION_INTERVAL,
            filter_default: limits::DEFAULT_REFUSE,
            filter_gpus: true,
            agents_per_call: limits::ALLOCATION_AGENTS_PER_STEP,
        }
    }
}

impl Options {
    /// How long `Filters.refuse_seconds` means (Mesos: hierarchical.cpp, recoverResources): the default where there is
    /// none, it is negative or not a number; never more than a year; zero is no filter.
    pub fn refusal(&self, seconds: Option<f64>) -> Duration {
        match seconds {
            Some(seconds) if seconds >= limits::REFUSE_MAX.as_secs_f64() => limits::REFUSE_MAX,
            Some(seconds) if seconds >= 0.0 => Duration::from_secs_f64(seconds),
            _ => self.filter_default,
        }
    }

    /// The interval in nanoseconds; never zero.
    pub(crate) fn interval(&self) -> u64 {
        u64::try_from(self.allocation_interval.as_nanos()).unwrap_or(u64::MAX).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senseless_times_mean_the_default_and_long_ones_a_year() {
        let options = Options::default();
        let seconds = |s: f64| options.refusal(Some(s)).as_secs_f64();
        assert_eq!(seconds(-1.0), 5.0);
        assert_eq!(seconds(f64::NAN), 5.0);
        assert_eq!(seconds(f64::NEG_INFINITY), 5.0);
        assert_eq!(options.refusal(None), limits::DEFAULT_REFUSE);
        assert_eq!(seconds(f64::INFINITY), 365.0 * 86400.0);
        assert_eq!(seconds(1e300), 365.0 * 86400.0);
        assert_eq!((seconds(0.0), seconds(-0.0), seconds(0.7)), (0.0, 0.0, 0.7));
    }

    #[test]
    fn the_least_offer_is_that_of_mesos() {
        let texts: Vec<String> = Options::default().min_allocatable.iter().map(|q| q.to_string()).collect();
        assert_eq!(texts, ["cpus:0.01", "mem:32"]);
    }
}
