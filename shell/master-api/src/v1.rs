//! Views as messages of the v1 API.

use std::sync::Arc;

use meseta_api::common;
use meseta_master::{Agent, Executor, Framework, Offer, Options, Task, View};
use meseta_model::Wall;
use meseta_wire::v1::master::response::{self, get_agents, get_executors, get_frameworks};
use meseta_wire::{Message, v1};

use crate::index::{self, ByRole};
use crate::v0;

/// Everything at once.
pub(crate) fn state(view: &View) -> response::GetState {
    response::GetState {
        get_tasks: Some(tasks(view).into()),
        get_executors: Some(executors(view)),
        get_frameworks: Some(frameworks(view).into()),
        get_agents: Some(agents(view)),
        ..Default::default()
    }
}

pub(crate) fn tasks(view: &View) -> response::GetTasks {
    let ended = view.completed_tasks.values().flatten();
    response::GetTasks {
        tasks: view.tasks.values().map(|each| task(each)).collect(),
        unreachable_tasks: view.unreachable_tasks.values().map(|each| task(each)).collect(),
        completed_tasks: ended.map(|each| task(each)).collect(),
        ..Default::default()
    }
}

fn task(task: &Task) -> v1::Task {
    let info = common::showable(v1::TaskInfo::decode(&task.info).unwrap_or_default());
    let statuses = task.statuses.iter().filter_map(|bytes| v1::TaskStatus::decode(bytes).ok());
    let own = info.command.as_ref().and_then(|command| command.user.clone());
    let of_executor = || info.executor.as_ref()?.command.as_ref()?.user.clone();
    v1::Task {
        user: own.or_else(of_executor),
        name: info.name,
        task_id: task.key.task.to_wire(),
        framework_id: task.key.framework.to_wire(),
        executor_id: task.executor.as_ref().map(|id| id.to_wire()),
        agent_id: task.agent.to_wire(),
        state: task.state,
        resources: task.resources.to_wire_endpoint(Some(&task.role)),
        statuses: statuses.collect(),
        status_update_state: task.delivered.map(|delivered| delivered.state),
        status_update_uuid: task.delivered.map(|delivered| delivered.uuid.as_bytes().to_vec().into()),
        labels: info.labels,
        discovery: info.discovery,
        container: info.container,
        health_check: info.health_check,
        kill_policy: info.kill_policy,
        limits: info.limits,
        ..Default::default()
    }
}

pub(crate) fn executors(view: &View) -> response::GetExecutors {
    response::GetExecutors {
        executors: view.executors.values().map(|each| executor(each)).collect(),
        ..Default::default()
    }
}

fn executor(executor: &Executor) -> get_executors::Executor {
    let mut info = v1::ExecutorInfo::decode(&executor.info).unwrap_or_default();
    info.data = None;
    info.command.iter_mut().for_each(common::hide);
    get_executors::Executor {
        executor_info: info.into(),
        agent_id: executor.key.agent.to_wire(),
        ..Default::default()
    }
}

pub(crate) fn agents(view: &View) -> response::GetAgents {
    let held = index::by_agent(view);
    response::GetAgents {
        agents: view.agents.values().map(|each| agent(each, held.get(&each.id))).collect(),
        recovered_agents: view.recovered_agents.values().map(|info| (**info).clone()).collect(),
        ..Default::default()
    }
}

fn agent(agent: &Agent, held: Option<&ByRole>) -> get_agents::Agent {
    get_agents::Agent {
        agent_info: (*agent.info).clone().into(),
        active: agent.is_active(),
        deactivated: Some(agent.deactivated),
        version: agent.version.to_string(),
        pid: Some(agent.pid()),
        registered_time: Some(time(agent.registered_at)),
        reregistered_time: agent.reregistered_at.map(time),
        total_resources: agent.total.to_wire_endpoint(None),
        allocated_resources: index::allocated(held, |held| &held.used),
        offered_resources: index::allocated(held, |held| &held.offered),
        capabilities: agent.capabilities.to_vec(),
        ..Default::default()
    }
}

