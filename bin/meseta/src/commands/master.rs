//! `meseta master`: the master of a cluster.

use std::process::ExitCode;

use meseta_master_api::{Daemon, Ended};
use meseta_runtime::{Signal, Signals};

use crate::{flags, setup};

pub fn run(args: &[String]) -> ExitCode {
    super::daemon::run(&flags::master::TABLE, args, setup::master::setup, serve)
}

async fn serve(setup: meseta_master_api::Setup) -> ExitCode {
    let registry = setup.registry.clone();
    let (daemon, mut signals) = match (Daemon::start(setup).await, Signals::new()) {
        (Ok(daemon), Ok(signals)) => (daemon, signals),
        (Err(error), _) => {
            tracing::error!("{error}");
            return ExitCode::FAILURE;
        }
        (_, Err(error)) => {
            tracing::error!(%error, "cannot wait for signals");
            return ExitCode::FAILURE;
        }
    };
    tracing::info!(address = %daemon.local_addr(), %registry, "the master serves");
    let stopper = daemon.stopper();
    tokio::spawn(async move {
        loop {
            match signals.next().await {
                Signal::Interrupt | Signal::Terminate => stopper.stop(),
                Signal::User1 => tracing::info!("SIGUSR1 asks nothing of a master"),
            }
        }
    });
    match daemon.run().await {
        None => {
            tracing::info!("the master stopped; what it promised is in its registry");
            ExitCode::SUCCESS
        }
        Some(Ended { code, reason }) => {
            tracing::error!("the master ends: {reason}");
            ExitCode::from(code)
        }
    }
}
