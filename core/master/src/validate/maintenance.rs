//! Schedules and lists of machines, as operators write them (Mesos: master/maintenance.cpp).

use core::net::IpAddr;
use std::collections::BTreeSet;

use meseta_model::limits::{HOST_BYTES_MAX, MAINTENANCE_MACHINES_MAX, MAINTENANCE_WINDOWS_MAX};
use meseta_wire::v1;
use meseta_wire::v1::maintenance::Schedule;

use crate::state::{MachineId, Maintenance};

/// A schedule that is to take the place of the one that there is.
pub(crate) fn schedule(schedule: &Schedule, before: &Maintenance) -> Result<(), String> {
    if schedule.windows.len() > MAINTENANCE_WINDOWS_MAX {
        let windows = schedule.windows.len();
        return Err(format!(
            "The schedule has {windows} windows, at most {MAINTENANCE_WINDOWS_MAX} are taken"
        ));
    }
    few("The schedule", schedule.windows.iter().map(|window| window.machine_ids.len()).sum())?;
    meseta_model::validate::recordable("The schedule", schedule).map_err(|invalid| invalid.0)?;
    let mut seen = BTreeSet::new();
    for window in &schedule.windows {
        if window.machine_ids.is_empty() {
            return Err("A window of the schedule names no machine".to_owned());
        }
        let duration = window.unavailability.duration.as_ref().map_or(0, |duration| duration.nanoseconds);
        if duration < 0 {
            return Err(format!(
                "The 'duration' of an unavailability must not be negative, but is {duration} nanoseconds"
            ));
        }
        unique(&window.machine_ids, &mut seen)?;
    }
    match before.iter().find(|(machine, planned)| planned.down && !seen.contains(*machine)) {
        Some((_, planned)) => {
            Err(format!("{} is down, so it cannot be left out of the schedule", shown(&planned.id)))
        }
        None => Ok(()),
    }
}

/// Machines that are to be moved from one mode to another, all of which must be in the schedule and as `down` says.
pub(crate) fn machines(
    ids: &[v1::MachineId],
    plan: &Maintenance,
    down: bool,
) -> Result<Vec<MachineId>, String> {
    if ids.is_empty() {
        return Err("The list of machines is empty".to_owned());
    }
    few("The list", ids.len())?;
    unique(ids, &mut BTreeSet::new())?;
    let moved = |id: &v1::MachineId| {
        let machine = MachineId::named(id);
        match plan.get(&machine) {
            None => Err(format!("{} is not part of the maintenance schedule", shown(id))),
            Some(planned) if planned.down == down => Ok(machine),
            Some(_) if down => Err(format!("{} is not down, so it cannot be brought up", shown(id))),
            Some(_) => Err(format!("{} is down already", shown(id))),
        }
    };
    ids.iter().map(moved).collect()
}

fn few(what: &str, machines: usize) -> Result<(), String> {
    match machines <= MAINTENANCE_MACHINES_MAX {
        true => Ok(()),
        false => {
            Err(format!("{what} names {machines} machines, at most {MAINTENANCE_MACHINES_MAX} are taken"))
        }
    }
}

fn unique(ids: &[v1::MachineId], seen: &mut BTreeSet<MachineId>) -> Result<(), String> {
    for id in ids {
        machine(id)?;
        if !seen.insert(MachineId::named(id)) {
            return Err(format!("{} is named more than once", shown(id)));
        }
    }
    Ok(())
}

fn machine(id: &v1::MachineId) -> Result<(), String> {
    let hostname = id.hostname.as_deref().unwrap_or_default();
    let ip = id.ip.as_deref().unwrap_or_default();
    if hostname.is_empty() && ip.is_empty() {
        return Err("A machine is named by its 'hostname', its 'ip' or both, and one has neither".to_owned());
    }
    if hostname.len() > HOST_BYTES_MAX {
        let bytes = hostname.len();
        return Err(format!("A machine's hostname has at most {HOST_BYTES_MAX} bytes, one has {bytes}"));
    }
    if !ip.is_empty() && ip.parse::<IpAddr>().is_err() {
        let ip: String = ip.chars().take(100).collect();
        return Err(format!("'{}' is not the address of a machine", ip.escape_debug()));
    }
    Ok(())
}

/// With what is left out, too: a machine is the same only where both are.
fn shown(id: &v1::MachineId) -> String {
    let hostname = id.hostname.as_deref().unwrap_or_default().escape_debug();
    match id.ip.as_deref().filter(|ip| !ip.is_empty()) {
        Some(ip) => format!("Machine '{hostname}' ({ip})"),
        None => format!("Machine '{hostname}' (without an 'ip')"),
    }
}
