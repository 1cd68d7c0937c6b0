//! Persistent volumes: where they are, who mounts them, and what is to be done on disk for an operation.

use std::collections::BTreeSet;

use meseta_journal::RelPath;
use meseta_model::{Conversion, ExecutorId, FrameworkId, Outbox, Resource, Resources, SourceType};
use meseta_wire::v1;

use crate::state::{Executor, Phase};
use crate::{Agent, ContainerPath, Effect, paths};

/// Where a volume's files are: below a folder that may be trusted, or in that folder itself (a MOUNT disk).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VolumePlace {
    pub root: String,
    pub below: Option<RelPath>,
}

impl VolumePlace {
    pub fn path(&self) -> String {
        match &self.below {
            Some(below) => format!("{}/{below}", self.root),
            None => self.root.clone(),
        }
    }
}

/// A folder that is to appear in a sandbox.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VolumeLink {
    /// From the sandbox on.
    pub container_path: String,
    /// Absolute.
    pub target: String,
    /// Whether it becomes the container's user's own.
    pub own: bool,
    /// Where several users may share it: the folders of all volumes that are shared, for each may have a group of its own.
    pub shared: Option<Vec<String>>,
    /// Where it is a part of another sandbox, that sandbox and the path from there: it is made if it is missing.
    pub within: Option<(RelPath, RelPath)>,
}

/// The folders of persistent volumes have the names that they have in Mesos, where roles have no blanks: so a blank can stand
/// for what parts their levels.
pub(crate) fn place(work_dir: &str, volume: &Resource) -> Option<VolumePlace> {
    let role = volume.kind.role()?.as_str().replace('/', " ");
    let below = RelPath::new(format!("volumes/roles/{role}/{}", volume.kind.persistence_id()?)).ok()?;
    let source = volume.kind.disk().and_then(|disk| disk.source.as_ref());
    let Some(source) = source else {
        return Some(VolumePlace { root: work_dir.to_owned(), below: Some(below) });
    };
    let root = source.root.as_deref()?;
    let root = if root.starts_with('/') { root.to_owned() } else { format!("{work_dir}/{root}") };
    match source.r#type {
        SourceType::Path => Some(VolumePlace { root, below: Some(below) }),
        SourceType::Mount => Some(VolumePlace { root, below: None }),
        SourceType::Block | SourceType::Raw => None,
    }
}

/// What an operation makes of files: the places of volumes that begin, and of those that end.
pub(crate) fn work(work_dir: &str, conversion: &Conversion) -> (Vec<VolumePlace>, Vec<VolumePlace>) {
    let places = |resources: &Resources| -> BTreeSet<VolumePlace> {
        let volumes = resources.persistent_volumes();
        volumes.iter().filter_map(|volume| place(work_dir, volume)).collect()
    };
    let (before, after) = (places(&conversion.consumed), places(&conversion.produced));
    (after.difference(&before).cloned().collect(), before.difference(&after).cloned().collect())
}

impl Agent {
    /// What of these resources is mounted, for a container of that executor.
    fn links(
        &self,
        resources: &[v1::Resource],
        user_of: (&FrameworkId, &ExecutorId),
    ) -> Result<BTreeSet<VolumeLink>, String> {
        let resources = Resources::from_wire(resources).map_err(|error| error.to_string())?;
        let volumes = resources.persistent_volumes();
        let link = |volume: &Resource| {
            let usage = volume.kind.disk().and_then(|disk| disk.volume.as_ref());
            let usage = usage.ok_or_else(|| format!("'{volume}' does not say where it is to be mounted"))?;
            let place = place(&self.options.work_dir, volume);
            let place =
                place.ok_or_else(|| format!("'{volume}' is on a disk that this agent cannot mount"))?;
            let used = volume.kind.is_shared() && self.used_elsewhere(volume, user_of);
            let shared = volume.kind.is_shared().then(|| self.shared_places());
            let (container_path, target) = (usage.container_path.to_string(), place.path());
            Ok(VolumeLink { container_path, target, own: !used, shared, within: None })
        };
        volumes.iter().map(link).collect()
    }

