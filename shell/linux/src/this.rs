//! What a process does to itself: its session, its parentage, its directory, its descriptors and how many they may be.

#![allow(unsafe_code, reason = "close_range has no safe wrapper")]

use std::io;
use std::sync::OnceLock;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

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

/// How many descriptors this process could open before it allowed itself more.
static OPEN_FILES_BEFORE: OnceLock<u64> = OnceLock::new();

/// Allows this process as many descriptors as it may allow itself; returns how many that are, `None` for any number. What it
/// starts is to have [`open_files_before`], which programs that use select(2) rely on.
pub fn allow_most_open_files() -> io::Result<Option<u64>> {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if let Some(before) = current {
        OPEN_FILES_BEFORE.get_or_init(|| before);
    }
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })?;
    Ok(maximum)
}

/// What [`allow_most_open_files`] found, if that was a number.
pub fn open_files_before() -> Option<u64> {
    OPEN_FILES_BEFORE.get().copied()
}

/// Allows this process so many descriptors; it may allow itself more again.
pub fn allow_open_files(most: u64) -> io::Result<()> {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    let most = maximum.map_or(most, |maximum| most.min(maximum));
    Ok(setrlimit(Resource::Nofile, Rlimit { current: Some(most), maximum })?)
}
