//! All descendants of a process: finding them, and ending them faster than they can multiply.
//!
//! A process whose parent ends is handed to the nearest ancestor that is a subreaper. Under a subreaper the tree is
//! therefore complete: no double fork and no setsid leads out of it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io;

use rustix::process::Signal;

use crate::procfs::{self, Stat};
use crate::{Identity, pidfd};

/// How often the tree is looked over while it is being stopped. Each pass stops all that the one before had missed;
/// only processes that fork without end need more than two.
const PASSES: usize = 64;

/// The descendants of a process, parents before children, without itself. While they fork and end, some may be missed.
pub fn descendants(root: i32) -> io::Result<Vec<Stat>> {
    if procfs::children(root).is_none() {
        return descendants_by_scan(root);
    }
    let mut found = Vec::new();
    let mut seen = BTreeSet::from([root]);
    let mut queue = VecDeque::from([root]);
    while let Some(parent) = queue.pop_front() {
        for child in procfs::children(parent).unwrap_or_default() {
            if let Some(stat) = Stat::of(child)
                && seen.insert(child)
            {
                found.push(stat);
                queue.push_back(child);
            }
        }
    }
    Ok(found)
}

/// The same from the parents that all processes of the machine name: slower, and needs no option of the kernel.
pub fn descendants_by_scan(root: i32) -> io::Result<Vec<Stat>> {
    let mut by_parent: BTreeMap<i32, Vec<Stat>> = BTreeMap::new();
    for stat in procfs::all()? {
        by_parent.entry(stat.parent).or_default().push(stat);
    }
    let mut found = Vec::new();
    let mut queue = VecDeque::from([root]);
    while let Some(parent) = queue.pop_front() {
        let children = by_parent.remove(&parent).unwrap_or_default();
        queue.extend(children.iter().map(|stat| stat.pid));
        found.extend(children);
    }
    Ok(found)
}

/// Stops the descendants of a process until none is left that runs, then kills them all. Returns how many were alive
/// when they were killed: zero means that there was nothing left to do. Does not wait for their ends. Who cannot be
/// signalled does not save the others, and is counted again at the next call.
pub fn kill_descendants(root: Identity) -> io::Result<usize> {
    stop_all(root)?;
    let alive = living(root)?;
    send(&alive, Signal::KILL);
    Ok(alive.len())
}

/// A tree that stands still cannot fork while it is being killed. Parents are stopped first, so that none reacts to
/// what happens to its children.
fn stop_all(root: Identity) -> io::Result<()> {
    let mut stopped = BTreeSet::new();
    for _ in 0..PASSES {
        let mut news = living(root)?;
        news.retain(|stat| stopped.insert(stat.identity()));
        if news.is_empty() {
            break;
        }
        send(&news, Signal::STOP);
    }
    Ok(())
}

/// Empty if the root is gone, whoever has its pid now.
fn living(root: Identity) -> io::Result<Vec<Stat>> {
    let mut tree = descendants(root.pid)?;
    tree.retain(|stat| !stat.ended());
    Ok(if root.exists() { tree } else { Vec::new() })
}

fn send(to: &[Stat], signal: Signal) {
    for stat in to {
        // A process that has ended meanwhile is what we want; one that we may not signal is told by the count.
        let _ = pidfd::signal(stat.identity(), signal);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use crate::Pidfd;

    #[test]
    fn both_ways_find_the_same_tree_and_it_can_be_killed() {
        let script = "sleep 1000 & (sleep 1000 & sleep 1000 & wait) & echo up; wait";
        let mut top = Command::new("sh").args(["-c", script]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(top.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let root = top.id() as i32;
        let mut tree = Vec::new();
        while tree.len() < 4 {
            tree = descendants(root).unwrap();
        }
        let pids = |tree: &[Stat]| tree.iter().map(|stat| stat.pid).collect::<BTreeSet<_>>();
        assert_eq!(pids(&descendants_by_scan(root).unwrap()), pids(&tree));
        assert_eq!(kill_descendants(Identity::of(root).unwrap()).unwrap(), 4);
        top.wait().unwrap();
        let ended = |stat: &Stat| match Pidfd::open(stat.identity()).unwrap() {
            Some(handle) => handle.ended_within(Duration::from_secs(60)).unwrap(),
            None => true,
        };
        assert!(tree.iter().all(ended));
    }
}
