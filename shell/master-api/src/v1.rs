//! Views as messages of the v1 API. Of tasks and executors, of which there are many, the encoded forms are kept.

use std::sync::Arc;

use meseta_api::secrets;
use meseta_master::{Agent, Executor, Form, Framework, HeldByRole, Offer, Options, RoleSums, Task, View};
use meseta_model::{Name, Role, Scalar, Wall};
use meseta_wire::v1::master::response::{self, get_agents, get_executors, get_frameworks};
use meseta_wire::{Encoding, Message, Text, v1};

use crate::index;
use crate::render::{Parts, encoded};
use crate::{maintenance, v0};

/// GET_STATE: everything at once.
pub(crate) fn state(view: &View, encoding: Encoding) -> Vec<u8> {
    Parts::of(&response::GetState::default(), encoding)
        .set("get_tasks", &tasks(view, encoding))
        .set("get_executors", &executors(view, encoding))
        .set("get_frameworks", &frameworks(view, encoding))
        .set("get_agents", &agents(view, encoding))
        .finish()
}

/// GET_TASKS.
pub(crate) fn tasks(view: &View, encoding: Encoding) -> Vec<u8> {
    let kept = |task: &Arc<Task>| task.cached.get_or(form(encoding), || encoded(&self::task(task), encoding));
    Parts::of(&response::GetTasks::default(), encoding)
        .list("tasks", view.tasks.values().map(kept))
        .list("unreachable_tasks", view.unreachable_tasks.values().map(kept))
        .list("completed_tasks", view.completed_tasks.values().flatten().map(kept))
        .finish()
}

fn form(encoding: Encoding) -> Form {
    match encoding {
        Encoding::Json => Form::V1Json,
        Encoding::Protobuf => Form::V1Protobuf,
    }
}

fn task(task: &Task) -> v1::Task {
    let info = secrets::redacted_task(v1::TaskInfo::decode(&task.info).unwrap_or_default());
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

/// GET_EXECUTORS.
pub(crate) fn executors(view: &View, encoding: Encoding) -> Vec<u8> {
    let kept = |executor: &Arc<Executor>| {
        executor.cached.get_or(form(encoding), || encoded(&self::executor(executor), encoding))
    };
    Parts::of(&response::GetExecutors::default(), encoding)
        .list("executors", view.executors.values().map(kept))
        .finish()
}

fn executor(executor: &Executor) -> get_executors::Executor {
    let mut info = v1::ExecutorInfo::decode(&executor.info).unwrap_or_default();
    secrets::redact_executor(&mut info);
    get_executors::Executor {
        executor_info: info.into(),
        agent_id: executor.key.agent.to_wire(),
        ..Default::default()
    }
}

/// GET_AGENTS.
pub(crate) fn agents(view: &View, encoding: Encoding) -> Vec<u8> {
    let held = view.by_agent();
    let shown = |each: &Arc<Agent>| encoded(&agent(each, held.get(&each.id)), encoding);
    Parts::of(&response::GetAgents::default(), encoding)
        .list("agents", view.agents.values().map(shown))
        .list("recovered_agents", view.recovered_agents.values().map(|info| encoded(&**info, encoding)))
        .finish()
}

fn agent(agent: &Agent, held: Option<&HeldByRole>) -> get_agents::Agent {
    get_agents::Agent {
        agent_info: (*agent.info).clone().into(),
        active: agent.is_active(),
        deactivated: Some(agent.deactivated),
        version: Text::new(&agent.version),
        pid: Some(agent.pid().into()),
        registered_time: Some(time(agent.registered_at)),
        reregistered_time: agent.reregistered_at.map(time),
        total_resources: agent.total.to_wire_endpoint(None),
        allocated_resources: index::allocated(held, |held| &held.used),
        offered_resources: index::allocated(held, |held| &held.offered),
        capabilities: agent.capabilities.to_vec(),
        drain_info: agent.drain.as_ref().map(|drain| drain.info.clone()),
        estimated_drain_start_time: agent.drain.as_ref().map(|drain| time(drain.started_at)),
        ..Default::default()
    }
}

/// GET_FRAMEWORKS.
pub(crate) fn frameworks(view: &View, encoding: Encoding) -> Vec<u8> {
    let offers = index::offers(view);
    let shown = |each: &Arc<Framework>| {
        let offers = offers.get(&each.id).map(Vec::as_slice).unwrap_or_default();
        encoded(&framework(each, view, offers), encoding)
    };
    Parts::of(&response::GetFrameworks::default(), encoding)
        .list("frameworks", view.frameworks.values().map(shown))
        .list("completed_frameworks", view.completed_frameworks.iter().map(shown))
        .finish()
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
        inverse_offers: maintenance::inverse_offers(view, &framework.id).collect(),
        allocated_resources: allocated,
        offered_resources: offered.collect(),
        offer_constraints: framework.offer_constraints.as_deref().cloned(),
        ..Default::default()
    }
}

