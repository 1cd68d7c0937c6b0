//! A path below some root, that cannot lead out of it.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// Longest path in bytes: with any root it stays below Linux' PATH_MAX of 4096.
const MAX_BYTES: usize = 2048;
/// Longest component in bytes: Linux' NAME_MAX.
const MAX_NAME: usize = 255;
/// Deepest path: an executor's nested containers are the deepest that there is.
const MAX_DEPTH: usize = 128;

/// A relative path of one or more names, none of which is `.`, `..`, empty or holds NUL. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelPath(Arc<str>);

/// Why a text is no [`RelPath`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathError {
    path: String,
    why: &'static str,
}

impl RelPath {
    /// The path with that text, names separated by single slashes.
    pub fn new(path: impl AsRef<str>) -> Result<Self, PathError> {
        let path = path.as_ref();
        check(path).map_err(|why| PathError { path: path.chars().take(128).collect(), why })?;
        Ok(Self(path.into()))
    }

    /// The path of `name` below this one; `name` may itself be of several names.
    pub fn join(&self, name: impl AsRef<str>) -> Result<Self, PathError> {
        Self::new(format!("{}/{}", self.0, name.as_ref()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its last name.
    pub fn name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&*self.0, |(_, name)| name)
    }

    /// The path that it is directly below, if it is not directly below the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.into()))
    }

    /// Its names, outermost first.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/')
    }

    /// Whether it is `above` or somewhere below it.
    pub fn starts_with(&self, above: &RelPath) -> bool {
        self.0.strip_prefix(&*above.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// What it is called from within `above`, if it is somewhere below that.
    pub fn strip_prefix(&self, above: &RelPath) -> Option<Self> {
        let rest = self.0.strip_prefix(&*above.0)?.strip_prefix('/')?;
        Some(Self(rest.into()))
    }
}

fn check(path: &str) -> Result<(), &'static str> {
    if path.len() > MAX_BYTES {
        return Err("it is longer than 2048 bytes");
    }
    // Names are short and paths are made all the time: a look at each byte is cheaper than a search for each slash.
    path.as_bytes().split(|byte| *byte == b'/').enumerate().try_for_each(|(depth, name)| match name {
        _ if depth == MAX_DEPTH => Err("it is deeper than 128 names"),
        b"" => Err("a name in it is empty"),
        b"." | b".." => Err("it must not hold `.` or `..`"),
        _ if name.len() > MAX_NAME => Err("a name in it is longer than 255 bytes"),
        _ if name.contains(&0) => Err("it must not hold NUL"),
        _ => Ok(()),
    })
}

impl AsRef<str> for RelPath {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl AsRef<std::path::Path> for RelPath {
    fn as_ref(&self) -> &std::path::Path {
        std::path::Path::new(&*self.0)
    }
}

impl Borrow<str> for RelPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} cannot be a path on disk: {}", self.path, self.why)
    }
}

impl std::error::Error for PathError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(path: &str, expected: &str) {
        assert_eq!(RelPath::new(path).expect_err("refusal").to_string(), expected);
    }

    #[test]
    fn paths_stay_below_their_root() {
        refused("", r#""" cannot be a path on disk: a name in it is empty"#);
        refused("/etc", r#""/etc" cannot be a path on disk: a name in it is empty"#);
        refused("a//b", r#""a//b" cannot be a path on disk: a name in it is empty"#);
        refused("a/../b", r#""a/../b" cannot be a path on disk: it must not hold `.` or `..`"#);
        refused("a\0", r#""a\0" cannot be a path on disk: it must not hold NUL"#);
        assert!(RelPath::new("a".repeat(256)).is_err());
        assert!(RelPath::new("a/".repeat(200) + "b").is_err());
        assert!(RelPath::new(vec!["a".repeat(200); 20].join("/")).is_err());
        let path = RelPath::new("slaves/S0").expect("path");
        assert!(path.join("..").is_err());
        assert_eq!(path.join("frameworks/F").expect("path").as_str(), "slaves/S0/frameworks/F");
    }

    #[test]
    fn being_below_goes_by_names_not_by_letters() {
        let path = |text| RelPath::new(text).expect("path");
        assert!(path("a/b").starts_with(&path("a")));
        assert!(path("a").starts_with(&path("a")));
        assert!(!path("ab").starts_with(&path("a")));
        assert_eq!(path("a/b/c").strip_prefix(&path("a")), Some(path("b/c")));
        assert_eq!(path("a").strip_prefix(&path("a")), None);
        assert_eq!((path("a/b").name(), path("a/b").parent()), ("b", Some(path("a"))));
        assert_eq!((path("a").name(), path("a").parent()), ("a", None));
    }
}
