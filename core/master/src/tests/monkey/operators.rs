//! What operators do: agents gone, out of service and back, machines planned, down and up.

use meseta_wire::v1;
use meseta_wire::v1::maintenance::{Schedule, Window};
use meseta_wire::v1::master::Call;
use meseta_wire::v1::master::call::{
    DeactivateAgent, DrainAgent, MarkAgentGone, ReactivateAgent, StartMaintenance, StopMaintenance, Type,
    UpdateMaintenanceSchedule,
};

use super::{AGENTS, Monkey};

impl Monkey {
    pub(super) fn operate(&mut self, n: usize) {
        match self.below(3) {
            0 => self.maintain(),
            _ => self.operate_agent(n),
        }
    }

    fn operate_agent(&mut self, n: usize) {
        let Some(value) = self.agents[n].id.clone() else { return };
        let agent_id = v1::AgentId { value: value.into(), ..Default::default() };
        let mut call = Call::default();
        match self.below(7) {
            0 => {
                call.r#type = Some(Type::MarkAgentGone);
                call.mark_agent_gone = Some(MarkAgentGone { agent_id, ..Default::default() });
            }
            1 => {
                call.r#type = Some(Type::DeactivateAgent);
                call.deactivate_agent = Some(DeactivateAgent { agent_id, ..Default::default() });
            }
            2..4 => {
                let mark_gone = Some(self.rng.chance(0.3));
                call.r#type = Some(Type::DrainAgent);
                call.drain_agent = Some(DrainAgent { agent_id, mark_gone, ..Default::default() }.into());
            }
            _ => {
                call.r#type = Some(Type::ReactivateAgent);
                call.reactivate_agent = Some(ReactivateAgent { agent_id, ..Default::default() });
            }
        }
        self.world.operate(call);
    }

    fn maintain(&mut self) {
        let machine = self.below(AGENTS);
        let machines = vec![super::machine(machine)];
        let mut call = Call::default();
        match self.below(4) {
            0 => {
                call.r#type = Some(Type::StartMaintenance);
                call.start_maintenance = Some(StartMaintenance { machines, ..Default::default() });
            }
            1 => {
                call.r#type = Some(Type::StopMaintenance);
                call.stop_maintenance = Some(StopMaintenance { machines, ..Default::default() });
            }
            _ => {
                let schedule = self.schedule(machine);
                let update = UpdateMaintenanceSchedule { schedule, ..Default::default() };
                call.r#type = Some(Type::UpdateMaintenanceSchedule);
                call.update_maintenance_schedule = Some(update);
            }
        }
        self.world.operate(call);
    }

    /// Some of the machines, some of them soon.
    fn schedule(&mut self, machine: usize) -> Schedule {
        let down = self.world.master.view().maintenance.iter().filter(|(_, planned)| planned.down).count();
        let several = if down > 0 { AGENTS } else { 1 + self.below(AGENTS) };
        let window = |n: usize, nanoseconds: usize| Window {
            machine_ids: vec![super::machine((machine + n) % AGENTS)],
            unavailability: v1::Unavailability {
                start: v1::TimeInfo { nanoseconds: nanoseconds as i64, ..Default::default() },
                ..Default::default()
            },
            ..Default::default()
        };
        let windows = (0..several).map(|n| window(n, self.below(3))).collect();
        Schedule { windows, ..Default::default() }
    }

    /// A scheduler answers what it was asked.
    pub(super) fn answer_inverse(&mut self, n: usize) {
        use v1::scheduler::call::{AcceptInverseOffers, DeclineInverseOffers, Type};
        let Some(value) = self.schedulers[n].asked.pop_first() else { return };
        let inverse_offer_ids = vec![v1::OfferId { value: value.into(), ..Default::default() }];
        let seconds = self.below(3) as f64 * 20.0;
        let filters = Some(v1::Filters { refuse_seconds: Some(seconds), ..Default::default() });
        let mut call = v1::scheduler::Call::default();
        if self.rng.chance(0.5) {
            let body = AcceptInverseOffers { inverse_offer_ids, filters, ..Default::default() };
            (call.r#type, call.accept_inverse_offers) = (Some(Type::AcceptInverseOffers), Some(body));
        } else {
            let body = DeclineInverseOffers { inverse_offer_ids, filters, ..Default::default() };
            (call.r#type, call.decline_inverse_offers) = (Some(Type::DeclineInverseOffers), Some(body));
        }
        self.call(n, call);
    }
}
