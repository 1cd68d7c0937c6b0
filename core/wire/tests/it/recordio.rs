//! Records cut out of streams.

use meseta_wire::recordio::{Decoder, RecordError, append, frame};
use proptest::prelude::*;

fn error(stream: &[u8]) -> String {
    Decoder::new(100).push(stream).unwrap_err().to_string()
}

#[test]
fn records_stand_behind_their_length() {
    assert_eq!(frame(b"hello"), b"5\nhello");
    assert_eq!(frame(b""), b"0\n");
    let mut decoder = Decoder::new(100);
    assert_eq!(decoder.push(b"5\nhello0\n005\nwo").unwrap(), ["hello", ""]);
    assert!(!decoder.is_between_records());
    assert_eq!(decoder.push(b"rld").unwrap(), ["world"]);
    assert!(decoder.is_between_records());
}

#[test]
fn lengths_are_plain_and_bounded() {
    let cases: &[(&[u8], &str)] = &[
        (b"\n", "it is empty"),
        (b"-1\n", "'-' is not a digit"),
        (b"0x10\n", "'x' is not a digit"),
        (b" 5\n", "' ' is not a digit"),
        (b"5\r\n", "'\\r' is not a digit"),
        (b"+5\n", "'+' is not a digit"),
        (b"101\n", "its length of 101 bytes exceeds the limit of 100"),
        (b"9999999999\n", "exceeds the limit"),
        (b"00000000001", "more than 10 digits"),
        (b"18446744073709551615\n", "more than 10 digits"),
        (b"\xff\n", "'\\xff' is not a digit"),
    ];
    for (stream, expected) in cases {
        assert!(error(stream).contains(expected), "{}", error(stream));
    }
    assert_eq!(error(b"x"), "Failed to decode record length: 'x' is not a digit");
}

#[test]
fn a_failed_stream_stays_failed() {
    let mut decoder = Decoder::new(100);
    assert_eq!(decoder.push(b"x"), Err(RecordError::NotADigit(b'x')));
    assert_eq!(decoder.push(b"5\nhello"), Err(RecordError::NotADigit(b'x')));
}

proptest! {
    #[test]
    fn chunks_do_not_matter(records: Vec<Vec<u8>>, cuts in proptest::collection::vec(1usize..20, 1..50)) {
        let mut stream = Vec::new();
        records.iter().for_each(|record| append(record, &mut stream));
        let mut decoder = Decoder::new(1000);
        let mut found = Vec::new();
        let mut rest = stream.as_slice();
        for cut in cuts.iter().cycle() {
            let (now, later) = rest.split_at((*cut).min(rest.len()));
            found.extend(decoder.push(now).unwrap());
            rest = later;
            if rest.is_empty() {
                break;
            }
        }
        prop_assert!(decoder.is_between_records());
        prop_assert_eq!(found, records);
    }
}
