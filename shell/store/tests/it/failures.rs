//! A disk that is full or broken: errors in words, nothing half done, and on it goes once there is room.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::support::{change, log_records, open, open_gated, path, recover_log, run_child, tree};
use meseta_journal::{DiskOp, LogWriter, Shape, Site, Step};
use meseta_store::{Fault, Gate, Registry, StoreError, sites};
use rustix::io::Errno;
use tempfile::tempdir;

fn fault(site: Site, step: Option<Step>, error: Errno) -> Fault {
    Fault { site, step, skip: None, error: Some(error) }
}

#[test]
fn a_failure_at_any_step_leaves_before_or_after_and_the_next_write_succeeds() {
    for (site, step) in sites().filter(|(site, _)| site.shape() != Shape::Transaction) {
        let root = tempdir().expect("a folder");
        let gate = Gate::default();
        let store = open_gated(root.path(), gate.clone());
        let at = path("slaves/S0/thing");
        let old = DiskOp::replace(Site::TASK_INFO, at.clone(), "old");
        store.commit(vec![old.clone()]).expect("durable");
        let before = tree(&store);
        let mut after = before.clone();
        after.apply(&change(site, &at, "new")).expect("room");
        gate.arm(fault(site, Some(step), Errno::IO));
        let error = store.commit(vec![change(site, &at, "new")]).expect_err("a failure");
        assert!(error.to_string().ends_with("slaves/S0/thing: Input/output error (os error 5)"), "{error}");
        let found = tree(&store);
        assert!(found == before || found == after, "{site:?} {step:?}: {found:?}");
        if step < Step::AfterRename {
            assert_eq!(found, before, "{site:?} {step:?}");
        }
        gate.disarm();
        store.commit(vec![old]).expect("durable");
        store.commit(vec![change(site, &at, "new")]).expect("durable");
        assert_eq!(tree(&store), after, "{site:?} {step:?}");
        // What was removed goes on a thread of its own, and a store that is closed leaves the rest to the next one.
        let own = || fs::read_dir(root.path().join(".meseta")).expect("a folder").count();
        let deadline = Instant::now() + Duration::from_secs(30);
        while own() > 2 && Instant::now() < deadline {
            thread::yield_now();
        }
        assert_eq!(own(), 2, "leftovers after {site:?} {step:?}");
    }
}

#[test]
fn a_full_disk_is_told_as_such_and_others_of_the_batch_succeed() {
    let root = tempdir().expect("a folder");
    let gate = Gate::default();
    let store = open_gated(root.path(), gate.clone());
    gate.arm(fault(Site::TASK_INFO, None, Errno::NOSPC));
    let launch = vec![
        DiskOp::replace(Site::EXECUTOR_INFO, path("executors/E/executor.info"), "x"),
        DiskOp::append(Site::UPDATE_LOG_APPEND, path("updates"), "x"),
        DiskOp::replace(Site::TASK_INFO, path("tasks/T/task.info"), "x"),
    ];
    let error = store.commit(launch.clone()).expect_err("a failure");
    assert!(error.is_full());
    let at = root.path().join("tasks/T/task.info");
    let words = format!(
        "cannot write {}: No space left on device (os error 28): free some space there",
        at.display()
    );
    assert_eq!(error.to_string(), words);
    assert_eq!(tree(&store).nodes().count(), 0, "nothing of the ticket happened");
    store.commit(vec![launch[1].clone()]).expect("what needs no such room goes on");
    gate.disarm();
    store.commit(launch).expect("there is room again");
    assert_eq!(tree(&store).files().count(), 3);
}

#[test]
fn appends_go_on_after_failed_ones_without_a_trace_of_those() {
    for step in [Step::Amid, Step::BeforeSync] {
        let root = tempdir().expect("a folder");
        let gate = Gate::default();
        let store = open_gated(root.path(), gate.clone());
        let at = path("updates");
        let (mut log, create) =
            LogWriter::create(at.clone(), Site::UPDATE_LOG_APPEND, Site::UPDATE_LOG_REWRITE);
        store.commit(vec![create, log.append(b"one").1]).expect("durable");
        gate.arm(fault(Site::UPDATE_LOG_APPEND, Some(step), Errno::IO));
        store.commit(vec![log.append(b"two").1, log.append(b"three").1]).expect_err("a failure");
        gate.disarm();
        store.commit(vec![log.append(b"four").1]).expect("durable");
        assert_eq!(recover_log(&tree(&store), &at).repair, None, "{step:?}");
        assert_eq!(log_records(&tree(&store), &at), ["one", "four"], "{step:?}");
    }
}

#[test]
fn appends_use_the_room_set_aside_when_the_disk_is_full() {
    let root = tempdir().expect("a folder");
    let gate = Gate::default();
    let store = open_gated(root.path(), gate.clone());
    let reserve = root.path().join(".meseta/reserve");
    assert_eq!(fs::metadata(&reserve).expect("the reserve").len(), 4 << 20);
    let once = Fault { skip: Some(0), ..fault(Site::UPDATE_LOG_APPEND, Some(Step::Amid), Errno::NOSPC) };
    gate.arm(once);
    store.commit(vec![DiskOp::append(Site::UPDATE_LOG_APPEND, path("updates"), "whole")]).expect("durable");
    assert_eq!(fs::read(root.path().join("updates")).expect("the log"), b"whole");
    drop(store);
    drop(open(root.path()));
    assert_eq!(fs::metadata(&reserve).expect("the reserve").len(), 4 << 20, "set aside again");
}

#[test]
fn faults_come_from_the_environment() {
    let root = tempdir().expect("a folder");
    let root = root.path().to_str().expect("UTF-8");
    let output = run_child(
        "failures::child_fails",
        &[("MESETA_TEST_ROOT", root), ("MESETA_FAIL_SITE", "agent.info:enospc")],
    );
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Not a test: what [`faults_come_from_the_environment`] runs.
#[test]
fn child_fails() {
    let Some(root) = std::env::var_os("MESETA_TEST_ROOT") else { return };
    let store = meseta_store::Checkpoints::<u64>::open(root.as_ref(), |_| {}).expect("checkpoints");
    let error =
        store.commit(vec![DiskOp::replace(Site::AGENT_INFO, path("info"), "x")]).expect_err("a failure");
    assert!(error.is_full());
}

#[test]
fn a_registry_takes_nothing_after_a_write_that_failed() {
    for step in Site::REGISTRY_COMMIT.steps().iter().filter(|step| **step != Step::After) {
        let root = tempdir().expect("a folder");
        let file = root.path().join("registry");
        let gate = Gate::default();
        let registry = Registry::<u64>::open_gated(&file, gate.clone(), |_| {}).expect("a registry");
        let put =
            |key: &str| vec![meseta_journal::RegistryOp::Put { key: key.to_owned(), value: "x".into() }];
        registry.commit(put("one")).expect("durable");
        gate.arm(fault(Site::REGISTRY_COMMIT, Some(*step), Errno::NOSPC));
        assert!(registry.commit(put("two")).expect_err("a failure").is_full(), "{step:?}");
        gate.disarm();
        let halted = registry.commit(put("three")).expect_err("a failure");
        assert!(matches!(halted, StoreError::Halted { .. }), "{step:?}: {halted}");
        drop(registry);
        let registry = Registry::<u64>::open(&file, |_| {}).expect("a registry");
        let keys: Vec<_> = registry.load().expect("records").into_iter().map(|(key, _)| key).collect();
        assert!(keys == ["one"] || keys == ["one", "two"], "{step:?}: {keys:?}");
        registry.commit(put("four")).expect("durable");
    }
}
