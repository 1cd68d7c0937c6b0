//! Inverse offers: whoever has something on a machine that will be away is asked whether it could leave.
//!
//! Owns whom is asked when. A framework is asked once for each agent and plan; it is asked again after it answered, when
//! its filter has ended, as long as it has or is offered something there. What it answers changes nothing but what
//! operators see. Agents are looked at once their books change, no more often than each allocation interval.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use meseta_model::{AgentId, FrameworkId, Mono, OfferId};
use meseta_wire::v1;
use meseta_wire::v1::scheduler::{self, event};

use super::events::event;
use super::offers::url;
use crate::Master;
use crate::cx::Cx;
use crate::state::{Agent, InverseOffer};
use crate::timers::Timer;

/// Agents that are looked at in one step; the others come with the next, which is due at once.
const AGENTS_PER_STEP: usize = 1_000;

type Pair = (AgentId, FrameworkId);

/// Who was asked, and who is to be.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    /// Inverse offers that are out.
    pub(crate) out: BTreeMap<Pair, OfferId>,
    /// Who is not to be asked again before that.
    refused: BTreeMap<Pair, Mono>,
    /// When an agent is to be looked at.
    due: BTreeSet<(Mono, AgentId)>,
    due_at: BTreeMap<AgentId, Mono>,
}

impl Asked {
    /// Plans to look at an agent by then.
    fn look_at(&mut self, agent: &AgentId, at: Mono) {
        if self.due_at.get(agent).is_some_and(|planned| *planned <= at) {
            return;
        }
        if let Some(before) = self.due_at.insert(agent.clone(), at) {
            self.due.remove(&(before, agent.clone()));
        }
        self.due.insert((at, agent.clone()));
    }

    fn take_due(&mut self, now: Mono) -> Option<AgentId> {
        if self.due.first()?.0 > now {
            return None;
        }
        let (_, agent) = self.due.pop_first()?;
        self.due_at.remove(&agent);
        Some(agent)
    }

    fn next(&self) -> Option<Mono> {
        self.due.first().map(|(at, _)| *at)
    }

    fn of_agent(&self, agent: &AgentId) -> Vec<Pair> {
        of_agent(self.out.range(first_of(agent)..).map(|(pair, _)| pair), agent)
    }
}

/// Where the pairs of an agent begin.
fn first_of(agent: &AgentId) -> Pair {
    (agent.clone(), FrameworkId::from_trusted(""))
}

/// Of pairs in their order, from where those of an agent begin: those of that agent.
fn of_agent<'a>(pairs: impl Iterator<Item = &'a Pair>, agent: &AgentId) -> Vec<Pair> {
    pairs.take_while(|(there, _)| there == agent).cloned().collect()
}

impl Master {
    /// Plans to see by then who has to be asked to leave an agent.
    pub(crate) fn ask_later(&mut self, agent: &AgentId, at: Mono) {
        self.asked.look_at(agent, at);
        if let Some(at) = self.asked.next() {
            self.timers.set(Timer::InverseOffers, at);
        }
    }

    /// An agent's books changed: perhaps somebody has something there who was not asked yet.
    pub(crate) fn ask_newcomers(&mut self, cx: &Cx<'_>, id: &AgentId) {
        if self.agent(id).is_some_and(|agent| self.unavailability(agent).is_some()) {
            self.ask_later(id, cx.now.mono + self.options.allocation_interval);
        }
    }

    /// A framework is there (again): it is asked about what it has.
    pub(crate) fn ask_again(&mut self, cx: &Cx<'_>, framework: &FrameworkId) {
        if self.state.maintenance.is_empty() {
            return;
        }
        for agent in self.agents_of(framework) {
            self.ask_newcomers(cx, &agent);
        }
    }

    /// Asks whom there is to be asked; each framework hears of all its agents at once.
    pub(crate) fn send_inverse_offers(&mut self, cx: &mut Cx<'_>) {
        let mut asked: BTreeMap<FrameworkId, Vec<v1::InverseOffer>> = BTreeMap::new();
        for _ in 0..AGENTS_PER_STEP {
            let Some(agent) = self.asked.take_due(cx.now.mono) else { break };
            self.ask_to_leave(cx, &agent, &mut asked);
        }
        for (framework, inverse_offers) in asked {
            let inverse_offers = event::InverseOffers { inverse_offers, ..Default::default() };
            let event = event(event::Type::InverseOffers);
            let event = scheduler::Event { inverse_offers: Some(inverse_offers), ..event };
            self.send(cx, &framework, event);
        }
        if let Some(at) = self.asked.next() {
            self.timers.set(Timer::InverseOffers, at);
        }
    }

