//! What operators do with machines: take agents out of service and put them back, plan maintenance, take machines down,
//! list what may be offered.

use std::collections::BTreeSet;

use meseta_master::Input;
use meseta_wire::google;
use meseta_wire::v1;
use meseta_wire::v1::maintenance::{Schedule, Window};
use meseta_wire::v1::master::Call;
use meseta_wire::v1::master::call::{
    DeactivateAgent, DrainAgent, ReactivateAgent, StartMaintenance, StopMaintenance, Type,
    UpdateMaintenanceSchedule,
};

use crate::queue::SECOND;
use crate::sometimes;
use crate::world::World;

/// The machine of an agent.
fn machine(number: u16) -> v1::MachineId {
    v1::MachineId {
        hostname: Some(format!("host{number}").into()),
        ip: Some(format!("10.0.0.{number}").into()),
        ..Default::default()
    }
}

impl World {
    /// To an agent that the registry knows, wherever that is by now.
    pub(super) fn drain_or_back(&mut self) {
        let count = self.master.registry.agents.len() as u64;
        if count == 0 {
            return;
        }
        let at = self.rng.below(count) as usize;
        let Some(value) = self.master.registry.agents.keys().nth(at).cloned() else { return };
        let agent_id = v1::AgentId { value: value.into(), ..Default::default() };
        let mut call = Call::default();
        match self.rng.below(10) {
            0..4 => {
                let nanos = 1_000_000 * self.rng.below(900) as i32;
                let grace = google::Duration { nanos, ..Default::default() };
                let max_grace_period = Some(grace).filter(|_| self.rng.chance(0.5));
                let mark_gone = Some(self.rng.chance(0.2));
                let body = DrainAgent { agent_id, max_grace_period, mark_gone, ..Default::default() };
                (call.r#type, call.drain_agent) = (Some(Type::DrainAgent), Some(body.into()));
            }
            4 => {
                let body = DeactivateAgent { agent_id, ..Default::default() };
                (call.r#type, call.deactivate_agent) = (Some(Type::DeactivateAgent), Some(body));
            }
            _ => {
                let body = ReactivateAgent { agent_id, ..Default::default() };
                (call.r#type, call.reactivate_agent) = (Some(Type::ReactivateAgent), Some(body));
            }
        }
        self.operator_call(call);
    }

    pub(super) fn maintain(&mut self) {
        let number = self.rng.below(u64::from(self.swarm.agents)) as u16;
        let mut call = Call::default();
        match self.rng.below(6) {
            0 => {
                let body = StartMaintenance { machines: vec![machine(number)], ..Default::default() };
                (call.r#type, call.start_maintenance) = (Some(Type::StartMaintenance), Some(body));
            }
            1..3 => return self.bring_up(),
            _ => {
                let body = UpdateMaintenanceSchedule { schedule: self.schedule(), ..Default::default() };
                call.r#type = Some(Type::UpdateMaintenanceSchedule);
                call.update_maintenance_schedule = Some(body);
            }
        }
        self.operator_call(call);
    }

    /// Some machines for some time; as a rule those, too, that are down already.
    fn schedule(&mut self) -> Schedule {
        let careless = self.rng.chance(0.2);
        let mut windows = Vec::new();
        for number in 0..self.swarm.agents {
            let down = !careless && self.master.registry.wishes.down.contains(&format!("host{number}"));
            if !down && self.rng.chance(0.5) {
                continue;
            }
            let start = v1::TimeInfo {
                nanoseconds: (self.rng.below(4) * 1_000 * SECOND) as i64,
                ..Default::default()
            };
            let unavailability = v1::Unavailability { start, ..Default::default() };
            windows.push(Window { machine_ids: vec![machine(number)], unavailability, ..Default::default() });
        }
        Schedule { windows, ..Default::default() }
    }

    /// All machines that are down come up again.
    pub(crate) fn bring_up(&mut self) {
        let down = &self.master.registry.wishes.down;
        let number = |hostname: &String| hostname.strip_prefix("host").and_then(|number| number.parse().ok());
        let machines: Vec<v1::MachineId> = down.iter().filter_map(number).map(machine).collect();
        if !machines.is_empty() {
            let body = StopMaintenance { machines, ..Default::default() };
            self.operator_call(Call {
                r#type: Some(Type::StopMaintenance),
                stop_maintenance: Some(body),
                ..Default::default()
            });
        }
    }

    /// Another list of agents that may be offered, or none.
    pub(super) fn list_agents(&mut self) {
        let mut hostnames = BTreeSet::new();
        for number in 0..self.swarm.agents {
            if self.rng.chance(0.6) {
                hostnames.insert(format!("host{number}"));
            }
        }
        let hostnames = Some(hostnames).filter(|_| self.rng.chance(0.7));
        self.set_list(hostnames);
    }

    /// The list is that from now on, for this master and those that follow.
    pub(crate) fn set_list(&mut self, hostnames: Option<BTreeSet<String>>) {
        self.master.whitelist.clone_from(&hostnames);
        if self.master.process.up && self.master.view().is_some_and(|view| !view.master_id.is_empty()) {
            self.step_master(Input::Whitelist { hostnames });
            sometimes!(
                self.points,
                "offers taken back for the list of agents",
                self.facts.step.rescinded > 0
            );
        }
    }
}
