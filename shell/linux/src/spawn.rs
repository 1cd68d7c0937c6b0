//! Starting a program in a new session, held back until it is let go.
//!
//! [`Plan`] is everything that the child needs, made ready beforehand: between fork and exec there is no memory to
//! allocate and no lock to take. [`spawn`] forks; the child waits at a gate, so that its pid can be recorded before it
//! does anything; [`Blocked::release`] opens the gate and tells whether the program was reached.
//!
//! The child dies with the thread that forked it (PR_SET_PDEATHSIG), so call this from the main thread of a process
//! that lives for its child. A set-user-id program escapes this: the kernel clears the setting when it starts one.

#![allow(unsafe_code, reason = "fork has no safe wrapper")]

use std::ffi::{CString, NulError, OsStr};
use std::fmt;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::io::Errno;
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Gid, Uid};

use crate::child;

/// Where programs without a slash are looked for if the environment has no PATH: what execvp(3) does.
const DEFAULT_PATH: &str = "/bin:/usr/bin";

/// A program to be started. Nothing of it is ever read by a shell.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// Looked for in the PATH of `environment` unless it has a slash; a relative path starts at `directory`.
    pub program: String,
    /// All of argv, from zero on; must not be empty.
    pub argv: Vec<String>,
    /// Exactly what the program will find, in this order.
    pub environment: Vec<(String, String)>,
    /// The working directory.
    pub directory: PathBuf,
    /// Opened for appending, and created if absent, as the owner and from the working directory. Stdin is /dev/null.
    pub stdout: PathBuf,
    pub stderr: PathBuf,
    /// Whom to become; `None` stays who we are.
    pub owner: Option<Owner>,
}

/// Ids to run with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    pub uid: u32,
    pub gid: u32,
    /// All supplementary groups.
    pub groups: Vec<u32>,
}

/// A program with all that its start needs as the kernel wants it.
#[derive(Debug)]
pub struct Plan {
    pub(crate) candidates: Vec<CString>,
    pub(crate) argv: Vec<CString>,
    pub(crate) environment: Vec<CString>,
    pub(crate) directory: CString,
    pub(crate) stdout: CString,
    pub(crate) stderr: CString,
    pub(crate) ids: Option<(Uid, Gid, Vec<Gid>)>,
    program: String,
    user: String,
}

impl Plan {
    /// Fails, naming the part, where a string has a NUL in it, argv is empty or a variable has no proper name.
    pub fn new(program: &Program) -> Result<Self, String> {
        if program.argv.is_empty() {
            return Err("argv is empty: it needs at least the program's own name".to_owned());
        }
        let path =
            |path: &Path, what: &str| c_string(path.as_os_str(), || format!("the {what} {}", path.display()));
        let all = |strings: &[String]| -> Result<Vec<CString>, String> {
            strings
                .iter()
                .map(|text| c_string(OsStr::new(text), || format!("the argument {text:?}")))
                .collect()
        };
        let environment = program.environment.iter().map(variable).collect::<Result<_, _>>()?;
        Ok(Self {
            candidates: candidates(&program.program, &program.environment)?,
            argv: all(&program.argv)?,
            environment,
            directory: path(&program.directory, "working directory")?,
            stdout: path(&program.stdout, "stdout file")?,
            stderr: path(&program.stderr, "stderr file")?,
            ids: program.owner.as_ref().map(ids).transpose()?,
            program: program.program.clone(),
            user: program.owner.as_ref().map_or_else(String::new, |owner| owner.uid.to_string()),
        })
    }

    /// What went wrong, for people: `cannot execute `nope`: No such file or directory`.
    pub fn explain(&self, failure: Failure) -> String {
        let what = match failure.step {
            Step::Session => "start a session".to_owned(),
            Step::DeathSignal => "be bound to the supervisor".to_owned(),
            Step::Groups => format!("set the supplementary groups of user {}", self.user),
            Step::Gid => format!("set the group of user {}", self.user),
            Step::Uid => format!("become user {}", self.user),
            Step::Directory => format!("enter the working directory `{}`", self.directory.to_string_lossy()),
            Step::Stdin => "open /dev/null".to_owned(),
            Step::Stdout => format!("open `{}` as stdout", self.stdout.to_string_lossy()),
            Step::Stderr => format!("open `{}` as stderr", self.stderr.to_string_lossy()),
            Step::Descriptors => "close inherited descriptors".to_owned(),
            Step::Exec => format!("execute `{}`", self.program),
        };
        format!("cannot {what}: {}", crate::error_text(failure.errno))
    }
}

fn ids(owner: &Owner) -> Result<(Uid, Gid, Vec<Gid>), String> {
    let uid = checked(owner.uid)?;
    let gid = checked(owner.gid)?;
    let groups =
        owner.groups.iter().map(|group| checked(*group).map(Gid::from_raw)).collect::<Result<_, _>>()?;
    Ok((Uid::from_raw(uid), Gid::from_raw(gid), groups))
}

/// The highest number means "leave as it is" to the kernel, which would leave a task with our own ids.
fn checked(id: u32) -> Result<u32, String> {
    if id == u32::MAX { Err(format!("{id} is not an id of a user or group")) } else { Ok(id) }
}

fn variable((name, value): &(String, String)) -> Result<CString, String> {
    if name.is_empty() || name.contains('=') {
        return Err(format!("{name:?} cannot name an environment variable"));
    }
    // The value may be a secret: the error names the variable alone.
    CString::new(format!("{name}={value}"))
        .map_err(|_| format!("the environment variable {name:?} contains NUL"))
}

