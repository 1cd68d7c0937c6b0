//! The store of checkpoints against the model of a disk, and what it refuses.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::sync::mpsc::sync_channel;

use crate::support::{commit, open, path, tree};
use meseta_journal::{DiskOp, Node, NodeKind, RelPath, Site, Tree};
use meseta_store::checkpoints::{Limits, Node as Found};
use meseta_store::{Checkpoints, Done, StoreError};
use proptest::collection::vec;
use proptest::prelude::*;
use tempfile::tempdir;

/// Few names, so that changes meet.
fn any_path() -> impl Strategy<Value = RelPath> {
    vec(prop_oneof![Just("a"), Just("b"), Just("c")], 1..4).prop_map(|names| path(&names.join("/")))
}

fn any_op() -> impl Strategy<Value = DiskOp> {
    prop_oneof![
        (any_path(), vec(any::<u8>(), 0..16)).prop_map(|(at, bytes)| DiskOp::replace(
            Site::TASK_INFO,
            at,
            bytes
        )),
        (any_path(), vec(any::<u8>(), 0..16)).prop_map(|(at, bytes)| DiskOp::append(
            Site::UPDATE_LOG_APPEND,
            at,
            bytes
        )),
        any_path().prop_map(|at| DiskOp::remove(Site::TASK_REMOVE, at)),
        (any_path(), any_path()).prop_map(|(at, target)| DiskOp::link(Site::AGENT_LATEST, at, target)),
    ]
}

/// Folders that hold nothing are not in the model, but still in the way of files until they are removed.
#[derive(Clone, Default)]
struct Folders(BTreeSet<RelPath>);

