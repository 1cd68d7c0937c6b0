//! What a framework is told when it is made.

use std::time::Duration;

use meseta_model::limits;
use meseta_wire::{Text, v1};

/// How a framework presents itself and how patient it is.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where all randomness comes from.
    pub seed: u64,
    /// As it subscribes; with an id where it is another instance of a framework that is known.
    pub info: v1::FrameworkInfo,
    /// Roles in which it wants no offers when it subscribes.
    pub suppressed: Vec<Text>,
    /// Which agents it can use at all; any where there are none.
    pub offer_constraints: Option<v1::scheduler::OfferConstraints>,
    /// The longest pause after the first attempt that failed; doubled each time, up to `backoff_max`.
    pub backoff: Duration,
    pub backoff_max: Duration,
    /// For so long a stream may take to open and to say SUBSCRIBED.
    pub patience: Duration,
    /// So many heartbeats may be missing before the stream counts as dead.
    pub heartbeats_missed_max: u32,
    /// Whether updates are acknowledged as soon as they were told. Otherwise the owner sends ACKNOWLEDGE.
    pub acknowledges: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            seed: 0,
            info: v1::FrameworkInfo::default(),
            suppressed: Vec::new(),
            offer_constraints: None,
            backoff: limits::SCHEDULER_BACKOFF,
            backoff_max: limits::SCHEDULER_BACKOFF_MAX,
            patience: limits::HEARTBEAT_INTERVAL * 5,
            heartbeats_missed_max: 5,
            acknowledges: true,
        }
    }
}
