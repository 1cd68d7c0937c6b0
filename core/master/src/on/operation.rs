//! Operations of ACCEPT on resources: judged, done in the ledger at once, and sent to the agent.

use std::collections::BTreeSet;

use meseta_model::conversion::{By, needs_provider, of_operation};
use meseta_model::{
    AgentId, Brief, Conversion, FrameworkId, OperationId, Resource, Resources, Role, limits, validate,
};
use meseta_wire::Enumeration;
use meseta_wire::v1::agent_info::capability::Type;
use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::v1::scheduler::{self, event};
use meseta_wire::v1::{self, OperationState};

use super::accept::Acceptance;
use super::launch::allocate;
use crate::Master;
use crate::act::events::event;
use crate::cx::Cx;
use crate::state::Framework;

impl Master {
    pub(crate) fn operate(&mut self, cx: &mut Cx<'_>, at: &mut Acceptance, mut operation: Operation) {
        let done = self.check_operation(at, &mut operation).and_then(|conversion| {
            let parts = self.check_parts(at, &conversion)?;
            self.convert(cx, at, &conversion)?;
            at.parts = Some(parts);
            Ok(conversion)
        });
        let conversion = match done {
            Ok(conversion) => conversion,
            Err(why) => return self.refuse_operation(cx, &at.framework.clone(), operation, why),
        };
        if resizes(&operation) {
            // As in Mesos what came of it is not for the operations that follow in the same call.
            at.left = at.left.minus(&conversion.consumed);
            at.resized.add(&conversion.produced);
        } else {
            at.left = at.left.minus(&conversion.consumed).plus(&conversion.produced);
        }
        let (agent, framework) = (at.agent.id.clone(), at.framework.id.clone());
        self.send_operation(cx, &agent, Some(&framework), operation);
    }

    /// Fills in what a framework may leave out, and judges the rest.
    fn check_operation(&self, at: &Acceptance, operation: &mut Operation) -> Result<Conversion, String> {
        self.check_operation_id(&at.framework.id, operation)?;
        validate::recordable("The operation", operation).map_err(|invalid| invalid.0)?;
        allocate_all(operation, &at.role)?;
        let framework = &at.framework;
        let by = By {
            role: Some(&at.role),
            principal: framework.info.principal.as_deref(),
            refining: framework.capabilities.reservation_refinement,
            sharing: framework.capabilities.shared_resources,
        };
        let conversion = of_operation(operation, &by).map_err(|invalid| invalid.0)?;
        let conversion = conversion.ok_or_else(|| unsupported(operation))?;
        self.check_volumes(&at.agent.id, operation, &conversion)?;
        if !at.left.contains(&conversion.consumed) {
            let (kind, consumed) = (name(operation), Brief(&conversion.consumed));
            let missing = conversion.consumed.minus(&at.left);
            return Err(format!(
                "Invalid {kind} operation: what is left of the offers does not contain {consumed}: {} is missing",
                Brief(&missing)
            ));
        }
        Ok(conversion)
    }

    /// Of how many parts the agent's total is to consist; the error says that it would be too many. They are counted once
    /// for an ACCEPT, and along with its operations.
    fn check_parts(&self, at: &Acceptance, conversion: &Conversion) -> Result<usize, String> {
        let Some(total) = self.allocator.total(&at.agent.id) else { return Ok(0) };
        let parts = at.parts.unwrap_or_else(|| total.parts());
        conversion.parts_after(total, parts).map_err(|error| format!("Invalid operation: {error}"))
    }

    fn check_operation_id(&self, framework: &FrameworkId, operation: &Operation) -> Result<(), String> {
        let most = limits::OPERATIONS_PER_FRAMEWORK_MAX;
        if self.operations.count(framework) >= most {
            return Err(format!("The framework has {most} operations that it did not acknowledge"));
        }
        let Some(id) = &operation.id else { return Ok(()) };
        OperationId::from_wire(id).map_err(|error| format!("Invalid operation ID: {error}"))?;
        if self.operations.by_id(framework, &id.value).is_some() {
            return Err(format!("Operation has duplicate ID: {}", id.value));
        }
        Ok(())
    }

