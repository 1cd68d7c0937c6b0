//! How many durable changes a second the store takes, and how that grows with what comes together.
//!
//! `cargo run --profile ci -p meseta-store --example commit_rate [folder]`

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Instant;

use meseta_journal::{DiskOp, Kind, LogWriter, RegistryOp, RelPath, Site, seal};
use meseta_store::{Checkpoints, Done, Registry};

type Answers = Receiver<Result<(), meseta_store::StoreError>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let root = root.join(format!("commit-rate-{}", std::process::id()));
    for together in [1, 10, 100, 1000] {
        let count = (together * 10).max(100);
        report("updates", together, count, updates(&root.join(format!("u{together}")), together, count)?)?;
        report("launches", together, count, launches(&root.join(format!("l{together}")), together, count)?)?;
        report("registry", together, count, registry(&root.join(format!("r{together}")), together, count)?)?;
    }
    std::fs::remove_dir_all(&root)?;
    Ok(())
}

fn report(what: &str, together: usize, count: usize, seconds: f64) -> io::Result<()> {
    let rate = count as f64 / seconds;
    writeln!(io::stdout(), "{what:<10} {together:>5} together {rate:>10.0} a second")
}

/// Keeps `together` submissions on the way until `count` are answered; the seconds that takes.
fn drive(
    answers: &Answers,
    together: usize,
    count: usize,
    mut submit: impl FnMut(usize) -> Result<(), Box<dyn std::error::Error>>,
) -> Result<f64, Box<dyn std::error::Error>> {
    let begin = Instant::now();
    (0..together).try_for_each(&mut submit)?;
    for next in together..count + together {
        answers.recv()??;
        if next < count {
            submit(next)?;
        }
    }
    Ok(begin.elapsed().as_secs_f64())
}

fn answering() -> (impl FnMut(Vec<Done<usize>>) + Send, Answers) {
    let (sender, answers) = sync_channel(1 << 16);
    // Whoever measures may have stopped at an error.
    (move |done: Vec<Done<usize>>| done.into_iter().for_each(|done| drop(sender.send(done.result))), answers)
}

/// One status update of 300 bytes appended to the log that all streams share.
fn updates(root: &Path, together: usize, count: usize) -> Result<f64, Box<dyn std::error::Error>> {
    let (done, answers) = answering();
    let store = Checkpoints::open(root, done)?;
    let (mut log, create) =
        LogWriter::create(RelPath::new("updates")?, Site::UPDATE_LOG_APPEND, Site::UPDATE_LOG_REWRITE);
    store.commit(vec![create])?;
    drive(&answers, together, count, |at| Ok(store.submit(at, vec![log.append(&[7; 300]).1])?))
}

/// An executor and its task, each with a file of 600 bytes in a folder of its own.
fn launches(root: &Path, together: usize, count: usize) -> Result<f64, Box<dyn std::error::Error>> {
    let (done, answers) = answering();
    let store = Checkpoints::open(root, done)?;
    let info = seal(Kind::TaskInfo, &[7; 600]);
    drive(&answers, together, count, |at| {
        let executor = RelPath::new(format!("slaves/S0/frameworks/F/executors/e{at}"))?;
        let ops = vec![
            DiskOp::replace(Site::EXECUTOR_INFO, executor.join("executor.info")?, info.clone()),
            DiskOp::replace(Site::TASK_INFO, executor.join("runs/R/tasks/T/task.info")?, info.clone()),
        ];
        Ok(store.submit(at, ops)?)
    })
}

/// One agent of 1 KB.
fn registry(root: &Path, together: usize, count: usize) -> Result<f64, Box<dyn std::error::Error>> {
    let (done, answers) = answering();
    let registry = Registry::open(&root.join("registry"), done)?;
    let value = bytes::Bytes::from(seal(Kind::RegistryAgent, &[7; 1000]));
    drive(&answers, together, count, |at| {
        let op = RegistryOp::Put { key: format!("agent/{at}"), value: value.clone() };
        Ok(registry.submit(at, vec![op])?)
    })
}
