//! Sandboxes: the folders that containers work in.
//!
//! A nested container's sandbox lies within its parent's, where the parent's task may do as it likes. So below the
//! agent's own folder every step is taken from an open folder and no symlink is followed.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Component, Path, PathBuf};

use meseta_linux::fs::{self, Folder};
use serde::{Deserialize, Serialize};

pub use meseta_linux::fs::Space;

use crate::user::User;

/// The longest path of a sandbox, in bytes. Tasks need room below it for their own names.
const PATH_MAX: usize = 4096 - 512;

/// Where a sandbox is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The agent's own folder, all of whose path may be trusted: the work_dir.
    pub root: PathBuf,
    /// From there on; only plain names.
    pub below: PathBuf,
}

/// What failed, with the path.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} {}: {error}", .path.display())]
pub struct SandboxError {
    pub doing: &'static str,
    pub path: PathBuf,
    pub error: io::Error,
}

impl Place {
    pub fn path(&self) -> PathBuf {
        self.root.join(&self.below)
    }

    /// Makes the sandbox, with mode 0750 for the user (or for us), and in it empty files `stdout` and `stderr`. Folders
    /// on the way are made as needed and stay ours. It is an error if the sandbox exists.
    pub fn create(&self, user: Option<&User>) -> Result<(), SandboxError> {
        self.create_with(user).map_err(|error| self.error("create the sandbox", error))
    }

    /// Opens the folder without following a symlink below the root.
    pub(crate) fn open(&self) -> io::Result<Folder> {
        self.names()?.into_iter().try_fold(Folder::open_trusted(&self.root)?, |at, name| at.enter(name))
    }

    /// Removes the sandbox and all in it; symlinks go, what they lead to stays. `false`: there was none.
    pub fn remove(&self) -> Result<bool, SandboxError> {
        let removed = self.with_parent(|parent, last| parent.remove_all(last));
        removed.map(Option::unwrap_or_default).map_err(|error| self.error("remove the sandbox", error))
    }

    /// Says that the sandbox changed just now; nothing where there is none.
    pub fn touch(&self) -> Result<(), SandboxError> {
        let touched = self.with_parent(|parent, last| match parent.enter(last) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            entered => entered?.touch(),
        });
        touched.map(drop).map_err(|error| self.error("touch the sandbox", error))
    }

    /// Gives the sandbox another name in another folder. `false`: there was none.
    pub(crate) fn rename_into(&self, folder: &Folder, name: &str) -> io::Result<bool> {
        let renamed = self.with_parent(|parent, last| match parent.rename_into(last, folder, name) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            renamed => renamed.map(|()| true),
        });
        renamed.map(Option::unwrap_or_default)
    }

    /// Calls `work` with the folder that the sandbox is in, and its name there; `None` where there is no such folder.
    fn with_parent<T>(&self, work: impl FnOnce(&Folder, &str) -> io::Result<T>) -> io::Result<Option<T>> {
        let names = self.names()?;
        let Some((last, parents)) = names.split_last() else { return Ok(None) };
        let mut at = Folder::open_trusted(&self.root)?;
        for name in parents {
            at = match at.enter(name) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                entered => entered?,
            };
        }
        work(&at, last).map(Some)
    }

    fn create_with(&self, user: Option<&User>) -> io::Result<()> {
        let names = self.names()?;
        let Some((last, parents)) = names.split_last() else { return Err(invalid("it is the root itself")) };
        let mut at = Folder::open_trusted(&self.root)?;
        for name in parents {
            at = at.make_or_enter(name, 0o755)?;
        }
        let sandbox = at.make(last, 0o750)?;
        for name in ["stdout", "stderr"] {
            let file = sandbox.make_file(name, 0o644)?;
            if let Some(user) = user {
                fs::set_owner(&file, user.uid, user.gid)?;
            }
        }
        // Given away last: until then nobody else can touch what is in it.
        user.map_or(Ok(()), |user| sandbox.set_owner(user.uid, user.gid))
    }

    /// The names below the root, which must be plain.
    fn names(&self) -> io::Result<Vec<&str>> {
        if self.path().as_os_str().len() > PATH_MAX {
            return Err(invalid(&format!("the path is longer than {PATH_MAX} bytes")));
        }
        let plain = |component| match component {
            Component::Normal(name) => name.to_str().ok_or_else(|| invalid("the path is not UTF-8")),
            _ => Err(invalid("the path has parts such as .. or /")),
        };
        self.below.components().map(plain).collect()
    }

    fn error(&self, doing: &'static str, error: io::Error) -> SandboxError {
        SandboxError { doing, path: self.path(), error }
    }
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what.to_owned())
}

