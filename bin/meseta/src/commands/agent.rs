//! `meseta agent`: the agent of one machine.

use std::process::ExitCode;

use meseta_agent_api::{Daemon, Ended, StartError};
use meseta_runtime::{Signal, Signals};

use super::daemon;
use crate::flags::agent::TABLE;
use crate::setup;

pub fn run(args: &[String]) -> ExitCode {
    daemon::run(&TABLE, args, setup::agent::setup, serve)
}

async fn serve(setup: meseta_agent_api::Setup) -> ExitCode {
    let (work_dir, master) = (setup.options.work_dir.clone(), setup.master.clone());
    let daemon = match Daemon::start(setup).await {
        Ok(daemon) => daemon,
        Err(error) => {
            daemon::fatal(&TABLE, &describe(&error));
            return ExitCode::FAILURE;
        }
    };
    tracing::info!(address = %daemon.local_addr(), master, work_dir, "the agent serves");
    let mut signals = match Signals::new() {
        Ok(signals) => signals,
        Err(error) => {
            daemon::fatal(&TABLE, &format!("cannot wait for signals: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let (stopper, shutdown) = (daemon.stopper(), daemon.shutdown());
    tokio::spawn(async move {
        loop {
            match signals.next().await {
                Signal::User1 => {
                    shutdown("SIGUSR1 asks for the end of the agent and of all that it runs".to_owned())
                }
                Signal::Interrupt | Signal::Terminate => stopper.stop(),
            }
        }
    });
    report(daemon.run().await)
}

/// How the agent ended, for the log and the shell.
fn report(ended: Option<Ended>) -> ExitCode {
    match ended {
        None => {
            tracing::info!("the agent stopped; checkpointed tasks go on without it");
            ExitCode::SUCCESS
        }
        Some(Ended { code: 0, reason }) => {
            tracing::info!("the agent ends: {reason}");
            ExitCode::SUCCESS
        }
        Some(Ended { code, reason }) => {
            daemon::fatal(&TABLE, &format!("the agent ends: {reason}"));
            ExitCode::from(code)
        }
    }
}

/// Why it cannot start, and what to do.
fn describe(error: &StartError) -> String {
    match error {
        StartError::Listen { address, error } => daemon::cannot_listen(*address, error),
        StartError::Runtime { .. } => format!("--runtime_dir: {error}; give one that you may write to"),
        StartError::Checkpoints { .. } => format!("--work_dir: {error}"),
        StartError::Sandboxes(_) => {
            format!("--work_dir: {error}; move away what is no folder of an agent there")
        }
        error => error.to_string(),
    }
}
