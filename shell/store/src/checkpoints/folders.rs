//! The folders that a batch touches: opened name by name, created where they are missing, synced once at the end.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::rc::Rc;

use meseta_journal::RelPath;
use rustix::io::Errno;

use super::root::Root;
use crate::StoreError;
use crate::file::{FOLDER_MODE, open_folder};

/// How many folders are kept open within a batch.
const MAX_OPEN: usize = 256;

/// Folders whose entries changed. A path of "" is the root.
#[derive(Default)]
pub(super) struct Folders {
    /// Open folders, by path; and whether each has entries that are not durable yet.
    open: BTreeMap<String, (Rc<OwnedFd>, bool)>,
}

impl Folders {
    /// The folder that `path` is directly in, created with all above it where missing; its entries are about to
    /// change.
    pub fn above(&mut self, root: &Root, path: &RelPath) -> Result<Rc<OwnedFd>, StoreError> {
        let found = self.open(root, path.parent().as_ref(), true);
        let folder = found.map_err(StoreError::sys("open the folder of", &root.absolute(path)))?;
        self.changed(path);
        Ok(folder)
    }

    /// The same if it is there, without creating it.
    pub fn existing(&mut self, root: &Root, path: &RelPath) -> Result<Option<Rc<OwnedFd>>, StoreError> {
        match self.open(root, path.parent().as_ref(), false) {
            Ok(folder) => {
                self.changed(path);
                Ok(Some(folder))
            }
            Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(errno) => Err(StoreError::io("open the folder of", &root.absolute(path), errno.into())),
        }
    }

    /// What was opened at that path or below is not there any more.
    pub fn forget(&mut self, path: &RelPath) {
        self.open.retain(|open, _| {
            let rest = open.strip_prefix(path.as_str());
            !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
    }

    /// Makes all changed entries durable. The error is the first; all are tried.
    pub fn sync(&mut self, root: &Root) -> Result<(), StoreError> {
        let mut result = Ok(());
        for (path, (folder, changed)) in &mut self.open {
            if std::mem::take(changed) {
                let synced = rustix::fs::fsync(folder.as_ref());
                result = result.and(synced.map_err(StoreError::sys("sync", &root.path().join(path))));
            }
        }
        if self.open.len() > MAX_OPEN {
            self.open.clear();
        }
        result
    }

    /// Whether so many are open that they should be synced and closed.
    pub fn is_full(&self) -> bool {
        self.open.len() > MAX_OPEN
    }

    fn changed(&mut self, path: &RelPath) {
        let above = path.parent();
        if let Some((_, changed)) = self.open.get_mut(above.as_ref().map_or("", RelPath::as_str)) {
            *changed = true;
        }
    }

    fn open(&mut self, root: &Root, path: Option<&RelPath>, create: bool) -> rustix::io::Result<Rc<OwnedFd>> {
        let text = path.map_or("", RelPath::as_str);
        if let Some((folder, _)) = self.open.get(text) {
            return Ok(folder.clone());
        }
        let Some(path) = path else {
            let folder = Rc::new(root.folder.try_clone().map_err(|_| Errno::MFILE)?);
            self.open.insert(String::new(), (folder.clone(), false));
            return Ok(folder);
        };
        // As deep as a path is, at most.
        let above = self.open(root, path.parent().as_ref(), create)?;
        let folder = match open_folder(above.as_ref(), path.name()) {
            Err(Errno::NOENT) if create => {
                match rustix::fs::mkdirat(above.as_ref(), path.name(), FOLDER_MODE) {
                    Ok(()) | Err(Errno::EXIST) => self.changed(path),
                    Err(errno) => return Err(errno),
                }
                open_folder(above.as_ref(), path.name())?
            }
            opened => opened?,
        };
        let folder = Rc::new(folder);
        self.open.insert(text.to_owned(), (folder.clone(), false));
        Ok(folder)
    }
}
