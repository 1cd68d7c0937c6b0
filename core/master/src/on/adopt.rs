//! What a returning agent says that there is on it, made part of the master's own state.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;
use meseta_model::messages::allocation_role;
use meseta_model::{AgentId, ExecutorId, FrameworkId, KillAsked, Resources, Role, TaskId, Uuid, state};
use meseta_wire::internal::from_agent;
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::task_status::Reason;
use meseta_wire::{Message, v1};

use crate::Master;
use crate::act::status::{at, seen, status};
use crate::cx::Cx;
use crate::on::reregister_agent::Report;
use crate::state::{Executor, ExecutorKey, Framework, Task, TaskKey};

/// A report that was read: only what belongs to a known framework and makes sense.
#[derive(Debug)]
pub(crate) struct Reported {
    pub(crate) executors: Vec<Executor>,
    pub(crate) tasks: Vec<ReportedTask>,
}

/// One task of it.
#[derive(Debug)]
pub(crate) struct ReportedTask {
    /// In the newest state that the agent knows.
    pub(crate) task: Task,
    /// The newest status.
    status: Option<v1::TaskStatus>,
}

impl Reported {
    pub(crate) fn read(
        report: &Report,
        agent: &AgentId,
        framework: impl Fn(&FrameworkId) -> Option<Arc<Framework>>,
    ) -> Self {
        let known = |id: &v1::FrameworkId| framework(&FrameworkId::from_wire(id).ok()?);
        let executors = report.executors.iter();
        let executors = executors.filter_map(|told| read_executor(told, agent, &*known(&told.framework_id)?));
        let tasks = report.tasks.iter();
        let tasks = tasks.filter_map(|told| read_task(told, agent, &*known(&told.framework_id)?));
        Self { executors: executors.collect(), tasks: tasks.collect() }
    }
}

/// To which role resources are allocated; where they do not say so, it is the only one of an old framework.
fn role_of(resources: &[v1::Resource], framework: &Framework) -> Option<Role> {
    let told = allocation_role(resources).ok()?;
    told.or_else(|| framework.roles.first().cloned())
}

fn read_executor(
    told: &from_agent::ExecutorState,
    agent: &AgentId,
    framework: &Framework,
) -> Option<Executor> {
    let executor = ExecutorId::from_wire(&told.info.executor_id).ok()?;
    Some(Executor {
        key: ExecutorKey::new(&framework.id, agent, &executor),
        info: Bytes::from(told.info.encode_to_vec()),
        role: role_of(&told.info.resources, framework)?,
        resources: Resources::from_wire(&told.info.resources).ok()?,
        cached: Default::default(),
    })
}

fn read_task(told: &from_agent::TaskState, agent: &AgentId, framework: &Framework) -> Option<ReportedTask> {
    let info = v1::TaskInfo::decode(&told.info).ok()?;
    let id = TaskId::from_wire(&info.task_id).ok()?;
    let executor = match told.command_executor {
        Some(true) => None,
        _ => Some(ExecutorId::from_wire(&told.executor_id).ok()?),
    };
    let task = Task {
        key: TaskKey::new(&framework.id, &id),
        agent: agent.clone(),
        executor,
        role: role_of(&info.resources, framework)?,
        info: told.info.clone(),
        resources: Resources::from_wire(&info.resources).ok()?,
        state: told.latest,
        delivered: None,
        statuses: Vec::new(),
        kept: None,
        cached: Default::default(),
    };
    let status = told.status.as_deref().or(told.unacknowledged.as_deref()).cloned();
    Some(ReportedTask { task, status })
}

impl Master {
    pub(crate) fn adopt_executors(&mut self, here: &Reported) {
        for executor in &here.executors {
            if !self.state.executors.contains_key(&executor.key) {
                let Executor { key, role, resources, .. } = executor;
                self.allocator.adopt(&key.framework, role, &key.agent, resources);
                self.add_executor(executor.clone());
            }
        }
    }

