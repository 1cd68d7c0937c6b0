//! T8, where frameworks ask (RECONCILE_OPERATIONS): every question is answered at once; of an operation that the master
//! sent to an agent with its newest status, of any other with what the registry says of its agent; and what ended is not
//! called pending again.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use meseta_journal::RegistryOp;
use meseta_wire::internal::FromAgent;
use meseta_wire::internal::to_agent::ApplyOperation;
use meseta_wire::v1::scheduler::Call;
use meseta_wire::v1::{OperationState, OperationStatus};

use super::facts::Facts;
use crate::registry::{AgentRecord, Registry};
use crate::sometimes;
use crate::sometimes::Points;

/// What of operations the master has to know, or may not know yet.
#[derive(Debug, Default)]
pub struct Known {
    /// Those that this master sent, and has yet to see the end of; by the id that they have.
    under_way: BTreeMap<String, UnderWay>,
    /// Those of which a framework was told that they ended.
    ended: BTreeSet<String>,
    /// Agents of the registry that this master did not welcome back yet, and whether they asked it to.
    awaited: BTreeMap<String, bool>,
}

#[derive(Debug)]
struct UnderWay {
    uuid: Vec<u8>,
    framework: String,
    agent: String,
}

/// A question that the master is at.
#[derive(Debug)]
pub struct Asked {
    framework: String,
    /// None: about all that there are.
    about: Option<VecDeque<(String, Option<String>)>>,
    /// Of which of all it told.
    told: BTreeSet<String>,
}

/// The question that is in a call.
pub fn asked(call: &Call) -> Option<Asked> {
    let body = call.reconcile_operations.as_ref()?;
    let worded = body.operations.iter().map(|asked| {
        let agent = asked.agent_id.as_ref().map(|id| id.value.to_string());
        (asked.operation_id.value.to_string(), agent)
    });
    let about: VecDeque<_> = worded.collect();
    Some(Asked {
        framework: call.framework_id.as_ref()?.value.to_string(),
        about: (!about.is_empty()).then_some(about),
        told: BTreeSet::new(),
    })
}

/// A master begins with these records.
pub fn master_begins<'a>(facts: &mut Facts, keys: impl Iterator<Item = &'a str>) {
    let agents = keys.filter_map(|key| key.strip_prefix("agent/"));
    facts.operations.awaited = agents.map(|id| (id.to_owned(), false)).collect();
}

pub fn master_gone(facts: &mut Facts) {
    facts.operations.under_way.clear();
    facts.operations.awaited.clear();
}

/// An agent speaks to the master.
pub fn heard(facts: &mut Facts, message: &FromAgent) {
    let known = &mut facts.operations;
    let id = message.reregister.as_ref().and_then(|message| message.agent.id.as_ref());
    if let Some(asks) = id.and_then(|id| known.awaited.get_mut(id.value.as_str())) {
        *asks = true;
    }
    // Where nobody is to acknowledge what became of an operation, it is forgotten as soon as it was heard.
    if let Some(update) = message.operation_update.as_ref().filter(|update| update.status.uuid.is_none()) {
        known.under_way.retain(|_, operation| operation.uuid != *update.operation);
    }
}

/// The master told an agent that it knows it.
pub fn welcomed(facts: &mut Facts, agent: &str) {
    facts.operations.awaited.remove(agent);
}

/// The record of an agent is about to change: of one that is lost nothing is under way any more.
pub fn recorded(facts: &mut Facts, op: &RegistryOp, after: Option<AgentRecord>) {
    let lost = after.is_none_or(|record| !lives(record));
    if let Some(id) = op.key().strip_prefix("agent/").filter(|_| lost) {
        facts.operations.under_way.retain(|_, operation| operation.agent != id);
    }
}

fn lives(record: AgentRecord) -> bool {
    !record.unreachable && !record.gone
}

/// An operation is sent to an agent.
pub fn sent(facts: &mut Facts, link: u64, apply: &ApplyOperation) {
    let (Some(id), Some(framework)) = (&apply.info.id, &apply.framework_id) else { return };
    let agent = facts.links.get(&link).cloned().unwrap_or_default();
    let operation =
        UnderWay { uuid: apply.operation.to_vec(), framework: framework.value.to_string(), agent };
    facts.operations.under_way.insert(id.value.to_string(), operation);
}

/// A framework acknowledges what became of an operation.
pub fn acknowledged(facts: &mut Facts, call: &Call) {
    if let Some(body) = &call.acknowledge_operation_status {
        facts.operations.under_way.remove(body.operation_id.value.as_str());
    }
}

