//! ACCEPT: what a framework does with its offers.
//!
//! The offers must be its own, of one agent and one role, each named once; else nothing is launched and those of them
//! that it does hold are free again. Operations are carried out in their order, each on what the ones before left. What
//! is left in the end is as good as declined.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use meseta_model::validate::ComparableExecutor;
use meseta_model::{AgentId, Brief, ExecutorId, FrameworkId, OfferId, Resources, Role, TaskId};
use meseta_wire::v1::offer::{Operation, operation};
use meseta_wire::v1::scheduler::call;
use meseta_wire::v1::task_status::Reason;
use meseta_wire::v1::{self, TaskState};

use crate::act::status::{seen, status};
use crate::cx::Cx;
use crate::state::{Agent, Framework, TaskKey};
use crate::{Master, Note};

/// What is at hand while the operations of one ACCEPT are carried out.
pub(crate) struct Acceptance {
    pub(crate) framework: Arc<Framework>,
    pub(crate) agent: Arc<Agent>,
    pub(crate) role: Role,
    /// What no operation took so far.
    pub(crate) left: Resources,
    /// What resized volumes became: not for the operations that follow.
    pub(crate) resized: Resources,
    /// Of how many parts the agent's total consists, once an operation asked for that.
    pub(crate) parts: Option<usize>,
    /// Executors on the agent that a task named so far. None: its record cannot be read.
    pub(crate) running: BTreeMap<ExecutorId, Option<ComparableExecutor>>,
}

impl Master {
    pub(crate) fn on_accept(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId, accept: call::Accept) {
        if accept
            .operations
            .iter()
            .any(|operation| operation.launch.is_some() || operation.launch_group.is_some())
        {
            self.state.counters.messages_launch_tasks += 1;
        }
        let filter = self.refusal(accept.filters.as_ref());
        let Some(framework) = self.framework(framework).cloned() else { return };
        let ids = match self.checked_offers(&framework, &accept.offer_ids) {
            Ok(ids) => ids,
            Err(message) => return self.refuse_offers(cx, &framework, accept, &message),
        };
        let taken = match self.allocator.accept(&ids) {
            Ok(taken) => taken,
            Err(error) => return self.refuse_offers(cx, &framework, accept, &error.to_string()),
        };
        self.counted(&framework.id).offers_accepted += ids.len() as u64;
        for id in &ids {
            self.drop_offer(id);
        }
        let Some(agent) = self.agent(&taken.agent).cloned() else { return };
        let mut acceptance = Acceptance {
            framework,
            agent,
            role: taken.role,
            left: taken.resources.clone(),
            resized: Resources::new(),
            parts: None,
            running: BTreeMap::new(),
        };
        for operation in accept.operations {
            self.on_operation(cx, &mut acceptance, operation);
        }
        self.return_rest(cx, acceptance, &taken.resources, filter);
    }

    /// What operations made of the offers is there to be offered at once; what they left as it was is as good as declined.
    fn return_rest(
        &mut self,
        cx: &mut Cx<'_>,
        acceptance: Acceptance,
        offered: &Resources,
        filter: Option<Duration>,
    ) {
        let Acceptance { framework, agent, role, left, resized, .. } = acceptance;
        let left = left.plus(&resized);
        let made = left.minus(offered);
        let rest = left.minus(&made);
        for (part, filter) in [(made, None), (rest, filter)] {
            if !part.is_empty() {
                self.allocator.give_back(&framework.id, &role, &agent.id, &part, filter, cx.now.mono);
            }
        }
    }

    fn on_operation(&mut self, cx: &mut Cx<'_>, at: &mut Acceptance, operation: Operation) {
        let kind = operation.r#type.unwrap_or_default();
        self.counted(&at.framework.id).operations[kind as usize] += 1;
        match kind {
            operation::Type::Launch if operation.launch.is_some() => {
                let launch = operation.launch.into_iter();
                launch.for_each(|launch| self.launch(cx, at, operation.id.clone(), launch));
            }
            operation::Type::LaunchGroup if operation.launch_group.is_some() => {
                let group = operation.launch_group.into_iter();
                group.for_each(|group| self.launch_group(cx, at, operation.id.clone(), group));
            }
            _ => self.operate(cx, at, operation),
        }
    }

