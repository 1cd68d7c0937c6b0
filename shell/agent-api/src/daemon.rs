//! Starting and running an agent.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use meseta_agent::{Agent, ContainerPath, Found, FoundContainer, Input, Options, View};
use meseta_api::version::Build;
use meseta_api::{Ended, Verbosity, Waiting, files::Files};
use meseta_container::groups::Groups;
use meseta_container::{Launcher, RecoveredState};
use meseta_http::{Client, ClientLimits, Server};
use meseta_runtime::{Clock, Handle, Published, Setup as HostSetup, Stop, host};
use meseta_store::{Checkpoints, Done, Lock, StoreError};
use tokio::sync::watch;

use crate::carrier::{Carrier, Streams};
use crate::containers::Containers;
use crate::{containers, link, routes, sandboxes};

/// What an agent needs to be started.
pub struct Setup {
    pub options: Options,
    /// Where its API is served.
    pub listen: SocketAddr,
    /// Where the master is: `host:port`.
    pub master: String,
    pub runtime_dir: PathBuf,
    /// How often it is looked how much of the disk is in use.
    pub disk_watch_interval: Duration,
    /// This program, which is started again as supervisor and as built-in executor.
    pub program: PathBuf,
    /// Groups for volumes that several users share (`--volume_gid_range`).
    pub volume_groups: Option<Groups>,
    /// What `/flags` shows.
    pub flags: BTreeMap<String, String>,
    pub build: Build,
}

/// Why an agent could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("cannot serve at {address}: {error}")]
    Listen { address: SocketAddr, error: std::io::Error },
    #[error("cannot use the checkpoints below {path}: {error}")]
    Checkpoints { path: PathBuf, error: StoreError },
    #[error("cannot use the runtime folder {path}: {error}")]
    Runtime { path: PathBuf, error: std::io::Error },
    /// Of another agent, most often: what it runs would be taken for what nobody knows, and ended.
    #[error("cannot use the runtime folder: {0}")]
    Taken(StoreError),
    #[error("{0}")]
    Sandboxes(meseta_container::sandbox::SandboxError),
    #[error("cannot start a thread: {0}")]
    Thread(std::io::Error),
}

/// What the handlers of requests share.
pub(crate) struct Shared {
    pub handle: Handle<Input>,
    pub view: Published<View>,
    pub waiting: Waiting<meseta_agent::Answer>,
    pub streams: Streams,
    pub files: Files,
    pub verbosity: Verbosity,
    pub containers: Containers,
    pub flags: BTreeMap<String, String>,
    pub build: Build,
    pub options: Options,
    pub started_at: f64,
    pub master: String,
}

/// An agent that was started.
pub struct Daemon {
    server: Server,
    shared: Arc<Shared>,
    stop: Stop,
    ended: watch::Receiver<Option<Ended>>,
    link: link::Driver,
    found: Found,
    containers: Containers,
    disk_watch_interval: Duration,
    /// On the runtime folder.
    _lock: Lock,
}

impl Daemon {
    /// Opens all that the agent needs and reads what an earlier process left; nothing is decided yet.
    pub async fn start(setup: Setup) -> Result<Daemon, StartError> {
        let (volume_groups, build) = (setup.volume_groups, setup.build);
        let Setup { options, listen, master, runtime_dir, disk_watch_interval, program, flags, .. } = setup;
        let server = Server::bind(listen, meseta_api::server_limits())
            .map_err(|error| StartError::Listen { address: listen, error })?;
        std::fs::create_dir_all(&runtime_dir)
            .map_err(|error| StartError::Runtime { path: runtime_dir.clone(), error })?;
        let lock = Lock::of_folder(&runtime_dir, "runtime_dir").map_err(StartError::Taken)?;
        let launcher = Launcher::new(&runtime_dir, &program)
            .map_err(|error| StartError::Runtime { path: runtime_dir.clone(), error })?;
        let later: Arc<OnceLock<Handle<Input>>> = Arc::default();
        let checkpoints = open_checkpoints(&options, later.clone())?;
        let mut found = read_checkpoints(&options, &checkpoints)?;
        found.sandboxes = sandboxes::find(&options.work_dir).map_err(StartError::Sandboxes)?;
        found.containers = recover_containers(&launcher)
            .await
            .map_err(|error| StartError::Runtime { path: runtime_dir, error })?;

        let (stop, clock) = (Stop::new(), Clock::new());
        let agent = Agent::new(options.clone());
        let view = Published::new(agent.view());
        let (waiting, streams) = (Waiting::new(), Streams::default());
        let (link, link_commands) = link::driver();
        let (ended_sender, ended) = watch::channel(None);
        let files = Files::default();
        let containers = Containers::new(
            launcher.clone(),
            &options.work_dir,
            program,
            volume_groups,
            later.clone(),
            files.clone(),
        )
        .map_err(StartError::Sandboxes)?;
        let carrier = Carrier {
            checkpoints,
            link: link_commands,
            waiting: waiting.clone(),
            streams: streams.clone(),
            containers: containers.clone(),
            view: view.clone(),
            ended: ended_sender,
            said: Vec::new(),
            refused: Vec::new(),
            behind: false,
        };
        let setup = HostSetup::new("agent", || Input::Wake);
        let (handle, hosted) = host(setup, agent, carrier, clock, stop.clone());
        let _ = later.set(handle.clone());
        hosted.spawn_thread().map_err(StartError::Thread)?;
        let started_at = Clock::wall().as_secs_f64();
        let shared = Arc::new(Shared {
            handle,
            view,
            waiting,
            streams,
            files,
            verbosity: Verbosity::default(),
            containers: containers.clone(),
            flags,
            build,
            options,
            started_at,
            master,
        });
        Ok(Daemon { server, shared, stop, ended, link, found, containers, disk_watch_interval, _lock: lock })
    }

