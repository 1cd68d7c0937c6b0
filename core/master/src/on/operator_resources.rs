//! RESERVE_RESOURCES, UNRESERVE_RESOURCES, CREATE_VOLUMES, DESTROY_VOLUMES, GROW_VOLUME and SHRINK_VOLUME: what operators do
//! with resources that nobody uses.
//!
//! What is offered is taken back, as few offers as will do. The caller hears that it was taken; the agent follows.

use meseta_model::conversion::{By, of_operation};
use meseta_model::limits::OPERATIONS_OF_OPERATORS_MAX;
use meseta_model::{AgentId, Brief, Conversion, OfferId, Resources, validate};
use meseta_wire::Enumeration;
use meseta_wire::v1;
use meseta_wire::v1::master::Call;
use meseta_wire::v1::offer::{Operation, operation};

use crate::cx::Cx;
use crate::{Answer, Master, Note, ReplyTo};

/// Why an operator's wish is not carried out, as a status of HTTP and a sentence.
type Refusal = (u16, String);

impl Master {
    pub(crate) fn on_operator_resources(&mut self, cx: &mut Cx<'_>, reply: ReplyTo, call: &Call) {
        let done = wanted(call).map_err(|message| (400, message)).and_then(|(agent, operation)| {
            let conversion = self.check_wanted(&agent, &operation)?;
            self.convert_free(cx, &agent, &conversion)?;
            Ok((agent, operation))
        });
        match done {
            Ok((agent, operation)) => {
                let what = operation.r#type.unwrap_or_default();
                cx.note(Note::Resources { agent: agent.clone(), what });
                self.send_operation(cx, &agent, None, operation);
                cx.reply(reply, Answer::Accepted);
            }
            Err((status, message)) => cx.refuse(reply, status, message),
        }
    }

    fn check_wanted(&self, id: &AgentId, operation: &Operation) -> Result<Conversion, Refusal> {
        let Some(agent) = self.agent(id) else {
            return Err((400, format!("No agent found with ID '{}'", id.as_str().escape_debug())));
        };
        one_more(self.operations.of_operators())?;
        let kind = operation.r#type.unwrap_or_default().name();
        let invalid = |why: String| (400, format!("Invalid {kind} operation on agent '{id}': {why}"));
        validate::recordable("The operation", operation).map_err(|error| invalid(error.0))?;
        let conversion = of_operation(operation, &By::ANYONE).map_err(|error| invalid(error.0))?;
        let conversion = conversion.ok_or_else(|| invalid("it converts nothing".to_owned()))?;
        self.check_volumes(id, operation, &conversion).map_err(invalid)?;
        let total = self.allocator.total(id);
        total
            .map_or(Ok(0), |total| conversion.parts_after(total, total.parts()))
            .map_err(|error| invalid(error.to_string()))?;
        match agent.is_connected() {
            true => Ok(conversion),
            false => Err((409, format!("Agent '{id}' is disconnected; try again once it is back"))),
        }
    }

    /// Converts what nobody holds, after as many offers were taken back as that needs.
    fn convert_free(
        &mut self,
        cx: &mut Cx<'_>,
        agent: &AgentId,
        conversion: &Conversion,
    ) -> Result<(), Refusal> {
        let needed = self.needed_offers(agent, &conversion.consumed)?;
        needed.iter().for_each(|offer| self.rescind(cx, offer));
        self.rescind_volumes(cx, agent, conversion);
        let done = self.allocator.convert_free(agent, conversion);
        done.map_err(|error| (409, format!("Agent '{agent}': {error}")))
    }

    /// Offers that have what is missing; an error where that would not be enough.
    fn needed_offers(&self, agent: &AgentId, wanted: &Resources) -> Result<Vec<OfferId>, Refusal> {
        let mut missing = wanted.minus(&self.allocator.unheld(agent));
        let mut needed = Vec::new();
        let offers = self.held.get(agent).map(|held| &held.offers).into_iter().flatten();
        for offer in offers.filter_map(|id| self.state.offers.get(id)) {
            if missing.is_empty() {
                break;
            }
            let left = missing.minus(&offer.resources);
            if left != missing {
                needed.push(offer.id.clone());
                missing = left;
            }
        }
        match missing.is_empty() {
            true => Ok(needed),
            false => Err((
                409,
                format!(
                    "Agent '{agent}' has not enough that is neither used nor of another kind: {missing} is missing",
                    missing = Brief(&missing)
                ),
            )),
        }
    }
}

/// Whether there may be one more where so many operations of operators are not confirmed.
fn one_more(under_way: usize) -> Result<(), Refusal> {
    if under_way < OPERATIONS_OF_OPERATORS_MAX {
        return Ok(());
    }
    Err((
        409,
        format!(
            "{under_way} operations of operators are not confirmed by their agents yet, at most \
             {OPERATIONS_OF_OPERATORS_MAX} may be; try again once the agents have caught up"
        ),
    ))
}

