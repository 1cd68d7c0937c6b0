//! STOP_MAINTENANCE: machines that were down are up again, and leave the schedule.

use meseta_wire::v1::master::call::StopMaintenance;

use crate::cx::Cx;
use crate::{Master, ReplyTo, registry, validate};

impl Master {
    pub(crate) fn on_stop_maintenance(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, call: &StopMaintenance) {
        let machines = match validate::maintenance::machines(&call.machines, &self.maintenance, true) {
            Ok(machines) => machines,
            Err(why) => return cx.refuse(reply, 400, why),
        };
        let plan = self.maintenance.without(&machines);
        self.plan(cx, reply, plan, machines.iter().map(registry::delete_down).collect());
    }
}
