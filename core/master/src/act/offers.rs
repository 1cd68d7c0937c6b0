//! Offers: made, sent, taken back.
//!
//! The ledger decides what is offered to whom; here it becomes messages. An offer ends exactly once: by an answer of its
//! framework, or by being taken back, and the ledger is told each time.

use std::collections::BTreeMap;
use std::sync::Arc;

use meseta_allocator::Offered;
use meseta_model::{AgentId, FrameworkId, OfferId, limits};
use meseta_wire::v1::scheduler::{self, event};
use meseta_wire::{Text, v1};

use super::events::event;
use crate::cx::Cx;
use crate::state::{Agent, Framework, Offer};
use crate::timers::Timer;
use crate::{Master, Mutant};

impl Master {
    /// Lets the allocator work and sends what came of it: to each framework one event with all its new offers.
    pub(crate) fn offer(&mut self, cx: &mut Cx<'_>) {
        let mut offered = Vec::new();
        let identity = &mut self.identity;
        // Where it yields, it is due again at once.
        let _progress = self.allocator.allocate(cx.now.mono, || identity.offer(), &mut offered);
        self.state.counters.allocation_runs += 1;
        let mut by_framework: BTreeMap<FrameworkId, Vec<v1::Offer>> = BTreeMap::new();
        for offer in offered {
            if let Some(message) = self.add_offer(cx, &offer) {
                by_framework.entry(offer.framework).or_default().push(message);
            }
        }
        for (framework, offers) in by_framework {
            self.counted(&framework).offers_sent += offers.len() as u64;
            let offers = event::Offers { offers, ..Default::default() };
            self.send(
                cx,
                &framework,
                scheduler::Event { offers: Some(offers), ..event(event::Type::Offers) },
            );
        }
    }

    /// Keeps a new offer and words it. None where its framework or agent is not there, that holds too many, or has too many
    /// executors: then it is taken back at once.
    fn add_offer(&mut self, cx: &Cx<'_>, offered: &Offered) -> Option<v1::Offer> {
        self.touch(&offered.agent);
        let framework = self.framework(&offered.framework).cloned();
        let agent = self.agent(&offered.agent).cloned();
        let (Some(framework), Some(agent)) =
            (framework.filter(|f| f.is_active()), agent.filter(|a| a.is_active()))
        else {
            self.allocator.rescind(&offered.offer);
            return None;
        };
        let offers = self.offers_of.get(&framework.id).map_or(0, |offers| offers.len());
        if offers >= self.options.max_offers_per_framework || self.is_crowded(&agent.id) {
            // As if it had declined: others may have it, and it is asked again in a while.
            self.allocator.decline(&offered.offer, Some(limits::DEFAULT_REFUSE), cx.now.mono);
            return None;
        }
        let offer = Arc::new(Offer {
            id: offered.offer.clone(),
            framework: offered.framework.clone(),
            agent: offered.agent.clone(),
            role: offered.role.clone(),
            resources: offered.resources.clone(),
        });
        self.state.offers.insert(offer.id.clone(), Arc::clone(&offer));
        self.held(&offer.agent).offers.insert(offer.id.clone());
        self.offers_of.entry(offer.framework.clone()).or_default().insert(offer.id.clone());
        if let Some(timeout) = self.options.offer_timeout {
            self.timers.set(Timer::Offer(offer.id.clone()), cx.now.mono + timeout);
        }
        let executors = self.state.executors_on(&framework.id, &agent.id);
        let executor_ids = executors.map(|executor| executor.key.executor.to_wire()).collect();
        let unavailability = self.unavailability(&agent).cloned();
        Some(v1::Offer { executor_ids, unavailability, ..message(&offer, &framework, &agent) })
    }

    /// Whether the agent has as many executors as it may, so that it is offered to nobody.
    pub(crate) fn is_crowded(&self, agent: &AgentId) -> bool {
        let executors = || self.held.get(agent).map_or(0, |held| held.executors.len());
        self.options.max_executors_per_agent.is_some_and(|most| executors() >= most)
    }

    /// Forgets an offer that ended; the ledger was told already.
    pub(crate) fn drop_offer(&mut self, id: &OfferId) -> Option<Arc<Offer>> {
        let offer = self.state.offers.remove(id)?;
        self.timers.cancel(Timer::Offer(id.clone()));
        if let Some(held) = self.held.get_mut(&offer.agent) {
            held.offers.remove(id);
        }
        if let Some(offers) = self.offers_of.get_mut(&offer.framework) {
            offers.remove(id);
            if offers.is_empty() {
                self.offers_of.remove(&offer.framework);
            }
        }
        self.touch(&offer.agent);
        Some(offer)
    }

