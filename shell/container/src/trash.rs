//! Sandboxes on their way out: taken away at one stroke by another name, then unlinked by whoever has the time.
//!
//! What is made at the same place meanwhile is a new sandbox, which no removal touches. What a process leaves undone the
//! next one does.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use meseta_linux::fs::Folder;

use crate::sandbox::{Place, SandboxError};

/// The folder in the work_dir.
const NAME: &str = ".removed";

/// Where sandboxes go.
#[derive(Debug)]
pub struct Trash {
    path: PathBuf,
    folder: Folder,
    /// What this process takes away has a name that begins so, and no other.
    prefix: String,
    serial: AtomicU64,
}

/// A sandbox that was taken away, if there was one.
#[derive(Debug)]
pub enum Taken {
    Nothing,
    /// Under this name in the trash.
    Renamed {
        path: PathBuf,
        name: String,
    },
    /// It could not be renamed, as where a file system is mounted there: it is removed where it is.
    InPlace(Place),
}

impl Trash {
    /// Opens the trash of a work_dir, which is made if need be.
    pub fn open(work_dir: &Path) -> Result<Trash, SandboxError> {
        let path = work_dir.join(NAME);
        let open = || Folder::open_trusted(work_dir)?.make_or_enter(NAME, 0o700);
        let folder = open().map_err(|error| SandboxError { doing: "open", path: path.clone(), error })?;
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let prefix = format!("{}-{}-", since_epoch.as_nanos(), std::process::id());
        Ok(Trash { path, folder, prefix, serial: AtomicU64::new(0) })
    }

    /// Takes a sandbox away at once; its files take their room until [`Taken::remove`].
    pub fn take(&self, place: &Place) -> Result<Taken, SandboxError> {
        let name = format!("{}{}", self.prefix, self.serial.fetch_add(1, Ordering::Relaxed));
        match place.rename_into(&self.folder, &name) {
            Ok(true) => Ok(Taken::Renamed { path: self.path.clone(), name }),
            Ok(false) => Ok(Taken::Nothing),
            Err(_) => Ok(Taken::InPlace(place.clone())),
        }
    }

    /// Removes what earlier processes took away.
    pub fn empty(&self) {
        let removed = std::fs::read_dir(&self.path).and_then(|entries| {
            for entry in entries {
                let name = entry?.file_name();
                let Some(name) = name.to_str().filter(|name| !name.starts_with(&self.prefix)) else {
                    continue;
                };
                self.folder.remove_all(name)?;
            }
            Ok(())
        });
        if let Err(error) = removed {
            tracing::warn!(path = %self.path.display(), %error, "removed sandboxes still take space");
        }
    }
}

impl Taken {
    /// Unlinks all that was in it.
    pub fn remove(self) -> Result<(), SandboxError> {
        match self {
            Taken::Nothing => Ok(()),
            Taken::Renamed { path, name } => {
                let removed: io::Result<bool> =
                    Folder::open_trusted(&path).and_then(|folder| folder.remove_all(&name));
                let path = path.join(name);
                removed.map(drop).map_err(|error| SandboxError { doing: "remove", path, error })
            }
            Taken::InPlace(place) => place.remove().map(drop),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_new_sandbox_at_the_same_place_is_not_the_old_one() {
        let root = tempfile::tempdir().unwrap();
        let trash = Trash::open(root.path()).unwrap();
        let place = Place { root: root.path().to_owned(), below: "slaves/s1".into() };
        place.create(None).unwrap();
        let taken = trash.take(&place).unwrap();
        place.create(None).unwrap();
        taken.remove().unwrap();
        assert!(place.path().join("stdout").exists());
        assert_eq!(names(&root.path().join(NAME)), [""; 0]);
        assert!(matches!(trash.take(&Place { below: "slaves/s2".into(), ..place }).unwrap(), Taken::Nothing));
    }

    #[test]
    fn what_a_process_leaves_the_next_one_removes() {
        let root = tempfile::tempdir().unwrap();
        let place = Place { root: root.path().to_owned(), below: "box".into() };
        place.create(None).unwrap();
        let taken = Trash::open(root.path()).unwrap().take(&place).unwrap();
        assert!(matches!(taken, Taken::Renamed { .. }), "{taken:?}");
        let later = Trash::open(root.path()).unwrap();
        place.create(None).unwrap();
        let own = later.take(&place).unwrap();
        later.empty();
        assert_eq!(names(&root.path().join(NAME)).len(), 1, "only its own is left");
        own.remove().unwrap();
        assert_eq!(names(&root.path().join(NAME)), [""; 0]);
    }

    #[test]
    fn a_task_cannot_have_another_folder_taken() {
        let root = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        Place { root: root.path().to_owned(), below: "box".into() }.create(None).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join("box/containers")).unwrap();
        std::fs::create_dir(elsewhere.path().join("inner")).unwrap();
        let nested = Place { root: root.path().to_owned(), below: "box/containers/inner".into() };
        assert!(Trash::open(root.path()).unwrap().take(&nested).unwrap().remove().is_err());
        assert!(elsewhere.path().join("inner").exists());
    }
}
