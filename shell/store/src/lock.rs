//! One process at a time: a lock that the kernel gives back when its holder ends, however it ends.

use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use rustix::fs::{FlockOperation, Mode, OFlags};
use rustix::io::Errno;
use rustix::process::getpid;

use crate::StoreError;
use crate::file::open_file;

/// The lock in a folder of which it guards all.
const OF_FOLDER: &str = ".lock";

/// Held while it lives. No process that is started meanwhile holds it.
#[derive(Debug)]
pub struct Lock {
    file: OwnedFd,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a process that is just being forked holds a copy of the file until it executes.
        // If this fails, its end gives the lock back.
        let _ = rustix::fs::flock(&self.file, FlockOperation::NonBlockingUnlock);
    }
}

impl Lock {
    /// Takes a folder that is there, so that no other process works in it; `flag` is the one that named it.
    pub fn of_folder(path: &Path, flag: &'static str) -> Result<Self, StoreError> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let folder = rustix::fs::open(path, flags, Mode::empty()).map_err(StoreError::sys("open", path))?;
        Self::take(folder, OF_FOLDER, path, flag)
    }

    /// Takes the lock in the file of that name, which is left behind; `path` is what messages call it.
    pub(crate) fn take(
        folder: impl AsFd,
        name: &str,
        path: &Path,
        flag: &'static str,
    ) -> Result<Self, StoreError> {
        let file = open_file(folder, name, OFlags::CREATE).map_err(StoreError::sys("open", path))?;
        match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(Errno::WOULDBLOCK) => {
                return Err(StoreError::Locked { path: path.to_owned(), holder: read_pid(&file), flag });
            }
            Err(errno) => return Err(StoreError::io("lock", path, errno.into())),
        }
        // Only told to the next who comes; on a full disk the lock holds all the same.
        let _ = write_pid(&file);
        Ok(Self { file })
    }
}

fn write_pid(file: &OwnedFd) -> rustix::io::Result<()> {
    rustix::fs::ftruncate(file, 0)?;
    rustix::io::pwrite(file, getpid().as_raw_nonzero().to_string().as_bytes(), 0)?;
    Ok(())
}

fn read_pid(file: &OwnedFd) -> Option<u32> {
    let mut text = [0; 16];
    let len = rustix::io::pread(file, &mut text, 0).ok()?;
    std::str::from_utf8(&text[..len]).ok()?.trim().parse().ok()
}
