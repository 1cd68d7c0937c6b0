//! Messages that most tests need.

use bytes::Bytes;
use meseta_model::{Resources, Role};
use meseta_wire::internal::from_agent;
use meseta_wire::v1::TaskState;
use meseta_wire::v1::scheduler::{Call, call};
use meseta_wire::{Message, v1};

use super::world::World;

pub(crate) fn resources(text: &str) -> Vec<v1::Resource> {
    Resources::parse(text, &Role::default_role()).expect("resources").to_wire(None)
}

pub(crate) fn agent_info(n: u64, text: &str) -> v1::AgentInfo {
    v1::AgentInfo {
        hostname: format!("host{n}").into(),
        port: Some(5051),
        resources: resources(text),
        ..Default::default()
    }
}

/// What agents of this release can do, as far as the master asks.
pub(crate) fn capabilities() -> Vec<v1::agent_info::Capability> {
    use v1::agent_info::capability::Type::{AgentDraining, ResizeVolume};
    let capability = |r#type| v1::agent_info::Capability { r#type: Some(r#type), ..Default::default() };
    vec![capability(AgentDraining), capability(ResizeVolume)]
}

/// A framework of the roles named, MULTI_ROLE and whatever else.
pub(crate) fn framework(roles: &[&str], more: &[v1::framework_info::capability::Type]) -> v1::FrameworkInfo {
    let kinds = [v1::framework_info::capability::Type::MultiRole].into_iter().chain(more.iter().copied());
    let capability = |kind| v1::framework_info::Capability { r#type: Some(kind), ..Default::default() };
    v1::FrameworkInfo {
        user: "user".into(),
        name: "name".into(),
        roles: roles.iter().map(|role| (*role).into()).collect(),
        capabilities: kinds.map(capability).collect(),
        ..Default::default()
    }
}

/// That framework comes back under its id.
pub(crate) fn again(world: &World, id: &str, info: v1::FrameworkInfo) -> v1::FrameworkInfo {
    v1::FrameworkInfo {
        id: Some(v1::FrameworkId { value: world.id(id).into(), ..Default::default() }),
        ..info
    }
}

pub(crate) fn task(world: &World, id: &str, agent: &str, text: &str) -> v1::TaskInfo {
    v1::TaskInfo {
        name: id.into(),
        task_id: v1::TaskId { value: id.into(), ..Default::default() },
        agent_id: v1::AgentId { value: world.id(agent).into(), ..Default::default() },
        resources: resources(text),
        command: Some(v1::CommandInfo { value: Some("true".into()), ..Default::default() }.into()),
        ..Default::default()
    }
}

pub(crate) fn status(task: &str, state: TaskState, uuid: u8) -> v1::TaskStatus {
    v1::TaskStatus {
        task_id: v1::TaskId { value: task.into(), ..Default::default() },
        state,
        uuid: (uuid != 0).then(|| Bytes::from(vec![uuid; 16])),
        ..Default::default()
    }
}

/// ACCEPT of those offers; what is left is not wanted for an hour.
pub(crate) fn accept(world: &World, offers: &[&str], operations: Vec<v1::offer::Operation>) -> Call {
    let filters = v1::Filters { refuse_seconds: Some(3600.0), ..Default::default() };
    let offer_ids =
        offers.iter().map(|id| v1::OfferId { value: world.id(id).into(), ..Default::default() }).collect();
    let accept = call::Accept { offer_ids, operations, filters: Some(filters), ..Default::default() };
    Call { r#type: Some(call::Type::Accept), accept: Some(accept.into()), ..Default::default() }
}

pub(crate) fn launch(tasks: Vec<v1::TaskInfo>) -> v1::offer::Operation {
    let launch = v1::offer::operation::Launch { task_infos: tasks, ..Default::default() };
    let kind = Some(v1::offer::operation::Type::Launch);
    v1::offer::Operation { r#type: kind, launch: Some(launch), ..Default::default() }
}

pub(crate) fn decline(world: &World, offers: &[&str], seconds: f64) -> Call {
    let filters = v1::Filters { refuse_seconds: Some(seconds), ..Default::default() };
    let offer_ids =
        offers.iter().map(|id| v1::OfferId { value: world.id(id).into(), ..Default::default() }).collect();
    let decline = call::Decline { offer_ids, filters: Some(filters), ..Default::default() };
    Call { r#type: Some(call::Type::Decline), decline: Some(decline), ..Default::default() }
}

pub(crate) fn kill(task: &str) -> Call {
    let task_id = v1::TaskId { value: task.into(), ..Default::default() };
    let kill = call::Kill { task_id, ..Default::default() };
    Call { r#type: Some(call::Type::Kill), kill: Some(kill.into()), ..Default::default() }
}

pub(crate) fn bare(kind: call::Type) -> Call {
    Call { r#type: Some(kind), ..Default::default() }
}

/// RECONCILE of those tasks, each with its agent if it is named.
pub(crate) fn reconcile(world: &World, tasks: &[(&str, Option<&str>)]) -> Call {
    let asked = tasks.iter().map(|(task, agent)| call::reconcile::Task {
        task_id: v1::TaskId { value: (*task).into(), ..Default::default() },
        agent_id: agent.map(|agent| v1::AgentId { value: world.id(agent).into(), ..Default::default() }),
        ..Default::default()
    });
    let reconcile = call::Reconcile { tasks: asked.collect(), ..Default::default() };
    Call { r#type: Some(call::Type::Reconcile), reconcile: Some(reconcile), ..Default::default() }
}

/// A world with agent M-S0 on link 1, framework M-0000 on stream 1 (checkpointing or not), which was offered M-O0 and
/// runs task `t` of one cpu there.
pub(crate) fn running(info: v1::FrameworkInfo) -> World {
    let mut world = World::new();
    world.register(1, "cpus:2;mem:1024;ports:[31000-31009]");
    world.subscribe(1, info);
    let run = launch(vec![task(&world, "t", "M-S0", "cpus:1;mem:32")]);
    let accept = accept(&world, &["M-O0"], vec![run]);
    world.call(1, "M-0000", accept);
    world.update(1, "M-0000", "t", TaskState::TaskRunning, 1);
    world.acknowledge(1, "M-0000", "M-S0", "t", 1);
    world
}

/// A task as its agent reports it.
pub(crate) fn reported(
    world: &World,
    framework: &str,
    task: &v1::TaskInfo,
    latest: TaskState,
) -> from_agent::TaskState {
    let mut info = task.clone();
    for resource in &mut info.resources {
        resource.allocation_info.get_or_insert_default().role = Some("*".into());
    }
    from_agent::TaskState {
        framework_id: v1::FrameworkId { value: world.id(framework).into(), ..Default::default() },
        info: info.encode_to_vec().into(),
        executor_id: v1::ExecutorId { value: task.task_id.value.clone(), ..Default::default() },
        latest,
        command_executor: Some(true),
        ..Default::default()
    }
}

/// What an agent reports that has those tasks of one framework.
pub(crate) fn report(
    world: &World,
    framework: &str,
    info: v1::FrameworkInfo,
    tasks: &[(v1::TaskInfo, TaskState)],
) -> from_agent::Reregister {
    from_agent::Reregister {
        frameworks: vec![again(world, framework, info)],
        tasks: tasks.iter().map(|(task, latest)| reported(world, framework, task, *latest)).collect(),
        ..Default::default()
    }
}
