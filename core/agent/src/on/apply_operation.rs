//! Operations: the master has one carried out, hears what became of it, and acknowledges that.

use std::borrow::Cow;
use std::sync::Arc;

use meseta_journal::{DiskOp, Kind, Site, seal};
use meseta_model::conversion::{By, of_operation};
use meseta_model::{Conversion, Now, Outbox, Resources, Uuid, brief, limits};
use meseta_wire::internal::to_agent::{AcknowledgeOperation, ApplyOperation};
use meseta_wire::internal::{FromAgent, ResourcesCheckpoint, from_agent};
use meseta_wire::v1::{self, OperationState};
use meseta_wire::{Enumeration, Message};

use crate::clocks::Due;
use crate::disk::Then;
use crate::operations::{Operation, to_wire};
use crate::{Agent, Effect, Mutant, paths, volumes};

impl Agent {
    pub(crate) fn apply_operation(&mut self, now: Now, message: ApplyOperation, out: &mut Outbox<Effect>) {
        if !self.admitted() {
            return; // The master learns from our introduction what is not here.
        }
        let Ok(uuid) = Uuid::from_bytes(&message.operation) else { return };
        if self.operations.get(&uuid).is_some() {
            return self.forward_operation(now, uuid, out);
        }
        let ApplyOperation { framework_id, info, .. } = message;
        let latest_status = v1::OperationStatus {
            operation_id: info.id.clone(),
            state: OperationState::OperationPending,
            agent_id: self.info.id.clone(),
            ..Default::default()
        };
        let operation = Operation {
            uuid,
            message: v1::Operation {
                framework_id,
                agent_id: self.info.id.clone(),
                info,
                latest_status: latest_status.into(),
                statuses: Vec::new(),
                uuid: to_wire(uuid),
                ..Default::default()
            },
            recorded: false,
            foreign: false,
            sent: 0,
            again_at: None,
        };
        if let Err(why) = self.begin_operation(operation.clone()) {
            self.drop_operation(&operation.message, why, out);
        }
        if self.mutated(Mutant::OperationBeforeRecorded)
            && let Some(operation) = self.operations.get_mut(&uuid)
        {
            operation.recorded = true;
            self.forward_operation(now, uuid, out);
        }
    }

    /// Takes an operation in; the error says why it cannot be.
    fn begin_operation(&mut self, operation: Operation) -> Result<(), String> {
        let conversion = conversion_of(&operation.message.info)?;
        conversion.parts_after(&self.total, self.total.parts()).map_err(|error| error.to_string())?;
        let mut total = (*self.total).clone();
        total.apply(&conversion).map_err(|error| format!("The agent's resources are others: {error}"))?;
        let before = std::mem::replace(&mut self.total, Arc::new(total));
        let uuid = operation.uuid;
        self.operations.add(operation);
        let (make, clear) = volumes::work(&self.options.work_dir, &conversion);
        if make.is_empty() && clear.is_empty() {
            self.conclude(uuid, OperationState::OperationFinished, None);
        }
        let record = self.resources_record();
        if record.len() > limits::RECORDED_MESSAGE_BYTES_MAX {
            self.total = before;
            self.operations.remove(&uuid);
            return Err(format!(
                "What the agent would have to remember of its resources takes {} bytes, at most {} are possible",
                record.len(),
                limits::RECORDED_MESSAGE_BYTES_MAX
            ));
        }
        self.operations.begin(uuid);
        self.record(record);
        self.disk.then(Then::OperationRecorded(uuid));
        Ok(())
    }

    /// The end of an operation, with a status that is to be acknowledged.
    fn conclude(&mut self, uuid: Uuid, state: OperationState, message: Option<String>) {
        let status = to_wire(Uuid::random(&mut self.rng));
        let Some(operation) = self.operations.get_mut(&uuid) else { return };
        operation.recorded = false;
        let latest = v1::OperationStatus {
            state,
            message: message.map(|message| brief(message).into()),
            uuid: Some(status),
            ..(*operation.message.latest_status).clone()
        };
        operation.message.statuses = vec![latest.clone()];
        operation.message.latest_status = latest.into();
    }

