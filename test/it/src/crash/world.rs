//! A master, an agent that dies, and the framework that watches it.

use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::Death;
use super::life::Life;
use crate::harness::scheduler::framework;
use crate::harness::{Cluster, Daemon, Scheduler, until};

const SIGKILL: i32 = 9;

pub struct World {
    pub agent: Daemon,
    pub scheduler: Scheduler,
    pub cluster: Cluster,
    /// For names that are new each time.
    serial: u32,
    /// What was left when it was looked last.
    left: Vec<String>,
}

impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() && !self.left.is_empty() {
            eprintln!("--- left behind: {:?}", self.left);
        }
    }
}

impl World {
    /// A master with an agent that it knows, and a framework.
    pub fn new() -> World {
        let cluster = Cluster::new();
        let agent = place(&cluster, 0).serving();
        let scheduler = Scheduler::subscribe(&cluster.master.address(), &framework(json!({})));
        let world = World { agent, scheduler, cluster, serial: 0, left: Vec::new() };
        world.wait_known();
        world
    }

    pub fn fresh(&mut self, what: &str) -> String {
        self.serial += 1;
        format!("{what}{}", self.serial)
    }

    /// An agent that never was one takes the place of the present one, which ends. It is not started.
    pub fn replace_agent(&mut self) {
        self.forget_offers();
        self.serial += 1;
        self.agent = place(&self.cluster, self.serial);
    }

    /// Ends the agent, and starts it again with orders to die there.
    pub fn restart_to_die(&mut self, death: Death) {
        self.forget_offers();
        self.agent.kill();
        self.start_to_die(death);
    }

    pub fn restart(&mut self) {
        self.forget_offers();
        self.agent.kill();
        self.agent.start(&[]);
    }

    pub fn start_to_die(&mut self, death: Death) {
        let variable = death.variable();
        self.agent.start(&variable.each_ref().map(|(name, value)| (*name, value.as_str())));
    }

    /// An offer of an agent that was killed is rescinded, which may come a moment late.
    fn forget_offers(&mut self) {
        while self.scheduler.take_offer().is_some() {}
    }

    /// Starts the agent again if it has died since; whether it has.
    pub fn restart_if_dead(&mut self) -> bool {
        let dead = died(&mut self.agent);
        if dead {
            self.agent.start(&[]);
        }
        dead
    }

    /// The agent's id, as far as it goes by one at this moment.
    pub fn told_id(&self) -> Option<String> {
        let id = self.agent.json("/state")?["id"].as_str()?.to_owned();
        (!id.is_empty()).then_some(id)
    }

    /// Waits until the master counts on the agent, which has an id then.
    #[track_caller]
    pub fn wait_known(&self) -> String {
        until("the agent is known", || {
            let id = self.told_id()?;
            let agents = self.cluster.master.json("/slaves")?;
            let known = |agent: &serde_json::Value| agent["id"] == *id && agent["active"] == true;
            agents["slaves"].as_array()?.iter().any(known).then_some(id)
        })
    }

    /// Lives through a task that nobody dies of.
    #[track_caller]
    pub fn live(&mut self) {
        assert!(!Life::new(self).through(self), "{} dies by itself", self.agent.address());
    }

    /// Whether nothing is left of what ran on the agent: no record, no process, no file of the store's own.
    pub fn is_clean(&mut self) -> bool {
        self.left = self.look();
        self.left.is_empty()
    }

    /// What is there of more than an idle agent has.
    fn look(&self) -> Vec<String> {
        let told = |path: &Path| path.display().to_string();
        let mut left = Vec::new();
        let state = self.agent.json("/state").unwrap_or_default();
        left.extend(
            (state["frameworks"] != json!([])).then(|| format!("frameworks: {}", state["frameworks"])),
        );
        let meta = Path::new(&self.agent.flags["work_dir"]).join("meta");
        let own = meta.join("slaves").join(state["id"].as_str().unwrap_or("none"));
        let kept = ["slave.info", "updates", "frameworks"];
        left.extend(names(&own).iter().filter(|path| !is_one_of(path, &kept)).map(|path| told(path)));
        left.extend(names(&own.join("frameworks")).iter().map(|path| told(path)));
        left.extend(
            names(&meta.join(".meseta"))
                .iter()
                .filter(|path| !is_one_of(path, &["lock", "reserve"]))
                .map(|path| told(path)),
        );
        let containers = Path::new(&self.agent.flags["runtime_dir"]).join("containers");
        left.extend(names(&containers).iter().map(|path| told(path)));
        if left.is_empty() {
            let agent = self.agent.is_started().then(|| self.agent.pid());
            left.extend(
                self.cluster
                    .strays()
                    .into_iter()
                    .filter(|pid| Some(*pid) != agent)
                    .map(|pid| pid.to_string()),
            );
        }
        left
    }
}

/// Whether a daemon has ended; by SIGKILL, or else that is told.
pub fn died(daemon: &mut Daemon) -> bool {
    let Some(status) = daemon.ended() else { return false };
    assert_eq!(status.signal(), Some(SIGKILL), "{status}: {}", daemon.log());
    true
}

fn place(cluster: &Cluster, number: u32) -> Daemon {
    let agent = Daemon::agent(&cluster.root().join(format!("agent{number}")), &cluster.master.address());
    // Executors come back at once here, unless the machine is busy.
    agent.with("executor_reregistration_timeout", "15secs").with("executor_shutdown_grace_period", "10ms")
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

fn is_one_of(path: &Path, names: &[&str]) -> bool {
    names.iter().any(|name| path.ends_with(name))
}
