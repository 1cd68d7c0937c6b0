//! Registry and checkpoints on disk: the only place that writes durable bytes.
//!
//! Owns: the master's [`Registry`] in a file (or in memory), the agent's [`Checkpoints`], the threads on which both
//! are written, and the [`Gate`] through which every durable write passes.
//!
//! Promises: what was answered with success is on disk, whatever ends the process or the machine afterwards; a
//! write that was not answered is there wholly or not at all. Writes that come together share their syncs. A disk
//! that is full or broken is an error in words, never a panic.
//!
//! Refuses to know: what the bytes mean (that is `core/journal` and the machines), and how callers wait: answers
//! come to a callback on the store's thread.

pub mod checkpoints;
mod committer;
mod error;
mod file;
mod gate;
mod lock;
pub mod registry;
mod together;

pub use checkpoints::{Checkpoints, Found};
pub use committer::Done;
pub use error::StoreError;
pub use gate::{Fault, Gate, sites};
pub use lock::Lock;
pub use registry::Registry;
