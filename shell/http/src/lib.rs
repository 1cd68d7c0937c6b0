//! HTTP/1.1 for the rest of the shell: a server, a client, and the streams between them.
//!
//! Owns sockets, routing, content negotiation and the bounds on everything that a peer can send or fail to read.
//! Promises that no byte sequence from a socket makes it panic or grow past [`ServerLimits`]: each is answered with a
//! status and a sentence, or the connection is cut. Refuses to know what the bytes mean: paths, media types, handlers
//! and upgrade protocols are data given by the caller.
//!
//! A request goes `server` (accept, one task a connection) → `serve` (checks of the target) → `router` → a handler,
//! which reads the body from [`Request`] and gives back a [`Response`] whose [`Body`] is whole, read from a file, or
//! fed record by record through a [`StreamSender`].

mod answer;
mod body;
mod call;
mod client;
mod client_error;
mod conn;
mod framing;
mod limits;
pub mod media;
mod query;
mod redirect;
mod refusal;
pub mod reply;
mod request;
mod router;
mod serve;
mod server;
mod socket;
mod stream;
mod target;
mod upgrade;

pub use answer::Answer;
pub use body::{Body, BodyError};
pub use call::Call;
pub use client::{Client, ClientLimits};
pub use client_error::ClientError;
pub use conn::Stats;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
pub use limits::ServerLimits;
pub use query::Query;
pub use refusal::{Refusal, quoted};
pub use reply::{IntoResponse, Response};
pub use request::{Request, RequestBody};
pub use router::Router;
pub use server::Server;
pub use stream::{SendError, StreamSender, stream};
pub use upgrade::{Duplex, UpgradeError, Upgrading};
