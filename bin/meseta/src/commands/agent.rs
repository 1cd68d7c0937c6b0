//! `meseta agent`: reads its flags; the agent itself is not wired up.

use std::process::ExitCode;

use crate::{flags, output};

pub fn run(args: &[String]) -> ExitCode {
    match flags::start(&flags::agent::TABLE, args) {
        Ok(_) => {
            output::talk("meseta agent: this build has no agent");
            ExitCode::FAILURE
        }
        Err(code) => code,
    }
}
