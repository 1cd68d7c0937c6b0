//! A launcher in a temporary folder, sandboxes for its containers, and ways to look at processes.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::Duration;

use meseta_container::sandbox::Place;
use meseta_container::user::User;
use meseta_container::{ContainerSpec, Exit, Launcher, Running};
use meseta_linux::procfs::Stat;
use meseta_linux::{Identity, Pidfd};
use meseta_model::ContainerId;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::unix::pipe::OpenOptions;

/// The supervisor that this crate builds for its tests.
pub const SUPERVISOR: &str = env!("CARGO_BIN_EXE_meseta-supervise");

pub struct World {
    pub folder: tempfile::TempDir,
    pub launcher: Launcher,
}

pub fn id(path: &str) -> ContainerId {
    ContainerId::from_path(path.split('/')).unwrap()
}

/// `${NAME}=value` of the environment that every test container has.
pub fn environment(sandbox: &Place) -> Vec<(String, String)> {
    let path = sandbox.path().to_str().unwrap().to_owned();
    vec![("PATH".to_owned(), "/usr/bin:/bin".to_owned()), ("MESOS_SANDBOX".to_owned(), path)]
}

impl World {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let launcher = Launcher::new(folder.path().join("run"), SUPERVISOR).unwrap();
        Self { folder, launcher }
    }

    /// A later agent on the same folders.
    pub fn later_launcher(&self) -> Launcher {
        Launcher::new(self.runtime_root(), SUPERVISOR).unwrap()
    }

    pub fn runtime_root(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    pub fn runtime_dir(&self, id: &str) -> PathBuf {
        id.split('/').fold(self.runtime_root(), |path, name| path.join("containers").join(name))
    }

    pub fn sandbox(&self, id: &str) -> Place {
        Place {
            root: self.folder.path().to_owned(),
            below: Path::new("work").join(id.replace('/', "/containers/")),
        }
    }

    /// A spec of that argv with a new sandbox.
    pub fn spec(&self, id: &str, argv: &[&str]) -> ContainerSpec {
        let sandbox = self.sandbox(id);
        if !sandbox.path().exists() {
            make_sandbox(&sandbox, None);
        }
        ContainerSpec {
            program: argv[0].to_owned(),
            argv: argv.iter().map(|text| (*text).to_owned()).collect(),
            environment: environment(&sandbox),
            user: None,
            sandbox,
            stdout: "stdout".into(),
            stderr: "stderr".into(),
            ends_with_agent: false,
        }
    }

    pub async fn launch(&self, container: &str, script: &str) -> Running {
        let spec = self.spec(container, &["sh", "-c", script]);
        self.launcher.launch(id(container), spec).await.unwrap()
    }

    pub async fn run(&self, container: &str, script: &str) -> Exit {
        self.launch(container, script).await.wait().await
    }

    pub fn path(&self, container: &str, file: &str) -> PathBuf {
        self.sandbox(container).path().join(file)
    }

    pub fn read(&self, container: &str, file: &str) -> String {
        std::fs::read_to_string(self.path(container, file)).unwrap()
    }

    /// The processes whose numbers a task writes into `pids`, as soon as it has written that many.
    pub async fn pids(&self, container: &str, count: usize) -> Vec<Identity> {
        let pipe = OpenOptions::new().read_write(true).open_receiver(self.path(container, "pids")).unwrap();
        let mut lines = BufReader::new(pipe).lines();
        let mut found = Vec::new();
        while found.len() < count {
            let line = within(lines.next_line()).await.unwrap().unwrap();
            found.push(Identity::of(line.parse().unwrap()).expect("a living process"));
        }
        found
    }
}

/// A sandbox with a pipe in it, `pids`, through which its task tells of its processes.
pub fn make_sandbox(place: &Place, user: Option<&User>) {
    place.create(user).unwrap();
    let made = std::process::Command::new("mkfifo").arg(place.path().join("pids")).status().unwrap();
    assert!(made.success());
}

/// Whatever a test has left running ends with it.
impl Drop for World {
    fn drop(&mut self) {
        let marker = self.runtime_root();
        for stat in meseta_linux::procfs::all().unwrap_or_default() {
            let line = std::fs::read(format!("/proc/{}/cmdline", stat.pid)).unwrap_or_default();
            let ours = String::from_utf8_lossy(&line).contains(marker.to_str().unwrap());
            if ours && stat.identity().pid != std::process::id() as i32 {
                let _ = meseta_linux::pidfd::signal(stat.identity(), meseta_linux::Signal::TERM);
            }
        }
    }
}

/// Fails the test if it takes a time that only a failure takes.
pub async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future).await.expect("it to happen within a minute")
}

/// Returns when the process has ended.
pub async fn gone(process: Identity) {
    if let Some(handle) = Pidfd::open(process).unwrap() {
        within(handle.until_ended()).await.unwrap();
    }
}

/// The supervisor above a main process.
pub fn supervisor_of(main: Identity) -> Identity {
    Identity::of(Stat::of(main.pid).unwrap().parent).unwrap()
}

#[track_caller]
pub fn told(exit: Exit, expected: &str) {
    assert_eq!(exit.to_string(), expected);
}
