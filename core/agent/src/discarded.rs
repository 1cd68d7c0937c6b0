//! Sandboxes that nobody needs any more, and when they go.
//!
//! As in Mesos: the sandbox of an executor's run is kept for `--gc_delay` after its end, and for less where the disk
//! fills: for the part of that time which the disk has free beyond `--gc_disk_headroom`. So are the folder of an executor
//! that is gone, that of a framework of which nothing is left, and that of an agent that this one was before. A folder
//! that is used again is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use meseta_journal::RelPath;
use meseta_model::{ExecutorId, FrameworkId, Mono, Now, Outbox, limits};

use crate::clocks::Due;
use crate::paths::{AGENTS, EXECUTORS, FRAMEWORKS, LEVELS, RUNS};
use crate::{Agent, Effect, Found, paths};

#[derive(Debug, Default)]
pub(crate) struct Discarded {
    /// Since when each is of no use, on the clock of this process: what an earlier one discarded was before its zero.
    since: BTreeMap<RelPath, i64>,
    by_age: BTreeSet<(i64, RelPath)>,
    /// How long they are kept at the moment; `--gc_delay` until the disk was looked at.
    kept_for: Option<Duration>,
    /// Removals that were asked for and are not answered.
    under_way: usize,
    /// When it is looked next.
    armed: Option<Mono>,
}

impl Discarded {
    /// How many wait for their removal.
    pub fn len(&self) -> usize {
        self.since.len() + self.under_way
    }

    fn insert(&mut self, path: RelPath, since: i64) {
        if let Some(before) = self.since.insert(path.clone(), since) {
            self.by_age.remove(&(before, path.clone()));
        }
        self.by_age.insert((since, path));
    }

    fn remove(&mut self, path: &RelPath) {
        if let Some(since) = self.since.remove(path) {
            self.by_age.remove(&(since, path.clone()));
        }
    }

    /// Panics where the books do not fit together.
    pub fn check(&self) {
        assert_eq!(
            self.since.len(),
            self.by_age.len(),
            "discarded folders are kept in two books that differ"
        );
        for (since, path) in &self.by_age {
            assert_eq!(self.since.get(path), Some(since), "{path} was discarded at two times");
        }
        assert!(self.under_way <= limits::SANDBOX_REMOVALS_MAX, "too many removals at the same time");
    }

    /// The oldest, with which goes all that is in it; if it is old enough, or there are too many.
    fn take(&mut self, not_after: i64) -> Option<RelPath> {
        let (since, path) = self.by_age.first()?.clone();
        if since > not_after && self.since.len() <= limits::DISCARDED_SANDBOXES_MAX {
            return None;
        }
        let below: Vec<RelPath> = self
            .since
            .range(path.clone()..)
            .map(|(below, _)| below)
            .take_while(|below| below.as_str().starts_with(path.as_str()))
            .filter(|below| below.starts_with(&path))
            .cloned()
            .collect();
        below.iter().for_each(|below| self.remove(below));
        Some(path)
    }
}

fn signed(nanos: impl TryInto<i64>) -> i64 {
    nanos.try_into().unwrap_or(i64::MAX)
}

impl Agent {
    /// Nobody needs that folder any more from now on.
    pub(crate) fn discard(&mut self, now: Now, path: RelPath, out: &mut Outbox<Effect>) {
        out.push(Effect::TouchSandbox { path: path.clone() });
        self.discarded.insert(path, signed(now.mono.0));
        self.arm(now);
    }

    /// An earlier process left that folder, which was in use until then.
    pub(crate) fn discard_old(&mut self, now: Now, path: RelPath, until: meseta_model::Wall) {
        let age = now.wall.0.saturating_sub(until.0).max(0);
        self.discarded.insert(path, signed(now.mono.0).saturating_sub(age));
        self.arm(now);
    }

    /// What an earlier process left and nothing of this one uses is discarded, as a whole where that can be.
    pub(crate) fn discard_found(&mut self, now: Now, found: &Found) {
        let mut whole: Option<&RelPath> = None;
        for sandbox in &found.sandboxes {
            let within = whole.is_some_and(|whole| sandbox.path.starts_with(whole));
            if !within && !self.is_used(&sandbox.path) {
                self.discard_old(now, sandbox.path.clone(), sandbox.changed);
                whole = Some(&sandbox.path);
            }
        }
    }