pub(crate) fn frameworks(view: &View) -> response::GetFrameworks {
    let offers = index::offers(view);
    let shown = |each: &Arc<Framework>| {
        let offers = offers.get(&each.id).map(Vec::as_slice).unwrap_or_default();
        framework(each, view, offers)
    };
    response::GetFrameworks {
        frameworks: view.frameworks.values().map(shown).collect(),
        completed_frameworks: view.completed_frameworks.iter().map(shown).collect(),
        ..Default::default()
    }
}

fn framework(framework: &Framework, view: &View, offers: &[Arc<Offer>]) -> get_frameworks::Framework {
    let mut allocated = Vec::new();
    for task in view.tasks_of(&framework.id).filter(|task| task.uses_resources()) {
        allocated.extend(task.resources.to_wire_endpoint(Some(&task.role)));
    }
    for executor in view.executors_of(&framework.id) {
        allocated.extend(executor.resources.to_wire_endpoint(Some(&executor.role)));
    }
    let offered = offers.iter().flat_map(|offer| offer.resources.to_wire_endpoint(Some(&offer.role)));
    get_frameworks::Framework {
        framework_info: (*framework.info).clone().into(),
        active: framework.is_active(),
        connected: framework.is_connected(),
        recovered: framework.recovered,
        registered_time: Some(time(framework.registered_at)),
        reregistered_time: framework.reregistered_at.map(time),
        unregistered_time: framework.unregistered_at.map(time),
        offers: offers.iter().map(|each| offer(each, view)).collect(),
        allocated_resources: allocated,
        offered_resources: offered.collect(),
        offer_constraints: framework.offer_constraints.as_deref().cloned(),
        ..Default::default()
    }
}

fn offer(offer: &Offer, view: &View) -> v1::Offer {
    let info = view.agents.get(&offer.agent).map(|agent| agent.info.clone());
    let role = offer.role.as_str().to_owned();
    v1::Offer {
        id: offer.id.to_wire(),
        framework_id: offer.framework.to_wire(),
        agent_id: offer.agent.to_wire(),
        hostname: info.as_ref().map(|info| info.hostname.clone()).unwrap_or_default(),
        resources: offer.resources.to_wire_endpoint(Some(&offer.role)),
        attributes: info.map(|info| info.attributes.clone()).unwrap_or_default(),
        allocation_info: Some(v1::resource::AllocationInfo { role: Some(role), ..Default::default() }),
        ..Default::default()
    }
}

pub(crate) fn roles(view: &View, options: &Options) -> response::GetRoles {
    let held = index::by_role(view);
    let shown = |role: &meseta_model::Role| {
        let resources = held.get(role).map(|held| held.used.plus(&held.offered)).unwrap_or_default();
        let frameworks = view.frameworks.values().filter(|framework| framework.roles.contains(role));
        v1::Role {
            name: role.as_str().to_owned(),
            weight: v0::weight(options, role),
            frameworks: frameworks.map(|framework| framework.id.to_wire()).collect(),
            resources: resources.to_wire_endpoint(Some(role)),
            ..Default::default()
        }
    };
    response::GetRoles { roles: v0::known(view, options).iter().map(shown).collect(), ..Default::default() }
}

pub(crate) fn weights(options: &Options) -> response::GetWeights {
    let shown = |(role, weight): &(meseta_model::Role, f64)| v1::WeightInfo {
        role: Some(role.as_str().to_owned()),
        weight: *weight,
        ..Default::default()
    };
    response::GetWeights { weight_infos: options.weights.iter().map(shown).collect(), ..Default::default() }
}

fn time(at: Wall) -> v1::TimeInfo {
    v1::TimeInfo { nanoseconds: at.0, ..Default::default() }
}
