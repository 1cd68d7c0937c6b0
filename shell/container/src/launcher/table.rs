//! Which containers there are, which are on their way, and which may not be joined any more.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use meseta_model::ContainerId;
use tokio::sync::Notify;

use super::error::LaunchError;
use super::running::Running;

#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Mutex<Rows>,
    launched: Notify,
}

#[derive(Debug, Default)]
struct Rows {
    known: BTreeMap<ContainerId, Running>,
    launching: BTreeSet<ContainerId>,
    /// How many are at it: a parent's destruction and a child's may overlap.
    destroying: BTreeMap<ContainerId, usize>,
}

impl Table {
    fn rows(&self) -> MutexGuard<'_, Rows> {
        // Each change is a single insertion or removal, so what a panic leaves behind is whole.
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the id for a launch. Gives the parent, if the container is nested.
    pub(super) fn admit(&self, id: &ContainerId) -> Result<(Launching<'_>, Option<Running>), LaunchError> {
        let mut rows = self.rows();
        if let Some(ending) = rows.destroying.keys().find(|other| *other == id || other.contains(id)) {
            return Err(LaunchError::Ending(ending.clone()));
        }
        if rows.known.contains_key(id) || rows.launching.contains(id) {
            return Err(LaunchError::Exists(id.clone()));
        }
        let parent = match id.parent() {
            None => None,
            Some(parent) => match rows.known.get(&parent).filter(|known| known.exit().is_none()) {
                Some(running) => Some(running.clone()),
                None => return Err(LaunchError::NoParent(parent)),
            },
        };
        rows.launching.insert(id.clone());
        Ok((Launching { table: self, id: id.clone() }, parent))
    }

    pub(super) fn get(&self, id: &ContainerId) -> Option<Running> {
        self.rows().known.get(id).cloned()
    }

    pub(super) fn insert(&self, running: Running) {
        self.rows().known.insert(running.id().clone(), running);
    }

    /// With those nested in it.
    pub(super) fn remove(&self, id: &ContainerId) {
        self.rows().known.retain(|other, _| other != id && !id.contains(other));
    }

    /// A container at or below `id` that has not ended or is on its way.
    pub(super) fn first_alive(&self, id: &ContainerId) -> Option<ContainerId> {
        let rows = self.rows();
        let alive = rows.known.values().filter(|running| running.exit().is_none()).map(Running::id);
        alive.chain(&rows.launching).find(|other| *other == id || id.contains(other)).cloned()
    }

    /// Lets nothing be launched at or below `id` while the answer lives.
    pub(super) fn close(&self, id: &ContainerId) -> Closed<'_> {
        *self.rows().destroying.entry(id.clone()).or_default() += 1;
        Closed { table: self, id: id.clone() }
    }

    /// Returns when no launch at or below `id` is under way.
    pub(super) async fn until_launched(&self, id: &ContainerId) {
        self.until_no_launch(|other| other == id || id.contains(other)).await;
    }

    /// Returns when the launch of that container's parent is not under way: its program runs, and may ask for nested
    /// containers, before its supervisor's word of that was heard.
    pub(super) async fn until_parent_launched(&self, id: &ContainerId) {
        if let Some(parent) = id.parent() {
            self.until_no_launch(|other| *other == parent).await;
        }
    }

    async fn until_no_launch(&self, which: impl Fn(&ContainerId) -> bool) {
        loop {
            let change = self.launched.notified();
            tokio::pin!(change);
            change.as_mut().enable();
            if !self.rows().launching.iter().any(&which) {
                return;
            }
            change.await;
        }
    }

    /// All at or below `id`, ended or not, the deepest first.
    pub(super) fn subtree(&self, id: &ContainerId) -> Vec<Running> {
        let rows = self.rows();
        let at_or_below = rows.known.iter().filter(|(other, _)| *other == id || id.contains(other));
        let mut subtree: Vec<Running> = at_or_below.map(|(_, running)| running.clone()).collect();
        subtree.sort_by_key(|running| std::cmp::Reverse(running.id().depth()));
        subtree
    }
}

/// A launch under way.
#[derive(Debug)]
pub(super) struct Launching<'a> {
    table: &'a Table,
    id: ContainerId,
}

impl Drop for Launching<'_> {
    fn drop(&mut self) {
        self.table.rows().launching.remove(&self.id);
        self.table.launched.notify_waiters();
    }
}

/// A destruction under way.
#[derive(Debug)]
pub(super) struct Closed<'a> {
    table: &'a Table,
    id: ContainerId,
}

impl Drop for Closed<'_> {
    fn drop(&mut self) {
        let mut rows = self.table.rows();
        if let Some(count) = rows.destroying.get_mut(&self.id) {
            *count -= 1;
            if *count == 0 {
                rows.destroying.remove(&self.id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    #[test]
    fn what_is_nested_waits_for_the_launch_of_its_parent_alone() {
        let table = Table::default();
        let (parent, other) = (ContainerId::new("parent").unwrap(), ContainerId::new("other").unwrap());
        let nested = parent.child("nested").unwrap();
        let (parent, _) = table.admit(&parent).unwrap();
        let (_other, _) = table.admit(&other).unwrap();
        let mut launched = pin!(table.until_parent_launched(&nested));
        let cx = &mut Context::from_waker(Waker::noop());
        assert_eq!(launched.as_mut().poll(cx), Poll::Pending);
        drop(parent);
        assert_eq!(launched.poll(cx), Poll::Ready(()));
    }
}
