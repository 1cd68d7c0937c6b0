//! `meseta master`: the master of a cluster.

use std::process::ExitCode;

use meseta_master_api::{Daemon, Ended};
use meseta_runtime::{Signal, Signals};

use crate::{flags, setup};

pub fn run(args: &[String]) -> ExitCode {
    let flags = match flags::start(&flags::master::TABLE, args) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    let setup = match setup::master::setup(&flags) {
        Ok(setup) => setup,
        Err(problem) => {
            tracing::error!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!(%error, "cannot start threads");
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(serve(setup));
    runtime.shutdown_background();
    code
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
