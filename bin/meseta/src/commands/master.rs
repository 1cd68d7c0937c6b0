//! `meseta master`: reads its flags; the master itself is not wired up.

use std::process::ExitCode;

use crate::{flags, output};

pub fn run(args: &[String]) -> ExitCode {
    match flags::start(&flags::master::TABLE, args) {
        Ok(_) => {
            output::talk("meseta master: this build has no master");
            ExitCode::FAILURE
        }
        Err(code) => code,
    }
}
