//! `meseta framework ...`: what operators ask about frameworks.

mod ask;
mod explain;
mod list;

use std::process::ExitCode;

use crate::{flags, output};

const USAGE: &str = "Asks a master about frameworks.

Usage: meseta framework list [flags]
       meseta framework explain ID [flags]

  list          List the frameworks with their ids
  explain       Tell why a framework is offered nothing

`meseta framework explain --help` lists the flags of either.
";

pub fn run(args: &[String]) -> ExitCode {
    match args.first().map(String::as_str) {
        Some("explain") => explain::run(&args[1..]),
        Some("list") => list::run(&args[1..]),
        Some("help" | "--help" | "-h") if args.len() > 1 => run(&super::helped(&args[1..2])),
        Some("help" | "--help" | "-h") => {
            output::data(USAGE);
            ExitCode::SUCCESS
        }
        Some(other) => usage(&format!("meseta framework: {other:?} is not known; give list or explain")),
        None => usage("meseta framework: say what to do; give list, or explain ID"),
    }
}

fn usage(line: &str) -> ExitCode {
    output::talk(line);
    ExitCode::from(flags::USAGE)
}
