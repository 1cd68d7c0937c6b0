//! Everything that a framework can ask for, and all that its owner hears.

use meseta_model::Ticket;
use meseta_wire::v1;
use meseta_wire::v1::scheduler::{Call, call};

/// What the framework asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// POST this SUBSCRIBE and read the stream, in place of any that there is. Answered by
    /// [`crate::Input::StreamOpened`], [`crate::Input::SubscribeRefused`] or [`crate::Input::Disconnected`].
    Subscribe(Box<Call>),
    /// Drop the stream there is, or the attempt at one; nothing of it is told any more.
    Close,
    /// POST this call with this `Mesos-Stream-Id`, in the order asked; answered by [`crate::Input::Answered`].
    Call { ticket: Ticket, stream_id: String, call: Box<Call> },
    /// For the owner.
    Tell(Notice),
}

/// What the owner and the policy hear.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The framework is subscribed under this id, which is its own for life.
    Subscribed { framework_id: v1::FrameworkId },
    /// It is no longer subscribed and will try again. All offers are void.
    Disconnected { reason: String },
    /// These may be used, until they are rescinded or the stream ends.
    Offers(Vec<v1::Offer>),
    /// That offer is void.
    Rescinded(v1::OfferId),
    /// A status of a task. `news` is false where the same status was told before, or where it tells of nothing new.
    Update { status: Box<v1::TaskStatus>, news: bool },
    /// What became of an operation that has an id.
    Operation(Box<v1::OperationStatus>),
    /// An executor sent this.
    Message(Box<v1::scheduler::event::Message>),
    /// An executor ended, or an agent is lost.
    Failure(Box<v1::scheduler::event::Failure>),
    /// The master refused a call.
    Refused { kind: call::Type, status: u16, message: String },
    /// A call was not sent, because there is no stream.
    Unsent { kind: call::Type },
    /// A call had no answer. Tasks that it was to launch are reconciled.
    Lost { kind: call::Type },
    /// It is over: nothing follows.
    Ended(Ending),
}

/// How a framework's process ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// The framework was torn down, as its owner or policy wished.
    TornDown,
    /// Its process stopped; the framework waits for another instance.
    Stopped,
    /// The master will not have it, or another instance took over.
    Failed { message: String },
}
