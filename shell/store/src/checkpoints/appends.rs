//! Files that are appended to: kept open, and cut back where an append failed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::os::fd::OwnedFd;

use meseta_journal::{RelPath, Site};
use rustix::fs::{FileType, OFlags};

use super::folders::Folders;
use super::reserve::Reserve;
use super::root::Root;
use crate::file::{open_file, sync_data, write_at};
use crate::{Gate, StoreError};

/// How many files are kept open between batches.
const MAX_OPEN: usize = 16;

#[derive(Default)]
pub(super) struct Appends {
    open: BTreeMap<RelPath, Appended>,
    clock: u64,
    reserve: Reserve,
}

struct Appended {
    file: OwnedFd,
    /// How many bytes are promised to be there.
    durable: u64,
    /// How many are there; more than `durable` between a write and its sync.
    len: u64,
    /// The file may be longer than `len`, by what is left of a write that failed.
    dirty: bool,
    /// Whether its name is durable.
    settled: bool,
    used: u64,
}

impl Appends {
    /// Writes at the file's end, if need be into the room set aside. After an error the file is as it was before.
    pub fn write(
        &mut self,
        root: &Root,
        folders: &mut Folders,
        gate: &Gate,
        site: Site,
        path: &RelPath,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        self.clock += 1;
        let clock = self.clock;
        let file = self.file(root, folders, path)?;
        file.used = clock;
        if !file.settled {
            folders.above(root, path)?;
        }
        let written = file.write(gate, site, bytes);
        let written = match written {
            Err(error) if is_full(&error) && self.reserve.release() => {
                tracing::warn!(root = %root.path().display(), "the disk is full: using the room set aside");
                self.file(root, folders, path)?.write(gate, site, bytes)
            }
            other => other,
        };
        written.map_err(StoreError::at("append to", &root.absolute(path)))
    }

    /// Sets room aside for when the disk is full.
    pub fn fill_reserve(&mut self, root: &Root) {
        self.reserve.fill(root);
    }

    /// Makes durable what was written. After an error none of it is there.
    pub fn sync(&mut self, root: &Root, gate: &Gate, site: Site, path: &RelPath) -> Result<(), StoreError> {
        let Some(file) = self.open.get_mut(path) else { return Ok(()) };
        match sync_data(gate, site, &file.file) {
            Ok(()) => {
                file.durable = file.len;
                Ok(())
            }
            Err(error) => {
                file.len = file.durable;
                file.dirty = true;
                // If this fails too it is tried again before the next write.
                let _ = file.cut_back();
                Err(StoreError::io("sync", &root.absolute(path), error))
            }
        }
    }

    /// All folders are synced, and with them the names of all files.
    pub fn settle(&mut self) {
        self.open.values_mut().for_each(|file| file.settled = true);
    }

    /// What is at that path or below it is another file now, or none.
    pub fn forget(&mut self, path: &RelPath) {
        self.open.retain(|open, _| !open.starts_with(path));
    }

    /// Closes what was not used for longest, beyond those that may stay open.
    pub fn close_idle(&mut self) {
        while self.open.len() > MAX_OPEN {
            let idle = self.open.iter().filter(|(_, file)| !file.dirty).min_by_key(|(_, file)| file.used);
            let Some(path) = idle.map(|(path, _)| path.clone()) else { return };
            self.open.remove(&path);
        }
    }

    fn file(
        &mut self,
        root: &Root,
        folders: &mut Folders,
        path: &RelPath,
    ) -> Result<&mut Appended, StoreError> {
        match self.open.entry(path.clone()) {
            Entry::Occupied(entry) => Ok(entry.into_mut()),
            Entry::Vacant(entry) => Ok(entry.insert(open(root, folders, path)?)),
        }
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

impl Appended {
    fn write(&mut self, gate: &Gate, site: Site, bytes: &[u8]) -> io::Result<()> {
        self.cut_back()?;
        let written = write_at(gate, site, &self.file, self.len, bytes);
        match &written {
            Ok(()) => self.len += bytes.len() as u64,
            Err(_) => {
                self.dirty = true;
                // If this fails too it is tried again before the next write.
                let _ = self.cut_back();
            }
        }
        written
    }

    fn cut_back(&mut self) -> rustix::io::Result<()> {
        if self.dirty {
            rustix::fs::ftruncate(&self.file, self.len)?;
            self.dirty = false;
        }
        Ok(())
    }
}

fn open(root: &Root, folders: &mut Folders, path: &RelPath) -> Result<Appended, StoreError> {
    let absolute = root.absolute(path);
    let folder = folders.above(root, path)?;
    let file = open_file(folder.as_ref(), path.name(), OFlags::CREATE)
        .map_err(StoreError::sys("open", &absolute))?;
    let stat = rustix::fs::fstat(&file).map_err(StoreError::sys("look at", &absolute))?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(StoreError::Refused {
            reason: format!("{} is no file to append to", absolute.display()),
        });
    }
    let len = stat.st_size as u64;
    Ok(Appended { file, durable: len, len, dirty: false, settled: false, used: 0 })
}
