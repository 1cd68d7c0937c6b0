//! Starting and running a master.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;

use meseta_api::version::Build;
use meseta_api::{Ended, Verbosity, Waiting, files::Files};
use meseta_http::{Refusal, Server};
use meseta_master::{Answer, Input, Master, Options, View};
use meseta_runtime::{Clock, Handle, Published, Setup as HostSetup, Stop, host};
use meseta_store::StoreError;
use tokio::sync::watch;

use crate::carrier::{Carrier, Streams};
use crate::commits::Commits;
use crate::links::Links;
use crate::patience::Patience;
use crate::routes;
use crate::runs::Runs;
use crate::whitelist::Whitelist;

/// Where the registry is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// In this file; `begin` allows to make it where there is none.
    File { path: PathBuf, begin: bool },
    /// Nowhere: it is gone with the process.
    Memory,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File { path, .. } => write!(f, "{}", path.display()),
            Place::Memory => f.write_str("in memory"),
        }
    }
}

/// What a master needs to be started.
pub struct Setup {
    pub options: Options,
    /// Where its API is served.
    pub listen: SocketAddr,
    pub registry: Place,
    /// How long that may take.
    pub patience: Patience,
    /// The file with the hostnames of agents that may be offered, if not all may.
    pub whitelist: Option<PathBuf>,
    /// The name of the cluster, for people.
    pub cluster: Option<String>,
    /// Whether metrics tell of each framework.
    pub per_framework_metrics: bool,
    /// What `/flags` shows.
    pub flags: BTreeMap<String, String>,
    pub build: Build,
}

/// Why a master could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("cannot serve at {address}: {error}")]
    Listen { address: SocketAddr, error: std::io::Error },
    #[error("cannot open the registry: {0}")]
    Registry(StoreError),
    #[error("cannot start a thread: {0}")]
    Thread(std::io::Error),
}

/// What the handlers of requests share.
pub(crate) struct Shared {
    pub handle: Handle<Input>,
    pub view: Published<View>,
    pub waiting: Waiting<Answer>,
    pub streams: Streams,
    pub links: Links,
    pub files: Files,
    pub verbosity: Verbosity,
    pub options: Options,
    pub cluster: Option<String>,
    pub per_framework_metrics: bool,
    pub flags: BTreeMap<String, String>,
    pub build: Build,
    pub metrics: meseta_telemetry::Registry,
    pub stop: Stop,
    /// In seconds since the epoch.
    pub started_at: f64,
}

impl Shared {
    /// Hands an input to the machine.
    pub async fn give(&self, input: Input) -> Result<(), Refusal> {
        self.handle.send(input).await.map_err(|_| ending())
    }
}

/// What a caller hears whose answer will never come.
pub(crate) fn ending() -> Refusal {
    Refusal::unavailable("the master is ending")
}

/// A master that was started.
pub struct Daemon {
    server: Server,
    shared: Arc<Shared>,
    commits: Option<Commits>,
    patience: Patience,
    whitelist: Option<PathBuf>,
    machine: JoinHandle<(Master, Carrier)>,
    ended: watch::Sender<Option<Ended>>,
}

impl Daemon {
    /// Opens all that the master needs; nothing is decided yet, and nothing of the registry is read.
    pub async fn start(setup: Setup) -> Result<Daemon, StartError> {
        let Setup {
            options,
            listen,
            registry,
            patience,
            whitelist,
            cluster,
            per_framework_metrics,
            flags,
            build,
        } = setup;
        let server = Server::bind(listen, meseta_api::server_limits())
            .map_err(|error| StartError::Listen { address: listen, error })?;
        let metrics = meseta_telemetry::Registry::new();
        let commits = Commits::open(&registry, &metrics).map_err(StartError::Registry)?;

        let (stop, clock) = (Stop::new(), Clock::new());
        let master = Master::new(options.clone());
        let view = Published::new(master.view());
        let (waiting, streams, links) = (Waiting::new(), Streams::default(), Links::default());
        let ended = watch::Sender::new(None);
        let carrier = Carrier::new(
            commits.clone(),
            waiting.clone(),
            streams.clone(),
            links.clone(),
            view.clone(),
            ended.clone(),
            Runs::new(clock, &metrics),
        );
        let setup = HostSetup::new("master", || Input::Wake);
        let (handle, hosted) = host(setup, master, carrier, clock, stop.clone());
        if let Some(commits) = &commits {
            commits.answer_to(handle.clone());
        }
        let machine = hosted.spawn_thread().map_err(StartError::Thread)?;
        let shared = Arc::new(Shared {
            handle,
            view,
            waiting,
            streams,
            links,
            files: Files::default(),
            verbosity: Verbosity::default(),
            options,
            cluster,
            per_framework_metrics,
            flags,
            build,
            metrics,
            stop,
            started_at: Clock::wall().as_secs_f64(),
        });
        Ok(Daemon { server, shared, commits, patience, whitelist, machine, ended })
    }

