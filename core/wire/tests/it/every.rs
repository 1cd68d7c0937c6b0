//! What holds for every message there is.

use crate::random;
use meseta_wire::arbitrary::{EVERY, fill};
use meseta_wire::{Encoding, MESSAGES, Wire};
use proptest::prelude::*;

fn encoded(message: &dyn Wire) -> Vec<u8> {
    let mut out = Vec::new();
    message.write(Encoding::Protobuf, &mut out);
    out
}

fn printed(message: &dyn Wire) -> Vec<u8> {
    let mut out = Vec::new();
    message.write(Encoding::Json, &mut out);
    out
}

fn for_each(seed: u64, check: impl Fn(&dyn Wire, Box<dyn Wire>)) {
    for (index, make) in EVERY.iter().enumerate() {
        let mut message = make();
        fill(&mut *message, &mut random(seed.wrapping_add(index as u64)));
        check(&*message, make());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn protobuf_gives_back_every_message(seed: u64) {
        for_each(seed, |message, mut back| {
            let bytes = encoded(message);
            assert_eq!(bytes.len(), message.encoded_len(), "{}", message.info().name);
            back.read(Encoding::Protobuf, &bytes).unwrap();
            assert!(encoded(&*back) == bytes, "{}", message.info().name);
            assert!(printed(&*back) == printed(message), "{}", message.info().name);
        });
    }

    #[test]
    fn json_gives_back_every_message(seed: u64) {
        for_each(seed, |message, mut back| {
            let text = printed(message);
            serde_json::from_slice::<serde_json::Value>(&text).unwrap();
            back.read(Encoding::Json, &text).unwrap();
            assert!(encoded(&*back) == encoded(message), "{}", message.info().name);
        });
    }

    #[test]
    fn json_with_a_key_that_nobody_knows_gives_the_same_message(seed: u64) {
        for_each(seed, |message, mut back| {
            // Such a key takes the general reader, and without it the quick one does.
            let rest = printed(message).split_off(1);
            let comma = if rest == b"}" { "" } else { "," };
            let mut text = format!(r#"{{ "nobody's" : [ {{ "a" : null }} ]{comma}"#).into_bytes();
            text.extend_from_slice(&rest);
            let read = back.read(Encoding::Json, &text);
            // Those of Google's have no others, ever.
            if message.info().name.starts_with("google.") {
                return assert!(read.unwrap_err().to_string().contains("Unknown field 'nobody"));
            }
            read.unwrap();
            assert!(encoded(&*back) == encoded(message), "{}", message.info().name);
        });
    }

    #[test]
    fn unknown_fields_travel_through_every_message(seed: u64) {
        for_each(seed, |message, mut back| {
            let mut bytes = encoded(message);
            // Number 19000: a varint, eight bytes, a text, a group with a field, four bytes.
            for (wire, value) in [(0, "\u{7}"), (1, "12345678"), (2, "\u{2}ab"), (5, "1234")] {
                push_key(19000 << 3 | wire, &mut bytes);
                bytes.extend_from_slice(value.as_bytes());
            }
            push_key(19000 << 3 | 3, &mut bytes);
            bytes.extend_from_slice(&[0x08, 0x01]);
            push_key(19000 << 3 | 4, &mut bytes);
            back.read(Encoding::Protobuf, &bytes).unwrap();
            assert!(encoded(&*back) == bytes, "{}", message.info().name);
            assert_eq!(back.encoded_len(), bytes.len());
        });
    }

    #[test]
    fn cut_off_bytes_are_refused_or_make_a_message(seed: u64, cut in 0.0..1.0f64) {
        for_each(seed, |message, mut back| {
            let bytes = encoded(message);
            let bytes = &bytes[..(bytes.len() as f64 * cut) as usize];
            let _ = back.read(Encoding::Protobuf, bytes);
        });
    }

    #[test]
    fn changed_bytes_never_panic(seed: u64) {
        for_each(seed, |message, mut back| {
            let mut random = random(seed);
            let mut bytes = encoded(message);
            let mut text = printed(message);
            for noisy in [&mut bytes, &mut text] {
                for _ in 0..1 + random() % 4 {
                    if !noisy.is_empty() {
                        let at = (random() % noisy.len() as u64) as usize;
                        noisy[at] = random() as u8;
                    }
                }
            }
            if let Err(error) = back.read(Encoding::Protobuf, &bytes) {
                assert!(!error.to_string().is_empty());
            }
            let _ = back.read(Encoding::Json, &text);
        });
    }
}

fn push_key(key: u64, out: &mut Vec<u8>) {
    prost::encoding::encode_varint(key, out);
}

#[test]
fn every_message_stands_in_the_tables() {
    assert_eq!(EVERY.len(), MESSAGES.len());
    for (make, info) in EVERY.iter().zip(MESSAGES) {
        assert_eq!(make().info().name, info.name);
    }
}

#[test]
fn an_empty_message_lacks_just_its_required_fields() {
    for make in EVERY {
        let mut message = make();
        let info = message.info();
        let required = info.fields.iter().filter(|field| field.label == meseta_wire::Label::Required);
        let expected = required.map(|field| field.name).collect::<Vec<_>>().join(", ");
        for result in [message.read(Encoding::Protobuf, b""), make().read(Encoding::Json, b"{}")] {
            let found = result.err().map(|error| error.to_string()).unwrap_or_default();
            assert_eq!(found.trim_start_matches("Missing required fields: "), expected, "{}", info.name);
        }
    }
}
