//! Flags that every daemon has, and commands that speak with a person: logging.

use super::{Flag, number, path, switch, text};

pub const LOGGING: &[Flag] = &logging("INFO");

/// Where a person reads what the command itself says, only what is amiss is logged beside it.
pub const TALKING: &[Flag] = &logging("WARNING");

const fn logging(level: &'static str) -> [Flag; 7] {
    [
        switch("quiet", "Log nothing to stderr"),
        text("logging_level", "Lowest severity that is logged").or(level).one_of(LEVELS),
        text("log_format", "Form of a line of the log").or("text").one_of(&["text", "json"]),
        path("log_dir", "Directory of log files; logs go to stderr").harmless(),
        number("logbufsecs", "Seconds that logs may be buffered").or("0").harmless(),
        switch("initialize_driver_logging", "Set up logging for drivers as well").or("true").harmless(),
        path("external_log_file", "File written by others that stands for the log in the API").harmless(),
    ]
}

const LEVELS: &[&str] =
    &["INFO", "WARNING", "ERROR", "DEBUG", "TRACE", "info", "warning", "error", "debug", "trace"];
