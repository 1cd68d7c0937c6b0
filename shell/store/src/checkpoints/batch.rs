//! One batch of changes made durable with as few syncs as order allows.
//!
//! A batch is cut into rounds. In a round, first all new files are written and synced under other names, then all
//! appends are written and synced, then in the order of submission names are changed, and last the folders are
//! synced. A round ends where a change needs what an earlier one of it brings about.

use std::collections::BTreeSet;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use meseta_journal::{DiskOp, RelPath, Step, link_text};
use rustix::fs::{AtFlags, FileType, OFlags};
use rustix::io::Errno;

use super::appends::Appends;
use super::folders::Folders;
use super::root::{Root, remove_tree};
use super::trash::Trash;
use crate::committer::Sink;
use crate::file::{open_file, sync_data, write_at};
use crate::together::together;
use crate::{Gate, StoreError};

/// How many new files are open at once, waiting to be synced.
const MAX_UNSYNCED: usize = 64;

type Outcome = Result<(), StoreError>;

/// The disk below a root, on the store's thread.
pub(super) struct Disk {
    root: Arc<Root>,
    gate: Gate,
    appends: Appends,
    folders: Folders,
    /// Whether what was found at first is durable.
    settled: bool,
    /// Names in the store's own folder that are trash once the batch is durable.
    removed: Vec<String>,
    trash: Trash,
}

impl Disk {
    pub fn new(root: Arc<Root>, gate: Gate) -> Self {
        let mut appends = Appends::default();
        appends.fill_reserve(&root);
        let trash = Trash::new(root.clone());
        Self { root, gate, appends, folders: Folders::default(), settled: false, removed: Vec::new(), trash }
    }
}

impl Sink for Disk {
    type Op = DiskOp;

    fn size(op: &DiskOp) -> usize {
        op.len() + op.path().as_str().len()
    }

    fn commit(&mut self, jobs: &[Vec<DiskOp>]) -> Vec<Outcome> {
        if !std::mem::replace(&mut self.settled, true) {
            self.root.settle();
        }
        let mut outcomes = vec![Ok(()); jobs.len()];
        let mut ops =
            jobs.iter().enumerate().flat_map(|(job, ops)| ops.iter().map(move |op| (job, op))).peekable();
        while ops.peek().is_some() {
            let mut round = Round { disk: self, outcomes: &mut outcomes, ops: Vec::new() };
            let mut changed = BTreeSet::new();
            while let Some((job, op)) = ops.next_if(|(_, op)| !needs_new_round(&changed, op)) {
                if !matches!(op, DiskOp::Append { .. }) {
                    changed.insert(op.path().as_str());
                }
                round.ops.push(Planned { job, op, staged: None });
            }
            round.carry_out();
        }
        self.appends.close_idle();
        outcomes
    }

    fn tidy(&mut self) {
        self.removed.drain(..).for_each(|name| self.trash.take(name));
        self.appends.fill_reserve(&self.root);
    }
}

/// Where a change's folder is opened, and what it appends to, is decided when its round begins.
fn needs_new_round(changed: &BTreeSet<&str>, op: &DiskOp) -> bool {
    if changed.is_empty() || matches!(op, DiskOp::Remove { .. }) {
        return false;
    }
    let path = op.path().as_str();
    let above = path.match_indices('/').map(|(at, _)| &path[..at]);
    let itself = matches!(op, DiskOp::Append { .. }).then_some(path);
    above.chain(itself).any(|path| changed.contains(path))
}

/// Changes that are made durable together.
struct Round<'a> {
    disk: &'a mut Disk,
    outcomes: &'a mut [Outcome],
    ops: Vec<Planned<'a>>,
}

struct Planned<'a> {
    /// Whose answer it is part of.
    job: usize,
    op: &'a DiskOp,
    /// Its name in the store's own folder, until it is renamed.
    staged: Option<String>,
}

