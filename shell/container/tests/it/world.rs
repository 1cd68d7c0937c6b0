//! A launcher in a temporary folder, sandboxes for its containers, and ways to look at processes.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::Duration;

use meseta_container::sandbox::Place;
use meseta_container::{ContainerSpec, Exit, Launcher, Running};
use meseta_linux::Identity;
use meseta_model::ContainerId;

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
            sandbox.create(None).unwrap();
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

    /// The numbers that a task has written into a file, once it has written so many lines.
    pub async fn pids(&self, container: &str, file: &str, lines: usize) -> Vec<Identity> {
        let path = self.path(container, file);
        let text = eventually(|| {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            (text.lines().count() >= lines && text.ends_with('\n')).then_some(text)
        });
        text.await.lines().map(|pid| Identity::of(pid.parse().unwrap()).expect("a living process")).collect()
    }
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

/// The answer, once there is one. Fails the test if none comes within a time that only a failure takes.
pub async fn eventually<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let looking = async {
        loop {
            if let Some(answer) = look() {
                return answer;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    within(looking).await
}

pub async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future).await.expect("it to happen within a minute")
}

pub async fn gone(process: Identity) {
    eventually(|| (!process.runs()).then_some(())).await;
}

#[track_caller]
pub fn told(exit: Exit, expected: &str) {
    assert_eq!(exit.to_string(), expected);
}