    fn ask_to_leave(
        &mut self,
        cx: &Cx<'_>,
        id: &AgentId,
        asked: &mut BTreeMap<FrameworkId, Vec<v1::InverseOffer>>,
    ) {
        let Some(agent) = self.agent(id).filter(|agent| agent.is_active()).cloned() else { return };
        let Some(unavailability) = self.unavailability(&agent).cloned() else { return };
        for framework in self.holders(id) {
            let pair = (id.clone(), framework.clone());
            let there = self.framework(&framework).is_some_and(|framework| framework.is_active());
            if !there || self.asked.out.contains_key(&pair) {
                continue;
            }
            match self.asked.refused.get(&pair) {
                Some(until) if *until > cx.now.mono => {
                    let until = *until;
                    self.asked.look_at(id, until);
                    continue;
                }
                _ => self.asked.refused.remove(&pair),
            };
            let asking = self.add_inverse_offer(cx, &agent, &framework, &unavailability);
            asked.entry(framework).or_default().push(asking);
        }
    }

    /// Who has something on an agent, or is offered something of it.
    fn holders(&self, id: &AgentId) -> BTreeSet<FrameworkId> {
        let Some(held) = self.held.get(id) else { return BTreeSet::new() };
        let of_tasks = held.tasks.iter().map(|key| key.framework.clone());
        let of_executors = held.executors.iter().map(|key| key.framework.clone());
        let offered = held.offers.iter().filter_map(|offer| self.state.offers.get(offer));
        of_tasks.chain(of_executors).chain(offered.map(|offer| offer.framework.clone())).collect()
    }

    fn add_inverse_offer(
        &mut self,
        cx: &Cx<'_>,
        agent: &Agent,
        framework: &FrameworkId,
        unavailability: &v1::Unavailability,
    ) -> v1::InverseOffer {
        let id = self.identity.offer();
        let offer = InverseOffer {
            id: id.clone(),
            framework: framework.clone(),
            agent: agent.id.clone(),
            unavailability: unavailability.clone(),
        };
        self.asked.out.insert((agent.id.clone(), framework.clone()), id.clone());
        if let Some(timeout) = self.options.offer_timeout {
            self.timers.set(Timer::Offer(id.clone()), cx.now.mono + timeout);
        }
        let url = Some(url(agent).into());
        let message = v1::InverseOffer { url, ..offer.to_wire() };
        self.state.inverse_offers.insert(id, Arc::new(offer));
        message
    }

    /// Forgets an inverse offer that ended.
    pub(crate) fn drop_inverse_offer(&mut self, id: &OfferId) -> Option<Arc<InverseOffer>> {
        let offer = self.state.inverse_offers.remove(id)?;
        self.timers.cancel(Timer::Offer(id.clone()));
        self.asked.out.remove(&(offer.agent.clone(), offer.framework.clone()));
        Some(offer)
    }

    /// Takes an inverse offer back and tells its framework.
    pub(crate) fn rescind_inverse_offer(&mut self, cx: &mut Cx<'_>, id: &OfferId) {
        let Some(offer) = self.drop_inverse_offer(id) else { return };
        let rescind = event::RescindInverseOffer { inverse_offer_id: id.to_wire(), ..Default::default() };
        let event = event(event::Type::RescindInverseOffer);
        let event = scheduler::Event { rescind_inverse_offer: Some(rescind), ..event };
        self.send(cx, &offer.framework, event);
        self.ask_newcomers(cx, &offer.agent);
    }

    /// Takes back whatever was asked about an agent.
    pub(crate) fn rescind_inverse_of(&mut self, cx: &mut Cx<'_>, agent: &AgentId) {
        for pair in self.asked.of_agent(agent) {
            if let Some(id) = self.asked.out.get(&pair).cloned() {
                self.rescind_inverse_offer(cx, &id);
            }
        }
    }

    /// Takes back what was asked about an agent, and forgets what was answered: it is gone, or will be away at another
    /// time.
    pub(crate) fn forget_asked(&mut self, cx: &mut Cx<'_>, agent: &AgentId) {
        self.rescind_inverse_of(cx, agent);
        let refused = self.asked.refused.range(first_of(agent)..).map(|(pair, _)| pair);
        for pair in of_agent(refused, agent) {
            self.asked.refused.remove(&pair);
        }
        let answered = self.state.inverse_answers.range(first_of(agent)..).map(|(pair, _)| pair);
        for pair in of_agent(answered, agent) {
            self.state.inverse_answers.remove(&pair);
        }
    }

    /// Takes back what a framework was asked, without a word: it is not there to hear it.
    pub(crate) fn take_back_inverse_offers(&mut self, framework: &FrameworkId) {
        let of_it = self.asked.out.iter().filter(|((_, there), _)| there == framework);
        for id in of_it.map(|(_, id)| id.clone()).collect::<Vec<_>>() {
            self.drop_inverse_offer(&id);
        }
        self.asked.refused.retain(|(_, there), _| there != framework);
    }

    /// Forgets what a framework answered that ended.
    pub(crate) fn forget_answers(&mut self, framework: &FrameworkId) {
        let answered: Vec<Pair> =
            self.state.inverse_answers.keys().filter(|(_, there)| there == framework).cloned().collect();
        for pair in answered {
            self.state.inverse_answers.remove(&pair);
        }
    }

    /// A framework answered: it is not asked again before that.
    pub(crate) fn refuse_asking(&mut self, agent: &AgentId, framework: &FrameworkId, until: Mono) {
        self.asked.refused.insert((agent.clone(), framework.clone()), until);
        self.ask_later(agent, until);
    }
}