impl Round<'_> {
    fn carry_out(&mut self) {
        self.each(|round, op| round.disk.gate.pass(op.site(), Step::Before).map_err(round.wrap("begin", op)));
        self.stage();
        self.append();
        self.each_index(Self::publish);
        match self.disk.folders.sync(&self.disk.root) {
            Ok(()) => self.disk.appends.settle(),
            Err(why) => self.fail_all(&why),
        }
        self.each(|round, op| round.disk.gate.pass(op.site(), Step::After).map_err(round.wrap("end", op)));
        self.drop_staged();
    }

    /// Calls `work` for each change of those whose job has not failed.
    fn each(&mut self, work: impl Fn(&mut Self, &DiskOp) -> Outcome) {
        self.each_index(|round, at| work(round, round.ops[at].op));
    }

    fn each_index(&mut self, work: impl Fn(&mut Self, usize) -> Outcome) {
        for at in 0..self.ops.len() {
            let job = self.ops[at].job;
            if self.outcomes[job].is_ok() {
                let outcome = work(self, at);
                self.outcomes[job] = outcome;
            }
        }
    }

    fn fail_all(&mut self, why: &StoreError) {
        for planned in &self.ops {
            let outcome = &mut self.outcomes[planned.job];
            if outcome.is_ok() {
                *outcome = Err(why.clone());
            }
        }
    }

    fn wrap(&self, doing: &'static str, op: &DiskOp) -> impl Fn(std::io::Error) -> StoreError + use<> {
        let path = self.disk.root.absolute(op.path());
        move |error| StoreError::io(doing, &path, error)
    }
}

/// First: new files and links, under other names.
impl Round<'_> {
    fn stage(&mut self) {
        let mut unsynced = Vec::new();
        for at in 0..self.ops.len() {
            let job = self.ops[at].job;
            if self.outcomes[job].is_err() {
                continue;
            }
            match self.stage_one(at) {
                Ok(Some(file)) => unsynced.push((at, file)),
                Ok(None) => {}
                Err(why) => self.outcomes[job] = Err(why),
            }
            if unsynced.len() >= MAX_UNSYNCED {
                self.sync_staged(&mut unsynced);
            }
        }
        self.sync_staged(&mut unsynced);
    }

    fn stage_one(&mut self, at: usize) -> Result<Option<OwnedFd>, StoreError> {
        let op = self.ops[at].op;
        let root = self.disk.root.clone();
        if matches!(op, DiskOp::Replace { .. } | DiskOp::Link { .. }) {
            // Already here, so that a disk without room for a folder fails before anything is changed.
            self.disk.folders.above(&root, op.path())?;
        }
        match op {
            DiskOp::Replace { site, bytes, .. } => {
                let name = self.stage_name(at);
                let file = open_file(&root.own, &name, OFlags::CREATE | OFlags::EXCL)
                    .map_err(|errno| self.wrap("create", op)(errno.into()))?;
                write_at(&self.disk.gate, *site, &file, 0, bytes).map_err(self.wrap("write", op))?;
                Ok(Some(file))
            }
            DiskOp::Link { path, target, .. } => {
                let name = self.stage_name(at);
                rustix::fs::symlinkat(link_text(path, target), &root.own, name.as_str())
                    .map_err(|errno| self.wrap("create", op)(errno.into()))?;
                Ok(None)
            }
            DiskOp::Append { .. } | DiskOp::Remove { .. } => Ok(None),
        }
    }

    fn stage_name(&mut self, at: usize) -> String {
        let name = self.disk.root.fresh_name("new-");
        self.ops[at].staged = Some(name.clone());
        name
    }

    fn sync_staged(&mut self, unsynced: &mut Vec<(usize, OwnedFd)>) {
        unsynced.retain(|(at, _)| self.outcomes[self.ops[*at].job].is_ok());
        let gate = &self.disk.gate;
        let synced = together(unsynced, |(at, file)| sync_data(gate, self.ops[*at].op.site(), file));
        for ((at, _), synced) in unsynced.drain(..).zip(synced) {
            let Planned { job, op, .. } = self.ops[at];
            self.outcomes[job] =
                std::mem::replace(&mut self.outcomes[job], Ok(())).and(synced.map_err(self.wrap("sync", op)));
        }
    }

    /// What failed leaves nothing behind.
    fn drop_staged(&mut self) {
        for planned in &mut self.ops {
            self.disk.removed.extend(planned.staged.take());
        }
    }
}