/// Points `latest` in a folder of ours at one of its entries, at one stroke. The link is relative, so that it stays
/// right when the folder moves.
pub fn set_latest(folder: &Path, entry: &str) -> Result<(), SandboxError> {
    fs::replace_symlink(folder, "latest", Path::new(entry)).map_err(|error| SandboxError {
        doing: "replace",
        path: folder.join("latest"),
        error,
    })
}

/// A folder in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    /// When something was put into it or taken from it last, in nanoseconds since the epoch.
    pub changed_ns: i64,
}

/// The folders in a folder of ours, none where there is no such folder. Links are none.
pub fn folders(path: &Path) -> Result<Vec<Entry>, SandboxError> {
    let list = || -> io::Result<Vec<Entry>> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(path)? {
            let entry = entry?;
            let about = entry.metadata()?;
            if let (true, Ok(name)) = (about.is_dir(), entry.file_name().into_string()) {
                let changed_ns =
                    about.mtime().saturating_mul(1_000_000_000).saturating_add(about.mtime_nsec());
                found.push(Entry { name, changed_ns });
            }
        }
        Ok(found)
    };
    match list() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        listed => listed.map_err(|error| SandboxError { doing: "list", path: path.to_owned(), error }),
    }
}

/// Of the file system that a path lies on.
pub fn space(path: &Path) -> Result<Space, SandboxError> {
    fs::space(path).map_err(|error| SandboxError {
        doing: "measure the disk of",
        path: path.to_owned(),
        error,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn place(root: &Path, below: &str) -> Place {
        Place { root: root.to_owned(), below: below.into() }
    }

    #[test]
    fn a_sandbox_is_closed_to_others_and_the_way_to_it_is_open() {
        let root = tempfile::tempdir().unwrap();
        let place = place(root.path(), "slaves/s1/runs/c1");
        place.create(None).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o7777;
        assert_eq!(mode(&place.path()), 0o750);
        assert_eq!(mode(place.path().parent().unwrap()), 0o755);
        assert_eq!(mode(&place.path().join("stdout")), 0o644);
        let error = place.create(None).unwrap_err().to_string();
        assert!(error.ends_with("slaves/s1/runs/c1: File exists (os error 17)"), "{error}");
        assert!(place.remove().unwrap());
        assert!(!place.remove().unwrap());
    }

    #[test]
    fn it_belongs_to_its_user() {
        if meseta_linux::this::user() != 0 {
            return; // only root may give files away
        }
        let root = tempfile::tempdir().unwrap();
        let place = place(root.path(), "box");
        let user = User { name: "ada".into(), uid: 4321, gid: 5432, groups: Vec::new() };
        place.create(Some(&user)).unwrap();
        for path in [place.path(), place.path().join("stdout"), place.path().join("stderr")] {
            let found = std::fs::metadata(&path).unwrap();
            assert_eq!((found.uid(), found.gid()), (4321, 5432));
        }
    }

    #[test]
    fn a_task_cannot_send_us_elsewhere() {
        let root = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        place(root.path(), "box").create(None).unwrap();
        symlink(elsewhere.path(), root.path().join("box/containers")).unwrap();
        let nested = place(root.path(), "box/containers/inner");
        assert!(nested.create(None).is_err());
        std::fs::create_dir(elsewhere.path().join("inner")).unwrap();
        assert!(nested.open().is_err());
        assert!(nested.remove().is_err());
        assert!(elsewhere.path().join("inner").exists());
    }

    #[test]
    fn only_plain_and_short_names_lead_to_a_sandbox() {
        let root = tempfile::tempdir().unwrap();
        for below in ["", "..", "../x", "a/../../b", "/etc/x"] {
            assert!(place(root.path(), below).create(None).is_err(), "{below:?}");
        }
        let long = vec!["x".repeat(200); 20].join("/");
        let error = place(root.path(), &long).create(None).unwrap_err().to_string();
        assert!(error.ends_with("the path is longer than 3584 bytes"), "{error}");
    }

    #[test]
    fn latest_leads_to_the_newest_run() {
        let root = tempfile::tempdir().unwrap();
        for run in ["one", "two"] {
            std::fs::create_dir(root.path().join(run)).unwrap();
            set_latest(root.path(), run).unwrap();
            assert!(root.path().join("latest").canonicalize().unwrap().ends_with(run));
        }
    }
}
