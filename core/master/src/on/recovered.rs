//! The registry was read: who is known, who led before, and what every framework is still owed.
//!
//! The new epoch and the deadlines of frameworks that were connected to the master before are written in one commit, and
//! only then anything is served: a deadline that began survives any number of masters.

use std::sync::Arc;

use bytes::Bytes;
use meseta_journal::RegistryOp;
use meseta_model::validate::failover_timeout;
use meseta_model::{AgentId, FrameworkId, Quota, Role, Wall};
use meseta_wire::internal::{MasterRecord, RegisteredAgent, RegisteredFramework, RegisteredQuota};
use meseta_wire::{Text, v1};

use crate::cx::Cx;
use crate::identity::Identity;
use crate::master::Recovered;
use crate::pending::Then;
use crate::registry::{self, Record};
use crate::state::{Drain, Maintenance, UnreachableAgent};
use crate::timers::Timer;
use crate::{Master, Mutant, Note};

/// What the records say of planned maintenance.
#[derive(Debug, Default)]
struct Planned {
    schedule: v1::maintenance::Schedule,
    down: Vec<v1::MachineInfo>,
}

impl Master {
    pub(crate) fn on_recovered(&mut self, cx: &mut Cx<'_>, records: Vec<(String, Bytes)>) {
        if self.aborted || !self.identity.master_id.is_empty() {
            return;
        }
        let mut before = None;
        let mut planned = Planned::default();
        let mut ops = Vec::new();
        let mut weights = Vec::new();
        for (key, value) in &records {
            match registry::read(key, value) {
                Ok(Record::Master(master)) => before = Some(master),
                Ok(Record::Agent(agent)) => self.recover_agent(*agent),
                Ok(Record::Framework(framework)) => ops.extend(self.recover_framework(cx, *framework)),
                Ok(Record::Weight(record)) => weights.push((record.role, record.weight)),
                Ok(Record::Quota(record)) => {
                    if let Err(why) = self.recover_quota(key, &record) {
                        return self.abort(cx, why);
                    }
                }
                Ok(Record::Maintenance(record)) => planned.schedule = record.schedule,
                Ok(Record::Machine(record)) => planned.down.push(*record.info),
                Ok(Record::Demanded(names)) => {
                    if let Err(why) = self.require(names) {
                        return self.abort(cx, why);
                    }
                }
                Ok(Record::Other) => {}
                Err(damage) => return self.abort(cx, damage),
            }
        }
        self.ended_order = self.ended.iter().cloned().collect();
        self.recovered = Recovered { agents: self.state.recovered_agents.len(), given_up: 0 };
        self.recover_weights(&weights, &mut ops);
        self.recover_maintenance(planned);
        self.take_office(before, &mut ops);
        self.commit(cx, ops, Then::Serve);
    }

    /// The next epoch is this master's.
    fn take_office(&mut self, before: Option<MasterRecord>, ops: &mut Vec<RegistryOp>) {
        let (cluster, epoch) = match before {
            Some(record) => (record.cluster_id.into(), record.epoch.saturating_add(1)),
            None => (self.options.cluster_id.clone(), 1),
        };
        ops.push(registry::put_master(&cluster, epoch));
        self.identity = Identity::new(&cluster, epoch);
        self.state.master_id = self.identity.master_id.as_str().into();
        self.state.epoch = epoch;
        self.options.master_info.id = self.identity.master_id.as_str().into();
    }

    /// Weights of the registry count alone; where it has none, those of the flag are written down.
    fn recover_weights(&mut self, recorded: &[(Text, f64)], ops: &mut Vec<RegistryOp>) {
        if recorded.is_empty() || self.mutated(Mutant::ForgetWeights) {
            let flagged = self.state.weights.iter();
            return ops.extend(flagged.map(|(role, weight)| registry::put_weight(role, *weight)));
        }
        for role in std::mem::take(&mut self.state.weights).keys() {
            self.allocator.set_weight(role.clone(), 1.0);
        }
        for (role, weight) in recorded {
            let role = Role::from_trusted(role.as_str());
            self.allocator.set_weight(role.clone(), *weight);
            self.state.weights.insert(role, *weight);
        }
    }