/// Second: appends.
impl Round<'_> {
    fn append(&mut self) {
        self.each(|round, op| match op {
            DiskOp::Append { site, path, bytes } => {
                let Disk { root, gate, appends, folders, .. } = &mut *round.disk;
                appends.write(root, folders, gate, *site, path, bytes)
            }
            _ => Ok(()),
        });
        for (path, jobs) in self.appended() {
            let site = self.ops[jobs[0]].op.site();
            let Disk { root, gate, appends, .. } = &mut *self.disk;
            if let Err(why) = appends.sync(root, gate, site, &path) {
                for at in jobs {
                    self.outcomes[self.ops[at].job] = Err(why.clone());
                }
            }
        }
    }

    /// The files that were appended to, and by which changes.
    fn appended(&self) -> Vec<(RelPath, Vec<usize>)> {
        let mut files = std::collections::BTreeMap::<&RelPath, Vec<usize>>::new();
        for (at, planned) in self.ops.iter().enumerate() {
            if let (DiskOp::Append { path, .. }, Ok(())) = (planned.op, &self.outcomes[planned.job]) {
                files.entry(path).or_default().push(at);
            }
        }
        files.into_iter().map(|(path, ops)| (path.clone(), ops)).collect()
    }
}

/// Third: names.
impl Round<'_> {
    fn publish(&mut self, at: usize) -> Outcome {
        let op = self.ops[at].op;
        match op {
            DiskOp::Append { .. } => Ok(()),
            DiskOp::Replace { .. } | DiskOp::Link { .. } => self.rename(at),
            DiskOp::Remove { path, .. } => self.remove(op, path),
        }
    }

    fn rename(&mut self, at: usize) -> Outcome {
        let op = self.ops[at].op;
        let Some(staged) = self.ops[at].staged.clone() else { return Ok(()) };
        self.disk.gate.pass(op.site(), Step::BeforeRename).map_err(self.wrap("rename", op))?;
        let root = self.disk.root.clone();
        let folder = self.disk.folders.above(&root, op.path())?;
        rustix::fs::renameat(&root.own, staged.as_str(), folder.as_ref(), op.path().name())
            .map_err(|errno| self.wrap("rename", op)(errno.into()))?;
        self.ops[at].staged = None;
        self.disk.appends.forget(op.path());
        self.disk.gate.pass(op.site(), Step::AfterRename).map_err(self.wrap("rename", op))
    }

    fn remove(&mut self, op: &DiskOp, path: &RelPath) -> Outcome {
        let root = self.disk.root.clone();
        self.disk.appends.forget(path);
        if let Some(folder) = self.disk.folders.existing(&root, path)? {
            self.take_away(&root, &folder, path.name())
                .map_err(|errno| self.wrap("remove", op)(errno.into()))?;
        }
        self.disk.folders.forget(path);
        self.disk.gate.pass(op.site(), Step::AfterRename).map_err(self.wrap("remove", op))
    }

    /// A folder goes at once with all that is in it, by changing its name.
    fn take_away(&mut self, root: &Root, folder: &OwnedFd, name: &str) -> rustix::io::Result<()> {
        let stat = match rustix::fs::statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => return Ok(()),
            stat => stat?,
        };
        if FileType::from_raw_mode(stat.st_mode) != FileType::Directory {
            return rustix::fs::unlinkat(folder, name, AtFlags::empty());
        }
        let trash = root.fresh_name("old-");
        match rustix::fs::renameat(folder, name, &root.own, trash.as_str()) {
            Ok(()) => {
                self.disk.removed.push(trash);
                Ok(())
            }
            // Even a new name takes room, but removing must make room.
            Err(Errno::NOSPC | Errno::DQUOT) => remove_tree(folder, name),
            Err(errno) => Err(errno),
        }
    }
}