    pub fn local_addr(&self) -> SocketAddr {
        self.server.local_addr()
    }

    /// Asks the agent to end what it runs and to unregister (SIGUSR1).
    pub fn shutdown(&self) -> impl Fn(String) + Send + 'static {
        let handle = self.shared.handle.clone();
        move |reason| drop(handle.try_send(Input::Shutdown { reason }))
    }

    /// Asks the agent to end what it runs, and to be itself again when it is started anew.
    pub fn rest(&self) -> impl Fn(String) + Send + 'static {
        let handle = self.shared.handle.clone();
        move |reason| drop(handle.try_send(Input::Rest { reason }))
    }

    /// Whether a master knows the agent at this moment.
    pub fn is_registered(&self) -> impl Fn() -> bool + Send + Sync + 'static {
        let view = self.shared.view.clone();
        move || view.read().registered
    }

    /// What stops the agent without ending what it runs, as a crash would, but at once and in order.
    pub fn stopper(&self) -> Stop {
        self.stop.clone()
    }

    /// Serves until stopped (`None`) or until the agent ends by itself.
    pub async fn run(mut self) -> Option<Ended> {
        let running: Vec<ContainerPath> =
            self.found.containers.iter().map(|found| found.container.clone()).collect();
        let recovered = Input::Recovered(Box::new(std::mem::take(&mut self.found)));
        let client = Client::new(&ClientLimits::default());
        let link = tokio::spawn(self.link.run(
            client,
            self.shared.master.clone(),
            self.shared.handle.clone(),
            self.stop.clone(),
        ));
        if self.shared.handle.send(recovered).await.is_err() {
            return Some(Ended { code: 1, reason: "the agent's machine is gone".to_owned() });
        }
        tokio::spawn(sandboxes::watch(
            self.shared.options.work_dir.clone().into(),
            self.disk_watch_interval,
            self.shared.handle.clone(),
            self.stop.clone(),
        ));
        running.into_iter().for_each(|container| self.containers.watch(container));
        let (mut ended, stop, streams) = (self.ended.clone(), self.stop.clone(), self.shared.streams.clone());
        let watch = tokio::spawn(async move {
            tokio::select! {
                Ok(_) = ended.wait_for(Option::is_some) => stop.stop(),
                () = stop.stopped() => {}
            }
            // Streams are endless: without this, requests under way would keep the server until its patience ends.
            streams.end_all();
        });
        self.server.serve(routes::router(self.shared.clone()), self.stop.stopped()).await;
        // What the machine said last to the master still leaves.
        let _ = tokio::time::timeout(LAST_WORDS, link).await;
        watch.abort();
        self.ended.borrow().clone()
    }
}

/// How long a link may take to write what was said last.
const LAST_WORDS: Duration = Duration::from_secs(2);

fn open_checkpoints(
    options: &Options,
    handle: Arc<OnceLock<Handle<Input>>>,
) -> Result<Checkpoints<meseta_model::Ticket>, StartError> {
    let path = PathBuf::from(&options.work_dir).join("meta");
    let done = move |answers: Vec<Done<meseta_model::Ticket>>| {
        let Some(handle) = handle.get() else { return };
        for Done { ticket, result } in answers {
            let input = match result {
                Ok(()) => Input::Persisted { ticket },
                Err(error) => {
                    tracing::error!(%error, "checkpoints cannot be written: no new work is taken until they can");
                    Input::PersistFailed { ticket, reason: error.to_string() }
                }
            };
            let _ = handle.answer(input);
        }
    };
    Checkpoints::open(&path, done).map_err(|error| StartError::Checkpoints { path, error })
}

fn read_checkpoints(
    options: &Options,
    checkpoints: &Checkpoints<meseta_model::Ticket>,
) -> Result<Found, StartError> {
    let path = PathBuf::from(&options.work_dir).join("meta");
    let failed = |error| StartError::Checkpoints { path: path.clone(), error };
    let read = checkpoints
        .read_all(meseta_store::checkpoints::Limits::default(), meseta_agent::paths::kind)
        .map_err(failed)?;
    // The machine tells of those that are its own.
    for (path, why) in read.unreadable.iter().filter(|(path, _)| meseta_agent::paths::kind(path).is_none()) {
        tracing::warn!(%path, why, "something among the checkpoints cannot be read");
    }
    let boot_id = meseta_container::detect::boot_id()
        .map_err(|error| StartError::Runtime { path: "/proc".into(), error })?;
    Ok(Found {
        files: read.files,
        links: read.links,
        unreadable: read.unreadable,
        misplaced: read.misplaced,
        containers: Vec::new(),
        sandboxes: Vec::new(),
        boot_id,
    })
}

async fn recover_containers(launcher: &Launcher) -> std::io::Result<Vec<FoundContainer>> {
    let recovered = launcher.recover().await?;
    let each = recovered.into_iter().map(|container| {
        if let Some(damage) = &container.damage {
            tracing::warn!(container = %container.id, damage, "a container's record is damaged");
        }
        let state = match &container.state {
            RecoveredState::Running(running) if running.exit().is_none() => {
                meseta_agent::ContainerState::Running { pid: running.pid() }
            }
            RecoveredState::Running(running) => {
                meseta_agent::ContainerState::Ended { status: running.exit().and_then(|exit| exit.raw()) }
            }
            RecoveredState::Ended(exit) => meseta_agent::ContainerState::Ended { status: exit.raw() },
        };
        FoundContainer { container: containers::path_of(&container.id), state }
    });
    Ok(each.collect())
}
