//! From a supervisor that runs to the container's end.

use std::io::PipeWriter;

use meseta_linux::{Pidfd, wait};
use meseta_model::ContainerId;
use tokio::sync::watch;

use super::{Launcher, Running, Shared, blocking};
use crate::Exit;
use crate::record::{self, ReadError, Record};
use crate::sweep::{Marks, kill_leftovers};

impl Launcher {
    /// Knows the container from now on, and its end when it comes.
    pub(super) fn follow(
        &self,
        id: ContainerId,
        record: Record,
        pidfd: Pidfd,
        tether: Option<PipeWriter>,
    ) -> Running {
        let (tell, end) = watch::channel(None);
        let running = Running::new(id, record, pidfd, tether, end);
        self.0.table.insert(running.clone());
        let (launcher, followed) = (self.clone(), running.clone());
        tokio::spawn(async move {
            let exit = launcher.follow_to_the_end(&followed).await;
            tracing::debug!(container = %followed.id(), %exit, "a container ended");
            tell.send_replace(Some(exit));
        });
        running
    }

    async fn follow_to_the_end(&self, running: &Running) -> Exit {
        if let Err(error) = running.pidfd().until_ended().await {
            tracing::error!(container = %running.id(), %error, "cannot wait for a container's supervisor");
        }
        wait::reap_pidfd(running.pidfd());
        self.exit_of(running.id(), running.record().clone()).await
    }

    /// Of a container whose supervisor is gone.
    async fn exit_of(&self, id: &ContainerId, record: Record) -> Exit {
        let (shared, own_id) = (self.0.clone(), id.clone());
        match blocking(move || Ok(shared.exit_of(&own_id, Some(&record)))).await {
            Ok((exit, damage)) => {
                if let Some(damage) = damage {
                    tracing::error!(container = %id, "{damage}");
                }
                exit
            }
            Err(error) => {
                tracing::error!(container = %id, %error, "cannot read how a container ended");
                Exit::Unknown
            }
        }
    }

    /// Ends what a supervisor left behind that was killed, if it had come so far as to leave anything.
    pub(super) async fn sweep_after(&self, id: &ContainerId) {
        let (shared, own_id) = (self.0.clone(), id.clone());
        let sweep = move || {
            if let Ok(record) = record::read_record(&shared.places.open(&own_id)?) {
                shared.sweep(&own_id, &record);
            }
            Ok(())
        };
        if let Err(error) = blocking(sweep).await {
            tracing::warn!(container = %id, %error, "cannot look for what a supervisor left");
        }
    }
}

impl Shared {
    /// What the supervisor wrote. Where it could not, what it left is killed. The second is what is wrong with a file
    /// that should be whole.
    pub(super) fn exit_of(&self, id: &ContainerId, record: Option<&Record>) -> (Exit, Option<String>) {
        let status =
            self.places.open(id).map_err(ReadError::from).and_then(|folder| record::read_status(&folder));
        let damage = match status {
            Ok(status) => return (status.into(), None),
            Err(ReadError::Missing) => None,
            Err(how) => Some(format!("{}: {how}", self.places.path(id).join(record::STATUS).display())),
        };
        if let Some(record) = record {
            self.sweep(id, record);
        }
        (Exit::Unknown, damage)
    }

    fn sweep(&self, id: &ContainerId, record: &Record) {
        let Some(marks) = Marks::of(record, &self.boot_id) else { return };
        match kill_leftovers(&marks) {
            Ok(0) => {}
            Ok(left) => tracing::error!(container = %id, left, "processes of a container cannot be killed"),
            Err(error) => tracing::error!(container = %id, %error, "cannot look for what a supervisor left"),
        }
    }
}
