//! The store on real disks, and with processes that die amid a write.

mod checkpoints;
mod crash;
mod failures;
mod registry;
mod support;
