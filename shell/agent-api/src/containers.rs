//! From the machine's wish for a container to the container, and back to the news of its end.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use meseta_agent::{ContainerPath, Input, LaunchSpec, Program, Started, VolumeLink, VolumePlace};
use meseta_api::files::Files;
use meseta_container::groups::Groups;
use meseta_container::sandbox::{self, Place, SandboxError};
use meseta_container::stat::{self, Statistics};
use meseta_container::trash::{Taken, Trash};
use meseta_container::user::User;
use meseta_container::{ContainerSpec, Launcher, Running, user, volume};
use meseta_journal::RelPath;
use meseta_model::{ContainerId, Uuid};
use meseta_runtime::Handle;

/// Carries out what the machine asks of containers. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Containers {
    launcher: Launcher,
    work_dir: PathBuf,
    /// Where sandboxes go that are being removed.
    trash: Arc<Trash>,
    program: PathBuf,
    /// For volumes that several users share, if an operator set some aside.
    groups: Option<Arc<Groups>>,
    handle: Arc<OnceLock<Handle<Input>>>,
    files: Files,
    runtime: tokio::runtime::Handle,
}

/// A container's id in the launcher's terms.
pub(crate) fn id_of(path: &ContainerPath) -> Option<ContainerId> {
    ContainerId::from_path(path.0.iter().map(String::as_str)).ok()
}

pub(crate) fn path_of(id: &ContainerId) -> ContainerPath {
    ContainerPath(id.path().map(str::to_owned).collect())
}

impl Containers {
    pub fn new(
        launcher: Launcher,
        work_dir: &str,
        program: PathBuf,
        groups: Option<Groups>,
        handle: Arc<OnceLock<Handle<Input>>>,
        files: Files,
    ) -> Result<Containers, SandboxError> {
        let (work_dir, runtime) = (PathBuf::from(work_dir), tokio::runtime::Handle::current());
        let trash = Arc::new(Trash::open(&work_dir)?);
        let earlier = trash.clone();
        runtime.spawn_blocking(move || earlier.empty());
        let groups = groups.map(Arc::new);
        Ok(Containers { launcher, work_dir, trash, program, groups, handle, files, runtime })
    }

    fn tell(&self) -> Option<Handle<Input>> {
        self.handle.get().cloned()
    }

    pub fn launch(&self, container: ContainerPath, spec: LaunchSpec) {
        let this = self.clone();
        self.runtime.spawn(async move {
            let result = this.start(&container, spec).await;
            let input = |result| Input::Launched { container: container.clone(), result };
            let Some(handle) = this.tell() else { return };
            match result {
                Ok(running) => {
                    let pid = running.pid();
                    let _ = handle.send(input(Ok(Started { pid }))).await;
                    this.follow(container, running).await;
                }
                Err(reason) => drop(handle.send(input(Err(reason))).await),
            }
        });
    }

    /// Follows a container that was found running.
    pub fn watch(&self, container: ContainerPath) {
        let Some(running) = id_of(&container).and_then(|id| self.launcher.get(&id)) else { return };
        let this = self.clone();
        self.runtime.spawn(async move { this.follow(container, running).await });
    }

    async fn follow(&self, container: ContainerPath, running: Running) {
        let status = running.wait().await.raw();
        if let Some(handle) = self.tell() {
            let _ = handle.send(Input::ContainerEnded { container, status }).await;
        }
    }

    async fn start(&self, container: &ContainerPath, spec: LaunchSpec) -> Result<Running, String> {
        let id = id_of(container).ok_or("its id is not valid")?;
        let (this, timeout) = (self.clone(), spec.timeout);
        let prepared = tokio::task::spawn_blocking(move || this.prepare(&spec)).await;
        let spec = prepared.map_err(|error| error.to_string())??;
        match tokio::time::timeout(timeout, self.launcher.launch(id.clone(), spec)).await {
            Ok(launched) => launched.map_err(|error| error.to_string()),
            Err(_) => {
                self.launcher.destroy(&id).await;
                Err(format!("it did not start within {timeout:?}"))
            }
        }
    }

