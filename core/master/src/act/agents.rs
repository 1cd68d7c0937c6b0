//! Agents: added, attached to a session, spoken to, forgotten.

use std::sync::Arc;

use bytes::Bytes;
use meseta_allocator::{AgentSpec, Facts};
use meseta_journal::RegistryOp;
use meseta_model::{AgentId, Attributes, Mono, Resources, Wall};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1;

use crate::cx::Cx;
use crate::registry::{self, AgentStanding};
use crate::state::{Agent, Session};
use crate::timers::Timer;
use crate::{Effect, Link, Master, Mutant, Note, domain};

/// An agent as it introduces itself, checked.
#[derive(Debug, Clone)]
pub(crate) struct Introduction {
    /// With its id, once it has one.
    pub(crate) info: v1::AgentInfo,
    pub(crate) version: String,
    pub(crate) capabilities: Vec<v1::agent_info::Capability>,
    pub(crate) ip: String,
    pub(crate) total: Resources,
    pub(crate) attributes: Attributes,
    /// It will say when its id is on its disk.
    pub(crate) unconfirmed: bool,
}

impl Master {
    /// Adds an agent, disconnected and inactive; the ledger is told what it has.
    pub(crate) fn add_agent(&mut self, id: &AgentId, who: Introduction, registered_at: Wall) {
        let agent = Agent {
            id: id.clone(),
            attributes: Arc::new(who.attributes),
            version: who.version.into(),
            capabilities: who.capabilities.into(),
            ip: who.ip.into(),
            total: who.total,
            used: Resources::new(),
            offered: Resources::new(),
            session: None,
            deactivated: self.deactivated.contains(id),
            unconfirmed: who.unconfirmed,
            drain: self.draining.get(id).cloned(),
            registered_at,
            reregistered_at: None,
            info: Arc::new(who.info),
            cached: Default::default(),
        };
        let spec = AgentSpec {
            total: agent.total.clone(),
            attributes: Arc::clone(&agent.attributes),
            hostname: agent.info.hostname.as_str().into(),
            domain: domain::names(&agent.info),
            remote: domain::is_remote(&self.options.master_info, &agent.info)
                && !self.mutated(Mutant::IgnoreRegions),
            used: Vec::new(),
        };
        self.allocator.add_agent(id.clone(), spec, false);
        self.addresses.insert((Arc::clone(&agent.ip), agent.port()), id.clone());
        self.place(id, agent.machine());
        self.held(id);
        self.touch(id);
        self.state.agents.insert(id.clone(), Arc::new(agent));
        self.agent_came();
    }

    /// Takes over what a known agent says of itself now. Offers of what it no longer has are void.
    pub(crate) fn change_agent(&mut self, cx: &mut Cx<'_>, id: &AgentId, who: Introduction) {
        let Some(agent) = self.agent_mut(id) else { return };
        let address = (Arc::clone(&agent.ip), agent.port());
        let machine = agent.machine();
        agent.info = Arc::new(who.info);
        agent.attributes = Arc::new(who.attributes);
        agent.version = who.version.into();
        agent.capabilities = who.capabilities.into();
        agent.ip = who.ip.into();
        agent.unconfirmed = who.unconfirmed;
        let now_at = (Arc::clone(&agent.ip), agent.port());
        let now_on = agent.machine();
        if self.addresses.get(&address) == Some(id) {
            self.addresses.remove(&address);
        }
        self.addresses.insert(now_at, id.clone());
        if let Some(agent) = self.agent(id) {
            let facts = Facts {
                hostname: agent.info.hostname.as_str().into(),
                domain: domain::names(&agent.info),
                attributes: Arc::clone(&agent.attributes),
            };
            let remote = domain::is_remote(&self.options.master_info, &agent.info);
            self.allocator.update_facts(id, facts, remote);
        }
        if machine != now_on {
            self.displace(id, &machine);
            self.place(id, now_on);
        }
        self.change_total(cx, id, who.total);
    }

    /// Another total of an agent's resources. Where tasks use more than that, nothing is offered until they end.
    pub(crate) fn change_total(&mut self, cx: &mut Cx<'_>, id: &AgentId, total: Resources) {
        let Some(agent) = self.agent(id) else { return };
        if agent.total == total {
            return;
        }
        self.rescind_offers_of(cx, id);
        for offer in self.allocator.update_total(id, total.clone()).unwrap_or_default() {
            self.void_offer(cx, &offer);
        }
        if let Some(agent) = self.agent_mut(id) {
            agent.total = total;
        }
        self.touch(id);
    }

