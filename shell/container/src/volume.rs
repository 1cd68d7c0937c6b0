//! Volumes: folders that outlive containers and appear in their sandboxes as symlinks.
//!
//! Whoever owns a sandbox may do there as he likes: below it no symlink is followed. What leads to a volume is ours alone.

use std::io;
use std::path::{Path, PathBuf};

use meseta_linux::Errno;
use meseta_linux::fs::Folder;

use crate::sandbox::Place;
use crate::user::User;

/// The longest path of a symlink's target, in bytes.
const TARGET_MAX: usize = 4095;

/// What failed, with the path.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} {}: {error}", .path.display())]
pub struct VolumeError {
    doing: &'static str,
    path: PathBuf,
    error: io::Error,
}

/// Makes the folder of a volume, durably; no error if it is there. `below` has plain names; without it the root itself is the
/// volume, which has to be there.
pub fn make(root: &Path, below: Option<&str>) -> Result<(), VolumeError> {
    let make = || {
        let mut at = Folder::open_trusted(root)?;
        for name in below.into_iter().flat_map(|below| below.split('/')) {
            let next = at.make_or_enter(name, 0o755)?;
            at.flush()?;
            at = next;
        }
        Ok(())
    };
    make().map_err(|error| failed("make the volume", root, below, error))
}

/// Removes a volume with all that is in it, durably; no error if it is not there. A root is kept, and emptied.
pub fn clear(root: &Path, below: Option<&str>) -> Result<(), VolumeError> {
    let clear = || {
        let root = Folder::open_trusted(root)?;
        let Some((parents, name)) = below.map(|below| below.rsplit_once('/').unwrap_or(("", below))) else {
            return root.clear();
        };
        let mut at = root;
        for parent in parents.split('/').filter(|name| !name.is_empty()) {
            at = match at.enter(parent) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
                entered => entered?,
            };
        }
        at.remove_all(name)?;
        at.flush()
    };
    clear().map_err(|error| failed("remove the volume", root, below, error))
}

/// Gives the folder of a volume, but not what is in it, to the user who works with it. Root needs no leave.
pub fn give_to(volume: &Path, user: Option<&User>) -> Result<(), VolumeError> {
    let Some(user) = user.filter(|user| user.uid != 0) else { return Ok(()) };
    let give = || Folder::open_trusted(volume)?.set_owner(user.uid, user.gid);
    give().map_err(|error| failed("change the owner of the volume", volume, None, error))
}

/// Lets a folder appear in a sandbox under that path, in place of another that appeared there before.
pub fn link(sandbox: &Place, path: &str, target: &Path, user: Option<&User>) -> Result<(), VolumeError> {
    let link = || {
        let (parents, name) = path.rsplit_once('/').unwrap_or(("", path));
        if path.starts_with('/') {
            return Err(invalid("an absolute path needs a file system of the container's own"));
        }
        if target.as_os_str().len() > TARGET_MAX {
            return Err(invalid("the path of the volume is too long"));
        }
        let owner = user.map(|user| (user.uid, user.gid));
        descend(sandbox.open()?, parents, owner)?.link(name, target)
    };
    link().map_err(|error| failed("mount a volume at", &sandbox.path(), Some(path), error))
}

/// Makes a folder in a sandbox that another container is to see; it is whose the sandbox is. What is there already, a file
/// or a symlink to a volume, is left as its owner made it.
pub fn make_within(sandbox: &Place, path: &str) -> Result<(), VolumeError> {
    let make = || {
        let sandbox = sandbox.open()?;
        let owner = sandbox.owner()?;
        match descend(sandbox, path, Some(owner)) {
            // A symlink or a file is on the way.
            Err(error) if matches!(Errno::from_io_error(&error), Some(Errno::LOOP | Errno::NOTDIR)) => Ok(()),
            made => made.map(drop),
        }
    };
    make().map_err(|error| failed("make a folder for a volume", &sandbox.path(), Some(path), error))
}