    /// Makes the sandbox, and says what is run in it.
    fn prepare(&self, spec: &LaunchSpec) -> Result<ContainerSpec, String> {
        let mut user =
            spec.user.as_deref().map(user::lookup).transpose().map_err(|error| error.to_string())?;
        let place = Place { root: self.work_dir.clone(), below: PathBuf::from(spec.sandbox.as_str()) };
        place.create(user.as_ref()).map_err(|error| error.to_string())?;
        let groups = self.mount_in(&place, &spec.volumes, user.as_ref())?;
        user.iter_mut().for_each(|user| user.groups.extend(&groups));
        if let Some(latest) = &spec.latest {
            self.point(latest, &spec.sandbox)?;
        }
        let path = place.path();
        self.files.attach(&path.to_string_lossy(), path.clone());
        let (program, argv) = match &spec.program {
            Program::Shell(value) => {
                ("/bin/sh".to_owned(), vec!["sh".to_owned(), "-c".to_owned(), value.clone()])
            }
            Program::Exec { path, argv } => (path.clone(), argv.clone()),
            Program::Own(arguments) => {
                let own = self.program.to_string_lossy().into_owned();
                (own, std::iter::once("meseta".to_owned()).chain(arguments.iter().cloned()).collect())
            }
        };
        Ok(ContainerSpec {
            program,
            argv,
            environment: spec.environment.clone().into_iter().collect(),
            user,
            sandbox: place,
            stdout: "stdout".into(),
            stderr: "stderr".into(),
            ends_with_agent: !spec.outlives_agent,
        })
    }

    /// Turns `latest` to this run, and lets it be read under that name too.
    fn point(&self, latest: &RelPath, sandbox: &RelPath) -> Result<(), String> {
        let Some(folder) = latest.parent() else { return Ok(()) };
        let folder = self.work_dir.join(folder.as_str());
        sandbox::set_latest(&folder, sandbox.name()).map_err(|error| error.to_string())?;
        let link = self.work_dir.join(latest.as_str());
        self.files.attach(&link.to_string_lossy(), link.clone());
        Ok(())
    }

    /// What a container takes; nothing once it has ended. Reads files: call it where blocking is allowed.
    pub fn statistics(&self, container: &ContainerPath) -> Statistics {
        let running = id_of(container).and_then(|id| self.launcher.get(&id));
        running.and_then(|running| stat::of(&running).ok()).unwrap_or_default()
    }

    pub fn signal(&self, container: &ContainerPath, signal: i32) {
        let running = id_of(container).and_then(|id| self.launcher.get(&id));
        if let Some(Err(error)) = running.map(|running| running.signal(signal)) {
            tracing::warn!(container = container.0.join("."), signal, %error, "a signal could not be sent");
        }
    }

    pub fn destroy(&self, container: ContainerPath) {
        let this = self.clone();
        self.runtime.spawn(async move {
            let Some(id) = id_of(&container) else { return };
            let followed = this.launcher.get(&id).is_some();
            let exit = this.launcher.destroy(&id).await;
            if followed {
                return; // Whoever follows it tells of its end.
            }
            if let Some(handle) = this.tell() {
                let status = exit.and_then(|exit| exit.raw());
                let _ = handle.send(Input::ContainerEnded { container, status }).await;
            }
        });
    }

    pub fn forget(&self, container: ContainerPath) {
        let this = self.clone();
        self.runtime.spawn(async move {
            let Some(id) = id_of(&container) else { return };
            if let Err(error) = this.launcher.forget(&id).await {
                tracing::warn!(container = container.0.join("."), %error, "what is kept of a container could not be removed");
            }
        });
    }

    /// Makes and empties volumes for an operation.
    pub fn change_volumes(&self, operation: Uuid, make: Vec<VolumePlace>, clear: Vec<VolumePlace>) {
        let change = move || {
            let below = |place: &VolumePlace| place.below.as_ref().map(|below| below.as_str().to_owned());
            for place in &clear {
                volume::clear(Path::new(&place.root), below(place).as_deref())?;
            }
            make.iter().try_for_each(|place| volume::make(Path::new(&place.root), below(place).as_deref()))
        };
        self.answer(
            move || change().map_err(|error: volume::VolumeError| error.to_string()),
            move |result| Input::VolumesChanged { operation, result },
        );
    }

