//! What can happen to the default executor, and what it can ask for.

use meseta_model::Ticket;
use meseta_wire::v1;
use meseta_wire::v1::executor::{Call, Event};

/// Everything that can happen to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    Wake,
    /// One event of the agent's stream.
    Event(Box<Event>),
    /// The stream ended, could not be had, or a call could not be delivered.
    Disconnected,
    /// The agent answered a call of its operator API, or could not.
    Answered {
        ticket: Ticket,
        reply: Reply,
    },
}

/// How the agent answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// 200 or 202, with what came in the body.
    Done(Option<Box<v1::agent::Response>>),
    /// It refused, with this status and sentence.
    Refused { status: u16, message: String },
    /// There was no answer: it may have heard, or not.
    Lost,
}

/// Everything that it can ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// POST this SUBSCRIBE and read the stream.
    Subscribe(Box<Call>),
    /// POST this call.
    Send(Box<Call>),
    /// POST this to the agent's operator API; answered by [`Input::Answered`], however long that takes.
    Ask { ticket: Ticket, call: Box<v1::agent::Call> },
    /// End the process.
    Exit { code: u8 },
}