    /// From now on the agent is spoken to on that session; the one before, if there was one, is over.
    pub(crate) fn attach(&mut self, cx: &mut Cx<'_>, id: &AgentId, session: Session) {
        let Some(agent) = self.agent_mut(id) else { return };
        let before = agent.session.replace(session);
        if let Some(before) = before.filter(|before| *before != session) {
            self.end_session(cx, before);
        }
        // Should another agent have spoken there, it is no longer heard.
        let there = self.links.get(&session.link).and_then(|sessions| sessions.get(&session.number)).cloned();
        if let Some(other) = there.filter(|other| other != id) {
            self.disconnect_agent(cx, &other);
        }
        self.links.entry(session.link).or_default().insert(session.number, id.clone());
        self.held(id).newest_link = Some(session.link);
        self.set_offerable(cx, id);
        self.watch(cx.now.mono, id);
        self.ask_newcomers(cx, id);
    }

    /// Begins to ping an agent anew.
    fn watch(&mut self, now: Mono, id: &AgentId) {
        let at = now + self.options.agent_ping_timeout;
        let watch = &mut self.held(id).watch;
        watch.unanswered = false;
        watch.missed = 0;
        self.timers.set(Timer::Ping(id.clone()), at);
    }

    /// Two claim to be one agent, or its old connection is not known to be dead: the newer one is it.
    fn end_session(&mut self, cx: &mut Cx<'_>, session: Session) {
        let Some(sessions) = self.links.get_mut(&session.link) else { return };
        if sessions.remove(&session.number).is_some() {
            end_session(cx, session, SPOKEN_FOR.to_owned(), false);
        }
    }

    /// Whether that link is open still.
    pub(crate) fn is_open(&self, link: Link) -> bool {
        self.links.contains_key(&link)
    }

    /// Sends a record to an agent; false where it is disconnected.
    pub(crate) fn tell(&mut self, cx: &mut Cx<'_>, id: &AgentId, message: ToAgent) -> bool {
        let Some(session) = self.agent(id).and_then(|agent| agent.session) else { return false };
        let message = Box::new(ToAgent { session: session.number, ..message });
        cx.push(Effect::ToAgent { link: session.link, message });
        true
    }

    /// Forgets an agent that nothing hangs on any more.
    pub(crate) fn forget_agent(&mut self, id: &AgentId) {
        self.allocator.remove_agent(id);
        self.timers.cancel(Timer::Ping(id.clone()));
        self.timers.cancel(Timer::Unchecked(id.clone()));
        self.removals.cancel(id);
        let held = self.held.remove(id).unwrap_or_default();
        if let Some(incarnation) = held.incarnation {
            self.incarnations.remove(&incarnation);
        }
        let Some(agent) = self.state.agents.remove(id) else { return };
        self.displace(id, &agent.machine());
        let address = (Arc::clone(&agent.ip), agent.port());
        if self.addresses.get(&address) == Some(id) {
            self.addresses.remove(&address);
        }
        if let Some(sessions) = agent.session.and_then(|session| self.links.get_mut(&session.link)) {
            sessions.retain(|_, spoken_for| spoken_for != id);
        }
    }

    /// The record of an agent as it stands.
    pub(crate) fn agent_record(&self, info: &v1::AgentInfo, standing: AgentStanding) -> RegistryOp {
        let id = info.id.as_ref().map_or("", |id| &id.value);
        registry::put_agent(
            info,
            standing,
            self.deactivated.contains(id),
            self.draining.get(id).map(|drain| &**drain),
        )
    }

    /// Remembers by which incarnation an agent registered.
    pub(crate) fn remember_incarnation(&mut self, id: &AgentId, incarnation: Bytes) {
        self.incarnations.insert(incarnation.clone(), id.clone());
        self.held(id).incarnation = Some(incarnation);
    }
}

/// Why the older of two connections of one agent is over.
pub(crate) const SPOKEN_FOR: &str = "Another session speaks for this agent now";

/// Why an agent that an operator called gone has to end.
pub(crate) const MARKED_GONE: &str = "Agent has been marked gone";

/// Tells an agent that is not to be that it has to end, in good order.
pub(crate) fn shut_down_session(cx: &mut Cx<'_>, session: Session, reason: &str) {
    let shutdown = to_agent::Shutdown { reason: reason.into(), ..Default::default() };
    let message = ToAgent { session: session.number, shutdown: Some(shutdown), ..Default::default() };
    cx.push(Effect::ToAgent { link: session.link, message: Box::new(message) });
}

/// Tells who speaks on a session that it is not wanted there.
pub(crate) fn refuse_session(cx: &mut Cx<'_>, session: Session, reason: String, shutdown: bool) {
    cx.note(Note::AgentRefused { reason: reason.clone() });
    end_session(cx, session, reason, shutdown);
}

fn end_session(cx: &mut Cx<'_>, session: Session, reason: String, shutdown: bool) {
    let refused = to_agent::Refused { reason: reason.into(), shutdown, ..Default::default() };
    let message = ToAgent { session: session.number, refused: Some(refused), ..Default::default() };
    cx.push(Effect::ToAgent { link: session.link, message: Box::new(message) });
}
