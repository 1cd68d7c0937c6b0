//! What always holds of a master, whatever happens to it.
//!
//! Where a message begins with a letter and a number, that is the rule of `docs/simulator.md` which it is part of: R for
//! resources, F for frameworks, T for tasks, A for agents; B, which is judged here alone, is for what is bounded.

use std::collections::{BTreeMap, BTreeSet};

use meseta_model::{AgentId, Name, Resources};

use crate::Master;
use crate::master::Held;
use crate::state::{Agent, Executor, Task};
use crate::timers::Timer;

/// What is on an agent.
#[derive(Default)]
struct There<'a> {
    tasks: Vec<&'a Task>,
    executors: Vec<&'a Executor>,
}

impl Master {
    /// Looks at everything. Costs what there is.
    pub(crate) fn check_all(&self) {
        self.allocator.check();
        self.check_offers();
        self.check_tasks();
        self.check_executors();
        self.check_frameworks();
        self.check_agents();
        self.check_promises();
        self.check_operations();
        self.check_tally();
        self.check_sums();
        self.check_timers();
        self.check_maintenance();
    }

    /// Looks at the agents that the last step touched: cheap enough after each step. What readers see of their books is
    /// what the ledger said at the end of that step.
    pub fn check_touched(&self) {
        for id in &self.touched_last {
            if let Some(agent) = self.agent(id) {
                self.check_own(agent);
            }
        }
    }

    /// One agent, with what it is said to hold.
    fn check_own(&self, agent: &Agent) {
        let id = &agent.id;
        let Some(held) = self.held.get(id) else { panic!("F4: nothing hangs on agent {id}") };
        let tasks = held.tasks.iter().map(|key| {
            let Some(task) = self.task(key) else { panic!("F4: task {key:?} of agent {id} is not there") };
            assert_eq!(&task.agent, id, "F4: task {key:?} hangs on another agent");
            &**task
        });
        let executors = held.executors.iter().map(|key| {
            let executor = self.state.executors.get(key);
            executor.unwrap_or_else(|| panic!("F4: executor {key:?} is not there")).as_ref()
        });
        self.check_use(agent, held, tasks, executors);
    }

    /// R1: what readers see of an agent is what the ledger says. F4: what it is said to hold is what says that it is there.
    fn check_book(&self, agent: &Agent, there: &There<'_>) {
        let id = &agent.id;
        let Some(book) = self.allocator.agent_view(id) else {
            panic!("R1: the ledger does not know agent {id}")
        };
        assert_eq!(
            (&agent.used, &agent.offered),
            (&book.used, &book.offered),
            "R1: readers see other books of agent {id}"
        );
        let Some(held) = self.held.get(id) else { panic!("F4: nothing hangs on agent {id}") };
        let (tasks, executors) = (there.tasks.iter(), there.executors.iter());
        let same = held.tasks.iter().eq(tasks.clone().map(|task| &task.key));
        assert!(same, "F4: tasks of agent {id} are lost to it, or hang on it and are not there");
        let same = held.executors.iter().eq(executors.clone().map(|executor| &executor.key));
        assert!(same, "F4: executors of agent {id} are lost to it, or hang on it and are not there");
        self.check_use(agent, held, tasks.copied(), executors.copied());
    }

