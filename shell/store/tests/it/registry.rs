//! The registry in its file: order, refusals, and damage.

use std::fs;
use std::path::Path;
use std::sync::mpsc::sync_channel;

use meseta_journal::registry::{CAPABILITIES_KEY, LAYOUT_KEY, seal_capabilities};
use meseta_journal::{Kind, RegistryOp, open, seal};
use meseta_store::registry::Records;
use meseta_store::{Done, Registry, StoreError};
use tempfile::tempdir;

fn registry(file: &Path) -> Registry<u64> {
    Registry::open(file, |_| {}).expect("a registry")
}

fn put(key: &str, value: &str) -> RegistryOp {
    RegistryOp::Put { key: key.to_owned(), value: seal(Kind::RegistryAgent, value.as_bytes()).into() }
}

#[track_caller]
fn check(records: Records, expected: &str) {
    let told = |(key, value): (String, bytes::Bytes)| {
        format!("{key}={}", String::from_utf8_lossy(open(Kind::RegistryAgent, &value).expect("a record")))
    };
    assert_eq!(records.into_iter().map(told).collect::<Vec<_>>().join(" "), expected);
}

#[test]
fn records_outlive_the_process() {
    let root = tempdir().expect("a folder");
    let file = root.path().join("replicated_log/registry.redb");
    check(registry(&file).load().expect("records"), "");
    registry(&file).commit(vec![put("b", "2"), put("a", "1"), put("a", "3")]).expect("durable");
    check(registry(&file).load().expect("records"), "a=3 b=2");
    let delete = |key: &str| RegistryOp::Delete { key: key.to_owned() };
    registry(&file).commit(vec![delete("a"), delete("nothing")]).expect("durable");
    check(registry(&file).load().expect("records"), "b=2");
}

#[test]
fn a_registry_in_memory_does_the_same() {
    let registry = Registry::<u64>::in_memory(|_| {}).expect("a registry");
    registry.commit(vec![put("b", "2"), put("a", "1")]).expect("kept");
    registry.commit(vec![RegistryOp::Delete { key: "b".to_owned() }]).expect("kept");
    check(registry.load().expect("records"), "a=1");
}

#[test]
fn tickets_are_answered_in_order() {
    let root = tempdir().expect("a folder");
    let (sender, answers) = sync_channel(2000);
    let answer =
        move |done: Vec<Done<u64>>| done.into_iter().for_each(|done| sender.send(done).expect("a listener"));
    let registry = Registry::open(&root.path().join("registry"), answer).expect("a registry");
    for ticket in 0..500u64 {
        registry.submit(ticket, vec![put("latest", &ticket.to_string())]).expect("room in the queue");
    }
    for ticket in 0..500 {
        assert_eq!(answers.recv().expect("an answer"), Done { ticket, result: Ok(()) });
    }
    check(registry.load().expect("records"), "latest=499");
}

#[test]
fn two_masters_cannot_share_a_work_dir() {
    let root = tempdir().expect("a folder");
    let file = root.path().join("registry");
    let first = registry(&file);
    let refusal = Registry::<u64>::open(&file, |_| {}).err().expect("a refusal").to_string();
    assert!(refusal.contains("is in use by process"), "{refusal}");
    drop(first);
    registry(&file);
}

