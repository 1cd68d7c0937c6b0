//! `meseta supervise`: started by an agent, never by a user. Nothing may have been started before it, no thread and no
//! log: it forks.

use std::ffi::OsString;
use std::process::ExitCode;

pub fn run(args: &[String]) -> ExitCode {
    meseta_container::supervisor::main(args.iter().map(OsString::from))
}
