//! The changes of a disk that machines ask for, and the store and the simulator carry out.

use bytes::Bytes;

use crate::{RelPath, Shape, Site};

/// One durable change below a root. After a crash each is there wholly or not at all, but an [`DiskOp::Append`],
/// whose bytes may be there in part: that is for [`crate::log`] to see.
///
/// Folders come into being with what is put into them; what was a folder can be a file only once it was removed.
/// A path is never followed through a symbolic link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiskOp {
    /// The file holds these bytes from now on, whether or not it existed.
    Replace { site: Site, path: RelPath, bytes: Bytes },
    /// These bytes come after all others of the file, which is created if need be.
    Append { site: Site, path: RelPath, bytes: Bytes },
    /// Neither the file, link or folder nor anything below it is there any more; no error if it was not.
    Remove { site: Site, path: RelPath },
    /// The symbolic link leads to `target`, which is below the same root and need not exist. What is written in the
    /// link is [`link_text`].
    Link { site: Site, path: RelPath, target: RelPath },
}

impl DiskOp {
    /// See [`DiskOp::Replace`].
    pub fn replace(site: Site, path: RelPath, bytes: impl Into<Bytes>) -> Self {
        debug_assert_eq!(site.shape(), Shape::Replace, "{site:?}");
        Self::Replace { site, path, bytes: bytes.into() }
    }

    /// See [`DiskOp::Append`].
    pub fn append(site: Site, path: RelPath, bytes: impl Into<Bytes>) -> Self {
        debug_assert_eq!(site.shape(), Shape::Append, "{site:?}");
        Self::Append { site, path, bytes: bytes.into() }
    }

    /// See [`DiskOp::Remove`].
    pub fn remove(site: Site, path: RelPath) -> Self {
        debug_assert_eq!(site.shape(), Shape::Remove, "{site:?}");
        Self::Remove { site, path }
    }

    /// See [`DiskOp::Link`].
    pub fn link(site: Site, path: RelPath, target: RelPath) -> Self {
        debug_assert_eq!(site.shape(), Shape::Link, "{site:?}");
        Self::Link { site, path, target }
    }

    pub fn site(&self) -> Site {
        match self {
            Self::Replace { site, .. } | Self::Append { site, .. } => *site,
            Self::Remove { site, .. } | Self::Link { site, .. } => *site,
        }
    }

    /// What it changes.
    pub fn path(&self) -> &RelPath {
        match self {
            Self::Replace { path, .. } | Self::Append { path, .. } => path,
            Self::Remove { path, .. } | Self::Link { path, .. } => path,
        }
    }

    /// How many bytes it carries, for limits on what waits.
    pub fn len(&self) -> usize {
        match self {
            Self::Replace { bytes, .. } | Self::Append { bytes, .. } => bytes.len(),
            Self::Remove { .. } | Self::Link { .. } => 0,
        }
    }

    /// Whether it carries no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What a symbolic link at `path` says so that it leads to `target`, both below the same root: the way from the
/// link's folder, so that the root can be moved.
pub fn link_text(path: &RelPath, target: &RelPath) -> String {
    let from: Vec<_> = path.names().collect();
    let to: Vec<_> = target.names().collect();
    let folder = &from[..from.len() - 1];
    let common = folder.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = folder[common..].iter().map(|_| "..");
    let way: Vec<_> = up.chain(to[common..].iter().copied()).collect();
    if way.is_empty() { ".".to_owned() } else { way.join("/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_from_their_own_folder() {
        let check = |path: &str, target: &str, expected: &str| {
            let (path, target) = (RelPath::new(path).expect("path"), RelPath::new(target).expect("path"));
            assert_eq!(link_text(&path, &target), expected);
        };
        check("slaves/latest", "slaves/S0", "S0");
        check("latest", "slaves/S0", "slaves/S0");
        check("a/b/link", "a/c/d", "../c/d");
        check("a/b/link", "x", "../../x");
        check("a/b/link", "a/b", ".");
        check("a/b/link", "a", "..");
    }
}
