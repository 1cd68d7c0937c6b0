//! What this machine is and has. Plain facts; how much of it may be given away is decided elsewhere.

use std::io;

/// Processors that are online.
pub fn processors() -> io::Result<usize> {
    let list = std::fs::read_to_string("/sys/devices/system/cpu/online")?;
    count(list.trim()).ok_or_else(|| io::Error::other(format!("cannot read the list of processors {list:?}")))
}

/// Counts a list such as `0-3,7`.
fn count(list: &str) -> Option<usize> {
    let mut total = 0_usize;
    for range in list.split(',') {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
        total = total.checked_add(last.checked_sub(first)?.checked_add(1)?)?;
    }
    Some(total)
}

/// Memory in bytes, without swap.
pub fn memory() -> u64 {
    let info = rustix::system::sysinfo();
    (info.totalram as u64).saturating_mul(u64::from(info.mem_unit))
}

/// The machine's own name, as it was set; not resolved.
pub fn hostname() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// Another at every start of the machine.
pub fn boot_id() -> io::Result<String> {
    Ok(std::fs::read_to_string("/proc/sys/kernel/random/boot_id")?.trim().to_owned())
}

/// Of the times in [`crate::procfs::Stat`].
pub fn ticks_per_second() -> u64 {
    rustix::param::clock_ticks_per_second()
}

/// In bytes.
pub fn page_size() -> u64 {
    rustix::param::page_size() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_processors() {
        assert_eq!(count("0"), Some(1));
        assert_eq!(count("0-3"), Some(4));
        assert_eq!(count("0-3,7,9-10"), Some(7));
        assert_eq!(count(""), None);
        assert_eq!(count("3-0"), None);
        assert_eq!(count("0-18446744073709551615,0"), None);
    }

    #[test]
    fn this_machine_has_something() {
        assert!(processors().unwrap() > 0);
        assert!(memory() > 0);
        assert!(!hostname().is_empty());
        assert_eq!(boot_id().unwrap().len(), 36);
        assert!(ticks_per_second() > 0 && page_size() >= 4096);
    }
}
