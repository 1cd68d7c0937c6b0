//! The agent's checkpoints: files and links below a root, changed by [`DiskOp`]s.
//!
//! Owns: the folder `<root>/.meseta` (lock, unfinished files, what is being removed) and when bytes are durable.
//! Refuses to know: what the files mean, and which of them belong together.

mod appends;
mod batch;
mod folders;
mod reserve;
mod root;
mod scan;
mod trash;

use std::path::Path;
use std::sync::Arc;

use meseta_journal::{DiskOp, NodeKind, RelPath};

use crate::committer::Committer;
use crate::{Done, Gate, StoreError};
use batch::Disk;
use root::Root;
pub use scan::{Found, Limits, Node};

/// The checkpoints below a root, and the thread on which they are written.
pub struct Checkpoints<T> {
    root: Arc<Root>,
    committer: Committer<T, DiskOp>,
}

impl<T: Send + 'static> Checkpoints<T> {
    /// Opens the checkpoints below that folder, which is created if need be, for this process alone. Answers come
    /// to `done` on the store's thread, in the order of submission.
    pub fn open<F>(root: &Path, done: F) -> Result<Self, StoreError>
    where
        F: FnMut(Vec<Done<T>>) + Send + 'static,
    {
        Self::open_gated(root, Gate::from_env()?, done)
    }

    /// The same, with faults to cause.
    pub fn open_gated<F>(root: &Path, gate: Gate, done: F) -> Result<Self, StoreError>
    where
        F: FnMut(Vec<Done<T>>) + Send + 'static,
    {
        let root = Arc::new(Root::open(root)?);
        let committer = Committer::start("checkpoints", Disk::new(root.clone(), gate), done)?;
        Ok(Self { root, committer })
    }

    /// All files and links, by path, as far as the limits go. `kind` tells what has to be at a path: something else there
    /// stands for what was lost, and is neither read nor removed.
    pub fn read_all(
        &self,
        limits: Limits,
        kind: impl Fn(&RelPath) -> Option<NodeKind>,
    ) -> Result<Found, StoreError> {
        scan::read_all(&self.root, limits, &kind)
    }

    /// What is at one path, if anything; no more than `max` bytes of a file.
    pub fn read(&self, path: &RelPath, max: u64) -> Result<Option<Node>, StoreError> {
        scan::read(&self.root, path, max)
    }

    /// Never blocks. The answer comes to the callback, unless the changes are refused at once.
    ///
    /// The changes are carried out in order, after all that were submitted before. If one fails, none of that
    /// ticket happened, unless it is the disk's folders that fail: then each of them happened or did not, wholly.
    pub fn submit(&self, ticket: T, ops: Vec<DiskOp>) -> Result<(), StoreError> {
        check(&ops)?;
        self.committer.submit::<Disk>(ticket, ops)
    }

    /// Blocks until the changes are durable.
    pub fn commit(&self, ops: Vec<DiskOp>) -> Result<(), StoreError> {
        check(&ops)?;
        self.committer.commit::<Disk>(ops)
    }
}

fn check(ops: &[DiskOp]) -> Result<(), StoreError> {
    match ops.iter().find(|op| op.path().names().next() == Some(root::OWN)) {
        None => Ok(()),
        Some(op) => Err(StoreError::Refused {
            reason: format!("{} cannot be a checkpoint: {} is the store's own", op.path(), root::OWN),
        }),
    }
}
