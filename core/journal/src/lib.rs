//! Durable records to bytes and back, and the changes of a disk or registry as data.
//!
//! Owns: the frame of a sealed record ([`seal`], [`open`]), the append log ([`log`]), the vocabulary in which
//! machines ask for durable changes ([`DiskOp`], [`RegistryOp`], [`RelPath`]), the table of all durable writes
//! ([`Site`]), and what those changes mean on a disk without faults ([`Tree`]).
//!
//! Promises: whatever happened to the bytes (torn, zeroed, flipped), reading them gives what was written or an
//! error that says what is wrong, never something else and never a panic.
//!
//! Refuses to know: files, clocks, threads; what the payloads mean; who carries the changes out.

mod damage;
mod disk;
mod kind;
pub mod log;
mod log_writer;
mod path;
mod record;
pub mod registry;
mod site;
mod tree;

pub use damage::Damage;
pub use disk::{DiskOp, link_text};
pub use kind::Kind;
pub use log_writer::{LogWriter, RecoveredLog};
pub use path::{PathError, RelPath};
pub use record::{FORMAT_VERSION, MAX_PAYLOAD, open, seal};
pub use registry::RegistryOp;
pub use site::{Shape, Site, Step};
pub use tree::{Conflict, Node, NodeKind, Tree};
