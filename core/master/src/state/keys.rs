//! Under which keys tasks and executors are found: those of one framework stand together.

use meseta_model::{AgentId, ExecutorId, FrameworkId, TaskId};

/// A task by its framework and id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskKey {
    pub framework: FrameworkId,
    pub task: TaskId,
}

/// An executor by its framework, agent and id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExecutorKey {
    pub framework: FrameworkId,
    pub agent: AgentId,
    pub executor: ExecutorId,
}

impl TaskKey {
    pub fn new(framework: &FrameworkId, task: &TaskId) -> Self {
        Self { framework: framework.clone(), task: task.clone() }
    }

    /// The key before all tasks of a framework.
    pub fn first_of(framework: &FrameworkId) -> Self {
        Self { framework: framework.clone(), task: TaskId::from_trusted("") }
    }
}

impl ExecutorKey {
    pub fn new(framework: &FrameworkId, agent: &AgentId, executor: &ExecutorId) -> Self {
        Self { framework: framework.clone(), agent: agent.clone(), executor: executor.clone() }
    }

    /// The key before all executors of a framework.
    pub fn first_of(framework: &FrameworkId) -> Self {
        Self::first_on(framework, &AgentId::from_trusted(""))
    }

    /// The key before all executors of a framework on one agent.
    pub fn first_on(framework: &FrameworkId, agent: &AgentId) -> Self {
        Self::new(framework, agent, &ExecutorId::from_trusted(""))
    }
}