#[test]
fn keys_are_checked() {
    let registry = Registry::<u64>::in_memory(|_| {}).expect("a registry");
    let refused = |key: &str| registry.commit(vec![put(key, "")]).expect_err("a refusal").to_string();
    assert_eq!(refused(""), r#""" cannot be a key of the registry: it is empty"#);
    assert_eq!(
        refused(LAYOUT_KEY),
        r#""meseta/layout" cannot be a key of the registry: the registry keeps its layout there"#
    );
    assert!(refused(&"k".repeat(513)).ends_with("it is longer than 512 bytes"));
}

#[test]
fn an_older_master_refuses_what_it_would_lose() {
    let root = tempdir().expect("a folder");
    let file = root.path().join("registry");
    let registry = registry(&file);
    assert_eq!(registry.require_capabilities(&file, &[]), Ok(()));
    let value = seal_capabilities(["AGENT_DRAINING", "QUOTA_V2"]).into();
    registry.commit(vec![RegistryOp::Put { key: CAPABILITIES_KEY.to_owned(), value }]).expect("durable");
    assert_eq!(registry.require_capabilities(&file, &["QUOTA_V2", "AGENT_DRAINING", "MORE"]), Ok(()));
    assert_eq!(
        registry.require_capabilities(&file, &["AGENT_DRAINING"]).expect_err("a refusal").to_string(),
        format!(
            "{} needs a later release: its registry demands what this one does not know: QUOTA_V2",
            file.display()
        )
    );
}

/// A registry's file as a process leaves it, and what it holds.
fn sample(file: &Path) -> Vec<u8> {
    let batch = (0..50).map(|at| put(&format!("agent/{at:02}"), &"x".repeat(200))).collect();
    registry(file).commit(batch).expect("durable");
    fs::read(file).expect("the file")
}

fn load(file: &Path) -> Result<Records, StoreError> {
    Registry::<u64>::open(file, |_| {})?.load()
}

#[test]
fn a_cut_file_is_damaged_or_the_same() {
    let root = tempdir().expect("a folder");
    let file = root.path().join("registry");
    let whole = sample(&file);
    let expected = load(&file).expect("records");
    let mut cuts: Vec<_> = (0..whole.len()).step_by(whole.len() / 60).collect();
    cuts.extend([1, 64, 511, 512, 4095, 4096, whole.len() - 1]);
    for cut in cuts {
        fs::write(&file, &whole[..cut]).expect("a cut file");
        match load(&file) {
            Ok(found) => assert_eq!(found, expected, "cut at {cut}"),
            Err(error) => {
                assert!(matches!(error, StoreError::Damaged { .. } | StoreError::Io { .. }), "{error}")
            }
        }
    }
}

#[test]
fn a_folder_in_its_place_is_told_with_what_to_do() {
    let root = tempdir().expect("a folder");
    let file = root.path().join("registry");
    fs::create_dir(&file).expect("a folder");
    let told = load(&file).expect_err("a refusal").to_string();
    let remedy = ": put back the file that was there, or move the folder away to start without it";
    assert!(
        told.starts_with(&format!("cannot open {}: ", file.display())) && told.ends_with(remedy),
        "{told}"
    );
    let below = root.path().join("below");
    fs::write(&below, "").expect("a file");
    let told = load(&below.join("registry")).expect_err("a refusal").to_string();
    assert!(told.ends_with(": a folder should be there; move the file away"), "{told}");
}

#[test]
fn a_flipped_bit_is_damage_or_nothing() {
    let root = tempdir().expect("a folder");
    let file = root.path().join("registry");
    let whole = sample(&file);
    let expected = load(&file).expect("records");
    let mut refused = 0;
    let used = whole.chunks(512).enumerate().filter(|(_, chunk)| chunk.iter().any(|byte| *byte != 0));
    for at in used.flat_map(|(chunk, _)| [chunk * 512 + 5, chunk * 512 + 260]) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        fs::write(&file, &bytes).expect("a spoilt file");
        match load(&file) {
            Ok(found) => assert_eq!(found, expected, "flipped at {at}"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 10, "only {refused} were seen");
}

#[test]
fn what_is_no_registry_is_damaged() {
    let root = tempdir().expect("a folder");
    let file = root.path().join("registry");
    for content in [&b""[..], b"\xff\xff\xff\xff", &[0xff; 8192]] {
        fs::write(&file, content).expect("a file");
        let error = load(&file).expect_err("damage").to_string();
        let words = ["registry is damaged: ", "restore it from a copy, or move it away to start without it"];
        assert!(words.iter().all(|word| error.contains(word)), "{error}");
    }
}
