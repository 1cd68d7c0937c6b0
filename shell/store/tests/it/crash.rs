//! A process dies at every step of every durable write: what is found afterwards is what was before or what was
//! to be, and what had been answered is there.

use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support::{
    change, commit, disk_sites, log_records, open, path, quick_folder, recover_log, run_child, tree,
};
use meseta_journal::{DiskOp, LogWriter, RegistryOp, RelPath, Shape, Site, Step, Tree};
use meseta_store::{Checkpoints, Registry, sites};
use tempfile::TempDir;

const ROOT: &str = "MESETA_TEST_ROOT";
const SITE: &str = "MESETA_TEST_SITE";
const SIGKILL: i32 = 9;

/// Where this process is to work, if it is one that is to die.
fn child_root() -> Option<PathBuf> {
    std::env::var_os(ROOT).map(PathBuf::from)
}

fn run(child: &str, root: &Path, site: Site, step: Step, nth: u64) -> Output {
    let crash = format!("{}:{}:{nth}", site.name(), step.name());
    let root = root.to_str().expect("UTF-8");
    run_child(&format!("crash::{child}"), &[(ROOT, root), (SITE, site.name()), ("MESETA_CRASH_SITE", &crash)])
}

#[track_caller]
fn assert_killed(output: &Output, what: &str) {
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.signal(), Some(SIGKILL), "{what} is passed by: {:?} {told}", output.status);
}

const AT: &str = "slaves/S0/thing";

/// What is there before a change of that shape, and the change.
fn before_and_change(site: Site) -> (Vec<DiskOp>, DiskOp) {
    let at = path(AT);
    match site.shape() {
        Shape::Append => {
            let (mut log, create) = LogWriter::create(at, site, Site::UPDATE_LOG_REWRITE);
            let first = log.append(b"one").1;
            (vec![create, first], log.append(b"two").1)
        }
        Shape::Remove => {
            let inside = at.join("deep/file").expect("path");
            (vec![DiskOp::replace(Site::TASK_INFO, inside, "x")], change(site, &at, ""))
        }
        _ => (vec![change(site, &at, "old")], change(site, &at, "new")),
    }
}

/// What is at [`AT`], in words.
fn state(site: Site, tree: &Tree) -> String {
    match site.shape() {
        Shape::Append => log_records(tree, &path(AT)).join(","),
        _ => format!("{:?}", tree.nodes().collect::<Vec<_>>()),
    }
}

fn prepared(site: Site) -> (TempDir, String, String) {
    let (before, change) = before_and_change(site);
    let (mut old, mut model) = (Tree::default(), Tree::default());
    before.iter().for_each(|op| old.apply(op).expect("room"));
    before.iter().chain([&change]).for_each(|op| model.apply(op).expect("room"));
    let root = quick_folder();
    commit(root.path(), before).expect("durable");
    (root, state(site, &old), state(site, &model))
}

#[test]
fn every_step_of_every_checkpoint() {
    for (site, step) in sites().filter(|(site, _)| site.shape() != Shape::Transaction) {
        let (root, old, new) = prepared(site);
        let output = run("child_changes_one", root.path(), site, step, 1);
        assert_killed(&output, &format!("{site:?} {step:?}"));
        let found = state(site, &tree(&open(root.path())));
        assert!(found == old || found == new, "{site:?} {step:?}: {found}");
        match step {
            Step::After | Step::AfterRename => assert_eq!(found, new, "{site:?} {step:?}"),
            Step::Before => assert_eq!(found, old, "{site:?} {step:?}"),
            // Only the process died: what it had handed to the kernel may be there.
            _ => {}
        }
        assert_goes_on(root.path(), site, &new);
    }
}

/// The next process does what the dead one wanted to do.
fn assert_goes_on(root: &Path, site: Site, new: &str) {
    let store = open(root);
    if site.shape() == Shape::Append {
        let mut log = recover_log(&tree(&store), &path(AT));
        let again = (log.records.len() < 2).then(|| log.writer.append(b"two").1);
        store.commit(log.repair.into_iter().chain(again).collect()).expect("durable");
    } else {
        let (before, again) = before_and_change(site);
        store.commit(before).expect("durable");
        store.commit(vec![again]).expect("durable");
    }
    assert_eq!(state(site, &tree(&store)), new, "{site:?}");
}

/// Not a test: what dies in [`every_step_of_every_checkpoint`].
#[test]
fn child_changes_one() {
    let Some(root) = child_root() else { return };
    let site = Site::by_name(&std::env::var(SITE).expect("a site")).expect("a known site");
    let store = Checkpoints::<u64>::open(&root, |_| {}).expect("checkpoints");
    store.commit(vec![before_and_change(site).1]).expect("durable");
}

/// A ticket of many changes, one of each site.
fn launch() -> Vec<DiskOp> {
    disk_sites().map(|site| change(site, &own_path(site), "new")).collect()
}

fn own_path(site: Site) -> RelPath {
    path(&format!("slaves/S0/{}", site.name()))
}

