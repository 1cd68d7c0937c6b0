//! Operations: sent to their agents, moved on, removed; and what frameworks hear of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use meseta_model::conversion::{By, of_operation};
use meseta_model::{AgentId, FrameworkId, Resources, Uuid};
use meseta_wire::internal::{ToAgent, to_agent};
use meseta_wire::v1::offer::operation;
use meseta_wire::v1::{self, OperationState};

use crate::Master;
use crate::cx::Cx;
use crate::state::Operation;

/// Under which operations are found, beyond what readers see.
#[derive(Debug, Default)]
pub(crate) struct Operations {
    next: u64,
    /// Of each framework, by the id that it gave.
    ids: BTreeMap<FrameworkId, BTreeMap<String, Uuid>>,
    /// Of each framework, by age.
    of_framework: BTreeMap<FrameworkId, BTreeMap<u64, Uuid>>,
    /// How many are operators'.
    of_operators: usize,
}

impl Operations {
    pub(crate) fn by_id(&self, framework: &FrameworkId, id: &str) -> Option<Uuid> {
        self.ids.get(framework)?.get(id).copied()
    }

    pub(crate) fn of(&self, framework: &FrameworkId) -> impl Iterator<Item = Uuid> {
        self.of_framework.get(framework).into_iter().flat_map(|of| of.values().copied())
    }

    pub(crate) fn count(&self, framework: &FrameworkId) -> usize {
        self.of_framework.get(framework).map_or(0, BTreeMap::len)
    }

    /// How many are operators', whom nobody tells what became of them.
    pub(crate) fn of_operators(&self) -> usize {
        self.of_operators
    }

    /// How many are found by their framework, for checks.
    pub(crate) fn len(&self) -> usize {
        self.of_framework.values().map(BTreeMap::len).sum()
    }

    fn add(&mut self, operation: &Operation) {
        let Some(framework) = &operation.framework else {
            self.of_operators += 1;
            return;
        };
        self.of_framework.entry(framework.clone()).or_default().insert(operation.number, operation.uuid);
        if let Some(id) = operation.id() {
            self.ids.entry(framework.clone()).or_default().insert(id.value.to_string(), operation.uuid);
        }
    }

    fn remove(&mut self, operation: &Operation) {
        let Some(framework) = &operation.framework else {
            self.of_operators -= 1;
            return;
        };
        drop_from(&mut self.of_framework, framework, |of| of.remove(&operation.number).is_some());
        if let Some(id) = operation.id()
            && self.by_id(framework, &id.value) == Some(operation.uuid)
        {
            drop_from(&mut self.ids, framework, |ids| ids.remove(id.value.as_str()).is_some());
        }
    }
}

fn drop_from<K: Ord, V>(
    map: &mut BTreeMap<FrameworkId, BTreeMap<K, V>>,
    framework: &FrameworkId,
    remove: impl FnOnce(&mut BTreeMap<K, V>) -> bool,
) {
    if let Some(own) = map.get_mut(framework)
        && remove(own)
        && own.is_empty()
    {
        map.remove(framework);
    }
}

impl Master {
    /// Sends an operation to its agent. The ledger has done it already: it is counted on before the agent confirms it.
    pub(crate) fn send_operation(
        &mut self,
        cx: &mut Cx<'_>,
        agent: &AgentId,
        framework: Option<&FrameworkId>,
        info: v1::offer::Operation,
    ) {
        let total = self.allocator.total(agent).cloned().unwrap_or_default();
        if let Some(agent) = self.agent_mut(agent) {
            agent.total = total;
        }
        self.touch(agent);
        let uuid = Uuid::random(&mut self.rng);
        let bytes = Bytes::copy_from_slice(uuid.as_bytes());
        let status = v1::OperationStatus {
            operation_id: info.id.clone(),
            state: OperationState::OperationPending,
            agent_id: Some(agent.to_wire()),
            ..Default::default()
        };
        let message = v1::Operation {
            framework_id: framework.map(FrameworkId::to_wire),
            agent_id: Some(agent.to_wire()),
            info: info.clone().into(),
            latest_status: status.into(),
            uuid: v1::Uuid { value: bytes.clone(), ..Default::default() },
            ..Default::default()
        };
        self.add_operation(uuid, framework.cloned(), agent.clone(), message);
        let apply = to_agent::ApplyOperation {
            operation: bytes,
            framework_id: framework.map(FrameworkId::to_wire),
            info: info.into(),
            ..Default::default()
        };
        self.tell(cx, agent, ToAgent { apply_operation: Some(apply.into()), ..Default::default() });
    }

    /// Adds an operation that is known from now on.
    pub(crate) fn add_operation(
        &mut self,
        uuid: Uuid,
        framework: Option<FrameworkId>,
        agent: AgentId,
        message: v1::Operation,
    ) {
        self.operations.next += 1;
        let number = self.operations.next;
        self.held(&agent).operations.insert(number, uuid);
        let operation = Operation { uuid, framework, agent, message, number };
        self.operations.add(&operation);
        self.count_operation(operation.kind(), operation.state(), 1);
        self.state.operations.insert(uuid, Arc::new(operation));
    }

