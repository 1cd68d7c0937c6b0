//! Whatever happens to durable bytes, reading them gives what was before, what was written, or an error.

use meseta_journal::log::{self, LogContents, Tail};
use meseta_journal::{Damage, DiskOp, Kind, LogWriter, Node, RelPath, Site, Tree, open, seal};
use proptest::collection::vec;
use proptest::prelude::*;

/// What a disk may do to bytes.
#[derive(Debug, Clone)]
enum Harm {
    Cut(usize),
    Flip(usize, u8),
    ZeroFrom(usize),
    GarbageFrom(usize, Vec<u8>),
    Grow(Vec<u8>),
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = any::<prop::sample::Index>().prop_map(|index| index.index(1 << 20));
    prop_oneof![
        at.clone().prop_map(Harm::Cut),
        (at.clone(), 0..8u8).prop_map(|(at, bit)| Harm::Flip(at, bit)),
        at.clone().prop_map(Harm::ZeroFrom),
        (at, vec(any::<u8>(), 1..64)).prop_map(|(at, bytes)| Harm::GarbageFrom(at, bytes)),
        prop_oneof![vec(any::<u8>(), 1..64), (1..64usize).prop_map(|len| vec![0; len])].prop_map(Harm::Grow),
    ]
}

/// The bytes after the harm, and the first offset at which they may differ.
fn suffer(bytes: &[u8], harm: &Harm) -> (Vec<u8>, usize) {
    let mut out = bytes.to_vec();
    let within = |at: usize| at % bytes.len();
    let from = match harm {
        Harm::Cut(at) => {
            out.truncate(within(*at));
            within(*at)
        }
        Harm::Flip(at, bit) => {
            out[within(*at)] ^= 1 << bit;
            within(*at)
        }
        Harm::ZeroFrom(at) => {
            out[within(*at)..].fill(0);
            within(*at)
        }
        Harm::GarbageFrom(at, garbage) => {
            out.truncate(within(*at));
            out.extend_from_slice(garbage);
            within(*at)
        }
        Harm::Grow(more) => {
            out.extend_from_slice(more);
            bytes.len()
        }
    };
    (out, from)
}

/// A log in which everything was promised before the next record was written, as after one sync each.
fn promised_log(payloads: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = log::start(0, []);
    for (payload, seq) in payloads.iter().zip(1..) {
        log::append(&mut bytes, seq, seq - 1, payload);
    }
    bytes
}

/// A log whose records are all of one batch.
fn batched_log(payloads: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = log::start(0, []);
    for (payload, seq) in payloads.iter().zip(1..) {
        log::append(&mut bytes, seq, 0, payload);
    }
    bytes
}

/// What was read is the beginning of what was written.
fn is_prefix(contents: &LogContents, payloads: &[Vec<u8>]) -> bool {
    contents.records.len() <= payloads.len()
        && contents.records.iter().zip(payloads).all(|(record, payload)| record.payload[..] == payload[..])
}

