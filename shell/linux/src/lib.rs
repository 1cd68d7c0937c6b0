//! Kernel calls: the one shell crate with `unsafe`.
//!
//! Owns what the standard library does not offer of Linux: starting a process that is held back until it is let go,
//! reaping, signals as data, process handles that a reused pid cannot deceive, whole process trees, folders that no
//! symlink leads out of, and what the machine has. Everything here takes and gives plain data. It promises that no
//! call allocates or locks between fork and exec, and that no descriptor leaks into a started program. It refuses to
//! know what a container, a task or an agent is.

mod child;
pub mod fs;
pub mod machine;
pub mod names;
pub mod pidfd;
mod pidfd_wait;
pub mod poll;
pub mod procfs;
pub mod signal;
pub mod spawn;
pub mod this;
pub mod tree;
pub mod wait;

pub use pidfd::Pidfd;
pub use procfs::Identity;
pub use rustix::io::Errno;
pub use rustix::process::{Pid, Signal};
pub use wait::WaitStatus;

/// What the kernel calls an error, without the number that the standard library adds to it.
pub fn error_text(errno: Errno) -> String {
    let text = std::io::Error::from(errno).to_string();
    match text.find(" (os error") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

/// A pid as the kernel and files write it. Zero and negative numbers, which mean groups to `kill`, give `None`.
pub fn pid(raw: i32) -> Option<Pid> {
    if raw > 0 { Pid::from_raw(raw) } else { None }
}
