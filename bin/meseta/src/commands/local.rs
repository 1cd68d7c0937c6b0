//! `meseta local`: a cluster in one process, for trying and testing.

mod cluster;
mod demo;
mod words;

use std::process::ExitCode;
use std::time::Duration;

use meseta_runtime::{Signal, Signals};
use tokio::time::Instant;

use self::cluster::{Cluster, End};
use super::daemon;
use crate::flags::{self, Flags};
use crate::{output, setup};

/// How long agents may take to join before the cluster is said to serve all the same.
const READY: Duration = Duration::from_secs(10);

pub fn run(args: &[String]) -> ExitCode {
    let flags = match flags::start(&flags::local::TABLE, args) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    daemon::allow_connections();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&format!("cannot start threads: {error}")),
    };
    let code = runtime.block_on(serve(&flags));
    runtime.shutdown_background();
    code
}

fn failed(problem: &str) -> ExitCode {
    output::talk(&format!("meseta local: {problem}"));
    ExitCode::FAILURE
}

async fn serve(flags: &Flags) -> ExitCode {
    let began = Instant::now();
    let mut signals = match Signals::new() {
        Ok(signals) => signals,
        Err(error) => return failed(&format!("cannot wait for signals: {error}")),
    };
    let mut cluster = match Cluster::start(flags).await {
        Ok(cluster) => cluster,
        Err(problem) => return failed(&problem),
    };
    let why = tokio::select! {
        why = present(&mut cluster, setup::local::wants_demo(flags), began) => why,
        () = asked_to_stop(&mut signals) => None,
    };
    match &why {
        Some(why) => output::talk(&format!("meseta local: {why}; stopping the rest")),
        None => output::talk("\nStopping: what runs is ended first. Ctrl-C again stops at once."),
    }
    tokio::select! {
        left = cluster.stop() => {
            left.iter().for_each(|left| output::talk(&format!("meseta local: {left}")));
            output::talk("Stopped. The same command starts the same cluster again.");
        }
        () = asked_to_stop(&mut signals) => output::talk("Stopped at once."),
    }
    if why.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

async fn asked_to_stop(signals: &mut Signals) {
    while signals.next().await == Signal::User1 {}
}

/// Says what there is, and serves until what the cluster cannot be without ends, of which it tells. An agent that ends is
/// told of, and the master serves on.
async fn present(cluster: &mut Cluster, demo: bool, began: Instant) -> Option<String> {
    let ready = tokio::time::timeout(READY, cluster.ready());
    let ready = tokio::select! {
        End::Agent(ended) | End::Whole(ended) = cluster.next_end() => return Some(ended),
        ready = ready => ready.is_ok(),
    };
    output::talk(&words::ready(cluster.seen(), began.elapsed(), ready));
    let seen = cluster.seen().clone();
    let talk = async {
        if demo {
            demo::run(&seen).await;
        }
        output::talk(&words::what_next(&seen));
        std::future::pending().await
    };
    tokio::pin!(talk);
    loop {
        let end = tokio::select! {
            end = cluster.next_end() => end,
            () = &mut talk => return None,
        };
        match end {
            End::Agent(ended) => {
                tracing::warn!("{ended}");
                output::talk(&words::without(&ended, cluster.agents_left()));
            }
            End::Whole(ended) => return Some(ended),
        }
    }
}
