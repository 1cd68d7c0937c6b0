//! `meseta supervise`: started by an agent, never by a user.

use std::process::ExitCode;

use crate::output;

pub fn run(_args: &[String]) -> ExitCode {
    output::talk("meseta supervise: this build has no supervise");
    ExitCode::FAILURE
}
