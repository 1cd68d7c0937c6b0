//! An agent asks to be known for the first time: it is in the registry before it hears its id.

use std::sync::Arc;

use bytes::Bytes;
use meseta_model::{AgentId, limits};
use meseta_wire::internal::from_agent::Register;
use meseta_wire::internal::{ToAgent, to_agent};

use crate::act::agents::{Introduction, refuse_session, shut_down_session};
use crate::act::maintenance::MACHINE_DOWN;
use crate::cx::Cx;
use crate::note::OfAgent;
use crate::pending::{Removal, Then};
use crate::registry::{self, AgentStanding};
use crate::state::{MachineId, Session};
use crate::validate;
use crate::{Master, Mutant, domain};

/// An agent whose admission waits for the registry.
#[derive(Debug)]
pub(crate) struct Registering {
    /// Where it asked last.
    session: Session,
    id: AgentId,
    who: Introduction,
}

impl Master {
    pub(crate) fn on_register(&mut self, cx: &mut Cx<'_>, session: Session, register: Register) {
        self.state.counters.messages_register_slave += 1;
        let checked = validate::agent::register(&register)
            .and_then(|who| domain::admit(&self.options, &who.info).map(|()| who));
        let mut who = match checked {
            Ok(who) => who,
            Err(reason) => return refuse_session(cx, session, reason, false),
        };
        if let Some(id) = self.incarnations.get(&register.incarnation).cloned() {
            if self.is_leaving(&id) {
                // It is being given up, or called gone: what becomes of that is written down first. It will ask again.
                return;
            }
            // It is admitted already: the answer got lost.
            self.attach(cx, &id, session);
            return self.tell_registered(cx, &id);
        }
        if let Some(waiting) = self.registering.get_mut(&register.incarnation) {
            waiting.session = session;
            return;
        }
        if self.is_barred(cx, session, &who) {
            return;
        }
        if !self.has_room_for_agent() {
            return refuse_session(cx, session, too_many_agents(), false);
        }
        let id = self.identity.agent();
        who.info.id = Some(id.to_wire());
        let op = self.agent_record(&who.info, AgentStanding::Registered);
        self.registering.insert(register.incarnation.clone(), Registering { session, id, who });
        let then = Then::Admit { incarnation: register.incarnation };
        if self.mutated(Mutant::AdmitBeforeCommit) {
            self.commit(cx, vec![op], Then::Nothing);
            return self.reveal(cx, then);
        }
        self.commit(cx, vec![op], then);
    }

    /// The registry holds the agent: it may know.
    pub(crate) fn admit_agent(&mut self, cx: &mut Cx<'_>, incarnation: &Bytes) {
        let Some(Registering { session, id, who }) = self.registering.remove(incarnation) else { return };
        let address = (Arc::from(who.ip.as_str()), who.info.port());
        if let Some(old) = self.addresses.get(&address).cloned() {
            self.replace_agent(cx, &old);
        }
        self.add_agent(&id, who, cx.now.wall);
        if let Some(agent) = self.agent(&id) {
            cx.note_agent(&agent.info, OfAgent::Registered);
        }
        self.remember_incarnation(&id, incarnation.clone());
        self.state.counters.slave_registrations += 1;
        if self.is_open(session.link) {
            self.attach(cx, &id, session);
            self.tell_registered(cx, &id);
        } else {
            self.expect_pong(cx, &id);
        }
    }

    /// Whether the master may hold one agent more. Those that wait for the registry count, looked through only where that
    /// matters, and those that may come back to this master.
    pub(crate) fn has_room_for_agent(&self) -> bool {
        let held = self.state.agents.len() + self.state.recovered_agents.len() + self.registering.len();
        if held + self.returning.len() < limits::AGENTS_MAX {
            return true;
        }
        let new = self.returning.keys().filter(|id| !self.has_room_already(id));
        held + new.count() < limits::AGENTS_MAX
    }

    /// Whether an agent is one of those that the master holds, or kept room for.
    pub(crate) fn has_room_already(&self, id: &AgentId) -> bool {
        self.agent(id).is_some() || self.state.recovered_agents.contains_key(id)
    }

    /// Whether an agent is on a machine that is down; then it is told to end. While that is being written down it is not
    /// answered, and asks again.
    pub(crate) fn is_barred(&self, cx: &mut Cx<'_>, session: Session, who: &Introduction) -> bool {
        if self.maintenance.is_empty() && self.state.maintenance.is_empty() {
            return false;
        }
        let machine = MachineId::new(&who.info.hostname, &who.ip);
        let is_down = self.state.maintenance.is_down(&machine);
        if is_down {
            shut_down_session(cx, session, MACHINE_DOWN);
        }
        is_down || self.maintenance.is_down(&machine)
    }

    /// A new agent serves at the address of an old one. If that is disconnected it will not come back: it is removed.
    fn replace_agent(&mut self, cx: &mut Cx<'_>, old: &AgentId) {
        if self.is_leaving(old) || self.agent(old).is_none_or(|agent| agent.is_connected()) {
            return;
        }
        self.held(old).watch.leaving = true;
        let then = Then::Remove { agent: old.clone(), cause: Removal::Replaced };
        self.commit(cx, vec![registry::delete_agent(old.as_str())], then);
    }

    fn tell_registered(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let registered = to_agent::Registered {
            agent_id: id.to_wire(),
            master_id: self.identity.master_id.as_str().into(),
            total_ping_timeout: self.total_ping_timeout(),
            ..Default::default()
        };
        self.tell(cx, id, ToAgent { registered: Some(registered.into()), ..Default::default() });
    }

    /// In nanoseconds.
    pub(crate) fn total_ping_timeout(&self) -> i64 {
        i64::try_from(self.options.total_ping_timeout().as_nanos()).unwrap_or(i64::MAX)
    }
}

/// Why an agent is not taken in.
pub(crate) fn too_many_agents() -> String {
    format!("The master holds {} agents already", limits::AGENTS_MAX)
}
