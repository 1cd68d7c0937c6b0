//! Background tasks that end when told to stop, and a way to wait until they did.

use crate::stop::Stop;
use std::future::Future;
use tokio::sync::mpsc;

/// A group of tasks under one order to stop.
#[derive(Debug)]
pub struct Tasks {
    stop: Stop,
    /// Each task holds a sender until it ends; nothing is ever sent.
    running: mpsc::Sender<()>,
    ended: mpsc::Receiver<()>,
}

/// Starts tasks of a group; cloned to wherever tasks are started.
#[derive(Clone, Debug)]
pub struct Spawner {
    stop: Stop,
    running: mpsc::Sender<()>,
}

impl Tasks {
    pub fn new(stop: Stop) -> Self {
        let (running, ended) = mpsc::channel(1);
        Tasks { stop, running, ended }
    }

    pub fn spawner(&self) -> Spawner {
        Spawner { stop: self.stop.clone(), running: self.running.clone() }
    }

    /// Waits until all tasks have ended and all spawners are gone. Does not give the order to stop.
    pub async fn finish(mut self) {
        drop(self.running);
        while self.ended.recv().await.is_some() {}
    }
}

impl Spawner {
    /// Starts a task; it is dropped where it awaits once the order to stop is given. A panic in it is logged and ends
    /// it alone.
    pub fn spawn(&self, name: &'static str, work: impl Future<Output = ()> + Send + 'static) {
        let running = self.running.clone();
        let stopped = self.stop.stopped();
        let task = tokio::spawn(async move {
            tokio::select! {
                () = stopped => {}
                () = work => {}
            }
        });
        tokio::spawn(async move {
            if let Err(error) = task.await
                && error.is_panic()
            {
                tracing::error!(task = name, "a background task panicked; what it did is no longer done");
            }
            drop(running);
        });
    }
}
