//! Everything that can happen to a framework.

use meseta_model::Ticket;
use meseta_wire::v1::scheduler::{Call, Event};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The time asked for by `wake_at` has come.
    Wake,
    /// The master opened the stream that was asked for last, under this `Mesos-Stream-Id`.
    StreamOpened { stream_id: String },
    /// The master refused to open a stream.
    SubscribeRefused { status: u16, message: String },
    /// One event on that stream. Nothing comes of a stream that was closed or replaced.
    Event(Box<Event>),
    /// The stream ended, or none could be had.
    Disconnected { reason: String },
    /// What became of a call.
    Answered { ticket: Ticket, reply: Reply },
    /// The owner wants this call sent. The framework's id is filled in. Where there is no stream it is dropped, and said
    /// so; but a KILL and a TEARDOWN are kept.
    Send(Box<Call>),
    /// The owner ends the framework's process. With `failover` the framework stays, for another instance to take over.
    Stop { failover: bool },
}

/// How the master answered a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// 200 or 202.
    Accepted,
    /// With this status of HTTP and this sentence.
    Refused { status: u16, message: String },
    /// There was no answer: the master may have heard the call, or not.
    Lost,
}
