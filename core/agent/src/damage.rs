//! What of an earlier process cannot be read, and what an operator may do about it.
//!
//! Each is named by its file, with what is lost where the agent goes on without it: the remedies differ, for some files
//! belong to the agent's id and some to whoever lives in the work_dir. Refuses to know whether the agent goes on.

use std::fmt;

use meseta_journal::{NodeKind, RelPath};

use crate::paths;

/// How an agent is told to forget who it was.
pub(crate) const SET_ASIDE: &str = "set the agent's state aside by removing `meta/slaves/latest` below --work_dir: it then starts as a new agent";
/// How many files a refusal names; whoever spoiled more needs no list.
const NAMED_MAX: usize = 8;

/// A file of `meta/` that does not say what it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Damage {
    path: RelPath,
    reason: String,
    /// Something of another kind is there, so that nothing could be written there either.
    misplaced: bool,
}

impl Damage {
    pub fn new(path: &RelPath, reason: impl Into<String>) -> Damage {
        Damage { path: path.clone(), reason: reason.into(), misplaced: false }
    }

    /// Something of that kind is where another should be.
    pub fn misplaced(path: &RelPath, found: NodeKind, expected: NodeKind) -> Damage {
        let reason = format!("it is {found}, where {expected} should be");
        Damage { path: path.clone(), reason, misplaced: true }
    }

    /// Whether it is unknown by this who the agent was.
    fn hides_agent(&self) -> bool {
        let names: Vec<&str> = self.path.names().collect();
        matches!(names[..], [paths::AGENTS] | [paths::AGENTS, _] | [paths::AGENTS, _, "slave.info"])
    }

    fn is_shared(&self) -> bool {
        self.path.names().next() != Some(paths::AGENTS)
    }

    fn loss(&self) -> &'static str {
        match self.path.as_str() {
            paths::BOOT_ID => "nothing is lost by it",
            _ if self.is_shared() => "reservations and volumes are forgotten then",
            _ if self.hides_agent() => "the agent is a new one then, and what ran on it is ended",
            _ => "the tasks and updates of which it tells are lost then",
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "meta/{}: {}", self.path, self.reason)
    }
}

/// Why the agent does not start with these: a strict one with none of them, another one only with those that are in its way
/// or hide who it was.
pub(crate) fn refusal(damage: &[Damage], strict: bool) -> Option<String> {
    let stops = |damage: &Damage| damage.misplaced || damage.hides_agent();
    let stopping: Vec<&Damage> = damage.iter().filter(|damage| strict || stops(damage)).collect();
    if stopping.is_empty() {
        return None;
    }
    let named: Vec<String> = stopping.iter().take(NAMED_MAX).map(ToString::to_string).collect();
    let more = match stopping.len() - named.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let lenient =
        if stopping.iter().any(|damage| stops(damage)) { "" } else { "start with --strict=false or " };
    let mut losses: Vec<&str> = stopping.iter().map(|damage| damage.loss()).collect();
    losses.sort_unstable();
    losses.dedup();
    let aside = match stopping.iter().all(|damage| damage.is_shared() || damage.hides_agent()) {
        true => String::new(),
        false => format!(". Or {SET_ASIDE}"),
    };
    Some(format!(
        "checkpoints cannot be read: {}{more}. Put back what was there; or, to go on without it, {lenient}move what is named \
         away: {}{aside}",
        named.join("; "),
        losses.join(", and ")
    ))
}
