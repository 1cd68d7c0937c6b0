//! Starting a container: folder, spec, supervisor, and its word that the program runs.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use meseta_linux::fs::Folder;
use meseta_linux::{Identity, Pidfd, Signal};
use meseta_model::ContainerId;
use tokio::io::AsyncReadExt;
use tokio::net::unix::pipe;

use super::{LaunchError, Launcher, Running, Shared, blocking};
use crate::record::{self, Handshake, Process};
use crate::spec::{Orders, SPEC_MAX};
use crate::{ContainerSpec, supervisor};

/// How long a supervisor may take until its program runs. It only waits for the disk.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest word of a supervisor, in bytes.
const HANDSHAKE_MAX: u64 = 64 << 10;
/// How much of a supervisor's log goes into an error, in bytes.
const LOG_MAX: u64 = 1000;

/// A supervisor that was started and has not said anything yet.
struct Started {
    child: Child,
    pidfd: Pidfd,
    handshake: PipeReader,
    tether: Option<PipeWriter>,
}

impl Launcher {
    /// Starts a container whose sandbox exists, and returns when its program runs. The id must be new; a nested
    /// container's parent must run. It goes on if the caller goes away: [`Launcher::get`] and
    /// [`Launcher::destroy`] find it.
    pub async fn launch(&self, id: ContainerId, spec: ContainerSpec) -> Result<Running, LaunchError> {
        let launcher = self.clone();
        match tokio::spawn(async move { launcher.launch_whole(id, spec).await }).await {
            Ok(answer) => answer,
            Err(error) => Err(failed("launch", io::Error::other(error))),
        }
    }

    async fn launch_whole(&self, id: ContainerId, spec: ContainerSpec) -> Result<Running, LaunchError> {
        spec.plan().map_err(LaunchError::Invalid)?;
        self.0.places.usable_path(&id).map_err(LaunchError::Invalid)?;
        self.0.table.until_parent_launched(&id).await;
        let (_launching, parent) = self.0.table.admit(&id)?;
        let tethered = spec.ends_with_agent;
        let orders = Orders {
            spec,
            parent: parent.map(|parent| Process::from(parent.supervisor())),
            open_files: meseta_linux::this::open_files_before(),
        };
        let started = self.make_and_start(&id, orders, tethered).await?;
        let answer = self.hear(&id, started).await;
        if answer.is_err() {
            self.remove(&id).await;
        }
        answer
    }

    async fn make_and_start(
        &self,
        id: &ContainerId,
        orders: Orders,
        tethered: bool,
    ) -> Result<Started, LaunchError> {
        let (shared, own_id) = (self.0.clone(), id.clone());
        let made = blocking(move || Ok(shared.make_and_start(&own_id, &orders, tethered))).await;
        made.map_err(|error| failed("start a thread", error))?
    }

    /// Waits for the supervisor's word and, if it is good, for its end from then on.
    async fn hear(&self, id: &ContainerId, started: Started) -> Result<Running, LaunchError> {
        let Started { child, pidfd, handshake, tether } = started;
        match tokio::time::timeout(PATIENCE, listen(handshake)).await {
            Ok(Ok(Some(Handshake::Started(record)))) => Ok(self.follow(id.clone(), record, pidfd, tether)),
            Ok(Ok(Some(Handshake::Failed(reason)))) => {
                bury(child).await;
                Err(LaunchError::Start(reason))
            }
            Ok(Ok(None)) => {
                bury(child).await;
                Err(LaunchError::Supervisor(self.log_of(id).await))
            }
            Ok(Err(error)) => {
                self.give_up(id, child, &pidfd).await;
                Err(failed("hear from the supervisor", error))
            }
            Err(_) => {
                self.give_up(id, child, &pidfd).await;
                Err(LaunchError::Slow(PATIENCE))
            }
        }
    }

    /// Ends a supervisor that nobody could understand, with whatever it has started.
    async fn give_up(&self, id: &ContainerId, child: Child, pidfd: &Pidfd) {
        let _ = pidfd.signal(Signal::KILL);
        bury(child).await;
        self.sweep_after(id).await;
    }