    /// Tells a framework that an offer is void, and forgets it; the ledger was told already.
    pub(crate) fn void_offer(&mut self, cx: &mut Cx<'_>, id: &OfferId) {
        let Some(offer) = self.drop_offer(id) else { return };
        if self.mutated(Mutant::DropRescind) {
            return;
        }
        let rescind = event::Rescind { offer_id: id.to_wire(), ..Default::default() };
        let event = scheduler::Event { rescind: Some(rescind), ..event(event::Type::Rescind) };
        if self.send(cx, &offer.framework, event) {
            self.counted(&offer.framework).offers_rescinded += 1;
        }
    }

    /// Takes an offer back and tells its framework.
    pub(crate) fn rescind(&mut self, cx: &mut Cx<'_>, id: &OfferId) {
        self.allocator.rescind(id);
        self.void_offer(cx, id);
    }

    /// Takes back what is offered of an agent, and what was asked about it: it is not in service.
    pub(crate) fn rescind_of_agent(&mut self, cx: &mut Cx<'_>, agent: &AgentId) {
        self.rescind_offers_of(cx, agent);
        self.rescind_inverse_of(cx, agent);
    }

    /// Takes back what is offered of an agent.
    pub(crate) fn rescind_offers_of(&mut self, cx: &mut Cx<'_>, agent: &AgentId) {
        let Some(held) = self.held.get(agent) else { return };
        for offer in held.offers.clone() {
            self.rescind(cx, &offer);
        }
    }

    /// Takes back what is offered to a framework, without a word: it is not there to hear it, or never knew of it.
    pub(crate) fn take_back_offers(&mut self, framework: &FrameworkId) {
        self.take_back_inverse_offers(framework);
        for offer in self.offers_of.get(framework).cloned().unwrap_or_default() {
            self.allocator.rescind(&offer);
            self.drop_offer(&offer);
        }
    }

    /// Tells the ledger whether anything of an agent may be offered, and takes back what may not.
    pub(crate) fn set_offerable(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        let Some(agent) = self.agent(id) else { return };
        let hostname = agent.info.hostname.as_str();
        let listed = self.whitelist.as_ref().is_none_or(|hostnames| hostnames.contains(hostname));
        let offerable = agent.is_active() && listed && !self.is_leaving(id);
        if !offerable {
            self.rescind_offers_of(cx, id);
        }
        for offer in self.allocator.set_agent_active(id, offerable) {
            self.void_offer(cx, &offer);
        }
    }

    pub(crate) fn offer_timeout(&mut self, cx: &mut Cx<'_>, id: &OfferId) {
        if self.state.offers.contains_key(id) {
            self.rescind(cx, id);
        } else {
            self.rescind_inverse_offer(cx, id);
        }
    }
}

/// An offer as its framework reads it. Those that know one role alone are not bothered with allocations.
fn message(offer: &Offer, framework: &Framework, agent: &Agent) -> v1::Offer {
    let role = framework.capabilities.multi_role.then_some(&offer.role);
    let resources = match framework.capabilities.reservation_refinement {
        true => offer.resources.to_wire(role),
        false => offer.resources.to_wire_pre_refinement(role),
    };
    v1::Offer {
        id: offer.id.to_wire(),
        framework_id: framework.id.to_wire(),
        agent_id: agent.id.to_wire(),
        hostname: agent.info.hostname.clone(),
        url: Some(url(agent).into()),
        domain: agent.info.domain.clone(),
        resources,
        attributes: agent.info.attributes.clone(),
        allocation_info: role.map(|role| v1::resource::AllocationInfo {
            role: Some(role.as_str().into()),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// Where an agent serves. The scheme is http even where all speak TLS, as in Mesos.
pub(crate) fn url(agent: &Agent) -> v1::Url {
    v1::Url {
        scheme: "http".into(),
        address: v1::Address {
            hostname: Some(agent.info.hostname.clone()),
            ip: Some(Text::new(&agent.ip)),
            port: agent.port(),
            ..Default::default()
        },
        path: Some("/slave(1)".into()),
        ..Default::default()
    }
}
