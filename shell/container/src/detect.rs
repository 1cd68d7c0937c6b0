//! What this machine can offer when the operator does not say.
//!
//! As Mesos does (containerizer.cpp): every processor, memory without 1 GB or half of it if there are less than 2 GB,
//! disk without 5 GB or half of it if there are less than 10 GB, and the ports from 31000 to 32000.

use std::io;
use std::ops::RangeInclusive;
use std::path::Path;

use meseta_linux::{fs, machine};
use meseta_model::limits::{AGENT_DISK_RESERVE_MB, AGENT_MEM_RESERVE_MB, DEFAULT_PORTS};

const MB: u64 = 1 << 20;

/// Detected resources.
#[derive(Clone, Debug, PartialEq)]
pub struct Detected {
    pub cpus: f64,
    /// In megabytes of 2^20 bytes, as resources are.
    pub mem_mb: u64,
    pub disk_mb: u64,
    pub ports: RangeInclusive<u16>,
}

/// Looks at the machine, and at the disk that `work_dir` lies on, which has to exist.
pub fn resources(work_dir: &Path) -> io::Result<Detected> {
    let disk = fs::space(work_dir)?.total;
    Ok(Detected {
        cpus: machine::processors()? as f64,
        mem_mb: without(machine::memory(), AGENT_MEM_RESERVE_MB * MB) / MB,
        disk_mb: without(disk, AGENT_DISK_RESERVE_MB * MB) / MB,
        ports: DEFAULT_PORTS,
    })
}

/// The machine's own name.
pub fn hostname() -> String {
    machine::hostname()
}

/// Another one after every restart of the machine.
pub fn boot_id() -> io::Result<String> {
    machine::boot_id()
}

/// What is left when `reserve` is kept back, or half where that would be more.
fn without(total: u64, reserve: u64) -> u64 {
    if total >= 2 * reserve { total - reserve } else { total / 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GB: u64 = 1 << 30;

    #[test]
    fn a_reserve_is_kept_back_or_half() {
        assert_eq!(without(24 * GB, GB), 23 * GB);
        assert_eq!(without(2 * GB, GB), GB);
        assert_eq!(without(GB, GB), GB / 2);
        assert_eq!(without(8 * GB, 5 * GB), 4 * GB);
    }

    #[test]
    fn this_machine_offers_something() {
        let found = resources(Path::new("/")).unwrap();
        assert!(found.cpus >= 1.0 && found.mem_mb > 0);
        assert_eq!(found.ports, 31000..=32000);
    }
}