    async fn remove(&self, id: &ContainerId) {
        let (shared, gone) = (self.0.clone(), id.clone());
        if let Err(error) = blocking(move || shared.places.remove(&gone)).await {
            tracing::warn!(container = %id, %error, "cannot remove the folder of a container that did not start");
        }
    }

    async fn log_of(&self, id: &ContainerId) -> String {
        let path = self.0.places.path(id).join(record::LOG);
        let read = move || {
            let mut text = String::new();
            File::open(path)?.take(LOG_MAX).read_to_string(&mut text)?;
            Ok(text.trim_end().to_owned())
        };
        blocking(read).await.unwrap_or_else(|error| format!("its log cannot be read: {error}"))
    }
}

impl Shared {
    fn make_and_start(
        &self,
        id: &ContainerId,
        orders: &Orders,
        tethered: bool,
    ) -> Result<Started, LaunchError> {
        let folder = self.places.make(id).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => LaunchError::Exists(id.clone()),
            _ => failed(format!("make {}", self.places.path(id).display()), error),
        })?;
        let started =
            write_spec(&folder, orders).and_then(|()| self.start(&self.places.path(id), &folder, tethered));
        if started.is_err() {
            let _ = self.places.remove(id); // the first error is the one to tell
        }
        started
    }

    /// The supervisor gets nothing from us but its folder: no environment and no descriptor that it does not need.
    fn start(&self, path: &Path, folder: &Folder, tethered: bool) -> Result<Started, LaunchError> {
        let told = |error| failed(format!("start {}", self.supervisor.display()), error);
        let (handshake, say) = io::pipe().map_err(told)?;
        let (stdin, tether) = match tethered {
            true => io::pipe().map(|(read, write)| (Stdio::from(read), Some(write))).map_err(told)?,
            false => (Stdio::null(), None),
        };
        let mut flag = OsString::from(supervisor::FLAG);
        flag.push(path);
        let child = Command::new(&self.supervisor)
            .arg0("meseta")
            .arg(supervisor::COMMAND)
            .arg(flag)
            .env_clear()
            .current_dir("/")
            .stdin(stdin)
            .stdout(say)
            .stderr(folder.make_file(record::LOG, 0o600).map_err(told)?)
            .spawn()
            .map_err(told)?;
        let pidfd = handle(&child).map_err(told)?;
        Ok(Started { child, pidfd, handshake, tether })
    }
}

/// The child cannot be reaped by anybody else, so its pid is its own.
fn handle(child: &Child) -> io::Result<Pidfd> {
    let identity = i32::try_from(child.id()).ok().and_then(Identity::of);
    let handle = identity.map(Pidfd::open).transpose()?.flatten();
    handle.ok_or_else(|| io::Error::other("it cannot be found in /proc"))
}

fn write_spec(folder: &Folder, orders: &Orders) -> Result<(), LaunchError> {
    let text = serde_json::to_vec(orders)
        .map_err(|error| LaunchError::Invalid(format!("a path of the container is not UTF-8: {error}")))?;
    if text.len() as u64 > SPEC_MAX {
        let message = format!(
            "the command takes {} bytes with its environment, at most {SPEC_MAX} are possible",
            text.len()
        );
        return Err(LaunchError::Invalid(message));
    }
    let write = || folder.make_file(record::SPEC, 0o600)?.write_all(&text);
    write().map_err(|error| failed("write the container's spec", error))
}

/// `None`: the supervisor went away without a word.
async fn listen(handshake: PipeReader) -> io::Result<Option<Handshake>> {
    let mut text = Vec::new();
    pipe::Receiver::from_owned_fd(handshake.into())?.take(HANDSHAKE_MAX).read_to_end(&mut text).await?;
    match text.is_empty() {
        true => Ok(None),
        false => Ok(Some(serde_json::from_slice(&text)?)),
    }
}

/// Takes a supervisor that has nothing more to do off the process table.
async fn bury(mut child: Child) {
    if let Err(error) = blocking(move || child.wait()).await {
        tracing::warn!(%error, "cannot wait for a supervisor");
    }
}

fn failed(doing: impl Into<String>, error: io::Error) -> LaunchError {
    LaunchError::Io { doing: doing.into(), error }
}
