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
        args if args.iter().any(|arg| arg == "--help" || arg == "-h") => {
            output::data(
                "Prints completions for a shell.\n\nUsage: meseta completions bash|elvish|fish|powershell|zsh\n",
            );
            return ExitCode::SUCCESS;
        }
        [shell] => shell.parse::<Shell>().map_err(|_| unknown(shell)),
        _ => Err("name one shell: bash, elvish, fish, powershell or zsh".to_owned()),
    };
    let shell = match shell {
        Ok(shell) => shell,
        Err(why) => {
            output::talk(&format!("meseta completions: {why}"));
            return ExitCode::from(flags::USAGE);
        }
    };
    output::bytes(&script(shell));
    ExitCode::SUCCESS
}

/// Completions of `meseta`, and of what it goes by as Mesos' programs where one script may hold several: in zsh as long
/// as it is sourced, whereas a file of `fpath` is found by one name.
fn script(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut tree(), "meseta", &mut script);
    if matches!(shell, Shell::Bash | Shell::Fish | Shell::Zsh) {
        let named =
            COMMANDS.iter().flat_map(|command| command.programs.iter().map(move |name| (command, *name)));
        for (command, name) in named {
            let flags = table(command.name).into_iter().flat_map(|table| table.flags()).flat_map(args);
            let mut program = Command::new(name).about(command.about).args(flags);
            clap_complete::generate(shell, &mut program, name, &mut script);
        }
    }
    script
}

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

fn unknown(shell: &str) -> String {
    match flags::nearest(shell, SHELLS.into_iter()) {
        Some(near) => format!("{shell:?} is no shell that is known; did you mean {near}?"),
        None => format!("{shell:?} is no shell that is known; give one of {}", SHELLS.join(", ")),
    }
}

/// All that can be typed behind `meseta`.
fn tree() -> Command {
    let listed = COMMANDS.iter().filter(|command| !command.hidden);
    Command::new("meseta").subcommands(listed.map(|command| {
        let shown = Command::new(command.name).about(command.about);
        match command.name {
            "framework" => shown.subcommands([
                Command::new("list").args(flags::frameworks::LIST.flags().flat_map(args)),
                Command::new("explain").args(flags::frameworks::EXPLAIN.flags().flat_map(args)),
            ]),
            "completions" => shown.arg(Arg::new("shell").value_parser(PossibleValuesParser::new(SHELLS))),
            name => match table(name) {
                Some(table) => shown.args(table.flags().flat_map(args)),
                None => shown,
            },
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

/// A flag, and what turns it off.
fn args(flag: &'static Flag) -> Vec<Arg> {
    let mut args = vec![arg(flag)];
    if flag.kind == Kind::Switch {
        // As long as the table's own names: this command prints, and ends.
        let off: &'static str = format!("no-{}", flag.name).leak();
        args.push(Arg::new(off).long(off).help(flag.help).action(ArgAction::SetTrue));
    }
    args
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
        let script = String::from_utf8(script(Shell::Bash)).unwrap();
        for word in ["--agent_ping_timeout", "execute", "--no-root_submissions", "explain", "powershell"] {
            assert!(script.contains(word), "{word}");
        }
        for program in
            ["meseta", "mesos-master", "mesos-agent", "mesos-slave", "mesos-execute", "mesos-local"]
        {
            let registered = |line: &str| {
                line.trim_start().starts_with("complete ") && line.ends_with(&format!(" {program}"))
            };
            assert!(script.lines().any(registered), "{program}");
        }
        assert!(unknown("bas").contains("did you mean bash"));
    }
}
