//! The one clock that all hosts share.

use meseta_model::{Mono, Now, Wall};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// Turns the system's clocks into time as data. Copies tell the same time.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    born: Instant,
}

impl Clock {
    /// A clock whose monotonic time begins now. A process makes one.
    pub fn new() -> Self {
        Clock { born: Instant::now() }
    }

    pub fn now(&self) -> Now {
        Now { mono: self.mono(), wall: Clock::wall() }
    }

    pub fn mono(&self) -> Mono {
        Mono(nanos(self.born.elapsed()))
    }

    /// Times outside the years 1678 to 2262 read as the nearest that can be told.
    pub fn wall() -> Wall {
        let nanos_signed = |duration| i64::try_from(nanos(duration)).unwrap_or(i64::MAX);
        match SystemTime::now().duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => Wall(nanos_signed(after)),
            Err(before) => Wall(nanos_signed(before.duration()).saturating_neg()),
        }
    }

    /// When that moment is for tokio's timers; `None` if it is too far away to be told.
    pub fn instant(&self, at: Mono) -> Option<Instant> {
        self.born.checked_add(Duration::from_nanos(at.0))
    }
}

impl Default for Clock {
    fn default() -> Self {
        Clock::new()
    }
}

fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
