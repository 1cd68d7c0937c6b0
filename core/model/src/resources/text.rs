//! The text form of resources: `cpus:2;mem:1024;ports(web):[31000-32000]`.

use super::{Resource, ResourceError, Resources};
use crate::kind::Kind;
use crate::role::Role;
use crate::value::Value;
use std::fmt;

impl Resources {
    /// Parses the text form, as given to `--resources`. What names no role is reserved to `default_role`, unless that is
    /// `*`. Names that occur twice add up. The JSON form is read by `Resources::parse`.
    pub fn parse_text(text: &str, default_role: &Role) -> Result<Resources, ResourceError> {
        let ends = |byte: &u8| matches!(byte, b';' | b'\n');
        let mut resources = Vec::with_capacity(text.bytes().filter(ends).count() + 1);
        let default_kind = Kind::fixed(default_role.clone());
        // One separator at a time is found many bytes at once, where either would be looked for in every character.
        let parts = text.split('\n').flat_map(|line| line.split(';'));
        for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
            resources.push(parse_one(part, &default_kind)?);
        }
        Ok(resources.into_iter().collect())
    }
}

/// Parses `name:value` or `name(role):value`.
fn parse_one(part: &str, default_kind: &Kind) -> Result<Resource, ResourceError> {
    let (name, value) = part.split_once(':').ok_or_else(|| missing_colon(part))?;
    let (name, role) = split_role(name.trim())?;
    if name.is_empty() {
        return Err(ResourceError::NoName);
    }
    let error = |error| ResourceError::Value { name: name.to_owned(), error };
    let value = Value::parse(value).map_err(error)?;
    check_gpus(name, &value)?;
    let kind = role.map_or_else(|| default_kind.clone(), Kind::fixed);
    Ok(Resource::new(name, value, kind))
}

fn missing_colon(part: &str) -> ResourceError {
    let part: String = part.chars().take(100).collect();
    ResourceError::Syntax(format!(
        "Bad value for resources, missing or extra ':' in '{}'",
        part.escape_debug()
    ))
}

/// `cpus(web)` is the name and the role; a name without brackets has none.
fn split_role(name: &str) -> Result<(&str, Option<Role>), ResourceError> {
    let Some((name, rest)) = name.split_once('(') else { return Ok((name, None)) };
    let name = name.trim();
    let why = "the role in brackets is not closed by ')'";
    let role = rest.strip_suffix(')').ok_or_else(|| ResourceError::Shape { name: name.to_owned(), why })?;
    let role = Role::parse(role.trim());
    role.map(|role| (name, Some(role))).map_err(|error| ResourceError::Role { name: name.to_owned(), error })
}

/// GPUs are devices: there is no half of one.
pub(crate) fn check_gpus(name: &str, value: &Value) -> Result<(), ResourceError> {
    match value {
        Value::Scalar(gpus) if name == "gpus" && !gpus.is_whole() => {
            Err(ResourceError::Shape { name: name.to_owned(), why: "the number of gpus must be whole" })
        }
        _ => Ok(()),
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}:{}", self.name, self.kind, self.value)
    }
}

/// As Mesos prints it: `cpus:2; mem(reservations: [(STATIC,web)]):512`. A shared volume's uses stand in brackets behind it.
impl fmt::Display for Resources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("{}");
        }
        for (i, resource) in self.iter().enumerate() {
            write!(f, "{}{resource}", if i == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}