proptest! {
    #[test]
    fn records_come_back(payload in vec(any::<u8>(), 0..2048)) {
        for kind in Kind::ALL {
            let sealed = seal(*kind, &payload);
            prop_assert_eq!(open(*kind, &sealed), Ok(&payload[..]));
        }
    }

    #[test]
    fn a_harmed_record_is_the_same_or_damaged(payload in vec(any::<u8>(), 0..512), harm in harm()) {
        let sealed = seal(Kind::TaskInfo, &payload);
        let (bytes, _) = suffer(&sealed, &harm);
        if bytes == sealed {
            prop_assert_eq!(open(Kind::TaskInfo, &bytes), Ok(&payload[..]));
        } else {
            prop_assert!(open(Kind::TaskInfo, &bytes).is_err());
        }
    }

    #[test]
    fn any_bytes_are_judged(bytes in vec(any::<u8>(), 0..256)) {
        for kind in Kind::ALL {
            prop_assert!(open(*kind, &bytes).is_err());
        }
        prop_assert!(log::read(&bytes).is_err());
        let mut log = log::start(0, []);
        log.extend_from_slice(&bytes);
        let contents = log::read(&log).expect("a head");
        prop_assert!(contents.records.is_empty());
    }

    #[test]
    fn logs_come_back(payloads in vec(vec(any::<u8>(), 0..128), 0..12), base in 0..u64::MAX / 2) {
        let numbered = || payloads.iter().map(Vec::as_slice).zip(base + 1..).map(|(payload, seq)| (seq, payload));
        let contents = log::read(&log::start(base, numbered())).expect("a head");
        prop_assert_eq!(contents.tail, Tail::Clean);
        let read: Vec<_> = contents.records.iter().map(|record| (record.seq, &record.payload[..])).collect();
        prop_assert_eq!(read, numbered().collect::<Vec<_>>());
    }

    #[test]
    fn a_harmed_log_gives_a_beginning_of_it(
        payloads in vec(vec(any::<u8>(), 0..64), 0..8), harm in harm(), batched in any::<bool>(),
    ) {
        let written = if batched { batched_log(&payloads) } else { promised_log(&payloads) };
        let (bytes, from) = suffer(&written, &harm);
        match log::read(&bytes) {
            Err(_) => prop_assert!(from < 32, "only the head's own damage is fatal"),
            Ok(contents) => {
                prop_assert!(is_prefix(&contents, &payloads));
                prop_assert_eq!(&bytes[..contents.valid_len], &written[..contents.valid_len]);
                prop_assert_eq!(contents.tail == Tail::Clean, contents.valid_len == bytes.len());
                if batched {
                    let damaged = matches!(contents.tail, Tail::Damaged(_));
                    prop_assert!(!damaged, "nothing was promised");
                }
            }
        }
    }

    #[test]
    fn a_promised_record_that_is_lost_before_others_is_missed(
        payloads in vec(vec(any::<u8>(), 0..64), 2..8), at in any::<prop::sample::Index>(), bit in 0..8u8,
    ) {
        let mut bytes = promised_log(&payloads);
        let last = log::FRAME_OVERHEAD + payloads.last().expect("payloads").len();
        let frames = bytes.len() - last - 32;
        bytes[32 + at.index(frames)] ^= 1 << bit;
        let tail = log::read(&bytes).expect("a head").tail;
        prop_assert!(matches!(tail, Tail::Damaged(Damage::Hole { .. })), "{:?}", tail);
    }

    #[test]
    fn any_part_of_a_batch_may_be_missing(
        payloads in vec(vec(any::<u8>(), 0..64), 1..8), from in any::<prop::sample::Index>(), len in 1..512usize,
    ) {
        let mut bytes = batched_log(&payloads);
        let from = 32 + from.index(bytes.len() - 32);
        let to = bytes.len().min(from + len);
        bytes[from..to].fill(0);
        let contents = log::read(&bytes).expect("a head");
        prop_assert!(is_prefix(&contents, &payloads));
        let damaged = matches!(contents.tail, Tail::Damaged(_));
        prop_assert!(!damaged);
    }

    #[test]
    fn what_was_put_in_place_is_whole_or_damaged(
        payloads in vec(vec(any::<u8>(), 0..64), 1..8), harm in harm(),
    ) {
        let numbered = payloads.iter().map(Vec::as_slice).zip(1..).map(|(payload, seq)| (seq, payload));
        let written = log::start(0, numbered);
        let (bytes, from) = suffer(&written, &harm);
        if from < written.len() && bytes != written {
            let damaged = match log::read(&bytes) {
                Err(_) => true,
                Ok(contents) => matches!(contents.tail, Tail::Damaged(_)),
            };
            prop_assert!(damaged);
        }
    }

    #[test]
    fn a_writer_survives_any_torn_append(
        steps in vec((vec(any::<u8>(), 0..64), 0..200usize, any::<bool>()), 1..12),
    ) {
        let path = RelPath::new("updates").expect("path");
        let (mut tree, mut expected) = (Tree::default(), Vec::<Vec<u8>>::new());
        let (mut writer, op) =
            LogWriter::create(path.clone(), Site::UPDATE_LOG_APPEND, Site::UPDATE_LOG_REWRITE);
        tree.apply(&op).expect("room");
        for (payload, cut, crash) in steps {
            let (seq, op) = writer.append(&payload);
            if !crash {
                tree.apply(&op).expect("room");
                writer.synced(seq);
                expected.push(payload);
                continue;
            }
            tree.tear(&op, cut).expect("room");
            if cut >= op.len() {
                expected.push(payload);
            }
            writer = recovered(&mut tree, &path, &expected);
        }
        recovered(&mut tree, &path, &expected);
    }
}

fn recovered(tree: &mut Tree, path: &RelPath, expected: &[Vec<u8>]) -> LogWriter {
    let Some(Node::File(bytes)) = tree.get(path) else { panic!("no file") };
    let found = LogWriter::recover(path.clone(), Site::UPDATE_LOG_APPEND, Site::UPDATE_LOG_REWRITE, bytes)
        .expect("a log");
    let read: Vec<_> = found.records.iter().map(|record| record.payload.to_vec()).collect();
    assert_eq!(read, expected);
    if let Some(DiskOp::Replace { .. }) = &found.repair {
        tree.apply(found.repair.as_ref().expect("a repair")).expect("room");
    }
    found.writer
}

/// Not by chance: every length and every bit of one record and one log.
#[test]
fn every_cut_and_every_flipped_bit_is_seen() {
    let sealed = seal(Kind::TaskInfo, b"some task");
    for cut in 0..sealed.len() {
        assert!(open(Kind::TaskInfo, &sealed[..cut]).is_err(), "cut at {cut}");
    }
    for bit in 0..sealed.len() * 8 {
        let mut bytes = sealed.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(open(Kind::TaskInfo, &bytes).is_err(), "bit {bit}");
    }
    let payloads = [b"one".to_vec(), b"two".to_vec(), b"three".to_vec()];
    let written = promised_log(&payloads);
    for bit in 0..written.len() * 8 {
        let mut bytes = written.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        match log::read(&bytes) {
            Err(_) => assert!(bit / 8 < 32, "bit {bit}"),
            Ok(contents) => {
                assert!(is_prefix(&contents, &payloads) && contents.tail != Tail::Clean, "bit {bit}")
            }
        }
    }
}
