//! What the HTTP APIs of master and agent share.
//!
//! Owns the border between HTTP and Mesos' messages: which encoding a call has and which one its answer wants
//! ([`call`]), streams of events in that encoding ([`events`], [`Streams`]), callers that wait for a machine's answer
//! ([`waiting`]), the v0 form of resources, labels and the like ([`v0`]), what is never shown ([`secrets`]), what was
//! built, set and measured ([`version`], [`flags`], [`metrics`]), reading files below virtual paths ([`files`]), handlers
//! ([`handlers`]), the bounds of both servers ([`server_limits`]), JSON as a script or compressed ([`json`]), how much is
//! logged ([`verbosity`]), how agents open their link to a master ([`link`]), and how a daemon ends ([`daemon`]). Refuses to know what master
//! and agent decide.

pub mod call;
pub mod daemon;
pub mod events;
pub mod files;
pub mod flags;
pub mod handlers;
pub mod json;
pub mod link;
pub mod metrics;
mod nearest;
mod range;
pub mod secrets;
mod server;
mod streams;
pub mod v0;
pub mod verbosity;
pub mod version;
pub mod waiting;

pub use call::{Call, Offered, read_call, unknown_call, wanted};
pub use daemon::Ended;
pub use events::EventStream;
pub use nearest::nearest;
pub use server::server_limits;
pub use streams::Streams;
pub use verbosity::Verbosity;
pub use waiting::Waiting;
