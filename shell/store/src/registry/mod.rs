//! The master's registry: a map of keys to sealed records, changed in batches.
//!
//! Owns: the order of commits, and that none happens after one that failed: a master whose write failed must not
//! go on, as it cannot know what the disk holds. Refuses to know: what the records say.

mod backend;
mod file;
mod memory;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use meseta_journal::RegistryOp;
use meseta_journal::registry::{CAPABILITIES_KEY, LAYOUT_KEY, MAX_KEY, open_capabilities};

use crate::committer::{Committer, Sink};
use crate::{Done, Gate, StoreError};

/// All records, by key. The layout's is not among them.
pub type Records = Vec<(String, Bytes)>;

/// Where records are kept.
pub(crate) trait Backend: Send + 'static {
    fn load(&mut self) -> Result<Records, StoreError>;
    /// Makes all changes durable, or none.
    fn commit(&mut self, ops: &[&RegistryOp]) -> Result<(), StoreError>;
}

/// A registry, and the thread on which it is written.
pub struct Registry<T> {
    backend: Arc<Mutex<dyn Backend>>,
    committer: Committer<T, RegistryOp>,
}

impl<T: Send + 'static> Registry<T> {
    /// Opens the registry in that file, or makes a new one. Answers come to `done` on the registry's thread, in
    /// the order of submission.
    pub fn open<F>(path: &Path, done: F) -> Result<Self, StoreError>
    where
        F: FnMut(Vec<Done<T>>) + Send + 'static,
    {
        Self::open_gated(path, Gate::from_env()?, done)
    }

    /// The same, with faults to cause.
    pub fn open_gated<F>(path: &Path, gate: Gate, done: F) -> Result<Self, StoreError>
    where
        F: FnMut(Vec<Done<T>>) + Send + 'static,
    {
        Self::start(Arc::new(Mutex::new(file::FileBackend::open(path, gate)?)), done)
    }

    /// A registry that is gone with its process.
    pub fn in_memory<F>(done: F) -> Result<Self, StoreError>
    where
        F: FnMut(Vec<Done<T>>) + Send + 'static,
    {
        Self::start(Arc::new(Mutex::new(memory::MemoryBackend::default())), done)
    }

    fn start<F>(backend: Arc<Mutex<dyn Backend>>, done: F) -> Result<Self, StoreError>
    where
        F: FnMut(Vec<Done<T>>) + Send + 'static,
    {
        let writer = Writer { backend: backend.clone(), failed: None };
        Ok(Self { backend, committer: Committer::start("registry", writer, done)? })
    }

    /// All records as of the last commit, by key.
    pub fn load(&self) -> Result<Records, StoreError> {
        lock(&self.backend).load()
    }

    /// Refuses to go on where the registry demands capabilities that are not among `known`: an older master would
    /// lose what it does not understand.
    pub fn require_capabilities(&self, path: &Path, known: &[&str]) -> Result<(), StoreError> {
        let records = self.load()?;
        let Some((_, value)) = records.iter().find(|(key, _)| key == CAPABILITIES_KEY) else { return Ok(()) };
        let demanded = open_capabilities(value).map_err(|damage| StoreError::Damaged {
            path: path.to_owned(),
            reason: format!("of its record {CAPABILITIES_KEY}, {damage}"),
        })?;
        let missing: BTreeSet<_> = demanded.iter().filter(|name| !known.contains(&name.as_str())).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let missing = missing.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        Err(StoreError::Newer {
            path: path.to_owned(),
            reason: format!("its registry demands what this one does not know: {missing}"),
        })
    }

    /// Whether one more batch would be taken, whatever its size. Who submits from one thread alone may rely on it; there
    /// is room again before all that was submitted is answered.
    pub fn has_room(&self) -> bool {
        self.committer.has_room()
    }

    /// Never blocks. The answer comes to the callback, unless the batch is refused at once.
    pub fn submit(&self, ticket: T, ops: Vec<RegistryOp>) -> Result<(), StoreError> {
        check(&ops)?;
        self.committer.submit::<Writer>(ticket, ops)
    }

    /// Blocks until the batch is durable.
    pub fn commit(&self, ops: Vec<RegistryOp>) -> Result<(), StoreError> {
        check(&ops)?;
        self.committer.commit::<Writer>(ops)
    }
}

fn check(ops: &[RegistryOp]) -> Result<(), StoreError> {
    ops.iter().try_for_each(|op| {
        let key = op.key();
        let why = match key {
            "" => "it is empty",
            LAYOUT_KEY => "the registry keeps its layout there",
            _ if key.len() > MAX_KEY => "it is longer than 512 bytes",
            _ => return Ok(()),
        };
        let key: String = key.chars().take(128).collect();
        Err(StoreError::Refused { reason: format!("{key:?} cannot be a key of the registry: {why}") })
    })
}

fn lock<'a>(backend: &'a Arc<Mutex<dyn Backend>>) -> MutexGuard<'a, dyn Backend + 'static> {
    backend.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Writer {
    backend: Arc<Mutex<dyn Backend>>,
    failed: Option<StoreError>,
}

impl Sink for Writer {
    type Op = RegistryOp;

    fn size(op: &RegistryOp) -> usize {
        op.len()
    }

    fn commit(&mut self, jobs: &[Vec<RegistryOp>]) -> Vec<Result<(), StoreError>> {
        let result = match &self.failed {
            Some(why) => Err(why.clone()),
            None => {
                let ops: Vec<_> = jobs.iter().flatten().collect();
                lock(&self.backend).commit(&ops)
            }
        };
        if let (Err(error), None) = (&result, &self.failed) {
            tracing::error!(%error, "the registry could not be written: it takes no more writes");
            self.failed = Some(StoreError::Halted { reason: format!("an earlier write failed: {error}") });
        }
        vec![result; jobs.len()]
    }
}