/// A framework hears of an operation, whether it asked or not.
pub fn told(facts: &mut Facts, status: &OperationStatus, registry: &Registry, points: &mut Points) {
    let Some(id) = status.operation_id.as_ref().map(|id| id.value.as_str()) else { return };
    if let Some(asked) = facts.step.asked.take() {
        facts.step.asked = Some(answered(facts, asked, id, status, registry, points));
    }
    if !is_about_agent(status.state) && status.state != OperationState::OperationPending {
        facts.operations.ended.insert(id.to_owned());
    }
}

fn answered(
    facts: &Facts,
    mut asked: Asked,
    id: &str,
    status: &OperationStatus,
    registry: &Registry,
    points: &mut Points,
) -> Asked {
    assert!(status.uuid.is_none(), "T8: an answer about operation {id} is to be acknowledged");
    let known = facts.operations.under_way.get(id).filter(|known| known.framework == asked.framework);
    match &mut asked.about {
        None => {
            assert!(!is_about_agent(status.state), "T8: of all operations {id} is {:?}", status.state);
            assert!(asked.told.insert(id.to_owned()), "T8: operation {id} is twice in one answer");
        }
        Some(about) => {
            let Some((of, agent)) = about.pop_front() else {
                panic!("T8: an answer about operation {id}, of which nobody asked")
            };
            assert_eq!(of, id, "T8: an answer about another operation");
            match is_about_agent(status.state) {
                true => {
                    assert!(
                        known.is_none(),
                        "T8: operation {id} is under way, and called {:?}",
                        status.state
                    );
                    of_unknown(facts, agent.as_deref(), status.state, registry, points);
                }
                false => sometimes!(points, "operation reconciled without its agent", agent.is_none()),
            }
        }
    }
    if status.state == OperationState::OperationPending {
        assert!(!facts.operations.ended.contains(id), "T8: operation {id} ended, and is called pending");
        sometimes!(points, "operation reconciled while it was under way");
    }
    let away = known.is_some_and(|known| !facts.sessions.contains_key(&known.agent));
    sometimes!(points, "operation reconciled while its agent was away", away);
    asked
}

/// Whether a state says nothing of an operation, but how it is about its agent.
fn is_about_agent(state: OperationState) -> bool {
    matches!(
        state,
        OperationState::OperationUnknown
            | OperationState::OperationRecovering
            | OperationState::OperationUnreachable
            | OperationState::OperationGoneByOperator
    )
}

/// The master does not know the operation: that is told as the registry has it.
fn of_unknown(
    facts: &Facts,
    agent: Option<&str>,
    state: OperationState,
    registry: &Registry,
    points: &mut Points,
) {
    let record = agent.and_then(|id| registry.agents.get(id)).copied();
    sometimes!(points, "operation of an unreachable agent reconciled", record.is_some_and(|r| r.unreachable));
    sometimes!(points, "operation of an agent that is gone reconciled", record.is_some_and(|r| r.gone));
    let (unknown, recovering) = (OperationState::OperationUnknown, OperationState::OperationRecovering);
    let right: &[OperationState] = match (agent, record) {
        (_, Some(record)) if record.gone => &[OperationState::OperationGoneByOperator],
        (_, Some(record)) if record.unreachable => &[OperationState::OperationUnreachable],
        (Some(_), None) => &[unknown],
        _ => match awaited(facts, agent, registry) {
            Some(false) => &[recovering],
            // It may have come back, and be gone again before it could be told so.
            Some(true) => &[recovering, unknown],
            None => &[unknown],
        },
    };
    assert!(
        right.contains(&state),
        "T8: an operation on agent {agent:?} is {state:?}, by the registry {right:?}"
    );
    sometimes!(points, "operation of an agent that is awaited reconciled", state == recovering);
}

/// Whether the agent may still come back to this master, or any, where none is named; and if so, whether it asked to.
fn awaited(facts: &Facts, agent: Option<&str>, registry: &Registry) -> Option<bool> {
    let record = |id: &str| registry.agents.get(id).copied();
    let all = facts.operations.awaited.iter().filter(|(id, _)| record(id).is_some_and(lives));
    // One that did not ask is enough for the answer to be certain.
    all.filter(|(id, _)| agent.is_none_or(|agent| agent == id.as_str())).map(|(_, asked)| *asked).min()
}

/// The master handled a call: no question is left.
pub fn nothing_left(facts: &Facts) {
    let Some(asked) = facts.step.asked.as_ref().filter(|_| facts.step.accepted) else { return };
    if let Some(about) = &asked.about {
        assert!(
            about.is_empty(),
            "T8: {} asked about operations, and is not answered: {about:?}",
            asked.framework
        );
        return;
    }
    let own = facts.operations.under_way.iter().filter(|(_, known)| known.framework == asked.framework);
    let left = own.map(|(id, _)| id).find(|id| !asked.told.contains(id.as_str()));
    assert!(
        left.is_none(),
        "T8: {} asked about all operations, and is not told of {left:?}",
        asked.framework
    );
}
