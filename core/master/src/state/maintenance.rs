//! Machines, and what operators plan for them.

use core::net::IpAddr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use meseta_wire::v1;

/// A machine by its name, whose case means nothing, and its address. An agent is on it where both are its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MachineId {
    pub(crate) ip: Arc<str>,
    pub(crate) hostname: Arc<str>,
}

impl MachineId {
    pub fn new(hostname: &str, ip: &str) -> Self {
        let ip = ip.parse::<IpAddr>().map_or_else(|_| ip.to_owned(), |ip| ip.to_string());
        Self { ip: ip.into(), hostname: hostname.to_lowercase().into() }
    }

    pub fn named(id: &v1::MachineId) -> Self {
        Self::new(id.hostname.as_deref().unwrap_or_default(), id.ip.as_deref().unwrap_or_default())
    }
}

/// A machine that is in the schedule.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// As the operator wrote it.
    pub id: v1::MachineId,
    pub unavailability: v1::Unavailability,
    /// Whether an operator took it down; else it is said to be draining.
    pub down: bool,
}

/// The schedule, and in which mode its machines are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Maintenance {
    /// As the operator wrote it, without machines that came up again.
    pub schedule: v1::maintenance::Schedule,
    machines: BTreeMap<MachineId, Planned>,
}

impl Maintenance {
    /// A schedule, and those of its machines that are down.
    pub(crate) fn new(
        schedule: v1::maintenance::Schedule,
        is_down: impl Fn(&MachineId) -> bool,
    ) -> Maintenance {
        let mut machines = BTreeMap::new();
        for window in &schedule.windows {
            for id in &window.machine_ids {
                let machine = MachineId::named(id);
                let planned = Planned {
                    id: id.clone(),
                    unavailability: window.unavailability.clone(),
                    down: is_down(&machine),
                };
                machines.insert(machine, planned);
            }
        }
        Maintenance { schedule, machines }
    }

    /// A machine that is down stays so, whatever else is known of it.
    pub(crate) fn keep_down(&mut self, info: &v1::MachineInfo) {
        let planned = Planned {
            id: info.id.clone(),
            unavailability: info.unavailability.clone().unwrap_or_default(),
            down: true,
        };
        self.machines.entry(MachineId::named(&info.id)).or_insert(planned).down = true;
    }

    /// The same with those machines down.
    pub(crate) fn with_down(&self, machines: &[MachineId]) -> Maintenance {
        let mut next = self.clone();
        for machine in machines {
            next.machines.entry(machine.clone()).and_modify(|planned| planned.down = true);
        }
        next
    }

    /// The same without those machines, and without windows that are left without any.
    pub(crate) fn without(&self, machines: &[MachineId]) -> Maintenance {
        let mut next = self.clone();
        let machines: BTreeSet<&MachineId> = machines.iter().collect();
        next.machines.retain(|machine, _| !machines.contains(machine));
        for window in &mut next.schedule.windows {
            window.machine_ids.retain(|id| !machines.contains(&MachineId::named(id)));
        }
        next.schedule.windows.retain(|window| !window.machine_ids.is_empty());
        next
    }

    pub fn is_empty(&self) -> bool {
        self.machines.is_empty()
    }

    pub fn get(&self, machine: &MachineId) -> Option<&Planned> {
        self.machines.get(machine)
    }

    pub fn is_down(&self, machine: &MachineId) -> bool {
        self.get(machine).is_some_and(|planned| planned.down)
    }

    /// Its machines, by address and name.
    pub fn iter(&self) -> impl Iterator<Item = (&MachineId, &Planned)> {
        self.machines.iter()
    }
}
