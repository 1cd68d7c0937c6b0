//! `meseta execute`: reads its flags; the execute itself is not wired up.

use std::process::ExitCode;

use crate::{flags, output};

pub fn run(args: &[String]) -> ExitCode {
    match flags::start(&flags::execute::TABLE, args) {
        Ok(_) => {
            output::talk("meseta execute: this build has no execute");
            ExitCode::FAILURE
        }
        Err(code) => code,
    }
}
