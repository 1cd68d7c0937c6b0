//! Waiting until one of several descriptors has something to say.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;

/// A descriptor to wait for, or none.
#[derive(Clone, Copy, Debug)]
pub struct Interest<'a>(Option<BorrowedFd<'a>>);

impl<'a> Interest<'a> {
    pub fn of(fd: &'a impl AsFd) -> Self {
        Self(Some(fd.as_fd()))
    }

    pub fn maybe(fd: Option<&'a impl AsFd>) -> Self {
        Self(fd.map(AsFd::as_fd))
    }

    pub fn when(condition: bool, fd: &'a impl AsFd) -> Self {
        Self(condition.then(|| fd.as_fd()))
    }
}

/// Waits until one of them can be read or has been closed at its other end, and tells which; all `false` when the time
/// is over or a signal came first. No timeout waits for ever.
pub fn readable<const N: usize>(
    interests: [Interest<'_>; N],
    timeout: Option<Duration>,
) -> io::Result<[bool; N]> {
    let mut fds: Vec<PollFd<'_>> = interests
        .iter()
        .filter_map(|interest| interest.0)
        .map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN))
        .collect();
    let timeout = timeout.map(|time| Timespec {
        tv_sec: i64::try_from(time.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: i64::from(time.subsec_nanos()),
    });
    match rustix::event::poll(&mut fds, timeout.as_ref()) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    let mut answers = fds.iter().map(|fd| !fd.revents().is_empty());
    Ok(interests.map(|interest| interest.0.is_some() && answers.next().unwrap_or(false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_end_is_something_to_read() {
        let (quiet, _open) = io::pipe().unwrap();
        let (closed, other) = io::pipe().unwrap();
        drop(other);
        let none: Option<&io::PipeReader> = None;
        let interests = [
            Interest::of(&quiet),
            Interest::maybe(none),
            Interest::of(&closed),
            Interest::when(false, &closed),
        ];
        assert_eq!(readable(interests, None).unwrap(), [false, false, true, false]);
        assert_eq!(readable([Interest::of(&quiet)], Some(Duration::ZERO)).unwrap(), [false]);
    }
}
