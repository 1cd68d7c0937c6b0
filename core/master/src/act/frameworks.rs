//! Frameworks: added, changed, disconnected, awaited.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use meseta_allocator::{Constraints, Facts, FrameworkSpec};
use meseta_model::{AgentId, FrameworkId, Role, RoleConstraints, Traits, Wall, limits};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1;

use crate::cx::Cx;
use crate::note::OfFramework;
use crate::on::subscribe::Wants;
use crate::pending::Then;
use crate::registry;
use crate::state::{Capabilities, Framework};
use crate::timers::Timer;
use crate::validate;
use crate::{Master, Mutant};

impl Master {
    /// Adds a framework, inactive: it is offered nothing until it is made active.
    pub(crate) fn insert_framework(&mut self, framework: Framework) {
        self.allocator.add_framework(framework.id.clone(), spec(&framework), false);
        self.counted(&framework.id);
        self.state.frameworks.insert(framework.id.clone(), Arc::new(framework));
    }

    /// Adds a framework that only the registry or an agent told of.
    pub(crate) fn add_recovered_framework(
        &mut self,
        id: FrameworkId,
        info: v1::FrameworkInfo,
        registered_at: Wall,
        deadline: Wall,
    ) {
        let capabilities = Capabilities::of(&info);
        let roles = meseta_model::validate::roles(&info).unwrap_or_default().into_iter().collect();
        self.insert_framework(Framework {
            id,
            info: Arc::new(info),
            roles,
            suppressed: BTreeSet::new(),
            offer_constraints: None,
            constraints: Default::default(),
            capabilities,
            subscription: None,
            recovered: true,
            registered_at,
            reregistered_at: None,
            unregistered_at: None,
            failover_deadline: Some(deadline),
            waits: 0,
            ending: false,
            cached: Default::default(),
        });
    }

    /// What an agent says that it runs tasks for. Returns false where the framework ended; while that is only being written
    /// down, the agent is not to know.
    pub(crate) fn learn_framework(&mut self, cx: &mut Cx<'_>, info: &v1::FrameworkInfo) -> bool {
        let Some(id) = info.id.as_ref().and_then(|id| FrameworkId::from_wire(id).ok()) else { return false };
        if self.framework(&id).is_some() {
            return true;
        }
        if self.ended.contains(&id) || meseta_model::validate::framework(info).is_err() {
            return false;
        }
        if !self.has_room_for_framework() {
            // It could not subscribe either: what it has there would be nobody's.
            return false;
        }
        let grace = meseta_model::validate::failover_timeout(info).max(self.options.agent_reregister_timeout);
        let deadline = cx.now.wall + grace;
        self.commit(cx, vec![registry::put_framework(info, cx.now.wall, Some(deadline))], Then::Nothing);
        self.add_recovered_framework(id.clone(), info.clone(), cx.now.wall, deadline);
        self.timers.set(Timer::Failover(id), cx.now.mono + grace);
        true
    }

    /// Whether the master may hold one more. Those that wait for the registry count, looked through only where that matters.
    pub(crate) fn has_room_for_framework(&self) -> bool {
        let held = self.state.frameworks.len();
        if held + self.joining.len() < limits::FRAMEWORKS_MAX {
            return true;
        }
        let new = self.pending.joining().filter(|id| self.framework(id).is_none());
        held + new.collect::<BTreeSet<_>>().len() < limits::FRAMEWORKS_MAX
    }

    /// Gives a framework another face and other wants; agents that run something of it hear of the former.
    pub(crate) fn change_framework(
        &mut self,
        cx: &mut Cx<'_>,
        id: &FrameworkId,
        info: v1::FrameworkInfo,
        wants: &Wants,
    ) {
        let ignores = self.mutated(Mutant::IgnoreConstraints);
        let Some(framework) = self.framework_mut(id) else { return };
        let same_face = *framework.info == info;
        framework.capabilities = Capabilities::of(&info);
        framework.info = Arc::new(info);
        framework.roles.clone_from(&wants.roles);
        framework.suppressed.clone_from(&wants.suppressed);
        if !ignores {
            framework.constraints.clone_from(&wants.constraints);
        }
        framework.offer_constraints.clone_from(&wants.said_constraints);
        let spec = spec(framework);
        for offer in self.allocator.update_framework(id, spec) {
            self.void_offer(cx, &offer);
        }
        if !same_face {
            self.tell_agents_of(cx, id);
        }
    }

