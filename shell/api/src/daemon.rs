//! What master and agent are alike in as processes: how one ends, and how what its machine notes gets into the log.

use std::fmt::Display;

use meseta_model::NoteLevel;

/// How a daemon ended by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Ended {
    pub code: u8,
    pub reason: String,
}

/// Puts a note into the log. It is worded only where that much is logged.
pub fn log(level: NoteLevel, note: &impl Display) {
    match level {
        NoteLevel::Detail => tracing::debug!("{note}"),
        NoteLevel::News => tracing::info!("{note}"),
        NoteLevel::Trouble => tracing::warn!("{note}"),
    }
}
