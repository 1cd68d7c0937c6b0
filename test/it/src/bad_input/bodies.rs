//! Bodies that are not what they say: malformed, and nested without end.

use meseta_wire::{Message, v1};

use crate::harness::http::{JSON, PROTOBUF};

use super::{Victim, each};

/// A call's JSON up to where a value can stand.
fn opening(victim: &Victim<'_>, path: &str) -> &'static str {
    match (victim.is_master, path) {
        (true, "/api/v1") => r#"{"type":"GET_METRICS","get_metrics":{"timeout":{"nanoseconds":"#,
        (true, _) => {
            r#"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"u","name":"n","failover_timeout":"#
        }
        (false, "/api/v1") => r#"{"type":"GET_METRICS","get_metrics":{"timeout":{"nanoseconds":"#,
        (false, _) => r#"{"executor_id":{"value":"e"},"framework_id":{"value":"f"},"type":"#,
    }
}

#[test]
fn malformed_json_is_refused() {
    each(|victim| {
        for path in victim.apis() {
            let opening = opening(victim, path);
            for value in [
                "1e999",
                "-",
                "+1",
                "01",
                "1.",
                "0x1",
                "nul",
                "NaN",
                "'a'",
                "\"\\ud800\"",
                "\"\\x\"",
                "\"\u{1}\"",
            ] {
                victim.refuses_body(path, JSON, format!("{opening}{value}").as_bytes(), "JSON");
                victim.refuses_body(path, JSON, format!("{opening}{value}}}}}}}}}").as_bytes(), "JSON");
            }
            for whole in [
                "",
                " ",
                "{",
                "}",
                "[]",
                "[1,2",
                "\"GET_HEALTH\"",
                "null",
                "{\"type\"}",
                "{\"type\":\"GET_HEALTH\",}",
            ] {
                victim.refuses_body(path, JSON, whole.as_bytes(), "JSON");
            }
            // The last of two counts, as in Mesos: here it is not known.
            let twice = br#"{"type":"GET_HEALTH","type":"NONSENSE"}"#;
            victim.refuses_body(path, JSON, twice, "");
            victim.refuses_body(path, JSON, b"{\"type\":\"\xff\"}", "UTF-8");
            victim.refuses_body(path, JSON, b"{\"type\":\"GET_HEALTH\"} {}", "JSON");
        }
    });
}

#[test]
fn json_without_end_is_refused() {
    const DEEP: usize = 1_000_000;
    each(|victim| {
        for path in victim.apis() {
            for unit in ["[", "{\"a\":", "[{\"a\":", "{\"framework_id\":"] {
                let body = unit.repeat(DEEP);
                victim.refuses_body(path, JSON, body.as_bytes(), "JSON");
                victim.refuses_body(path, JSON, format!("{{\"x\":{body}").as_bytes(), "JSON");
            }
            let whole = format!("{{\"x\":{}{}}}", "[".repeat(DEEP), "]".repeat(DEEP));
            victim.refuses_body(path, JSON, whole.as_bytes(), "nesting");
        }
    });
}

#[test]
fn protobuf_without_end_is_refused() {
    const DEEP: usize = 100_000;
    each(|victim| {
        // An unknown group in a group in a group.
        let groups = [0xa3, 0x06].repeat(DEEP);
        for path in victim.apis() {
            victim.refuses_body(path, PROTOBUF, &groups, "protobuf");
            for field in 1..8_u8 {
                // Of a type that the field does not have, or of its own.
                victim.refuses_body(path, PROTOBUF, &nested(field, DEEP), "");
            }
        }
        if !victim.is_master {
            // LAUNCH_NESTED_CONTAINER, whose container has that many parents.
            let mut call = vec![0x08, v1::agent::call::Type::LaunchNestedContainer as u8];
            let parents = nested(2, DEEP);
            add(6, &as_field(1, &parents), &mut call);
            victim.refuses_body("/api/v1", PROTOBUF, &call, "nesting");
        }
    });
}

#[test]
fn damaged_protobuf_is_refused() {
    each(|victim| {
        for path in victim.apis() {
            for body in [
                &[0xff; 64][..],
                &[0x08],
                &[0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f],
                &[0x0a, 5, 1],
                &[0x0c],
                &[0x00, 0x00],
            ] {
                victim.refuses_body(path, PROTOBUF, body, "protobuf");
            }
        }
        let mut call = Vec::new();
        v1::master::Call::default().encode(&mut call);
        victim.refuses_body("/api/v1", PROTOBUF, &call, "type");
    });
}

/// A message in a message in a message, each the other's field of that number.
fn nested(field: u8, depth: usize) -> Vec<u8> {
    // Lengths grow inwards to outwards; they are written outwards to inwards.
    let mut lengths = vec![0_usize];
    for at in 1..depth {
        let inner = lengths[at - 1];
        lengths.push(1 + varint(inner).len() + inner);
    }
    let mut out = Vec::with_capacity(lengths[depth - 1] + 8);
    for length in lengths.iter().rev() {
        out.push(field << 3 | 2);
        out.extend(varint(*length));
    }
    out
}

fn as_field(field: u8, message: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    add(field, message, &mut out);
    out
}

/// Adds a message as the field of that number.
fn add(field: u8, message: &[u8], out: &mut Vec<u8>) {
    out.push(field << 3 | 2);
    out.extend(varint(message.len()));
    out.extend_from_slice(message);
}

fn varint(mut value: usize) -> Vec<u8> {
    let mut out = Vec::new();
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
    out
}
