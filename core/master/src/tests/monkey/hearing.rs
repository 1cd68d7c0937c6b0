//! What the agents and schedulers make of what the master says.

use meseta_model::state;
use meseta_wire::Message;
use meseta_wire::internal::{FromAgent, ToAgent, from_agent};
use meseta_wire::v1::{self, TaskState};

use super::{AGENTS, Agent, Monkey, Task};
use crate::Effect;

impl Monkey {
    /// Everybody hears what the master said.
    pub(super) fn listen(&mut self) {
        while !self.world.effects.is_empty() {
            for effect in std::mem::take(&mut self.world.effects) {
                match effect {
                    Effect::ToAgent { link, message } => self.agent_hears(link.0, *message),
                    Effect::Event { stream, event } => self.scheduler_hears(stream.0, *event),
                    Effect::CloseStream { stream } => {
                        let at = self.schedulers.iter_mut().find(|s| s.stream == Some(stream.0));
                        at.into_iter().for_each(|scheduler| scheduler.stream = None);
                    }
                    Effect::Abort { reason } => panic!("{reason}"),
                    _ => {}
                }
            }
        }
    }

    fn agent_hears(&mut self, link: u64, message: ToAgent) {
        let n = self.agents.iter().position(|agent| agent.link == Some(link));
        let Some(agent) = n.and_then(|n| self.agents.get_mut(n)) else { return };
        if let Some(registered) = message.registered {
            agent.id = Some(registered.agent_id.value.into());
        } else if let Some(run) = message.run {
            let framework = run.framework.id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
            for info in run.tasks {
                let id = v1::TaskInfo::decode(&info).expect("a task").task_id.value;
                let task = Task { info, state: TaskState::TaskStaging, owed: None };
                let before = agent.tasks.insert((framework.to_string(), id.to_string()), task);
                assert!(before.is_none_or(|b| state::is_terminal(b.state)), "T1: {id} runs there already");
            }
            agent.frameworks.insert(framework.into(), *run.framework);
        } else if let Some(acknowledge) = message.acknowledge {
            let key = (acknowledge.framework_id.value.into(), acknowledge.task_id.value.into());
            let Some(task) = agent.tasks.get_mut(&key) else { return };
            let Some(owed) = task.owed.take_if(|owed| owed.uuid.as_ref() == Some(&acknowledge.uuid)) else {
                return;
            };
            if state::is_terminal(owed.state) {
                agent.tasks.remove(&key);
            }
        } else if let Some(shutdown) = message.shutdown_framework {
            agent.tasks.retain(|(framework, _), _| *framework != shutdown.framework_id.value);
            agent.frameworks.remove(shutdown.framework_id.value.as_str());
        } else if let Some(back) = message.reregistered {
            for ended in back.ended {
                agent.tasks.retain(|(framework, _), _| *framework != ended.value);
                agent.frameworks.remove(ended.value.as_str());
            }
        } else if message.shutdown.is_some() || message.refused.is_some_and(|refused| refused.shutdown) {
            // It is gone: another one takes its place.
            *agent = Agent { incarnation: agent.incarnation.wrapping_add(AGENTS as u8), ..Agent::default() };
        } else if message.ping.is_some() && self.rng.chance(0.8) {
            let pong = from_agent::Pong { number: 1, ..Default::default() };
            self.world.agent(link, FromAgent { pong: Some(pong), ..Default::default() });
        }
    }

    fn scheduler_hears(&mut self, stream: u64, event: v1::scheduler::Event) {
        let Some(scheduler) = self.schedulers.iter_mut().find(|scheduler| scheduler.stream == Some(stream))
        else {
            return;
        };
        if let Some(subscribed) = event.subscribed {
            let id = String::from(subscribed.framework_id.value);
            assert!(!self.over.contains(&id), "F1: {id} was over");
            scheduler.id = Some(id);
        } else if let Some(offers) = event.offers {
            let offers =
                offers.offers.into_iter().map(|offer| (offer.id.value.into(), offer.agent_id.value.into()));
            scheduler.offers.extend(offers);
        } else if let Some(asked) = event.inverse_offers {
            self.asked += 1;
            scheduler.asked.extend(asked.inverse_offers.into_iter().map(|offer| offer.id.value.into()));
        } else if let Some(rescind) = event.rescind_inverse_offer {
            scheduler.asked.remove(rescind.inverse_offer_id.value.as_str());
        } else if let Some(rescind) = event.rescind {
            scheduler.offers.retain(|(offer, _)| *offer != rescind.offer_id.value);
        } else if let Some(update) = event.update {
            scheduler.statuses.push(*update.status);
        } else if event.error.is_some_and(|error| error.message.contains("removed")) {
            self.over.extend(scheduler.id.take());
        }
    }
}
