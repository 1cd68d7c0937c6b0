//! The child between fork and exec.
//!
//! It promises to allocate nothing, to take no lock and never to unwind or return: everything it needs was made ready
//! by its parent, and every call is a bare system call. What fails is told through a pipe that exec closes.

#![allow(unsafe_code, reason = "execve, close and _exit have no safe wrapper")]

use std::convert::Infallible;
use std::ffi::{CStr, c_char};
use std::os::fd::{BorrowedFd, OwnedFd, RawFd};
use std::ptr;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::process::{Gid, Pid, Signal, Uid};
use rustix::stdio::{dup2_stderr, dup2_stdin, dup2_stdout};

use crate::spawn::{Failure, Plan, Step};
use crate::{signal, this};

/// argv and environment as execve wants them; valid for as long as the plan they come from.
pub(crate) struct Pointers {
    argv: Vec<*const c_char>,
    environment: Vec<*const c_char>,
}

impl Pointers {
    pub(crate) fn of(plan: &Plan) -> Self {
        let list = |strings: &[std::ffi::CString]| {
            strings.iter().map(|text| text.as_ptr()).chain([ptr::null()]).collect()
        };
        Self { argv: list(&plan.argv), environment: list(&plan.environment) }
    }
}

/// The child's ends of its pipes, and who its parent is.
pub(crate) struct Ends<'a> {
    pub(crate) gate: BorrowedFd<'a>,
    /// Our copy of the parent's end, which must go or the gate would never be closed.
    pub(crate) other_gate: RawFd,
    pub(crate) verdict: BorrowedFd<'a>,
    pub(crate) parent: Pid,
}

/// Becomes the program, or tells why not and exits.
pub(crate) fn run(plan: &Plan, pointers: &Pointers, ends: &Ends<'_>) -> ! {
    let Err((step, errno)) = start(plan, pointers, ends);
    let _ = rustix::io::write(ends.verdict, &Failure { step, errno }.to_bytes());
    exit()
}

type Failed = (Step, Errno);

fn at(step: Step) -> impl FnOnce(Errno) -> Failed {
    move |errno| (step, errno)
}

fn start(plan: &Plan, pointers: &Pointers, ends: &Ends<'_>) -> Result<Infallible, Failed> {
    signal::reset_all();
    rustix::process::setsid().map_err(at(Step::Session))?;
    die_with(ends.parent)?;
    wait_at(ends);
    rustix::process::umask(Mode::from_raw_mode(0o022));
    if let Some((uid, gid, groups)) = &plan.ids {
        become_user(*uid, *gid, groups)?;
        die_with(ends.parent)?; // a change of ids has cleared it
    }
    rustix::process::chdir(&*plan.directory).map_err(at(Step::Directory))?;
    put(c"/dev/null", OFlags::RDONLY, dup2_stdin).map_err(at(Step::Stdin))?;
    let append = OFlags::WRONLY | OFlags::APPEND | OFlags::CREATE;
    put(&plan.stdout, append, dup2_stdout).map_err(at(Step::Stdout))?;
    put(&plan.stderr, append, dup2_stderr).map_err(at(Step::Stderr))?;
    this::close_others_on_exec().map_err(at(Step::Descriptors))?;
    Err((Step::Exec, execute(plan, pointers)))
}

/// Binds our life to the parent's. If it died before we could say so, so do we.
fn die_with(parent: Pid) -> Result<(), Failed> {
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).map_err(at(Step::DeathSignal))?;
    if rustix::process::getppid() == Some(parent) { Ok(()) } else { exit() }
}

/// Returns when the parent opens the gate; ends if the gate is closed for good.
fn wait_at(ends: &Ends<'_>) {
    // SAFETY: the descriptor is this process' own copy, and nothing in the child uses it: the child never returns to
    // the code whose `OwnedFd` holds it.
    unsafe { libc::close(ends.other_gate) };
    let mut opened = [0];
    loop {
        match rustix::io::read(ends.gate, &mut opened) {
            Ok(1) => return,
            Err(Errno::INTR) => {}
            _ => exit(),
        }
    }
}

/// Groups first: afterwards there would be no right to change them. The calls change one thread, and we have one.
fn become_user(uid: Uid, gid: Gid, groups: &[Gid]) -> Result<(), Failed> {
    rustix::thread::set_thread_groups(groups).map_err(at(Step::Groups))?;
    rustix::thread::set_thread_res_gid(gid, gid, gid).map_err(at(Step::Gid))?;
    rustix::thread::set_thread_res_uid(uid, uid, uid).map_err(at(Step::Uid))
}

/// Opens a file for one of the standard descriptors. A symlink is not followed, and a fifo without a reader is an
/// error: the owner of the sandbox cannot make us wait.
fn put(
    path: &CStr,
    flags: OFlags,
    as_standard: fn(OwnedFd) -> rustix::io::Result<()>,
) -> rustix::io::Result<()> {
    let flags = flags | OFlags::CLOEXEC | OFlags::NOCTTY | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    // Lies above 2, as the pipes do: 0 to 2 are open in the parent.
    let opened = rustix::fs::open(path, flags, Mode::from_raw_mode(0o644))?;
    let status = rustix::fs::fcntl_getfl(&opened)?;
    rustix::fs::fcntl_setfl(&opened, status - OFlags::NONBLOCK)?;
    as_standard(opened)
}

/// Tries each candidate as execvp(3) does, but never gives a file to a shell. Returns only on failure.
fn execute(plan: &Plan, pointers: &Pointers) -> Errno {
    let mut denied = false;
    for candidate in &plan.candidates {
        // SAFETY: the path and all strings are NUL-terminated, both lists end with a null pointer, and the plan that
        // owns them outlives this call.
        unsafe { libc::execve(candidate.as_ptr(), pointers.argv.as_ptr(), pointers.environment.as_ptr()) };
        match this::last_errno() {
            Errno::ACCESS => denied = true,
            Errno::NOENT | Errno::NOTDIR => {}
            other => return other,
        }
    }
    if denied { Errno::ACCESS } else { Errno::NOENT }
}

fn exit() -> ! {
    // SAFETY: _exit has no precondition, and runs no handlers that the parent registered.
    unsafe { libc::_exit(127) }
}