    fn resources_record(&self) -> Vec<u8> {
        let record = ResourcesCheckpoint {
            resources: self.total.made().to_wire(None),
            agent_id: self.info.id.clone(),
            operations: self.operations.iter().map(|operation| operation.message.clone()).collect(),
            ..Default::default()
        };
        record.encode_to_vec()
    }

    fn record(&mut self, record: Vec<u8>) {
        let bytes = seal(Kind::AgentResources, &record);
        self.disk.change(DiskOp::replace(Site::AGENT_RESOURCES, paths::resources(), bytes));
    }

    /// An operation is on record as it stands: it goes on with the volumes' files, or is over.
    pub(crate) fn operation_recorded(&mut self, now: Now, uuid: Uuid, out: &mut Outbox<Effect>) {
        let Some(operation) = self.operations.get_mut(&uuid) else { return };
        operation.recorded = true;
        if !operation.ended() {
            return self.change_volumes(uuid, out);
        }
        let foreign = operation.foreign;
        self.operations.end();
        if foreign {
            self.forget_operation(uuid);
        } else {
            self.forward_operation(now, uuid, out);
        }
        while let Some(message) = self.operations.next_in_line() {
            self.obey(now, message, out);
        }
    }

    pub(crate) fn change_volumes(&mut self, uuid: Uuid, out: &mut Outbox<Effect>) {
        let Some(operation) = self.operations.get(&uuid) else { return };
        let Ok(conversion) = conversion_of(&operation.message.info) else { return };
        let (make, clear) = volumes::work(&self.options.work_dir, &conversion);
        out.push(Effect::ChangeVolumes { operation: uuid, make, clear });
    }

    /// The files of volumes are as an operation wants them, or cannot be: then it changed nothing.
    pub(crate) fn volumes_changed(&mut self, uuid: Uuid, result: Result<(), String>) {
        let Some(operation) = self.operations.get(&uuid).filter(|operation| !operation.ended()) else {
            return;
        };
        match result {
            Ok(()) => self.conclude(uuid, OperationState::OperationFinished, None),
            Err(reason) => {
                let undone = self.total_without(operation).filter(|_| !self.mutated(Mutant::KeepFailed));
                self.total = undone.map_or_else(|| self.total.clone(), Arc::new);
                self.conclude(uuid, OperationState::OperationFailed, Some(reason));
            }
        }
        let record = self.resources_record();
        self.record(record);
        self.disk.then(Then::OperationRecorded(uuid));
    }

    /// Says what became of an operation, and plans to say it again.
    pub(crate) fn forward_operation(&mut self, now: Now, uuid: Uuid, out: &mut Outbox<Effect>) {
        if !self.registered() {
            return;
        }
        let Some(operation) = self.operations.get_mut(&uuid) else { return };
        if !operation.ended() || !operation.recorded || operation.foreign {
            return;
        }
        operation.sent += 1;
        let again_at = now.mono + operation.patience();
        operation.again_at = Some(again_at);
        let message = operation.message.clone();
        self.clocks.set(again_at, Due::Operation(uuid));
        self.say_of_operation(&message, (*message.latest_status).clone(), out);
    }

    fn say_of_operation(
        &self,
        operation: &v1::Operation,
        status: v1::OperationStatus,
        out: &mut Outbox<Effect>,
    ) {
        let failed = status.state != OperationState::OperationFinished;
        let update = from_agent::OperationUpdate {
            operation: operation.uuid.value.clone(),
            framework_id: operation.framework_id.clone(),
            total: if failed { self.settled_total().to_wire(None) } else { Vec::new() },
            status: status.into(),
            ..Default::default()
        };
        self.to_master(FromAgent { operation_update: Some(update.into()), ..Default::default() }, out);
    }

    /// One that cannot be carried out: nobody waits for an acknowledgement of that.
    fn drop_operation(&self, operation: &v1::Operation, why: String, out: &mut Outbox<Effect>) {
        let status = v1::OperationStatus {
            state: OperationState::OperationDropped,
            message: Some(brief(why).into()),
            ..(*operation.latest_status).clone()
        };
        self.say_of_operation(operation, status, out);
    }

