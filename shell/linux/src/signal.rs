//! Signals as data: names for people, and a descriptor that signals are read from instead of handlers.

#![allow(unsafe_code, reason = "signalfd and the signal mask have no safe wrapper")]

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, OwnedFd};
use std::ptr;

use rustix::io::Errno;
use rustix::process::Signal;

/// What strsignal(3) calls a signal in the C locale, which is what Mesos prints.
pub fn description(number: i32) -> String {
    const NAMES: [&str; 31] = [
        "Hangup",
        "Interrupt",
        "Quit",
        "Illegal instruction",
        "Trace/breakpoint trap",
        "Aborted",
        "Bus error",
        "Floating point exception",
        "Killed",
        "User defined signal 1",
        "Segmentation fault",
        "User defined signal 2",
        "Broken pipe",
        "Alarm clock",
        "Terminated",
        "Stack fault",
        "Child exited",
        "Continued",
        "Stopped (signal)",
        "Stopped",
        "Stopped (tty input)",
        "Stopped (tty output)",
        "Urgent I/O condition",
        "CPU time limit exceeded",
        "File size limit exceeded",
        "Virtual timer expired",
        "Profiling timer expired",
        "Window changed",
        "I/O possible",
        "Power failure",
        "Bad system call",
    ];
    const FIRST_REAL_TIME: i32 = 34; // 32 and 33 are the C library's own
    match number {
        1..=31 => NAMES[number as usize - 1].to_owned(),
        FIRST_REAL_TIME..=64 => format!("Real-time signal {}", number - FIRST_REAL_TIME),
        _ => format!("Unknown signal {number}"),
    }
}

/// Signals that arrive as bytes on a descriptor. All other signals that can be held back are held back for as long as
/// the process lives, so no terminal, no careless `kill` and no broken pipe ends it.
#[derive(Debug)]
pub struct SignalFd(OwnedFd);

impl SignalFd {
    /// Blocks every signal for the calling thread, and opens the descriptor for `signals`. Meant for a process of one
    /// thread: other threads keep their own masks.
    pub fn take_over(signals: &[Signal]) -> io::Result<Self> {
        let mut all = MaybeUninit::<libc::sigset_t>::uninit();
        let mut wanted = MaybeUninit::<libc::sigset_t>::uninit();
        // SAFETY: both sets are valid places for a sigset_t and are initialised by sigfillset and sigemptyset before
        // they are read; `take_over` hands the kernel pointers to them that live through each call; the descriptor
        // that signalfd returns is new and owned by nobody else.
        unsafe {
            libc::sigfillset(all.as_mut_ptr());
            libc::sigemptyset(wanted.as_mut_ptr());
            for signal in signals {
                libc::sigaddset(wanted.as_mut_ptr(), signal.as_raw());
            }
            let failed = libc::pthread_sigmask(libc::SIG_SETMASK, all.as_ptr(), ptr::null_mut());
            if failed != 0 {
                return Err(io::Error::from_raw_os_error(failed));
            }
            match libc::signalfd(-1, wanted.as_ptr(), libc::SFD_CLOEXEC | libc::SFD_NONBLOCK) {
                -1 => Err(io::Error::last_os_error()),
                fd => Ok(Self(OwnedFd::from_raw_fd(fd))),
            }
        }
    }

    /// The numbers of the signals that have come since the last call; signals of one kind that came together count
    /// once. Never blocks.
    pub fn drain(&self) -> io::Result<Vec<i32>> {
        const RECORD: usize = size_of::<libc::signalfd_siginfo>();
        let mut buffer = [0; 8 * RECORD];
        let mut numbers = Vec::new();
        loop {
            match rustix::io::read(&self.0, &mut buffer) {
                Ok(0) | Err(Errno::AGAIN) => return Ok(numbers),
                Ok(length) => numbers.extend(buffer[..length].chunks_exact(RECORD).map(number_of)),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// The signal number is the first field of each record.
fn number_of(record: &[u8]) -> i32 {
    i32::from_ne_bytes([record[0], record[1], record[2], record[3]])
}

impl AsFd for SignalFd {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Gives every signal its default action and lets all of them through, as a program expects to find them. For a child
/// between fork and exec: neither allocates nor locks.
pub(crate) fn reset_all() {
    const LAST: libc::c_int = 64;
    const MASK_BYTES: usize = 8;
    let default = [0_u64; 4]; // the kernel's sigaction: SIG_DFL, no flags, nothing else blocked
    for number in 1..=LAST {
        // SAFETY: the kernel reads its sigaction, which is no longer than `default` and valid when all zero, and writes
        // nothing. Numbers that may not be changed (SIGKILL, SIGSTOP) are answered with EINVAL, as we want of them. The
        // C library's function would leave out 32 and 33, which somebody may have made us ignore.
        unsafe {
            libc::syscall(
                libc::SYS_rt_sigaction,
                number,
                default.as_ptr(),
                ptr::null_mut::<u64>(),
                MASK_BYTES,
            )
        };
    }
    let mut none = MaybeUninit::<libc::sigset_t>::uninit();
    // SAFETY: sigemptyset initialises the set before the kernel reads it, and both calls are async-signal-safe.
    unsafe {
        libc::sigemptyset(none.as_mut_ptr());
        libc::sigprocmask(libc::SIG_SETMASK, none.as_ptr(), ptr::null_mut());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_that_is_taken_over_is_read_and_kills_nobody() {
        let read = std::thread::spawn(|| {
            let signals = SignalFd::take_over(&[Signal::USR1]).unwrap();
            // SAFETY: raise has no precondition; the signal goes to this thread, which blocks it.
            unsafe { libc::raise(libc::SIGUSR1) };
            signals.drain().unwrap()
        });
        assert_eq!(read.join().unwrap(), [libc::SIGUSR1]);
    }
}