    fn shared_places(&self) -> Vec<String> {
        let volumes = self.total.shared().persistent_volumes();
        let place = |volume: &Resource| Some(place(&self.options.work_dir, volume)?.path());
        volumes.iter().filter_map(place).collect()
    }

    /// Whether another executor uses that volume at the moment.
    fn used_elsewhere(&self, volume: &Resource, but: (&FrameworkId, &ExecutorId)) -> bool {
        let uses = |resources: &[v1::Resource]| {
            Resources::from_wire(resources).is_ok_and(|resources| resources.contains_resource(volume))
        };
        self.frameworks.iter().any(|(framework_id, framework)| {
            framework.executors.iter().any(|(executor_id, executor)| {
                (framework_id, executor_id) != but
                    && executor.phase != Phase::Ended
                    && (uses(&executor.info.resources)
                        || executor.live_tasks().any(|task| uses(&task.resources)))
            })
        })
    }

    /// What an executor's container begins with: its own volumes, and those of the tasks that wait for it.
    pub(crate) fn first_links(
        &self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        executor: &Executor,
    ) -> Result<BTreeSet<VolumeLink>, String> {
        let mut resources = executor.info.resources.clone();
        for id in executor.queued.iter().flat_map(|run| &run.tasks) {
            resources
                .extend(executor.tasks.get(id).into_iter().flat_map(|task| task.resources.iter().cloned()));
        }
        self.links(&resources, (framework_id, executor_id))
    }

    /// Has mounted what the first run in line needs and is not there yet; whether there was something.
    pub(crate) fn mount_for_first(
        &mut self,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        out: &mut Outbox<Effect>,
    ) -> bool {
        let (Some(agent), Some(framework)) = (self.id(), self.frameworks.get(framework_id)) else {
            return false;
        };
        let Some(executor) = framework.executors.get(executor_id) else { return false };
        if executor.mounting.is_some() {
            return true;
        }
        let Some(run) = executor.queued.front() else { return false };
        let tasks = run.tasks.iter().filter_map(|id| executor.tasks.get(id));
        let resources: Vec<v1::Resource> = tasks.flat_map(|task| task.resources.iter().cloned()).collect();
        // What cannot be read was never taken in.
        let wanted = self.links(&resources, (framework_id, executor_id)).unwrap_or_default();
        let there = |link: &&VolumeLink| {
            let same = |other: &VolumeLink| {
                (&other.container_path, &other.target) == (&link.container_path, &link.target)
            };
            executor.mounted.iter().any(same)
        };
        let missing: BTreeSet<VolumeLink> = wanted.iter().filter(|link| !there(link)).cloned().collect();
        if missing.is_empty() {
            return false;
        }
        let mount = Effect::Mount {
            container: executor.container.clone(),
            sandbox: paths::run(&agent, framework_id, executor_id, executor.container_id()),
            user: self.user_of(framework, executor),
            volumes: missing.iter().cloned().collect(),
        };
        if let Some(executor) = self.executor_mut(framework_id, executor_id) {
            executor.mounting = Some(missing);
        }
        out.push(mount);
        true
    }

    /// What a nested container finds of its parent's sandbox in its own.
    pub(crate) fn parent_links(
        &self,
        path: &ContainerPath,
        framework_id: &FrameworkId,
        executor_id: &ExecutorId,
        container: Option<&v1::ContainerInfo>,
    ) -> Result<Vec<VolumeLink>, String> {
        let (Some(container), Some(agent)) = (container, self.id()) else { return Ok(Vec::new()) };
        let parent = ContainerPath(path.0[..path.0.len() - 1].to_vec());
        let run = paths::run(&agent, framework_id, executor_id, &path.0[0]);
        let sandbox = self.nested.get(&parent).map_or(run, |nested| nested.sandbox.clone());
        let link = |volume: &v1::Volume| {
            let within = crate::command::parent_path(volume).unwrap_or_default();
            let within = RelPath::new(within).map_err(|error| error.to_string())?;
            let target = format!("{}/{sandbox}/{within}", self.options.work_dir);
            let within = Some((sandbox.clone(), within));
            Ok(VolumeLink {
                container_path: volume.container_path.to_string(),
                target,
                own: false,
                shared: None,
                within,
            })
        };
        container.volumes.iter().map(link).collect()
    }
}
