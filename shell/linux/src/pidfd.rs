//! Handles on processes that stay true when the pid is given to another.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::io::Errno;
use rustix::process::{PidfdFlags, Signal};

use crate::Identity;
use crate::poll::{Interest, readable};

/// One process, ended or not. The descriptor is readable once the process has ended.
#[derive(Debug)]
pub struct Pidfd(OwnedFd);

impl Pidfd {
    /// A handle on exactly that process; `None` if it is gone or its pid is now another's.
    pub fn open(identity: Identity) -> io::Result<Option<Self>> {
        let Some(pid) = identity.pid() else { return Ok(None) };
        let handle = match rustix::process::pidfd_open(pid, PidfdFlags::empty()) {
            Ok(handle) => Self(handle),
            Err(Errno::SRCH) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        // The handle holds whoever has the pid now. If that is still the one we mean, it is the one for good.
        Ok(identity.exists().then_some(handle))
    }

    /// Sends a signal; `false` if the process has been reaped.
    pub fn signal(&self, signal: Signal) -> io::Result<bool> {
        match rustix::process::pidfd_send_signal(&self.0, signal) {
            Ok(()) => Ok(true),
            Err(Errno::SRCH) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether the process has ended. Never blocks.
    pub fn ended(&self) -> io::Result<bool> {
        self.ended_within(Duration::ZERO)
    }

    /// Waits for the end of the process for at most so long; `true` once it has ended. Blocks.
    pub fn ended_within(&self, time: Duration) -> io::Result<bool> {
        Ok(readable([Interest::of(&self.0)], Some(time))?[0])
    }
}

impl AsFd for Pidfd {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Sends a signal to exactly that process. `false`: it is gone, and nobody was signalled.
pub fn signal(identity: Identity, signal: Signal) -> io::Result<bool> {
    match Pidfd::open(identity)? {
        Some(handle) => handle.signal(signal),
        None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_has_the_pid_but_not_the_start_is_left_alone() {
        let own = Identity::own().unwrap();
        let earlier = Identity { started_ticks: own.started_ticks - 1, ..own };
        assert!(!signal(earlier, Signal::KILL).unwrap());
        assert!(Pidfd::open(own).unwrap().is_some());
    }

    #[test]
    fn an_end_is_seen() {
        let mut child =
            std::process::Command::new("cat").stdin(std::process::Stdio::piped()).spawn().unwrap();
        let identity = Identity::of(child.id() as i32).unwrap();
        let handle = Pidfd::open(identity).unwrap().unwrap();
        assert!(!handle.ended().unwrap() && identity.runs());
        assert!(handle.signal(Signal::KILL).unwrap());
        child.wait().unwrap();
        assert!(handle.ended().unwrap() && !identity.exists());
        assert!(!handle.signal(Signal::KILL).unwrap());
        assert!(Pidfd::open(identity).unwrap().is_none());
    }
}
