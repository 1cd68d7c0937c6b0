//! A real master and a real agent of their own, in a folder that goes with them.

use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::processes::{Process, free_port, meseta};

/// A master whose registry is on disk.
pub struct Master {
    pub process: Process,
    /// `HOST:PORT`.
    pub address: String,
    folder: TempDir,
}

impl Master {
    /// Starts a master with a work_dir below `place`, or below the usual folder for temporary files.
    pub async fn start(place: Option<&Path>) -> Result<Master> {
        let folder = match place {
            Some(place) => TempDir::new_in(place).with_context(|| format!("use {}", place.display()))?,
            None => TempDir::new().context("make a folder")?,
        };
        let port = free_port()?;
        let args = [
            "master".to_owned(),
            "--ip=127.0.0.1".to_owned(),
            format!("--port={port}"),
            format!("--work_dir={}", folder.path().join("master").display()),
        ];
        let log = folder.path().join("master.log");
        let (process, _) = Process::start("master", &meseta()?, &args, &log, "this master leads").await?;
        Ok(Master { process, address: format!("127.0.0.1:{port}"), folder })
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// Starts an agent of that master, with its files beside the master's.
pub async fn agent(master: &Master, resources: &str) -> Result<Process> {
    let folder = master.folder();
    let args = [
        "agent".to_owned(),
        "--ip=127.0.0.1".to_owned(),
        format!("--port={}", free_port()?),
        format!("--master={}", master.address),
        format!("--work_dir={}", folder.join("agent").display()),
        format!("--runtime_dir={}", folder.join("run").display()),
        format!("--resources={resources}"),
    ];
    let log = folder.join("agent.log");
    Ok(Process::start("agent", &meseta()?, &args, &log, "the agent serves").await?.0)
}
