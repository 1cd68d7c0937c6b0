//! Disks: where they come from, and the volumes on them.

use super::Labels;
use bytes::Bytes;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceType {
    Path,
    Mount,
    Block,
    Raw,
}

/// Where a disk comes from. Without one it is the disk that holds the agent's work directory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    pub r#type: SourceType,
    /// The directory of a PATH or MOUNT disk.
    pub root: Option<Arc<str>>,
    pub vendor: Option<Arc<str>>,
    pub id: Option<Arc<str>>,
    pub metadata: Labels,
    pub profile: Option<Arc<str>>,
}

/// A persistent volume.
#[derive(Clone, Debug)]
pub struct Persistence {
    /// Unique per role and agent.
    pub id: Arc<str>,
    /// Who made it; not part of the identity.
    pub principal: Option<Arc<str>>,
}

/// How a task uses a persistent volume; not part of the identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeUse {
    pub container_path: Arc<str>,
    pub read_only: bool,
    /// The whole message (mesos.v1.Volume) in protobuf, so that what we do not know travels on.
    pub message: Bytes,
}

/// What Mesos calls DiskInfo.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    pub persistence: Option<Persistence>,
    pub volume: Option<VolumeUse>,
    pub source: Option<Source>,
}

impl Disk {
    /// What makes two disks the same: the source and the volume's id, but neither who made it nor how it is mounted.
    fn identity(&self) -> (Option<&Source>, Option<&str>) {
        (self.source.as_ref(), self.persistence.as_ref().map(|p| &*p.id))
    }
}

impl PartialEq for Disk {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}
impl Eq for Disk {}
impl PartialOrd for Disk {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Disk {
    fn cmp(&self, other: &Self) -> Ordering {
        self.identity().cmp(&other.identity())
    }
}
impl Hash for Disk {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

impl fmt::Display for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        if let Some(source) = &self.source {
            let name = match source.r#type {
                SourceType::Path => "PATH",
                SourceType::Mount => "MOUNT",
                SourceType::Block => "BLOCK",
                SourceType::Raw => "RAW",
            };
            write!(f, "{name}")?;
            if let Some(detail) = source.root.as_ref().or(source.id.as_ref()) {
                write!(f, ":{detail}")?;
            }
            between = ",";
        }
        if let Some(persistence) = &self.persistence {
            write!(f, "{between}{}", persistence.id)?;
            if let Some(volume) = &self.volume {
                write!(f, ":{}", volume.container_path)?;
            }
        }
        Ok(())
    }
}