    pub(crate) fn tell_agents_of(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        let Some(info) = self.framework(id).map(|framework| Arc::clone(&framework.info)) else { return };
        for agent in self.agents_of(id) {
            let update =
                to_agent::UpdateFramework { framework: (*info).clone().into(), ..Default::default() };
            self.tell(cx, &agent, ToAgent { update_framework: Some(update), ..Default::default() });
        }
    }

    /// The agents on which a framework has tasks, executors or operations. Costs what there is of these.
    pub(crate) fn agents_of(&self, id: &FrameworkId) -> BTreeSet<AgentId> {
        let of_tasks = self.state.tasks_of(id).map(|task| task.agent.clone());
        let of_executors = self.state.executors_of(id).map(|executor| executor.key.agent.clone());
        let operations = self.operations.of(id).filter_map(|uuid| self.state.operations.get(&uuid));
        let of_operations = operations.map(|operation| operation.agent.clone());
        of_tasks.chain(of_executors).chain(of_operations).collect()
    }

    /// Its stream ended: it is offered nothing, and has so long to come back as it asked for.
    pub(crate) fn disconnect_framework(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        let Some(framework) = self.framework_mut(id) else { return };
        let Some(subscription) = framework.subscription.take() else { return };
        framework.unregistered_at = Some(cx.now.wall);
        let ending = framework.ending;
        let awaited = framework.failover_timeout();
        cx.note_framework(&framework.info, OfFramework::Disconnected { awaited });
        self.streams.remove(&subscription.stream);
        self.timers.cancel(Timer::Heartbeat(id.clone()));
        self.take_back_offers(id);
        self.allocator.set_framework_active(id, false);
        if !ending {
            self.await_failover(cx, id);
        }
    }

    /// Begins the wait for the next instance of a framework; without a failover timeout it ends now.
    pub(crate) fn await_failover(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        let Some(framework) = self.framework(id).cloned() else { return };
        let timeout = framework.failover_timeout();
        if timeout.is_zero() {
            return self.end_framework(cx, id, None);
        }
        self.await_until(cx, id, cx.now.wall + timeout, timeout);
    }

    /// Writes down until when the next instance of a framework is awaited, which is so long from now.
    pub(crate) fn await_until(&mut self, cx: &mut Cx<'_>, id: &FrameworkId, deadline: Wall, left: Duration) {
        let Some(framework) = self.framework_mut(id) else { return };
        framework.failover_deadline = Some(deadline);
        framework.waits += 1;
        let op = registry::put_framework(&framework.info, framework.registered_at, Some(deadline));
        self.commit(cx, vec![op], Then::Nothing);
        self.timers.set(Timer::Failover(id.clone()), cx.now.mono + left);
    }

    pub(crate) fn failover_timeout(&mut self, cx: &mut Cx<'_>, id: &FrameworkId) {
        if self.framework(id).is_some_and(|framework| !framework.is_connected() && !framework.ending) {
            self.end_framework(cx, id, None);
        }
    }
}

/// What the allocator has to know of a framework.
fn spec(framework: &Framework) -> FrameworkSpec {
    let capabilities = framework.capabilities;
    FrameworkSpec {
        roles: framework.roles.clone(),
        suppressed: framework.suppressed.clone(),
        capabilities: meseta_allocator::Capabilities {
            gpu: capabilities.gpu_resources,
            revocable: capabilities.revocable_resources,
            shared: capabilities.shared_resources,
            region_aware: capabilities.region_aware,
            refinement: capabilities.reservation_refinement,
        },
        min_allocatable: validate::framework::min_allocatable(&framework.info),
        constraints: framework.constraints.iter().map(constraints).collect(),
    }
}

/// One role's constraints as the allocator asks them. Two are the same where they look the same.
fn constraints((role, own): (&Role, &Arc<RoleConstraints>)) -> (Role, Constraints) {
    let (text, own) = (format!("{own:?}"), Arc::clone(own));
    let admits = move |facts: &Facts| {
        let domain = facts.domain.as_ref().map(|(region, zone)| (&**region, &**zone));
        own.admit(&Traits { hostname: &facts.hostname, domain, attributes: &facts.attributes })
    };
    (role.clone(), Constraints::new(text.into_bytes(), admits))
}