/// Enters the folder at that path, making what is missing on the way for its owner.
fn descend(from: Folder, path: &str, owner: Option<(u32, u32)>) -> io::Result<Folder> {
    let mut at = from;
    for name in path.split('/').filter(|name| !name.is_empty() && *name != ".") {
        at = match at.make(name, 0o755) {
            Ok(made) => {
                owner.map_or(Ok(()), |(uid, gid)| made.set_owner(uid, gid))?;
                made
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => at.enter(name)?,
            Err(error) => return Err(error),
        };
    }
    Ok(at)
}

fn failed(doing: &'static str, root: &Path, below: Option<&str>, error: io::Error) -> VolumeError {
    VolumeError { doing, path: below.map_or(root.to_owned(), |below| root.join(below)), error }
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    const BELOW: &str = "volumes/roles/eng web/v1";

    #[test]
    fn a_volume_comes_and_goes_with_its_data() {
        let root = tempfile::tempdir().unwrap();
        let place = root.path().join(BELOW);
        make(root.path(), Some(BELOW)).unwrap();
        std::fs::write(place.join("file"), "kept").unwrap();
        make(root.path(), Some(BELOW)).unwrap();
        assert_eq!(std::fs::read_to_string(place.join("file")).unwrap(), "kept");
        clear(root.path(), Some(BELOW)).unwrap();
        assert!(!place.exists() && place.parent().unwrap().exists());
        clear(root.path(), Some(BELOW)).unwrap();
        clear(root.path(), Some("volumes/roles/none/v")).unwrap();
    }

    #[test]
    fn a_disk_that_is_a_volume_is_emptied_and_stays() {
        let root = tempfile::tempdir().unwrap();
        make(root.path(), None).unwrap();
        std::fs::create_dir(root.path().join("folder")).unwrap();
        std::fs::write(root.path().join("folder/file"), "").unwrap();
        symlink("/etc", root.path().join("link")).unwrap();
        clear(root.path(), None).unwrap();
        assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 0);
        assert!(Path::new("/etc/passwd").exists());
        let missing = make(&root.path().join("none"), None).unwrap_err().to_string();
        assert!(missing.starts_with("cannot make the volume "), "{missing}");
    }

    #[test]
    fn a_sandbox_shows_its_volumes_and_leads_nowhere_else() {
        let root = tempfile::tempdir().unwrap();
        let sandbox = Place { root: root.path().to_owned(), below: "box".into() };
        sandbox.create(None).unwrap();
        for target in ["one", "two"] {
            std::fs::create_dir(root.path().join(target)).unwrap();
            for path in ["data", "deep/down/data"] {
                link(&sandbox, path, &root.path().join(target), None).unwrap();
                assert_eq!(sandbox.path().join(path).canonicalize().unwrap(), root.path().join(target));
            }
        }
        std::fs::write(sandbox.path().join("file"), "").unwrap();
        symlink(root.path(), sandbox.path().join("trap")).unwrap();
        for path in ["file", "trap/data", "/data", "../data", ""] {
            assert!(link(&sandbox, path, root.path(), None).is_err(), "{path:?}");
        }
        assert!(!root.path().join("data").exists());
    }

    #[test]
    fn a_folder_for_another_container_is_made_in_the_sandbox_and_nowhere_else() {
        let root = tempfile::tempdir().unwrap();
        let sandbox = Place { root: root.path().to_owned(), below: "box".into() };
        sandbox.create(None).unwrap();
        for _ in 0..2 {
            make_within(&sandbox, "common/deep").unwrap();
            assert!(sandbox.path().join("common/deep").is_dir());
        }
        symlink(root.path(), sandbox.path().join("volume")).unwrap();
        std::fs::write(sandbox.path().join("file"), "kept").unwrap();
        for there in ["volume", "volume/out", "file", "file/out"] {
            make_within(&sandbox, there).unwrap();
        }
        assert!(!root.path().join("out").exists());
        assert_eq!(std::fs::read_to_string(sandbox.path().join("file")).unwrap(), "kept");
    }

    #[test]
    fn it_becomes_its_users_own() {
        if meseta_linux::this::user() != 0 {
            return; // only root may give files away
        }
        use std::os::unix::fs::MetadataExt;
        let root = tempfile::tempdir().unwrap();
        let user = User { name: "ada".into(), uid: 4321, gid: 5432, groups: Vec::new() };
        std::fs::write(root.path().join("file"), "").unwrap();
        give_to(root.path(), Some(&user)).unwrap();
        let owner = |path: &Path| std::fs::metadata(path).unwrap().uid();
        assert_eq!((owner(root.path()), owner(&root.path().join("file"))), (4321, 0));
    }
}
