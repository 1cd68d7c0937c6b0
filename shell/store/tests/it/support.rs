//! What the tests of the store share.

use std::path::Path;
use std::process::{Command, Output};

use meseta_journal::{DiskOp, LogWriter, Node, RecoveredLog, RelPath, Shape, Site, Tree};
use meseta_store::checkpoints::Limits;
use meseta_store::{Checkpoints, Gate, StoreError};
use tempfile::TempDir;

pub fn path(text: &str) -> RelPath {
    RelPath::new(text).expect("path")
}

/// A folder in memory where there is one: to a process that dies, any file system is as good, and syncs cost nothing.
pub fn quick_folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder")
}

/// A change of that site's shape at `at`.
pub fn change(site: Site, at: &RelPath, content: &str) -> DiskOp {
    match site.shape() {
        Shape::Replace => DiskOp::replace(site, at.clone(), content.to_owned()),
        Shape::Append => DiskOp::append(site, at.clone(), content.to_owned()),
        Shape::Remove => DiskOp::remove(site, at.clone()),
        Shape::Link => DiskOp::link(site, at.clone(), path(content)),
        Shape::Transaction => panic!("{site:?} is no change of a disk"),
    }
}

/// Sites that are changes of a disk.
pub fn disk_sites() -> impl Iterator<Item = Site> {
    Site::ALL.iter().copied().filter(|site| site.shape() != Shape::Transaction)
}

pub fn open(root: &Path) -> Checkpoints<u64> {
    open_gated(root, Gate::default())
}

pub fn open_gated(root: &Path, gate: Gate) -> Checkpoints<u64> {
    Checkpoints::open_gated(root, gate, |_| {}).expect("checkpoints")
}

pub fn commit(root: &Path, ops: Vec<DiskOp>) -> Result<(), StoreError> {
    open(root).commit(ops)
}

/// What is on disk, as the model has it.
pub fn tree(store: &Checkpoints<u64>) -> Tree {
    let found = store.read_all(Limits::default(), |_| None).expect("a scan");
    assert_eq!(found.unreadable, []);
    let mut tree = Tree::default();
    for (path, bytes) in found.files {
        tree.put(path, Node::File(bytes));
    }
    for (path, target) in found.links {
        tree.put(path, Node::Link(target));
    }
    tree
}

/// The log at that path.
pub fn recover_log(tree: &Tree, at: &RelPath) -> RecoveredLog {
    let Some(Node::File(bytes)) = tree.get(at) else { panic!("no log at {at}") };
    LogWriter::recover(at.clone(), Site::UPDATE_LOG_APPEND, Site::UPDATE_LOG_REWRITE, bytes).expect("a log")
}

/// The records of the log at that path, as text.
pub fn log_records(tree: &Tree, at: &RelPath) -> Vec<String> {
    let log = recover_log(tree, at);
    log.records.iter().map(|record| String::from_utf8_lossy(&record.payload).into_owned()).collect()
}

/// Runs the test of that name of this binary in a process of its own, with these variables.
pub fn run_child(test: &str, variables: &[(&str, &str)]) -> Output {
    let binary = std::env::current_exe().expect("this binary");
    Command::new(binary)
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .envs(variables.iter().copied())
        .output()
        .expect("a child")
}
