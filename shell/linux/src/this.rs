//! What a process does to itself: its session, its parentage, its directory, its descriptors.

#![allow(unsafe_code, reason = "close_range has no safe wrapper")]

use std::io;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

use crate::fs::Folder;

/// Leaves the terminal, session and process group of whoever started us. Not an error if we lead a session already.
pub fn own_session() -> io::Result<()> {
    match rustix::process::setsid() {
        Ok(_) | Err(Errno::PERM) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// From now on orphans among our descendants become our children, instead of init's.
pub fn become_subreaper() -> io::Result<()> {
    Ok(rustix::process::set_child_subreaper(Some(rustix::process::getpid()))?)
}

/// Changes the working directory to an open folder.
pub fn work_in(folder: &Folder) -> io::Result<()> {
    Ok(rustix::process::fchdir(folder)?)
}

/// Whose rights we have: the effective user id.
pub fn user() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// Lets go of stdout: whoever reads it sees its end, and what is written to it from now on is dropped.
pub fn close_stdout() -> io::Result<()> {
    let null = rustix::fs::open("/dev/null", OFlags::WRONLY | OFlags::CLOEXEC, Mode::empty())?;
    Ok(rustix::stdio::dup2_stdout(null)?)
}

/// Marks every descriptor from 3 on to be closed by the next exec, whatever opened it.
pub(crate) fn close_others_on_exec() -> Result<(), Errno> {
    // SAFETY: the call only changes flags of descriptors; it touches no memory, closes nothing now, and so cannot pull
    // a descriptor from under its owner.
    let answer =
        unsafe { libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC) };
    if answer == 0 { Ok(()) } else { Err(last_errno()) }
}

pub(crate) fn last_errno() -> Errno {
    // Reading errno neither allocates nor locks.
    Errno::from_io_error(&io::Error::last_os_error()).unwrap_or(Errno::INVAL)
}

/// Marks every descriptor from 3 on to be closed by exec: what the one who started us may have leaked does not reach
/// the programs that we start.
pub fn keep_descriptors_to_ourselves() -> io::Result<()> {
    Ok(close_others_on_exec()?)
}