    /// Lets volumes appear in the sandbox of a container that runs.
    pub fn mount(
        &self,
        container: ContainerPath,
        sandbox: &RelPath,
        user: Option<String>,
        volumes: Vec<VolumeLink>,
    ) {
        let place = Place { root: self.work_dir.clone(), below: PathBuf::from(sandbox.as_str()) };
        let this = self.clone();
        self.answer(
            move || {
                let user =
                    user.as_deref().map(user::lookup).transpose().map_err(|error| error.to_string())?;
                // A process that runs gains no groups; what it makes in a shared volume is of the volume's all the same.
                this.mount_in(&place, &volumes, user.as_ref()).map(drop)
            },
            move |result| Input::Mounted { container, result },
        );
    }

    /// Lets volumes appear in a sandbox; those that are to be become the user's own. Returns the groups of those that are shared,
    /// without which the user could do nothing there.
    fn mount_in(
        &self,
        sandbox: &Place,
        volumes: &[VolumeLink],
        user: Option<&User>,
    ) -> Result<Vec<u32>, String> {
        let mut gained = Vec::new();
        for link in volumes {
            let target = Path::new(&link.target);
            if let Some((of, path)) = &link.within {
                let of = Place { root: sandbox.root.clone(), below: PathBuf::from(of.as_str()) };
                volume::make_within(&of, path.as_str()).map_err(|error| error.to_string())?;
            }
            match (&self.groups, &link.shared) {
                (Some(groups), Some(all)) if user.is_some_and(|user| user.uid != 0) => {
                    let all: Vec<PathBuf> = all.iter().map(PathBuf::from).collect();
                    gained.push(groups.of(target, &all).map_err(|error| error.to_string())?);
                }
                _ if link.own => volume::give_to(target, user).map_err(|error| error.to_string())?,
                _ => {}
            }
            volume::link(sandbox, &link.container_path, target, user).map_err(|error| error.to_string())?;
        }
        Ok(gained)
    }

    /// Does something that may take long, and tells the machine of it.
    fn answer(
        &self,
        work: impl FnOnce() -> Result<(), String> + Send + 'static,
        input: impl FnOnce(Result<(), String>) -> Input + Send + 'static,
    ) {
        let this = self.clone();
        self.runtime.spawn(async move {
            let done = tokio::task::spawn_blocking(work).await;
            let result = done.unwrap_or_else(|error| Err(error.to_string()));
            if let Err(reason) = &result {
                tracing::warn!(reason, "a volume is not as it should be");
            }
            if let Some(handle) = this.tell() {
                let _ = handle.send(input(result)).await;
            }
        });
    }

    pub fn remove_sandbox(&self, path: &RelPath) {
        let taken = self.take_away(path);
        self.runtime.spawn_blocking(move || is_removed(taken));
    }

    pub fn touch_sandbox(&self, path: &RelPath) {
        if let Err(error) = self.place(path).touch() {
            tracing::warn!(%error, "a later agent will not know how old a sandbox is");
        }
    }

    /// Removes a sandbox that is old enough, and tells when it is gone.
    pub fn collect_sandbox(&self, path: &RelPath) {
        let (this, taken) = (self.clone(), self.take_away(path));
        self.runtime.spawn(async move {
            let removed = tokio::task::spawn_blocking(move || is_removed(taken)).await;
            if let Some(handle) = this.tell() {
                let _ = handle.answer(Input::SandboxCollected { failed: !removed.unwrap_or(false) });
            }
        });
    }

    fn place(&self, path: &RelPath) -> Place {
        Place { root: self.work_dir.clone(), below: PathBuf::from(path.as_str()) }
    }

    /// At once, so that what is made at the same place from now on is not what is removed.
    fn take_away(&self, path: &RelPath) -> Result<Taken, SandboxError> {
        self.files.detach(&self.work_dir.join(path.as_str()).to_string_lossy());
        self.trash.take(&self.place(path))
    }
}

fn is_removed(taken: Result<Taken, SandboxError>) -> bool {
    let removed = taken.and_then(Taken::remove);
    removed.inspect_err(|error| tracing::warn!(%error, "a sandbox could not be removed")).is_ok()
}