/// The agent and the operation that a call is about.
fn wanted(call: &Call) -> Result<(AgentId, Operation), String> {
    use v1::master::call::Type;
    let named = |id: &v1::AgentId| AgentId::sought(id.value.as_str());
    let lacking = |field: &str| format!("Expecting '{field}' to be present");
    let of = |kind: operation::Type| Operation { r#type: Some(kind), ..Default::default() };
    let (agent, operation) = match call.r#type {
        Some(Type::ReserveResources) => {
            let body = call.reserve_resources.as_ref().ok_or_else(|| lacking("reserve_resources"))?;
            let reserve = operation::Reserve {
                source: body.source.clone(),
                resources: body.resources.clone(),
                ..Default::default()
            };
            (named(&body.agent_id), Operation { reserve: Some(reserve), ..of(operation::Type::Reserve) })
        }
        Some(Type::UnreserveResources) => {
            let body = call.unreserve_resources.as_ref().ok_or_else(|| lacking("unreserve_resources"))?;
            let unreserve = operation::Unreserve { resources: body.resources.clone(), ..Default::default() };
            (
                named(&body.agent_id),
                Operation { unreserve: Some(unreserve), ..of(operation::Type::Unreserve) },
            )
        }
        Some(Type::CreateVolumes) => {
            let body = call.create_volumes.as_ref().ok_or_else(|| lacking("create_volumes"))?;
            let create = operation::Create { volumes: body.volumes.clone(), ..Default::default() };
            (named(&body.agent_id), Operation { create: Some(create), ..of(operation::Type::Create) })
        }
        Some(Type::DestroyVolumes) => {
            let body = call.destroy_volumes.as_ref().ok_or_else(|| lacking("destroy_volumes"))?;
            let destroy = operation::Destroy { volumes: body.volumes.clone(), ..Default::default() };
            (named(&body.agent_id), Operation { destroy: Some(destroy), ..of(operation::Type::Destroy) })
        }
        Some(Type::GrowVolume) => {
            let body = call.grow_volume.as_ref().ok_or_else(|| lacking("grow_volume"))?;
            let agent = body.agent_id.as_ref().ok_or_else(|| lacking("grow_volume.agent_id"))?;
            let grow = operation::GrowVolume {
                volume: body.volume.clone(),
                addition: body.addition.clone(),
                ..Default::default()
            };
            (named(agent), Operation { grow_volume: Some(grow.into()), ..of(operation::Type::GrowVolume) })
        }
        Some(Type::ShrinkVolume) => {
            let body = call.shrink_volume.as_ref().ok_or_else(|| lacking("shrink_volume"))?;
            let agent = body.agent_id.as_ref().ok_or_else(|| lacking("shrink_volume.agent_id"))?;
            let shrink = operation::ShrinkVolume {
                volume: body.volume.clone(),
                subtract: body.subtract.clone(),
                ..Default::default()
            };
            (
                named(agent),
                Operation { shrink_volume: Some(shrink.into()), ..of(operation::Type::ShrinkVolume) },
            )
        }
        _ => return Err("That call is not about resources".to_owned()),
    };
    unallocated(&operation)?;
    Ok((agent, operation))
}

/// What an operator names is allocated to nobody.
fn unallocated(operation: &Operation) -> Result<(), String> {
    let o = operation;
    let reserve = o.reserve.iter().flat_map(|body| body.source.iter().chain(&body.resources));
    let unreserve = o.unreserve.iter().flat_map(|body| &body.resources);
    let volumes = o.create.iter().flat_map(|body| &body.volumes);
    let volumes = volumes.chain(o.destroy.iter().flat_map(|body| &body.volumes));
    let grown = o.grow_volume.iter().flat_map(|body| [&*body.volume, &*body.addition]);
    let shrunk = o.shrink_volume.iter().map(|body| &*body.volume);
    let mut all = reserve.chain(unreserve).chain(volumes).chain(grown).chain(shrunk);
    match all.find(|resource| resource.allocation_info.is_some()) {
        Some(resource) => Err(format!("Resource '{}' must not be allocated to a role", resource.name)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_wait_where_agents_confirm_too_little() {
        assert_eq!(one_more(OPERATIONS_OF_OPERATORS_MAX - 1), Ok(()));
        let (status, why) = one_more(OPERATIONS_OF_OPERATORS_MAX).unwrap_err();
        assert_eq!(status, 409);
        assert!(why.starts_with("100000 operations of operators are not confirmed"), "{why}");
    }
}