fn candidates(program: &str, environment: &[(String, String)]) -> Result<Vec<CString>, String> {
    if program.is_empty() {
        return Err("there is no program to execute".to_owned());
    }
    let candidate = |path: PathBuf| c_string(path.as_os_str(), || format!("the program {program:?}"));
    if program.contains('/') {
        return Ok(vec![candidate(PathBuf::from(program))?]);
    }
    let path =
        environment.iter().rev().find(|(name, _)| name == "PATH").map_or(DEFAULT_PATH, |(_, path)| path);
    path.split(':')
        .map(|folder| if folder.is_empty() { "." } else { folder })
        .map(|folder| candidate(Path::new(folder).join(program)))
        .collect()
}

fn c_string(text: &OsStr, what: impl FnOnce() -> String) -> Result<CString, String> {
    CString::new(text.as_bytes()).map_err(|_: NulError| format!("{} contains NUL", what()))
}

/// What the child was doing when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Step {
    Session,
    DeathSignal,
    Groups,
    Gid,
    Uid,
    Directory,
    Stdin,
    Stdout,
    Stderr,
    Descriptors,
    Exec,
}

impl Step {
    const ALL: [Self; 11] = [
        Self::Session,
        Self::DeathSignal,
        Self::Groups,
        Self::Gid,
        Self::Uid,
        Self::Directory,
        Self::Stdin,
        Self::Stdout,
        Self::Stderr,
        Self::Descriptors,
        Self::Exec,
    ];
}

/// Why the program did not start. [`Plan::explain`] puts it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    pub step: Step,
    pub errno: Errno,
}

impl Failure {
    pub(crate) const LENGTH: usize = 5;

    pub(crate) fn to_bytes(self) -> [u8; Self::LENGTH] {
        let [a, b, c, d] = self.errno.raw_os_error().to_ne_bytes();
        [self.step as u8, a, b, c, d]
    }

    fn from_bytes([step, a, b, c, d]: [u8; Self::LENGTH]) -> Option<Self> {
        let step = *Step::ALL.get(usize::from(step))?;
        Some(Self { step, errno: Errno::from_raw_os_error(i32::from_ne_bytes([a, b, c, d])) })
    }
}

/// Why a blocked child was not let go.
#[derive(Debug)]
pub enum ReleaseError {
    /// The child told what failed, and has exited.
    Start(Failure),
    /// The child could not be talked to.
    Pipe(io::Error),
}

impl fmt::Display for ReleaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(failure) => {
                write!(f, "{:?} failed: {}", failure.step, crate::error_text(failure.errno))
            }
            Self::Pipe(error) => write!(f, "cannot talk to the started process: {error}"),
        }
    }
}

/// A child that waits at its gate. Dropped, it ends without having run the program; its parent has to reap it in
/// either case.
#[derive(Debug)]
pub struct Blocked {
    pid: i32,
    gate: OwnedFd,
    verdict: OwnedFd,
}

impl Blocked {
    /// The pid of the child, which is also its session.
    pub fn pid(&self) -> i32 {
        self.pid
    }

    /// Lets the child go, and returns once it executes the program, or why it does not. A child that was killed before
    /// it got there counts as started: its wait status tells.
    pub fn release(self) -> Result<(), ReleaseError> {
        let Self { gate, verdict, .. } = self;
        match rustix::io::write(&gate, b"!") {
            Ok(_) | Err(Errno::PIPE) => {}
            Err(error) => return Err(ReleaseError::Pipe(error.into())),
        }
        drop(gate);
        let mut told = Vec::new();
        io::Read::read_to_end(&mut std::fs::File::from(verdict), &mut told).map_err(ReleaseError::Pipe)?;
        match <[u8; Failure::LENGTH]>::try_from(told.as_slice()).ok().and_then(Failure::from_bytes) {
            Some(failure) => Err(ReleaseError::Start(failure)),
            None => Ok(()),
        }
    }
}

/// Forks a child for the plan that waits at its gate. Descriptors 0, 1 and 2 must be open in this process.
pub fn spawn(plan: &Plan) -> io::Result<Blocked> {
    let (gate_end, gate) = high_pipe()?;
    let (verdict, verdict_end) = high_pipe()?;
    let pointers = child::Pointers::of(plan);
    let parent = rustix::process::getpid();
    // SAFETY: the child calls nothing but `child::run`, which neither allocates nor locks nor unwinds, as its own
    // argument says; so it does not matter what other threads of this process were doing at the time.
    match unsafe { libc::fork() } {
        -1 => Err(io::Error::last_os_error()),
        0 => {
            let ends = child::Ends {
                gate: gate_end.as_fd(),
                other_gate: gate.as_raw_fd(),
                verdict: verdict_end.as_fd(),
                parent,
            };
            child::run(plan, &pointers, &ends)
        }
        pid => Ok(Blocked { pid, gate, verdict }),
    }
}

/// A pipe, reading end first, whose ends do not lie where the child will put its stdin, stdout and stderr.
fn high_pipe() -> io::Result<(OwnedFd, OwnedFd)> {
    let high = |fd: OwnedFd| match fd.as_raw_fd() {
        0..=2 => rustix::io::fcntl_dupfd_cloexec(&fd, 3),
        _ => Ok(fd),
    };
    let (read, write) = pipe_with(PipeFlags::CLOEXEC)?;
    Ok((high(read)?, high(write)?))
}

#[cfg(test)]
#[path = "spawn_tests.rs"]
mod tests;