    /// Takes a status for an operation's newest word; an end stays.
    pub(crate) fn move_operation(&mut self, uuid: Uuid, status: v1::OperationStatus) {
        let Some(operation) = self.state.operations.get_mut(&uuid) else { return };
        let (kind, before, ended) = (operation.kind(), operation.state(), operation.ended());
        let operation = Arc::make_mut(operation);
        if operation.message.statuses.last() != Some(&status) {
            // Those before it said that it is under way, or the same.
            operation.message.statuses = vec![status.clone()];
        }
        if !ended {
            let after = status.state;
            operation.message.latest_status = status.into();
            self.count_operation(kind, before, -1);
            self.count_operation(kind, after, 1);
        }
    }

    /// Forgets an operation: nothing is owed for it.
    pub(crate) fn remove_operation(&mut self, uuid: Uuid) {
        let Some(operation) = self.state.operations.remove(&uuid) else { return };
        self.operations.remove(&operation);
        self.touch(&operation.agent);
        if let Some(held) = self.held.get_mut(&operation.agent) {
            held.operations.remove(&operation.number);
        }
        if !operation.ended() {
            self.count_operation(operation.kind(), operation.state(), -1);
        }
    }

    /// Counts `master/operations/<type>/<state>`.
    pub(crate) fn count_operation(&mut self, kind: operation::Type, state: OperationState, change: i64) {
        let count = self.state.operation_counts.entry((kind, state)).or_insert(0);
        *count = count.saturating_add_signed(change);
    }

    /// The agent hears that nothing more is owed for an operation.
    pub(crate) fn acknowledge_operation(
        &mut self,
        cx: &mut Cx<'_>,
        agent: &AgentId,
        uuid: Uuid,
        status: Bytes,
    ) {
        let acknowledge = to_agent::AcknowledgeOperation {
            operation: Bytes::copy_from_slice(uuid.as_bytes()),
            status,
            ..Default::default()
        };
        self.tell(
            cx,
            agent,
            ToAgent { acknowledge_operation: Some(acknowledge.into()), ..Default::default() },
        );
    }

    /// What an agent has, by its own word, with the operations that it has yet to come to the end of: it tells of its
    /// resources without those.
    pub(crate) fn take_total(&mut self, cx: &mut Cx<'_>, agent: &AgentId, told: Resources) {
        self.take_total_with(cx, agent, told, |_| true);
    }

    /// The same, with those alone that count.
    pub(crate) fn take_total_with(
        &mut self,
        cx: &mut Cx<'_>,
        agent: &AgentId,
        told: Resources,
        counts: impl Fn(&Uuid) -> bool,
    ) {
        let mut total = told;
        let sent: Vec<Uuid> = self.held(agent).operations.values().copied().collect();
        let sent = sent.iter().filter(|uuid| counts(uuid)).filter_map(|uuid| self.state.operations.get(uuid));
        for operation in sent.filter(|operation| !operation.ended()) {
            if let Ok(Some(conversion)) = of_operation(&operation.message.info, &By::ANYONE) {
                // One that does not fit will be dropped by the agent, too.
                let _ = total.apply(&conversion);
            }
        }
        self.change_total(cx, agent, total);
    }

    /// An agent is lost: so are its operations, until it names them again. With a state, frameworks hear of that.
    pub(crate) fn lose_operations(
        &mut self,
        cx: &mut Cx<'_>,
        agent: &AgentId,
        told: Option<(OperationState, &str)>,
    ) {
        let lost: Vec<Uuid> = self.held(agent).operations.values().copied().collect();
        for uuid in lost {
            let operation = self.state.operations.get(&uuid).cloned();
            if let (Some((state, message)), Some(operation)) = (told, operation)
                && let (Some(framework), Some(_)) = (&operation.framework, operation.id())
            {
                let status =
                    v1::OperationStatus { state, message: Some(message.into()), ..operation.answer() };
                self.send_operation_status(cx, framework, status);
            }
            self.remove_operation(uuid);
        }
    }

    /// A framework ended: nobody is left who would acknowledge what became of its operations.
    pub(crate) fn orphan_operations(&mut self, cx: &mut Cx<'_>, framework: &FrameworkId) {
        let own: Vec<Uuid> = self.operations.of(framework).collect();
        for uuid in own {
            let Some(operation) = self.state.operations.get(&uuid).cloned() else { continue };
            if let (true, Some(status)) = (operation.ended(), &operation.message.latest_status.uuid) {
                self.acknowledge_operation(cx, &operation.agent, uuid, status.value.clone());
                self.remove_operation(uuid);
            }
        }
    }
}
