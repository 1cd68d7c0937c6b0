//! `meseta completions SHELL`: completions of commands and flags, made from the flag tables.

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use clap_complete::Shell;

use super::COMMANDS;
use crate::flags::{self, Flag, Kind, Table};
use crate::output;

pub fn run(args: &[String]) -> ExitCode {
    let shell = match args {
        [help] if help == "--help" || help == "-h" => {
            output::data(
                "Prints completions for a shell.\n\nUsage: meseta completions bash|elvish|fish|powershell|zsh\n",
            );
            return ExitCode::SUCCESS;
        }
        [shell] => shell.parse::<Shell>().ok(),
        _ => None,
    };
    let Some(shell) = shell else {
        output::talk("meseta completions: name one shell: bash, elvish, fish, powershell or zsh");
        return ExitCode::from(flags::USAGE);
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut tree(), "meseta", &mut script);
    output::data(&String::from_utf8_lossy(&script));
    ExitCode::SUCCESS
}

/// All that can be typed behind `meseta`.
fn tree() -> Command {
    let listed = COMMANDS.iter().filter(|command| !command.hidden);
    Command::new("meseta").subcommands(listed.map(|command| {
        let shown = Command::new(command.name).about(command.about);
        match table(command.name) {
            Some(table) => shown.args(table.flags().map(arg)),
            None => shown,
        }
    }))
}

fn table(command: &str) -> Option<&'static Table> {
    match command {
        "master" => Some(&flags::master::TABLE),
        "agent" => Some(&flags::agent::TABLE),
        "execute" => Some(&flags::execute::TABLE),
        "local" => Some(&flags::local::TABLE),
        "version" => Some(&flags::version::TABLE),
        _ => None,
    }
}

fn arg(flag: &'static Flag) -> Arg {
    let arg = Arg::new(flag.name).long(flag.name).help(flag.help);
    match flag.kind {
        Kind::Switch => arg.action(ArgAction::SetTrue),
        _ if !flag.choices.is_empty() => arg.value_parser(PossibleValuesParser::new(flag.choices)),
        Kind::Path => arg.value_hint(clap::ValueHint::AnyPath),
        _ => arg,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn completions_know_commands_and_flags() {
        tree().debug_assert();
        let mut script = Vec::new();
        clap_complete::generate(Shell::Bash, &mut tree(), "meseta", &mut script);
        let script = String::from_utf8(script).unwrap();
        assert!(script.contains("--agent_ping_timeout") && script.contains("execute"));
    }
}
