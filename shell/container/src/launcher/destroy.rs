//! Ending a container with all that runs in it and below it, whatever state it is in.

use std::time::Duration;

use meseta_linux::{Signal, tree};
use meseta_model::ContainerId;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::{Launcher, Running, blocking};
use crate::Exit;

/// How long a supervisor may take to end its tree before we do it ourselves.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long it may then take to notice.
const LAST_PATIENCE: Duration = Duration::from_secs(2);
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

impl Launcher {
    /// Kills everything in a container, after everything in those nested in it, and returns how it ended, when nothing
    /// of it is alive. Nothing can be launched in it meanwhile; a launch that is under way is waited for. Legal at any
    /// time and more than once; `None` if there is no such container. Goes on if the caller goes away.
    ///
    /// Does not return while a process cannot be killed (an uninterruptible sleep): what it holds is not free.
    pub async fn destroy(&self, id: &ContainerId) -> Option<Exit> {
        let (launcher, id) = (self.clone(), id.clone());
        tokio::spawn(async move { launcher.destroy_whole(&id).await }).await.ok().flatten()
    }

    async fn destroy_whole(&self, id: &ContainerId) -> Option<Exit> {
        let _closed = self.0.table.close(id);
        self.0.table.until_launched(id).await;
        let subtree = self.0.table.subtree(id);
        for level in subtree.chunk_by(|a, b| a.id().depth() == b.id().depth()) {
            let mut ends: JoinSet<()> = level.iter().cloned().map(end).collect();
            while ends.join_next().await.is_some() {}
        }
        self.get(id)?.exit()
    }
}

async fn end(running: Running) {
    if running.exit().is_some() || asked(&running).await {
        return;
    }
    tracing::warn!(container = %running.id(), pid = running.supervisor_pid(), "a supervisor does not end its container; killing it from outside");
    kill_tree(&running).await;
    if timeout(LAST_PATIENCE, running.wait()).await.is_err() {
        send(&running, Signal::KILL);
        running.wait().await;
    }
}

/// Whether the supervisor did it when asked. If it was stopped, it is woken.
async fn asked(running: &Running) -> bool {
    send(running, Signal::TERM);
    send(running, Signal::CONT);
    timeout(PATIENCE, running.wait()).await.is_ok()
}

fn send(running: &Running, signal: Signal) {
    if let Err(error) = running.pidfd().signal(signal) {
        tracing::error!(container = %running.id(), %error, ?signal, "cannot signal a container's supervisor");
    }
}

/// Kills everything below the supervisor but not itself, until nothing there is alive.
async fn kill_tree(running: &Running) {
    let supervisor = running.supervisor();
    let mut pause = SHORTEST_PAUSE;
    while running.exit().is_none() {
        match blocking(move || tree::kill_descendants(supervisor)).await {
            Ok(0) => return,
            Ok(alive) => tracing::debug!(container = %running.id(), alive, "killing a container's processes"),
            Err(error) => {
                tracing::error!(container = %running.id(), %error, "cannot look for processes to kill")
            }
        }
        // Whether or not it ends meanwhile, the next look tells.
        let _ = timeout(pause, running.wait()).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
