//! Agents that are given up: written down first, at no more than the allowed rate, then told.

use std::collections::VecDeque;
use std::sync::Arc;

use meseta_model::{AgentId, Mono, Wall};
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{OperationState, TaskState};

use super::status::{at, seen, since, status};
use super::tasks::RemovedAs;
use crate::cx::Cx;
use crate::master::Recovered;
use crate::note::OfAgent;
use crate::pending::{Removal, Then};
use crate::registry::AgentStanding;
use crate::state::{Agent, UnreachableAgent};
use crate::timers::Timer;
use crate::{Master, Mutant};

/// Recovered agents that are given up in one step.
const RECOVERED_PER_STEP: usize = 100;

/// Agents whose turn to be given up has not come.
#[derive(Debug, Default)]
pub(crate) struct Removals {
    waiting: VecDeque<Late>,
    /// Before that nobody is given up.
    next_at: Mono,
}

/// An agent that is to be given up, and why.
#[derive(Debug, PartialEq)]
enum Late {
    /// It did not answer its pings.
    Silent(AgentId),
    /// It did not come back to this master; one that did since is not in the way.
    Recovered(AgentId),
}

impl Removals {
    /// Takes an agent out again; whether it was there.
    pub(crate) fn cancel(&mut self, id: &AgentId) -> bool {
        let before = self.waiting.len();
        self.waiting.retain(|waiting| !matches!(waiting, Late::Silent(silent) if silent == id));
        self.waiting.len() != before
    }
}

impl Master {
    /// An agent did not answer for too long. It is called unreachable as soon as that is written down.
    pub(crate) fn give_up(&mut self, cx: &mut Cx<'_>, id: &AgentId) {
        if self.options.agent_removal_interval.is_none() {
            self.state.counters.slave_unreachable_scheduled += 1;
            self.mark_unreachable(cx, id);
        } else {
            self.give_up_later(cx, Late::Silent(id.clone()));
        }
    }

    fn give_up_later(&mut self, cx: &Cx<'_>, late: Late) {
        self.state.counters.slave_unreachable_scheduled += 1;
        self.removals.waiting.push_back(late);
        if !self.timers.is_set(&Timer::Removal) {
            self.timers.set(Timer::Removal, self.removals.next_at.max(cx.now.mono));
        }
    }

    /// The next agent may be given up.
    pub(crate) fn next_removal(&mut self, cx: &mut Cx<'_>) {
        while let Some(late) = self.removals.waiting.pop_front() {
            let given_up = match late {
                Late::Silent(id) => self.mark_unreachable(cx, &id),
                Late::Recovered(id) => self.give_up_one(cx, &id),
            };
            if given_up {
                let interval = self.options.agent_removal_interval.unwrap_or_default();
                self.removals.next_at = cx.now.mono + interval;
                break;
            }
        }
        if !self.removals.waiting.is_empty() {
            self.timers.set(Timer::Removal, self.removals.next_at);
        }
    }

    /// False where it is not, for good reason.
    fn mark_unreachable(&mut self, cx: &mut Cx<'_>, id: &AgentId) -> bool {
        let Some(agent) = self.agent(id).cloned() else { return false };
        if self.returning.contains_key(id) || self.is_leaving(id) {
            // It is on its way back, or its record is being taken away: that was decided first.
            return false;
        }
        self.held(id).watch.leaving = true;
        self.timers.cancel(Timer::Ping(id.clone()));
        let op = self.agent_record(&agent.info, AgentStanding::Unreachable(cx.now.wall));
        let then = Then::Unreachable { agent: id.clone(), since: cx.now.wall };
        if self.mutated(Mutant::UnreachableBeforeCommit) {
            self.commit(cx, vec![op], Then::Nothing);
            self.reveal(cx, then);
            return true;
        }
        self.commit(cx, vec![op], then);
        true
    }

    /// That an agent is unreachable is durable: its tasks are out of sight, and everybody may know.
    pub(crate) fn lose_unreachable(&mut self, cx: &mut Cx<'_>, id: &AgentId, when: Wall) {
        self.state.counters.slave_unreachable_completed += 1;
        self.marking_unreachable.remove(id);
        if let Some(info) = self.state.recovered_agents.remove(id) {
            cx.note_agent(&info, OfAgent::Unreachable);
            let unreachable = UnreachableAgent { info, since: when, newest_link: None };
            self.state.unreachable_agents.insert(id.clone(), Arc::new(unreachable));
            self.state.counters.slave_removals += 1;
            self.state.counters.recovery_slave_removals += 1;
            return self.send_agent_lost(cx, id);
        }
        let Some(agent) = self.agent(id).cloned() else { return };
        cx.note_agent(&agent.info, OfAgent::Unreachable);
        self.state.counters.slave_removals += 1;
        self.state.counters.slave_removals_unhealthy += 1;
        let message = format!("Agent {} is unreachable: health check timed out", agent.info.hostname);
        for key in self.keys_on(id).0 {
            let Some(task) = self.task(&key).cloned() else { continue };
            if self.mutated(Mutant::LoseInSilence) {
                self.remove_task(&key, RemovedAs::Unreachable);
                continue;
            }
            let state = self
                .framework(&key.framework)
                .map_or(TaskState::TaskUnreachable, |framework| seen(framework, TaskState::TaskUnreachable));
            let word = status(cx.now, &key.task, state, Reason::ReasonAgentRemoved, &message);
            let word = since(at(word, id, task.executor.as_ref()), when);
            self.end_task(cx, &key, word, RemovedAs::Unreachable);
        }
        self.lose_operations(cx, id, Some((OperationState::OperationUnreachable, &message)));
        let newest_link = self.held(id).newest_link;
        let unreachable = UnreachableAgent { info: Arc::clone(&agent.info), since: when, newest_link };
        self.state.unreachable_agents.insert(id.clone(), Arc::new(unreachable));
        self.lose_agent(cx, &agent);
    }

