//! An agent as the master knows it.

use std::sync::Arc;

use meseta_model::{AgentId, Attributes, Resources, Wall};
use meseta_wire::v1;

use super::{Cached, MachineId};
use crate::Link;

/// Where an agent is spoken to: one session of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Session {
    pub link: Link,
    pub number: u64,
}

/// An agent that is registered.
#[derive(Debug, Clone)]
pub struct Agent {
    pub id: AgentId,
    /// As it was told last, with its id.
    pub info: Arc<v1::AgentInfo>,
    pub attributes: Arc<Attributes>,
    pub version: Arc<str>,
    pub capabilities: Arc<[v1::agent_info::Capability]>,
    /// The address at which it serves; its hostname where it told none.
    pub ip: Arc<str>,
    /// What it has, with all that operations changed.
    pub total: Resources,
    /// What tasks and executors use of it; the ledger's word at the end of the last step.
    pub used: Resources,
    /// What is offered of it; the ledger's word at the end of the last step.
    pub offered: Resources,
    /// None while it is disconnected.
    pub session: Option<Session>,
    /// An operator wants nothing of it to be offered.
    pub deactivated: bool,
    /// Its id may not be on its own disk yet: were it killed now, it would come back as another.
    pub unconfirmed: bool,
    /// How it is taken out of service, if it is, and until it is reactivated.
    pub drain: Option<Arc<Drain>>,
    pub registered_at: Wall,
    pub reregistered_at: Option<Wall>,
    pub cached: Cached,
}

impl Agent {
    pub fn is_connected(&self) -> bool {
        self.session.is_some()
    }

    /// Whether it may be offered.
    pub fn is_active(&self) -> bool {
        self.is_connected() && !self.deactivated && !self.unconfirmed
    }

    /// Whether it said that it can do this.
    pub fn can(&self, what: v1::agent_info::capability::Type) -> bool {
        self.capabilities.iter().any(|capability| capability.r#type == Some(what))
    }

    /// The machine that it is on.
    pub fn machine(&self) -> MachineId {
        MachineId::new(&self.info.hostname, &self.ip)
    }

    pub fn port(&self) -> i32 {
        self.info.port.unwrap_or(i32::from(meseta_model::limits::AGENT_PORT))
    }

    /// As libprocess names it, which tools parse: `slave(1)@10.0.0.1:5051`.
    pub fn pid(&self) -> String {
        format!("slave(1)@{}:{}", self.ip, self.port())
    }
}

/// How an agent is taken out of service.
#[derive(Debug, Clone, PartialEq)]
pub struct Drain {
    pub info: v1::DrainInfo,
    pub started_at: Wall,
}

impl Drain {
    /// Whether something of its tasks is left, as far as the registry says.
    pub fn is_draining(&self) -> bool {
        self.info.state == v1::DrainState::Draining
    }
}

/// An agent that the registry calls unreachable.
#[derive(Debug, Clone)]
pub struct UnreachableAgent {
    pub info: Arc<v1::AgentInfo>,
    pub since: Wall,
    /// The newest link on which this master heard it.
    pub(crate) newest_link: Option<Link>,
}
