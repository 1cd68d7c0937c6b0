//! One program: every daemon and command of Meseta.
//!
//! It answers to Mesos' names (`mesos-master`, `mesos-agent`, ...) by the name it was called with, and to subcommands
//! as `meseta`. What a command does is in `commands/`, one file each.

mod commands;
mod flags;
mod output;
mod screen;
mod setup;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = Vec::new();
    for arg in std::env::args_os() {
        match arg.into_string() {
            Ok(arg) => args.push(arg),
            Err(arg) => return not_text(&arg),
        }
    }
    let called = args.first().map(Path::new).and_then(Path::file_name).and_then(|name| name.to_str());
    match called.and_then(commands::by_program) {
        Some(command) => (command.run)(&args[1..]),
        None => commands::dispatch(args.get(1..).unwrap_or_default()),
    }
}

fn not_text(arg: &OsString) -> ExitCode {
    output::talk(&format!("meseta: the argument {arg:?} is not UTF-8; give it as text"));
    ExitCode::from(flags::USAGE)
}