    fn recover_quota(&mut self, key: &str, record: &RegisteredQuota) -> Result<(), String> {
        let (role, quota) = Quota::from_wire(&record.config)
            .map_err(|error| format!("the registry's record '{key}' cannot be held to: {error}"))?;
        if !self.mutated(Mutant::ForgetQuota) {
            self.keep_quota(&role, &quota);
            self.quotas.insert(role, quota.into());
        }
        Ok(())
    }

    /// Quota that was set while the flag allowed it stays: nobody loses what they were promised by a flag that is left away.
    fn note_nested_quotas(&self, cx: &mut Cx<'_>) {
        let mut nested = self.quotas.keys().filter(|role| role.parent().is_some());
        if let Some(role) = nested.next().filter(|_| !self.options.nested_quota) {
            cx.note(Note::NestedQuotas { roles: 1 + nested.count(), role: role.clone() });
        }
    }

    fn recover_maintenance(&mut self, planned: Planned) {
        let mut maintenance = Maintenance::new(planned.schedule, |_| false);
        let down = planned.down.iter().filter(|_| !self.mutated(Mutant::ForgetDown));
        down.for_each(|machine| maintenance.keep_down(machine));
        self.maintenance = Arc::new(maintenance);
        self.state.maintenance = Arc::clone(&self.maintenance);
    }

    fn recover_agent(&mut self, record: RegisteredAgent) {
        let info = Arc::new((*record.info).clone());
        let Some(id) = info.id.as_ref().map(|id| AgentId::from_trusted(id.value.as_str())) else { return };
        let forgets = self.mutated(Mutant::ForgetDeactivated);
        if record.deactivated == Some(true) && record.gone_since.is_none() && !forgets {
            self.deactivated.insert(id.clone());
        }
        if let Some(drain) = record.drain.filter(|_| record.gone_since.is_none()) {
            let drain = Drain { info: drain.info, started_at: Wall(drain.started_at) };
            self.draining.insert(id.clone(), Arc::new(drain));
        }
        if let Some(at) = record.gone_since {
            self.state.gone_agents.insert(id, Wall(at));
        } else if let Some(at) = record.unreachable_since {
            let unreachable = UnreachableAgent { info, since: Wall(at), newest_link: None };
            self.state.unreachable_agents.insert(id, Arc::new(unreachable));
        } else {
            self.state.recovered_agents.insert(id, info);
        }
    }

    /// Returns what has to be written about it: the deadline, where it was connected until the last master ended.
    fn recover_framework(&mut self, cx: &Cx<'_>, record: RegisteredFramework) -> Option<RegistryOp> {
        let info = (*record.info).clone();
        let id = FrameworkId::from_trusted(info.id.as_ref()?.value.as_str());
        if record.ended_at.is_some() {
            self.ended.insert(id);
            return None;
        }
        let known = record.failover_deadline.map(Wall);
        let known = known.filter(|_| !self.mutated(Mutant::ForgetDeadline));
        // Where it was connected, it lost its stream through no fault of its own: it has at least as long as the agents.
        let longest = failover_timeout(&info).max(self.options.agent_reregister_timeout);
        let deadline = known.unwrap_or(cx.now.wall + longest);
        // A wall clock that was set back must not keep it forever.
        let left = deadline.since(cx.now.wall).min(longest);
        let op = known
            .is_none()
            .then(|| registry::put_framework(&info, Wall(record.registered_at), Some(deadline)));
        self.add_recovered_framework(id.clone(), info, Wall(record.registered_at), deadline);
        self.timers.set(Timer::Failover(id), cx.now.mono + left);
        op
    }

    /// The registry is this master's: it serves.
    pub(crate) fn serve(&mut self, cx: &mut Cx<'_>) {
        self.state.elected_at = Some(cx.now.wall);
        cx.note(Note::Leads {
            master: self.identity.master_id.clone(),
            agents: self.state.recovered_agents.len(),
            frameworks: self.state.frameworks.len(),
        });
        self.note_nested_quotas(cx);
        self.begin_pause(cx);
        self.timers.set(Timer::RegistryGc, cx.now.mono + self.options.registry_gc_interval);
        if !self.state.recovered_agents.is_empty() {
            self.timers.set(Timer::Recovery, cx.now.mono + self.options.agent_reregister_timeout);
        }
    }
}
