//! Volumes that change their size, and the operations that operators want of what nobody uses.

use meseta_wire::v1;
use meseta_wire::v1::master::Call;
use meseta_wire::v1::master::call::{
    CreateVolumes, DestroyVolumes, GrowVolume, ReserveResources, ShrinkVolume, Type, UnreserveResources,
};
use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::v1::value::Scalar;

use super::operations::kept;
use super::tasks::Purse;
use crate::sometimes;
use crate::world::World;

impl World {
    /// A volume is to be larger or smaller; sometimes one that cannot be.
    pub(super) fn resize(&mut self, purse: &mut Purse) -> Option<Operation> {
        let volume = purse.whole(kept)?;
        if self.rng.chance(0.5) {
            let subtract = Scalar { value: 4.0, ..Default::default() };
            let shrink = operation::ShrinkVolume { volume: volume.into(), subtract, ..Default::default() };
            let kind = Some(operation::Type::ShrinkVolume);
            return Some(Operation {
                r#type: kind,
                shrink_volume: Some(shrink.into()),
                ..Default::default()
            });
        }
        let alike = |resource: &v1::Resource| {
            resource.name == "disk" && !kept(resource) && resource.reservations == volume.reservations
        };
        let addition = purse.part(8.0, alike)?;
        let grow =
            operation::GrowVolume { volume: volume.into(), addition: addition.into(), ..Default::default() };
        let kind = Some(operation::Type::GrowVolume);
        Some(Operation { r#type: kind, grow_volume: Some(grow.into()), ..Default::default() })
    }

    /// An operator does something with the resources of an agent.
    pub(super) fn convert_some(&mut self) {
        let Some(view) = self.master.view().filter(|view| !view.agents.is_empty()) else { return };
        let at = self.rng.below(view.agents.len() as u64) as usize;
        let Some(agent) = view.agents.values().nth(at) else { return };
        let mut purse = Purse { left: agent.total.to_wire(None) };
        let roles = self.swarm.uses.roles;
        let role = roles[self.rng.below(roles.len() as u64) as usize];
        let Some(operation) = self.operation(role, &mut purse) else { return };
        let agent_id = v1::AgentId { value: agent.id.as_str().into(), ..Default::default() };
        if let Some(call) = as_call(agent_id, operation) {
            sometimes!(self.points, "operation of an operator");
            self.operator_call(call);
        }
    }
}

/// The call by which an operator asks for that.
fn as_call(agent_id: v1::AgentId, operation: Operation) -> Option<Call> {
    let mut call = Call::default();
    if let Some(body) = operation.reserve {
        let body = ReserveResources { agent_id, resources: body.resources, ..Default::default() };
        (call.r#type, call.reserve_resources) = (Some(Type::ReserveResources), Some(body.into()));
    } else if let Some(body) = operation.unreserve {
        let body = UnreserveResources { agent_id, resources: body.resources, ..Default::default() };
        (call.r#type, call.unreserve_resources) = (Some(Type::UnreserveResources), Some(body));
    } else if let Some(body) = operation.create {
        let body = CreateVolumes { agent_id, volumes: body.volumes, ..Default::default() };
        (call.r#type, call.create_volumes) = (Some(Type::CreateVolumes), Some(body));
    } else if let Some(body) = operation.destroy {
        let body = DestroyVolumes { agent_id, volumes: body.volumes, ..Default::default() };
        (call.r#type, call.destroy_volumes) = (Some(Type::DestroyVolumes), Some(body));
    } else if let Some(body) = operation.grow_volume {
        let (volume, addition) = (body.volume, body.addition);
        let body = GrowVolume { agent_id: Some(agent_id), volume, addition, ..Default::default() };
        (call.r#type, call.grow_volume) = (Some(Type::GrowVolume), Some(body.into()));
    } else if let Some(body) = operation.shrink_volume {
        let (volume, subtract) = (body.volume, body.subtract);
        let body = ShrinkVolume { agent_id: Some(agent_id), volume, subtract, ..Default::default() };
        (call.r#type, call.shrink_volume) = (Some(Type::ShrinkVolume), Some(body.into()));
    }
    call.r#type.is_some().then_some(call)
}
