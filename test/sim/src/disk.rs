//! An agent's disk: batches that become durable in order, and what a crash makes of those that had not.
//!
//! As the product's store does it: the changes of waiting batches are made in rounds. In a round all appends are made
//! first and then, in no order that a loss of power respects, whole files, links and removals; a round begins where a
//! change needs what an earlier one brings about. What fails, fails as a whole.
//!
//! Appends that were not synced are torn at any byte where a process dies. Where the power goes, what the disk had of
//! them is anybody's guess: bytes in the middle may be wrong, and those behind them right.

use std::collections::{BTreeSet, VecDeque};

use meseta_journal::{DiskOp, Tree};
use meseta_model::{Rng, Ticket};

/// See the module's documentation.
#[derive(Default)]
pub struct Disk {
    pub tree: Tree,
    waiting: VecDeque<(Ticket, Vec<DiskOp>)>,
    /// When the last batch that waits is done.
    pub busy_until: u64,
}

/// What a crash left of what waited.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Wreck {
    /// Changes that happened without anybody having heard so.
    pub survived: usize,
    pub lost: usize,
    /// An append was torn.
    pub torn: bool,
    /// Bytes of an append never reached the disk, and later ones did.
    pub hole: bool,
}

impl Disk {
    pub fn submit(&mut self, ticket: Ticket, ops: Vec<DiskOp>) {
        self.waiting.push_back((ticket, ops));
    }

    /// Takes the oldest batch, to be applied or refused.
    pub fn take(&mut self) -> Option<(Ticket, Vec<DiskOp>)> {
        self.waiting.pop_front()
    }

    /// Makes a change. One that no disk can make is the agent's fault.
    pub fn apply(&mut self, op: &DiskOp) {
        if let Err(conflict) = self.tree.apply(op) {
            panic!("D1: no disk can do what the agent asks of {}: {conflict}", op.path());
        }
    }

    /// The agent's process is gone, or with `power` the whole machine. Returns the changes that were made, in order.
    pub fn crash(&mut self, power: bool, rng: &mut Rng) -> (Wreck, Vec<DiskOp>) {
        let ops: Vec<DiskOp> = self.waiting.drain(..).flat_map(|(_, ops)| ops).collect();
        let rounds = rounds(ops);
        let broken = rng.below(rounds.len() as u64 + 1) as usize;
        let (mut wreck, mut made) = (Wreck::default(), Vec::new());
        for (at, round) in rounds.into_iter().enumerate() {
            match at.cmp(&broken) {
                std::cmp::Ordering::Less => {
                    round.iter().for_each(|op| self.apply(op));
                    made.extend(round);
                }
                std::cmp::Ordering::Equal => self.break_round(round, power, rng, &mut wreck, &mut made),
                std::cmp::Ordering::Greater => wreck.lost += round.len(),
            }
        }
        wreck.survived = made.len();
        self.busy_until = 0;
        (wreck, made)
    }

    /// Appends are made in order up to some byte; only after all of them anything else.
    fn break_round(
        &mut self,
        round: Vec<DiskOp>,
        power: bool,
        rng: &mut Rng,
        wreck: &mut Wreck,
        made: &mut Vec<DiskOp>,
    ) {
        let (appends, others): (Vec<_>, Vec<_>) =
            round.into_iter().partition(|op| matches!(op, DiskOp::Append { .. }));
        let whole = rng.below(appends.len() as u64 + 1) as usize;
        for (at, op) in appends.iter().enumerate() {
            if at < whole {
                self.apply(op);
                made.push(op.clone());
            } else if at == whole && power && rng.chance(0.8) {
                wreck.hole = self.spoil(&appends[at..], rng);
            } else if at == whole && rng.chance(0.7) {
                let _ = self.tree.tear(op, rng.below(op.len() as u64) as usize);
                wreck.torn = true;
            }
        }
        wreck.lost += appends.len() - whole;
        let reached = if whole == appends.len() { rng.below(others.len() as u64 + 1) as usize } else { 0 };
        for (at, op) in others.into_iter().enumerate() {
            // Names that were changed and not synced may be lost each by itself when the power goes.
            if at < reached && !(power && rng.chance(0.3)) && self.tree.apply(&op).is_ok() {
                made.push(op);
            } else {
                wreck.lost += 1;
            }
        }
    }