    /// What depends on the agent and the volumes that there are: new ones have ids of their own, and none that is used is destroyed.
    pub(crate) fn check_volumes(
        &self,
        agent: &AgentId,
        operation: &Operation,
        conversion: &Conversion,
    ) -> Result<(), String> {
        if resizes(operation) && !self.agent(agent).is_some_and(|agent| agent.can(Type::ResizeVolume)) {
            return Err(format!("Agent '{agent}' lacks the capability RESIZE_VOLUME"));
        }
        let Some(total) = self.allocator.total(agent) else { return Ok(()) };
        if operation.r#type == Some(operation::Type::Create) {
            let new: BTreeSet<_> = conversion.produced.iter().filter_map(name_of_volume).collect();
            let mut kept = total.iter().filter_map(name_of_volume);
            if let Some((_, id)) = kept.find(|kept| new.contains(kept)) {
                return Err(format!("Persistence ID '{id}' is in use on this agent"));
            }
        }
        if operation.r#type == Some(operation::Type::Destroy) {
            let volumes = conversion.consumed.shared_once();
            if !total.contains(&volumes) {
                return Err(format!("Persistent volumes not found: {}", volumes.minus(total)));
            }
            if let Some(used) = self.used_of(agent, &volumes) {
                return Err(format!("Persistent volumes in use: {used}"));
            }
        }
        Ok(())
    }

    /// Which of these volumes a task or an executor uses.
    fn used_of(&self, agent: &AgentId, volumes: &Resources) -> Option<Resources> {
        let held = self.held.get(agent)?;
        let tasks = held.tasks.iter().filter_map(|key| self.task(key)).filter(|task| task.uses_resources());
        let executors = held.executors.iter().filter_map(|key| self.state.executors.get(key));
        let used = tasks.map(|task| &task.resources).chain(executors.map(|executor| &executor.resources));
        let mut all = Resources::new();
        used.for_each(|used| all.add(&volumes.filter(|volume| used.contains_resource(volume))));
        (!all.is_empty()).then_some(all)
    }

    fn convert(&mut self, cx: &mut Cx<'_>, at: &Acceptance, conversion: &Conversion) -> Result<(), String> {
        self.rescind_volumes(cx, &at.agent.id, conversion);
        let (framework, role, agent) = (&at.framework.id, &at.role, &at.agent.id);
        self.allocator.convert(framework, role, agent, conversion).map_err(|error| error.to_string())
    }

    /// A shared volume may be offered to several: offers of one that ceases to be are void.
    pub(crate) fn rescind_volumes(&mut self, cx: &mut Cx<'_>, agent: &AgentId, conversion: &Conversion) {
        let gone = conversion.consumed.shared().minus(&conversion.produced);
        if gone.is_empty() {
            return;
        }
        for id in self.held(agent).offers.clone() {
            let offer = self.state.offers.get(&id);
            if offer.is_some_and(|offer| gone.iter().any(|volume| offer.resources.contains_resource(volume)))
            {
                self.rescind(cx, &id);
            }
        }
    }

    /// An operation that is not carried out. Without an id nobody is waiting for its outcome.
    pub(crate) fn refuse_operation(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &Framework,
        operation: Operation,
        why: String,
    ) {
        let kind = operation.r#type.unwrap_or_default();
        self.count_operation(kind, OperationState::OperationError, 1);
        let Some(id) = operation.id else { return };
        // Neither the agent nor anything else of it is certain.
        let status = v1::OperationStatus {
            operation_id: Some(id),
            state: OperationState::OperationError,
            message: Some(cx.words(&why)),
            ..Default::default()
        };
        self.send_operation_status(cx, &framework.id, status);
    }

    /// Passes a status on; false where the framework is not connected.
    pub(crate) fn send_operation_status(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &FrameworkId,
        status: v1::OperationStatus,
    ) -> bool {
        let update = event::UpdateOperationStatus { status: status.into(), ..Default::default() };
        let kind = event::Type::UpdateOperationStatus;
        let event = scheduler::Event { update_operation_status: Some(update), ..event(kind) };
        self.send(cx, framework, event)
    }
}

fn name(operation: &Operation) -> &'static str {
    operation.r#type.unwrap_or_default().name()
}

/// Why an operation that converts nothing is not carried out.
fn unsupported(operation: &Operation) -> String {
    let create = operation.create_disk.as_ref().map(|body| &body.source);
    let destroy = operation.destroy_disk.as_ref().map(|body| &body.source);
    match (operation.r#type.unwrap_or_default(), create, destroy) {
        (operation::Type::CreateDisk, Some(source), _) | (operation::Type::DestroyDisk, _, Some(source)) => {
            needs_provider(source).0
        }
        (operation::Type::Unknown, ..) => "The operation has no type that is known".to_owned(),
        (kind, ..) => format!("{} is not supported, or lacks its body", kind.name()),
    }
}

/// By what a persistent volume is told from others on its agent.
fn name_of_volume(resource: &Resource) -> Option<(Option<&Role>, &str)> {
    let id = resource.kind.persistence_id()?;
    Some((resource.kind.role(), id))
}

fn resizes(operation: &Operation) -> bool {
    matches!(operation.r#type, Some(operation::Type::GrowVolume | operation::Type::ShrinkVolume))
}

/// Says of all resources of an operation to which role they are allocated.
fn allocate_all(operation: &mut Operation, role: &Role) -> Result<(), String> {
    if let Some(body) = &mut operation.reserve {
        allocate(&mut body.source, role)?;
        allocate(&mut body.resources, role)?;
    }
    if let Some(body) = &mut operation.unreserve {
        allocate(&mut body.resources, role)?;
    }
    if let Some(body) = &mut operation.create {
        allocate(&mut body.volumes, role)?;
    }
    if let Some(body) = &mut operation.destroy {
        allocate(&mut body.volumes, role)?;
    }
    if let Some(body) = &mut operation.grow_volume {
        allocate(std::slice::from_mut(&mut *body.volume), role)?;
        allocate(std::slice::from_mut(&mut *body.addition), role)?;
    }
    if let Some(body) = &mut operation.shrink_volume {
        allocate(std::slice::from_mut(&mut *body.volume), role)?;
    }
    Ok(())
}
