//! What readers see: the whole state, in parts that are shared and never change.
//!
//! Owns the state itself, in persistent maps, so that a clone costs the same whatever it holds. Promises that a view is
//! one moment between two steps. Refuses to know how it is shown.

use std::ops::Bound;
use std::sync::Arc;

use imbl::{OrdMap, Vector};
use meseta_model::{AgentId, FrameworkId, Name, OfferId, Quota, Resources, Role, Uuid, Wall};
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::task_status::{Reason, Source};
use meseta_wire::v1::{self, OperationState, TaskState};

use crate::counters::{Counters, FrameworkCounters, Tally};
use crate::state::{
    Agent, Executor, ExecutorKey, Framework, InverseOffer, Maintenance, Offer, Operation, Task, TaskKey,
    UnreachableAgent,
};

/// Everything that the master knows, at one moment. Cloning is cheap.
#[derive(Debug, Clone, Default)]
pub struct View {
    /// What this master calls itself; empty until the registry is recovered.
    pub master_id: Arc<str>,
    /// How many masters have led with this registry.
    pub epoch: u64,
    /// When it began to serve.
    pub elected_at: Option<Wall>,
    pub frameworks: OrdMap<FrameworkId, Arc<Framework>>,
    /// Those that ended, oldest first; bounded.
    pub completed_frameworks: Vector<Arc<Framework>>,
    pub agents: OrdMap<AgentId, Arc<Agent>>,
    /// Agents of the registry that did not come back to this master yet.
    pub recovered_agents: OrdMap<AgentId, Arc<v1::AgentInfo>>,
    pub unreachable_agents: OrdMap<AgentId, Arc<UnreachableAgent>>,
    /// Agents that an operator declared gone, and when.
    pub gone_agents: OrdMap<AgentId, Wall>,
    /// What operators plan for machines.
    pub maintenance: Arc<Maintenance>,
    /// Tasks on registered agents: those that run, and those whose end is not acknowledged.
    pub tasks: OrdMap<TaskKey, Arc<Task>>,
    /// Tasks on unreachable agents; bounded per framework.
    pub unreachable_tasks: OrdMap<TaskKey, Arc<Task>>,
    /// Tasks that ended, oldest first; bounded per framework.
    pub completed_tasks: OrdMap<FrameworkId, Vector<Arc<Task>>>,
    pub executors: OrdMap<ExecutorKey, Arc<Executor>>,
    pub offers: OrdMap<OfferId, Arc<Offer>>,
    /// Weights of roles, where they were set.
    pub weights: OrdMap<Role, f64>,
    /// Quotas of roles, where they were set.
    pub quotas: OrdMap<Role, Arc<Quota>>,
    /// Who is asked to leave machines that will be away.
    pub inverse_offers: OrdMap<OfferId, Arc<InverseOffer>>,
    /// What those answered who were asked; as they are no more than hints, the next master does not know them.
    pub inverse_answers: OrdMap<(AgentId, FrameworkId), v1::allocator::InverseOfferStatus>,
    /// Operations on registered agents that are under way or not acknowledged.
    pub operations: OrdMap<Uuid, Arc<Operation>>,
    /// Refusals that stand, by role, where there are any.
    pub refusals: OrdMap<Role, u64>,
    pub counters: Counters,
    /// Tasks that are there, by state; those on unreachable agents under TASK_UNREACHABLE.
    pub tally: Tally,
    /// How often tasks ended in which way: `master/task_<state>/source_<source>/reason_<reason>`.
    pub ends: OrdMap<(TaskState, Source, Reason), u64>,
    /// Operations that are under way, and how often others ended in which way: `master/operations/<type>/<state>`.
    pub operation_counts: OrdMap<(operation::Type, OperationState), u64>,
    pub framework_counters: OrdMap<FrameworkId, Arc<FrameworkCounters>>,
}

impl View {
    /// Whether the registry is recovered and calls are taken.
    pub fn is_serving(&self) -> bool {
        self.elected_at.is_some()
    }

    /// A role's weight against its siblings.
    pub fn weight(&self, role: &Role) -> f64 {
        self.weights.get(role).copied().unwrap_or(1.0)
    }

    /// The tasks of a framework, by id.
    pub fn tasks_of(&self, framework: &FrameworkId) -> impl Iterator<Item = &Arc<Task>> {
        tasks_of(&self.tasks, framework)
    }

    /// Its tasks on unreachable agents, by id.
    pub fn unreachable_tasks_of(&self, framework: &FrameworkId) -> impl Iterator<Item = &Arc<Task>> {
        tasks_of(&self.unreachable_tasks, framework)
    }

