//! `meseta master`: the master of a cluster.

use std::process::ExitCode;

use meseta_master_api::{Daemon, Ended, Place, StartError};
use meseta_runtime::{Signal, Signals};

use super::daemon;
use crate::flags::master::TABLE;
use crate::setup;

pub fn run(args: &[String]) -> ExitCode {
    daemon::run(&TABLE, args, setup::master::setup, serve)
}

async fn serve(setup: meseta_master_api::Setup) -> ExitCode {
    let registry = setup.registry.clone();
    let kept = match registry {
        Place::File { .. } => "what it promised is in its registry",
        Place::Memory => "its registry was in memory, and is gone",
    };
    let (daemon, mut signals) = match (Daemon::start(setup).await, Signals::new()) {
        (Ok(daemon), Ok(signals)) => (daemon, signals),
        (Err(error), _) => {
            daemon::fatal(&TABLE, &describe(&error));
            return ExitCode::FAILURE;
        }
        (_, Err(error)) => {
            daemon::fatal(&TABLE, &format!("cannot wait for signals: {error}"));
            return ExitCode::FAILURE;
        }
    };
    // It serves once its registry is read, and says so then.
    tracing::info!(address = %daemon.local_addr(), %registry, "the master listens");
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
            tracing::info!("the master stopped; {kept}");
            ExitCode::SUCCESS
        }
        Some(Ended { code, reason }) => {
            daemon::fatal(&TABLE, &format!("the master ends: {reason}"));
            ExitCode::from(code)
        }
    }
}

/// Why it cannot start, and what to do.
fn describe(error: &StartError) -> String {
    match error {
        StartError::Listen { address, error } => daemon::cannot_listen(*address, error),
        StartError::Registry(error) => format!("--work_dir: cannot open the registry: {error}"),
        StartError::Thread(_) => error.to_string(),
    }
}
