//! Room set aside on the disk, for appends that must succeed when it is full: an end of a task that cannot be
//! written down cannot be told to its framework either.

use std::os::fd::OwnedFd;

use rustix::fs::{FallocateFlags, OFlags};

use super::root::Root;
use crate::file::open_file;

/// Some ten thousand updates.
const BYTES: u64 = 4 << 20;
const NAME: &str = "reserve";

#[derive(Default)]
pub(super) struct Reserve {
    held: Option<OwnedFd>,
}

impl Reserve {
    /// Sets the room aside unless it is; where there is none now, the next call may find some.
    pub fn fill(&mut self, root: &Root) {
        if self.held.is_some() {
            return;
        }
        let Ok(file) = open_file(&root.own, NAME, OFlags::CREATE) else { return };
        match rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, BYTES) {
            Ok(()) => self.held = Some(file),
            // A part of it would be missed elsewhere and be of no use here.
            Err(_) => drop(rustix::fs::ftruncate(&file, 0)),
        }
    }

    /// Gives the room back to the disk; whether there was any.
    pub fn release(&mut self) -> bool {
        self.held.take().is_some_and(|file| rustix::fs::ftruncate(&file, 0).is_ok())
    }
}
