//! What /proc says about processes. Pure text parsing over files that vanish at any moment.
//!
//! A process that is gone is `None`, not an error: between any two reads a process may end and its pid be given to
//! another. Who acts on a process therefore names it by [`Identity`], its pid with the time of its start.

use std::io;
use std::path::{Path, PathBuf};

use rustix::process::Pid;

/// One process of this boot: a pid alone is reused, a pid with its start time is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    /// Always positive.
    pub pid: i32,
    /// Clock ticks from the machine's boot to the start of the process.
    pub started_ticks: u64,
}

impl Identity {
    /// Who has that pid now; `None` if nobody has.
    pub fn of(pid: i32) -> Option<Self> {
        Some(Stat::of(pid)?.identity())
    }

    /// This process itself.
    pub fn own() -> io::Result<Self> {
        let pid = rustix::process::getpid().as_raw_nonzero().get();
        Self::of(pid).ok_or_else(|| io::Error::other("cannot read /proc/self/stat: is /proc mounted?"))
    }

    /// Whether this very process is still there, be it as a zombie.
    pub fn exists(self) -> bool {
        Self::of(self.pid) == Some(self)
    }

    /// Whether this very process still runs, that is, has not ended.
    pub fn runs(self) -> bool {
        Stat::of(self.pid).is_some_and(|stat| stat.identity() == self && !stat.ended())
    }

    pub fn pid(self) -> Option<Pid> {
        crate::pid(self.pid)
    }
}

/// The fields of /proc/PID/stat that somebody here needs. Times are in clock ticks, see [`crate::machine`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stat {
    pub pid: i32,
    /// `R` running, `S` sleeping, `D` uninterruptible, `T` stopped, `Z` zombie, …
    pub state: u8,
    pub parent: i32,
    pub session: i32,
    pub user_ticks: u64,
    pub system_ticks: u64,
    /// Of children that have ended and were waited for, and of theirs.
    pub reaped_user_ticks: u64,
    pub reaped_system_ticks: u64,
    pub threads: u64,
    pub started_ticks: u64,
    pub resident_pages: u64,
}

impl Stat {
    pub fn of(pid: i32) -> Option<Self> {
        Self::parse(&std::fs::read_to_string(folder(pid).join("stat")).ok()?)
    }

    /// The command's name stands in parentheses and may hold anything, so fields are counted from the last one.
    fn parse(text: &str) -> Option<Self> {
        let pid = text.split_once(" (")?.0.parse().ok()?;
        let fields: Vec<&str> = text.rsplit_once(')')?.1.split_ascii_whitespace().collect();
        // Numbered as in proc(5), whose third field is our first.
        let text_of = |field: usize| fields.get(field - 3).copied();
        let number = |field: usize| text_of(field)?.parse::<i64>().ok();
        let amount = |field: usize| Some(number(field)?.max(0) as u64);
        Some(Self {
            pid,
            state: *text_of(3)?.as_bytes().first()?,
            parent: i32::try_from(number(4)?).ok()?,
            session: i32::try_from(number(6)?).ok()?,
            user_ticks: amount(14)?,
            system_ticks: amount(15)?,
            reaped_user_ticks: amount(16)?,
            reaped_system_ticks: amount(17)?,
            threads: amount(20)?,
            started_ticks: amount(22)?,
            resident_pages: amount(24)?,
        })
    }

    pub fn identity(&self) -> Identity {
        Identity { pid: self.pid, started_ticks: self.started_ticks }
    }

    /// Whether the process has ended and only waits for its parent to notice.
    pub fn ended(&self) -> bool {
        matches!(self.state, b'Z' | b'X' | b'x')
    }

    pub fn stopped(&self) -> bool {
        matches!(self.state, b'T' | b't')
    }
}

/// Every process of the machine, as far as it can be read, in no order that means anything.
pub fn all() -> io::Result<Vec<Stat>> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let pid = name.to_str().and_then(|name| name.parse().ok());
        all.extend(pid.and_then(Stat::of));
    }
    Ok(all)
}

/// The children of a process, those of all its threads together. `None` where the kernel was built without the list
/// (CONFIG_PROC_CHILDREN) or the process is gone. The list may miss a child while others end.
pub fn children(pid: i32) -> Option<Vec<i32>> {
    let mut children = Vec::new();
    for thread in std::fs::read_dir(folder(pid).join("task")).ok()? {
        let list = std::fs::read_to_string(thread.ok()?.path().join("children")).ok()?;
        children.extend(list.split_ascii_whitespace().filter_map(|pid| pid.parse::<i32>().ok()));
    }
    Some(children)
}

/// The working directory of a process, if it may be known.
pub fn working_directory(pid: i32) -> Option<PathBuf> {
    std::fs::read_link(folder(pid).join("cwd")).ok()
}

/// Whether that process was started with exactly this variable, `NAME=value`.
pub fn has_variable(pid: i32, variable: &[u8]) -> bool {
    let environment = std::fs::read(folder(pid).join("environ")).unwrap_or_default();
    environment.split(|byte| *byte == 0).any(|entry| entry == variable)
}

/// What that process was started with, its name first; nothing where that may not be known.
pub fn arguments(pid: i32) -> Vec<Vec<u8>> {
    let line = std::fs::read(folder(pid).join("cmdline")).unwrap_or_default();
    line.split(|byte| *byte == 0).map(<[u8]>::to_vec).collect()
}

fn folder(pid: i32) -> PathBuf {
    Path::new("/proc").join(pid.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_full_of_parentheses_and_spaces_confuses_nobody() {
        let line = "42 (a) S 9 (b)) R 7 42 41 0 -1 4194304 100 0 0 0 11 12 13 14 20 0 3 0 5555 1000 77 0 0\n";
        let stat = Stat::parse(line).unwrap();
        assert_eq!((stat.pid, stat.state, stat.parent, stat.session), (42, b'R', 7, 41));
        assert_eq!((stat.user_ticks, stat.system_ticks), (11, 12));
        assert_eq!((stat.reaped_user_ticks, stat.reaped_system_ticks), (13, 14));
        assert_eq!((stat.threads, stat.started_ticks, stat.resident_pages), (3, 5555, 77));
    }

    #[test]
    fn torn_lines_are_nobody() {
        let line = "42 (a) R 7 42 41 0 -1 4194304 100 0 0 0 11 12 13 14 20 0 3 0 5555 1000 77 0 0\n";
        let end = line.find(" 77").unwrap();
        assert!((0..=end).all(|length| Stat::parse(&line[..length]).is_none()));
    }

    #[test]
    fn this_process_knows_itself() {
        let own = Identity::own().unwrap();
        assert!(own.exists() && own.runs());
        assert!(!Identity { started_ticks: own.started_ticks + 1, ..own }.exists());
        assert!(all().unwrap().iter().any(|stat| stat.identity() == own));
    }

    #[test]
    fn nobody_has_a_pid_that_cannot_be() {
        assert_eq!(Identity::of(0), None);
        assert_eq!(Identity::of(-1), None);
        assert_eq!(Identity::of(i32::MAX), None);
    }
}
