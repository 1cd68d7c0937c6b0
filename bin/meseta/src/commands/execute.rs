//! `meseta execute`: runs a task or a group of tasks on a cluster, and ends as it does.
//!
//! Exit codes: 0 where every task finished, 1 where one did not, 2 for a command line that makes no sense, 5 where no master
//! can be reached.

mod follow;
mod watch;

use std::process::ExitCode;
use std::time::Duration;

use meseta_client::framework::{self, News};
use meseta_framework::Plan;
use meseta_runtime::{Signal, Signals};

use self::watch::Watch;
use crate::setup::execute::Job;
use crate::{flags, output, setup};

/// For how long an offer that has no room is not made again.
const REFUSE: Duration = Duration::from_secs(1);

/// What this command calls itself.
fn called() -> String {
    flags::execute::TABLE.called()
}

pub fn run(args: &[String]) -> ExitCode {
    let flags = match flags::start(&flags::execute::TABLE, args) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    let job = match setup::execute::setup(&flags) {
        Ok(job) => job,
        Err(problem) => {
            output::talk(&format!("{}: {problem}", called()));
            return ExitCode::from(flags::USAGE);
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            output::talk(&format!("{}: cannot start threads: {error}", called()));
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(execute(job));
    runtime.shutdown_background();
    ExitCode::from(code)
}

/// Runs the job to its end; gives the exit code.
async fn execute(job: Job) -> u8 {
    let mut signals = match Signals::new() {
        Ok(signals) => signals,
        Err(error) => {
            output::talk(&format!("{}: cannot wait for signals: {error}", called()));
            return 1;
        }
    };
    let plan = Plan::new([job.work.clone()], REFUSE);
    let (handle, mut news) = framework::start(job.way.clone(), job.options.clone(), plan);
    let mut watch = Watch::new(job, handle);
    let code = loop {
        let due = watch.due_at();
        let over = tokio::select! {
            item = news.recv() => match item {
                Some(News::Said(notice)) => watch.hear(notice),
                Some(News::NoStream { reason }) => watch.no_stream(&reason),
                Some(News::NoMaster { answer }) => Some(watch.no_master(&answer)),
                None => Some(1),
            },
            signal = signals.next() => match signal {
                Signal::Interrupt | Signal::Terminate => watch.interrupted(),
                Signal::User1 => None,
            },
            () = tokio::time::sleep_until(due) => watch.due(),
        };
        if let Some(code) = over {
            break code;
        }
    };
    watch.finish(code).await
}