    /// That an agent is no longer registered is durable: its tasks are lost.
    pub(crate) fn lose_removed(&mut self, cx: &mut Cx<'_>, id: &AgentId, cause: Removal) {
        let Some(agent) = self.agent(id).cloned() else { return };
        self.forget_service(id);
        self.state.counters.slave_removals += 1;
        let why = match cause {
            Removal::Unregistered => {
                self.state.counters.slave_removals_unregistered += 1;
                "the agent unregistered"
            }
            Removal::Replaced => {
                self.state.counters.slave_removals_registered += 1;
                "a new agent registered at the same address"
            }
            Removal::MachineDown => "its machine went down for maintenance",
        };
        cx.note_agent(&agent.info, OfAgent::Removed { why });
        let message = format!("Agent {} removed: {why}", agent.info.hostname);
        for key in self.keys_on(id).0 {
            let Some(task) = self.task(&key).cloned() else { continue };
            let word = status(cx.now, &key.task, TaskState::TaskLost, Reason::ReasonAgentRemoved, &message);
            self.end_task(cx, &key, at(word, id, task.executor.as_ref()), RemovedAs::Completed);
        }
        self.lose_agent(cx, &agent);
    }

    /// What follows however an agent was lost: its executors and offers are gone, and every framework hears of it.
    pub(crate) fn lose_agent(&mut self, cx: &mut Cx<'_>, agent: &Agent) {
        self.lose_operations(cx, &agent.id, None);
        for key in self.keys_on(&agent.id).1 {
            self.remove_executor(&key);
        }
        self.rescind_offers_of(cx, &agent.id);
        self.forget_asked(cx, &agent.id);
        self.forget_agent(&agent.id);
        self.send_agent_lost(cx, &agent.id);
    }

    /// Agents of the registry had their time to come back to this master.
    pub(crate) fn give_up_recovered(&mut self, cx: &mut Cx<'_>) {
        let late = self.state.recovered_agents.keys().filter(|id| self.is_late(id));
        let late: Vec<AgentId> = late.cloned().collect();
        let Recovered { agents: all, given_up } = self.recovered;
        let percent = (given_up + late.len()) as f64 * 100.0 / all.max(1) as f64;
        if percent > self.options.recovery_agent_removal_limit {
            return self.abort(cx, too_many(late.len(), all, self.options.recovery_agent_removal_limit));
        }
        if self.options.agent_removal_interval.is_some() {
            return late.into_iter().for_each(|id| self.give_up_later(cx, Late::Recovered(id)));
        }
        for id in late.iter().take(RECOVERED_PER_STEP) {
            self.give_up_one(cx, id);
        }
        if late.len() > RECOVERED_PER_STEP {
            self.timers.set(Timer::Recovery, cx.now.mono);
        }
    }

    /// Whether an agent of the registry did not come back, and nothing else is being decided of it.
    fn is_late(&self, id: &AgentId) -> bool {
        self.state.recovered_agents.contains_key(id)
            && !self.returning.contains_key(id)
            && !self.marking_unreachable.contains(id)
            && !self.marking_gone.contains(id)
    }

    /// Calls an agent of the registry unreachable; false where it came back, or is gone.
    fn give_up_one(&mut self, cx: &mut Cx<'_>, id: &AgentId) -> bool {
        if !self.is_late(id) {
            return false;
        }
        let Some(info) = self.state.recovered_agents.get(id).cloned() else { return false };
        self.recovered.given_up += 1;
        self.marking_unreachable.insert(id.clone());
        let op = self.agent_record(&info, AgentStanding::Unreachable(cx.now.wall));
        self.commit(cx, vec![op], Then::Unreachable { agent: id.clone(), since: cx.now.wall });
        true
    }
}

fn too_many(late: usize, all: usize, limit: f64) -> String {
    format!(
        "{late} of {all} agents did not come back after the master changed, more than the {limit}% that \
         --recovery_agent_removal_limit allows to give up; see why they cannot reach this master before starting it again"
    )
}
