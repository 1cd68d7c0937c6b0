//! The master's records in the registry: how they are named, written and read.

use std::collections::BTreeSet;

use bytes::Bytes;
use meseta_journal::registry::{CAPABILITIES_KEY, open_capabilities, seal_capabilities};
use meseta_journal::{Kind, RegistryOp, open, seal};
use meseta_model::{Quota, Role, Wall};
use meseta_wire::internal::{
    MasterRecord, RegisteredAgent, RegisteredDrain, RegisteredFramework, RegisteredMachine,
    RegisteredMaintenance, RegisteredQuota, RegisteredWeight,
};
use meseta_wire::v1::maintenance::Schedule;
use meseta_wire::{Message, v1};

use crate::state::{Drain, MachineId, Planned};

const AGENT: &str = "agent/";
const FRAMEWORK: &str = "framework/";
const MASTER: &str = "master";
const QUOTA: &str = "quota/";
const WEIGHT: &str = "weight/";
const MAINTENANCE: &str = "maintenance";
const MACHINE: &str = "machine/";

/// One record that was read.
#[derive(Debug)]
pub(crate) enum Record {
    Master(MasterRecord),
    Agent(Box<RegisteredAgent>),
    Framework(Box<RegisteredFramework>),
    Quota(Box<RegisteredQuota>),
    Weight(RegisteredWeight),
    Maintenance(RegisteredMaintenance),
    /// A machine that is down.
    Machine(Box<RegisteredMachine>),
    /// What a master has to understand.
    Demanded(BTreeSet<String>),
    /// Of a part of the registry that is not the master's own.
    Other,
}

fn put(key: String, kind: Kind, message: &impl Message) -> RegistryOp {
    RegistryOp::Put { key, value: seal(kind, &message.encode_to_vec()).into() }
}

pub(crate) fn put_master(cluster_id: &str, epoch: u64) -> RegistryOp {
    let record = MasterRecord { cluster_id: cluster_id.into(), epoch, ..Default::default() };
    put(MASTER.to_owned(), Kind::RegistryMaster, &record)
}

/// The record of what a master has to understand.
pub(crate) fn put_demanded(names: &BTreeSet<String>) -> RegistryOp {
    let value = seal_capabilities(names.iter().map(String::as_str)).into();
    RegistryOp::Put { key: CAPABILITIES_KEY.to_owned(), value }
}

/// Where an agent stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AgentStanding {
    Registered,
    Unreachable(Wall),
    Gone(Wall),
}

/// The record of an agent.
pub(crate) fn put_agent(
    info: &v1::AgentInfo,
    standing: AgentStanding,
    deactivated: bool,
    drain: Option<&Drain>,
) -> RegistryOp {
    let (unreachable_since, gone_since) = match standing {
        AgentStanding::Registered => (None, None),
        AgentStanding::Unreachable(at) => (Some(at.0), None),
        AgentStanding::Gone(at) => (None, Some(at.0)),
    };
    let deactivated = deactivated.then_some(true);
    let drain = drain.map(|drain| {
        let info = drain.info.clone();
        RegisteredDrain { info, started_at: drain.started_at.0, ..Default::default() }.into()
    });
    let record = RegisteredAgent {
        info: info.clone().into(),
        unreachable_since,
        gone_since,
        deactivated,
        drain,
        ..Default::default()
    };
    put(format!("{AGENT}{}", agent_id(info)), Kind::RegistryAgent, &record)
}

pub(crate) fn delete_agent(id: &str) -> RegistryOp {
    RegistryOp::Delete { key: format!("{AGENT}{id}") }
}

/// The record of a framework that did not end.
pub(crate) fn put_framework(
    info: &v1::FrameworkInfo,
    registered_at: Wall,
    deadline: Option<Wall>,
) -> RegistryOp {
    let record = RegisteredFramework {
        info: info.clone().into(),
        registered_at: registered_at.0,
        failover_deadline: deadline.map(|at| at.0),
        ..Default::default()
    };
    put(format!("{FRAMEWORK}{}", framework_id(info)), Kind::RegistryFramework, &record)
}