    pub(crate) fn operation_due(&mut self, now: Now, uuid: Uuid, out: &mut Outbox<Effect>) {
        let due = self.operations.get(&uuid).and_then(|operation| operation.again_at);
        if due.is_some_and(|at| at <= now.mono) {
            self.forward_operation(now, uuid, out);
        }
    }

    /// Says all outcomes again, or those of one framework.
    pub(crate) fn forward_operations(&mut self, now: Now, of: Option<&str>, out: &mut Outbox<Effect>) {
        let wanted = |operation: &&Operation| {
            let framework = operation.message.framework_id.as_ref().map(|id| id.value.as_str());
            of.is_none() || framework == of
        };
        let all: Vec<Uuid> = self.operations.iter().filter(wanted).map(|operation| operation.uuid).collect();
        all.into_iter().for_each(|uuid| self.forward_operation(now, uuid, out));
    }

    /// The master counts on an operation that may never have come.
    pub(crate) fn answer_for_operation(&self, expected: &[u8], out: &mut Outbox<Effect>) {
        let Ok(uuid) = Uuid::from_bytes(expected) else { return };
        if self.operations.get(&uuid).is_none() {
            let latest_status = v1::OperationStatus { agent_id: self.info.id.clone(), ..Default::default() };
            let unknown = v1::Operation {
                uuid: to_wire(uuid),
                latest_status: latest_status.into(),
                ..Default::default()
            };
            self.drop_operation(&unknown, "The agent does not know this operation".to_owned(), out);
        }
    }

    pub(crate) fn operation_acknowledged(&mut self, message: &AcknowledgeOperation) {
        let Ok(uuid) = Uuid::from_bytes(&message.operation) else { return };
        let Some(operation) = self.operations.get(&uuid) else { return };
        let status = operation.message.latest_status.uuid.as_ref().map(|uuid| &uuid.value);
        if operation.recorded && status == Some(&message.status) {
            self.forget_operation(uuid);
        }
    }

    fn forget_operation(&mut self, uuid: Uuid) {
        self.operations.remove(&uuid);
        let record = self.resources_record();
        self.record(record);
    }

    /// Operations that the master is to know of.
    pub(crate) fn operations_of_now(&self) -> Vec<v1::Operation> {
        let own = self.operations.iter().filter(|operation| !operation.foreign);
        own.map(Operation::told).collect()
    }

    /// What operations made of the agent's resources, where that is not what its flags give.
    pub(crate) fn told_total(&self) -> Vec<v1::Resource> {
        let total = self.settled_total();
        if total.made().is_empty() { Vec::new() } else { total.to_wire(None) }
    }

    /// The total as the master is told of it: an operation that is told to be pending is not part of it, as the master
    /// adds what it is waiting for.
    fn settled_total(&self) -> Cow<'_, Resources> {
        let begun = self.operations.busy().and_then(|uuid| self.operations.get(&uuid));
        // One that failed was undone when it did, though that is still being recorded.
        let part = begun.filter(|operation| {
            let finished = operation.message.latest_status.state == OperationState::OperationFinished;
            !operation.foreign && (!operation.ended() || (finished && !operation.recorded))
        });
        part.and_then(|operation| self.total_without(operation))
            .map_or(Cow::Borrowed(&*self.total), Cow::Owned)
    }

    fn total_without(&self, operation: &Operation) -> Option<Resources> {
        let Conversion { consumed, produced } = conversion_of(&operation.message.info).ok()?;
        let mut total = (*self.total).clone();
        total.apply(&Conversion { consumed: produced, produced: consumed }).ok()?;
        Some(total)
    }
}

fn conversion_of(info: &v1::offer::Operation) -> Result<Conversion, String> {
    let conversion = of_operation(info, &By::ANYONE).map_err(|invalid| invalid.0)?;
    conversion.ok_or_else(|| {
        let kind = info.r#type.unwrap_or_default().name();
        format!("This agent cannot carry out an operation of type {kind}")
    })
}
