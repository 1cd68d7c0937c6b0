//! `meseta local`: reads its flags; the local itself is not wired up.

use std::process::ExitCode;

use crate::{flags, output};

pub fn run(args: &[String]) -> ExitCode {
    match flags::start(&flags::local::TABLE, args) {
        Ok(_) => {
            output::talk("meseta local: this build has no local");
            ExitCode::FAILURE
        }
        Err(code) => code,
    }
}
