//! What operators want of all masters, as the registry holds it.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use meseta_journal::{Kind, RegistryOp};
use meseta_model::{Quota, Role};
use meseta_wire::internal::{RegisteredMaintenance, RegisteredQuota, RegisteredWeight};
use meseta_wire::v1;
use meseta_wire::v1::maintenance::Schedule;

use crate::registry::{decode, keep, value};

/// See the module's documentation.
#[derive(Debug, Default)]
pub struct Wishes {
    pub quotas: BTreeMap<Role, Quota>,
    pub weights: BTreeMap<Role, f64>,
    pub schedule: Schedule,
    /// The hostnames of machines that are down.
    pub down: BTreeSet<String>,
}

impl Wishes {
    /// One record changes.
    pub fn note(&mut self, op: &RegistryOp) {
        if let Some(role) = op.key().strip_prefix("quota/") {
            keep(&mut self.quotas, Role::from_trusted(role), value(op).map(quota));
        } else if let Some(role) = op.key().strip_prefix("weight/") {
            let weight = |value: &Bytes| decode::<RegisteredWeight>(Kind::RegistryWeight, value).weight;
            keep(&mut self.weights, Role::from_trusted(role), value(op).map(weight));
        } else if op.key() == "maintenance" {
            let schedule =
                |value: &Bytes| decode::<RegisteredMaintenance>(Kind::RegistrySchedule, value).schedule;
            self.schedule = value(op).map(schedule).unwrap_or_default();
        } else if let Some((_, hostname)) =
            op.key().strip_prefix("machine/").and_then(|key| key.split_once('/'))
        {
            match value(op) {
                Some(_) => self.down.insert(hostname.to_owned()),
                None => self.down.remove(hostname),
            };
        }
    }

    /// When a machine will be away, if that is planned.
    pub fn planned(&self, hostname: &str) -> Option<&v1::Unavailability> {
        let named = |machine: &v1::MachineId| machine.hostname.as_deref() == Some(hostname);
        let window = self.schedule.windows.iter().find(|window| window.machine_ids.iter().any(named));
        window.map(|window| &window.unavailability)
    }
}

fn quota(value: &Bytes) -> Quota {
    let record: RegisteredQuota = decode(Kind::RegistryQuota, value);
    match Quota::from_wire(&record.config) {
        Ok((_, quota)) => quota,
        Err(why) => panic!("D1: the master wrote a quota that is none: {why}"),
    }
}
