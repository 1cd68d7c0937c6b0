//! What can go wrong with durable state, in words for the operator.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why something is not durable, or cannot be read. Cheap enough to be told to all who shared a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// The operating system refused; `doing` is what was tried, as in "cannot sync".
    Io { doing: &'static str, path: PathBuf, kind: io::ErrorKind, reason: String },
    /// Another process works on the same files, which it was told to by its flag of that name, too.
    Locked { path: PathBuf, holder: Option<u32>, flag: &'static str },
    /// What is on disk is not what was written.
    Damaged { path: PathBuf, reason: String },
    /// What is on disk needs a later release.
    Newer { path: PathBuf, reason: String },
    /// A change that no disk can make; `reason` names the value.
    Refused { reason: String },
    /// More waits to be written than may.
    Overloaded { waiting: usize, bytes: usize },
    /// An earlier write failed or the store was closed: nothing is written any more.
    Halted { reason: String },
}

impl StoreError {
    pub(crate) fn io(doing: &'static str, path: &Path, error: io::Error) -> Self {
        Self::Io { doing, path: path.to_owned(), kind: error.kind(), reason: error.to_string() }
    }

    /// For `map_err`.
    pub(crate) fn at(doing: &'static str, path: &Path) -> impl Fn(io::Error) -> Self {
        move |error| Self::io(doing, path, error)
    }

    /// For `map_err`, of a system call.
    pub(crate) fn sys(doing: &'static str, path: &Path) -> impl Fn(rustix::io::Errno) -> Self {
        move |errno| Self::io(doing, path, errno.into())
    }

    /// Whether there is no room, which may pass.
    pub fn is_full(&self) -> bool {
        matches!(self, Self::Io { kind: io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, .. })
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { doing, path, reason, .. } if self.is_full() => {
                write!(f, "cannot {doing} {}: {reason}: free some space there", path.display())
            }
            Self::Io { doing, path, reason, kind } => {
                write!(f, "cannot {doing} {}: {reason}", path.display())?;
                f.write_str(remedy(*kind))
            }
            Self::Locked { path, holder, flag } => {
                write!(f, "{} is in use by ", path.display())?;
                match holder {
                    Some(pid) => write!(f, "process {pid}")?,
                    None => write!(f, "another process")?,
                }
                write!(f, ": stop that one, or choose another --{flag}")
            }
            Self::Damaged { path, reason } => write!(
                f,
                "{} is damaged: {reason}: restore it from a copy, or move it away to start without it",
                path.display()
            ),
            Self::Newer { path, reason } => write!(f, "{} needs a later release: {reason}", path.display()),
            Self::Refused { reason } => f.write_str(reason),
            Self::Overloaded { waiting, bytes } => {
                write!(f, "the disk is too slow: {waiting} writes of {bytes} bytes wait already")
            }
            Self::Halted { reason } => write!(f, "nothing is written any more: {reason}"),
        }
    }
}

/// What a person can do, where that is known.
fn remedy(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::IsADirectory => {
            ": put back the file that was there, or move the folder away to start without it"
        }
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            ": a folder should be there; move the file away"
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            ": give it to whoever runs this, or choose another folder"
        }
        _ => "",
    }
}

impl std::error::Error for StoreError {}
