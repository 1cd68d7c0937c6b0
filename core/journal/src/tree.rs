//! What [`DiskOp`]s mean: a disk in memory, without faults. The simulator keeps one, and the real store is held
//! against it.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;

use bytes::{Bytes, BytesMut};

use crate::{DiskOp, RelPath, link_text};

/// All files and links below a root. Folders are there only through what they hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tree {
    nodes: BTreeMap<RelPath, Node>,
}

/// What is at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    File(Bytes),
    /// Where a symbolic link leads, as it is written in the link.
    Link(String),
}

/// What can be at a path, whatever it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NodeKind {
    File,
    Link,
    Folder,
}

impl fmt::Display for NodeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NodeKind::File => "a file",
            NodeKind::Link => "a symbolic link",
            NodeKind::Folder => "a folder",
        })
    }
}

/// A change that no disk can make: what it changes is below a file or link, or is a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// What is in the way.
    pub path: RelPath,
}

impl Tree {
    /// Carries one change out.
    pub fn apply(&mut self, op: &DiskOp) -> Result<(), Conflict> {
        self.apply_part(op, usize::MAX)
    }

    /// Leaves what a crash in the middle of one change leaves: of an append the first `len` bytes, of all others
    /// nothing.
    pub fn tear(&mut self, op: &DiskOp, len: usize) -> Result<(), Conflict> {
        match op {
            DiskOp::Append { .. } => self.apply_part(op, len),
            _ => Ok(()),
        }
    }

    /// What is at that path, if it is a file or link.
    pub fn get(&self, path: &RelPath) -> Option<&Node> {
        self.nodes.get(path)
    }

    /// All files and links, by path.
    pub fn nodes(&self) -> impl Iterator<Item = (&RelPath, &Node)> {
        self.nodes.iter()
    }

    /// All files, by path.
    pub fn files(&self) -> impl Iterator<Item = (&RelPath, &Bytes)> {
        self.nodes.iter().filter_map(|(path, node)| match node {
            Node::File(bytes) => Some((path, bytes)),
            Node::Link(_) => None,
        })
    }

    /// All links and where they lead, by path.
    pub fn links(&self) -> impl Iterator<Item = (&RelPath, &str)> {
        self.nodes.iter().filter_map(|(path, node)| match node {
            Node::File(_) => None,
            Node::Link(target) => Some((path, target.as_str())),
        })
    }

    /// Puts a node there whatever is in the way, as a test that spoils files does.
    pub fn put(&mut self, path: RelPath, node: Node) {
        self.nodes.insert(path, node);
    }

    fn apply_part(&mut self, op: &DiskOp, len: usize) -> Result<(), Conflict> {
        if !matches!(op, DiskOp::Remove { .. }) {
            self.room_for(op.path())?;
        }
        match op {
            DiskOp::Replace { path, bytes, .. } => {
                self.nodes.insert(path.clone(), Node::File(bytes.clone()));
            }
            DiskOp::Append { path, bytes, .. } => self.append(path, &bytes[..len.min(bytes.len())])?,
            DiskOp::Remove { path, .. } => self.remove(path),
            DiskOp::Link { path, target, .. } => {
                self.nodes.insert(path.clone(), Node::Link(link_text(path, target)));
            }
        }
        Ok(())
    }

    fn append(&mut self, path: &RelPath, more: &[u8]) -> Result<(), Conflict> {
        match self.nodes.get_mut(path) {
            None => drop(self.nodes.insert(path.clone(), Node::File(Bytes::copy_from_slice(more)))),
            Some(Node::File(bytes)) => {
                let mut grown = BytesMut::from(std::mem::take(bytes));
                grown.extend_from_slice(more);
                *bytes = grown.freeze();
            }
            Some(Node::Link(_)) => return Err(Conflict { path: path.clone() }),
        }
        Ok(())
    }

    /// Takes away what is at that path and all below it, which stands together.
    fn remove(&mut self, path: &RelPath) {
        self.nodes.remove(path);
        let inside = format!("{path}/");
        let below = self.nodes.range::<str, _>((Bound::Included(inside.as_str()), Bound::Unbounded));
        let below = below.map(|(below, _)| below).take_while(|below| below.as_str().starts_with(&inside));
        for below in below.cloned().collect::<Vec<_>>() {
            self.nodes.remove(&below);
        }
    }

    /// Whether a file or link can be at that path: nothing above it is one, and it is not a folder.
    fn room_for(&self, path: &RelPath) -> Result<(), Conflict> {
        if self.nodes.contains_key(path) {
            return Ok(());
        }
        let ends = path.as_str().match_indices('/').map(|(end, _)| &path.as_str()[..end]);
        if let Some((folder, _)) = ends.rev().find_map(|folder| self.nodes.get_key_value(folder)) {
            return Err(Conflict { path: folder.clone() });
        }
        let inside = format!("{path}/");
        let below = (Bound::Included(inside.as_str()), Bound::Unbounded);
        match self.nodes.range::<str, _>(below).next() {
            Some((below, _)) if below.as_str().starts_with(&inside) => Err(Conflict { path: path.clone() }),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is in the way", self.path)
    }
}

impl std::error::Error for Conflict {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Site;

    fn path(text: &str) -> RelPath {
        RelPath::new(text).expect("path")
    }

    fn put(text: &str) -> DiskOp {
        DiskOp::replace(Site::TASK_INFO, path(text), "x")
    }

    #[test]
    fn removing_takes_what_is_below_and_nothing_beside() {
        let mut tree = Tree::default();
        for text in ["a/b/c", "a/b/d", "a/bc", "a-"] {
            tree.apply(&put(text)).expect("room");
        }
        tree.apply(&DiskOp::remove(Site::TASK_REMOVE, path("a/b"))).expect("removal");
        let left: Vec<_> = tree.files().map(|(path, _)| path.as_str()).collect();
        assert_eq!(left, ["a-", "a/bc"]);
    }

    #[test]
    fn a_file_is_no_folder() {
        let mut tree = Tree::default();
        tree.apply(&put("a/b")).expect("room");
        assert_eq!(tree.apply(&put("a/b/c")), Err(Conflict { path: path("a/b") }));
        assert_eq!(tree.apply(&put("a")), Err(Conflict { path: path("a") }));
    }

    #[test]
    fn only_appends_tear() {
        let mut tree = Tree::default();
        tree.tear(&put("a"), 0).expect("nothing");
        tree.tear(&DiskOp::append(Site::UPDATE_LOG_APPEND, path("log"), "four"), 2).expect("half");
        assert_eq!(tree.get(&path("a")), None);
        assert_eq!(tree.get(&path("log")), Some(&Node::File(Bytes::from_static(b"fo"))));
    }
}