    /// Panics where something is about to be removed that is in use.
    pub(crate) fn check_discarded(&self) {
        self.discarded.check();
        for path in self.discarded.since.keys() {
            let nested = path.names().count() > 2 * LEVELS.len();
            assert!(nested || !self.is_used(path), "{path} is in use and waits for its removal");
        }
    }

    fn is_used(&self, path: &RelPath) -> bool {
        let names: Vec<&str> = path.names().collect();
        let executor = |framework: &str, executor: &str| {
            self.frameworks.get(framework).and_then(|framework| framework.executors.get(executor))
        };
        match names[..] {
            [AGENTS, agent] => self.id().is_some_and(|own| own.as_str() == agent),
            [AGENTS, _, FRAMEWORKS, framework] => self.frameworks.contains_key(framework),
            [AGENTS, _, FRAMEWORKS, framework, EXECUTORS, id] => executor(framework, id).is_some(),
            [AGENTS, _, FRAMEWORKS, framework, EXECUTORS, id, RUNS, run] => {
                executor(framework, id).is_some_and(|executor| executor.container_id() == run)
            }
            _ => true, // Not of a kind that this agent makes: left alone.
        }
    }

    /// An executor begins there: its folder is used again, and that of its framework.
    pub(crate) fn keep_for(&mut self, framework: &FrameworkId, executor: &ExecutorId) {
        if let Some(agent) = self.id() {
            self.keep(&paths::framework(&agent, framework));
            self.keep(&paths::executor(&agent, framework, executor));
        }
    }

    /// That folder is used again.
    pub(crate) fn keep(&mut self, path: &RelPath) {
        self.discarded.remove(path);
    }

    /// So much of the disk is in use: how long sandboxes are kept follows from that.
    pub(crate) fn disk_used(&mut self, now: Now, share: f64, out: &mut Outbox<Effect>) {
        let free = (1.0 - self.options.gc_disk_headroom - share).clamp(0.0, 1.0);
        self.discarded.kept_for = Some(self.options.gc_delay.mul_f64(free));
        self.collect(now, out);
    }

    /// Has removed what is old enough: a few at a time, so that nothing else waits for it.
    pub(crate) fn collect(&mut self, now: Now, out: &mut Outbox<Effect>) {
        let not_after = signed(now.mono.0).saturating_sub(signed(self.kept_for().as_nanos()));
        while self.discarded.under_way < limits::SANDBOX_REMOVALS_MAX
            && let Some(path) = self.discarded.take(not_after)
        {
            self.discarded.under_way += 1;
            out.push(Effect::CollectSandbox { path });
        }
        self.arm(now);
    }

    /// A removal that was asked for is over.
    pub(crate) fn collected(&mut self, now: Now, failed: bool, out: &mut Outbox<Effect>) {
        self.discarded.under_way = self.discarded.under_way.saturating_sub(1);
        self.counters.sandboxes_removed += u64::from(!failed);
        self.counters.sandbox_removals_failed += u64::from(failed);
        self.collect(now, out);
    }

    /// It is time to look, perhaps.
    pub(crate) fn collection_due(&mut self, now: Now, out: &mut Outbox<Effect>) {
        if self.discarded.armed.is_some_and(|at| at <= now.mono) {
            self.discarded.armed = None;
            self.collect(now, out);
        }
    }

    fn kept_for(&self) -> Duration {
        self.discarded.kept_for.unwrap_or(self.options.gc_delay)
    }

    /// Sees to it that the oldest is looked at in its time. While removals are under way their answers see to it.
    fn arm(&mut self, now: Now) {
        if self.discarded.under_way >= limits::SANDBOX_REMOVALS_MAX {
            return;
        }
        let Some((since, _)) = self.discarded.by_age.first() else { return };
        let due = since.saturating_add(signed(self.kept_for().as_nanos()));
        let at = Mono(u64::try_from(due).unwrap_or(0).max(now.mono.0));
        if self.discarded.armed.is_none_or(|armed| at < armed) {
            self.discarded.armed = Some(at);
            self.clocks.set(at, Due::Collection);
        }
    }
}