    /// What is left of appends to one file when the power goes amid them: some bytes, of which a stretch that begins in
    /// the first append is wrong. Returns whether anything right stands behind it.
    fn spoil(&mut self, appends: &[DiskOp], rng: &mut Rng) -> bool {
        let Some(DiskOp::Append { site, path, bytes: first }) = appends.first() else { return false };
        let mut left = Vec::new();
        for op in appends {
            if let DiskOp::Append { path: other, bytes, .. } = op
                && other == path
            {
                left.extend_from_slice(bytes);
            }
        }
        let end = 1 + rng.below(left.len() as u64) as usize;
        left.truncate(end);
        let from = rng.below(first.len().min(end) as u64) as usize;
        let to = from + 1 + rng.below((end - from) as u64) as usize;
        left[from..to].iter_mut().for_each(|byte| *byte ^= 0xa5);
        let _ = self.tree.apply(&DiskOp::append(*site, path.clone(), left));
        to < end
    }
}

/// Cuts changes where one needs what an earlier one brings about.
fn rounds(ops: Vec<DiskOp>) -> Vec<Vec<DiskOp>> {
    let mut rounds: Vec<Vec<DiskOp>> = Vec::new();
    let mut changed: BTreeSet<String> = BTreeSet::new();
    for op in ops {
        if rounds.is_empty() || needs_earlier(&changed, &op) {
            rounds.push(Vec::new());
            changed.clear();
        }
        if !matches!(op, DiskOp::Append { .. }) {
            changed.insert(op.path().as_str().to_owned());
        }
        if let Some(round) = rounds.last_mut() {
            round.push(op);
        }
    }
    rounds
}

fn needs_earlier(changed: &BTreeSet<String>, op: &DiskOp) -> bool {
    if changed.is_empty() || matches!(op, DiskOp::Remove { .. }) {
        return false;
    }
    let path = op.path().as_str();
    let above = path.match_indices('/').any(|(at, _)| changed.contains(&path[..at]));
    above || matches!(op, DiskOp::Append { .. }) && changed.contains(path)
}

#[cfg(test)]
mod tests {
    use meseta_journal::log::{self, Tail};
    use meseta_journal::{Node, RelPath, Site};

    use super::*;

    /// Whatever a crash leaves of a log, it reads as what is told to have been made, and nothing else.
    #[test]
    fn a_log_after_a_crash_is_what_was_made() {
        let (mut torn, mut holes) = (0, 0);
        for seed in 0..2_000 {
            let mut rng = Rng::new(seed);
            let path = RelPath::new("log").expect("a path");
            let mut disk = Disk::default();
            disk.apply(&DiskOp::replace(Site::UPDATE_LOG_REWRITE, path.clone(), log::start(0, [])));
            for number in 1..=1 + rng.below(5) {
                let mut frame = Vec::new();
                log::append(&mut frame, number, 0, &vec![number as u8; rng.below(40) as usize]);
                disk.submit(
                    Ticket(number),
                    vec![DiskOp::append(Site::UPDATE_LOG_APPEND, path.clone(), frame)],
                );
            }
            let (wreck, made) = disk.crash(rng.chance(0.5), &mut rng);
            let Some(Node::File(bytes)) = disk.tree.get(&path) else { panic!("the log is gone") };
            let contents = log::read(bytes).expect("a log");
            assert_eq!(contents.records.len(), made.len(), "seed {seed}: {wreck:?}");
            assert!(
                !matches!(contents.tail, Tail::Damaged(_)),
                "seed {seed}: nothing was promised: {wreck:?}"
            );
            torn += u32::from(matches!(contents.tail, Tail::Torn { .. }));
            holes += u32::from(wreck.hole);
        }
        assert!(torn > 100 && holes > 100, "{torn} torn, {holes} with a hole");
    }
}
