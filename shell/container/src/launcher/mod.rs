//! The agent's side: starts supervisors, follows them to their end, finds them again and ends them.

mod destroy;
mod error;
mod follow;
mod launch;
mod places;
mod recover;
mod running;
mod strays;
mod table;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use meseta_linux::machine;
use meseta_model::ContainerId;

pub use error::{ForgetError, LaunchError};
pub use recover::{Recovered, RecoveredState};
pub use running::Running;

use places::Places;
use table::Table;

/// Launches containers and knows those that it launched or recovered. Cheap to clone; all clones are the same. Its
/// calls want a tokio runtime with time and I/O.
#[derive(Clone, Debug)]
pub struct Launcher(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    places: Places,
    /// The program that is started with [`crate::supervisor::COMMAND`].
    supervisor: PathBuf,
    boot_id: String,
    table: Table,
}

impl Launcher {
    /// `runtime_root` is where the folders of containers are kept, below `containers`: state that survives the agent,
    /// but means nothing after a restart of the machine. `supervisor` is the program to start for each container:
    /// `meseta` itself. Recover before launching.
    pub fn new(runtime_root: impl Into<PathBuf>, supervisor: impl Into<PathBuf>) -> io::Result<Self> {
        let shared = Shared {
            places: Places::create(runtime_root.into())?,
            supervisor: supervisor.into(),
            boot_id: machine::boot_id()?,
            table: Table::default(),
        };
        Ok(Self(Arc::new(shared)))
    }

    /// A container that was launched or recovered by this launcher and has not been forgotten, ended or not.
    pub fn get(&self, id: &ContainerId) -> Option<Running> {
        self.0.table.get(id)
    }

    /// Drops what is kept of a container that ended, and of those nested in it. Not an error if there is nothing.
    pub async fn forget(&self, id: &ContainerId) -> Result<(), ForgetError> {
        if let Some(still) = self.0.table.first_alive(id) {
            return Err(ForgetError::Running(still));
        }
        let (shared, gone) = (self.0.clone(), id.clone());
        blocking(move || shared.places.remove(&gone))
            .await
            .map_err(|error| ForgetError::Io { id: id.clone(), error })?;
        self.0.table.remove(id);
        Ok(())
    }
}

/// Runs what blocks where it may.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(error) => Err(io::Error::other(error)),
    }
}
