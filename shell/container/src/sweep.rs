//! What is left of a container whose supervisor was killed.
//!
//! The main process dies with its supervisor, but its descendants are handed to init and have no common ancestor any
//! more. They are known by what they cannot easily shed: the variable MESOS_SANDBOX with this very sandbox, or the main
//! process' session together with a working directory in the sandbox. A process that has shed both escapes; nothing
//! short of a cgroup or a pid namespace could hold it, which the posix launcher does not have.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use meseta_linux::procfs::{self, Stat};
use meseta_linux::{Identity, Pidfd, Signal, tree};

use crate::record::Record;

/// How often the leftovers are looked for before they are left alone.
const ROUNDS: u32 = 100;
/// How long the end of one that was killed is waited for, before the next look.
const PATIENCE: Duration = Duration::from_millis(200);

/// How the processes of one container are recognised.
#[derive(Clone, Debug)]
pub(crate) struct Marks {
    main: Identity,
    sandbox: PathBuf,
    variable: Option<String>,
}

impl Marks {
    /// `None` if the container ran before the machine was restarted: its numbers mean nothing now.
    pub(crate) fn of(record: &Record, boot_id: &str) -> Option<Self> {
        (record.boot_id == boot_id).then(|| Self {
            main: record.main.into(),
            sandbox: record.sandbox.clone(),
            variable: record.variable.clone(),
        })
    }

    fn fits(&self, stat: &Stat) -> bool {
        if stat.ended() || stat.started_ticks < self.main.started_ticks || stat.pid == own_pid() {
            return false;
        }
        let in_sandbox =
            || procfs::working_directory(stat.pid).is_some_and(|cwd| cwd.starts_with(&self.sandbox));
        stat.identity() == self.main
            || (stat.session == self.main.pid && in_sandbox())
            || self
                .variable
                .as_ref()
                .is_some_and(|variable| procfs::has_variable(stat.pid, variable.as_bytes()))
    }
}

fn own_pid() -> i32 {
    std::process::id() as i32
}

/// Kills what is left until a look around finds nothing; returns how many there were at the last look. Blocks.
pub(crate) fn kill_leftovers(marks: &Marks) -> io::Result<usize> {
    let mut left = 0;
    for _ in 0..ROUNDS {
        let found: Vec<Identity> =
            procfs::all()?.iter().filter(|stat| marks.fits(stat)).map(Stat::identity).collect();
        left = found.len();
        if left == 0 {
            break;
        }
        for identity in found {
            kill_with_descendants(identity)?;
        }
    }
    Ok(left)
}

fn kill_with_descendants(top: Identity) -> io::Result<()> {
    let Some(handle) = Pidfd::open(top)? else { return Ok(()) };
    tree::kill_descendants(top)?;
    handle.signal(Signal::KILL)?;
    handle.ended_within(PATIENCE)?;
    Ok(())
}