    pub fn local_addr(&self) -> SocketAddr {
        self.server.local_addr()
    }

    /// What stops the master at once and in order: nothing that it promised is lost.
    pub fn stopper(&self) -> Stop {
        self.shared.stop.clone()
    }

    /// Whether the registry is read and the master leads.
    pub fn is_serving(&self) -> impl Fn() -> bool + Send + Sync + 'static {
        let view = self.shared.view.clone();
        move || view.read().is_serving()
    }

    /// Whether no framework is connected at the moment.
    pub fn is_deserted(&self) -> impl Fn() -> bool + Send + Sync + 'static {
        let view = self.shared.view.clone();
        move || !view.read().frameworks.values().any(|framework| framework.is_connected())
    }

    /// Serves until stopped (`None`) or until the master ends by itself. Until the registry is read, callers are told
    /// to wait. Once it returns the registry is closed: another master may open it.
    pub async fn run(self) -> Option<Ended> {
        let Daemon { server, shared, commits, patience, whitelist, machine, ended } = self;
        // Before the registry is read: nobody is offered who should not be.
        let listing = match whitelist.map(Whitelist::new) {
            Some(mut list) => {
                list.tell(&shared.handle).await;
                Some(tokio::spawn(list.follow(shared.handle.clone())))
            }
            None => None,
        };
        let oldest = commits.as_ref().map(Commits::oldest);
        let (recovered_sender, stop) = (shared.handle.clone(), shared.stop.clone());
        let recovering = tokio::task::spawn_blocking(move || recover(commits, &recovered_sender));
        let (mut watched, over, streams) = (ended.subscribe(), stop.clone(), shared.streams.clone());
        let late = ended.clone();
        let watch = tokio::spawn(async move {
            tokio::select! {
                reason = patience.overdue(|| oldest.as_ref()?()) => {
                    late.send_replace(Some(Ended { code: 1, reason }));
                    over.stop();
                }
                Ok(_) = watched.wait_for(Option::is_some) => over.stop(),
                () = over.stopped() => {}
            }
            // Streams are endless: without this, requests under way would keep the server until its patience ends.
            streams.end_all();
        });
        let failed = tokio::spawn(async move {
            let reading = async { recovering.await.unwrap_or_else(|error| Err(error.to_string())) };
            let failed = patience.read(reading).await;
            if failed.is_err() {
                stop.stop();
            }
            failed.err()
        });
        server.serve(routes::router(&shared), shared.stop.stopped()).await;
        watch.abort();
        listing.iter().for_each(|listing| listing.abort());
        // It holds the registry, and was told to stop.
        let _ = tokio::task::spawn_blocking(move || drop(machine.join())).await;
        let ended = ended.borrow().clone();
        match ended {
            Some(ended) => Some(ended),
            None if failed.is_finished() => {
                failed.await.ok().flatten().map(|reason| Ended { code: 1, reason })
            }
            None => None,
        }
    }
}

/// Reads the registry and tells the machine; the error says why it cannot be read.
fn recover(commits: Option<Commits>, handle: &Handle<Input>) -> Result<(), String> {
    let Some(commits) = commits else {
        tracing::error!(
            "there is no registry and --log_auto_initialize=false forbids to begin one: this master will not lead; \
             restore the registry below --work_dir, or allow to begin a new one, and start it again"
        );
        return Ok(());
    };
    let records = commits.load().map_err(|error| format!("cannot read the registry: {error}"))?;
    tracing::info!(records = records.len(), "the registry is read");
    // Where the machine is gone, the process is ending already.
    let _ = handle.blocking_send(Input::Recovered { records });
    Ok(())
}
