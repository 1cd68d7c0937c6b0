//! Folders that no symlink leads out of, links replaced at one stroke, small files that survive a power cut, free space.
//!
//! [`Folder`] is for places where others may write: every step down is taken from an open descriptor and refuses
//! symlinks, so that whoever owns a folder on the way cannot send us elsewhere. Names are single components.

use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, FallocateFlags, Mode, OFlags, ResolveFlags};
use rustix::io::Errno;
use rustix::process::{Gid, Uid};

/// An open folder.
#[derive(Debug)]
pub struct Folder(OwnedFd);

impl Folder {
    /// Opens a folder by a path that is ours all the way down: symlinks are followed.
    pub fn open_trusted(path: &Path) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self(rustix::fs::open(path, flags, Mode::empty())?))
    }

    /// Opens the folder of that name in this one; a symlink is refused (ELOOP).
    pub fn enter(&self, name: &str) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self(self.open_at(name, flags, Mode::empty())?))
    }

    /// Makes a folder of that name and opens it. `mode` holds whatever the umask is. Fails if there is one.
    pub fn make(&self, name: &str, mode: u32) -> io::Result<Self> {
        rustix::fs::mkdirat(&self.0, component(name)?, Mode::from_raw_mode(0o700))?;
        let made = self.enter(name)?;
        made.set_mode(mode)?;
        Ok(made)
    }

    /// Opens the folder of that name, made first if there is none.
    pub fn make_or_enter(&self, name: &str, mode: u32) -> io::Result<Self> {
        match self.make(name, mode) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => self.enter(name),
            answer => answer,
        }
    }

    /// Makes an empty regular file; fails if the name is taken by anything.
    pub fn make_file(&self, name: &str, mode: u32) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let file = File::from(self.open_at(name, flags, Mode::from_raw_mode(mode))?);
        rustix::fs::fchmod(&file, Mode::from_raw_mode(mode))?;
        Ok(file)
    }

    /// Reads a regular file that we made, up to `limit` bytes; a longer one is an error.
    pub fn read(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = File::from(self.open_at(name, flags, Mode::empty())?);
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut io::Read::take(file, limit + 1), &mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("{name} is longer than {limit} bytes"),
            ));
        }
        Ok(bytes)
    }

    /// Writes a file whole: readers see nothing or all of it, and it replaces one that is there. Not flushed to the
    /// disk: after a power cut it may be anything.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let part = format!("{name}.part");
        self.remove_file(&part)?;
        self.make_file(&part, 0o600)?.write_all(bytes)?;
        self.rename(&part, name)
    }

    /// Removes a name that is no folder; `false` if there is none. Of several who try at once, one is told `true`.
    pub fn remove_file(&self, name: &str) -> io::Result<bool> {
        match rustix::fs::unlinkat(&self.0, component(name)?, AtFlags::empty()) {
            Ok(()) => Ok(true),
            Err(Errno::NOENT) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes what has that name with all in it; symlinks are removed, not followed. `false` if there is nothing.
    pub fn remove_all(&self, name: &str) -> io::Result<bool> {
        let path = PathBuf::from(format!("/proc/self/fd/{}", self.0.as_raw_fd())).join(component(name)?);
        let removed = match std::fs::symlink_metadata(&path) {
            Ok(found) if found.is_dir() => std::fs::remove_dir_all(&path),
            Ok(_) => std::fs::remove_file(&path),
            Err(error) => Err(error),
        };
        match removed {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Removes all that is in the folder; symlinks are removed, not followed.
    pub fn clear(&self) -> io::Result<()> {
        for entry in std::fs::read_dir(format!("/proc/self/fd/{}", self.0.as_raw_fd()))? {
            let entry = entry?;
            match entry.file_type()?.is_dir() {
                true => std::fs::remove_dir_all(entry.path())?,
                false => std::fs::remove_file(entry.path())?,
            }
        }
        self.flush()
    }

    /// Points the symlink of that name at `target`, whether it was there or not. Fails if the name is taken by anything else.
    pub fn link(&self, name: &str, target: &Path) -> io::Result<()> {
        match rustix::fs::readlinkat(&self.0, component(name)?, Vec::new()) {
            Ok(there) if there.as_bytes() == target.as_os_str().as_bytes() => return Ok(()),
            Ok(_) => drop(self.remove_file(name)?),
            Err(Errno::NOENT) => {}
            Err(Errno::INVAL) => return Err(io::ErrorKind::AlreadyExists.into()),
            Err(error) => return Err(error.into()),
        }
        Ok(rustix::fs::symlinkat(target, &self.0, name)?)
    }

    /// Whose it is: user and group.
    pub fn owner(&self) -> io::Result<(u32, u32)> {
        let stat = rustix::fs::fstat(&self.0)?;
        Ok((stat.st_uid, stat.st_gid))
    }

    /// Who may do what there.
    pub fn mode(&self) -> io::Result<u32> {
        Ok(Mode::from_raw_mode(rustix::fs::fstat(&self.0)?.st_mode).as_raw_mode())
    }

    pub fn set_owner(&self, uid: u32, gid: u32) -> io::Result<()> {
        set_owner(&self.0, uid, gid)
    }

    pub fn set_mode(&self, mode: u32) -> io::Result<()> {
        Ok(rustix::fs::fchmod(&self.0, Mode::from_raw_mode(mode))?)
    }

    /// Makes what was made, renamed or removed in this folder survive a power cut.
    pub fn flush(&self) -> io::Result<()> {
        Ok(rustix::fs::fsync(&self.0)?)
    }

    /// Gives what has that name another one in another folder; a symlink is renamed itself.
    pub fn rename_into(&self, name: &str, folder: &Folder, to: &str) -> io::Result<()> {
        Ok(rustix::fs::renameat(&self.0, component(name)?, &folder.0, component(to)?)?)
    }

    /// Says that this folder changed just now.
    pub fn touch(&self) -> io::Result<()> {
        let now = rustix::fs::Timespec { tv_sec: 0, tv_nsec: rustix::fs::UTIME_NOW };
        Ok(rustix::fs::futimens(
            &self.0,
            &rustix::fs::Timestamps { last_access: now, last_modification: now },
        )?)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        Ok(rustix::fs::renameat(&self.0, component(from)?, &self.0, component(to)?)?)
    }

    fn open_at(&self, name: &str, flags: OFlags, mode: Mode) -> io::Result<OwnedFd> {
        let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
        Ok(rustix::fs::openat2(&self.0, component(name)?, flags, mode, resolve)?)
    }
}

impl AsFd for Folder {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Gives an open file or folder to a user.
pub fn set_owner(of: impl AsFd, uid: u32, gid: u32) -> io::Result<()> {
    Ok(rustix::fs::fchown(of, Some(Uid::from_raw(uid)), Some(Gid::from_raw(gid)))?)
}

fn component(name: &str) -> io::Result<&str> {
    if name.is_empty() || name == "." || name == ".." || name.contains('/') {
        let message = format!("{name:?} is not the name of one file");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    Ok(name)
}

/// Room on the disk taken beforehand for a small file, so that a full disk cannot keep us from writing it.
#[derive(Debug)]
pub struct Reserved {
    folder: Folder,
    part: String,
    file: File,
}

impl Reserved {
    /// Takes room for `length` bytes under the name `NAME.part`.
    pub fn new(folder: Folder, name: &str, length: u64) -> io::Result<Self> {
        let part = format!("{name}.part");
        folder.remove_file(&part)?;
        let file = folder.make_file(&part, 0o600)?;
        match rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, length) {
            // Where the file system cannot promise room, the write may still succeed later.
            Ok(()) | Err(Errno::OPNOTSUPP | Errno::NOSYS) => Ok(Self { folder, part, file }),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes the file and gives it its name. When this returns, it survives a power cut; at no time does anybody see
    /// a part of it under that name.
    pub fn commit(self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all_at(bytes, 0)?;
        self.file.set_len(bytes.len() as u64)?;
        self.file.sync_all()?;
        self.folder.rename(&self.part, name)?;
        self.folder.flush()
    }
}

/// Points the symlink `name` in a folder of ours at `target`, whether it was there or not. Nobody ever finds it missing.
pub fn replace_symlink(folder: &Path, name: &str, target: &Path) -> io::Result<()> {
    let part = folder.join(format!(".{}.part", component(name)?));
    match rustix::fs::unlink(&part) {
        Ok(()) | Err(Errno::NOENT) => {}
        Err(error) => return Err(error.into()),
    }
    rustix::fs::symlinkat(target, CWD, &part)?;
    Ok(rustix::fs::rename(&part, folder.join(name))?)
}

/// A file system's size and what is left of it, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    pub total: u64,
    /// For users other than root.
    pub available: u64,
    /// Held by files.
    pub used: u64,
}

/// Of the file system that a path lies on.
pub fn space(path: &Path) -> io::Result<Space> {
    let stat = rustix::fs::statvfs(path)?;
    let bytes = |blocks: u64| blocks.saturating_mul(stat.f_frsize);
    Ok(Space {
        total: bytes(stat.f_blocks),
        available: bytes(stat.f_bavail),
        used: bytes(stat.f_blocks.saturating_sub(stat.f_bfree)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn folder() -> (tempfile::TempDir, Folder) {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open_trusted(place.path()).unwrap();
        (place, folder)
    }

    #[test]
    fn no_symlink_leads_out() {
        let (place, folder) = folder();
        symlink("/etc", place.path().join("trap")).unwrap();
        symlink("/etc/passwd", place.path().join("file")).unwrap();
        assert!(folder.enter("trap").is_err());
        assert!(folder.make_or_enter("trap", 0o755).is_err());
        assert!(folder.make_file("file", 0o644).is_err());
        assert!(folder.read("file", 1 << 20).is_err());
        assert!(folder.remove_all("trap").unwrap());
        assert!(Path::new("/etc/passwd").exists());
    }

    #[test]
    fn names_are_single_components() {
        let (_place, folder) = folder();
        for name in ["", ".", "..", "a/b", "/etc"] {
            assert!(folder.enter(name).is_err(), "{name:?}");
            assert!(folder.make(name, 0o700).is_err(), "{name:?}");
            assert!(folder.remove_all(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_reserved_file_appears_whole_and_alone() {
        let (place, folder) = folder();
        let reserved = Reserved::new(Folder::open_trusted(place.path()).unwrap(), "status", 512).unwrap();
        assert!(!place.path().join("status").exists());
        reserved.commit("status", b"done").unwrap();
        assert_eq!(folder.read("status", 512).unwrap(), b"done");
        assert!(folder.read("status", 3).is_err());
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[test]
    fn writing_replaces_and_removing_tells_who_did_it() {
        let (_place, folder) = folder();
        folder.write("record", b"one").unwrap();
        folder.write("record", b"two").unwrap();
        assert_eq!(folder.read("record", 10).unwrap(), b"two");
        assert!(folder.remove_file("record").unwrap());
        assert!(!folder.remove_file("record").unwrap());
    }

    #[test]
    fn modes_do_not_depend_on_the_umask() {
        let (place, folder) = folder();
        folder.make("open", 0o777).unwrap();
        let mode = std::fs::metadata(place.path().join("open")).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o777);
    }

    #[test]
    fn a_symlink_is_replaced_in_place() {
        let (place, _) = folder();
        for target in ["one", "two"] {
            replace_symlink(place.path(), "latest", Path::new(target)).unwrap();
            assert_eq!(std::fs::read_link(place.path().join("latest")).unwrap(), Path::new(target));
        }
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[test]
    fn there_is_space_somewhere() {
        let space = space(Path::new("/")).unwrap();
        assert!(space.total >= space.available && space.total > 0);
    }
}
