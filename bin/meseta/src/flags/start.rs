//! What every command does first: read its flags, answer `--help` and `--version`, and, where it logs, set that up.

use std::process::ExitCode;

use meseta_telemetry::logging;

use super::{Environment, Flags, Table, help, libprocess, parse};
use crate::{commands, output};

/// A command line that cannot be understood, as in other tools.
pub const USAGE: u8 = 2;

/// As [`read`], with logging set up and warnings logged.
pub fn start(table: &'static Table, args: &[String]) -> Result<Flags, ExitCode> {
    let mut flags = read(table, args)?;
    flags.warnings.extend(libprocess::check(&environment()).map_err(|errors| refuse(table, errors))?);
    set_up_logging(table, &flags)?;
    for warning in &flags.warnings {
        tracing::warn!("{warning}");
    }
    Ok(flags)
}

/// The flags of this run; or the exit code of a run that ends here, everything said.
pub fn read(table: &'static Table, args: &[String]) -> Result<Flags, ExitCode> {
    let environment = environment();
    let raw = parse::command_line(table, args);
    if raw.help {
        output::data(&help::render(table));
        return Err(ExitCode::SUCCESS);
    }
    if raw.version {
        output::data(&commands::version::as_text());
        return Err(ExitCode::SUCCESS);
    }
    Flags::from_raw(table, raw, &environment).map_err(|problems| refuse(table, problems.0))
}

/// The variables of this process that are text.
pub fn environment() -> Environment {
    std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?))).collect()
}

/// Says what is wrong with a command line, a line each; gives the exit code.
pub fn refuse(table: &Table, problems: Vec<String>) -> ExitCode {
    for problem in problems {
        output::talk(&format!("{}: {problem}", table.called()));
    }
    output::talk(&format!("{} --help lists the flags", table.called()));
    ExitCode::from(USAGE)
}

fn set_up_logging(table: &Table, flags: &Flags) -> Result<(), ExitCode> {
    logging::init(&logging_of(flags)).map_err(|error| refuse(table, vec![error]))
}

/// What is logged, and how.
pub fn logging_of(flags: &Flags) -> logging::Options {
    logging::Options {
        level: logging::level(flags.text("logging_level")).unwrap_or(logging::Level::INFO),
        json: flags.text("log_format") == "json",
        quiet: flags.bool("quiet"),
    }
}
