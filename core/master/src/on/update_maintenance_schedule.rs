//! UPDATE_MAINTENANCE_SCHEDULE: which machines will be away when. It takes the place of the schedule that there was.

use meseta_wire::v1::master::call::UpdateMaintenanceSchedule;

use crate::cx::Cx;
use crate::state::Maintenance;
use crate::{Master, ReplyTo, validate};

impl Master {
    pub(crate) fn on_update_maintenance_schedule(
        &mut self,
        cx: &mut Cx<'_>,
        reply: ReplyTo,
        call: &UpdateMaintenanceSchedule,
    ) {
        if let Err(why) = validate::maintenance::schedule(&call.schedule, &self.maintenance) {
            return cx.refuse(reply, 400, why);
        }
        let plan = Maintenance::new(call.schedule.clone(), |machine| self.maintenance.is_down(machine));
        self.plan(cx, reply, plan, Vec::new());
    }
}
