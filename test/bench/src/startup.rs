//! `bench startup`: from starting `meseta local` to the first offer that a framework reads.
//!
//! The framework begins to call before anybody listens, and calls again every few milliseconds, so that what is measured is
//! the program's time and not a client's patience. This is a wall: it says something on a machine with little else to do.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use meseta_wire::v1::scheduler::event;
use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::time::{interval, timeout};

use crate::PATIENCE;
use crate::framework::{self, Framework};
use crate::output;
use crate::processes::{Process, free_port, meseta};
use crate::rounds::Spread;

#[derive(clap::Args)]
pub struct Options {
    /// How many clusters to start, one after the other, each in a new folder
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// Where to keep their files, for as long as this runs
    #[arg(long)]
    place: Option<PathBuf>,
}

pub async fn run(options: &Options) -> Result<()> {
    ensure!(options.rounds > 0, "give at least one round");
    let (mut serving, mut offered) = (Vec::new(), Vec::new());
    for _ in 0..options.rounds {
        let (listens, offer) = once(options).await?;
        serving.push(listens.as_secs_f64() * 1e3);
        offered.push(offer.as_secs_f64() * 1e3);
    }
    output::data(&format!(
        "meseta local, {} starts in a new folder each
ms to an open port                        {}
ms to the first offer                     {}  (goal: 1000)",
        options.rounds,
        Spread::of(serving),
        Spread::of(offered),
    ));
    Ok(())
}

/// The times until somebody listens, and until a framework has an offer.
async fn once(options: &Options) -> Result<(Duration, Duration)> {
    let folder = match &options.place {
        Some(place) => TempDir::new_in(place).with_context(|| format!("use {}", place.display()))?,
        None => TempDir::new().context("make a folder")?,
    };
    let port = free_port()?;
    let address = format!("127.0.0.1:{port}");
    let args = [
        "local".to_owned(),
        format!("--port={port}"),
        format!("--work_dir={}", folder.path().join("cluster").display()),
    ];
    let begin = Instant::now();
    let _cluster = Process::spawn("cluster", &meseta()?, &args, &folder.path().join("cluster.log"))?;
    timeout(PATIENCE, open(&address)).await.context("nobody listens")?;
    let listens = begin.elapsed();
    let mut framework = Framework::subscribe(&address, framework::info("bench")).await?;
    while framework.next().await?.r#type != Some(event::Type::Offers) {}
    Ok((listens, begin.elapsed()))
}

async fn open(address: &str) {
    let mut again = interval(Duration::from_millis(2));
    loop {
        again.tick().await;
        if TcpStream::connect(address).await.is_ok() {
            return;
        }
    }
}
