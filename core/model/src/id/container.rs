//! The id of a container, with the path of its parents.

use super::{IdError, validate};
use crate::limits;
use std::fmt;
use std::sync::Arc;

/// A container, nested or not: its own id and those of its parents, the outermost first. Never empty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContainerId(Arc<[Arc<str>]>);

impl ContainerId {
    /// A container that stands on the agent itself.
    pub fn new(id: &str) -> Result<Self, IdError> {
        Self::from_path([id])
    }

    /// From the ids of a nested container, the outermost first. Refuses an empty path and one deeper than
    /// [`limits::CONTAINER_DEPTH_MAX`].
    pub fn from_path<'a>(ids: impl IntoIterator<Item = &'a str>) -> Result<Self, IdError> {
        let mut path: Vec<Arc<str>> = Vec::new();
        for id in ids {
            validate(id)?;
            path.push(id.into());
        }
        match path.len() {
            0 => Err(IdError::Empty),
            depth if depth > limits::CONTAINER_DEPTH_MAX => Err(IdError::TooDeep { depth }),
            _ => Ok(Self(path.into())),
        }
    }

    /// For an id that we made ourselves.
    pub fn from_trusted(id: impl Into<Arc<str>>) -> Self {
        Self(Arc::from([id.into()]))
    }

    /// A container within this one.
    pub fn child(&self, id: &str) -> Result<Self, IdError> {
        Self::from_path(self.path().chain([id]))
    }

    pub fn parent(&self) -> Option<ContainerId> {
        match self.0.len() {
            0 | 1 => None,
            n => Some(Self(self.0[..n - 1].into())),
        }
    }

    /// The outermost container, which may be this one.
    pub fn root(&self) -> ContainerId {
        Self(self.0[..1].into())
    }

    /// Its own id, without the parents.
    pub fn value(&self) -> &str {
        self.0.last().map_or("", |id| id)
    }

    /// The ids from the outermost to its own.
    pub fn path(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.0.iter().map(|id| &**id)
    }

    /// 1 for a container without parent.
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    /// Whether `other` is within this one, at any depth, and not the same.
    pub fn contains(&self, other: &ContainerId) -> bool {
        other.0.len() > self.0.len() && other.0.starts_with(&self.0)
    }
}

/// As Mesos prints it: `root.child.grandchild`.
impl fmt::Display for ContainerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, id) in self.path().enumerate() {
            write!(f, "{}{id}", if i == 0 { "" } else { "." })?;
        }
        Ok(())
    }
}

impl fmt::Debug for ContainerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ContainerId({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nested_container_knows_its_parents() {
        let root = ContainerId::new("a").unwrap();
        let inner = root.child("b").unwrap().child("c").unwrap();
        assert_eq!((inner.to_string(), inner.value(), inner.depth()), ("a.b.c".into(), "c", 3));
        assert_eq!(inner.parent().unwrap().parent(), Some(root.clone()));
        assert_eq!((inner.root(), root.parent()), (root.clone(), None));
        assert!(root.contains(&inner) && !inner.contains(&root) && !root.contains(&root));
    }

    #[test]
    fn the_depth_is_bounded() {
        let mut id = ContainerId::new("a").unwrap();
        while id.depth() < limits::CONTAINER_DEPTH_MAX {
            id = id.child("a").unwrap();
        }
        assert_eq!(id.child("a"), Err(IdError::TooDeep { depth: 33 }));
        assert_eq!(ContainerId::from_path([]), Err(IdError::Empty));
        assert!(id.parent().unwrap().child("..").is_err());
    }
}
