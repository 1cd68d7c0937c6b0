//! The folder below which checkpoints are, opened once and locked.

use std::os::fd::OwnedFd;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use meseta_journal::RelPath;
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags};
use rustix::io::Errno;

use crate::StoreError;
use crate::file::{FOLDER_MODE, open_folder};
use crate::lock::Lock;

/// The store's own folder in the root.
pub(super) const OWN: &str = ".meseta";

pub(super) struct Root {
    path: PathBuf,
    pub folder: OwnedFd,
    /// [`OWN`]: what is written here is renamed to its place, and what is removed is renamed to here.
    pub own: OwnedFd,
    serial: AtomicU64,
    _lock: Lock,
}

impl Root {
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(FOLDER_MODE.bits())
            .create(path)
            .map_err(StoreError::at("create", path))?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let folder = rustix::fs::open(path, flags, Mode::empty()).map_err(StoreError::sys("open", path))?;
        let at = path.join(OWN);
        match rustix::fs::mkdirat(&folder, OWN, FOLDER_MODE) {
            Ok(()) | Err(Errno::EXIST) => {}
            Err(errno) => return Err(StoreError::io("create", &at, errno.into())),
        }
        let own = open_folder(&folder, OWN).map_err(StoreError::sys("open", &at))?;
        let lock = Lock::take(&own, "lock", path, "work_dir")?;
        let root = Self { path: path.to_owned(), folder, own, serial: AtomicU64::new(0), _lock: lock };
        root.clear_leftovers().map_err(StoreError::sys("clear", &at))?;
        Ok(root)
    }

    /// What messages call a path below.
    pub fn absolute(&self, path: &RelPath) -> PathBuf {
        self.path.join(path.as_str())
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A name in [`OWN`] that no file has.
    pub fn fresh_name(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.serial.fetch_add(1, Ordering::Relaxed))
    }

    /// Makes durable what an earlier process may have died over, between a change and its sync: what was found of
    /// it is acted upon.
    pub fn settle(&self) {
        if let Err(error) = rustix::fs::syncfs(&self.folder) {
            tracing::warn!(%error, root = %self.path.display(), "the disk may not keep what was written before");
        }
    }

    /// What a process that died left unfinished was promised to nobody.
    fn clear_leftovers(&self) -> rustix::io::Result<()> {
        for name in names(&self.own)? {
            if name != "lock" {
                remove_tree(&self.own, &name)?;
            }
        }
        Ok(())
    }
}

/// Removes a file, link or folder with all that is in it; no error if it is not there.
pub(super) fn remove_tree(above: &OwnedFd, name: &str) -> rustix::io::Result<()> {
    // From the leaves, without recursion: a folder that is not empty is put back below what was in it.
    let mut open = vec![(above.try_clone().map_err(|_| Errno::MFILE)?, vec![name.to_owned()])];
    while let Some((folder, mut left)) = open.pop() {
        let Some(name) = left.last().cloned() else { continue };
        match remove_one(&folder, &name) {
            Ok(()) | Err(Errno::NOENT) => {
                left.pop();
                open.push((folder, left));
            }
            Err(Errno::NOTEMPTY | Errno::EXIST) => {
                let inner = open_folder(&folder, &name)?;
                let inside = names(&inner)?;
                open.push((folder, left));
                open.push((inner, inside));
            }
            Err(errno) => return Err(errno),
        }
    }
    Ok(())
}

fn remove_one(folder: &OwnedFd, name: &str) -> rustix::io::Result<()> {
    let stat = rustix::fs::statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)?;
    let flags = match FileType::from_raw_mode(stat.st_mode) {
        FileType::Directory => AtFlags::REMOVEDIR,
        _ => AtFlags::empty(),
    };
    rustix::fs::unlinkat(folder, name, flags)
}

/// The names in a folder, sorted. Those that are not UTF-8 are none of ours and left out.
pub(super) fn names(folder: &OwnedFd) -> rustix::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        match entry.file_name().to_str() {
            Ok("." | "..") | Err(_) => {}
            Ok(name) => names.push(name.to_owned()),
        }
    }
    names.sort_unstable();
    Ok(names)
}
