//! Inputs that were made to break codecs, through every door that strangers can reach.
//!
//! A file's name says what must happen: `bad-…` is refused at every door, `ok-…` is taken by the one that it names;
//! nothing panics anywhere, and what is taken is stable.

use meseta_wire::{Encoding, laws, v1};
use std::path::Path;

type Door = (&'static str, fn(Encoding, &[u8]) -> Result<(), String>);

macro_rules! door {
    ($name:literal, $type:ty) => {
        ($name, |encoding, bytes| {
            laws::decoding::<$type>(encoding, bytes).map(drop).map_err(|error| error.to_string())
        })
    };
}

const DOORS: &[Door] = &[
    door!("scheduler", v1::scheduler::Call),
    door!("executor", v1::executor::Call),
    door!("master", v1::master::Call),
    door!("agent", v1::agent::Call),
];

#[expect(clippy::disallowed_methods, reason = "a test reads its corpus")]
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder);
    let entries = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut files = entries
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect::<Vec<_>>();
    files.sort();
    assert!(!files.is_empty());
    files
}

fn check(folder: &str, encoding: Encoding) {
    for (name, bytes) in files(folder) {
        for (door, read) in DOORS {
            let result = read(encoding, &bytes);
            if name.starts_with("bad-") {
                assert!(result.is_err(), "{folder}/{name} was taken by {door}");
            } else if name.starts_with(&format!("ok-{door}")) {
                assert_eq!(result, Ok(()), "{folder}/{name}");
            }
        }
    }
}

#[test]
fn json() {
    check("json", Encoding::Json);
}

#[test]
fn protobuf() {
    check("protobuf", Encoding::Protobuf);
}

#[test]
fn recordio() {
    for (name, bytes) in files("recordio") {
        let result = laws::framing(1 << 16, &bytes);
        assert_eq!(result.is_err(), name.starts_with("bad-"), "{name}: {result:?}");
    }
}
