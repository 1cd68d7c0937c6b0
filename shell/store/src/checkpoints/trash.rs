//! What was removed, until its files are gone: that takes long, and nobody waits for it.
//!
//! A folder is removed by giving it another name in the store's own folder, which is one change that is made durable
//! with its batch; so its old name is free at once, and what comes there next is never mixed up with it. Its files are
//! unlinked here, on a thread of their own. What a process leaves undone the next one clears away when it opens the
//! root.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use super::root::{Root, remove_tree};

/// How many may wait. Beyond that whoever brings more removes it himself, and so comes more slowly.
const MAX_WAITING: usize = 1 << 12;

pub(super) struct Trash {
    root: Arc<Root>,
    waiting: Option<SyncSender<String>>,
    ending: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Trash {
    pub fn new(root: Arc<Root>) -> Trash {
        let (sender, receiver) = sync_channel(MAX_WAITING);
        let ending = Arc::new(AtomicBool::new(false));
        let (below, end) = (root.clone(), ending.clone());
        let thread =
            thread::Builder::new().name("removals".to_owned()).spawn(move || run(&below, &receiver, &end));
        // Without a thread the channel has no end to read from it, and all is removed by who brings it.
        Trash { root, waiting: Some(sender), ending, thread: thread.ok() }
    }

    /// Removes what has that name in the store's own folder, some time.
    pub fn take(&self, name: String) {
        let left = match &self.waiting {
            Some(waiting) => waiting.try_send(name).err(),
            None => None,
        };
        if let Some(refused) = left {
            let (std::sync::mpsc::TrySendError::Full(name)
            | std::sync::mpsc::TrySendError::Disconnected(name)) = refused;
            remove(&self.root, &name);
        }
    }
}

impl Drop for Trash {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::Release);
        self.waiting = None;
        if let Some(thread) = self.thread.take() {
            // It holds the root's lock until it has ended. Its panics were told when they happened.
            let _ = thread.join();
        }
    }
}

fn run(root: &Root, waiting: &Receiver<String>, ending: &AtomicBool) {
    while let Ok(name) = waiting.recv() {
        if ending.load(Ordering::Acquire) {
            return;
        }
        remove(root, &name);
    }
}

fn remove(root: &Root, name: &str) {
    if let Err(error) = remove_tree(&root.own, name) {
        tracing::warn!(%error, root = %root.path().display(), "what was removed still takes space");
    }
}
