//! Supervisors of which no record tells (any more): its file was spoiled, or the runtime folder was emptied under it.
//!
//! Nobody could follow such a container, and its end would be told while it runs. It is known by what its supervisor was
//! started with, the folder of this very container, and ended. Refuses to touch one that may still be starting.

use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use meseta_linux::fs::Folder;
use meseta_linux::procfs::{self, Stat};
use meseta_linux::{Identity, Pidfd, Signal, tree};

use super::Shared;
use crate::record::{self, ReadError};
use crate::supervisor::{COMMAND, FLAG};

/// How long a supervisor may take to end its tree before that is done from outside.
const PATIENCE: Duration = Duration::from_secs(5);

impl Shared {
    /// Ends what runs below our root and is not on record. Blocks.
    pub(super) fn end_strays(&self) -> io::Result<()> {
        for stat in procfs::all()?.iter().filter(|stat| !stat.ended()) {
            let Some(folder) = self.places.supervised_by(stat) else { continue };
            if !is_known(&folder) {
                tracing::warn!(pid = stat.pid, folder = %folder.display(), "nothing tells of a container that runs; it is ended");
                end(stat.identity())?;
            }
        }
        Ok(())
    }
}

impl super::places::Places {
    /// The folder that a supervisor of ours was started with, if that process is one.
    fn supervised_by(&self, stat: &Stat) -> Option<PathBuf> {
        let arguments = procfs::arguments(stat.pid);
        let of_supervisor = arguments.get(1).is_some_and(|command| command == COMMAND.as_bytes());
        let folder = arguments.get(2).filter(|_| of_supervisor)?.strip_prefix(FLAG.as_bytes())?;
        let folder = Path::new(std::ffi::OsStr::from_bytes(folder));
        folder.starts_with(self.containers()).then(|| folder.to_owned())
    }
}

/// Whether a record tells of it, or one is to come: a spec goes only after the record is there, so that in this order one of
/// them is seen. A record that is whole is believed, even where it names another process.
fn is_known(folder: &Path) -> bool {
    if folder.join(record::SPEC).exists() {
        return true;
    }
    let record = Folder::open_trusted(folder).map_err(ReadError::from);
    let record = record.and_then(|folder| record::read_record(&folder));
    !matches!(record, Err(ReadError::Missing | ReadError::Damaged(_)))
}

fn end(supervisor: Identity) -> io::Result<()> {
    let Some(handle) = Pidfd::open(supervisor)? else { return Ok(()) };
    handle.signal(Signal::TERM)?;
    handle.signal(Signal::CONT)?;
    if !handle.ended_within(PATIENCE)? {
        tree::kill_descendants(supervisor)?;
        handle.signal(Signal::KILL)?;
        handle.ended_within(PATIENCE)?;
    }
    Ok(())
}
