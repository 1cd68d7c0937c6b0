//! Time as data: a monotonic instant for deadlines, a wall instant for stamps.
//!
//! Owns the two kinds of instant and their arithmetic, which saturates and never panics. Refuses to know where time
//! comes from: the host reads its clock once a step, the simulator counts its own.

use std::fmt;
use std::ops::{Add, Sub};
use std::time::Duration;

const NANOS_PER_SECOND: f64 = 1e9;

/// Nanoseconds of a monotonic clock since the process began. For deadlines and ages; means nothing in another process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mono(pub u64);

/// Nanoseconds since the Unix epoch. For stamps that others see; may jump.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wall(pub i64);

/// The moment of one step of a machine, the same for the whole step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    pub mono: Mono,
    pub wall: Wall,
}

/// Nanoseconds of a duration, at most those of 584 years.
fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

impl Mono {
    /// The instant that never comes.
    pub const NEVER: Mono = Mono(u64::MAX);

    /// How long ago `earlier` was; zero if it has not been yet.
    pub fn since(self, earlier: Mono) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }
}

impl Add<Duration> for Mono {
    type Output = Mono;
    fn add(self, by: Duration) -> Mono {
        Mono(self.0.saturating_add(nanos(by)))
    }
}

impl Sub<Duration> for Mono {
    type Output = Mono;
    fn sub(self, by: Duration) -> Mono {
        Mono(self.0.saturating_sub(nanos(by)))
    }
}

impl Sub for Mono {
    type Output = Duration;
    fn sub(self, earlier: Mono) -> Duration {
        self.since(earlier)
    }
}

impl Wall {
    /// Seconds since the epoch as Mesos prints and sends them.
    pub fn as_secs_f64(self) -> f64 {
        self.0 as f64 / NANOS_PER_SECOND
    }

    /// From seconds since the epoch; what does not fit is cut to the nearest instant, NaN is the epoch itself.
    pub fn from_secs_f64(seconds: f64) -> Wall {
        Wall((seconds * NANOS_PER_SECOND) as i64)
    }

    /// How long ago `earlier` was; zero if the clock has jumped behind it.
    pub fn since(self, earlier: Wall) -> Duration {
        let apart = i128::from(self.0) - i128::from(earlier.0);
        Duration::from_nanos(u64::try_from(apart.max(0)).unwrap_or(u64::MAX))
    }
}

impl Add<Duration> for Wall {
    type Output = Wall;
    fn add(self, by: Duration) -> Wall {
        Wall(self.0.saturating_add_unsigned(nanos(by)))
    }
}

impl Sub<Duration> for Wall {
    type Output = Wall;
    fn sub(self, by: Duration) -> Wall {
        Wall(self.0.saturating_sub_unsigned(nanos(by)))
    }
}

impl Sub for Wall {
    type Output = Duration;
    fn sub(self, earlier: Wall) -> Duration {
        self.since(earlier)
    }
}

/// Seconds with the fraction that there is: for logs.
impl fmt::Display for Mono {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:09}", self.0 / 1_000_000_000, self.0 % 1_000_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic_saturates() {
        assert_eq!(Mono(5) + Duration::MAX, Mono::NEVER);
        assert_eq!(Mono(5) - Duration::from_nanos(6), Mono(0));
        assert_eq!(Mono(5) - Mono(7), Duration::ZERO);
        assert_eq!(Wall(i64::MIN) - Duration::MAX, Wall(i64::MIN));
        assert_eq!(Wall(i64::MAX) - Wall(i64::MIN), Duration::from_nanos(u64::MAX));
        assert_eq!(Wall(1) - Wall(2), Duration::ZERO);
    }

    #[test]
    fn seconds_of_the_wall_clock() {
        assert_eq!(Wall(1_500_000_000).as_secs_f64(), 1.5);
        assert_eq!(Wall::from_secs_f64(1.5), Wall(1_500_000_000));
        assert_eq!(Wall::from_secs_f64(f64::NAN), Wall(0));
        assert_eq!(Wall::from_secs_f64(1e300), Wall(i64::MAX));
    }
}
