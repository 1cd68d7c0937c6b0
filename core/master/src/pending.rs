//! What waits for the registry: nothing is promised before it is durable.
//!
//! Owns the tickets of commits and what is to be done once each is durable. The registry answers in the order asked, so
//! what was decided first is also revealed first.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use meseta_journal::RegistryOp;
use meseta_model::{AgentId, FrameworkId, Quota, Role, Ticket, Wall};

use crate::cx::Cx;
use crate::state::{Drain, Maintenance};
use crate::{Answer, Effect, Master, ReplyTo};

/// What follows once a commit is durable.
#[derive(Debug)]
pub(crate) enum Then {
    /// Nothing: the commit only had to be asked for.
    Nothing,
    /// This master leads: it may serve.
    Serve,
    /// A new agent may be told its id.
    Admit { incarnation: Bytes },
    /// An agent may be told that it is back.
    Readmit { agent: AgentId },
    /// An agent's tasks may be called unreachable.
    Unreachable { agent: AgentId, since: Wall },
    /// An agent's tasks may be called lost: its record is gone.
    Remove { agent: AgentId, cause: Removal },
    /// An agent may be called gone for good, and an operator who said so may hear that it is.
    Gone { agent: AgentId, since: Wall, reply: Option<ReplyTo> },
    /// An agent may be offered again, or no more, and an operator may hear of it.
    Activation { agent: AgentId, deactivated: bool, reply: ReplyTo },
    /// An agent may be drained, and an operator may hear of it.
    Drain { agent: AgentId, drain: Arc<Drain>, reply: ReplyTo },
    /// An agent may be called drained.
    Drained { agent: AgentId, drain: Arc<Drain> },
    /// What is planned for machines may be acted on, and an operator may hear of it.
    Plan { plan: Arc<Maintenance>, reply: ReplyTo },
    /// Agents on machines that are down may be told to end, and an operator that they are.
    ClosedDown { agents: Vec<AgentId>, reply: ReplyTo },
    /// Agents that were away for too long are forgotten.
    Collected { agents: Vec<AgentId> },
    /// A framework may be told that it is subscribed.
    Subscribe(Box<crate::on::subscribe::Joining>),
    /// An operator or the framework itself may be told that it ended.
    End { framework: FrameworkId, reply: Option<(ReplyTo, Answer)> },
    /// A scheduler may be told that its framework ended before.
    Reject { joining: Box<crate::on::subscribe::Joining> },
    /// A framework may be told that its update was taken.
    Update(Box<crate::on::update_framework::Change>),
    /// Weights may be counted with, and an operator may hear of it.
    Weights { weights: Vec<(Role, f64)>, reply: ReplyTo },
    /// Quotas may be held to, and an operator may hear of it.
    Quotas { quotas: Vec<(Role, Quota)>, reply: ReplyTo },
}

/// Why an agent's record is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Removal {
    /// It said that it ends.
    Unregistered,
    /// Another agent registered at its address.
    Replaced,
    /// An operator took its machine down.
    MachineDown,
}

/// Commits that were asked for.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    next: Ticket,
    waiting: BTreeMap<Ticket, Then>,
}

impl Pending {
    pub(crate) fn take(&mut self, ticket: Ticket) -> Option<Then> {
        self.waiting.remove(&ticket)
    }

    /// The frameworks whose subscription waits.
    pub(crate) fn joining(&self) -> impl Iterator<Item = &FrameworkId> {
        self.waiting.values().filter_map(|then| match then {
            Then::Subscribe(joining) => Some(&joining.id),
            _ => None,
        })
    }

    /// The weights that wait.
    pub(crate) fn weights(&self) -> impl Iterator<Item = &(Role, f64)> {
        self.waiting.values().flat_map(|then| match then {
            Then::Weights { weights, .. } => weights.as_slice(),
            _ => &[],
        })
    }
}

impl Master {
    /// Asks for a commit and for what is to follow it.
    pub(crate) fn commit(&mut self, cx: &mut Cx<'_>, ops: Vec<RegistryOp>, then: Then) {
        let ticket = self.pending.next.take();
        self.pending.waiting.insert(ticket, then);
        cx.push(Effect::Commit { ticket, ops });
    }
}
