//! Amounts per name, whatever their kind: what quota, shares and minimal offers are counted in.
//!
//! Owns [`Quantities`], where an absent name is zero, and [`ResourceLimits`], where an absent name is unbounded. Refuses to
//! know roles and kinds.

use crate::resources::{Name, ResourceError};
use crate::value::Scalar;
use std::fmt;

/// Sorted names with their amounts, none of them zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Quantities(Vec<(Name, Scalar)>);

/// Sorted names with the most that is allowed of each; zero allows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceLimits(Vec<(Name, Scalar)>);

/// Finds a name in a sorted list.
fn find(sorted: &[(Name, Scalar)], name: &str) -> Option<Scalar> {
    let at = sorted.binary_search_by(|(mine, _)| mine.as_str().cmp(name)).ok()?;
    Some(sorted[at].1)
}

/// Parses `cpus:0.5;mem:32` to a sorted list; a name that comes twice adds up.
fn parse(text: &str) -> Result<Vec<(Name, Scalar)>, ResourceError> {
    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
    let mut amounts: Vec<(Name, Scalar)> = parts.map(parse_one).collect::<Result<_, _>>()?;
    amounts.sort();
    merge(&mut amounts);
    Ok(amounts)
}

fn parse_one(part: &str) -> Result<(Name, Scalar), ResourceError> {
    let syntax =
        || ResourceError::Syntax(format!("'{}' is not of the form 'name:amount'", part.escape_debug()));
    let (name, amount) = part.split_once(':').ok_or_else(syntax)?;
    let name = name.trim();
    if name.is_empty() || name.contains('(') {
        return Err(syntax());
    }
    let amount =
        Scalar::parse(amount).map_err(|error| ResourceError::Value { name: name.to_owned(), error })?;
    Ok((name.into(), amount))
}

/// Adds up neighbours of the same name.
fn merge(sorted: &mut Vec<(Name, Scalar)>) {
    sorted.dedup_by(|later, first| {
        let same = later.0 == first.0;
        if same {
            first.1 = first.1.saturating_add(later.1);
        }
        same
    });
}

fn print(amounts: &[(Name, Scalar)], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if amounts.is_empty() {
        return f.write_str("{}");
    }
    for (i, (name, amount)) in amounts.iter().enumerate() {
        write!(f, "{}{name}:{amount}", if i == 0 { "" } else { "; " })?;
    }
    Ok(())
}

impl Quantities {
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// From amounts that are sorted by name; neighbours of the same name add up.
    pub(crate) fn from_sorted(amounts: impl IntoIterator<Item = (Name, Scalar)>) -> Self {
        let mut amounts: Vec<(Name, Scalar)> = amounts.into_iter().filter(|(_, a)| !a.is_zero()).collect();
        merge(&mut amounts);
        Self(amounts)
    }

    /// Parses `cpus:0.01;mem:32`, as one alternative of `--min_allocatable_resources`.
    pub fn parse(text: &str) -> Result<Self, ResourceError> {
        parse(text).map(Self::from_sorted)
    }

    /// Zero for a name that is not there.
    pub fn get(&self, name: &str) -> Scalar {
        find(&self.0, name).unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// In order of the names.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Name, Scalar)> {
        self.0.iter().map(|(name, amount)| (name, *amount))
    }

    /// Adds, saturating. O(n + m).
    pub fn add(&mut self, other: &Quantities) {
        self.0.extend_from_slice(&other.0);
        // The stable sort finds the two sorted runs and merges them.
        self.0.sort_by(|a, b| a.0.cmp(&b.0));
        merge(&mut self.0);
    }

    /// Subtracts; what is not there is not missed. O(n + m).
    pub fn subtract(&mut self, other: &Quantities) {
        let mut out = other.0.iter().peekable();
        self.0.retain_mut(|(name, amount)| {
            while out.next_if(|o| o.0 < *name).is_some() {}
            if let Some((_, less)) = out.next_if(|o| o.0 == *name) {
                *amount = amount.saturating_sub(*less);
            }
            !amount.is_zero()
        });
    }

    /// Whether there is at least as much of everything. O(n + m).
    pub fn contains(&self, other: &Quantities) -> bool {
        let mut mine = self.0.iter().peekable();
        other.0.iter().all(|(name, amount)| {
            while mine.next_if(|m| m.0 < *name).is_some() {}
            mine.peek().is_some_and(|m| m.0 == *name && m.1 >= *amount)
        })
    }
}

impl FromIterator<(Name, Scalar)> for Quantities {
    fn from_iter<I: IntoIterator<Item = (Name, Scalar)>>(amounts: I) -> Self {
        let mut amounts: Vec<_> = amounts.into_iter().collect();
        amounts.sort();
        Self::from_sorted(amounts)
    }
}

impl fmt::Display for Quantities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(&self.0, f)
    }
}

impl ResourceLimits {
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Parses `cpus:10;mem:1024`.
    pub fn parse(text: &str) -> Result<Self, ResourceError> {
        parse(text).map(Self)
    }

    /// None: as much as there is.
    pub fn get(&self, name: &str) -> Option<Scalar> {
        find(&self.0, name)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In order of the names.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Name, Scalar)> {
        self.0.iter().map(|(name, amount)| (name, *amount))
    }

    /// Whether all of these quantities stay within the limits.
    pub fn contains(&self, quantities: &Quantities) -> bool {
        self.0.iter().all(|(name, limit)| quantities.get(name.as_str()) <= *limit)
    }

    /// Lowers the limits by what is used; none falls below zero.
    pub fn subtract(&mut self, used: &Quantities) {
        for (name, limit) in &mut self.0 {
            *limit = limit.saturating_sub(used.get(name.as_str()));
        }
    }
}

/// The last of several limits of one name wins.
impl FromIterator<(Name, Scalar)> for ResourceLimits {
    fn from_iter<I: IntoIterator<Item = (Name, Scalar)>>(limits: I) -> Self {
        let sorted: std::collections::BTreeMap<Name, Scalar> = limits.into_iter().collect();
        Self(sorted.into_iter().collect())
    }
}

impl fmt::Display for ResourceLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(&self.0, f)
    }
}
