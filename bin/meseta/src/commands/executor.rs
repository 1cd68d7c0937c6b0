//! `meseta executor`: started by an agent, never by a user.

use std::process::ExitCode;

use crate::output;

pub fn run(_args: &[String]) -> ExitCode {
    output::talk("meseta executor: this build has no executor");
    ExitCode::FAILURE
}
