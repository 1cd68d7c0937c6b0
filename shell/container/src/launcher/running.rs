//! A container's supervisor as the agent holds it.

use std::io::{self, PipeWriter};
use std::sync::Arc;

use meseta_linux::{Identity, Pidfd, Signal, pidfd};
use meseta_model::ContainerId;
use tokio::sync::watch;

use crate::Exit;
use crate::record::Record;

/// A container that was started, and may have ended since. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Running(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    id: ContainerId,
    record: Record,
    pidfd: Pidfd,
    end: watch::Receiver<Option<Exit>>,
    /// Held open for a container that ends with us.
    _tether: Option<PipeWriter>,
}

impl Running {
    pub(super) fn new(
        id: ContainerId,
        record: Record,
        pidfd: Pidfd,
        tether: Option<PipeWriter>,
        end: watch::Receiver<Option<Exit>>,
    ) -> Self {
        Self(Arc::new(Inner { id, record, pidfd, end, _tether: tether }))
    }

    pub fn id(&self) -> &ContainerId {
        &self.0.id
    }

    /// Of the main process, which leads a session of its own.
    pub fn pid(&self) -> u32 {
        Identity::from(self.0.record.main).pid.unsigned_abs()
    }

    pub fn supervisor_pid(&self) -> u32 {
        self.supervisor().pid.unsigned_abs()
    }

    pub fn ends_with_agent(&self) -> bool {
        self.0.record.ends_with_agent
    }

    /// How it ended, if it has. Never blocks.
    pub fn exit(&self) -> Option<Exit> {
        self.0.end.borrow().clone()
    }

    /// Waits for its end; any number may wait, at any time. When this returns, nothing of its tree is alive. Containers
    /// nested in it end with it, but on their own: destroy it to be sure of them too.
    pub async fn wait(&self) -> Exit {
        let mut end = self.0.end.clone();
        let ended = end.wait_for(Option::is_some).await.ok().and_then(|exit| exit.clone());
        ended.unwrap_or(Exit::Unknown) // nobody follows it any more: the runtime is going down
    }

    /// Sends a signal to the main process alone. `false`: it has ended.
    pub fn signal(&self, number: i32) -> io::Result<bool> {
        let signal = Signal::from_named_raw(number).ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidInput, format!("{number} is not a signal that has a name"))
        })?;
        pidfd::signal(self.0.record.main.into(), signal)
    }

    pub(crate) fn supervisor(&self) -> Identity {
        self.0.record.supervisor.into()
    }

    pub(super) fn record(&self) -> &Record {
        &self.0.record
    }

    /// On the supervisor.
    pub(super) fn pidfd(&self) -> &Pidfd {
        &self.0.pidfd
    }
}
