//! `meseta framework ...`: what operators ask about frameworks.

mod explain;

use std::process::ExitCode;

use crate::{flags, output};

const USAGE: &str = "Asks a master about frameworks.

Usage: meseta framework explain FRAMEWORK [flags]

  explain       Tell why a framework is offered nothing

`meseta framework explain --help` lists its flags.
";

pub fn run(args: &[String]) -> ExitCode {
    match args.first().map(String::as_str) {
        Some("explain") => explain::run(&args[1..]),
        Some("--help" | "-h") => {
            output::data(USAGE);
            ExitCode::SUCCESS
        }
        Some(other) => usage(&format!("meseta framework: {other:?} is not known; give explain")),
        None => usage("meseta framework: say what to do; give explain FRAMEWORK"),
    }
}

fn usage(line: &str) -> ExitCode {
    output::talk(line);
    ExitCode::from(flags::USAGE)
}
