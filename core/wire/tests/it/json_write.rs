//! How messages look in JSON.

use crate::json;
use meseta_wire::{Message, google, v1};

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
    let limits = [("cpus".to_owned(), v1::value::Scalar { value: 1.5, ..Default::default() })].into();
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
                let id = v1::TaskId { value, ..Default::default() };
                let expected = serde_json::to_string(&id.value).unwrap();
                assert_eq!(json(&id).to_lowercase(), format!("{{\"value\":{expected}}}"));
            }
        }
    }
}
