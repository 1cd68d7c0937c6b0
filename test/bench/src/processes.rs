//! Processes that a benchmark starts, and what they take: CPU time and resident memory, as /proc tells it.
//!
//! What a process logs goes to a file; it is read on the way for the line that says that the process is ready.

use std::ffi::OsStr;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use meseta_linux::machine;
use meseta_linux::procfs::Stat;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWriteExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::oneshot;

/// How long a process may take to say that it is ready.
const START_TIME: Duration = Duration::from_secs(60);

/// A process that this one started; it is killed when this is dropped.
pub struct Process {
    name: &'static str,
    pid: i32,
    _child: Child,
}

impl Process {
    /// Starts `program` with `args` and waits until a line that it logs contains `ready`; gives that line as well. All
    /// that it logs goes to `log`.
    pub async fn start(
        name: &'static str,
        program: &Path,
        args: &[impl AsRef<OsStr>],
        log: &Path,
        ready: &'static str,
    ) -> Result<(Process, String)> {
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("start {}: is it built?", program.display()))?;
        let pid = child.id().and_then(|pid| i32::try_from(pid).ok()).context("it ended at once")?;
        let stderr = child.stderr.take().context("it has no stderr")?;
        let (sender, receiver) = oneshot::channel();
        tokio::spawn(keep(stderr, log.to_owned(), ready, sender));
        match tokio::time::timeout(START_TIME, receiver).await {
            Ok(Ok(line)) => Ok((Process { name, pid, _child: child }, line)),
            Ok(Err(_)) => bail!("the {name} ended before it was ready; see {}", log.display()),
            Err(_) => bail!("the {name} was not ready in {START_TIME:?}; see {}", log.display()),
        }
    }

    /// Starts `program` with `args` and does not wait for anything; what it says goes to `log`.
    pub fn spawn(
        name: &'static str,
        program: &Path,
        args: &[impl AsRef<OsStr>],
        log: &Path,
    ) -> Result<Process> {
        let log = std::fs::File::create(log).with_context(|| format!("make {}", log.display()))?;
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).kill_on_drop(true);
        let child = command.spawn().with_context(|| format!("start {}: is it built?", program.display()))?;
        let pid = child.id().and_then(|pid| i32::try_from(pid).ok()).context("it ended at once")?;
        Ok(Process { name, pid, _child: child })
    }

    fn stat(&self) -> Result<Stat> {
        Stat::of(self.pid)
            .filter(|stat| !stat.ended())
            .ok_or_else(|| anyhow!("the {} is gone; its log says why", self.name))
    }

    /// CPU seconds of all its threads so far, in steps of a tick; those of its children are not among them.
    pub fn cpu_seconds(&self) -> Result<f64> {
        let stat = self.stat()?;
        Ok((stat.user_ticks + stat.system_ticks) as f64 / machine::ticks_per_second() as f64)
    }

    pub fn resident_bytes(&self) -> Result<f64> {
        Ok((self.stat()?.resident_pages * machine::page_size()) as f64)
    }
}

/// Writes lines to a file until there are no more; tells the first that contains `ready`.
async fn keep(
    lines: impl AsyncRead + Unpin,
    log: PathBuf,
    ready: &'static str,
    sender: oneshot::Sender<String>,
) {
    let Ok(mut file) = tokio::fs::File::create(log).await else { return };
    let mut lines = BufReader::new(lines).lines();
    let mut sender = Some(sender);
    while let Ok(Some(line)) = lines.next_line().await {
        let _ = file.write_all(format!("{line}\n").as_bytes()).await;
        if line.contains(ready)
            && let Some(sender) = sender.take()
        {
            let _ = sender.send(line);
        }
    }
    let _ = file.flush().await;
}

/// The program under test, built beside this one.
pub fn meseta() -> Result<PathBuf> {
    let path = this()?.with_file_name("meseta");
    match path.exists() {
        true => Ok(path),
        false => bail!("{} is missing: build it with cargo build --release --package meseta", path.display()),
    }
}

/// This program itself, for its other modes.
pub fn this() -> Result<PathBuf> {
    std::env::current_exe().context("find this program itself")
}

/// A port of the loopback that nobody listens on. Another process may take it before it is used; then that use fails.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").context("find a free port")?;
    Ok(listener.local_addr().context("find a free port")?.port())
}
