//! A cell for snapshots: a writer replaces the whole, readers take it without waiting for the writer's work.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Holds one immutable value at a time. Clones are the same cell. The lock inside is held for a pointer's copy only.
#[derive(Debug)]
pub struct Published<T> {
    cell: Arc<Mutex<Arc<T>>>,
}

impl<T> Published<T> {
    pub fn new(value: T) -> Self {
        Published { cell: Arc::new(Mutex::new(Arc::new(value))) }
    }

    /// What was published last; it stays as it is, however long it is held.
    pub fn read(&self) -> Arc<T> {
        Arc::clone(&self.lock())
    }

    /// Replaces the value for all who read from now on.
    pub fn publish(&self, value: impl Into<Arc<T>>) {
        let value = value.into();
        let old = std::mem::replace(&mut *self.lock(), value);
        // Freed outside of the lock: it may be large.
        drop(old);
    }

    fn lock(&self) -> MutexGuard<'_, Arc<T>> {
        self.cell.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Clone for Published<T> {
    fn clone(&self) -> Self {
        Published { cell: Arc::clone(&self.cell) }
    }
}

impl<T: Default> Default for Published<T> {
    fn default() -> Self {
        Published::new(T::default())
    }
}
