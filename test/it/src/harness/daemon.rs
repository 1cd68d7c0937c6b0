//! One master or agent process: started, killed, started again at the same place.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use serde_json::Value;

use super::{http, program, until};

/// A daemon, running or not.
pub struct Daemon {
    command: &'static str,
    /// Instead of `meseta COMMAND`.
    pub program: Option<PathBuf>,
    /// Its logs are here: `COMMAND.N.log` of its Nth start.
    root: PathBuf,
    pub port: u16,
    pub flags: BTreeMap<String, String>,
    child: Option<Child>,
    starts: u32,
}

impl Daemon {
    /// A master with its registry below `root`, not started.
    pub fn master(root: &Path) -> Daemon {
        let work_dir = root.join("master").display().to_string();
        Daemon::new("master", root, &[("work_dir", &work_dir), ("allocation_interval", "50ms")])
    }

    /// An agent below `root`, which looks for its master at that address; not started.
    pub fn agent(root: &Path, master: &str) -> Daemon {
        let (work_dir, runtime_dir) = (root.join("agent"), root.join("run"));
        let flags = [
            ("master", master),
            ("work_dir", &*work_dir.to_string_lossy()),
            ("runtime_dir", &*runtime_dir.to_string_lossy()),
            ("resources", "cpus:2;mem:1024;disk:1024;ports:[31000-31099]"),
            ("registration_backoff_factor", "20ms"),
            ("hostname", "127.0.0.1"),
            ("executor_shutdown_grace_period", "200ms"),
            ("executor_reregistration_timeout", "1secs"),
        ];
        Daemon::new("agent", root, &flags)
    }

    /// A whole cluster in one process, with an agent, not started.
    pub fn local(root: &Path) -> Daemon {
        Daemon::new(
            "local",
            root,
            &[("work_dir", &root.join("local").display().to_string()), ("num_agents", "1")],
        )
    }

    fn new(command: &'static str, root: &Path, flags: &[(&str, &str)]) -> Daemon {
        std::fs::create_dir_all(root).expect("a folder for a daemon");
        let (port, root) = (free_port(), root.to_owned());
        let flags = flags.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Daemon { command, program: None, root, port, flags, child: None, starts: 0 }.with("ip", "127.0.0.1")
    }

    /// The same with one more flag.
    pub fn with(mut self, name: &str, value: &str) -> Daemon {
        self.flags.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Starts it and waits until it serves.
    pub fn serving(mut self) -> Daemon {
        self.start(&[]);
        self.wait_serving();
        self
    }

    /// Starts it; it need not come to serve.
    pub fn start(&mut self, environment: &[(&str, &str)]) {
        assert!(self.child.is_none(), "it runs already");
        self.starts += 1;
        let log = std::fs::File::create(self.log_path(self.starts)).expect("a log");
        let mut command = Command::new(self.program.as_deref().unwrap_or(program::meseta()));
        command.args(self.program.is_none().then_some(self.command)).arg(format!("--port={}", self.port));
        command.args(self.flags.iter().map(|(name, value)| format!("--{name}={value}")));
        command.env("TMPDIR", &self.root).envs(environment.iter().copied());
        command.stdin(Stdio::null()).stdout(log.try_clone().expect("a log")).stderr(log).process_group(0);
        self.child = Some(command.spawn().expect("meseta starts"));
    }

    #[track_caller]
    pub fn wait_serving(&mut self) {
        let url = self.url("/api/v1");
        until(&format!("the {} serves", self.command), || {
            if let Some(status) = self.ended() {
                panic!("the {} ended ({status}):\n{}", self.command, self.log());
            }
            // A master is not ready before it has read its registry, though it answers.
            http::post(&url, http::JSON, r#"{"type":"GET_HEALTH"}"#).ok().filter(|reply| reply.status == 200)
        });
    }

    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address())
    }

    /// `GET PATH` as JSON; nothing where it does not answer that.
    pub fn json(&self, path: &str) -> Option<Value> {
        let reply = http::get(&self.url(path)).ok().filter(|reply| reply.status == 200)?;
        serde_json::from_slice(&reply.body).ok()
    }

    pub fn pid(&self) -> u32 {
        self.child.as_ref().map(Child::id).expect("it was started")
    }

    pub fn is_started(&self) -> bool {
        self.child.is_some()
    }

    /// How it ended, if it did; then it can be started again.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        let status = self.child.as_mut()?.try_wait().expect("a child can be waited for")?;
        self.child = None;
        Some(status)
    }

    /// Waits for its end.
    #[track_caller]
    pub fn wait(&mut self) -> ExitStatus {
        until(&format!("the {} ends", self.command), || self.ended())
    }

    /// Ends it as the kernel would; what it launched lives on.
    pub fn kill(&mut self) {
        self.signal(Signal::KILL);
        if let Some(mut child) = self.child.take() {
            child.wait().expect("a child can be waited for");
        }
    }

    pub fn signal(&self, signal: Signal) {
        if let Some(pid) = self.child.as_ref().and_then(|child| Pid::from_raw(child.id() as i32)) {
            kill_process(pid, signal).expect("a child that was not waited for can be told");
        }
    }

    /// Memory that it holds now, in kilobytes.
    pub fn resident_kb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("it runs");
        line.trim().trim_end_matches(" kB").parse().expect("a number of kilobytes")
    }

    /// What all its processes said so far.
    pub fn log(&self) -> String {
        let read = |start| std::fs::read(self.log_path(start)).unwrap_or_default();
        let logs: Vec<u8> = (1..=self.starts).flat_map(read).collect();
        String::from_utf8_lossy(&logs).into_owned()
    }

    fn log_path(&self, start: u32) -> PathBuf {
        self.root.join(format!("{}.{start}.log", self.command))
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = self.log();
            let tail = log.len().saturating_sub(6_000);
            let tail = (tail..=log.len()).find(|at| log.is_char_boundary(*at)).unwrap_or_default();
            eprintln!("--- {} at {}:\n{}", self.command, self.address(), &log[tail..]);
        }
        if let Some(mut child) = self.child.take() {
            if let Some(group) = Pid::from_raw(child.id() as i32) {
                let _ = kill_process_group(group, Signal::KILL);
            }
            let _ = child.wait();
        }
    }
}

/// A port that nobody listens on, below those that the kernel gives to connections, so that none takes it meanwhile.
pub fn free_port() -> u16 {
    const FIRST: u16 = 10_000;
    const COUNT: u16 = 20_000;
    /// More than one test takes. Tests that start at once are processes whose numbers follow each other.
    const EACH: u32 = 37;
    static TAKEN: AtomicU16 = AtomicU16::new(0);
    let start = (std::process::id().wrapping_mul(EACH) % u32::from(COUNT)) as u16;
    loop {
        let port = FIRST + start.wrapping_add(TAKEN.fetch_add(1, Ordering::Relaxed)) % COUNT;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
