//! The folders that a batch touches: opened name by name, created where they are missing, synced once at the end.

use std::collections::{BTreeMap, BTreeSet};
use std::os::fd::OwnedFd;
use std::sync::Arc;

use meseta_journal::RelPath;
use rustix::io::Errno;

use super::root::Root;
use crate::StoreError;
use crate::file::{FOLDER_MODE, open_folder};
use crate::together::together;

/// How many folders are kept open; beyond that they are opened again.
const MAX_OPEN: usize = 64;

/// Folders of one round, by path; "" is the root.
#[derive(Default)]
pub(super) struct Folders {
    open: BTreeMap<String, Arc<OwnedFd>>,
    /// Those with entries that are not durable yet.
    changed: BTreeSet<String>,
    /// After a sync that failed it is not known which entries are durable: then all on the way are synced.
    distrust: bool,
}

impl Folders {
    /// The folder that `path` is directly in, created with all above it where missing; its entries are about to
    /// change.
    pub fn above(&mut self, root: &Root, path: &RelPath) -> Result<Arc<OwnedFd>, StoreError> {
        let above = path.parent();
        let found = self.open(root, above.as_ref(), true);
        let folder = found.map_err(StoreError::sys("open the folder of", &root.absolute(path)))?;
        self.changed.insert(text(above.as_ref()).to_owned());
        Ok(folder)
    }

    /// The same if it is there, without creating it.
    pub fn existing(&mut self, root: &Root, path: &RelPath) -> Result<Option<Arc<OwnedFd>>, StoreError> {
        let above = path.parent();
        match self.open(root, above.as_ref(), false) {
            Ok(folder) => {
                self.changed.insert(text(above.as_ref()).to_owned());
                Ok(Some(folder))
            }
            Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(errno) => Err(StoreError::io("open the folder of", &root.absolute(path), errno.into())),
        }
    }

    /// What was opened at that path or below is not there any more.
    pub fn forget(&mut self, path: &RelPath) {
        let kept = |open: &String| {
            let rest = open.strip_prefix(path.as_str());
            !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.open.retain(|open, _| kept(open));
        self.changed.retain(kept);
    }

    /// Makes all changed entries durable. The error is the first; all are tried.
    pub fn sync(&mut self, root: &Root) -> Result<(), StoreError> {
        let changed: Vec<_> = std::mem::take(&mut self.changed).into_iter().collect();
        let mut result = Ok(());
        for changed in changed.chunks(MAX_OPEN) {
            let opened: Vec<_> = changed.iter().map(|path| self.changed_folder(root, path)).collect();
            let synced =
                together(&opened, |folder| rustix::fs::fsync(folder.as_ref().map_err(|errno| *errno)?));
            for (path, synced) in changed.iter().zip(synced) {
                result = result.and(synced.map_err(StoreError::sys("sync", &root.path().join(path))));
            }
        }
        self.distrust |= result.is_err();
        self.open.clear();
        result
    }

    fn changed_folder(&mut self, root: &Root, path: &str) -> rustix::io::Result<Arc<OwnedFd>> {
        let path = if path.is_empty() { None } else { RelPath::new(path).ok() };
        self.open(root, path.as_ref(), false)
    }

    fn open(
        &mut self,
        root: &Root,
        path: Option<&RelPath>,
        create: bool,
    ) -> rustix::io::Result<Arc<OwnedFd>> {
        if let Some(folder) = self.open.get(text(path)) {
            return Ok(folder.clone());
        }
        let folder = match path {
            None => root.folder.try_clone().map_err(|_| Errno::MFILE)?,
            // As deep as a path is, at most.
            Some(path) => {
                let above = path.parent();
                let folder = self.open(root, above.as_ref(), create)?;
                let (opened, created) = open_or_create(&folder, path.name(), create)?;
                if created || self.distrust {
                    self.changed.insert(text(above.as_ref()).to_owned());
                }
                opened
            }
        };
        let folder = Arc::new(folder);
        if self.open.len() >= MAX_OPEN {
            self.open.clear();
        }
        self.open.insert(text(path).to_owned(), folder.clone());
        Ok(folder)
    }
}

fn text(path: Option<&RelPath>) -> &str {
    path.map_or("", RelPath::as_str)
}

/// The folder of that name, and whether it was not there before.
fn open_or_create(above: &OwnedFd, name: &str, create: bool) -> rustix::io::Result<(OwnedFd, bool)> {
    match open_folder(above, name) {
        Err(Errno::NOENT) if create => {}
        opened => return Ok((opened?, false)),
    }
    match rustix::fs::mkdirat(above, name, FOLDER_MODE) {
        Ok(()) | Err(Errno::EXIST) => Ok((open_folder(above, name)?, true)),
        Err(errno) => Err(errno),
    }
}