fn offer(offer: &Offer, view: &View) -> v1::Offer {
    let info = view.agents.get(&offer.agent).map(|agent| agent.info.clone());
    let role = offer.role.as_str().to_owned();
    let planned = view.agents.get(&offer.agent).and_then(|agent| view.maintenance.get(&agent.machine()));
    let unavailability = planned.map(|planned| planned.unavailability.clone());
    v1::Offer {
        id: offer.id.to_wire(),
        framework_id: offer.framework.to_wire(),
        agent_id: offer.agent.to_wire(),
        hostname: info.as_ref().map(|info| info.hostname.clone()).unwrap_or_default(),
        resources: offer.resources.to_wire_endpoint(Some(&offer.role)),
        attributes: info.map(|info| info.attributes.clone()).unwrap_or_default(),
        allocation_info: Some(v1::resource::AllocationInfo { role: Some(role.into()), ..Default::default() }),
        unavailability,
        ..Default::default()
    }
}

/// GET_ROLES.
pub(crate) fn roles(view: &View, options: &Options) -> response::GetRoles {
    let sums = view.by_role();
    let shown = |role: &Role| {
        let frameworks = view.frameworks.values().filter(|framework| framework.roles.contains(role));
        v1::Role {
            name: role.as_str().into(),
            weight: view.weight(role),
            frameworks: frameworks.map(|framework| framework.id.to_wire()).collect(),
            resources: sums.get(role).map(well_known).unwrap_or_default(),
            ..Default::default()
        }
    };
    response::GetRoles { roles: v0::known(view, options).iter().map(shown).collect(), ..Default::default() }
}

/// GET_OPERATIONS.
pub(crate) fn operations(view: &View) -> response::GetOperations {
    let operations = view.operations.values().map(|operation| operation.message.clone()).collect();
    response::GetOperations { operations, ..Default::default() }
}

/// What a role uses and is offered of what every agent has; Mesos tells no more here.
fn well_known(sums: &RoleSums) -> Vec<v1::Resource> {
    let all = sums.held();
    let shown = |(name, amount): (&Name, Scalar)| v1::Resource {
        name: name.as_str().into(),
        r#type: v1::value::Type::Scalar,
        scalar: Some(v1::value::Scalar { value: amount.to_f64(), ..Default::default() }),
        ..Default::default()
    };
    let known = |name: &Name| ["cpus", "mem", "disk", "gpus"].contains(&name.as_str());
    all.iter().filter(|(name, _)| known(name)).map(shown).collect()
}

/// GET_WEIGHTS.
pub(crate) fn weights(view: &View) -> response::GetWeights {
    let shown = |(role, weight): (&Role, &f64)| v1::WeightInfo {
        role: Some(role.as_str().into()),
        weight: *weight,
        ..Default::default()
    };
    response::GetWeights { weight_infos: view.weights.iter().map(shown).collect(), ..Default::default() }
}

fn time(at: Wall) -> v1::TimeInfo {
    v1::TimeInfo { nanoseconds: at.0, ..Default::default() }
}
