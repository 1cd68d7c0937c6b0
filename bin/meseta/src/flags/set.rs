//! A program's flags after they were read and checked: typed access, and the texts that `/flags` shows.
//!
//! Asking for a flag that the table lacks, or as another kind, is a mistake in this program and panics; no value that a
//! user gives can lead there.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::time::Duration;

use super::parse::{Given, Raw};
use super::value::{self, Value};
use super::{Environment, Flag, Kind, Status, Table};

/// The values of all flags of a table.
#[derive(Debug)]
pub struct Flags {
    table: &'static Table,
    values: BTreeMap<&'static str, Value>,
    /// As given or by default; switches as `true` and `false`.
    texts: BTreeMap<&'static str, String>,
    operand: Option<String>,
    /// To be logged once logging is set up.
    pub warnings: Vec<String>,
    /// Which flags were asked for: a test holds that none is taken in vain.
    #[cfg(test)]
    asked: std::sync::Mutex<std::collections::BTreeSet<String>>,
}

/// All that was wrong, one line each.
#[derive(Debug, PartialEq)]
pub struct Problems(pub Vec<String>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl Flags {
    /// Reads arguments (without the program's name) and environment.
    pub fn load(
        table: &'static Table,
        args: &[String],
        environment: &Environment,
    ) -> Result<Flags, Problems> {
        Flags::from_raw(table, super::parse::command_line(table, args), environment)
    }

    pub(super) fn from_raw(
        table: &'static Table,
        mut raw: Raw,
        environment: &Environment,
    ) -> Result<Flags, Problems> {
        raw.fill_from(table, environment);
        let mut errors = std::mem::take(&mut raw.errors);
        let mut flags = Flags {
            table,
            values: BTreeMap::new(),
            texts: BTreeMap::new(),
            operand: raw.operand.take(),
            warnings: std::mem::take(&mut raw.warnings),
            #[cfg(test)]
            asked: Default::default(),
        };
        for flag in table.flags() {
            if let Err(error) = flags.settle(flag, raw.given.get(flag.name)) {
                errors.push(error);
            }
        }
        if errors.is_empty()
            && let Err(error) = (table.check)(&flags)
        {
            errors.push(error);
        }
        // The table's check looks at values, but does nothing with them.
        #[cfg(test)]
        flags.forget_asked();
        if errors.is_empty() { Ok(flags) } else { Err(Problems(errors)) }
    }

    /// Takes the value that was given, or the default.
    fn settle(&mut self, flag: &'static Flag, given: Option<&Given>) -> Result<(), String> {
        let Some(given) = given else {
            return match flag.default {
                Some(default) => self.put(flag, default.to_owned()),
                None if flag.required => Err(format!("--{} is missing: {}", flag.name, flag.help)),
                None => Ok(()),
            };
        };
        let named = |error: String| format!("{}: {error}", given.origin);
        let text = read_file(flag.kind, &given.text).map_err(named)?;
        self.put(flag, text).map_err(named)?;
        bounds(flag, &self.values[flag.name], &given.text).map_err(named)?;
        self.judge(flag, given)
    }

    fn put(&mut self, flag: &'static Flag, text: String) -> Result<(), String> {
        let value = value::parse(flag.kind, &text)?;
        let text = if let Value::Switch(on) = value { on.to_string() } else { text };
        self.values.insert(flag.name, value);
        self.texts.insert(flag.name, text);
        Ok(())
    }

    /// Refuses what would be relied upon in vain, and warns of what has no effect.
    fn judge(&mut self, flag: &Flag, given: &Given) -> Result<(), String> {
        let origin = &given.origin;
        let is_default = flag
            .default
            .is_some_and(|default| value::parse(flag.kind, default).as_ref() == Ok(&self.values[flag.name]));
        match flag.status {
            Status::Done | Status::Moot => {}
            _ if is_default => {}
            Status::Harmless => {
                self.warnings.push(format!("{origin} is accepted but has no effect yet"));
            }
            Status::Refused(reason) => {
                let text = &given.text;
                return Err(match flag.default {
                    Some(default) => {
                        format!("{origin}: {text:?} is not supported: {reason}; leave it at {default:?}")
                    }
                    None => format!("{origin} is not supported: {reason}; leave it away"),
                });
            }
            Status::Only(values, reason) => {
                let text = self.texts[flag.name].as_str();
                if let Some(item) = text.split(',').map(str::trim).find(|item| !values.contains(item)) {
                    let known = values.join(", ");
                    return Err(format!("{origin}: {item:?} is not supported: {reason}; there is: {known}"));
                }
            }
        }
        Ok(())
    }

    /// Every flag that has a value, as text and in the order of names: what `/flags` shows. Who reads one that does something
    /// asks for it by name.
    pub fn texts(&self) -> &BTreeMap<&'static str, String> {
        &self.texts
    }

    /// The text of a flag that is handed on as it is.
    pub fn as_given(&self, name: &str) -> Option<&str> {
        self.ask(name);
        self.texts.get(name).map(String::as_str)
    }

    fn ask(&self, name: &str) {
        let program = self.table.program;
        assert!(self.table.flags().any(|flag| flag.name == name), "{program} has no flag --{name}");
        #[cfg(test)]
        self.asked.lock().expect("no test panics there").insert(name.to_owned());
    }

    fn of_kind<'a, T>(&'a self, name: &str, read: impl FnOnce(&'a Value) -> Option<T>) -> Option<T> {
        self.ask(name);
        let value = self.values.get(name)?;
        let program = self.table.program;
        Some(read(value).unwrap_or_else(|| panic!("--{name} of {program} is of another kind: {value:?}")))
    }

    fn sure<T>(&self, name: &str, value: Option<T>) -> T {
        value.unwrap_or_else(|| panic!("--{name} of {} has neither default nor value", self.table.program))
    }

    pub fn bool(&self, name: &str) -> bool {
        let value = self.of_kind(name, |value| if let Value::Switch(on) = value { Some(*on) } else { None });
        self.sure(name, value)
    }

    pub fn text_opt(&self, name: &str) -> Option<&str> {
        self.of_kind(name, |value| match value {
            Value::Text(text) | Value::Json(text) | Value::Path(text) => Some(text.as_str()),
            _ => None,
        })
    }

    pub fn text(&self, name: &str) -> &str {
        self.sure(name, self.text_opt(name))
    }

    pub fn path_opt(&self, name: &str) -> Option<&Path> {
        self.of_kind(name, |value| if let Value::Path(path) = value { Some(Path::new(path)) } else { None })
    }

    pub fn path(&self, name: &str) -> &Path {
        self.sure(name, self.path_opt(name))
    }

    /// What the command is about, where its table has such a thing.
    pub fn operand(&self) -> Option<&str> {
        self.operand.as_deref()
    }

    pub fn number_opt(&self, name: &str) -> Option<u64> {
        self.of_kind(name, |value| if let Value::Number(number) = value { Some(*number) } else { None })
    }

    pub fn number(&self, name: &str) -> u64 {
        self.sure(name, self.number_opt(name))
    }

    pub fn decimal(&self, name: &str) -> f64 {
        let decimal = |value: &Value| if let Value::Decimal(decimal) = value { Some(*decimal) } else { None };
        self.sure(name, self.of_kind(name, decimal))
    }

    pub fn bytes(&self, name: &str) -> u64 {
        let bytes = |value: &Value| if let Value::Bytes(bytes) = value { Some(*bytes) } else { None };
        self.sure(name, self.of_kind(name, bytes))
    }

    pub fn duration_opt(&self, name: &str) -> Option<Duration> {
        self.of_kind(name, |value| if let Value::Duration(duration) = value { Some(*duration) } else { None })
    }

    pub fn duration(&self, name: &str) -> Duration {
        self.sure(name, self.duration_opt(name))
    }

    /// The items of a comma-separated text, trimmed, without empty ones.
    pub fn list(&self, name: &str) -> Vec<&str> {
        let text = self.text_opt(name).unwrap_or_default();
        text.split(',').map(str::trim).filter(|item| !item.is_empty()).collect()
    }
}

