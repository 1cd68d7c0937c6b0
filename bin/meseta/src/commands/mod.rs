//! Which commands there are, and by which names they are called.

mod agent;
mod completions;
mod daemon;
mod execute;
mod executor;
mod framework;
mod local;
mod master;
mod supervise;
pub mod version;

use std::process::ExitCode;

use crate::{flags, output};

/// The exit code where no master can be reached.
pub const UNREACHABLE: u8 = 5;

/// A command: its name, the names that Mesos gives the same program, and its way in.
pub struct Command {
    pub name: &'static str,
    pub programs: &'static [&'static str],
    pub about: &'static str,
    /// Commands that only Meseta itself starts are not listed.
    pub hidden: bool,
    /// Gets what stands behind the command's name.
    pub run: fn(&[String]) -> ExitCode,
}

const fn command(name: &'static str, about: &'static str, run: fn(&[String]) -> ExitCode) -> Command {
    Command { name, programs: &[], about, hidden: false, run }
}

pub const COMMANDS: &[Command] = &[
    Command { programs: &["mesos-master"], ..command("master", "The master of a cluster", master::run) },
    Command {
        programs: &["mesos-agent", "mesos-slave"],
        ..command("agent", "The agent of one machine", agent::run)
    },
    Command { programs: &["mesos-local"], ..command("local", "A whole cluster in one process", local::run) },
    Command {
        programs: &["mesos-execute"],
        ..command("execute", "Run one command on a cluster", execute::run)
    },
    command("framework", "Ask a master about frameworks", framework::run),
    command("completions", "Print completions for a shell", completions::run),
    command("version", "Print the version", version::run),
    Command { hidden: true, ..command("supervise", "Watch over one container", supervise::run) },
    Command { hidden: true, ..command("executor", "Run tasks for an agent", executor::run) },
];

/// The command that goes by a program's name of Mesos.
pub fn by_program(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.programs.contains(&name))
}

/// `meseta COMMAND ...`
pub fn dispatch(args: &[String]) -> ExitCode {
    let Some(name) = args.first() else {
        output::talk(&usage());
        return ExitCode::from(flags::USAGE);
    };
    match name.as_str() {
        "help" | "--help" | "-h" => help(&args[1..]),
        "--version" | "-V" => version::run(&[]),
        name => match find(name) {
            Some(command) => (command.run)(&args[1..]),
            None => unknown(name),
        },
    }
}

fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// `meseta help` or `meseta help COMMAND ...`.
fn help(args: &[String]) -> ExitCode {
    match args.first() {
        None => {
            output::data(&usage());
            output::data("\n");
            ExitCode::SUCCESS
        }
        Some(name) => match find(name) {
            Some(command) => (command.run)(&helped(&args[1..])),
            None => unknown(name),
        },
    }
}

/// What asks a command for the help of those of its parts.
fn helped(parts: &[String]) -> Vec<String> {
    parts.iter().cloned().chain(["--help".to_owned()]).collect()
}

fn unknown(name: &str) -> ExitCode {
    let names = COMMANDS.iter().filter(|command| !command.hidden).map(|command| command.name);
    output::talk(&match flags::nearest(name, names) {
        Some(near) => format!("meseta: {name:?} is not a command; did you mean {near}?"),
        None => format!("meseta: {name:?} is not a command; `meseta help` lists them"),
    });
    ExitCode::from(flags::USAGE)
}

fn usage() -> String {
    let mut text =
        String::from("A cluster manager that speaks Apache Mesos.\n\nUsage: meseta COMMAND [flags]\n\n");
    for command in COMMANDS.iter().filter(|command| !command.hidden) {
        let also = match command.programs {
            [] => String::new(),
            programs => format!(" (also as {})", programs.join(", ")),
        };
        text.push_str(&format!("  {:<14}{}{also}\n", command.name, command.about));
    }
    text.push_str("\n`meseta COMMAND --help` lists a command's flags. To begin: meseta local\n\n");
    text.push_str("Exit codes: 0 it is done; 1 it failed; 2 the command line makes no sense; 5 no master can be reached.");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mesos_names_lead_to_commands() {
        for (program, name) in [
            ("mesos-master", "master"),
            ("mesos-agent", "agent"),
            ("mesos-slave", "agent"),
            ("mesos-execute", "execute"),
            ("mesos-local", "local"),
        ] {
            assert_eq!(by_program(program).map(|command| command.name), Some(name));
        }
        assert!(by_program("meseta").is_none());
    }

    #[test]
    fn usage_lists_what_users_call() {
        let text = usage();
        for command in COMMANDS {
            assert_eq!(
                text.contains(&format!("  {:<14}", command.name)),
                !command.hidden,
                "{}",
                command.name
            );
        }
    }
}