/// The record of a framework that ended: little more than its id, which is never taken again.
pub(crate) fn put_ended(info: &v1::FrameworkInfo, registered_at: Wall, ended_at: Wall) -> RegistryOp {
    let brief = v1::FrameworkInfo {
        id: info.id.clone(),
        name: info.name.clone(),
        user: info.user.clone(),
        ..Default::default()
    };
    let record = RegisteredFramework {
        info: brief.into(),
        registered_at: registered_at.0,
        ended_at: Some(ended_at.0),
        ..Default::default()
    };
    put(format!("{FRAMEWORK}{}", framework_id(info)), Kind::RegistryFramework, &record)
}

pub(crate) fn delete_framework(id: &str) -> RegistryOp {
    RegistryOp::Delete { key: format!("{FRAMEWORK}{id}") }
}

pub(crate) fn put_weight(role: &Role, weight: f64) -> RegistryOp {
    let record = RegisteredWeight { role: role.as_str().into(), weight, ..Default::default() };
    put(format!("{WEIGHT}{role}"), Kind::RegistryWeight, &record)
}

/// The record of a quota; of one that says nothing none is kept.
pub(crate) fn put_quota(role: &Role, quota: &Quota) -> RegistryOp {
    let key = format!("{QUOTA}{role}");
    if quota.is_default() {
        return RegistryOp::Delete { key };
    }
    let record = RegisteredQuota { config: quota.to_wire(role).into(), ..Default::default() };
    put(key, Kind::RegistryQuota, &record)
}

/// The record of the schedule.
pub(crate) fn put_schedule(schedule: &Schedule) -> RegistryOp {
    let record = RegisteredMaintenance { schedule: schedule.clone(), ..Default::default() };
    put(MAINTENANCE.to_owned(), Kind::RegistrySchedule, &record)
}

/// The record of a machine that is down.
pub(crate) fn put_down(machine: &MachineId, planned: &Planned) -> RegistryOp {
    let info = v1::MachineInfo {
        id: planned.id.clone(),
        mode: Some(v1::machine_info::Mode::Down),
        unavailability: Some(planned.unavailability.clone()),
        ..Default::default()
    };
    let record = RegisteredMachine { info: info.into(), ..Default::default() };
    put(machine_key(machine), Kind::RegistryMachine, &record)
}

pub(crate) fn delete_down(machine: &MachineId) -> RegistryOp {
    RegistryOp::Delete { key: machine_key(machine) }
}

fn machine_key(machine: &MachineId) -> String {
    format!("{MACHINE}{}/{}", machine.ip, machine.hostname)
}

/// Reads one record; the error says which one is damaged and how.
pub(crate) fn read(key: &str, value: &Bytes) -> Result<Record, String> {
    let damaged =
        |error: &dyn std::fmt::Display| format!("the registry's record '{key}' cannot be read: {error}");
    fn decode<M: Message>(kind: Kind, value: &[u8]) -> Result<M, String> {
        let payload = open(kind, value).map_err(|error| error.to_string())?;
        M::decode(payload).map_err(|error| error.to_string())
    }
    let record = if key == MASTER {
        decode(Kind::RegistryMaster, value).map(Record::Master)
    } else if key.starts_with(AGENT) {
        decode(Kind::RegistryAgent, value).map(|agent| Record::Agent(Box::new(agent)))
    } else if key.starts_with(FRAMEWORK) {
        decode(Kind::RegistryFramework, value).map(|framework| Record::Framework(Box::new(framework)))
    } else if key.starts_with(QUOTA) {
        decode(Kind::RegistryQuota, value).map(|quota| Record::Quota(Box::new(quota)))
    } else if key.starts_with(WEIGHT) {
        decode(Kind::RegistryWeight, value).map(Record::Weight)
    } else if key == MAINTENANCE {
        decode(Kind::RegistrySchedule, value).map(Record::Maintenance)
    } else if key.starts_with(MACHINE) {
        decode(Kind::RegistryMachine, value).map(|machine| Record::Machine(Box::new(machine)))
    } else if key == CAPABILITIES_KEY {
        open_capabilities(value).map(Record::Demanded).map_err(|error| error.to_string())
    } else {
        Ok(Record::Other)
    };
    record.map_err(|error| damaged(&error))
}

fn agent_id(info: &v1::AgentInfo) -> &str {
    info.id.as_ref().map_or("", |id| &id.value)
}

fn framework_id(info: &v1::FrameworkInfo) -> &str {
    info.id.as_ref().map_or("", |id| &id.value)
}
