//! A3: that an agent is unreachable or gone is told only once the registry holds it, and then for each of its tasks; and
//! who is gone never comes back.

use meseta_master::View;
use meseta_model::state;
use meseta_wire::v1::scheduler::event::Failure;
use meseta_wire::v1::{self, TaskState};

use super::facts::Facts;
use crate::registry::{AgentRecord, Registry};
use crate::sometimes;
use crate::sometimes::Points;

/// An agent's record changes: who is gone stays so, as long as anybody remembers.
pub fn record(id: &str, before: Option<AgentRecord>, after: Option<AgentRecord>) {
    let gone = |record: Option<AgentRecord>| record.is_some_and(|record| record.gone);
    let back = gone(before) && after.is_some() && !gone(after);
    assert!(!back, "A3: agent {id} is gone, and is written down as if not");
}

/// A framework is told of a task.
pub fn gone(status: &v1::TaskStatus, registry: &Registry) {
    let Some(agent) = status.agent_id.as_ref().filter(|_| status.state == TaskState::TaskGoneByOperator)
    else {
        return;
    };
    // An agent that is drained to be gone calls its tasks so before it is.
    let durable =
        registry.agents.get(agent.value.as_str()).is_none_or(|record| record.gone || record.drain.is_some());
    assert!(
        durable,
        "A3: {} is called gone, and the registry says nothing of agent {}",
        status.task_id.value, agent.value
    );
}

/// A framework is told of a task.
pub fn unreachable(status: &v1::TaskStatus, registry: &Registry) {
    let Some(agent) = status.agent_id.as_ref().filter(|_| status.state == TaskState::TaskUnreachable) else {
        return;
    };
    let durable = registry.agents.get(agent.value.as_str()).is_some_and(|record| record.unreachable);
    assert!(
        durable,
        "A3: {} is called unreachable, and the registry says nothing of agent {}",
        status.task_id.value, agent.value
    );
}

/// Frameworks are told that an agent is lost.
pub fn lost(failure: &Failure, registry: &Registry) {
    let Some(agent) = failure.agent_id.as_ref().filter(|_| failure.executor_id.is_none()) else { return };
    let durable =
        registry.agents.get(agent.value.as_str()).is_none_or(|record| record.unreachable || record.gone);
    assert!(durable, "A3: agent {} is called lost, and the registry has it", agent.value);
}

/// Agents that a step removed: each of their tasks was told of, to a framework that could hear it.
pub fn each_task_told(facts: &Facts, before: &View, after: &View, points: &mut Points) {
    let back = after.unreachable_agents.len() < before.unreachable_agents.len();
    sometimes!(points, "agent came back after being unreachable", back);
    for id in before.agents.keys().filter(|id| !after.agents.contains_key(*id)) {
        for task in before.tasks.values().filter(|task| task.agent == *id) {
            let framework = task.key.framework.as_str();
            let hears = before.frameworks.get(framework).is_some_and(|framework| framework.is_connected());
            let knows = task.delivered.is_some_and(|delivered| state::is_terminal(delivered.state));
            let told = facts.step.told.contains(&(framework.to_owned(), task.key.task.to_string()));
            assert!(!hears || knows || told, "A3: agent {id} is lost, and nobody is told of {:?}", task.key);
        }
    }
}