    pub(crate) fn adopt_tasks(&mut self, cx: &mut Cx<'_>, here: Reported, was_unreachable: bool) {
        for told in here.tasks {
            let (key, agent) = (told.task.key.clone(), told.task.agent.clone());
            let lost_sight = self.take_unreachable(&key).is_some();
            match self.task(&key).map(|known| known.agent.clone()) {
                Some(known) if known == agent => self.refresh_task(&told),
                // The framework launched another under this id meanwhile: one of them has to go.
                Some(_) => {
                    self.tell_kill(cx, &agent, &key, KillAsked::default());
                    continue;
                }
                None => self.adopt_task(&told),
            }
            if was_unreachable || lost_sight {
                self.tell_returned(cx, &key);
            }
            self.kill_again(cx, &agent, &key);
        }
    }

    /// Operations that the agent names are known from now on, as it knows them; returns those that it did not name, for which
    /// it is to answer.
    pub(crate) fn reconcile_operations_of(&mut self, agent: &AgentId, told: &[v1::Operation]) -> Vec<Bytes> {
        let mut named = BTreeSet::new();
        for told in told {
            let Ok(uuid) = Uuid::from_bytes(&told.uuid.value) else { continue };
            named.insert(uuid);
            let known = self.state.operations.get(&uuid).map(|known| known.agent.clone());
            if known.as_ref() == Some(agent) {
                self.move_operation(uuid, (*told.latest_status).clone());
            } else if known.is_none() {
                let framework = told.framework_id.as_ref().and_then(|id| FrameworkId::from_wire(id).ok());
                let message = v1::Operation { agent_id: Some(agent.to_wire()), ..told.clone() };
                self.add_operation(uuid, framework, agent.clone(), message);
            }
        }
        let sent = self.held(agent).operations.values();
        let missing = sent.filter(|uuid| !named.contains(uuid));
        missing.map(|uuid| Bytes::copy_from_slice(uuid.as_bytes())).collect()
    }

    /// What the agent did not name is gone: there is nothing left to be killed.
    pub(crate) fn forget_given_up(&mut self, agent: &AgentId) {
        self.held(agent).given_up.clear();
    }

    fn adopt_task(&mut self, told: &ReportedTask) {
        let mut task = told.task.clone();
        if task.uses_resources() {
            self.adopt(&task);
        }
        if let Some(status) = &told.status {
            task.keep_status(status);
        }
        self.add_task(task);
    }

    /// A task that both know: the agent's word is newer.
    fn refresh_task(&mut self, told: &ReportedTask) {
        let key = &told.task.key;
        if let (Some(status), Some(task)) = (&told.status, self.task_mut(key)) {
            task.keep_status(status);
        }
        self.move_task(key, told.task.state);
    }

    /// The framework hears that a task that it was told to be out of sight is there.
    fn tell_returned(&mut self, cx: &mut Cx<'_>, key: &TaskKey) {
        let (Some(task), Some(framework)) =
            (self.task(key).cloned(), self.framework(&key.framework).cloned())
        else {
            return;
        };
        if state::is_terminal(task.state) {
            // Its end comes as an update of the agent.
            return;
        }
        let state = seen(&framework, task.state);
        let word =
            status(cx.now, &key.task, state, Reason::ReasonAgentReregistered, "Task's agent reregistered");
        self.send_update(cx, &framework.id, at(word, &task.agent, task.executor.as_ref()));
    }

    /// A task that was to be killed, or was called lost, while its agent could not hear of it.
    fn kill_again(&mut self, cx: &mut Cx<'_>, agent: &AgentId, key: &TaskKey) {
        let held = self.held(agent);
        let given_up = held.given_up.remove(key);
        let asked = held.killed.get(key).cloned();
        let runs = self.task(key).is_some_and(|task| task.uses_resources());
        if runs && (given_up || asked.is_some()) {
            self.tell_kill(cx, agent, key, asked.unwrap_or_default());
        }
    }

    pub(crate) fn tell_kill(
        &mut self,
        cx: &mut Cx<'_>,
        agent: &AgentId,
        key: &TaskKey,
        asked: KillAsked,
    ) -> bool {
        let kill = to_agent::Kill {
            framework_id: key.framework.to_wire(),
            task_id: key.task.to_wire(),
            kill_policy: asked.policy,
            ..Default::default()
        };
        self.tell(cx, agent, ToAgent { kill: Some(kill.into()), ..Default::default() })
    }
}