    /// R1: what tasks and executors use and what is offered is what the ledger says, of one agent.
    fn check_use<'a>(
        &self,
        agent: &Agent,
        held: &Held,
        tasks: impl Iterator<Item = &'a Task>,
        executors: impl Iterator<Item = &'a Executor>,
    ) {
        let id = &agent.id;
        let Some(total) = self.allocator.total(id) else { panic!("R1: the ledger does not know agent {id}") };
        let mut used = Resources::new();
        tasks.filter(|task| task.uses_resources()).for_each(|task| used.add(&task.resources));
        executors.for_each(|executor| used.add(&executor.resources));
        assert_eq!(
            used, agent.used,
            "R1: what tasks and executors of agent {id} use is not what the ledger says"
        );
        let mut offered = Resources::new();
        for key in &held.offers {
            let Some(offer) = self.state.offers.get(key) else {
                panic!("R5: offer {key} of agent {id} is not there")
            };
            offered.add(&offer.resources);
        }
        assert_eq!(offered, agent.offered, "R1: what is offered of agent {id} is not what the ledger says");
        assert_eq!(&agent.total, total, "R1: agent {id} has another total in the ledger");
        assert!(agent.is_active() || offered.is_empty(), "R5: inactive agent {id} is offered");
    }

    /// What says of itself that it is on which agent, in the order of its keys.
    fn there(&self) -> BTreeMap<&AgentId, There<'_>> {
        let mut there: BTreeMap<&AgentId, There<'_>> = BTreeMap::new();
        self.state.tasks.values().for_each(|task| there.entry(&task.agent).or_default().tasks.push(task));
        for executor in self.state.executors.values() {
            there.entry(&executor.key.agent).or_default().executors.push(executor);
        }
        there
    }

    /// R5: every offer is of an agent and to a framework that are there, and the ledger knows it.
    fn check_offers(&self) {
        for (id, offer) in self.state.offers.iter() {
            let Some(known) = self.allocator.offer(id) else {
                panic!("R5: the ledger does not know offer {id}")
            };
            assert_eq!(known.resources, offer.resources, "R5: offer {id} is another in the ledger");
            let framework = self.framework(&offer.framework);
            assert!(framework.is_some_and(|f| f.is_active()), "R5: offer {id} outlived its framework");
            assert!(self.agent(&offer.agent).is_some(), "R5: offer {id} outlived its agent");
            let reserved = offer.resources.iter().all(|resource| resource.kind.offerable_to(&offer.role));
            assert!(reserved, "R3: offer {id} has resources reserved to others than {}", offer.role);
        }
        let by_framework: usize = self.offers_of.values().map(|offers| offers.len()).sum();
        assert_eq!(by_framework, self.state.offers.len(), "R5: some offers are not found by their framework");
    }

    /// F4: every task has its framework and agent. T3: none is in two places.
    fn check_tasks(&self) {
        for (key, task) in &self.state.tasks {
            assert_eq!(key, &task.key);
            assert!(self.framework(&key.framework).is_some(), "F4: task {key:?} outlived its framework");
            assert!(
                !self.state.unreachable_tasks.contains_key(key),
                "T3: task {key:?} is here and unreachable"
            );
        }
        for key in self.state.unreachable_tasks.keys() {
            assert!(
                self.framework(&key.framework).is_some(),
                "F4: unreachable {key:?} outlived its framework"
            );
            assert!(self.unreachable_order.contains(key), "B1: unreachable {key:?} would never be forgotten");
        }
        assert_eq!(
            self.unreachable_order.len(),
            self.state.unreachable_tasks.len(),
            "B1: unreachable tasks are kept twice"
        );
    }

    fn check_executors(&self) {
        for (key, executor) in &self.state.executors {
            assert_eq!(key, &executor.key);
            assert!(self.framework(&key.framework).is_some(), "F4: executor {key:?} outlived its framework");
        }
    }

    /// F1: what ended is not there. F2: one stream for each framework that is connected, and none for any other.
    fn check_frameworks(&self) {
        for (id, framework) in &self.state.frameworks {
            assert!(!self.ended.contains(id), "F1: framework {id} ended and is there");
            match &framework.subscription {
                Some(subscription) => {
                    assert_eq!(
                        self.streams.get(&subscription.stream),
                        Some(id),
                        "F2: the stream of {id} is another's"
                    );
                    assert!(framework.failover_deadline.is_none(), "F3: {id} is connected and awaited");
                }
                None => {
                    let awaited = self.timers.is_set(&Timer::Failover(id.clone()));
                    let joins = !self.joining.is_empty();
                    assert!(awaited || joins || framework.ending, "F3: {id} would stay away forever");
                }
            }
        }
        for (stream, id) in &self.streams {
            let own = self.framework(id).and_then(|framework| framework.subscription.as_ref());
            assert!(
                own.is_some_and(|own| own.stream == *stream),
                "F2: {stream:?} is listened to, but not that of {id}"
            );
        }
        assert!(self.state.completed_frameworks.len() <= self.options.max_completed_frameworks);
        for (id, history) in &self.state.completed_tasks {
            assert!(
                history.len() <= self.options.max_completed_tasks_per_framework,
                "too much history of {id}"
            );
        }
    }

    /// A2: one session for each agent that is connected. A3: an agent is in one place only.
    fn check_agents(&self) {
        let mut spoken: BTreeMap<&AgentId, usize> = BTreeMap::new();
        for id in self.links.values().flat_map(|sessions| sessions.values()) {
            *spoken.entry(id).or_default() += 1;
        }
        let (mut there, nothing) = (self.there(), There::default());
        for (id, agent) in &self.state.agents {
            self.check_book(agent, there.get(id).unwrap_or(&nothing));
            there.remove(id);
            let sessions = spoken.remove(id).unwrap_or(0);
            assert_eq!(sessions, usize::from(agent.is_connected()), "A2: agent {id} has {sessions} sessions");
            let elsewhere = self.state.recovered_agents.contains_key(id)
                || self.state.unreachable_agents.contains_key(id)
                || self.state.gone_agents.contains_key(id);
            assert!(!elsewhere, "A3: agent {id} is registered, and recovered, unreachable or gone");
        }
        assert!(there.is_empty(), "F4: something is on agents that are not there: {:?}", there.keys());
        assert!(spoken.is_empty(), "F4: sessions of agents that are not there: {spoken:?}");
        for id in self.held.keys() {
            assert!(self.agent(id).is_some(), "F4: something hangs on agent {id}, which is not there");
        }
        for id in self.incarnations.values().chain(self.addresses.values()) {
            assert!(self.agent(id).is_some(), "F4: agent {id} is found by its address, but is not there");
        }
    }

    /// R7: what readers see of weights and quotas is what the ledger holds to, and was decided.
    fn check_promises(&self) {
        for (role, weight) in &self.state.weights {
            assert_eq!(self.allocator.weight(role), *weight, "R7: the ledger weighs {role} otherwise");
        }
        for (role, quota) in &self.state.quotas {
            assert_eq!(
                self.allocator.quota(role),
                Some(&**quota),
                "R7: the ledger has another quota of {role}"
            );
        }
        assert_eq!(self.allocator.quotas().len(), self.state.quotas.len(), "R7: the ledger has more quotas");
    }

    /// Who is asked to leave a machine is there, and so is the plan that it should.
    fn check_maintenance(&self) {
        for (id, offer) in &self.state.inverse_offers {
            let pair = (offer.agent.clone(), offer.framework.clone());
            assert_eq!(
                self.asked.out.get(&pair),
                Some(id),
                "R5: inverse offer {id} is not known for its pair"
            );
            let framework = self.framework(&offer.framework);
            assert!(
                framework.is_some_and(|f| f.is_active()),
                "R5: inverse offer {id} outlived its framework"
            );
            let Some(agent) = self.agent(&offer.agent) else {
                panic!("R5: inverse offer {id} outlived its agent")
            };
            assert!(agent.is_active(), "R5: inverse offer {id} is about an inactive agent");
            let told = self.unavailability(agent);
            assert_eq!(told, Some(&offer.unavailability), "R5: inverse offer {id} tells of another time");
        }
        assert_eq!(self.asked.out.len(), self.state.inverse_offers.len(), "R5: some inverse offers are lost");
        for (machine, agents) in &self.machines {
            for id in agents {
                let there = self.agent(id).map(|agent| agent.machine());
                assert_eq!(there.as_ref(), Some(machine), "F4: agent {id} is not on {machine:?}");
            }
        }
        let placed: usize = self.machines.values().map(BTreeSet::len).sum();
        assert_eq!(placed, self.state.agents.len(), "F4: some agents are on no machine");
        for id in self.draining.keys() {
            assert!(self.deactivated.contains(id), "A3: agent {id} is drained and may be offered");
        }
    }

    /// F4: every operation is on an agent that is there, and found by its framework.
    fn check_operations(&self) {
        let mut of_frameworks = 0;
        for (uuid, operation) in &self.state.operations {
            let held = self.held.get(&operation.agent);
            let found = held.and_then(|held| held.operations.get(&operation.number));
            assert_eq!(found, Some(uuid), "F4: operation {uuid} is lost to its agent");
            let Some(framework) = &operation.framework else { continue };
            of_frameworks += 1;
            assert!(
                self.operations.of(framework).any(|own| own == *uuid),
                "F4: operation {uuid} is lost to its framework"
            );
        }
        let held: usize = self.held.values().map(|held| held.operations.len()).sum();
        assert_eq!(held, self.state.operations.len(), "F4: operations hang on agents that are not there");
        assert_eq!(of_frameworks, self.operations.len(), "F4: operations of frameworks that are not there");
        let of_operators = self.state.operations.len() - of_frameworks;
        assert_eq!(
            of_operators,
            self.operations.of_operators(),
            "F4: operations of operators are miscounted"
        );
    }

    fn check_tally(&self) {
        let mut tally = crate::Tally::default();
        self.state.tasks.values().for_each(|task| tally.add(task.state));
        assert_eq!(tally, self.state.tally, "tasks are miscounted");
    }

    /// R7: what readers see to count against quota is what the ledger counts, in scalars.
    fn check_sums(&self) {
        for (role, sums) in self.state.by_role() {
            let (seen, counted) = (sums.charged(), self.allocator.consumption(&role));
            for name in [Name::CPUS, Name::MEM, Name::DISK, Name::GPUS] {
                let (seen, counted) = (seen.get(name.as_str()), counted.get(name.as_str()));
                assert_eq!(seen, counted, "R7: the ledger counts another consumption of {name} by {role}");
            }
        }
        let mut seen = 0;
        for role in self.allocator.active_roles() {
            let refusals = self.allocator.filters(&role);
            let shown = self.state.refusals.get(&role).copied().unwrap_or(0);
            assert_eq!(shown, refusals, "readers see other refusals in {role}");
            seen += usize::from(refusals > 0);
        }
        assert_eq!(seen, self.state.refusals.len(), "readers see refusals of roles that are not there");
    }

    /// Nothing waits for what is not there.
    fn check_timers(&self) {
        for timer in self.timers.iter() {
            let there = match timer {
                Timer::Ping(agent) | Timer::Unchecked(agent) => self.agent(agent).is_some(),
                Timer::Heartbeat(framework) | Timer::Failover(framework) => {
                    self.framework(framework).is_some()
                }
                Timer::Offer(offer) => {
                    self.state.offers.contains_key(offer) || self.state.inverse_offers.contains_key(offer)
                }
                Timer::Removal
                | Timer::Recovery
                | Timer::Resume
                | Timer::RegistryGc
                | Timer::InverseOffers => true,
            };
            assert!(there, "F4: {timer:?} waits for nothing");
        }
        let offers = self.state.offers.len() + self.state.inverse_offers.len();
        let most = 3 * self.state.agents.len() + 2 * self.state.frameworks.len() + offers + 5;
        assert!(self.timers.len() <= most, "B1: too many timers");
    }
}
