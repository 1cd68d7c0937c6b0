//! `/logging/toggle`, GET_LOGGING_LEVEL and SET_LOGGING_LEVEL: a process says more for a while.
//!
//! Levels are numbers, as in Mesos: 0 is what the process was started with, 1 tells what a developer wants to know, 2 and
//! more tell everything. A level goes back by itself: nobody has to remember to.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use meseta_http::{Refusal, Request, Response, StatusCode, reply};
use meseta_telemetry::logging::{self, Level};
use meseta_wire::v1;

/// How much is said now. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Verbosity(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    level: u32,
    /// Takes it back in time; what took back an earlier one is called off.
    back: Option<tokio::task::JoinHandle<()>>,
}

impl Verbosity {
    pub fn level(&self) -> u32 {
        self.state().level
    }

    /// For so long, then back to 0.
    pub fn set(&self, level: u32, duration: Duration) {
        let mut state = self.state();
        state.level = level;
        say(level);
        let this = self.clone();
        let back = tokio::spawn(async move {
            tokio::time::sleep(duration).await;
            this.state().level = 0;
            say(0);
        });
        if let Some(earlier) = state.back.replace(back) {
            earlier.abort();
        }
    }

    /// As SET_LOGGING_LEVEL asks. Errors: 400 for a time that is none.
    pub fn set_for(&self, level: u32, duration: &v1::DurationInfo) -> Result<(), Refusal> {
        let nanoseconds = duration.nanoseconds;
        let duration = u64::try_from(nanoseconds).map(Duration::from_nanos).map_err(|_| {
            Refusal::bad_request(format!("The duration is {nanoseconds} nanoseconds; give 0 or more"))
        })?;
        self.set(level, duration);
        Ok(())
    }

    /// `/logging/toggle?level=&duration=`; without both it tells the level.
    pub fn toggle(&self, request: &Request) -> Result<Response, Refusal> {
        let query = request.query()?;
        let level = query.parsed::<u32>("level", "a level, 0 or more")?;
        match (level, query.get("duration")) {
            (None, None) => Ok(reply::whole(StatusCode::OK, "text/plain", format!("{}\n", self.level()))),
            (Some(level), Some(text)) => {
                let duration = meseta_model::duration::parse(text)
                    .map_err(|error| Refusal::bad_request(format!("The parameter 'duration': {error}")))?;
                self.set(level, duration);
                Ok(reply::empty(StatusCode::OK))
            }
            (None, Some(_)) => Err(Refusal::bad_request("Expecting 'level=value' in query")),
            (Some(_), None) => Err(Refusal::bad_request("Expecting 'duration=value' in query")),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where logging is not set up, as in tests, nobody listens.
fn say(level: u32) {
    let _ = match level {
        0 => logging::reset(),
        1 => logging::set_level(Level::DEBUG),
        _ => logging::set_level(Level::TRACE),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_level_goes_back_when_its_time_is_over() {
        let verbosity = Verbosity::default();
        verbosity.set(1, Duration::from_secs(10));
        verbosity.set(2, Duration::from_secs(60));
        let at = |seconds| tokio::time::sleep(Duration::from_secs(seconds));
        at(30).await;
        assert_eq!(verbosity.level(), 2, "what was set before does not take it back");
        at(31).await;
        assert_eq!(verbosity.level(), 0);
        let negative = v1::DurationInfo { nanoseconds: -1, ..Default::default() };
        assert!(verbosity.set_for(1, &negative).is_err());
        assert_eq!(verbosity.level(), 0);
    }
}