    /// The offers by id, if they may be accepted together.
    fn checked_offers(&self, framework: &Framework, named: &[v1::OfferId]) -> Result<Vec<OfferId>, String> {
        let mut ids = Vec::with_capacity(named.len());
        let mut seen = BTreeSet::new();
        let mut first = None;
        for v1::OfferId { value, .. } in named {
            let Some(offer) = self.state.offers.get(value.as_str()) else {
                return Err(format!("Offer {value} is no longer valid"));
            };
            if offer.framework != framework.id {
                return Err(format!("Offer {value} is not one of framework {}", framework.id));
            }
            if !seen.insert(value) {
                return Err(format!("Duplicate offer {value} in offer list"));
            }
            let first = first.get_or_insert(offer);
            if offer.agent != first.agent {
                let (one, other) = (&first.agent, &offer.agent);
                return Err(format!(
                    "Aggregated offers must belong to one single agent, not to {one} and {other}"
                ));
            }
            if offer.role != first.role {
                let (one, other) = (&first.role, &offer.role);
                return Err(format!(
                    "Aggregated offers must be allocated to the same role, not to {one} and {other}"
                ));
            }
            ids.push(offer.id.clone());
        }
        if ids.is_empty() { Err("No offers specified".to_owned()) } else { Ok(ids) }
    }

    /// Nothing is launched; the offers that it holds are free again.
    fn refuse_offers(&mut self, cx: &mut Cx<'_>, framework: &Framework, accept: call::Accept, why: &str) {
        for named in &accept.offer_ids {
            let own =
                self.state.offers.get(named.value.as_str()).filter(|offer| offer.framework == framework.id);
            if let Some(id) = own.map(|offer| offer.id.clone()) {
                self.allocator.decline(&id, None, cx.now.mono);
                self.drop_offer(&id);
            }
        }
        // It names what the framework sent, and is told for each thing that it wanted.
        let why = Brief(why);
        let message = format!("Task launched with invalid offers: {why}");
        for mut operation in accept.operations {
            let launched = operation.launch.take().map(|launch| launch.task_infos);
            let grouped = operation.launch_group.take().map(|group| group.task_group.tasks);
            let launches = launched.is_some() || grouped.is_some();
            for task in launched.into_iter().chain(grouped).flatten() {
                let state = seen(framework, TaskState::TaskDropped);
                self.stillborn(cx, framework, &task, state, Reason::ReasonInvalidOffers, &message);
            }
            if !launches {
                let why = format!("Operation attempted with invalid offers: {why}");
                self.refuse_operation(cx, framework, operation, why);
            }
        }
    }

    /// Tells of a task that never came to be.
    pub(crate) fn stillborn(
        &mut self,
        cx: &mut Cx<'_>,
        framework: &Framework,
        task: &v1::TaskInfo,
        state: TaskState,
        reason: Reason,
        message: &str,
    ) {
        let message = &cx.words(message);
        // The id may be one that no task can have: it is repeated as it came.
        let word = status(cx.now, &TaskId::sought(task.task_id.value.as_str()), state, reason, message);
        let word = v1::TaskStatus { agent_id: Some(task.agent_id.clone()), ..word };
        self.count_stillborn(&framework.id, &word);
        let key = TaskKey::new(&framework.id, &TaskId::sought(task.task_id.value.as_str()));
        cx.note(Note::end(&key, &AgentId::sought(task.agent_id.value.as_str()), &word));
        self.send_update(cx, &framework.id, word);
    }

    /// For how long what is refused is not to be offered again.
    pub(crate) fn refusal(&self, filters: Option<&v1::Filters>) -> Option<Duration> {
        Some(self.allocator.options().refusal(filters.and_then(|filters| filters.refuse_seconds)))
    }
}
