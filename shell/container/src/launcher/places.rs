//! Where the runtime folders of containers are: `ROOT/containers/ID/containers/NESTED/…`, each 0700 and ours.

use std::io;
use std::path::{Path, PathBuf};

use meseta_linux::fs::Folder;
use meseta_model::ContainerId;
use meseta_model::limits::CONTAINER_DEPTH_MAX;

use crate::record;

/// Paths beyond this cannot be handed to a supervisor; the kernel takes 4096 bytes with the names of files.
const PATH_MAX: usize = 4096 - 64;

#[derive(Debug)]
pub(super) struct Places {
    root: PathBuf,
}

impl Places {
    /// Makes the root if there is none.
    pub(super) fn create(root: PathBuf) -> io::Result<Self> {
        std::fs::create_dir_all(&root)?;
        Folder::open_trusted(&root)?.make_or_enter(record::NESTED, 0o700)?;
        Ok(Self { root: root.canonicalize()? })
    }

    /// Below which the folders of all containers are.
    pub(super) fn containers(&self) -> PathBuf {
        self.root.join(record::NESTED)
    }

    pub(super) fn path(&self, id: &ContainerId) -> PathBuf {
        id.path().fold(self.root.clone(), |path, name| path.join(record::NESTED).join(name))
    }

    /// The same, unless it is too long to be used.
    pub(super) fn usable_path(&self, id: &ContainerId) -> Result<PathBuf, String> {
        let path = self.path(id);
        match path.as_os_str().len() {
            0..=PATH_MAX => Ok(path),
            length => Err(format!(
                "the container id {id} makes a path of {length} bytes, at most {PATH_MAX} are possible: \
                 nest less deeply or use shorter ids"
            )),
        }
    }

    pub(super) fn open(&self, id: &ContainerId) -> io::Result<Folder> {
        Folder::open_trusted(&self.path(id))
    }

    /// Makes the folder of a new container; its parent's must be there, its own must not.
    pub(super) fn make(&self, id: &ContainerId) -> io::Result<Folder> {
        let parent = match id.parent() {
            Some(parent) => self.open(&parent)?,
            None => Folder::open_trusted(&self.root)?,
        };
        parent.make_or_enter(record::NESTED, 0o700)?.make(id.value(), 0o700)
    }

    /// Removes a container's folder with those nested in it.
    pub(super) fn remove(&self, id: &ContainerId) -> io::Result<()> {
        match std::fs::remove_dir_all(self.path(id)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// The ids of all containers that have a folder, parents before their children. Names that are no ids are given
    /// back as paths.
    pub(super) fn all(&self) -> io::Result<(Vec<ContainerId>, Vec<PathBuf>)> {
        let (mut ids, mut strange) = (Vec::new(), Vec::new());
        collect(&self.root.join(record::NESTED), &[], &mut ids, &mut strange)?;
        ids.sort();
        Ok((ids, strange))
    }
}

fn collect(
    folder: &Path,
    parents: &[String],
    ids: &mut Vec<ContainerId>,
    strange: &mut Vec<PathBuf>,
) -> io::Result<()> {
    if parents.len() > CONTAINER_DEPTH_MAX {
        return Ok(()); // the deepest was strange already
    }
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path: Vec<String> = parents.iter().cloned().chain([name]).collect();
        match ContainerId::from_path(path.iter().map(String::as_str)) {
            Ok(id) if entry.file_type()?.is_dir() => ids.push(id),
            _ => {
                strange.push(entry.path());
                continue;
            }
        }
        collect(&entry.path().join(record::NESTED), &path, ids, strange)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(path: &str) -> ContainerId {
        ContainerId::from_path(path.split('/')).unwrap()
    }

    #[test]
    fn nested_folders_are_found_and_removed() {
        let root = tempfile::tempdir().unwrap();
        let places = Places::create(root.path().join("run")).unwrap();
        for path in ["a", "a/b", "a/b/c", "d"] {
            places.make(&id(path)).unwrap();
        }
        assert!(places.make(&id("a")).is_err());
        assert!(places.make(&id("x/y")).is_err());
        std::fs::write(root.path().join("run/containers/stray"), "").unwrap();
        let (ids, strange) = places.all().unwrap();
        assert_eq!(ids, [id("a"), id("a/b"), id("a/b/c"), id("d")]);
        assert_eq!(strange.len(), 1);
        places.remove(&id("a")).unwrap();
        places.remove(&id("a")).unwrap();
        assert_eq!(places.all().unwrap().0, [id("d")]);
    }

    #[test]
    fn a_path_that_the_kernel_would_not_take_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let places = Places::create(root.path().to_owned()).unwrap();
        let deep = vec!["x".repeat(255); 16].join("/");
        assert!(places.usable_path(&id("a/b")).is_ok());
        assert!(places.usable_path(&id(&deep)).unwrap_err().contains("nest less deeply"));
    }
}
