//! System calls on single files, without followed links and with the gate's steps.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use meseta_journal::{Site, Step};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

use crate::Gate;

/// Folders are for their owner alone: tasks may be told secrets in their infos.
pub(crate) const FOLDER_MODE: Mode = Mode::RWXU;
/// And so are files.
pub(crate) const FILE_MODE: Mode = Mode::RUSR.union(Mode::WUSR);

/// Opens a folder directly below another.
pub(crate) fn open_folder(above: impl AsFd, name: &str) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::openat(above, name, flags, Mode::empty())
}

/// Opens a file directly below a folder, to be read and written; `more` may create it.
pub(crate) fn open_file(above: impl AsFd, name: &str, more: OFlags) -> rustix::io::Result<OwnedFd> {
    // Not blocking: were it a FIFO, opening it could take for ever.
    let flags = OFlags::RDWR | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK | more;
    rustix::fs::openat(above, name, flags, FILE_MODE)
}

/// Writes all bytes at that offset; in two halves with [`Step::Amid`] between them where faults may be caused.
pub(crate) fn write_at(gate: &Gate, site: Site, file: impl AsFd, at: u64, bytes: &[u8]) -> io::Result<()> {
    if !gate.armed() {
        return write_all(file.as_fd(), at, bytes);
    }
    let (first, second) = bytes.split_at(bytes.len() / 2);
    write_all(file.as_fd(), at, first)?;
    gate.pass(site, Step::Amid)?;
    write_all(file.as_fd(), at + first.len() as u64, second)
}

fn write_all(file: impl AsFd, mut at: u64, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::pwrite(file.as_fd(), bytes, at) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => {
                bytes = &bytes[written..];
                at += written as u64;
            }
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno.into()),
        }
    }
    Ok(())
}

/// Makes a file's bytes durable, after [`Step::BeforeSync`].
pub(crate) fn sync_data(gate: &Gate, site: Site, file: impl AsFd) -> io::Result<()> {
    gate.pass(site, Step::BeforeSync)?;
    Ok(rustix::fs::fdatasync(file)?)
}
