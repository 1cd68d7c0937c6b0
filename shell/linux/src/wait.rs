//! Ends of child processes: the raw wait status, what it means, and how children are reaped.
//!
//! A wait status is the 16 bits of wait(2): the exit code in bits 8 to 15, the signal in bits 0 to 6, bit 7 for a core.

use std::fmt;
use std::os::fd::AsFd;

use rustix::io::Errno;
use rustix::process::{Pid, WaitId, WaitIdOptions, WaitOptions};

use crate::signal;

/// How a process ended, exactly as the kernel told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WaitStatus(i32);

impl WaitStatus {
    /// The status of wait(2), unchanged.
    pub fn from_raw(raw: i32) -> Self {
        Self(raw)
    }

    pub fn raw(self) -> i32 {
        self.0
    }

    /// The exit code, if the process ended by itself.
    pub fn code(self) -> Option<u8> {
        (self.0 & 0x7f == 0).then_some((self.0 >> 8 & 0xff) as u8)
    }

    /// The number of the signal that ended it, if one did.
    pub fn signal(self) -> Option<i32> {
        let signal = self.0 & 0x7f;
        (signal != 0 && signal != 0x7f).then_some(signal)
    }

    pub fn dumped_core(self) -> bool {
        self.signal().is_some() && self.0 & 0x80 != 0
    }

    pub fn success(self) -> bool {
        self.code() == Some(0)
    }
}

/// In the words that Mesos uses: `exited with status 7`, `terminated with signal Killed`.
impl fmt::Display for WaitStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code(), self.signal()) {
            (Some(code), _) => write!(f, "exited with status {code}"),
            (None, Some(number)) => {
                let core = if self.dumped_core() { " (core dumped)" } else { "" };
                write!(f, "terminated with signal {}{core}", signal::description(number))
            }
            (None, None) => write!(f, "wait status {:#x}", self.0),
        }
    }
}

/// What one look at our children brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaped {
    /// This child ended and is gone from the process table.
    Ended(Pid, WaitStatus),
    /// There are children, none of which has ended.
    NoneEnded,
    /// There is no child. For a subreaper: nothing of its tree is left.
    NoChildren,
}

/// Takes one ended child of this process off the process table, whichever it is; never blocks.
pub fn reap_any() -> std::io::Result<Reaped> {
    loop {
        return match rustix::process::wait(WaitOptions::NOHANG) {
            Ok(Some((pid, status))) => Ok(Reaped::Ended(pid, WaitStatus(status.as_raw()))),
            Ok(None) => Ok(Reaped::NoneEnded),
            Err(Errno::CHILD) => Ok(Reaped::NoChildren),
            Err(Errno::INTR) => continue,
            Err(error) => Err(error.into()),
        };
    }
}

/// Takes the ended process behind a pidfd off the process table if it is a child of ours; never blocks. Somebody
/// else's child is left to its parent.
pub fn reap_pidfd(pidfd: impl AsFd) {
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG;
    while let Err(Errno::INTR) = rustix::process::waitid(WaitId::PidFd(pidfd.as_fd()), options) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: i32, expected: &str) {
        assert_eq!(WaitStatus::from_raw(raw).to_string(), expected);
    }

    #[test]
    fn statuses_read_as_in_mesos() {
        check(0, "exited with status 0");
        check(0x0700, "exited with status 7");
        check(0xff00, "exited with status 255");
        check(9, "terminated with signal Killed");
        check(15, "terminated with signal Terminated");
        check(0x80 | 11, "terminated with signal Segmentation fault (core dumped)");
        check(34, "terminated with signal Real-time signal 0");
        check(0x137f, "wait status 0x137f");
    }

    #[test]
    fn only_a_zero_exit_is_success() {
        assert!(WaitStatus::from_raw(0).success());
        assert!(!WaitStatus::from_raw(9).success());
        assert!(!WaitStatus::from_raw(0x100).success());
    }
}