    /// Its tasks that ended, oldest first.
    pub fn completed_tasks_of(&self, framework: &FrameworkId) -> impl Iterator<Item = &Arc<Task>> {
        self.completed_tasks.get(framework).into_iter().flatten()
    }

    /// The executors of a framework, by agent and id.
    pub fn executors_of(&self, framework: &FrameworkId) -> impl Iterator<Item = &Arc<Executor>> {
        let framework = framework.clone();
        executors_from(&self.executors, ExecutorKey::first_of(&framework))
            .take_while(move |executor| executor.key.framework == framework)
    }

    /// The executors of a framework on one agent, by id.
    pub fn executors_on(
        &self,
        framework: &FrameworkId,
        agent: &AgentId,
    ) -> impl Iterator<Item = &Arc<Executor>> {
        let (framework, agent) = (framework.clone(), agent.clone());
        executors_from(&self.executors, ExecutorKey::first_on(&framework, &agent))
            .take_while(move |executor| executor.key.framework == framework && executor.key.agent == agent)
    }

    /// What a framework's tasks and executors use. Costs what there is of them.
    pub fn used_by(&self, framework: &FrameworkId) -> Resources {
        let mut sum = Resources::new();
        self.tasks_of(framework)
            .filter(|task| task.uses_resources())
            .for_each(|task| sum.add(&task.resources));
        self.executors_of(framework).for_each(|executor| sum.add(&executor.resources));
        sum
    }

    /// Calls `each` with every gauge that follows from the state, under Mesos' name. Costs what there is of agents,
    /// frameworks and offers.
    pub fn gauges(&self, mut each: impl FnMut(&str, f64)) {
        let count = |n: usize| n as f64;
        let agents = |keep: fn(&Agent) -> bool| count(self.agents.values().filter(|a| keep(a)).count());
        each("master/slaves_active", agents(Agent::is_active));
        each("master/slaves_inactive", agents(|agent| !agent.is_active()));
        each("master/slaves_connected", agents(Agent::is_connected));
        each("master/slaves_disconnected", agents(|agent| !agent.is_connected()));
        each("master/slaves_unreachable", count(self.unreachable_agents.len()));
        let frameworks =
            |keep: fn(&Framework) -> bool| count(self.frameworks.values().filter(|f| keep(f)).count());
        each("master/frameworks_active", frameworks(Framework::is_active));
        each("master/frameworks_inactive", frameworks(|framework| !framework.is_active()));
        each("master/frameworks_connected", frameworks(Framework::is_connected));
        each("master/frameworks_disconnected", frameworks(|framework| !framework.is_connected()));
        each("master/outstanding_offers", count(self.offers.len()));
        for (name, state) in [
            ("master/tasks_staging", TaskState::TaskStaging),
            ("master/tasks_starting", TaskState::TaskStarting),
            ("master/tasks_running", TaskState::TaskRunning),
            ("master/tasks_killing", TaskState::TaskKilling),
        ] {
            each(name, self.tally.of(state) as f64);
        }
        each("master/tasks_unreachable", count(self.unreachable_tasks.len()));
        self.resource_gauges(each);
    }

    fn resource_gauges(&self, mut each: impl FnMut(&str, f64)) {
        for name in [Name::CPUS, Name::GPUS, Name::MEM, Name::DISK] {
            for (suffix, revocable) in [("", false), ("_revocable", true)] {
                let amount = |resources: &Resources| {
                    resources.filter(|r| r.kind.is_revocable() == revocable).scalar(name.as_str()).to_f64()
                };
                let total: f64 = self.agents.values().map(|agent| amount(&agent.total)).sum();
                let used: f64 = self.agents.values().map(|agent| amount(&agent.used)).sum();
                let percent = if total > 0.0 { used / total } else { 0.0 };
                for (kind, value) in [("total", total), ("used", used), ("percent", percent)] {
                    each(&format!("master/{name}{suffix}_{kind}"), value);
                }
            }
        }
    }
}

fn tasks_of<'a>(
    tasks: &'a OrdMap<TaskKey, Arc<Task>>,
    framework: &FrameworkId,
) -> impl Iterator<Item = &'a Arc<Task>> + use<'a> {
    let framework = framework.clone();
    tasks
        .range((Bound::Included(TaskKey::first_of(&framework)), Bound::Unbounded))
        .map(|(_, task)| task)
        .take_while(move |task| task.key.framework == framework)
}

fn executors_from(
    executors: &OrdMap<ExecutorKey, Arc<Executor>>,
    first: ExecutorKey,
) -> impl Iterator<Item = &Arc<Executor>> {
    executors.range((Bound::Included(first), Bound::Unbounded)).map(|(_, executor)| executor)
}
