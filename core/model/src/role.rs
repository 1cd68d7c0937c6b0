//! Roles: names in a tree, to which resources are allocated and reserved.
//!
//! Owns the syntax of a role and the relation of ancestors. Promises that a parsed role is free of blanks, control
//! characters and empty levels, and is bounded in length and depth. Refuses to know weights and quota.

use crate::limits;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

/// A role such as `eng/web`, or `*`, the default role, which is nobody's parent.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Role(Arc<str>);

/// Why a text is no role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoleError {
    Empty,
    TooLong { bytes: usize },
    TooDeep { depth: usize },
    Level { role: String, why: &'static str },
    Character { role: String, character: char },
}

impl fmt::Display for RoleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "Role name must not be empty"),
            Self::TooLong { bytes } => {
                write!(f, "Role name has {bytes} bytes, at most {} are allowed", limits::ROLE_BYTES_MAX)
            }
            Self::TooDeep { depth } => {
                write!(f, "Role has {depth} levels, at most {} are allowed", limits::ROLE_DEPTH_MAX)
            }
            Self::Level { role, why } => write!(f, "Role '{}' {why}", role.escape_debug()),
            Self::Character { role, character } => {
                write!(f, "Role '{}' contains the invalid character {character:?}", role.escape_debug())
            }
        }
    }
}

impl std::error::Error for RoleError {}

/// What is wrong with one level of a role, if anything.
fn bad_level(level: &str) -> Option<&'static str> {
    match level {
        "" => Some("must not begin or end with '/' or contain '//'"),
        "." | ".." => Some("must not contain '.' or '..' as a level"),
        "*" => Some("must not contain '*' as a level"),
        _ if level.starts_with('-') => Some("must not have a level that begins with '-'"),
        _ => None,
    }
}

impl Role {
    /// Checks the syntax. Mesos (common/roles.cpp) refuses blanks and DEL; all control characters are refused here,
    /// because a role becomes part of a path.
    pub fn parse(text: &str) -> Result<Self, RoleError> {
        match text {
            "" => return Err(RoleError::Empty),
            "*" => return Ok(Self::default_role()),
            _ => {}
        }
        if text.len() > limits::ROLE_BYTES_MAX {
            return Err(RoleError::TooLong { bytes: text.len() });
        }
        if let Some(character) = text.chars().find(|c| c.is_control() || *c == ' ') {
            return Err(RoleError::Character { role: text.to_owned(), character });
        }
        if let Some(why) = text.split('/').find_map(bad_level) {
            return Err(RoleError::Level { role: text.to_owned(), why });
        }
        match text.split('/').count() {
            depth if depth > limits::ROLE_DEPTH_MAX => Err(RoleError::TooDeep { depth }),
            _ => Ok(Self(text.into())),
        }
    }

    /// For roles that were parsed before.
    pub fn from_trusted(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The role `*`.
    pub fn default_role() -> Self {
        static DEFAULT: OnceLock<Role> = OnceLock::new();
        DEFAULT.get_or_init(|| Self("*".into())).clone()
    }

    pub fn is_default(&self) -> bool {
        &*self.0 == "*"
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The levels from the outermost to its own: `eng`, `web`.
    pub fn levels(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/')
    }

    /// 1 for a role without a parent.
    pub fn depth(&self) -> usize {
        self.levels().count()
    }

    /// `eng` of `eng/web`.
    pub fn parent(&self) -> Option<Role> {
        self.ancestors().next()
    }

    /// The roles above this one, the nearest first; neither itself nor `*`.
    pub fn ancestors(&self) -> impl Iterator<Item = Role> + '_ {
        self.0.rmatch_indices('/').map(|(at, _)| Role(self.0[..at].into()))
    }

    /// Whether `other` lies below this role, and is not the same.
    pub fn is_ancestor_of(&self, other: &Role) -> bool {
        other.0.strip_prefix(&*self.0).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether this is `other` or above it: then what is reserved to it may be offered to `other`.
    pub fn covers(&self, other: &Role) -> bool {
        self == other || self.is_ancestor_of(other)
    }
}

impl FromStr for Role {
    type Err = RoleError;
    fn from_str(text: &str) -> Result<Self, RoleError> {
        Self::parse(text)
    }
}

impl AsRef<str> for Role {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Role {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Role({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_roles_are_refused() {
        let bad = "|.|..|-a|a b|a\tb|/a|a/|a//b|a/./b|a/..|a/-b|a/*|*/a|a\0b|\u{1}|a\u{7f}|a\u{b}b|/|a\nb";
        for role in bad.split('|') {
            assert!(Role::parse(role).is_err(), "{role:?}");
        }
        assert_eq!(Role::parse(&"a/".repeat(40)[..79]), Err(RoleError::TooDeep { depth: 40 }));
        assert_eq!(Role::parse(&"x".repeat(4096)), Err(RoleError::TooLong { bytes: 4096 }));
    }

    #[test]
    fn good_roles_are_kept() {
        for role in ["*", "web", "a/b/c", "a.b", "a-b", "...", "a*", "ü", "a\u{2215}b"] {
            assert_eq!(Role::parse(role).expect(role).as_str(), role);
        }
    }

    #[test]
    fn the_tree_of_roles() {
        let role = Role::parse("a/b/c").unwrap();
        let above: Vec<String> = role.ancestors().map(|r| r.to_string()).collect();
        assert_eq!((above, role.depth()), (vec!["a/b".to_owned(), "a".to_owned()], 3));
        let [a, ab, abx] = ["a", "a/b", "a/bx"].map(|r| Role::parse(r).unwrap());
        assert!(a.is_ancestor_of(&ab) && a.is_ancestor_of(&role) && !a.is_ancestor_of(&a));
        assert!(!ab.is_ancestor_of(&abx) && !ab.is_ancestor_of(&a) && a.covers(&a) && !ab.covers(&a));
        assert!(!Role::default_role().is_ancestor_of(&a));
        assert_eq!((a.parent(), role.parent()), (None, Some(ab)));
    }
}
