//! START_MAINTENANCE: machines go down. Agents on them end, and none is known again there until they are up.

use meseta_wire::v1::master::call::StartMaintenance;

use crate::cx::Cx;
use crate::{Master, ReplyTo, registry, validate};

impl Master {
    pub(crate) fn on_start_maintenance(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, call: &StartMaintenance) {
        let machines = match validate::maintenance::machines(&call.machines, &self.maintenance, false) {
            Ok(machines) => machines,
            Err(why) => return cx.refuse(reply, 400, why),
        };
        let plan = self.maintenance.with_down(&machines);
        let planned = machines.iter().filter_map(|machine| Some((machine, plan.get(machine)?)));
        let ops = planned.map(|(machine, planned)| registry::put_down(machine, planned)).collect();
        self.plan(cx, reply, plan, ops);
    }
}
