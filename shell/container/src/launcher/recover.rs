//! Finding the containers of an earlier agent.
//!
//! A supervisor is known by its pid together with its start and the machine's boot: whoever else has that pid now is
//! not touched. One that no record tells of ([`super::strays`]) is ended before anything is said of its container. A container that was about to start when the agent ended is taken back, and never starts.

use std::io;

use meseta_linux::fs::Folder;
use meseta_linux::{Identity, Pidfd};
use meseta_model::ContainerId;

use super::{Launcher, Running, Shared, blocking};
use crate::Exit;
use crate::record::{self, ReadError, Record};

/// A container of an earlier agent.
#[derive(Clone, Debug)]
pub struct Recovered {
    pub id: ContainerId,
    pub state: RecoveredState,
    /// A file of it that is not what was written, with what is wrong: for the operator.
    pub damage: Option<String>,
}

#[derive(Clone, Debug)]
pub enum RecoveredState {
    /// Its end comes by [`Running::wait`]. If it was to end with the agent, it is about to.
    Running(Running),
    Ended(Exit),
}

/// What lies in a container's folder.
enum Found {
    Running(Record, Pidfd),
    Ended(Exit, Option<String>),
}

impl Launcher {
    /// All containers that have a folder, parents before children. Call it once, before anything is launched.
    pub async fn recover(&self) -> io::Result<Vec<Recovered>> {
        let shared = self.0.clone();
        let found = blocking(move || shared.find_all()).await?;
        Ok(found.into_iter().map(|(id, found)| self.adopt(id, found)).collect())
    }

    fn adopt(&self, id: ContainerId, found: Found) -> Recovered {
        let (state, damage) = match found {
            Found::Running(record, pidfd) => {
                (RecoveredState::Running(self.follow(id.clone(), record, pidfd, None)), None)
            }
            Found::Ended(exit, damage) => (RecoveredState::Ended(exit), damage),
        };
        Recovered { id, state, damage }
    }
}

impl Shared {
    fn find_all(&self) -> io::Result<Vec<(ContainerId, Found)>> {
        let (ids, strange) = self.places.all()?;
        for path in strange {
            tracing::warn!(path = %path.display(), "not the folder of a container; left alone");
        }
        self.end_strays()?;
        ids.into_iter().map(|id| Ok((id.clone(), self.find(&id)?))).collect()
    }

    fn find(&self, id: &ContainerId) -> io::Result<Found> {
        let folder = self.places.open(id)?;
        if folder.remove_file(record::SPEC)? {
            let reason = "the agent ended before the container was started".to_owned();
            return Ok(Found::Ended(Exit::NotStarted(reason), None));
        }
        let (record, damage) = match record::read_record(&folder) {
            Ok(record) => (Some(record), None),
            Err(ReadError::Missing) => (None, None),
            Err(ReadError::Io(error)) => return Err(error),
            Err(how) => {
                (None, Some(format!("{}: {how}", self.places.path(id).join(record::RECORD).display())))
            }
        };
        if let Some(record) = &record
            && let Some(pidfd) = self.supervisor_of(&folder, record)?
        {
            return Ok(Found::Running(record.clone(), pidfd));
        }
        let (exit, worse) = self.exit_of(id, record.as_ref());
        Ok(Found::Ended(exit, worse.or(damage)))
    }

    /// A handle on the supervisor, if it is the one of the record and still has something to do.
    fn supervisor_of(&self, folder: &Folder, record: &Record) -> io::Result<Option<Pidfd>> {
        if record.boot_id != self.boot_id || record::read_status(folder).is_ok() {
            return Ok(None);
        }
        let Some(pidfd) = Pidfd::open(Identity::from(record.supervisor))? else { return Ok(None) };
        Ok((!pidfd.ended()?).then_some(pidfd))
    }
}
