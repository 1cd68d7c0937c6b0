//! Everything that can happen to the master.

use std::collections::BTreeSet;

use bytes::Bytes;
use meseta_model::{ReplyTo, Stream, Ticket};
use meseta_wire::internal::FromAgent;
use meseta_wire::v1;

/// A connection that agents opened, as the shell numbers it; never used twice. One that was answered before another was
/// opened has the smaller number. Many agents may share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link(pub u64);

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The time asked for by `wake_at` has come.
    Wake,
    /// All records of the registry, once, before anything else.
    Recovered { records: Vec<(String, Bytes)> },
    /// That commit is durable.
    Committed { ticket: Ticket },
    /// That commit did not happen, and none after it will.
    CommitFailed { ticket: Ticket, reason: String },
    /// A SUBSCRIBE arrived: answered by [`crate::Effect::OpenStream`] or by a refusing [`crate::Effect::Reply`].
    Subscribe { stream: Stream, reply: ReplyTo, call: Box<v1::scheduler::Call> },
    /// Any other call of a scheduler, with the `Mesos-Stream-Id` that it carried.
    Call { reply: ReplyTo, stream_id: Option<String>, call: Box<v1::scheduler::Call> },
    /// A scheduler went away, or did not read what was written to it.
    StreamClosed { stream: Stream },
    /// One record from an agent.
    FromAgent { link: Link, message: Box<FromAgent> },
    /// A connection of agents ended: all sessions on it with it.
    LinkClosed { link: Link },
    /// Any other call of the operator API that changes something: answered by a [`crate::Effect::Reply`].
    Operator { reply: ReplyTo, call: Box<v1::master::Call> },
    /// An operator asks why a framework is offered nothing, in this role or in all of its: answered by
    /// [`crate::Answer::Explained`].
    Explain { reply: ReplyTo, framework_id: String, role: Option<String> },
    /// Only agents with these hostnames may be offered (`--whitelist`); all where there is no list.
    Whitelist { hostnames: Option<BTreeSet<String>> },
}
