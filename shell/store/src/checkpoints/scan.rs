//! Reads all checkpoints, as recovery wants them: what cannot be read is told beside what can.
//!
//! A folder is there for what is in it. One that is empty is left of a process that died before it put something there,
//! and goes: nobody else would ever ask for it.

use std::os::fd::{AsFd, OwnedFd};

use bytes::Bytes;
use meseta_journal::{NodeKind, RelPath};
use rustix::fs::{AtFlags, FileType, OFlags};
use rustix::io::Errno;

use super::root::{OWN, Root, names};
use crate::StoreError;
use crate::file::{open_file, open_folder};

/// How much recovery may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Files, links and folders.
    pub entries: usize,
    /// Bytes of one file; of a longer one it is told that it cannot be read.
    pub file_bytes: u64,
    /// Bytes of all files.
    pub bytes: u64,
}

impl Default for Limits {
    /// Room for some hundred thousand tasks.
    fn default() -> Self {
        Self { entries: 1 << 21, file_bytes: 1 << 30, bytes: 4 << 30 }
    }
}

/// All that is below a root, each list by path.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    pub files: Vec<(RelPath, Bytes)>,
    /// Symbolic links, and where they lead as it is written in them.
    pub links: Vec<(RelPath, String)>,
    /// What is there but cannot be read, and why.
    pub unreadable: Vec<(RelPath, String)>,
    /// What is there in the place of something else, and what it is; of a folder, nothing in it is read.
    pub misplaced: Vec<(RelPath, NodeKind)>,
}

/// What is at one path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    File(Bytes),
    Link(String),
    Folder,
}

impl Node {
    fn kind(&self) -> NodeKind {
        match self {
            Node::File(_) => NodeKind::File,
            Node::Link(_) => NodeKind::Link,
            Node::Folder => NodeKind::Folder,
        }
    }
}

pub(super) fn read_all(root: &Root, limits: Limits, kind: Kinds<'_>) -> Result<Found, StoreError> {
    let mut scan = Scan { root, kind, left: limits, found: Found::default(), empty: Vec::new() };
    // Folders still to be read; the order of results is made at the end.
    let mut open = vec![None];
    while let Some(path) = open.pop() {
        let listed = open_below(root, path.as_ref()).and_then(|folder| Ok((names(&folder)?, folder)));
        match (listed, path) {
            (Ok((names, _)), Some(path)) if names.is_empty() => scan.empty.push(path),
            (Ok((names, folder)), path) => {
                for name in names.iter().filter(|name| path.is_some() || *name != OWN) {
                    scan.entry(path.as_ref(), &folder, name, &mut open)?;
                }
            }
            (Err(errno), Some(path)) => scan.found.unreadable.push((path, errno.to_string())),
            (Err(errno), None) => return Err(StoreError::io("list", root.path(), errno.into())),
        }
    }
    scan.empty.iter().for_each(|path| remove_empty(root, path));
    let Found { mut files, mut links, mut unreadable, mut misplaced } = scan.found;
    files.sort_by(|(one, _), (other, _)| one.cmp(other));
    links.sort();
    unreadable.sort();
    misplaced.sort();
    Ok(Found { files, links, unreadable, misplaced })
}

pub(super) fn read(root: &Root, path: &RelPath, max: u64) -> Result<Option<Node>, StoreError> {
    let read = open_below(root, path.parent().as_ref()).and_then(|folder| node(&folder, path.name(), max));
    match read {
        Ok(node) => Ok(Some(node)),
        Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
        Err(errno) => Err(StoreError::io("read", &root.absolute(path), errno.into())),
    }
}

/// Removes an empty folder, and those above it that hold nothing else.
fn remove_empty(root: &Root, path: &RelPath) {
    let mut empty = Some(path.clone());
    while let Some(path) = empty {
        let removed = open_below(root, path.parent().as_ref())
            .and_then(|above| rustix::fs::unlinkat(above, path.name(), AtFlags::REMOVEDIR));
        match removed {
            Ok(()) => empty = path.parent(),
            // One that holds something, or that cannot be removed, is in nobody's way.
            Err(_) => return,
        }
    }
}

/// What has to be at a path, where that is known.
pub(super) type Kinds<'a> = &'a dyn Fn(&RelPath) -> Option<NodeKind>;

struct Scan<'a> {
    root: &'a Root,
    kind: Kinds<'a>,
    left: Limits,
    found: Found,
    /// Folders without anything in them.
    empty: Vec<RelPath>,
}

impl Scan<'_> {
    fn entry(
        &mut self,
        above: Option<&RelPath>,
        folder: &OwnedFd,
        name: &str,
        open: &mut Vec<Option<RelPath>>,
    ) -> Result<(), StoreError> {
        self.left.entries = self.left.entries.checked_sub(1).ok_or_else(|| self.too_much("more files"))?;
        let path = match above.map_or_else(|| RelPath::new(name), |above| above.join(name)) {
            Ok(path) => path,
            Err(why) => {
                tracing::warn!(root = %self.root.path().display(), %why, "left alone");
                return Ok(());
            }
        };
        match node(folder, name, self.left.file_bytes) {
            Ok(node) if (self.kind)(&path).is_some_and(|kind| kind != node.kind()) => {
                self.found.misplaced.push((path, node.kind()));
            }
            Ok(Node::Folder) => open.push(Some(path)),
            Ok(Node::Link(target)) => self.found.links.push((path, target)),
            Ok(Node::File(bytes)) => {
                let left = self.left.bytes.checked_sub(bytes.len() as u64);
                self.left.bytes = left.ok_or_else(|| self.too_much("more bytes"))?;
                self.found.files.push((path, bytes));
            }
            Err(Errno::FBIG) => self.found.unreadable.push((path, "it is too long".to_owned())),
            // Gone since the folder was listed.
            Err(Errno::NOENT) => {}
            Err(errno) => self.found.unreadable.push((path, errno.to_string())),
        }
        Ok(())
    }

    fn too_much(&self, what: &str) -> StoreError {
        StoreError::Damaged {
            path: self.root.path().to_owned(),
            reason: format!("it holds {what} than an agent can have written"),
        }
    }
}

fn open_below(root: &Root, path: Option<&RelPath>) -> rustix::io::Result<OwnedFd> {
    let folder = root.folder.try_clone().map_err(|_| Errno::MFILE)?;
    path.into_iter().flat_map(RelPath::names).try_fold(folder, open_folder)
}

fn node(folder: &OwnedFd, name: &str, max: u64) -> rustix::io::Result<Node> {
    let stat = rustix::fs::statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)?;
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::Directory => Ok(Node::Folder),
        FileType::Symlink => {
            let target = rustix::fs::readlinkat(folder, name, Vec::new())?;
            Ok(Node::Link(target.to_string_lossy().into_owned()))
        }
        FileType::RegularFile if stat.st_size as u64 > max => Err(Errno::FBIG),
        FileType::RegularFile => read_file(folder, name, stat.st_size as usize).map(Node::File),
        _ => Err(Errno::INVAL),
    }
}

/// The file's bytes; of one that grows meanwhile, those that were there at first.
fn read_file(folder: &OwnedFd, name: &str, len: usize) -> rustix::io::Result<Bytes> {
    let file = open_file(folder.as_fd(), name, OFlags::empty())?;
    let (mut bytes, mut done) = (vec![0; len], 0);
    while done < len {
        match rustix::io::pread(&file, &mut bytes[done..], done as u64) {
            Ok(0) => break,
            Ok(read) => done += read,
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno),
        }
    }
    bytes.truncate(done);
    Ok(bytes.into())
}
