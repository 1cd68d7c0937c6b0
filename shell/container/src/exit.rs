//! How a container ended, as far as anybody knows.

use std::fmt;

use meseta_linux::WaitStatus;

/// The end of a container, told when nothing of its tree is alive any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// What wait(2) said of the main process.
    Status(WaitStatus),
    /// The program never ran; the text says why. Only recovery tells this: a launch that fails says so itself.
    NotStarted(String),
    /// Nobody was there to see it: the supervisor was killed, the machine was restarted, or the record is unreadable.
    Unknown,
}

impl Exit {
    /// The raw status of wait(2), where there is one.
    pub fn raw(&self) -> Option<i32> {
        match self {
            Self::Status(status) => Some(status.raw()),
            Self::NotStarted(_) | Self::Unknown => None,
        }
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => status.fmt(f),
            Self::NotStarted(reason) => write!(f, "not started: {reason}"),
            Self::Unknown => f.write_str("ended in a way that nobody saw"),
        }
    }
}