#[cfg(test)]
impl Flags {
    pub fn asked(&self) -> std::collections::BTreeSet<String> {
        self.asked.lock().expect("no test panics there").clone()
    }

    fn forget_asked(&self) {
        self.asked.lock().expect("no test panics there").clear();
    }
}

/// `file://PATH` stands for the file's content, for all kinds but the path. JSON may also be the bare absolute path of a file.
fn read_file(kind: Kind, text: &str) -> Result<String, String> {
    let path = match kind {
        Kind::Path => None,
        Kind::Json if text.starts_with('/') => Some(text),
        _ => text.strip_prefix("file://"),
    };
    let Some(path) = path else { return Ok(text.to_owned()) };
    match std::fs::read_to_string(path) {
        Ok(content) => Ok(content.trim_end_matches(['\n', '\r']).to_owned()),
        Err(error) => Err(format!("cannot read {path}: {error}; give a readable file or the value itself")),
    }
}

fn bounds(flag: &Flag, value: &Value, text: &str) -> Result<(), String> {
    let limit = |bound: Option<&str>| bound.and_then(|bound| value::parse(flag.kind, bound).ok());
    if let (Some(least), Some(shown)) = (limit(flag.least), flag.least)
        && value.magnitude() < least.magnitude()
    {
        return Err(format!("{text:?} is too little; give at least {shown}"));
    }
    if let (Some(most), Some(shown)) = (limit(flag.most), flag.most)
        && value.magnitude() > most.magnitude()
    {
        return Err(format!("{text:?} is too much; give at most {shown}"));
    }
    if !flag.choices.is_empty() && !flag.choices.contains(&text) {
        return Err(format!("{text:?} is not known; give one of {}", flag.choices.join(", ")));
    }
    Ok(())
}
