//! The link between agents and their master: what both ends have to agree on.
//!
//! An agent opens a connection with [`PATH`] and `Upgrade:` [`PROTOCOL`]; from then on both sides send records in
//! RecordIO, messages of `meseta/internal/link.proto`.

/// The protocol that the connection is upgraded to. Another meaning of the records needs another number.
pub const PROTOCOL: &str = "meseta-agent/1";
/// Where the master serves it.
pub const PATH: &str = "/meseta/v1/agents";
