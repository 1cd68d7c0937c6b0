//! What operators ask of the master, and what they are answered: nothing is confirmed before it is durable (D2).

use std::collections::BTreeMap;

use meseta_master::Answer;
use meseta_model::{Quota, Role};
use meseta_wire::v1;
use meseta_wire::v1::DrainState;
use meseta_wire::v1::master::Call;
use meseta_wire::v1::master::call::Type;
use meseta_wire::v1::quota::QuotaConfig;

use super::facts::Facts;
use super::{o1, r4};
use crate::host::MasterHost;
use crate::registry::Registry;
use crate::sometimes;
use crate::sometimes::Points;
use crate::wishes::Wishes;

/// An operator calls.
pub fn asked(facts: &mut Facts, reply: u64, call: &Call) {
    if is_plan(call) {
        facts.last_plan = reply;
    }
    facts.step.converts = converts(call);
    facts.asked.insert(reply, call.clone().into());
}

/// The agent with whose resources something is to be done.
fn converts(call: &Call) -> Option<String> {
    let reserve = call.reserve_resources.as_ref().map(|body| &body.agent_id);
    let unreserve = call.unreserve_resources.as_ref().map(|body| &body.agent_id);
    let create = call.create_volumes.as_ref().map(|body| &body.agent_id);
    let destroy = call.destroy_volumes.as_ref().map(|body| &body.agent_id);
    let grow = call.grow_volume.as_ref().and_then(|body| body.agent_id.as_ref());
    let shrink = call.shrink_volume.as_ref().and_then(|body| body.agent_id.as_ref());
    let all = [reserve, unreserve, create, destroy, grow, shrink];
    all.into_iter().flatten().next().map(|id| id.value.to_string())
}

fn is_plan(call: &Call) -> bool {
    let kind = call.r#type.unwrap_or_default();
    matches!(kind, Type::UpdateMaintenanceSchedule | Type::StartMaintenance | Type::StopMaintenance)
}

/// A call of an operator is answered.
pub fn answered(
    facts: &Facts,
    reply: u64,
    call: &Call,
    answer: &Answer,
    host: &MasterHost,
    points: &mut Points,
) {
    let refused = matches!(answer, Answer::Refused { .. });
    match call.r#type.unwrap_or_default() {
        Type::UpdateQuota | Type::SetQuota | Type::RemoveQuota if refused => {
            sometimes!(points, "quota refused");
        }
        _ if refused => {}
        Type::UpdateQuota => {
            let configs = call.update_quota.iter().flat_map(|body| &body.quota_configs);
            quotas_set(facts, configs, host, points);
        }
        Type::SetQuota => {
            let request = call.set_quota.as_ref().map(|body| Quota::from_request(&body.quota_request));
            if let Some(Ok((role, quota))) = request {
                is_durable(&host.registry.wishes, &role, &quota);
            }
        }
        Type::RemoveQuota => {
            let role = call.remove_quota.as_ref().map(|body| Role::from_trusted(body.role.as_str()));
            role.iter().for_each(|role| is_durable(&host.registry.wishes, role, &Quota::default()));
        }
        Type::UpdateWeights => weights_set(call, &host.registry.wishes),
        Type::DrainAgent | Type::DeactivateAgent | Type::ReactivateAgent => {
            serves(facts, call, &host.registry);
        }
        // Another plan may have been written meanwhile.
        _ if is_plan(call) && facts.last_plan == reply => planned(call, &host.registry.wishes, points),
        _ => {}
    }
}

fn quotas_set<'a>(
    facts: &Facts,
    configs: impl Iterator<Item = &'a QuotaConfig>,
    host: &MasterHost,
    points: &mut Points,
) {
    // A role may be named twice, with the same quota.
    let set: BTreeMap<Role, Quota> = configs.filter_map(|config| Quota::from_wire(config).ok()).collect();
    for (role, quota) in &set {
        is_durable(&host.registry.wishes, role, quota);
        let deep = role.as_str().matches('/').count() == 2;
        sometimes!(points, "quota on the third level", deep && !quota.is_default());
    }
    sometimes!(points, "offers taken back for a quota", facts.step.rescinded > 0);
    if let Some(view) = host.view() {
        set.iter().for_each(|(role, quota)| r4::nothing_beyond(facts, &view, role, quota));
    }
}

fn is_durable(wishes: &Wishes, role: &Role, quota: &Quota) {
    let durable = wishes.quotas.get(role);
    let same = durable.map_or(quota.is_default(), |durable| durable == quota);
    assert!(same, "D2: the quota of {role} is confirmed, and the registry says {durable:?} of {quota}");
}

/// Whether an agent is in service is what the operator was told.
fn serves(facts: &Facts, call: &Call, registry: &Registry) {
    let drained = call.drain_agent.as_ref().map(|body| &body.agent_id);
    let deactivated = call.deactivate_agent.as_ref().map(|body| &body.agent_id);
    let reactivated = call.reactivate_agent.as_ref().map(|body| &body.agent_id);
    let Some(id) = drained.or(deactivated).or(reactivated).map(|id| id.value.as_str()) else { return };
    let record = registry.agents.get(id);
    let durable = record.is_some_and(|record| {
        record.deactivated == reactivated.is_none()
            && (drained.is_none() || record.drain == Some(DrainState::Draining))
            && (reactivated.is_none() || record.drain.is_none())
    });
    let kind = call.r#type.unwrap_or_default();
    assert!(durable, "D2: {kind:?} of agent {id} is confirmed, and the registry says {record:?}");
    if reactivated.is_none() {
        o1::taken_back(facts, id);
    }
}

/// What is planned for machines is what the operator was told.
fn planned(call: &Call, wishes: &Wishes, points: &mut Points) {
    let is_down = |machine: &&v1::MachineId| {
        machine.hostname.as_ref().is_some_and(|name| wishes.down.contains(name.as_str()))
    };
    let schedule = call.update_maintenance_schedule.as_ref().map(|body| &body.schedule);
    let stays = schedule.is_none_or(|schedule| wishes.schedule == *schedule);
    assert!(stays, "D2: a schedule is confirmed, and the registry has {:?}", wishes.schedule);
    let mut started = call.start_maintenance.iter().flat_map(|body| &body.machines);
    assert!(
        started.all(|machine| is_down(&machine)),
        "D2: a machine is called down, and the registry says it is not"
    );
    let mut stopped = call.stop_maintenance.iter().flat_map(|body| &body.machines);
    assert!(
        !stopped.any(|machine| is_down(&machine)),
        "D2: a machine is called up, and the registry says it is down"
    );
    sometimes!(points, "machine taken down", call.start_maintenance.is_some());
    sometimes!(points, "machine brought up", call.stop_maintenance.is_some());
}

fn weights_set(call: &Call, wishes: &Wishes) {
    let infos = call.update_weights.iter().flat_map(|body| &body.weight_infos);
    // Neither is the one or the other right where a role is named twice.
    let set: BTreeMap<&str, f64> =
        infos.map(|info| (info.role.as_deref().unwrap_or_default(), info.weight)).collect();
    for (role, weight) in set {
        let durable = wishes.weights.get(&Role::from_trusted(role));
        assert_eq!(
            durable,
            Some(&weight),
            "D2: the weight of {role} is confirmed, and not what the registry says"
        );
    }
}
