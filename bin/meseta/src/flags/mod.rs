//! Mesos' flags: one table per program, read from the command line, the environment and files.
//!
//! A row of a table says all there is to know of a flag: name, kind, default, bounds, help, and how far Meseta goes with
//! it. Whatever was given is checked before a daemon starts, and every error names the flag, the value and what to do.
//! What a flag does is no business of this module.

pub mod agent;
mod agent_network;
pub mod common;
pub mod execute;
pub mod frameworks;
mod help;
pub mod libprocess;
pub mod local;
pub mod master;
mod parse;
mod set;
mod start;
mod value;
pub mod version;

pub use meseta_api::nearest;
pub use set::Flags;
#[cfg(test)]
pub use start::logging_of;
pub use start::{USAGE, environment, read, refuse, start};

use std::collections::BTreeMap;

/// Environment variables, as a map so that tests need no process.
pub type Environment = BTreeMap<String, String>;

/// What a value must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `--name`, `--no-name`, `--name=true|false|1|0`.
    Switch,
    Text,
    /// A whole number, not negative.
    Number,
    /// A number with or without a fraction.
    Decimal,
    /// `15secs`, `1.5mins`, `2weeks`.
    Duration,
    /// `512B`, `10MB`, `2GB`.
    Bytes,
    /// A path: the only kind for which `file://` is a prefix to drop, not a file to read.
    Path,
    /// A JSON text, or the absolute path of a file that holds one.
    Json,
}

/// How far Meseta goes with a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Does what Mesos' flag does. A test asks that something reads it.
    Done,
    /// What it asks for holds always, whatever is given.
    Moot,
    /// Accepted so that a command line made for Mesos works; has no effect yet, and says so when it is given.
    Harmless,
    /// Only its default is accepted: taking another value and ignoring it would break what somebody relies on.
    Refused(&'static str),
    /// Each item of the comma-separated value must be one of these.
    Only(&'static [&'static str], &'static str),
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Flag {
    pub name: &'static str,
    pub kind: Kind,
    /// In the notation of the command line; without one the flag is unset unless given.
    pub default: Option<&'static str>,
    pub help: &'static str,
    /// Mesos' older name.
    pub alias: Option<&'static str>,
    pub status: Status,
    pub least: Option<&'static str>,
    pub most: Option<&'static str>,
    pub choices: &'static [&'static str],
    pub required: bool,
}

/// The flags of one program.
#[derive(Debug)]
pub struct Table {
    /// As in `meseta master`.
    pub program: &'static str,
    pub about: &'static str,
    /// What it is about, given without a name before or after the flags; empty where there is no such thing.
    pub operand: &'static str,
    pub groups: &'static [&'static [Flag]],
    /// What no single row can say, such as two flags that exclude each other.
    pub check: fn(&Flags) -> Result<(), String>,
}

impl Table {
    /// The name that the program goes by: one of Mesos' where it was called by that.
    pub fn called(&self) -> String {
        let called = std::env::args().next().unwrap_or_default();
        let called = called.rsplit('/').next().unwrap_or_default();
        match crate::commands::by_program(called) {
            Some(_) => called.to_owned(),
            None => self.program.to_owned(),
        }
    }

    pub fn flags(&self) -> impl Iterator<Item = &'static Flag> + use<> {
        self.groups.iter().flat_map(|group| group.iter())
    }

    /// The row of a name or of an older name; hyphens count as underscores.
    pub fn find(&self, name: &str) -> Option<&'static Flag> {
        let name = name.replace('-', "_");
        self.flags().find(|flag| flag.name == name || flag.alias == Some(&name))
    }
}

const fn flag(name: &'static str, kind: Kind, help: &'static str) -> Flag {
    Flag {
        name,
        kind,
        default: None,
        help,
        alias: None,
        status: Status::Done,
        least: None,
        most: None,
        choices: &[],
        required: false,
    }
}

const fn switch(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Switch, help).or("false")
}

const fn text(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Text, help)
}

const fn number(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Number, help)
}

const fn decimal(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Decimal, help)
}

const fn duration(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Duration, help)
}

const fn bytes(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Bytes, help)
}

const fn path(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Path, help)
}

const fn json(name: &'static str, help: &'static str) -> Flag {
    flag(name, Kind::Json, help)
}

impl Flag {
    /// The default.
    const fn or(self, default: &'static str) -> Flag {
        Flag { default: Some(default), ..self }
    }

    const fn alias(self, alias: &'static str) -> Flag {
        Flag { alias: Some(alias), ..self }
    }

    const fn within(self, least: &'static str, most: &'static str) -> Flag {
        Flag { least: Some(least), most: Some(most), ..self }
    }

    const fn at_least(self, least: &'static str) -> Flag {
        Flag { least: Some(least), ..self }
    }

    const fn at_most(self, most: &'static str) -> Flag {
        Flag { most: Some(most), ..self }
    }

    const fn one_of(self, choices: &'static [&'static str]) -> Flag {
        Flag { choices, ..self }
    }

    const fn required(self) -> Flag {
        Flag { required: true, ..self }
    }

    const fn harmless(self) -> Flag {
        Flag { status: Status::Harmless, ..self }
    }

    const fn moot(self) -> Flag {
        Flag { status: Status::Moot, ..self }
    }

    const fn refused(self, reason: &'static str) -> Flag {
        Flag { status: Status::Refused(reason), ..self }
    }

    const fn only(self, values: &'static [&'static str], reason: &'static str) -> Flag {
        Flag { status: Status::Only(values, reason), ..self }
    }
}

#[cfg(test)]
mod tests;
