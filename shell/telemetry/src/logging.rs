//! Logging to stderr: human text or JSON, with a level that can be changed while running.
//!
//! Colour is used only where a person watches (a terminal, no NO_COLOR), and never carries meaning.

use std::io::IsTerminal;
use std::sync::OnceLock;

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Registry, fmt, reload};

pub use tracing::Level;

/// How to log.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The lowest severity that is logged.
    pub level: Level,
    /// One JSON object a line instead of text.
    pub json: bool,
    /// Nothing at all.
    pub quiet: bool,
}

static VERBOSITY: OnceLock<reload::Handle<LevelFilter, Registry>> = OnceLock::new();
/// What the process was started with.
static FIRST: OnceLock<LevelFilter> = OnceLock::new();

/// A level by Mesos' names (INFO, WARNING, ERROR) or by ours; upper or lower case.
pub fn level(name: &str) -> Option<Level> {
    match name.to_ascii_uppercase().as_str() {
        "TRACE" => Some(Level::TRACE),
        "DEBUG" => Some(Level::DEBUG),
        "INFO" => Some(Level::INFO),
        "WARN" | "WARNING" => Some(Level::WARN),
        "ERROR" | "FATAL" => Some(Level::ERROR),
        _ => None,
    }
}

/// Sets up logging for the process.
///
/// # Errors
/// Where it is set up already.
pub fn init(options: &Options) -> Result<(), String> {
    let filter = if options.quiet { LevelFilter::OFF } else { LevelFilter::from_level(options.level) };
    FIRST.get_or_init(|| filter);
    let (filter, handle) = reload::Layer::new(filter);
    let layer = fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    let result = if options.json {
        registry.with(layer.json().flatten_event(true)).try_init()
    } else {
        registry.with(layer.with_ansi(colour())).try_init()
    };
    result.map_err(|error| format!("cannot set up logging: {error}"))?;
    VERBOSITY.get_or_init(|| handle);
    Ok(())
}

/// Logs from this severity on; what `/logging/toggle` and SET_LOGGING_LEVEL ask for.
///
/// # Errors
/// Where logging is not set up.
pub fn set_level(level: Level) -> Result<(), String> {
    change(LevelFilter::from_level(level))
}

/// Logs what the process was started to log.
///
/// # Errors
/// Where logging is not set up.
pub fn reset() -> Result<(), String> {
    change(*FIRST.get().ok_or("logging is not set up")?)
}

fn change(filter: LevelFilter) -> Result<(), String> {
    let handle = VERBOSITY.get().ok_or("logging is not set up")?;
    handle.reload(filter).map_err(|error| format!("cannot change the level: {error}"))
}

fn colour() -> bool {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    !plain && std::io::stderr().is_terminal()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_go_by_the_names_of_mesos() {
        assert_eq!(level("WARNING"), Some(Level::WARN));
        assert_eq!(level("info"), Some(Level::INFO));
        assert_eq!(level("LOUD"), None);
    }
}
