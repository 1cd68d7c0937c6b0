//! A call of the operator API that changes something: one line for each that is supported.

use meseta_model::AgentId;
use meseta_wire::Enumeration;
use meseta_wire::v1;
use meseta_wire::v1::master::Call;
use meseta_wire::v1::master::call::Type;

use crate::cx::Cx;
use crate::{Master, ReplyTo};

impl Master {
    pub(crate) fn on_operator(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, call: &Call) {
        if !self.state.is_serving() {
            return cx.refuse_recovering(reply);
        }
        let kind = call.r#type.unwrap_or_default();
        match kind {
            Type::Teardown => {
                let framework = call.teardown.as_ref().map(|body| body.framework_id.value.as_str());
                self.with_body(cx, reply, "teardown", framework, Self::on_operator_teardown);
            }
            Type::MarkAgentGone => {
                let agent = call.mark_agent_gone.as_ref().map(|body| id(&body.agent_id));
                self.with_body(cx, reply, "mark_agent_gone", agent.as_ref(), Self::on_mark_gone);
            }
            Type::DeactivateAgent => {
                let agent = call.deactivate_agent.as_ref().map(|body| id(&body.agent_id));
                self.with_body(cx, reply, "deactivate_agent", agent.as_ref(), Self::on_deactivate);
            }
            Type::ReactivateAgent => {
                let agent = call.reactivate_agent.as_ref().map(|body| id(&body.agent_id));
                self.with_body(cx, reply, "reactivate_agent", agent.as_ref(), Self::on_reactivate);
            }
            Type::UpdateWeights => {
                let body = call.update_weights.as_ref();
                self.with_body(cx, reply, "update_weights", body, Self::on_update_weights);
            }
            Type::UpdateQuota => {
                let body = call.update_quota.as_ref();
                self.with_body(cx, reply, "update_quota", body, Self::on_update_quota);
            }
            Type::SetQuota => {
                let body = call.set_quota.as_ref().map(|body| &body.quota_request);
                self.with_body(cx, reply, "set_quota", body, Self::on_set_quota);
            }
            Type::RemoveQuota => {
                let role = call.remove_quota.as_ref().map(|body| body.role.as_str());
                self.with_body(cx, reply, "remove_quota", role, Self::on_remove_quota);
            }
            Type::DrainAgent => {
                self.with_body(cx, reply, "drain_agent", call.drain_agent.as_deref(), Self::on_drain);
            }
            Type::UpdateMaintenanceSchedule => {
                let body = call.update_maintenance_schedule.as_ref();
                let then = Self::on_update_maintenance_schedule;
                self.with_body(cx, reply, "update_maintenance_schedule", body, then);
            }
            Type::StartMaintenance => {
                let body = call.start_maintenance.as_ref();
                self.with_body(cx, reply, "start_maintenance", body, Self::on_start_maintenance);
            }
            Type::StopMaintenance => {
                let body = call.stop_maintenance.as_ref();
                self.with_body(cx, reply, "stop_maintenance", body, Self::on_stop_maintenance);
            }
            Type::ReserveResources
            | Type::UnreserveResources
            | Type::CreateVolumes
            | Type::DestroyVolumes
            | Type::GrowVolume
            | Type::ShrinkVolume => self.on_operator_resources(cx, reply, call),
            kind => cx.refuse(reply, 501, format!("{} is not supported by this master", kind.name())),
        }
    }

    fn with_body<T: ?Sized>(
        &mut self,
        cx: &mut Cx<'_>,
        reply: ReplyTo,
        field: &str,
        body: Option<&T>,
        then: fn(&mut Self, &mut Cx<'_>, ReplyTo, &T),
    ) {
        match body {
            Some(body) => then(self, cx, reply, body),
            None => cx.refuse(reply, 400, format!("Expecting '{field}' to be present")),
        }
    }
}

/// An id to be looked for; one that no agent can have is just not found.
fn id(id: &v1::AgentId) -> AgentId {
    AgentId::sought(id.value.as_str())
}
