//! Groups for volumes that several users share: each such volume has one of its own, of a range that an operator set aside.
//!
//! The group of a volume's folder is the only record of it: it is there as long as the volume is, and whoever looks at all
//! folders knows which groups are free. Promises that no two volumes that it is told of have the same.

use std::collections::BTreeSet;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use meseta_linux::fs::Folder;

/// What a group may do in a volume: all, and what is made there is the group's, too (setgid).
const SHARED: u32 = 0o2070;

/// The groups that may be given.
#[derive(Debug)]
pub struct Groups {
    ranges: Vec<RangeInclusive<u32>>,
    /// Held while one looks for a group and gives it.
    giving: Mutex<()>,
}

/// Why a volume has no group.
#[derive(Debug, thiserror::Error)]
pub enum GroupError {
    #[error("cannot give the volume {} a group: {error}", .path.display())]
    Volume { path: PathBuf, error: io::Error },
    #[error("all {count} groups of --volume_gid_range are taken by shared volumes; give a longer range")]
    None { count: u64 },
}

impl Groups {
    pub fn new(ranges: Vec<RangeInclusive<u32>>) -> Self {
        Self { ranges, giving: Mutex::default() }
    }

    /// The group of a shared volume, which it is given now if it has none of ours; `all` are the folders of all shared volumes.
    pub fn of(&self, volume: &Path, all: &[PathBuf]) -> Result<u32, GroupError> {
        let failed = |error| GroupError::Volume { path: volume.to_owned(), error };
        let _giving = self.giving.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = Folder::open_trusted(volume).map_err(failed)?;
        let (owner, group) = folder.owner().map_err(failed)?;
        let group = match self.ours(group) {
            true => group,
            false => self.free(all)?,
        };
        let give = || {
            folder.set_owner(owner, group)?;
            folder.set_mode(folder.mode()? | SHARED)
        };
        give().map_err(failed).map(|()| group)
    }

    fn ours(&self, group: u32) -> bool {
        self.ranges.iter().any(|range| range.contains(&group))
    }

    fn free(&self, all: &[PathBuf]) -> Result<u32, GroupError> {
        let group = |path: &PathBuf| Folder::open_trusted(path).and_then(|folder| folder.owner()).ok();
        let taken: BTreeSet<u32> = all.iter().filter_map(group).map(|(_, group)| group).collect();
        let mut groups = self.ranges.iter().cloned().flatten();
        let count = self.ranges.iter().map(|range| u64::from(*range.end()) - u64::from(*range.start()) + 1);
        groups.find(|group| !taken.contains(group)).ok_or_else(|| GroupError::None { count: count.sum() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt;

    #[test]
    fn each_volume_has_one_group_as_long_as_it_is_there() {
        if meseta_linux::this::user() != 0 {
            return; // only root may give files to any group
        }
        let root = tempfile::tempdir().unwrap();
        let all: Vec<PathBuf> = ["a", "b", "c"].iter().map(|name| root.path().join(name)).collect();
        all.iter().for_each(|path| std::fs::create_dir(path).unwrap());
        let groups = Groups::new(vec![40_000..=40_000, 50_000..=50_000]);
        let group = |at: usize| groups.of(&all[at], &all);
        assert_eq!((group(0).unwrap(), group(1).unwrap()), (40_000, 50_000));
        assert_eq!(Groups::new(vec![40_000..=60_000]).of(&all[1], &all).unwrap(), 50_000, "whoever asks");
        let metadata = std::fs::metadata(&all[0]).unwrap();
        assert_eq!((metadata.gid(), metadata.mode() & 0o7777), (40_000, 0o2775));
        let error = group(2).unwrap_err().to_string();
        assert!(error.starts_with("all 2 groups of --volume_gid_range are taken"), "{error}");
        std::fs::remove_dir(&all[0]).unwrap();
        assert_eq!(group(2).unwrap(), 40_000);
        assert!(group(0).is_err());
    }
}
