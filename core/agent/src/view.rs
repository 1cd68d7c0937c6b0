//! What readers see of an agent: an immutable picture, taken without copying what did not change.

use std::collections::VecDeque;
use std::sync::Arc;

use imbl::OrdMap;
use meseta_model::{ExecutorId, FrameworkId, Resources, TaskId};
use meseta_wire::v1;

use crate::completed::Completed;
use crate::operations::Operation;
use crate::state::{Counters, Drain, Executor, Framework, Phase, Task};
use crate::{Agent, ContainerPath};

/// A picture of the agent.
#[derive(Clone)]
pub struct View {
    /// The agent as it describes itself; with an id once a master gave one.
    pub info: Arc<v1::AgentInfo>,
    /// The master that serves it, as that calls itself.
    pub master_id: Option<String>,
    pub registered: bool,
    /// Whether its checkpoints were read.
    pub recovered: bool,
    pub counters: Counters,
    /// Folders of sandboxes that wait for their removal.
    pub discarded: usize,
    /// How it is being taken out of service, if it is.
    pub drain: Option<Drain>,
    /// What it has, with all that operations changed.
    pub total: Arc<Resources>,
    operations: OrdMap<u64, Arc<Operation>>,
    frameworks: OrdMap<FrameworkId, Framework>,
    completed: Completed,
}

/// A framework, as readers see it.
pub struct FrameworkView<'a> {
    pub id: &'a FrameworkId,
    pub info: &'a v1::FrameworkInfo,
    framework: &'a Framework,
}

/// A run of an executor, as readers see it.
pub struct ExecutorView<'a> {
    pub id: &'a ExecutorId,
    pub info: &'a v1::ExecutorInfo,
    pub container: &'a ContainerPath,
    pub command: bool,
    pub role: &'a str,
    /// Its process is there, as far as anybody knows.
    pub running: bool,
    pub stage: Stage,
    pub pid: Option<u32>,
    executor: &'a Executor,
}

/// How far a run of an executor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is being started, or did not subscribe (again) yet.
    Registering,
    Running,
    /// It was asked to end.
    Terminating,
    /// It stays until the ends of its tasks are acknowledged.
    Ended,
}

/// A task, as readers see it.
pub struct TaskView<'a> {
    pub id: &'a TaskId,
    pub name: &'a str,
    /// The encoded TaskInfo.
    pub info: &'a bytes::Bytes,
    pub resources: &'a [v1::Resource],
    pub state: v1::TaskState,
    pub status: Option<&'a v1::TaskStatus>,
    /// It was not handed to its executor yet.
    pub queued: bool,
}

/// An executor that ended, and the tasks that it had.
#[derive(Debug)]
pub struct CompletedExecutor {
    pub framework_id: FrameworkId,
    pub framework: Arc<v1::FrameworkInfo>,
    pub id: ExecutorId,
    pub info: Arc<v1::ExecutorInfo>,
    pub container: ContainerPath,
    pub role: Arc<str>,
    tasks: Arc<VecDeque<Arc<Task>>>,
}

impl Agent {
    /// A picture of the agent as it is now. O(1).
    pub fn view(&self) -> View {
        View {
            info: self.shown_info(),
            master_id: self.connection.master_id.clone(),
            registered: self.registered(),
            recovered: self.life != crate::state::Life::Blank,
            counters: self.counters,
            discarded: self.discarded.len(),
            drain: self.drain.clone(),
            total: self.total.clone(),
            operations: self.operations.picture(),
            frameworks: self.frameworks.clone(),
            completed: self.completed.clone(),
        }
    }
}

impl Agent {
    /// Whether the disk is so far behind that the agent should be given nothing but the disk's answers for now.
    pub fn is_behind(&self) -> bool {
        self.disk.is_behind()
    }

    /// The agent's description: without an id that is not on disk yet.
    fn shown_info(&self) -> Arc<v1::AgentInfo> {
        match self.connection.identified || self.info.id.is_none() {
            true => self.info.clone(),
            false => Arc::new(v1::AgentInfo { id: None, ..(*self.info).clone() }),
        }
    }
}

impl View {
    /// Frameworks that have something here, by id.
    pub fn frameworks(&self) -> impl Iterator<Item = FrameworkView<'_>> {
        self.frameworks.iter().map(|(id, framework)| FrameworkView { id, info: &framework.info, framework })
    }

    /// Operations that are under way or not acknowledged, oldest first.
    pub fn operations(&self) -> impl Iterator<Item = v1::Operation> {
        self.operations.values().map(|operation| operation.told())
    }

    /// Executors that ended, by framework and of each the oldest first; bounded.
    pub fn completed(&self) -> impl Iterator<Item = &CompletedExecutor> {
        self.completed.iter()
    }

    /// Those of one framework, oldest first.
    pub fn completed_of(&self, framework: &FrameworkId) -> impl Iterator<Item = &CompletedExecutor> {
        self.completed.of(framework)
    }
}

impl<'a> FrameworkView<'a> {
    pub fn executors(&self) -> impl Iterator<Item = ExecutorView<'a>> {
        let framework: &'a Framework = self.framework;
        framework.executors.iter().map(|(id, executor)| ExecutorView {
            id,
            info: &executor.info,
            container: &executor.container,
            command: executor.command,
            role: &executor.role,
            running: executor.phase != Phase::Ended,
            stage: match executor.phase {
                Phase::Recording | Phase::Starting | Phase::Registering { .. } => Stage::Registering,
                Phase::Running { .. } => Stage::Running,
                Phase::Terminating { .. } => Stage::Terminating,
                Phase::Ended => Stage::Ended,
            },
            pid: executor.pid,
            executor,
        })
    }
}

impl<'a> ExecutorView<'a> {
    /// Tasks that it has, or whose end was not acknowledged yet.
    pub fn tasks(&self) -> impl Iterator<Item = TaskView<'a>> {
        let executor: &'a Executor = self.executor;
        executor.tasks.values().map(|task| task_view(task, !task.delivered))
    }

    /// Tasks whose end was acknowledged, oldest first; bounded.
    pub fn completed_tasks(&self) -> impl Iterator<Item = TaskView<'a>> {
        let executor: &'a Executor = self.executor;
        executor.completed.iter().map(|task| task_view(task, false))
    }
}

impl CompletedExecutor {
    pub(crate) fn new(
        framework_id: &FrameworkId,
        framework: &Framework,
        id: &ExecutorId,
        executor: &Executor,
    ) -> CompletedExecutor {
        CompletedExecutor {
            framework_id: framework_id.clone(),
            framework: framework.info.clone(),
            id: id.clone(),
            info: executor.info.clone(),
            container: executor.container.clone(),
            role: executor.role.clone(),
            tasks: executor.completed.clone(),
        }
    }

    /// Its tasks, oldest first; bounded.
    pub fn tasks(&self) -> impl Iterator<Item = TaskView<'_>> {
        self.tasks.iter().map(|task| task_view(task, false))
    }
}

fn task_view(task: &Task, queued: bool) -> TaskView<'_> {
    TaskView {
        id: &task.id,
        name: &task.name,
        info: &task.info,
        resources: &task.resources,
        state: task.state,
        status: task.status.as_deref(),
        queued,
    }
}
