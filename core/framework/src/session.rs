//! Where the conversation with the master stands, and when the next attempt is made.
//!
//! Pauses are drawn at random from a span that doubles with each attempt, so that frameworks of a master that comes back
//! do not come back to it all at once.

use std::time::Duration;

use meseta_model::{Mono, Rng};

use crate::Options;

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum State {
    /// No stream; the next attempt is made then.
    Down { again_at: Mono },
    /// A stream was asked for; given up then.
    Asking { until: Mono },
    /// A stream is open and has not said SUBSCRIBED; given up then.
    Open { stream_id: String, until: Mono },
    /// Subscribed; the stream counts as dead then, if nothing is heard.
    Subscribed { stream_id: String, until: Mono },
    /// Nothing follows.
    Over,
}

/// See the module's documentation.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) state: State,
    /// Attempts since the last success.
    attempts: u32,
    /// Without any event for so long the stream is dead.
    silence: Duration,
}

impl Session {
    pub(crate) fn new() -> Session {
        Session { state: State::Down { again_at: Mono(0) }, attempts: 0, silence: Duration::MAX }
    }

    pub(crate) fn stream_id(&self) -> Option<&str> {
        match &self.state {
            State::Subscribed { stream_id, .. } => Some(stream_id),
            _ => None,
        }
    }

    /// Tries again after a while.
    pub(crate) fn back_off(&mut self, now: Mono, options: &Options, rng: &mut Rng) {
        let span = options.backoff.saturating_mul(1 << self.attempts.min(16)).min(options.backoff_max);
        self.attempts = self.attempts.saturating_add(1);
        self.state = State::Down { again_at: now + rng.part_of(span) };
    }

    pub(crate) fn asked(&mut self, now: Mono, options: &Options) {
        self.state = State::Asking { until: now + options.patience };
    }

    /// Whether that stream was asked for.
    pub(crate) fn opened(&mut self, stream_id: String) -> bool {
        let State::Asking { until } = self.state else { return false };
        self.state = State::Open { stream_id, until };
        true
    }

    /// SUBSCRIBED came. Returns whether the stream was waiting for it.
    pub(crate) fn subscribed(&mut self, now: Mono, interval: Option<f64>, options: &Options) -> bool {
        let State::Open { stream_id, .. } = &self.state else { return false };
        let interval = Duration::try_from_secs_f64(interval.unwrap_or(0.0)).unwrap_or_default();
        let interval = if interval.is_zero() { meseta_model::limits::HEARTBEAT_INTERVAL } else { interval };
        self.silence = interval.saturating_mul(options.heartbeats_missed_max.max(1));
        self.attempts = 0;
        self.state = State::Subscribed { stream_id: stream_id.clone(), until: now + self.silence };
        true
    }

    /// Anything came on the stream: it lives.
    pub(crate) fn heard(&mut self, now: Mono) {
        let silence = self.silence;
        if let State::Subscribed { until, .. } = &mut self.state {
            *until = now + silence;
        }
    }

    /// Whether a stream, or an attempt at one, was waited for in vain.
    pub(crate) fn in_vain(&self, now: Mono) -> bool {
        match self.state {
            State::Asking { until } | State::Open { until, .. } | State::Subscribed { until, .. } => {
                until <= now
            }
            State::Down { .. } | State::Over => false,
        }
    }

    pub(crate) fn wake_at(&self) -> Option<Mono> {
        match self.state {
            State::Down { again_at } => Some(again_at),
            State::Asking { until } | State::Open { until, .. } | State::Subscribed { until, .. } => {
                Some(until)
            }
            State::Over => None,
        }
    }
}