impl Folders {
    fn take(&mut self, op: &DiskOp) -> bool {
        if let DiskOp::Remove { path, .. } = op {
            self.0.retain(|folder| !folder.starts_with(path));
            return true;
        }
        self.0.extend(std::iter::successors(op.path().parent(), RelPath::parent));
        !self.0.contains(op.path())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn batches_do_what_the_model_says(batches in vec(vec(any_op(), 1..8), 1..8)) {
        let root = tempdir().expect("a folder");
        let (mut expected, mut folders) = (Tree::default(), Folders::default());
        let mut store = open(root.path());
        for (at, ops) in batches.into_iter().enumerate() {
            let (mut after, mut folders_after) = (expected.clone(), folders.clone());
            if ops.iter().all(|op| after.apply(op).is_ok() && folders_after.take(op)) {
                prop_assert_eq!(store.commit(ops), Ok(()));
                (expected, folders) = (after, folders_after);
            }
            prop_assert_eq!(tree(&store), expected.clone());
            if at % 3 == 2 {
                drop(store);
                store = open(root.path());
            }
        }
    }
}

#[test]
fn tickets_are_answered_in_order_and_share_syncs() {
    let root = tempdir().expect("a folder");
    let (sender, answers) = sync_channel(2000);
    let store = Checkpoints::open(root.path(), move |done: Vec<Done<u64>>| {
        done.into_iter().for_each(|done| sender.send(done).expect("a listener"));
    })
    .expect("checkpoints");
    let log = path("updates");
    for ticket in 0..2000u64 {
        let op = DiskOp::append(Site::UPDATE_LOG_APPEND, log.clone(), format!("{ticket}\n"));
        store.submit(ticket, vec![op]).expect("room in the queue");
    }
    for ticket in 0..2000 {
        assert_eq!(answers.recv().expect("an answer"), Done { ticket, result: Ok(()) });
    }
    let written = fs::read_to_string(root.path().join("updates")).expect("the log");
    assert!(written.lines().map(|line| line.parse::<u64>().expect("a number")).eq(0..2000));
}

#[test]
fn dropping_the_store_finishes_what_waits() {
    let root = tempdir().expect("a folder");
    let store = open(root.path());
    for at in 0..100 {
        let op = DiskOp::replace(Site::TASK_INFO, path(&format!("tasks/{at}")), "x");
        store.submit(at, vec![op]).expect("room in the queue");
    }
    drop(store);
    assert_eq!(tree(&open(root.path())).files().count(), 100);
}

#[test]
fn files_are_for_their_owner_alone() {
    let root = tempdir().expect("a folder");
    let meta = root.path().join("work/meta");
    commit(&meta, vec![DiskOp::replace(Site::TASK_INFO, path("a/b/c"), "x")]).expect("durable");
    let mode = |name: &str| fs::metadata(meta.join(name)).expect("metadata").permissions().mode() & 0o777;
    assert_eq!([mode(""), mode("a"), mode("a/b"), mode("a/b/c")], [0o700, 0o700, 0o700, 0o600]);
}

#[test]
fn two_agents_cannot_share_a_work_dir() {
    let root = tempdir().expect("a folder");
    let first = open(root.path());
    let second = Checkpoints::<u64>::open(root.path(), |_| {}).err().expect("a refusal");
    assert_eq!(
        second.to_string(),
        format!(
            "{} is in use by process {}: stop that one, or choose another --work_dir",
            root.path().display(),
            std::process::id()
        )
    );
    drop(first);
    open(root.path());
}

#[test]
fn changes_never_follow_links() {
    let root = tempdir().expect("a folder");
    let elsewhere = tempdir().expect("a folder");
    let meta = root.path().join("meta");
    let store = open(&meta);
    symlink(elsewhere.path(), meta.join("out")).expect("a link");
    fs::write(elsewhere.path().join("victim"), "untouched").expect("a file");
    symlink(elsewhere.path().join("victim"), meta.join("log")).expect("a link");
    for op in [
        DiskOp::replace(Site::TASK_INFO, path("out/victim"), "x"),
        DiskOp::append(Site::UPDATE_LOG_APPEND, path("log"), "x"),
    ] {
        assert!(store.commit(vec![op]).is_err());
    }
    store.commit(vec![DiskOp::remove(Site::TASK_REMOVE, path("out"))]).expect("the link is removed");
    store.commit(vec![DiskOp::replace(Site::TASK_INFO, path("log"), "x")]).expect("the link is replaced");
    assert_eq!(fs::read_to_string(elsewhere.path().join("victim")).expect("a file"), "untouched");
}

#[test]
fn the_stores_own_folder_is_refused() {
    let root = tempdir().expect("a folder");
    let refusal = commit(root.path(), vec![DiskOp::remove(Site::TASK_REMOVE, path(".meseta/lock"))]);
    assert_eq!(
        refusal.expect_err("a refusal").to_string(),
        ".meseta/lock cannot be a checkpoint: .meseta is the store's own"
    );
}

#[test]
fn leftovers_of_a_process_that_died_are_removed() {
    let root = tempdir().expect("a folder");
    let own = root.path().join(".meseta");
    fs::create_dir_all(own.join("old-3/deep/deeper")).expect("folders");
    fs::write(own.join("old-3/deep/deeper/file"), "x").expect("a file");
    fs::write(own.join("new-0"), "x").expect("a file");
    drop(open(root.path()));
    let mut left: Vec<_> =
        fs::read_dir(&own).expect("a folder").map(|entry| entry.expect("an entry").file_name()).collect();
    left.sort();
    assert_eq!(left, ["lock", "reserve"]);
}

#[test]
fn empty_folders_of_a_process_that_died_are_removed() {
    let root = tempdir().expect("a folder");
    commit(root.path(), vec![DiskOp::replace(Site::AGENT_INFO, path("slaves/S0/slave.info"), "x")])
        .expect("durable");
    fs::create_dir_all(root.path().join("slaves/S0/frameworks/F/executors/E/runs")).expect("folders");
    fs::create_dir_all(root.path().join("slaves/S0/frameworks/G")).expect("folders");
    let store = open(root.path());
    assert_eq!(tree(&store).files().count(), 1);
    assert!(!root.path().join("slaves/S0/frameworks").exists());
    let again = path("slaves/S0/frameworks/F/executors/E/runs/R/task");
    store.commit(vec![DiskOp::replace(Site::TASK_INFO, again, "x")]).expect("durable");
    assert_eq!(tree(&store).files().count(), 2);
}

#[test]
fn what_is_removed_leaves_nothing_and_frees_its_name_at_once() {
    let root = tempdir().expect("a folder");
    let store = open(root.path());
    let (at, inside) = (path("tasks/T"), path("tasks/T/deep/task.info"));
    for round in 0..200 {
        let put = DiskOp::replace(Site::TASK_INFO, inside.clone(), round.to_string());
        store.commit(vec![put]).expect("durable");
        store.commit(vec![DiskOp::remove(Site::TASK_REMOVE, at.clone())]).expect("durable");
    }
    store.commit(vec![DiskOp::replace(Site::TASK_INFO, inside.clone(), "last")]).expect("durable");
    assert_eq!(tree(&store).get(&inside), Some(&Node::File("last".into())));
    drop(store);
    let store = open(root.path());
    assert_eq!(tree(&store).files().count(), 1);
    let mut left: Vec<_> = fs::read_dir(root.path().join(".meseta"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["lock", "reserve"]);
}

#[test]
fn recovery_reads_what_it_can_and_tells_the_rest() {
    let root = tempdir().expect("a folder");
    let store = open(root.path());
    fs::create_dir_all(root.path().join("slaves/S0")).expect("folders");
    fs::write(root.path().join("slaves/S0/slave.info"), "info").expect("a file");
    fs::write(root.path().join("slaves/S0/long"), [0; 100]).expect("a file");
    fs::write(root.path().join("boot_id"), "this boot\n").expect("a file");
    symlink("S0", root.path().join("slaves/latest")).expect("a link");
    symlink("nowhere", root.path().join("dangling")).expect("a link");
    let _socket = std::os::unix::net::UnixListener::bind(root.path().join("socket")).expect("a socket");
    let found = store.read_all(Limits { file_bytes: 50, ..Limits::default() }, |_| None).expect("a scan");
    assert_eq!(
        format!("{found:#?}").replace(char::is_whitespace, ""),
        r#"Found{files:[("boot_id",b"thisboot\n",),("slaves/S0/slave.info",b"info",),],links:[("dangling","nowhere",),("slaves/latest","S0",),],unreadable:[("slaves/S0/long","itistoolong",),("socket","Invalidargument(oserror22)",),],misplaced:[],}"#
    );
    let few = store.read_all(Limits { entries: 2, ..Limits::default() }, |_| None);
    assert!(matches!(few, Err(StoreError::Damaged { .. })));
    let small = store.read_all(Limits { bytes: 5, ..Limits::default() }, |_| None);
    assert!(matches!(small, Err(StoreError::Damaged { .. })));
}

#[test]
fn what_is_in_the_place_of_something_else_is_told_and_left() {
    let root = tempdir().expect("a folder");
    for folder in ["boot_id", "slaves/S0/slave.info", "slaves/latest", "slaves/S0/frameworks"] {
        fs::create_dir_all(root.path().join(folder)).expect("folders");
    }
    fs::write(root.path().join("slaves/latest/slave.info"), "info").expect("a file");
    symlink("elsewhere", root.path().join("slaves/S0/updates")).expect("a link");
    fs::write(root.path().join("resources"), "x").expect("a file");
    let kind = |path: &RelPath| match path.name() {
        "boot_id" | "slave.info" | "updates" => Some(NodeKind::File),
        "latest" => Some(NodeKind::Link),
        "slaves" | "S0" | "resources" => Some(NodeKind::Folder),
        _ => None,
    };
    for _ in 0..2 {
        let found = open(root.path()).read_all(Limits::default(), kind).expect("a scan");
        assert_eq!((found.files, found.links, found.unreadable), (Vec::new(), Vec::new(), Vec::new()));
        let told: Vec<_> = found.misplaced.iter().map(|(path, kind)| format!("{path} is {kind}")).collect();
        assert_eq!(
            told,
            [
                "boot_id is a folder",
                "resources is a file",
                "slaves/S0/slave.info is a folder",
                "slaves/S0/updates is a symbolic link",
                "slaves/latest is a folder",
            ]
        );
    }
    assert!(!root.path().join("slaves/S0/frameworks").exists());
}

#[test]
fn one_path_is_read_alone() {
    let root = tempdir().expect("a folder");
    let store = open(root.path());
    store
        .commit(vec![
            DiskOp::replace(Site::BOOT_ID, path("boot_id"), "abc"),
            DiskOp::link(Site::AGENT_LATEST, path("slaves/latest"), path("slaves/S0")),
        ])
        .expect("durable");
    assert_eq!(store.read(&path("boot_id"), 10), Ok(Some(Found::File("abc".into()))));
    assert!(store.read(&path("boot_id"), 2).is_err());
    assert_eq!(store.read(&path("slaves/latest"), 10), Ok(Some(Found::Link("S0".to_owned()))));
    assert_eq!(store.read(&path("slaves"), 10), Ok(Some(Found::Folder)));
    assert_eq!(store.read(&path("nothing/here"), 10), Ok(None));
    assert_eq!(tree(&store).get(&path("boot_id")), Some(&Node::File("abc".into())));
}
