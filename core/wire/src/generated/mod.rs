//! Messages, enums and their codecs, by package; the tables over all of them.
//!
//! Generated from proto/ by `cargo xtask codegen`; edits are overwritten.

#[cfg(feature = "arbitrary")]
pub(crate) mod every;
pub mod google;
pub(crate) mod info;
pub mod internal;
mod slots;
pub mod v1;
