//! A folder with a master and agents in it, which takes everything along when it goes.

use std::path::{Path, PathBuf};

use super::{Daemon, leftovers, until};

/// A test's world. Its daemons are started by the test; its end is the end of every process in the folder.
pub struct Cluster {
    pub master: Daemon,
    pub agents: Vec<Daemon>,
    /// Last: daemons end before their folder goes.
    root: Root,
}

impl Cluster {
    /// A master that serves.
    pub fn new() -> Cluster {
        let cluster = Cluster::unstarted();
        Cluster { master: cluster.master.serving(), ..cluster }
    }

    /// A master that is not started.
    pub fn unstarted() -> Cluster {
        let root = Root::new();
        Cluster { master: Daemon::master(root.path()), agents: Vec::new(), root }
    }

    /// One more agent's place, not started.
    pub fn agent(&self) -> Daemon {
        let root = self.root.path().join(format!("agent{}", self.agents.len()));
        Daemon::agent(&root, &self.master.address())
    }

    /// A master, and an agent that it knows.
    pub fn with_agent() -> Cluster {
        let mut cluster = Cluster::new();
        let agent = cluster.agent().serving();
        cluster.agents.push(agent);
        cluster.wait_registered(1);
        cluster
    }

    #[track_caller]
    pub fn wait_registered(&self, count: u64) {
        until(&format!("{count} agents are registered"), || {
            let state = self.master.json("/state")?;
            (state["activated_slaves"].as_f64()? as u64 >= count).then_some(())
        });
    }

    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// Processes of the cluster besides its daemons.
    pub fn strays(&self) -> Vec<u32> {
        let daemons: Vec<u32> =
            self.agents.iter().chain([&self.master]).filter(|d| d.is_started()).map(Daemon::pid).collect();
        leftovers::of(self.root()).into_iter().filter(|pid| !daemons.contains(pid)).collect()
    }
}

/// A folder of its own. Where there is one in memory it is there: a sync of it costs nothing.
pub struct Root {
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Root {
    pub fn new() -> Root {
        let mut builder = tempfile::Builder::new();
        builder.prefix("meseta-it-");
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { builder.tempdir_in(memory) } else { builder.tempdir() };
        let folder = folder.expect("a folder can be made");
        Root { path: folder.path().canonicalize().expect("it is there"), _folder: folder }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        leftovers::end(&self.path);
    }
}
