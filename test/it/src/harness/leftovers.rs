//! Processes that belong to a folder: what a daemon started lives on without it, on purpose.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rustix::process::{Pid, Signal, kill_process};

/// Every process that names the folder in its arguments or environment, or stands in it; without this one.
pub fn of(folder: &Path) -> Vec<u32> {
    let Ok(entries) = std::fs::read_dir("/proc") else { return Vec::new() };
    let pids = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter(|pid| *pid != std::process::id() && belongs(*pid, folder)).collect()
}

fn belongs(pid: u32, folder: &Path) -> bool {
    let wanted = folder.as_os_str().as_bytes();
    let names = |file: &str| {
        let bytes = std::fs::read(format!("/proc/{pid}/{file}")).unwrap_or_default();
        bytes.windows(wanted.len()).any(|part| part == wanted)
    };
    let stands = || std::fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|cwd| cwd.starts_with(folder));
    !is_zombie(pid) && (stands() || names("cmdline") || names("environ"))
}

/// Ended, and not yet waited for: it holds nothing any more.
fn is_zombie(pid: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_none_or(|(_, rest)| rest.starts_with(['Z', 'X']))
}

/// Ends them all. A supervisor may start something while it is looked for, so it is looked for again.
pub fn end(folder: &Path) {
    for _ in 0..100 {
        let found = of(folder);
        if found.is_empty() {
            return;
        }
        found.into_iter().for_each(kill);
        std::thread::yield_now();
    }
}

/// SIGKILL; a process that is gone is fine.
pub fn kill(pid: u32) {
    if let Some(pid) = i32::try_from(pid).ok().and_then(Pid::from_raw) {
        let _ = kill_process(pid, Signal::KILL);
    }
}