#[test]
fn every_step_of_a_batch() {
    let before: Vec<_> =
        disk_sites().map(|site| DiskOp::replace(Site::TASK_INFO, own_path(site), "old")).collect();
    let mut old = Tree::default();
    before.iter().for_each(|op| old.apply(op).expect("room"));
    let mut new = old.clone();
    launch().iter().for_each(|op| new.apply(op).expect("room"));
    for (site, step) in sites().filter(|(site, _)| site.shape() != Shape::Transaction) {
        let root = quick_folder();
        commit(root.path(), before.clone()).expect("durable");
        assert_killed(&run("child_changes_many", root.path(), site, step, 1), &format!("{site:?} {step:?}"));
        let found = tree(&open(root.path()));
        for each in disk_sites() {
            let at = own_path(each);
            let (found, old, new) = (found.get(&at), old.get(&at), new.get(&at));
            let torn = each.shape() == Shape::Append && step == Step::Amid;
            assert!(found == old || found == new || torn, "{each:?} after {site:?} {step:?}: {found:?}");
        }
        commit(root.path(), before.clone()).expect("durable");
        commit(root.path(), launch()).expect("durable");
        assert_eq!(tree(&open(root.path())), new, "{site:?} {step:?}");
    }
}

/// Not a test: what dies in [`every_step_of_a_batch`].
#[test]
fn child_changes_many() {
    let Some(root) = child_root() else { return };
    let store = Checkpoints::<u64>::open(&root, |_| {}).expect("checkpoints");
    store.commit(launch()).expect("durable");
}

#[test]
fn what_was_answered_is_there() {
    for step in Site::UPDATE_LOG_APPEND.steps() {
        for nth in 1..=4 {
            let root = quick_folder();
            let output = run("child_appends", root.path(), Site::UPDATE_LOG_APPEND, *step, nth);
            assert_killed(&output, &format!("{step:?} {nth}"));
            let told = String::from_utf8_lossy(&output.stdout);
            let answered = told.lines().filter_map(|line| line.strip_prefix("answered ")).count();
            assert_eq!(answered as u64, nth - 1, "{told}");
            let records = log_records(&tree(&open(root.path())), &path("updates"));
            let expected: Vec<_> = (0..records.len()).map(|at| at.to_string()).collect();
            assert_eq!(records, expected);
            assert!(records.len() >= answered, "{step:?} {nth}: {records:?}");
        }
    }
}

/// Not a test: what dies in [`what_was_answered_is_there`].
#[test]
fn child_appends() {
    let Some(root) = child_root() else { return };
    let store = Checkpoints::<u64>::open(&root, |_| {}).expect("checkpoints");
    let (mut log, create) =
        LogWriter::create(path("updates"), Site::UPDATE_LOG_APPEND, Site::UPDATE_LOG_REWRITE);
    store.commit(vec![create]).expect("durable");
    for at in 0..10 {
        let (seq, op) = log.append(at.to_string().as_bytes());
        store.commit(vec![op]).expect("durable");
        log.synced(seq);
        println!("\nanswered {at}");
    }
}

const OLD: &str = "a=1 b=2 big=30000";
const NEW: &str = "a=10 big=60000 c=3";

fn put(key: &str, value: &str) -> RegistryOp {
    RegistryOp::Put { key: key.to_owned(), value: value.to_owned().into() }
}

fn open_registry(root: &Path) -> Registry<u64> {
    Registry::open(&root.join("registry"), |_| {}).expect("a registry")
}

fn registry_state(root: &Path) -> String {
    let told = |(key, value): (String, bytes::Bytes)| match value.len() {
        0..10 => format!("{key}={}", String::from_utf8_lossy(&value)),
        long => format!("{key}={long}"),
    };
    let records = open_registry(root).load().expect("records");
    records.into_iter().map(told).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_step_of_a_commit_to_the_registry() {
    let original = quick_folder();
    let batch = vec![put("a", "1"), put("b", "2"), put("big", &"x".repeat(30_000))];
    open_registry(original.path()).commit(batch).expect("durable");
    let mut seen = std::collections::BTreeSet::new();
    for step in Site::REGISTRY_COMMIT.steps() {
        let mut nth = 1;
        loop {
            let root = quick_folder();
            std::fs::copy(original.path().join("registry"), root.path().join("registry")).expect("a copy");
            let output = run("child_commits", root.path(), Site::REGISTRY_COMMIT, *step, nth);
            let state = registry_state(root.path());
            if output.status.success() {
                assert!(nth > 1, "{step:?} is passed by");
                assert_eq!(state, NEW);
                break;
            }
            assert_killed(&output, &format!("{step:?} {nth}"));
            assert!(state == OLD || state == NEW, "{step:?} {nth}: {state}");
            let told = String::from_utf8_lossy(&output.stdout);
            assert!(state == NEW || !told.contains("answered"), "{step:?} {nth} lost what was answered");
            seen.insert(state);
            nth += 1;
        }
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), [OLD, NEW], "both are left by some step");
}

#[test]
fn every_step_of_making_a_registry() {
    for step in Site::REGISTRY_CREATE.steps() {
        let mut nth = 1;
        loop {
            let root = quick_folder();
            let output = run("child_commits", root.path(), Site::REGISTRY_CREATE, *step, nth);
            let state = registry_state(root.path());
            if output.status.success() {
                assert!(nth > 1, "{step:?} is passed by");
                assert_eq!(state, NEW);
                break;
            }
            assert_killed(&output, &format!("{step:?} {nth}"));
            assert_eq!(state, "", "{step:?} {nth}");
            nth += 1;
        }
    }
}

/// Not a test: what dies in the tests of the registry.
#[test]
fn child_commits() {
    let Some(root) = child_root() else { return };
    let registry = open_registry(&root);
    let delete = RegistryOp::Delete { key: "b".to_owned() };
    let batch = vec![put("a", "10"), delete, put("c", "3"), put("big", &"y".repeat(60_000))];
    registry.commit(batch).expect("durable");
    println!("\nanswered");
}
