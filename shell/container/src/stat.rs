//! How much processor time and memory a container's tree takes (the isolators posix/cpu and posix/mem).
//!
//! Counted from /proc when asked: what lives now, and for processor time also what has lived and was waited for, so
//! that it never runs backwards. Nested containers stand under supervisors of their own and are not part of it.

use std::io;

use meseta_linux::procfs::Stat;
use meseta_linux::{Identity, machine, tree};

use crate::Running;

/// Sums over all processes of a container.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Statistics {
    pub cpus_user_time_secs: f64,
    pub cpus_system_time_secs: f64,
    pub mem_rss_bytes: u64,
    pub processes: u64,
    pub threads: u64,
}

/// Of a container; all zero once it has ended. Reads a few files for each process: call it where blocking is allowed.
pub fn of(container: &Running) -> io::Result<Statistics> {
    below(container.supervisor())
}

/// Of everything below a supervisor.
fn below(supervisor: Identity) -> io::Result<Statistics> {
    let Some(top) = Stat::of(supervisor.pid) else { return Ok(Statistics::default()) };
    let tree = tree::descendants(supervisor.pid)?;
    if top.identity() != supervisor || !supervisor.exists() {
        return Ok(Statistics::default());
    }
    Ok(sum(&top, &tree))
}

/// Of the supervisor itself only what it reaped counts.
fn sum(supervisor: &Stat, tree: &[Stat]) -> Statistics {
    let (mut user, mut system) = (supervisor.reaped_user_ticks, supervisor.reaped_system_ticks);
    let (mut pages, mut processes, mut threads) = (0_u64, 0, 0);
    for stat in tree {
        user += stat.user_ticks + stat.reaped_user_ticks;
        system += stat.system_ticks + stat.reaped_system_ticks;
        if !stat.ended() {
            pages += stat.resident_pages;
            processes += 1;
            threads += stat.threads;
        }
    }
    let seconds = |ticks: u64| ticks as f64 / machine::ticks_per_second() as f64;
    Statistics {
        cpus_user_time_secs: seconds(user),
        cpus_system_time_secs: seconds(system),
        mem_rss_bytes: pages * machine::page_size(),
        processes,
        threads,
    }
}
