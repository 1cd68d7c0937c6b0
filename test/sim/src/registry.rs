//! The master's registry: commits that become durable in order, each as a whole; and what its records say.

use std::collections::{BTreeMap, VecDeque};

use bytes::Bytes;
use meseta_journal::{Kind, RegistryOp, open, registry};
use meseta_model::{Rng, Ticket};
use meseta_wire::Message;
use meseta_wire::internal::{RegisteredAgent, RegisteredFramework};
use meseta_wire::v1::DrainState;

use crate::wishes::Wishes;

/// See the module's documentation.
#[derive(Default)]
pub struct Registry {
    records: BTreeMap<String, Bytes>,
    waiting: VecDeque<(Ticket, Vec<RegistryOp>)>,
    /// When the last commit that waits is done.
    pub busy_until: u64,
    /// Nothing is written any more, until another master begins.
    pub broken: bool,
    /// What the records say.
    pub agents: BTreeMap<String, AgentRecord>,
    pub frameworks: BTreeMap<String, FrameworkRecord>,
    pub wishes: Wishes,
    /// The hostnames of all agents that ever had a record.
    pub hostnames: BTreeMap<String, String>,
}

/// What is durable of an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgentRecord {
    pub unreachable: bool,
    pub gone: bool,
    pub deactivated: bool,
    /// How far it is drained, if it is.
    pub drain: Option<DrainState>,
}

/// What is durable of a framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameworkRecord {
    /// In nanoseconds since the epoch, while it is awaited.
    pub deadline: Option<i64>,
    pub ended: bool,
}

impl Registry {
    /// All records, for a master that begins.
    pub fn read(&self) -> Vec<(String, Bytes)> {
        self.records.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    pub fn submit(&mut self, ticket: Ticket, ops: Vec<RegistryOp>) {
        self.waiting.push_back((ticket, ops));
    }

    /// Whether something is being written of an agent.
    pub fn is_writing_of(&self, agent: &str) -> bool {
        let mut keys =
            self.waiting.iter().flat_map(|(_, ops)| ops).filter_map(|op| op.key().strip_prefix("agent/"));
        keys.any(|id| id == agent)
    }

    /// Takes the oldest commit, to be applied or refused.
    pub fn take(&mut self) -> Option<(Ticket, Vec<RegistryOp>)> {
        self.waiting.pop_front()
    }

    pub fn apply(&mut self, ops: &[RegistryOp]) {
        registry::apply(&mut self.records, ops);
        for op in ops {
            self.note(op);
        }
    }

    fn note(&mut self, op: &RegistryOp) {
        if let Some(id) = op.key().strip_prefix("agent/") {
            let record = value(op).map(|value| {
                let record: RegisteredAgent = decode(Kind::RegistryAgent, value);
                let (unreachable, gone) = (record.unreachable_since.is_some(), record.gone_since.is_some());
                if !self.hostnames.contains_key(id) {
                    self.hostnames.insert(id.to_owned(), record.info.hostname.to_string());
                }
                let deactivated = record.deactivated == Some(true);
                let drain = record.drain.map(|drain| drain.info.state);
                AgentRecord { unreachable, gone, deactivated, drain }
            });
            keep(&mut self.agents, id.to_owned(), record);
        } else if let Some(id) = op.key().strip_prefix("framework/") {
            let record = value(op).map(|value| {
                let record: RegisteredFramework = decode(Kind::RegistryFramework, value);
                FrameworkRecord { deadline: record.failover_deadline, ended: record.ended_at.is_some() }
            });
            keep(&mut self.frameworks, id.to_owned(), record);
        } else {
            self.wishes.note(op);
        }
    }

    /// The master is gone: of the commits that waited, some of the oldest happened. Returns them.
    pub fn crash(&mut self, rng: &mut Rng) -> Vec<Vec<RegistryOp>> {
        let waiting: Vec<_> = self.waiting.drain(..).map(|(_, ops)| ops).collect();
        let kept = if self.broken { 0 } else { rng.below(waiting.len() as u64 + 1) as usize };
        (self.busy_until, self.broken) = (0, false);
        waiting.into_iter().take(kept).collect()
    }
}

/// What a change puts in place, if anything.
pub fn value(op: &RegistryOp) -> Option<&Bytes> {
    match op {
        RegistryOp::Put { value, .. } => Some(value),
        RegistryOp::Delete { .. } => None,
    }
}

/// A record that the master wrote.
pub fn decode<M: Message>(kind: Kind, value: &[u8]) -> M {
    let payload =
        open(kind, value).unwrap_or_else(|damage| panic!("D1: the master wrote a record: {damage}"));
    M::decode(payload).unwrap_or_else(|error| panic!("D1: the master wrote a record: {error}"))
}

/// Puts in what a record says, or takes it out.
pub fn keep<K: Ord, V>(map: &mut BTreeMap<K, V>, id: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(id, value)),
        None => drop(map.remove(&id)),
    }
}
