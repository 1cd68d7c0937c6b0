//! From arguments and environment to pairs of flag and text; knows no kinds but the switch, which may go without a value.

use std::collections::BTreeMap;

use super::{Environment, Flag, Kind, Table};

/// Where a text came from, for messages.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub text: String,
    /// `--work_dir` or `MESOS_WORK_DIR`.
    pub origin: String,
}

/// What was given: by the command line, or else by the environment.
#[derive(Default)]
pub struct Raw {
    pub given: BTreeMap<&'static str, Given>,
    pub operand: Option<String>,
    pub help: bool,
    pub version: bool,
    pub warnings: Vec<String>,
    pub errors: Vec<String>,
}

/// Reads the command line. Errors are collected: one run tells all that is wrong.
pub fn command_line(table: &Table, args: &[String]) -> Raw {
    let mut raw = Raw::default();
    let mut rest = args.iter().peekable();
    while let Some(arg) = rest.next() {
        let Some(body) = arg.strip_prefix("--").filter(|body| !body.is_empty()) else {
            match arg.as_str() {
                "-h" => raw.help = true,
                "-V" => raw.version = true,
                word if raw.takes(table, word) => raw.operand = Some(word.to_owned()),
                _ => raw.errors.push(format!("{arg:?} is not expected here; flags look like --name=value")),
            }
            continue;
        };
        let (name, value) = match body.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (body, None),
        };
        match name {
            "help" => raw.help = true,
            "version" => raw.version = true,
            _ => match read(table, name, value, &mut rest) {
                Ok((flag, text)) => raw.put(flag, name, text),
                Err(error) => raw.errors.push(error),
            },
        }
    }
    raw
}

type Rest<'a> = std::iter::Peekable<std::slice::Iter<'a, String>>;

/// One flag and its text, which may be the next argument.
fn read(
    table: &Table,
    name: &str,
    value: Option<String>,
    rest: &mut Rest<'_>,
) -> Result<(&'static Flag, String), String> {
    let Some(flag) = table.find(name) else {
        return negated(table, name, value).unwrap_or_else(|| Err(unknown(table, name)));
    };
    if let Some(value) = value {
        return Ok((flag, value));
    }
    if flag.kind == Kind::Switch {
        let next = rest.next_if(|next| matches!(next.as_str(), "true" | "false"));
        return Ok((flag, next.cloned().unwrap_or_else(|| "true".to_owned())));
    }
    match rest.next_if(|next| !next.starts_with("--")) {
        Some(next) => Ok((flag, next.clone())),
        None => Err(format!("--{name} needs a value: --{name}=VALUE")),
    }
}

/// `--no-name`, which only a switch has.
fn negated(
    table: &Table,
    name: &str,
    value: Option<String>,
) -> Option<Result<(&'static Flag, String), String>> {
    let positive = name.strip_prefix("no-").or_else(|| name.strip_prefix("no_"))?;
    let flag = table.find(positive)?;
    Some(match value {
        None if flag.kind == Kind::Switch => Ok((flag, "false".to_owned())),
        None => {
            Err(format!("--{name}: {positive} is not a switch; leave it away or give --{positive}=VALUE"))
        }
        Some(value) => Err(format!("--{name}={value}: give --{name} or --{positive}={value}")),
    })
}

impl Raw {
    /// Whether a word is what the command is about: the first one that is no flag.
    fn takes(&self, table: &Table, word: &str) -> bool {
        !table.operand.is_empty() && self.operand.is_none() && !word.starts_with('-')
    }

    fn put(&mut self, flag: &'static Flag, name: &str, text: String) {
        let given = Given { text, origin: format!("--{name}") };
        if let Some(before) = self.given.insert(flag.name, given) {
            let first = match before.origin == format!("--{name}") {
                true => String::new(),
                false => format!(" (first as {})", before.origin),
            };
            self.errors.push(format!("--{name} is given twice{first}; give it once"));
        }
        if flag.alias == Some(&name.replace('-', "_")) {
            self.warnings.push(format!("--{name} is an old name; use --{}", flag.name));
        }
    }

    /// Fills in from the environment what the command line left open: MESETA_NAME, then MESOS_NAME, then libprocess'
    /// own. Variables that name no flag are none of our business.
    pub fn fill_from(&mut self, table: &Table, environment: &Environment) {
        for flag in table.flags().filter(|flag| !self.given.contains_key(flag.name)).collect::<Vec<_>>() {
            let names = [Some(flag.name), flag.alias];
            let found = names.into_iter().flatten().find_map(|name| {
                let upper = name.to_ascii_uppercase();
                let mut candidates = vec![format!("MESETA_{upper}"), format!("MESOS_{upper}")];
                if matches!(name, "ip" | "port" | "advertise_ip" | "advertise_port") {
                    candidates.push(format!("LIBPROCESS_{upper}"));
                }
                candidates.into_iter().find_map(|name| Some((environment.get(&name)?.clone(), name)))
            });
            if let Some((text, origin)) = found {
                self.given.insert(flag.name, Given { text, origin });
            }
        }
    }
}

fn unknown(table: &Table, name: &str) -> String {
    let names = table.flags().map(|flag| flag.name).chain(["help", "version"]);
    match meseta_api::nearest(&name.replace('-', "_"), names) {
        Some(near) => format!("--{name} is not a flag of {}; did you mean --{near}?", table.called()),
        None => format!("--{name} is not a flag of {}; --help lists them", table.called()),
    }
}
