//! How messages look in JSON.

use crate::json;
use meseta_wire::{Message, google, v1};
use proptest::prelude::*;

#[test]
fn unset_fields_with_defaults_are_printed_unless_deprecated() {
    assert_eq!(json(&v1::Filters::default()), r#"{"refuse_seconds":5.0}"#);
    assert_eq!(json(&v1::CommandInfo::default()), r#"{"shell":true}"#);
    let info = v1::FrameworkInfo { user: "u".into(), name: "n".into(), ..Default::default() };
    // `role` has a default, but is deprecated.
    assert_eq!(json(&info), r#"{"user":"u","name":"n","failover_timeout":0.0,"checkpoint":false}"#);
    assert_eq!(json(&v1::health_check::TcpCheckInfo::default()), r#"{"protocol":"IPv4","port":0}"#);
}

#[test]
fn fields_stand_in_the_order_of_declaration() {
    let resource = v1::Resource {
        provider_id: Some(v1::ResourceProviderId { value: "p".into(), ..Default::default() }),
        name: "ports".into(),
        r#type: v1::value::Type::Ranges,
        ranges: Some(v1::value::Ranges {
            range: vec![v1::value::Range { begin: 1, end: u64::MAX, ..Default::default() }],
            ..Default::default()
        }),
        role: Some("*".into()),
        ..Default::default()
    };
    assert_eq!(
        json(&resource),
        r#"{"provider_id":{"value":"p"},"name":"ports","type":"RANGES","ranges":{"range":[{"begin":1,"end":18446744073709551615}]},"role":"*"}"#
    );
}

#[test]
fn doubles_are_short_and_have_a_point() {
    let cases = [
        (16.0, "16.0"),
        (0.1, "0.1"),
        (-0.0, "-0.0"),
        (-3.0, "-3.0"),
        (1e14, "100000000000000.0"),
        (1.0 / 3.0, "0.3333333333333333"),
        (5e-324, "5e-324"),
        (f64::INFINITY, r#""Infinity""#),
        (f64::NEG_INFINITY, r#""-Infinity""#),
        (f64::NAN, r#""NaN""#),
    ];
    for (value, expected) in cases {
        let scalar = v1::value::Scalar { value, ..Default::default() };
        assert_eq!(json(&scalar), format!(r#"{{"value":{expected}}}"#));
    }
}

#[test]
fn texts_are_escaped_as_little_as_possible() {
    let id =
        v1::TaskId { value: "\"\\/\u{8}\u{c}\n\r\t\u{1}\u{1f}\u{7f}é🦀</".into(), ..Default::default() };
    assert_eq!(json(&id), "{\"value\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001F\u{7f}é🦀</\"}");
}

#[test]
fn bytes_maps_and_durations() {
    let status = v1::TaskStatus { data: Some((&[0u8, 255][..]).into()), ..Default::default() };
    assert!(json(&status).contains(r#""data":"AP8=""#));
    let limits = [("cpus".into(), v1::value::Scalar { value: 1.5, ..Default::default() })].into();
    let quota = v1::quota::QuotaConfig { role: "r".into(), limits, ..Default::default() };
    assert_eq!(json(&quota), r#"{"role":"r","limits":{"cpus":{"value":1.5}}}"#);
    let duration = google::Duration { seconds: 5, nanos: 7, ..Default::default() };
    assert_eq!(json(&duration), r#"{"seconds":5,"nanos":7}"#);
    assert_eq!(json(&google::Duration::default()), "{}");
}

#[test]
fn old_names_are_for_the_old_api() {
    let status = v1::TaskStatus {
        agent_id: Some(v1::AgentId { value: "S1".into(), ..Default::default() }),
        source: Some(v1::task_status::Source::SourceAgent),
        reason: Some(v1::task_status::Reason::ReasonAgentRemoved),
        ..Default::default()
    };
    let mut old = Vec::new();
    status.to_json_v0(&mut old);
    let old = String::from_utf8(old).unwrap();
    for name in
        [r#""slave_id":{"value":"S1"}"#, r#""source":"SOURCE_SLAVE""#, r#""reason":"REASON_SLAVE_REMOVED""#]
    {
        assert!(old.contains(name), "{old}");
    }
    assert!(json(&status).contains(r#""agent_id":{"value":"S1"}"#));
}

#[test]
fn every_character_is_escaped_wherever_it_stands() {
    for length in 1..40 {
        for at in 0..length {
            for odd in ["\u{0}", "\u{1f}", " ", "!", "\"", "#", "[", "\\", "]", "\u{7f}", "é"] {
                let value = format!("{}{odd}{}", "x".repeat(at), "y".repeat(length - at - 1));
                let expected = serde_json::to_string(&value).unwrap();
                let id = v1::TaskId { value: value.into(), ..Default::default() };
                assert_eq!(json(&id).to_lowercase(), format!("{{\"value\":{expected}}}"));
            }
        }
    }
}

fn check_double(value: f64) {
    let scalar = v1::value::Scalar { value, ..Default::default() };
    let expected = serde_json::to_string(&value).unwrap();
    assert_eq!(json(&scalar), format!(r#"{{"value":{expected}}}"#));
}

#[test]
fn doubles_look_the_same_on_both_sides_of_every_bound() {
    for power in 0..20 {
        let value = 10_f64.powi(power);
        for near in [value, value.next_down(), value.next_up(), value - 0.001, value + 0.001, value - 0.5] {
            check_double(near);
            check_double(-near);
            check_double(near / 1000.0);
        }
    }
}

proptest! {
    #[test]
    fn doubles_are_what_the_general_printer_makes_of_them(bits: u64, thousandths in 0..2_000_000_000_000_000_u64) {
        check_double(thousandths as f64 / 1000.0);
        check_double((thousandths % 10_000_000) as f64 / 1000.0);
        check_double((thousandths % 100_000) as f64 / 10_000.0);
        check_double((thousandths as f64 / 1000.0).next_up());
        if f64::from_bits(bits).is_finite() {
            check_double(f64::from_bits(bits));
        }
    }

    #[test]
    fn integers_have_all_their_digits(value: u64, digits in 0..64_u32) {
        let begin = value >> digits;
        let range = v1::value::Range { begin, end: 10_u64.pow(digits % 20), ..Default::default() };
        let end = range.end;
        assert_eq!(json(&range), format!(r#"{{"begin":{begin},"end":{end}}}"#));
        let duration = google::Duration { seconds: begin as i64, nanos: -1, ..Default::default() };
        let seconds = if begin == 0 { String::new() } else { format!(r#""seconds":{},"#, begin as i64) };
        assert_eq!(json(&duration), format!(r#"{{{seconds}"nanos":-1}}"#));
    }
}

#[test]
fn what_was_there_before_stays() {
    let mut out = b"before ".to_vec();
    for length in [0, 1, 255, 256, 257, 70_000] {
        let id = v1::TaskId { value: "x".repeat(length).into(), ..Default::default() };
        let before = out.clone();
        id.to_json(&mut out);
        assert_eq!(out[..before.len()], before);
        assert_eq!(out[before.len()..], *format!(r#"{{"value":"{}"}}"#, id.value).as_bytes());
    }
}
