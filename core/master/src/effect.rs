//! Everything that the master can ask of the world.
//!
//! An effect says what is to happen, never how: the shell (or the simulator) carries it out in the order given.

use bytes::Bytes;
use meseta_journal::RegistryOp;
use meseta_model::Ticket;
use meseta_wire::internal::ToAgent;
use meseta_wire::v1;

use crate::{Link, ReplyTo, Stream};

/// What the master asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Make these changes of the registry durable, all or none, after all that were asked for before;
    /// answered by [`crate::Input::Committed`] or [`crate::Input::CommitFailed`].
    Commit { ticket: Ticket, ops: Vec<RegistryOp> },
    /// Answer a call that waits.
    Reply { to: ReplyTo, answer: Answer },
    /// A scheduler's stream begins: answer its SUBSCRIBE with 200, this id in `Mesos-Stream-Id`, and what follows on it.
    OpenStream { stream: Stream, stream_id: String },
    /// One event on a scheduler's stream, to be encoded as the scheduler asked.
    Event { stream: Stream, event: Box<v1::scheduler::Event> },
    /// End a scheduler's stream after what was written to it.
    CloseStream { stream: Stream },
    /// One record to an agent.
    ToAgent { link: Link, message: Box<ToAgent> },
    /// Something happened that an operator may want to read of.
    Note(crate::Note),
    /// The process must end: going on could break a promise.
    Abort { reason: String },
}

/// What a caller is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// 202: taken; what comes of it arrives as events.
    Accepted,
    /// 200 with a body that is already encoded, or none.
    Ok(Bytes),
    /// 200 with the answer to [`crate::Input::Explain`].
    Explained(Box<crate::Explained>),
    /// Refused, with the status of HTTP and a sentence that names what is wrong.
    Refused { status: u16, message: String },
}
