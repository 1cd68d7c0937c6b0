//! What travels on connections.

use meseta_framework::Reply;
use meseta_model::Ticket;
use meseta_wire::internal::{FromAgent, ToAgent};
use meseta_wire::v1;

/// One record, request or answer.
#[derive(Debug)]
pub enum Packet {
    /// An agent wants to connect; the master's end answers.
    Hello,
    Welcome,
    FromAgent(Box<FromAgent>),
    ToAgent(Box<ToAgent>),
    /// A scheduler's SUBSCRIBE, and how it was answered; then events.
    Subscribe(Box<v1::scheduler::Call>),
    Opened(Box<str>),
    Refused(u16, Box<str>),
    Event(Box<v1::scheduler::Event>),
    /// Any other call of a scheduler, and its answer.
    Call(Ticket, Box<str>, Box<v1::scheduler::Call>),
    Answer(Ticket, Reply),
    /// The same of executors.
    ExecutorSubscribe(Box<v1::executor::Call>),
    ExecutorOpened,
    ExecutorEvent(Box<v1::executor::Event>),
    ExecutorCall(Box<v1::executor::Call>),
    /// `true` where the executor has to try again.
    ExecutorAnswer(bool),
    Ask(Ticket, Box<v1::agent::Call>),
    Asked(Ticket, Box<meseta_executor::group::Reply>),
    /// The sender wrote all that it will.
    Fin,
}

impl Packet {
    /// A short name.
    pub fn name(&self) -> &'static str {
        match self {
            Packet::Hello => "hello",
            Packet::Welcome => "welcome",
            Packet::FromAgent(_) => "from agent",
            Packet::ToAgent(_) => "to agent",
            Packet::Subscribe(_) => "subscribe",
            Packet::Opened(_) => "opened",
            Packet::Refused(..) => "refused",
            Packet::Event(_) => "event",
            Packet::Call(..) => "call",
            Packet::Answer(..) => "answer",
            Packet::ExecutorSubscribe(_) => "executor subscribe",
            Packet::ExecutorOpened => "executor opened",
            Packet::ExecutorEvent(_) => "executor event",
            Packet::ExecutorCall(_) => "executor call",
            Packet::ExecutorAnswer(_) => "executor answer",
            Packet::Ask(..) => "ask",
            Packet::Asked(..) => "asked",
            Packet::Fin => "fin",
        }
    }
}
